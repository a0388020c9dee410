// By when a child protection file must follow the child, counted both ways, and whether it was sent properly.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// Child protection: what is written down, who may know of it, what must be done by when.
namespace juniper::mis::safeguarding {

/// The kind of move.
enum class MoveKind : std::uint8_t { in_year, start_of_term };
/// What was done wrongly.
enum class TransferViolation : std::uint8_t { no_receipt, not_separate };
/// The next step.
enum class TransferStep : std::uint8_t { chase_until_receipt };
/// How the clock of a transfer stands on a day.
enum class TransferClock : std::uint8_t {
  running,      ///< both limits lie ahead
  alert,        ///< the limit in calendar days is today or past
  breach,       ///< the limit in school days is past as well
  unreceipted,  ///< sent, and the receipt is not there
  closed,       ///< the receipt is there
};

/// How the file was sent.
struct SentFile {
  bool with_main_file{};           ///< together with the main pupil file
  bool in_common_transfer_file{};  ///< within the common transfer file
  bool receipt_confirmed{};        ///< the other school has confirmed that it has it
};
/// Its members.
constexpr auto rows_of(SentFile const*) {
  return rulebook::Rows<&SentFile::with_main_file, &SentFile::in_common_transfer_file, &SentFile::receipt_confirmed>{};
}

/// What is known of the move and of the file.
struct FileTransferFacts {
  rulebook::Jurisdiction jurisdiction{};           ///< law that applies
  std::optional<MoveKind> move_kind{};             ///< kind of move
  std::optional<Date> left{};                      ///< last day at the school
  calendar::SchoolDays const* calendar = nullptr;  ///< school days and terms
  std::optional<std::int32_t> year_group{};        ///< national curriculum year; 0 is reception
  std::optional<Date> term_starts{};               ///< first day of the new term, inset days included
  std::optional<SentFile> sent{};                  ///< how the file was sent
  std::optional<Date> sent_on{};                   ///< when it was sent
  std::optional<Date> chased_on{};                 ///< when the receipt was last asked for
  std::optional<Date> receipt_on{};                ///< when the receipt came
  std::optional<Date> on{};                        ///< the day as at which the question is asked
};
/// Its members.
constexpr auto rows_of(FileTransferFacts const*) {
  return rulebook::Rows<&FileTransferFacts::jurisdiction, &FileTransferFacts::move_kind, &FileTransferFacts::left,
                        &FileTransferFacts::calendar, &FileTransferFacts::year_group, &FileTransferFacts::term_starts,
                        &FileTransferFacts::sent, &FileTransferFacts::sent_on, &FileTransferFacts::chased_on,
                        &FileTransferFacts::receipt_on, &FileTransferFacts::on>{};
}

/// When it must be there, and what is wrong with it.
struct FileTransferDue {
  std::optional<Date> strict_limit{};                 ///< counted in calendar days; never moved
  std::optional<Date> school_day_limit{};             ///< counted in school days
  std::optional<Date> alert_on{};                     ///< the earlier of the two
  std::optional<Date> act_by{};                       ///< last working day on or before the strict limit
  rulebook::WordSet<TransferViolation> violations{};  ///< what was done wrongly
  std::optional<std::int32_t> violation_count{};      ///< how many; none where it is not told how it was sent
  std::optional<TransferStep> next{};                 ///< next step
  std::optional<Date> chase_on{};                     ///< when the receipt is asked for again
  std::optional<TransferClock> clock{};               ///< how the clock stands; none without a day
  rulebook::Explanation why{};                        ///< why
};
/// Its members.
constexpr auto rows_of(FileTransferDue const*) {
  return rulebook::Rows<&FileTransferDue::strict_limit, &FileTransferDue::school_day_limit, &FileTransferDue::alert_on,
                        &FileTransferDue::act_by, &FileTransferDue::violations, &FileTransferDue::violation_count, &FileTransferDue::next,
                        &FileTransferDue::chase_on, &FileTransferDue::clock, &FileTransferDue::why>{};
}

/// By when the file moves, and whether it was sent properly (Keeping children safe in education, Part two: within five days of a move
/// in the year, or within the first five days of a new term; apart from the main file, securely, with a receipt). The guidance does not
/// say which days: the alert follows calendar days, and only after the limit in school days is it called a breach.
FileTransferDue file_transfer_due(FileTransferFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::safeguarding
