// Code sets about schools and trusts, as Get Information about Schools (GIAS) exchanges them.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 8> school_phases{{
    {"0", "Not applicable"},
    {"1", "Nursery"},
    {"2", "Primary"},
    {"3", "Middle deemed primary"},
    {"4", "Secondary"},
    {"5", "Middle deemed secondary"},
    {"6", "16 plus"},
    {"7", "All-through"},
}};
inline constexpr std::array<CodeEntry, 4> establishment_statuses{
    {{"1", "Open"},
     {"2", "Closed"},
     {"3", "Open, but proposed to close"},
     {"4", "Proposed to open"}}};
inline constexpr std::array<CodeEntry, 39> establishment_types{{
    {"1", "Community school"},
    {"2", "Voluntary aided school"},
    {"3", "Voluntary controlled school"},
    {"5", "Foundation school"},
    {"6", "City technology college"},
    {"7", "Community special school"},
    {"8", "Non-maintained special school"},
    {"10", "Other independent special school"},
    {"11", "Other independent school"},
    {"12", "Foundation special school"},
    {"14", "Pupil referral unit"},
    {"15", "Local authority nursery school"},
    {"18", "Further education"},
    {"24", "Secure units"},
    {"25", "Offshore schools"},
    {"26", "Service children's education"},
    {"27", "Miscellaneous"},
    {"28", "Academy sponsor led"},
    {"29", "Higher education institutions"},
    {"30", "Welsh establishment"},
    {"31", "Sixth form centres"},
    {"32", "Special post 16 institution"},
    {"33", "Academy special sponsor led"},
    {"34", "Academy converter"},
    {"35", "Free schools"},
    {"36", "Free schools special"},
    {"37", "British schools overseas"},
    {"38", "Free schools alternative provision"},
    {"39", "Free schools 16 to 19"},
    {"40", "University technical college"},
    {"41", "Studio schools"},
    {"42", "Academy alternative provision converter"},
    {"43", "Academy alternative provision sponsor led"},
    {"44", "Academy special converter"},
    {"45", "Academy 16-19 converter"},
    {"46", "Academy 16 to 19 sponsor led"},
    {"49", "Online provider"},
    {"56", "Institution funded by other government department"},
    {"57", "Academy secure 16 to 19"},
}};
inline constexpr std::array<CodeEntry, 9> group_types{{
    {"1", "Federation"},
    {"2", "Trust"},
    {"5", "School sponsor"},
    {"6", "Multi-academy trust"},
    {"7", "Umbrella trust"},
    {"8", "Children's centres group"},
    {"9", "Children's centres collaboration"},
    {"10", "Single-academy trust"},
    {"11", "Secure single-academy trust"},
}};
inline constexpr std::array<CodeEntry, 3> group_statuses{
    {{"OPEN", "Open"}, {"CLOSED", "Closed"}, {"PROPOSED_TO_OPEN", "Proposed to open"}}};
inline constexpr std::array<CodeEntry, 3> group_kinds{
    {{"class", "Teaching class"}, {"registration", "Registration group"}, {"year", "Year group"}}};

// GIAS writes these codes as `1` in its tables and as `01` in its extracts.
constexpr std::string_view without_leading_zero(std::string_view text) noexcept {
  return text.size() == 2 && text.front() == '0' ? text.substr(1) : text;
}
}  // namespace detail

/// The set behind SchoolPhase.
struct SchoolPhaseSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SchoolPhase",
                                    .source = "GIAS PhaseOfEducation (code)",
                                    .entries = detail::school_phases};
};
/// Phase of education.
using SchoolPhase = Code<SchoolPhaseSet>;

/// The set behind EstablishmentStatus.
struct EstablishmentStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "EstablishmentStatus",
                                    .source = "GIAS EstablishmentStatus (code)",
                                    .entries = detail::establishment_statuses};
};
/// Whether a school is open. These are the codes of GIAS files, not the identifiers inside GIAS
/// itself.
using EstablishmentStatus = Code<EstablishmentStatusSet>;

/// The set behind EstablishmentType.
struct EstablishmentTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "EstablishmentType",
                                    .source = "GIAS TypeOfEstablishment (code), April 2025",
                                    .entries = detail::establishment_types};
  /// `01` is read as `1`.
  static constexpr std::string_view spelling(std::string_view text) noexcept {
    return detail::without_leading_zero(text);
  }
};
/// What type of establishment a school is.
using EstablishmentType = Code<EstablishmentTypeSet>;

/// The set behind GroupType.
struct GroupTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "GroupType", .source = "GIAS group type (code)", .entries = detail::group_types};
  /// `06` is read as `6`.
  static constexpr std::string_view spelling(std::string_view text) noexcept {
    return detail::without_leading_zero(text);
  }
};
/// What kind of group of establishments a trust is.
using GroupType = Code<GroupTypeSet>;

/// The set behind GroupStatus.
struct GroupStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "GroupStatus",
                                    .source = "GIAS group status (code)",
                                    .entries = detail::group_statuses};
};
/// Whether a group of establishments is open.
using GroupStatus = Code<GroupStatusSet>;

/// The set behind GroupKind.
struct GroupKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "GroupKind", .source = "Juniper MIS", .entries = detail::group_kinds};
};
/// What a group of pupils is for.
using GroupKind = Code<GroupKindSet>;

}  // namespace juniper::mis
