// Whether a safeguarding concern may be closed, and whether the record of a processing activity is whole.
#pragma once

#include <juniper/mis/accountability/record_amendment.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// A part of a record.
enum class RecordPart : std::uint8_t {
  narrative,
  summary,
  follow_up,
  actions,
  decision_and_reason,
  outcome,
  purposes,
  subjects,
  data,
  recipients,
  transfers,
  time_limits,
  security,
};
/// The processing activity that a record describes.
enum class RecordedActivity : std::uint8_t { biometric_catering, safeguarding, trip_medical };
/// The state of a record.
enum class RecordState : std::uint8_t { open, closed };

/// What is known.
struct CompletenessFacts {
  rulebook::Jurisdiction jurisdiction{};             ///< law that applies
  KeptRecord record{};                               ///< kind of record
  std::vector<RecordPart> fields_present{};          ///< parts that are there
  std::optional<RecordedActivity> activity{};        ///< the activity recorded: makes no difference
};
/// Its members.
constexpr auto rows_of(CompletenessFacts const*) {
  using F = CompletenessFacts;
  return rulebook::Rows<&F::jurisdiction, &F::record, &F::fields_present, &F::activity>{};
}

/// Whether it is whole.
struct CompletenessAnswer {
  std::optional<bool> accepted{};               ///< concerns: whether it may be stored as it is
  std::optional<RecordState> state{};           ///< concerns: its state; closing is a decision of its own
  std::optional<bool> may_close{};              ///< concerns: whether it may be closed
  std::optional<bool> valid{};                  ///< processing activities: whether the record is whole
  rulebook::WordSet<RecordPart> missing{};      ///< parts that are missing
  rulebook::WordSet<RecordPart> required{};     ///< parts that are required
  rulebook::Explanation why{};                  ///< why
};
/// Its members.
constexpr auto rows_of(CompletenessAnswer const*) {
  using A = CompletenessAnswer;
  return rulebook::Rows<&A::accepted, &A::state, &A::may_close, &A::valid, &A::missing, &A::required, &A::why>{};
}

/// Whether a record is complete (Keeping children safe in education; UK GDPR Article 30(1); RULES SAF-11, ROP-01).
CompletenessAnswer record_completeness(CompletenessFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
