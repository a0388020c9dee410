// When the report on a school leaver is due, and to whom.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// To whom the report goes.
enum class LeaverReportTo : std::uint8_t { pupil };

/// What is known.
struct LeaverReportFacts {
  rulebook::Jurisdiction jurisdiction{};     ///< law that applies
  rulebook::SchoolKind school_kind{};        ///< legal kind of the school
  Date last_school_day{};                    ///< last day of the school year for pupils
  std::optional<std::int32_t> year_group{};  ///< national curriculum year; 0 is reception
  calendar::SchoolDays const* calendar{};    ///< the school's days, for when its school year ends
};
/// Its members.
constexpr auto rows_of(LeaverReportFacts const*) {
  using F = LeaverReportFacts;
  return rulebook::Rows<&F::jurisdiction, &F::school_kind, &F::last_school_day, &F::year_group, &F::calendar>{};
}

/// When it is due.
struct LeaverReport {
  std::optional<Date> due{};                ///< last day; none when no report is owed
  std::optional<LeaverReportTo> send_to{};  ///< to whom
  rulebook::Explanation why{};              ///< why
};
/// Its members.
constexpr auto rows_of(LeaverReport const*) { return rulebook::Rows<&LeaverReport::due, &LeaverReport::send_to, &LeaverReport::why>{}; }

/// When the report on a school leaver is due (SI 2005/1437 regulation 8; RULES RGT-24).
LeaverReport leaver_report_due(LeaverReportFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
