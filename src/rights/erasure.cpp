// Erasure: granted where data rest on consent alone, refused where the law or a task needs them.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/erasure.hpp>

#include <algorithm>

namespace juniper::mis::rights {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::WordSet;

// On what a class of record rests, and the rule that says how long it is kept.
struct Ground {
  ErasureRecord record;
  WordSet<ErasureReason> kept_for;  // empty: it rests on consent, or on nothing that lasts
  bool on_consent;
  std::string_view retention;
};

constexpr auto legal_obligation = ErasureReason::legal_obligation;
constexpr auto public_task = ErasureReason::public_task;
constexpr auto legal_claims = ErasureReason::legal_claims;

constexpr Ground grounds[] = {
    {ErasureRecord::attendance_register_entry, {legal_obligation, public_task}, false, "RET-20"},
    {ErasureRecord::attendance_register_backup, {legal_obligation, public_task}, false, "RET-21"},
    {ErasureRecord::biometric_template, {}, true, "RET-40"},
    {ErasureRecord::child_protection_file, {legal_obligation, public_task}, false, "RET-11"},
    {ErasureRecord::dbs_certificate_copy, {}, false, "RET-32"},
    {ErasureRecord::free_school_meal_register, {legal_obligation, public_task}, false, "RET-26"},
    {ErasureRecord::published_photograph, {}, true, "RET-41"},
    {ErasureRecord::pupil_record, {public_task}, false, "RET-02"},
    {ErasureRecord::right_to_work_copy, {legal_obligation}, false, "RET-35"},
    {ErasureRecord::sen_file, {legal_obligation, public_task}, false, "RET-10"},
    {ErasureRecord::staff_allegation, {legal_obligation, public_task}, false, "RET-33"},
    {ErasureRecord::staff_personal_file, {legal_obligation, legal_claims}, false, "RET-30"},
    {ErasureRecord::trip_consent_slip, {public_task}, false, "RET-23"},
    {ErasureRecord::unsuccessful_application, {legal_claims}, false, "RET-31"},
};

Ground const& ground_of(ErasureRecord record) { return *std::ranges::find(grounds, record, &Ground::record); }

// The rules of the day.
struct Erasing {
  ErasureFacts const& facts;
  Ground const& ground;
  Rule const* right;        // RGT-41
  Rule const* telling;      // RGT-14
  Rule const* recipients;   // RGT-45
  Rule const* retention;    // how long the class is kept; null when the book does not hold it
  Rule const* evidence;     // RET-42
  Rule const* withdrawing;  // CON-20
  std::optional<bool> adult;
  Law const& law;
};

void tell(Erasing const& e, ErasureAnswer& a) {
  a.must_tell = {ErasureTelling::reason, ErasureTelling::complaint_rights};
  a.complain_to = {ComplaintRoute::information_commissioner, ComplaintRoute::court};
  a.complain_to.add_if(e.law.book.find("RGT-50", e.facts.on.value_or(calendar::last_date)) != nullptr, ComplaintRoute::school);
  if (e.telling != nullptr) { a.why.apply(e.telling); }
}

void limit_to(Erasing const& e, std::string_view what_stays, Rule const* rule, ErasureAnswer& a) {
  a.outcome = ErasureOutcome::limited;
  a.why.because(what_stays, rule);
  tell(e, a);
}

void refuse_erasure(Erasing const& e, WordSet<ErasureReason> reasons, ErasureAnswer& a) {
  a.outcome = ErasureOutcome::refused;
  a.reasons = reasons;
  tell(e, a);
}

// The retention rule of the class says no more than this about so many years.
bool kept_long_enough(Erasing const& e) {
  return e.ground.record == ErasureRecord::attendance_register_entry && e.retention != nullptr &&
         e.retention->unit == rulebook::Unit::year && e.facts.years_held && *e.facts.years_held >= e.retention->amount.value_or(0);
}

void of_kept_record(Erasing const& e, ErasureAnswer& a) {
  if (e.facts.trigger == ErasureTrigger::consent_withdrawn) {
    a.why.because("these data do not rest on consent, so that taking one back does not end their keeping", e.right);
  }
  if (kept_long_enough(e)) {
    a.outcome = ErasureOutcome::allowed;
    a.actions = {ErasureAction::erase};
    a.why.because("the time for which the law has them kept is over", e.retention);
    return a.why.unless("a hold, a claim or an open request needed them", e.retention);
  }
  if (e.ground.kept_for.contains(legal_obligation)) {
    a.why.blocked("the law obliges the school to keep these data, so that the right to erasure does not apply", e.right);
  }
  if (e.ground.kept_for.contains(public_task)) {
    a.why.blocked("they are needed for a task in the public interest that the school has", e.right);
  }
  if (e.ground.kept_for.contains(legal_claims)) { a.why.blocked("they are needed for legal claims that may still be made", e.right); }
  if (e.retention != nullptr) {
    a.why.apply(e.retention);
    a.why.unless("the time for which they are kept were over and nothing held them", e.retention);
  } else {
    a.why.caution("the rule book does not hold the rule on how long this class of record is kept");
  }
  if (e.ground.record == ErasureRecord::staff_allegation) {
    a.why.unless("the allegation had been found to be malicious or false: then it would be removed",
                 e.law.book.find("RET-34", e.facts.on.value_or(calendar::last_date)));
  }
  refuse_erasure(e, e.ground.kept_for, a);
}

void of_certificate_copy(Erasing const& e, ErasureAnswer& a) {
  a.actions = {ErasureAction::erase};
  limit_to(e, "the copy of a certificate is destroyed; that it was seen, when, its number and the decision stay on record", e.retention, a);
}

void of_consented_record(Erasing const& e, ErasureAnswer& a) {
  bool const withdrawn = e.facts.trigger == ErasureTrigger::consent_withdrawn;
  bool const template_data = e.ground.record == ErasureRecord::biometric_template;
  a.actions.add(ErasureAction::stop_use);
  a.actions.add_if(e.ground.record == ErasureRecord::published_photograph, ErasureAction::take_down);
  a.keep = {ErasureKeeps::consent_evidence, ErasureKeeps::withdrawal_evidence};
  if (withdrawn && e.withdrawing != nullptr) { a.why.apply(e.withdrawing); }
  a.why.because(withdrawn ? "consent was taken back: the use that rests on it stops, and what was done before stays lawful"
                          : "the data rest on consent, and asking for their erasure takes it back",
                e.right);
  if (template_data || e.facts.other_basis == false) {
    a.actions.add(ErasureAction::erase).add(ErasureAction::tell_recipients);
    a.actions.add_if(template_data, ErasureAction::destroy_template);
    a.why.because(template_data ? "a template is destroyed when permission ends: nothing else lets a school keep it"
                                : "nothing else than the consent lets the school keep them, so that they are erased",
                  template_data ? e.retention : e.right);
    if (e.recipients != nullptr) { a.why.apply(e.recipients); }
    if (e.facts.requester == Requester::pupil && e.adult == false) {
      a.why.because("a child's own wish to take a consent back has particular weight", e.right);
    }
    if (e.ground.record == ErasureRecord::published_photograph) {
      a.why.caution("printed copies that were handed out cannot be called back, but are not printed again", e.retention);
    }
    if (!template_data) { a.why.unless("another lawful basis for keeping them existed", e.right); }
    return limit_to(e, "the erasure is limited to the data themselves: the evidence that consent was given and taken back is kept",
                    e.evidence, a);
  }
  if (!e.facts.other_basis) {
    return a.why.caution("whether another lawful basis for keeping the data exists was not told: the use stops, and erasure waits for that",
                         e.right);
  }
  a.reasons.add(ErasureReason::other_basis);
  limit_to(e, "another lawful basis lets the school keep them, so that the use stops and the data stay", e.right, a);
}

// Somebody who has no say over these data.
bool not_entitled(Erasing const& e) {
  return e.facts.requester == Requester::third_party || (is_parent(e.facts.requester) && e.adult == true);
}

}  // namespace

ErasureAnswer erasure(ErasureFacts const& facts, Law const& law) {
  ErasureAnswer a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  auto const day = facts.on.value_or(calendar::last_date);
  auto const& ground = ground_of(facts.record_class);
  auto const* right = law.book.need("RGT-41", day);
  auto const* month = law.book.need("RGT-02", day);
  if (right == nullptr || month == nullptr) { return a.why.caution("no right to erasure was in force on {a}", nullptr, day), a; }
  Erasing const e{facts,
                  ground,
                  right,
                  law.book.find("RGT-14", day),
                  law.book.find("RGT-45", day),
                  law.book.find(ground.retention, day),
                  law.book.find("RET-42", day),
                  law.book.find("CON-20", day),
                  attained(law.book.find("RGT-10", day), facts.date_of_birth, facts.on),
                  law};
  a.why.apply(right);
  caution_without_day(facts.on, a.why);
  if (month->unit == rulebook::Unit::month) { a.reply_months = month->amount; }
  if (is_agent(facts.requester)) {
    a.why.caution("an agent shows authority first, and is answered within it", law.book.find("RGT-11", day));
  }
  if (not_entitled(e)) {
    a.why.blocked("the right is the person's own, and this requester does not stand in the person's place", law.book.find("RGT-10", day));
    refuse_erasure(e, {ErasureReason::not_entitled}, a);
  } else if (ground.on_consent) {
    of_consented_record(e, a);
  } else if (ground.record == ErasureRecord::dbs_certificate_copy) {
    of_certificate_copy(e, a);
  } else {
    of_kept_record(e, a);
  }
  if (a.reply_months) {
    a.why.derive(*a.reply_months == 1 ? "the requester is told what was done, or why not, within one month at the latest"
                                      : "the requester is told what was done, or why not, within {n} months at the latest",
                 month, {}, {}, *a.reply_months);
  }
  return a;
}

}  // namespace juniper::mis::rights
