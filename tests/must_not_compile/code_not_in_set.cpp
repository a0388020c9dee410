// A code that its set does not have does not compile.
// expect: there is no such code in this code set|not a constant expression
#include <juniper/mis/codes/people_codes.hpp>

juniper::mis::Relationship mother() {
#ifdef JUNIPER_MISTAKE
  return juniper::mis::Relationship::of("MUM");
#else
  return juniper::mis::Relationship::of("PAM");
#endif
}
