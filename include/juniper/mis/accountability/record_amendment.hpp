// What must remain when a register entry or a safeguarding record is changed.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// The kinds of record that these questions speak of.
enum class KeptRecord : std::uint8_t {
  attendance_register,
  safeguarding_concern,
  concerns,
  child_protection_file,
  adoption_link,
  processing_activity,
};
/// Who makes a change.
enum class RecordEditor : std::uint8_t { staff_member, headteacher };
/// A part of a changed record.
enum class AmendmentPart : std::uint8_t { original_entry, amended_entry, reason, date, time, person, author };
/// How a change is made.
enum class AmendmentMethod : std::uint8_t {
  append,     ///< what stood there stays
  overwrite,  ///< it is gone
};
/// What a chronology shows.
enum class ChronologyPart : std::uint8_t { original_entry, amended_entry };
/// Whether a change keeps what it must.
enum class AmendmentOutcome : std::uint8_t { allowed, violation };

/// What is known.
struct AmendmentFacts {
  rulebook::Jurisdiction jurisdiction{};                  ///< law that applies
  KeptRecord record{};                                    ///< kind of record
  RecordEditor editor{};                                  ///< who makes the change: makes no difference
  std::optional<std::int32_t> days_after_record{};        ///< days between the record and the change: make no difference
  std::optional<AttendanceCode> from_code{};              ///< code before
  std::optional<AttendanceCode> to_code{};                ///< code after
  std::optional<rulebook::WordSet<AmendmentPart>> stored{};  ///< parts that are stored after the change
};
/// Its members.
constexpr auto rows_of(AmendmentFacts const*) {
  using F = AmendmentFacts;
  return rulebook::Rows<&F::jurisdiction, &F::record, &F::editor, &F::days_after_record, &F::from_code, &F::to_code, &F::stored>{};
}

/// What must remain.
struct AmendmentAnswer {
  std::optional<rulebook::WordSet<AmendmentPart>> must_keep{};  ///< parts that must remain; none where no rule speaks of it
  std::optional<AmendmentMethod> method{};                      ///< how the change is, or was, made
  std::optional<rulebook::WordSet<ChronologyPart>> chronology_shows{};  ///< safeguarding: what the chronology shows
  std::optional<AmendmentOutcome> outcome{};                    ///< none when what is stored was not told
  std::optional<bool> also_on_print{};                          ///< registers: printed copies show the same
  rulebook::Explanation why{};                                  ///< why
};
/// Its members.
constexpr auto rows_of(AmendmentAnswer const*) {
  using A = AmendmentAnswer;
  return rulebook::Rows<&A::must_keep, &A::method, &A::chronology_shows, &A::outcome, &A::also_on_print, &A::why>{};
}

/// What must remain after a record is changed (SI 2024/208 regulations 6 and 10(7); RULES ATT-05, ATT-06, SAF-12).
AmendmentAnswer record_amendment(AmendmentFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
