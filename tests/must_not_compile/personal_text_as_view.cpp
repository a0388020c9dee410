// Personal text does not turn into a string view by itself.
// expect: (could not convert|no viable conversion|cannot convert).*(BasicPersonalText|PersonalText)
#include <juniper/mis/base/personal_text.hpp>

#include <string_view>

std::string_view plain(juniper::mis::PersonalText const& name) {
#ifdef JUNIPER_MISTAKE
  return name;
#else
  return name.reveal();
#endif
}
