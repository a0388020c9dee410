// A right of access is the pupil's and that to the educational record a parent's; whoever acts for them shows authority.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/who_may_exercise.hpp>

namespace juniper::mis::rights {

namespace {

using rulebook::Law;
using rulebook::Rule;

// What the facts and the rules of the day come to.
struct Standing {
  WhoMayExerciseFacts const& facts;
  Rule const* childs_right;       // RGT-10
  Rule const* agents;             // RGT-11
  std::optional<bool> adult;      // whether the pupil is of the age from which the person alone decides
  std::optional<bool> competent;  // as assessed; below the age at which a pupil is asked, not without an assessment
};

void allow(WhoMayExerciseFacts const& facts, WhoMayExercise& a) {
  a.outcome = ExerciseOutcome::allowed;
  a.why.because("so the requester may ask; what is given is still tested item by item, since an exemption may keep parts of it back");
  constexpr rulebook::WordSet<RecordItem> delicate{RecordItem::child_protection_file, RecordItem::counselling_notes};
  if (facts.requester != Requester::pupil && facts.items && facts.items->intersects(delicate)) {
    a.why.caution(
        "what is asked for may be held in confidence for the pupil, or tell of abuse: test these items with the designated safeguarding "
        "lead");
  }
}

void refuse(WhoMayExercise& a, std::string_view reason, Rule const* rule) {
  a.outcome = ExerciseOutcome::refused;
  a.why.blocked(reason, rule);
  a.why.because("so the requester may not exercise it, and is told so, with the reason, within the time for an answer");
}

void ask_for_authority(WhoMayExercise& a, std::string_view reason, Rule const* rule) {
  a.outcome = ExerciseOutcome::check_authority;
  a.if_authority_missing = MissingAuthority::ask_and_relevant_time_moves;
  a.why.because(reason, rule);
  a.why.because("so nothing is given yet; where something is missing it is asked for, and the time begins when it comes");
}

// A pupil who may decide alone and objects.
bool deciding_pupil_objects(Standing const& s) { return s.facts.pupil_objects == true && (s.adult == true || s.competent == true); }

void by_pupil(Standing const& s, WhoMayExercise& a) {
  if (s.adult == true) {
    a.why.because("the person is of age and alone exercises the right", s.childs_right);
    return allow(s.facts, a);
  }
  if (s.facts.competent == false) {
    if (!s.adult) {
      return a.why.caution("whether the pupil is 18 was not told, and a pupil who is not cannot act alone without competence",
                           s.childs_right);
    }
    refuse(a, "the pupil was assessed as not competent to exercise the right alone", s.childs_right);
    return a.why.unless("somebody with parental responsibility asked on the pupil's behalf", s.childs_right);
  }
  if (!s.facts.competent && s.competent == false) {
    return a.why.caution("assess whether this pupil understands what is asked; if not, somebody with parental responsibility asks instead",
                         s.childs_right);
  }
  if (!s.facts.competent) {
    a.why.caution(
        "whether the pupil understands what is asked was not recorded: assess it and write it down; nothing says that the pupil does not",
        s.childs_right);
  } else {
    a.why.because("the pupil is competent and exercises a right of their own", s.childs_right);
  }
  allow(s.facts, a);
}

void by_agent(Standing const& s, WhoMayExercise& a) {
  if (s.agents != nullptr) { a.why.apply(s.agents); }
  a.reply_scope = ReplyScope::within_authority;
  if (deciding_pupil_objects(s)) { return refuse(a, "the pupil decides and objects", s.childs_right); }
  auto const form = s.facts.authority_form;
  if (form == AuthorityForm::signed_by_parent && (s.adult == true || s.competent == true)) {
    return ask_for_authority(a, "a parent's signature does not bind a pupil who decides: the pupil's own authority is needed", s.agents);
  }
  if (!form || *form == AuthorityForm::none) { return ask_for_authority(a, "no authority was shown", s.agents); }
  ask_for_authority(a, "the authority that was shown is checked, and what is given stays within it", s.agents);
}

// Somebody who asks as a parent on the pupil's behalf.
void by_parent(Standing const& s, WhoMayExercise& a) {
  auto const pr = s.facts.requester_has_pr;
  if (s.facts.authority_form == AuthorityForm::signed_by_pupil) { return by_agent(s, a); }
  if (s.adult == true) {
    refuse(a, "the pupil is of age: from then the person alone exercises the right", s.childs_right);
    return a.why.unless("the person gave the parent a written authority", s.agents);
  }
  if (s.competent == true && s.facts.pupil_objects == true) {
    return refuse(a, "the pupil is competent to decide and objects", s.childs_right);
  }
  if (pr == false) {
    refuse(a, "without parental responsibility nobody exercises the pupil's right, even as a parent in education law", s.childs_right);
    return a.why.unless("the pupil were competent and gave a written authority", s.agents);
  }
  if (!s.adult) { return a.why.caution("the pupil's age was not told: from 18 the person alone may ask", s.childs_right); }
  if (!s.competent && s.facts.pupil_objects == true) {
    return a.why.caution("the pupil objects and was not assessed: assess the pupil's competence first, since a competent pupil decides",
                         s.childs_right);
  }
  if (!pr) {
    return ask_for_authority(a, "whether the requester has parental responsibility was not told: evidence of it is needed", s.childs_right);
  }
  if (s.competent != false && !s.facts.pupil_objects) {
    return ask_for_authority(a, "a competent pupil lets a parent ask or does not: the pupil is asked first", s.childs_right);
  }
  if (s.competent == false) {
    a.why.because("the pupil does not decide alone, and a person with parental responsibility asks on the pupil's behalf", s.childs_right);
    a.why.unless("giving the data were against the pupil's best interests", s.childs_right);
    if (s.facts.pupil_objects == true) {
      a.why.caution("the pupil objects: what the pupil says is weighed in what is best", s.childs_right);
    }
  } else {
    a.why.because("the pupil was asked and does not object to a parent's asking: the agreement is written down", s.childs_right);
    a.why.unless("the pupil objected", s.childs_right);
  }
  allow(s.facts, a);
}

void by_access_request(Standing const& s, WhoMayExercise& a) {
  a.right_belongs_to = RightHolder::pupil;
  a.why.apply(s.childs_right);
  if (!s.facts.competent && s.competent == false) {
    a.why.caution("the pupil was not assessed, and is taken not to be competent because of their age", s.childs_right);
  }
  if (s.facts.requester == Requester::third_party) {
    return refuse(a, "the right is the pupil's: nobody but the pupil, or somebody who acts for the pupil, exercises it", s.childs_right);
  }
  if (s.facts.requester == Requester::pupil) { return by_pupil(s, a); }
  return is_agent(s.facts.requester) ? by_agent(s, a) : by_parent(s, a);
}

void by_educational_record(Standing const& s, Rule const& record, Law const& law, WhoMayExercise& a) {
  a.right_belongs_to = RightHolder::parent;
  a.refusal_grounds = {RefusalGround::serious_harm, RefusalGround::pupil_could_not_obtain};
  a.why.apply(&record);
  if (s.adult == true) {
    return refuse(a, "a person of 18 has no parent in education law: the person makes a request for access", &record);
  }
  if (s.facts.requester == Requester::pupil) {
    return refuse(a, "this right is a parent's: the pupil makes a request for access instead", &record);
  }
  if (s.facts.requester == Requester::third_party) { return refuse(a, "this right is a parent's alone", &record); }
  if (is_agent(s.facts.requester)) {
    a.reply_scope = ReplyScope::within_authority;
    return ask_for_authority(a, "the agent needs a parent's authority", s.agents);
  }
  if (!s.adult) { return a.why.caution("the pupil's age was not told: a person of 18 has no parent in education law", &record); }
  a.why.because("any parent in education law may ask, with or without parental responsibility", &record);
  if (s.facts.pupil_objects == true) { a.why.because("that the pupil objects is no ground to refuse it", &record); }
  a.why.unless("disclosure were likely to cause serious harm", law.book.find("RGT-30", s.facts.on.value_or(calendar::last_date)));
  a.why.unless("what is asked for could not lawfully be given to the pupil", &record);
  allow(s.facts, a);
}

}  // namespace

WhoMayExercise who_may_exercise(WhoMayExerciseFacts const& facts, Law const& law) {
  WhoMayExercise a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  auto const day = facts.on.value_or(calendar::last_date);
  auto const* childs_right = law.book.need("RGT-10", day);
  auto const* record = law.book.find("RGT-20", day);
  auto const* asked_from = law.book.find("RGT-10B", day);
  Standing s{facts, childs_right, law.book.find("RGT-11", day), attained(childs_right, facts.date_of_birth, facts.on, facts.year_group),
             facts.competent};
  if (!s.competent && attained(asked_from, facts.date_of_birth, facts.on, facts.year_group) == false) { s.competent = false; }
  caution_without_day(facts.on, a.why);
  if (facts.route == Route::educational_record) {
    if (record == nullptr) { return a.why.caution("no right to the educational record was in force on {a}", nullptr, day), a; }
    if (!facts.school_kind) {
      return a.why.caution("the legal kind of the school was not told: not every school owes the educational record", record), a;
    }
    if (record->schools.empty() || record->schools.contains(*facts.school_kind)) {
      a.clock_starts_on = RequestClock::receipt;
      return by_educational_record(s, *record, law, a), a;
    }
    if (auto const* instead = law.book.find("RGT-21", day)) { a.why.apply(instead); }
  }
  if (childs_right == nullptr) { return a.why.caution("no rule on who exercises a pupil's rights was in force on {a}", nullptr, day), a; }
  a.clock_starts_on = RequestClock::receipt;
  return by_access_request(s, a), a;
}

}  // namespace juniper::mis::rights
