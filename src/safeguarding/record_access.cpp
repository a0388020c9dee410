// Need to know, decided from who looks, at what, and where.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/safeguarding/record_access.hpp>

namespace juniper::mis::safeguarding {

namespace {

using rulebook::Law;
using rulebook::WordSet;

constexpr WordSet<Viewer> leads{Viewer::dsl, Viewer::deputy_dsl};
constexpr WordSet<Viewer> classroom{Viewer::class_teacher, Viewer::tutor, Viewer::gate_staff};

// Where the pupil is, as far as it is known: a dually registered pupil is at the viewer's school as well.
std::optional<bool> at_own_school(RecordAccessFacts const& facts) {
  if (facts.same_school) { return facts.same_school; }
  if (facts.pupil_on_roll_elsewhere) { return !*facts.pupil_on_roll_elsewhere; }
  return std::nullopt;
}

void hide_all(RecordAccess& access) { access.hidden = {HiddenPart::categories, HiddenPart::chronology}; }

void refuse(RecordAccess& access) {
  access.outcome = AccessOutcome::refused;
  hide_all(access);
}

void to_subject(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  refuse(access);
  auto const* rule = rulebook::need_on(law, "SAF-26", facts.on);
  access.why.apply(rule);
  access.why.because("the record is about the viewer, who does not learn that it exists, by searching either", rule);
}

void to_technical_staff(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  refuse(access);
  auto const* rule = rulebook::need_on(law, "SAF-23", facts.on);
  access.why.apply(rule);
  access.why.because(facts.database_rights.value_or(false) ? "rights on the database are no need to know what a safeguarding record says"
                                                           : "technical and trust-wide staff do not work on the case",
                     rule);
  access.break_glass_needs = {BreakGlassNeed::dsl_notified, BreakGlassNeed::reason, BreakGlassNeed::second_approver};
  access.why.unless(
      "there is an emergency: then with a reason, the approval of a second person and notice to the safeguarding lead, for a limited time "
      "and reviewed afterwards",
      rule);
}

void to_governor(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  refuse(access);
  auto const* rule = rulebook::need_on(law, "SAF-27", facts.on);
  access.why.apply(rule);
  access.may_see.add(Shown::numbers);
  access.why.because("a governor is given numbers and assurance, and no names", rule);
  access.why.unless("the governor is also named for the case, or sits on a panel that must hear it", rule);
}

void of_adopted_child(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  auto const* rule = rulebook::need_on(law, "SAF-24", facts.on);
  access.why.apply(rule);
  access.never_in = {NeverIn::access_response_to_birth_family, NeverIn::common_transfer_file, NeverIn::reports};
  access.why.because("it stands in no report, no common transfer file and no answer to the birth family", rule);
  if (facts.viewer == Viewer::dsl || facts.viewer == Viewer::not_stated) {
    access.outcome = AccessOutcome::restricted;
    access.why.because("of those who work at the school the safeguarding lead alone may see it", rule);
  } else if (facts.viewer == Viewer::trust_it_administrator) {
    to_technical_staff(facts, law, access);
  } else {
    refuse(access);
    access.why.because("only the safeguarding lead may see it", rule);
  }
  access.why.caution(
      "where the identity was changed for safety no link of the old and the new may be stored at all, for nobody to see; one that is found "
      "is taken out",
      rule);
}

void of_pupil_elsewhere(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  refuse(access);
  access.why.because("the pupil is at another school, and a school of the same trust is another school",
                     law.book.find("SHR-01", facts.on.value_or(calendar::last_date)));
  access.unless_any.add(AccessUnless::recorded_information_share);
  access.why.unless("the pupil's school has recorded a share of this information with the viewer's school");
  if (facts.same_trust.value_or(false)) {
    access.unless_any.add(AccessUnless::trust_safeguarding_lead_role);
    access.why.unless("the viewer holds the role of the trust's safeguarding lead");
  } else if (!facts.same_trust) {
    access.why.caution(
        "it is not known whether the two schools belong to one trust: the role of a trust's safeguarding lead would then count");
  }
}

// A record of a pupil of the viewer's own school.
void of_own_pupil(RecordAccessFacts const& facts, Law const& law, RecordAccess& access) {
  auto const* need_to_know = rulebook::need_on(law, "SAF-20", facts.on);
  access.why.apply(need_to_know);
  bool const head = facts.viewer == Viewer::head;
  bool const named = facts.named_case_worker.value_or(false);
  if (leads.contains(facts.viewer) || head || named) {
    access.outcome = AccessOutcome::allowed;
    access.may_see = {Shown::content};
    access.why.because(head    ? "the head needs to know"
                       : named ? "the viewer is named for this case"
                               : "leading safeguarding needs the record",
                       need_to_know);
    access.why.unless("the record is about the viewer or the viewer's own child", rulebook::need_on(law, "SAF-26", facts.on));
    return;
  }
  if (!classroom.contains(facts.viewer)) {
    refuse(access);
    access.why.because("nobody who has no stated need to know sees safeguarding records", need_to_know);
    access.why.unless("the viewer is the safeguarding lead, a deputy, the head, or named for the case", need_to_know);
    return;
  }
  access.outcome = AccessOutcome::flag_only;
  access.flag = Flag::see_dsl;
  access.may_see = {Shown::flag, Shown::operational_instruction};
  hide_all(access);
  auto const* rule = rulebook::need_on(law, "SAF-22", facts.on);
  access.why.apply(rule);
  access.why.because(
      "staff in the classroom and at the gate see that they should speak to the safeguarding lead, and what to do or not to do", rule);
  access.why.unless("the viewer is named for the case of this child", need_to_know);
}

}  // namespace

RecordAccess record_access(RecordAccessFacts const& facts, Law const& law) {
  RecordAccess access;
  if (!rulebook::covers(facts.jurisdiction, law, access.why)) { return access; }
  access.logged = true;
  bool const safeguarding = facts.record != GuardedRecord::attendance_register && facts.record != GuardedRecord::processing_activity;
  auto const own = at_own_school(facts);
  if (facts.viewer_is_subject.value_or(false) && safeguarding) {
    to_subject(facts, law, access);
  } else if (facts.record == GuardedRecord::adoption_link) {
    of_adopted_child(facts, law, access);
  } else if (facts.viewer == Viewer::trust_it_administrator && safeguarding) {
    to_technical_staff(facts, law, access);
  } else if (facts.viewer == Viewer::governor && safeguarding) {
    to_governor(facts, law, access);
  } else if (own && !*own) {
    of_pupil_elsewhere(facts, law, access);
  } else if (!safeguarding) {
    access.logged = {};
    access.why.caution("this is no safeguarding record: the access policy of the school decides who may see it");
  } else if (!own && facts.viewer != Viewer::not_stated) {
    access.why.caution("it is not known whether viewer and pupil are at the same school, and the answer depends on it");
  } else {
    of_own_pupil(facts, law, access);
  }
  if (access.logged) { access.why.because("every view and every attempt is logged", rulebook::need_on(law, "SAF-25", facts.on)); }
  if (safeguarding) { rulebook::apply_edition("KCS-01", facts.on, law, access.why); }
  return access;
}

}  // namespace juniper::mis::safeguarding
