// A result cannot be ignored where warnings are errors, as they are in this project.
// expect: ignoring return(ed)? value
#include <juniper/mis/base/result.hpp>

#pragma GCC diagnostic error "-Wunused-result"

juniper::mis::Result<int> count();

int twice() {
#ifdef JUNIPER_MISTAKE
  count();
#endif
  return count().value_or(0);
}
