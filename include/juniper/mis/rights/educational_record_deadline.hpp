// When a parent's request for the educational record must be met, and what it is where no school owes it.
#pragma once

#include <juniper/mis/rights/asking.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// The phase of a school.
enum class AskedPhase : std::uint8_t { primary, secondary, sixteen_plus, all_through };
/// As what the request is dealt with where the parental right does not apply.
enum class HandleAs : std::uint8_t { access_request_for_child, access_request };
/// What must hold, any one, for the request to be met then.
enum class OnlyIf : std::uint8_t { child_agrees, child_not_competent };

/// What is known.
struct EducationalRecordFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  rulebook::SchoolKind school_kind{};      ///< legal kind of the school
  Requester requester{};                   ///< who asks
  bool written{};                          ///< whether in writing
  Date received{};                         ///< local day of receipt
  calendar::SchoolDays const* calendar{};  ///< the school's days
  std::optional<AskedPhase> phase{};       ///< phase of the school
};
/// Its members.
constexpr auto rows_of(EducationalRecordFacts const*) {
  using F = EducationalRecordFacts;
  return rulebook::Rows<&F::jurisdiction, &F::school_kind, &F::requester, &F::written, &F::received, &F::calendar, &F::phase>{};
}

/// When it is due.
struct EducationalRecordDeadline {
  std::optional<bool> right_applies{};        ///< whether the parental right applies; none when that cannot be told
  std::optional<Date> due{};                  ///< last day for the answer, as the record or as what it is dealt with instead
  std::optional<Date> access_request_due{};   ///< last day if the same letter is read as a request for access
  std::optional<HandleAs> handle_as{};        ///< as what it is dealt with where the right does not apply
  rulebook::WordSet<OnlyIf> only_if_any{};    ///< any one of these must hold then
  rulebook::Explanation why{};                ///< why
};
/// Its members.
constexpr auto rows_of(EducationalRecordDeadline const*) {
  using A = EducationalRecordDeadline;
  return rulebook::Rows<&A::right_applies, &A::due, &A::access_request_due, &A::handle_as, &A::only_if_any, &A::why>{};
}

/// Whether a parent's right to the educational record applies and when the answer is due (SI 2005/1437 regulation 5; RULES RGT-20,
/// RGT-21).
EducationalRecordDeadline educational_record_deadline(EducationalRecordFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
