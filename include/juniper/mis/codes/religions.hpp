// The code set of religions, whose type carries its special class.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 22> religions{{
    {"BA", "Baptist"},
    {"BU", "Buddhist"},
    {"CE", "Church of England"},
    {"CH", "Christian"},
    {"CO", "Congregational"},
    {"EC", "Christian (Ecumenical)"},
    {"FR", "Free Church"},
    {"GR", "Greek Orthodox"},
    {"HI", "Hindu"},
    {"JE", "Jewish"},
    {"JW", "Jehovah's Witness"},
    {"ME", "Methodist"},
    {"MU", "Muslim"},
    {"NR", "No Religion"},
    {"QU", "Quaker"},
    {"RC", "Roman Catholic"},
    {"RU", "Russian Orthodox"},
    {"SA", "Salvation Army"},
    {"SD", "Seventh Day Adventist"},
    {"SI", "Sikh"},
    {"UR", "United Reform Church"},
    {"OF", "Other Faith"},
}};
}  // namespace detail

/// The set behind Religion.
struct ReligionSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "Religion",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::religion_or_belief,
                                    .entries = detail::religions};
};
/// Religion or belief as declared (UK GDPR Article 9). `NR`, no religion, reveals a belief too.
using Religion = Code<ReligionSet>;

}  // namespace juniper::mis
