// Personal text does not turn into a string by itself.
// expect: (could not convert|no viable conversion|conversion from).*(BasicPersonalText|PersonalText)
#include <juniper/mis/base/personal_text.hpp>

#include <string>

std::string plain(juniper::mis::PersonalText const& name) {
#ifdef JUNIPER_MISTAKE
  return name;
#else
  return std::string{name.reveal()};
#endif
}
