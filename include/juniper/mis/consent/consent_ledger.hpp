// The state of a consent for a subject, a purpose and a channel, computed from the whole ledger.
#pragma once

#include <juniper/mis/consent/data_consent.hpp>
#include <juniper/mis/consent/lawful_bases.hpp>

#include <string>
#include <vector>

namespace juniper::mis::consent {

/// In what part somebody speaks.
enum class Speaker : std::uint8_t {
  subject,          ///< the person whose data it is
  adult,            ///< an adult around the child, with parental responsibility or without
  local_authority,  ///< under a care order
  staff,            ///< a member of staff noting what the child said or did
};
/// What was said.
enum class LedgerAnswer : std::uint8_t { given, refused, withdrawn, objected };

/// One entry. Entries stay for ever; what counts is worked out from all of them.
struct LedgerEntry {
  std::string subject{};                  ///< whose data
  std::string purpose{};                  ///< for what
  std::string channel{};                  ///< where it would be used
  std::string who{};                      ///< who spoke
  Speaker speaker{};                      ///< in what part
  LedgerAnswer answer{};                  ///< what
  Date on{};                              ///< on which day; entries of one day stand in their order
  std::optional<bool> has_pr{};           ///< an adult's parental responsibility
  std::optional<bool> competent{};        ///< the subject's competence that day
  std::optional<bool> in_writing{};       ///< its form
  std::optional<std::int32_t> wording{};  ///< which version of the words was answered
};
/// Its members.
constexpr auto rows_of(LedgerEntry const*) {
  using L = LedgerEntry;
  return rulebook::Rows<&L::subject, &L::purpose, &L::channel, &L::who, &L::speaker, &L::answer, &L::on, &L::has_pr, &L::competent,
                        &L::in_writing, &L::wording>{};
}

/// What ends consents that were given.
enum class LapseCause : std::uint8_t { controller_change, key_stage_move, change_of_purpose };
/// Something that ended the consents given before that day.
struct Lapse {
  LapseCause cause{};                    ///< what
  Date on{};                             ///< first day on which they no longer serve
  std::optional<std::string> purpose{};  ///< of this purpose alone; none: of all
};
/// Its members.
constexpr auto rows_of(Lapse const*) { return rulebook::Rows<&Lapse::cause, &Lapse::on, &Lapse::purpose>{}; }

/// A time in which the subject was found competent, or not.
struct CompetenceSpell {
  bool competent{};            ///< what was found
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while it holds
};
/// Its members.
constexpr auto rows_of(CompetenceSpell const*) {
  return rulebook::Rows<&CompetenceSpell::competent, &CompetenceSpell::starts, &CompetenceSpell::ends>{};
}

/// The whole ledger, and what is asked of it.
struct LedgerFacts {
  rulebook::Jurisdiction jurisdiction{};        ///< law that applies
  Date on{};                                    ///< the day; later entries have not happened
  std::string subject{};                        ///< whose data
  std::string purpose{};                        ///< for what
  std::string channel{};                        ///< where it would be used
  std::optional<Date> date_of_birth{};          ///< of the subject
  std::optional<Basis> basis{};                 ///< the basis of the purpose, where it is another than consent
  std::optional<Processing> processing{};       ///< what kind of processing it is
  std::optional<bool> must_be_written{};        ///< only consent in writing counts: taking part in a visit
  std::optional<std::int32_t> wording_since{};  ///< the first version of the words that still says the same
  std::optional<Date> asked_on{};               ///< when somebody was last asked
  std::vector<LedgerEntry> entries{};           ///< of any subject, purpose and channel, in the order of recording
  std::vector<OrderOnDecisions> orders{};       ///< of courts, about this subject
  std::vector<Lapse> lapses{};                  ///< of this subject's consents
  std::vector<CompetenceSpell> competence{};    ///< of this subject
};
/// Its members.
constexpr auto rows_of(LedgerFacts const*) {
  using L = LedgerFacts;
  return rulebook::Rows<&L::jurisdiction, &L::on, &L::subject, &L::purpose, &L::channel, &L::date_of_birth, &L::basis, &L::processing,
                        &L::must_be_written, &L::wording_since, &L::asked_on, &L::entries, &L::orders, &L::lapses, &L::competence>{};
}

/// The state of a consent.
enum class ConsentStanding : std::uint8_t { given, refused, withdrawn, conflict, lapsed, not_asked, not_a_matter_for_consent };
/// Whom to ask next.
enum class LedgerAsk : std::uint8_t { subject, person_with_parental_responsibility, person_named_by_order, local_authority };

/// The answer.
struct LedgerState {
  std::optional<ConsentStanding> state{};  ///< none when the law of that day is not in the book
  std::optional<bool> may_use{};           ///< whether the consent serves; none where it is not a matter for consent
  std::vector<std::int32_t> decided_by{};  ///< the entries that decided it, counted from 1 in the order of the facts
  std::optional<Date> lapsed_on{};         ///< first day on which what was given no longer served
  rulebook::WordSet<LedgerAsk> ask{};      ///< whom to ask
  rulebook::Explanation why{};             ///< why; never says who
};
/// Its members.
constexpr auto rows_of(LedgerState const*) {
  return rulebook::Rows<&LedgerState::state, &LedgerState::may_use, &LedgerState::decided_by, &LedgerState::lapsed_on, &LedgerState::ask,
                        &LedgerState::why>{};
}

/// The state of the consent on that day (UK GDPR Article 7; Children Act 1989 sections 2, 3, 8 and 33). The child's own last refusal,
/// withdrawal or objection ends it in any case. Otherwise the last word counts of: the person from eighteen; whom a court named; the
/// competent child; everybody with parental responsibility, whose disagreement is a conflict and stops the use.
LedgerState ledger_state(LedgerFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
