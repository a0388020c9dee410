// Personal text cannot be printed: whoever wants it on a stream has to write reveal().
// expect: no match for .operator<<.|invalid operands to binary expression
#include <juniper/mis/base/personal_text.hpp>

#include <ostream>

void print(std::ostream& out, juniper::mis::PersonalText const& name) {
#ifdef JUNIPER_MISTAKE
  out << name;
#else
  out << name.reveal();
#endif
}
