// Who is on the record, and what its line lacks.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/central_record.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>

namespace juniper::mis::vetting {

namespace {

using rulebook::Law;
using rulebook::SchoolKind;
using rulebook::WordSet;

WorkFacts work_on_record(CentralRecordFacts const& facts) {
  return {.jurisdiction = facts.jurisdiction,
          .role = facts.role,
          .school_kind = facts.school_kind,
          .engaged_through = facts.engaged_through,
          .regulated_activity = facts.regulated_activity,
          .supervised = facts.supervised,
          .teaching = facts.teaching,
          .manages = facts.manages,
          .lived_abroad = facts.lived_abroad,
          .appointed = facts.appointed};
}

void who_is_on_it(CentralRecordFacts const& facts, Law const& law, CentralRecord& record) {
  auto const* rule = need_on(law, "SCR-30", facts.appointed);
  record.why.apply(rule);
  bool const maintained = facts.school_kind == SchoolKind::maintained || facts.school_kind == SchoolKind::non_maintained_special;
  if (facts.role == Role::volunteer || (facts.role == Role::governor && maintained)) {
    record.entry = RecordEntry::optional;
    record.record_if_checked = true;
    record.why.because("a volunteer or a governor of a maintained school need not be listed, but checks that were made are recorded", rule);
  } else if (facts.role == Role::governor) {
    record.record_if_checked = true;
    record.why.caution(
        "a governor who is a member of the proprietor of an academy or independent school is on the record; another need not be", rule);
  } else if (facts.role == Role::trustee && maintained) {
    record.record_if_checked = true;
    record.why.caution("a trustee of a maintained school is on the record only when working there", rule);
  } else {
    record.entry = RecordEntry::required;
    record.why.because(facts.role == Role::trustee ? "every member of the proprietor is on the record"
                                                   : "everybody who works at the school is on the record",
                       rule);
  }
}

void of_leaver(CentralRecordFacts const& facts, Law const& law, CentralRecord& record) {
  auto const* rule = need_on(law, "SCR-11", facts.left);
  record.entry = RecordEntry::remove;
  record.personal_file_continues = true;
  record.personal_file_rule = {"RET-30"};
  record.why.apply(rule);
  record.why.derive("the last day of work was {a}: the line leaves the record", rule, *facts.left);
  record.why.because("the personal file is kept on", law.book.find("RET-30", *facts.left));
}

void judge_line(CentralRecordFacts const& facts, ChecksNeeded const& needed, Law const& law, CentralRecord& record) {
  auto const missing = missing_checks(needed, *facts.checks);
  for (auto const& one : needed.checks) {
    bool const open = missing.hard.contains(one.check) || missing.soft.contains(one.check);
    record.missing.add_if(missing.blank.contains(one.check) || (open && one.entry), one.check);
  }
  record.complete = record.missing.empty();
  record.missing.each([&](Check check) {
    record.why.add({.kind = rulebook::StepKind::blocks,
                    .phrase = missing.blank.contains(check) ? "{w} has no entry" : "{w} is required and not complete",
                    .rule = need_on(law, "SCR-09", facts.appointed),
                    .w = spoken(check)});
  });
  if (!missing.not_lawful.empty()) {
    record.why.caution("a check was made that must not be made for this person", need_on(law, "SCR-21", facts.appointed));
  }
}

}  // namespace

CentralRecord central_record(CentralRecordFacts const& facts, Law const& law) {
  CentralRecord record;
  if (!rulebook::covers(facts.jurisdiction, law, record.why)) { return record; }
  record.why.apply(need_on(law, "SCR-01", facts.appointed));
  who_is_on_it(facts, law, record);
  auto const needed = checks_needed(work_on_record(facts), law);
  record.required = needed.with(CheckNeed::required);
  record.required_where_relevant = needed.with(CheckNeed::where_relevant);
  record.whether_made = needed.with(CheckNeed::whether_made);
  record.not_lawful = needed.with(CheckNeed::not_lawful);
  record.not_applicable = needed.with(CheckNeed::not_applicable);
  for (auto const& one : needed.checks) {
    record.entries.add_if(one.entry, one.check);
    // Medical fitness and disqualification are checked, and stand elsewhere than on this record.
    if (one.check == Check::medical_fitness || one.check == Check::disqualification) {
      record.required.remove(one.check);
      record.required_where_relevant.remove(one.check);
    }
  }
  record.why.append(needed.why);
  record.blank_allowed = false;
  record.not_applicable.each([&](Check check) {
    record.why.add({.kind = rulebook::StepKind::reason, .phrase = "{w} does not apply to this person", .w = spoken(check)});
  });
  record.not_lawful.each([&](Check check) {
    record.why.add({.kind = rulebook::StepKind::blocks,
                    .phrase = "{w} must not be made for this person",
                    .rule = need_on(law, "SCR-08", facts.appointed),
                    .w = spoken(check)});
  });
  record.why.because("a check that does not apply is entered as that, with the reason, and never left blank",
                     need_on(law, "SCR-09", facts.appointed));
  if (facts.checks) { judge_line(facts, needed, law, record); }
  if (facts.left) { of_leaver(facts, law, record); }
  record.why.unless(facts.left ? "the person still works at the school in another role"
                               : "the person stops working at the school: the line is then taken out",
                    need_on(law, "SCR-11", facts.appointed));
  rulebook::apply_edition("KCS-01", facts.left ? facts.left : facts.appointed, law, record.why);
  return record;
}

}  // namespace juniper::mis::vetting
