// By when a complaint about data protection must be acknowledged.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// Whether the duty is engaged.
enum class Engagement : std::uint8_t { engaged, not_engaged };
/// Why it is not.
enum class ComplaintReason : std::uint8_t { before_commencement, not_in_force };

/// What is known.
struct ComplaintFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  Date received{};                         ///< local day on which the complaint came
  calendar::SchoolDays const* calendar{};  ///< the school's days: they have no effect
};
/// Its members.
constexpr auto rows_of(ComplaintFacts const*) {
  return rulebook::Rows<&ComplaintFacts::jurisdiction, &ComplaintFacts::received, &ComplaintFacts::calendar>{};
}

/// By when.
struct ComplaintAcknowledgement {
  std::optional<Engagement> engagement{};        ///< whether the duty is engaged
  std::optional<Date> nominal{};                 ///< end of the period as counted
  std::optional<Date> due{};                     ///< last day for the acknowledgement
  std::optional<Date> commences{};               ///< first day of the duty, when the complaint came before it
  rulebook::WordSet<ComplaintReason> reasons{};  ///< why the duty is not engaged
  rulebook::Explanation why{};                   ///< in full
};
/// Its members.
constexpr auto rows_of(ComplaintAcknowledgement const*) {
  using A = ComplaintAcknowledgement;
  return rulebook::Rows<&A::engagement, &A::nominal, &A::due, &A::commences, &A::reasons, &A::why>{};
}

/// Whether a complaint about data protection must be acknowledged, and by when (Data Protection Act 2018 section 164A, in force since
/// 19 June 2026; RULES RGT-50).
ComplaintAcknowledgement complaint_acknowledgement(ComplaintFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
