// Personal text cannot be formatted by fmt: whoever wants it in a message has to write reveal().
// expect: [Cc]annot format|formatter
#include <juniper/mis/base/personal_text.hpp>

#include <string>

#include <fmt/format.h>

std::string greeting(juniper::mis::PersonalText const& name) {
#ifdef JUNIPER_MISTAKE
  return fmt::format("Dear {}", name);
#else
  return fmt::format("Dear {}", name.reveal());
#endif
}
