// The special classes in the law's words.
#include <juniper/mis/base/special_class.hpp>

namespace juniper::mis {

std::string_view words(SpecialClass special) {
  switch (special) {
    case SpecialClass::none: return "none";
    case SpecialClass::racial_or_ethnic_origin: return "racial or ethnic origin";
    case SpecialClass::political_opinions: return "political opinions";
    case SpecialClass::religion_or_belief: return "religion or belief";
    case SpecialClass::trade_union_membership: return "trade union membership";
    case SpecialClass::genetic: return "genetic data";
    case SpecialClass::biometric: return "biometric data";
    case SpecialClass::health: return "health";
    case SpecialClass::sex_life_or_orientation: return "sex life or sexual orientation";
    case SpecialClass::criminal_offence: return "criminal offences";
    case SpecialClass::safeguarding: return "safeguarding";
  }
  return "unknown";
}

}  // namespace juniper::mis
