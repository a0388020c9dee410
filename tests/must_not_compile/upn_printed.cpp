// A UPN is a blind number and does not print.
// expect: no match for .operator<<.|invalid operands to binary expression
#include <juniper/mis/codes/upn.hpp>

#include <ostream>

void print(std::ostream& out, juniper::mis::Upn const& upn) {
#ifdef JUNIPER_MISTAKE
  out << upn;
#else
  out << upn.text();
#endif
}
