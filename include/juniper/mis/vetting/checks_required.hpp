// Which checks the law requires after a previous post, and who declares childcare disqualification.
#pragma once

#include <juniper/mis/vetting/check_words.hpp>

#include <string>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// What somebody helps with outside of lessons.
enum class Provision : std::uint8_t { breakfast_club, homework_club };
/// Roles of staff in such provision.
enum class ProvisionRole : std::uint8_t { teaching_assistant };

/// One member of staff in a provision.
struct StaffInProvision {
  std::string id{};           ///< opaque
  ProvisionRole role{};       ///< as what
  Provision provision{};      ///< in what
  std::int32_t year_group{};  ///< national curriculum year of the children; 0 is reception
  std::int32_t oldest_age{};  ///< age of the oldest child
};
/// Its members.
constexpr auto rows_of(StaffInProvision const*) {
  return rulebook::Rows<&StaffInProvision::id, &StaffInProvision::role, &StaffInProvision::provision, &StaffInProvision::year_group,
                        &StaffInProvision::oldest_age>{};
}

/// Whether somebody declares.
struct Declaration {
  std::string id{};  ///< whose
  bool needed{};     ///< whether it is needed
};
/// Its members.
constexpr auto rows_of(Declaration const*) { return rulebook::Rows<&Declaration::id, &Declaration::needed>{}; }

/// A person and the previous post, or several members of staff in provisions.
struct CheckRequiredFacts {
  rulebook::Jurisdiction jurisdiction{};              ///< law that applies
  std::optional<Role> role{};                         ///< as what
  std::optional<PreviousPost> previous_post{};        ///< previous post
  std::optional<Date> previous_post_ended{};          ///< last day in it
  std::optional<Date> appointed{};                    ///< day of appointment
  std::optional<rulebook::SchoolKind> school_kind{};  ///< legal kind of the school
  std::vector<StaffInProvision> staff{};              ///< staff asked about
};
/// Its members.
constexpr auto rows_of(CheckRequiredFacts const*) {
  return rulebook::Rows<&CheckRequiredFacts::jurisdiction, &CheckRequiredFacts::role, &CheckRequiredFacts::previous_post,
                        &CheckRequiredFacts::previous_post_ended, &CheckRequiredFacts::appointed, &CheckRequiredFacts::school_kind,
                        &CheckRequiredFacts::staff>{};
}

/// What is required.
struct CheckRequired {
  std::optional<Date> limit{};                              ///< last day of appointment on which the three-month rule is met
  std::optional<bool> three_month_rule_met{};               ///< whether it is
  rulebook::WordSet<Check> required{};                      ///< checks that are required
  rulebook::WordSet<Check> not_required{};                  ///< checks that are not compulsory
  std::vector<Declaration> disqualification_declaration{};  ///< whether each member of staff declares
  rulebook::Explanation why{};                              ///< why
};
/// Its members.
constexpr auto rows_of(CheckRequired const*) {
  return rulebook::Rows<&CheckRequired::limit, &CheckRequired::three_month_rule_met, &CheckRequired::required, &CheckRequired::not_required,
                        &CheckRequired::disqualification_declaration, &CheckRequired::why>{};
}

/// Which checks are required (School Staffing (England) Regulations 2009, regulations 12(6) and 24(6); Education (Independent School
/// Standards) Regulations 2014, Schedule, paragraph 18(4); Childcare Act 2006 section 76).
CheckRequired check_required(CheckRequiredFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::vetting
