// The words in which questions about staff checks are asked and answered.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// A check of the record; the last two are made besides it.
enum class Check : std::uint8_t {
  barred_list,
  disqualification,
  enhanced_dbs,
  identity,
  overseas,
  prohibition_from_teaching,
  qualifications,
  right_to_work,
  s128,
  medical_fitness,
};

/// A check as people call it.
constexpr std::string_view spoken(Check check) noexcept {
  switch (check) {
    case Check::barred_list: return "the check of the children's barred list";
    case Check::disqualification: return "the declaration on childcare disqualification";
    case Check::enhanced_dbs: return "the enhanced certificate";
    case Check::identity: return "the check of identity";
    case Check::overseas: return "the overseas checks";
    case Check::prohibition_from_teaching: return "the check for a prohibition from teaching";
    case Check::qualifications: return "the check of qualifications";
    case Check::right_to_work: return "the check of the right to work";
    case Check::s128: return "the check for a section 128 direction";
    case Check::medical_fitness: return "the check of medical fitness";
  }
  return "a check";
}

/// How a check stands.
enum class CheckState : std::uint8_t { applied, clear, complete, missing, not_applicable };

/// The role of the adult.
enum class Role : std::uint8_t { employee, governor, headteacher, office_administrator, teacher, teaching_assistant, trustee, volunteer };

/// How the person is engaged.
enum class EngagedThrough : std::uint8_t { agency, school };

/// The post before this one.
enum class PreviousPost : std::uint8_t { english_college, english_school, none, other };

/// A check on record.
struct CheckOnRecord {
  Check check{};       ///< which
  CheckState state{};  ///< how it stands
};
/// Its members.
constexpr auto rows_of(CheckOnRecord const*) { return rulebook::Rows<&CheckOnRecord::check, &CheckOnRecord::state>{}; }

}  // namespace juniper::mis::vetting
