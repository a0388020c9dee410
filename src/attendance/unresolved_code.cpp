// Five school days for code N, proposals, and their confirmation by a person.
#include <juniper/mis/attendance/unresolved_code.hpp>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;

constexpr auto not_established = AttendanceCode::of("N");
constexpr auto none_of_the_others = AttendanceCode::of("O");

Error unusable(char const* text, char const* hint) { return {.code = ErrorCode::invalid, .text = text, .hint = hint}; }

}  // namespace

UnresolvedCode unresolved_code_due(UnresolvedCodeFacts const& facts, Law const& law) {
  UnresolvedCode answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const* rule = law.book.need("ATT-06", facts.entered);
  if (rule == nullptr) {
    return answer.why.caution("no time within which the code must be replaced was in force on {a}", law.book.named("ATT-06", facts.entered),
                              facts.entered),
           answer;
  }
  if (facts.code != not_established) {
    return answer.why.because("only code N, for an absence not yet established, must be replaced within a fixed time", rule), answer;
  }
  answer.why.apply(rule);
  answer.due = rulebook::run(*rule, facts.entered, law, answer.why, facts.calendar).due;
  answer.if_unknown = none_of_the_others;
  answer.why.because("reasonable steps are taken meanwhile to establish why the pupil was absent", rule);
  answer.why.because("on the last day O is proposed, and a named person confirms it: the register is never amended by itself",
                     law.book.find("ATT-05", facts.entered));
  answer.why.unless("the reason is established: then the code for it replaces N", rule);
  answer.why.unless("the pupil came in after the register was taken: then U replaces N, unless another code fits", rule);
  return answer;
}

std::vector<ProposedAmendment> propose_unresolved(std::span<UnresolvedEntry const> entries, calendar::SchoolDays const& days, Date on,
                                                  Law const& law) {
  std::vector<ProposedAmendment> proposals;
  for (auto const& entry : entries) {
    auto const answer =
        unresolved_code_due({.code = not_established, .entered = entry.entered, .calendar = &days, .session = entry.session}, law);
    if (answer.due && *answer.due <= on) {
      proposals.push_back({entry, not_established, none_of_the_others, *answer.due, *answer.due < on});
    }
  }
  return proposals;
}

Result<RegisterAmendment> confirm(ProposedAmendment const& proposal, AmendmentConfirmation const& by) {
  if (!by.reasonable_steps) {
    return Error{.code = ErrorCode::invalid,
                 .text = "N is replaced only after reasonable steps were taken to establish the circumstances",
                 .hint = "ask the family, record what was done, and confirm again"};
  }
  if (by.person == Id<Person>{} || by.person_name.empty()) {
    return unusable("an amendment names the person who makes it", "hand in who confirms it, with their name");
  }
  if (by.reason.empty()) { return unusable("an amendment has a reason", "say why the entry is amended"); }
  if (by.code.text().empty() || by.code == not_established || !by.code.in_force_on(proposal.entry.entered)) {
    return unusable("N is replaced by another code that was in force on the day of the session", "choose the code for the reason, or O");
  }
  if (by.on < proposal.entry.entered) {
    return unusable("an entry cannot be amended before it was made", "hand in the day of the amendment");
  }
  return RegisterAmendment{proposal.entry, proposal.original, by.code, by.reason, by.on, by.person, by.person_name};
}

}  // namespace juniper::mis::attendance
