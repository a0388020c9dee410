// Sending the record after a pupil, and what stays behind.
#include <juniper/mis/retention/transfer.hpp>

#include <algorithm>

namespace juniper::mis::retention {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::SchoolKind;

constexpr rulebook::WordSet<SentPart> both_parts{SentPart::common_transfer_file,
                                                 SentPart::educational_record};
constexpr std::int32_t school_days_in_week = 5;

bool short_stay(TransferFacts const& facts, Rule const* weeks) {
  return weeks != nullptr && weeks->amount && facts.school_days_on_roll &&
         *facts.school_days_on_roll < *weeks->amount * school_days_in_week;
}

// Regulation 9 binds maintained schools and special schools; academies are asked by guidance, other
// independent schools are not.
bool bound(TransferFacts const& facts, Rule const* rule, TransferDue& answer) {
  if (facts.school_kind == SchoolKind::independent) {
    answer.why.because("the regulations do not bind independent schools that are no academies",
                       rule);
    return false;
  }
  if (facts.school_kind == SchoolKind::academy) {
    answer.why.because("an academy follows the same period by guidance and by its own policy",
                       rule);
  }
  return true;
}

void run_from(Date start, Rule const& rule, TransferFacts const& facts, Law const& law,
              TransferDue& answer) {
  answer.send = both_parts;
  answer.due = rulebook::run(rule, start, law, answer.why, facts.calendar).due;
}

void ceased(TransferFacts const& facts, Law const& law, TransferDue& answer) {
  auto const* rule = law.book.need("RET-03", *facts.ceased);
  if (rule == nullptr) {
    return answer.why.caution("no rule on sending records was in force on {a}", nullptr,
                              *facts.ceased);
  }
  if (!bound(facts, rule, answer)) { return; }
  answer.why.apply(rule);
  auto const* weeks = law.book.find("RET-03W", *facts.ceased);
  if (!short_stay(facts, weeks)) {
    answer.manner = SendingManner::transfer;
    run_from(*facts.ceased, *rule, facts, law, answer);
    if (!facts.school_days_on_roll) {
      answer.why.unless(
          "the pupil was on roll for less than four weeks: then what was received is forwarded as "
          "it came",
          weeks);
    }
    answer.why.unless(
        "the new school cannot reasonably be found: then there is nobody to send it to",
        law.book.find("RET-04", *facts.ceased));
    return;
  }
  answer.manner = SendingManner::forward_as_received;
  answer.why.apply(weeks);
  if (!facts.previous_file_received) {
    answer.send = both_parts;
    return answer.why.caution(
        "the file of the school before has not arrived: the period runs from its arrival, or from "
        "the leaving if that is later",
        weeks);
  }
  run_from(std::max(*facts.ceased, *facts.previous_file_received), *rule, facts, law, answer);
}

void dual(TransferFacts const& facts, Law const& law, TransferDue& answer) {
  auto const* rule = law.book.need("RET-03", *facts.learned);
  if (rule == nullptr) {
    return answer.why.caution("no rule on sending records was in force on {a}", nullptr,
                              *facts.learned);
  }
  if (!bound(facts, rule, answer)) { return; }
  answer.why.apply(rule);
  answer.manner = SendingManner::copy;
  run_from(*facts.learned, *rule, facts, law, answer);
  answer.why.because("the pupil stays on roll here too, so a copy goes and the record stays", rule);
}

bool known(std::optional<Date> day) { return day && calendar::in_range(*day); }

std::optional<std::int32_t> years_of(std::string_view rule, Date day, Law const& law) {
  auto const* found = law.book.find(rule, day);
  return found == nullptr ? std::nullopt : found->amount;
}

// The child-protection file and the main one are received one by one: what is not acknowledged is
// kept.
void moved(AfterTransferFacts const& facts, Date day, Law const& law, AfterTransfer& answer) {
  auto const* rule = law.book.find("RET-03", day);
  answer.why.apply(rule);
  answer.last_known_school = LastKnownSchool::receiving_school;
  answer.keeps_main_record = facts.main_file_receipt != true;
  answer.keeps_child_protection_file = facts.child_protection_file_receipt != true;
  answer.keeps =
      rulebook::WordSet<StillKept>{StillKept::own_register_entries, StillKept::transfer_log};
  answer.why.because("the receiving school becomes the last known school and carries the period",
                     rule);
  if (*answer.keeps_main_record) {
    answer.why.blocked("receipt of the main file is not logged: it is kept until it is", rule);
  }
  if (*answer.keeps_child_protection_file) {
    answer.why.blocked(
        "receipt of a child-protection file is not logged: if there is one it is kept until it is",
        law.book.find("RET-11", day));
  }
  answer.why.because("entries in this school's own registers stay here for their own period",
                     law.book.find("RET-20", day));
  answer.why.because("what was transferred stays in the register of disposals and transfers",
                     law.book.find("RET-53", day));
}

void nowhere(AfterTransferFacts const& facts, Date day, Law const& law, AfterTransfer& answer) {
  auto const* rule = law.book.find("RET-04", day);
  answer.why.apply(rule);
  answer.last_known_school = LastKnownSchool::this_school;
  answer.keeps_main_record = true;
  answer.keeps_child_protection_file = true;
  answer.keeps = rulebook::WordSet<StillKept>{StillKept::own_register_entries};
  answer.child_protection_copy_to_la_if_any = rulebook::WordSet<CopyToAuthority>{
      CopyToAuthority::asked, CopyToAuthority::safeguarding_requires};
  answer.why.because("off roll is not transferred: no school has received the record", rule);
  answer.why.unless("the pupil is later registered at a school: then the record is sent there",
                    law.book.find("RET-03", day));
  if (facts.destination == PupilDestination::missing) {
    answer.why.caution(
        "nobody knows where the pupil is: the transfer file also goes to the lost pupil area",
        law.book.find("RET-05", day));
  }
}

}  // namespace

TransferDue transfer_due(TransferFacts const& facts, Law const& law) {
  TransferDue answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (facts.event == TransferEvent::registered_elsewhere && known(facts.ceased)) {
    ceased(facts, law, answer);
  } else if (facts.event == TransferEvent::dual_registration && known(facts.learned)) {
    dual(facts, law, answer);
  } else if (facts.event == TransferEvent::registered_elsewhere ||
             facts.event == TransferEvent::dual_registration) {
    answer.why.caution("the day from which the period runs is not known");
  } else {
    answer.why.because("that event does not make a school send the record to another");
  }
  return answer;
}

AfterTransfer after_transfer(AfterTransferFacts const& facts, Law const& law) {
  AfterTransfer answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const day = known(facts.left)                 ? *facts.left
                   : known(facts.next_school_starts) ? *facts.next_school_starts
                                                     : calendar::last_date;
  answer.years_from_birth = years_of("RET-02", day, law);
  answer.years_from_birth_sen = years_of("RET-10", day, law);
  facts.destination == PupilDestination::registered_school ? moved(facts, day, law, answer)
                                                           : nowhere(facts, day, law, answer);
  return answer;
}

}  // namespace juniper::mis::retention
