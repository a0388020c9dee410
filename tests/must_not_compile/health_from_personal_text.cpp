// Text of one special class is not made from text of another: what it reveals would change unseen.
// expect: no match for .operator=.|no viable overloaded '='
#include <juniper/mis/base/personal_text.hpp>

void move_on(juniper::mis::HealthText& to, juniper::mis::PersonalText const& ordinary,
             juniper::mis::HealthText const& health) {
#ifdef JUNIPER_MISTAKE
  to = ordinary;
#else
  to = health;
#endif
  static_cast<void>(ordinary);
  static_cast<void>(health);
}
