// Keys and special classes, side by side.
#include "special_class_keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace juniper::mis {
namespace {


constexpr std::array<std::pair<std::string_view, SpecialClass>, 10> classes{{
    {"racial_or_ethnic_origin", SpecialClass::racial_or_ethnic_origin},
    {"political_opinions", SpecialClass::political_opinions},
    {"religion_or_belief", SpecialClass::religion_or_belief},
    {"trade_union_membership", SpecialClass::trade_union_membership},
    {"genetic", SpecialClass::genetic},
    {"biometric", SpecialClass::biometric},
    {"health", SpecialClass::health},
    {"sex_life_or_orientation", SpecialClass::sex_life_or_orientation},
    {"criminal_offence", SpecialClass::criminal_offence},
    {"safeguarding", SpecialClass::safeguarding},
}};

}  // namespace

std::optional<SpecialClass> special_class(std::string_view key) {
  auto const it = std::ranges::find(classes, key, [](auto const& c) { return c.first; });
  if (it == classes.end()) { return std::nullopt; }
  return it->second;
}

std::string_view key_of(SpecialClass special) {
  auto const it = std::ranges::find(classes, special, [](auto const& c) { return c.second; });
  return it == classes.end() ? std::string_view{"none"} : it->first;
}

}  // namespace juniper::mis
