// The questions of the screening form, and what they lead to.
#include <juniper/mis/accountability/screening_form.hpp>

#include <algorithm>

namespace juniper::mis::accountability {

namespace {

using rulebook::WordSet;

constexpr auto consider = ScreeningHeading::consider;
constexpr auto must = ScreeningHeading::must;
using Box = ScreeningBox;

constexpr std::array<ScreeningQuestion, 17> form{{
    {Box::major_project, DpiaQuestion::of("C1"), consider, "Is this a major project that uses personal data?"},
    {Box::evaluation_or_scoring, DpiaQuestion::of("C2"), consider, "Does it evaluate, score or rank people?"},
    {Box::systematic_monitoring, DpiaQuestion::of("C3"), consider, "Does it watch people systematically?"},
    {Box::sensitive_data, DpiaQuestion::of("C4"), consider, "Does it use data that are sensitive or highly personal?"},
    {Box::large_scale, DpiaQuestion::of("C5"), consider, "Does it process personal data on a large scale?"},
    {Box::special_category_or_criminal, DpiaQuestion::of("M1"), must, "Does it use special category or criminal offence data on a large scale?"},
    {Box::physical_harm, DpiaQuestion::of("M2"), must, "Could a breach endanger anybody's health or safety?"},
    {Box::vulnerable_subjects, DpiaQuestion::of("M3"), must, "Are the people concerned vulnerable, as children are?"},
    {Box::children_profiling, DpiaQuestion::of("M4"), must,
     "Are children's data used for profiling, automated decisions or marketing, or is an online service offered to children directly?"},
    {Box::biometric_or_genetic, DpiaQuestion::of("M5"), must, "Does it use biometric or genetic data?"},
    {Box::public_monitoring, DpiaQuestion::of("M6"), must, "Does it watch a place open to the public systematically and on a large scale?"},
    {Box::no_direct_notice, DpiaQuestion::of("M7"), must, "Will those affected get no privacy notice of their own?"},
    {Box::tracking, DpiaQuestion::of("M8"), must, "Does it track where people are or what they do, online or offline?"},
    {Box::decisions_on_access, DpiaQuestion::of("M9"), must,
     "Do profiling, automated decisions or special category data decide whether somebody gets a service, an opportunity or a benefit?"},
    {Box::combining_data, DpiaQuestion::of("M10"), must, "Does it combine, compare or match data of several sources?"},
    {Box::innovative_technology, DpiaQuestion::of("M11"), must, "Does it use new technology, or known technology in a new way?"},
    {Box::prevents_right_or_service, DpiaQuestion::of("M12"), must, "Could it keep people from using a right, a service or a contract?"},
}};

void say_ticks(Screening& screening, WordSet<ScreeningBox> ticks, rulebook::Law const& law, Date on) {
  for (auto const& question : form) {
    if (!ticks.contains(question.box)) { continue; }
    auto const* rule = law.book.find(question.heading == consider ? "DPI-01" : "DPI-02", on);
    screening.why.because("ticked: {w}", rule, rulebook::word(question.box));
  }
}

void close(Screening& screening, rulebook::Law const& law, Date on) {
  bool const any = !screening.ticks.empty();
  auto const* rule = law.book.need(any ? "DPI-03" : "DPI-04", on);
  if (rule == nullptr) { return screening.why.caution("no rule on screening was in force on {a}", nullptr, on); }
  screening.why.apply(rule);
  screening.full_assessment = any ? FullAssessment::must : FullAssessment::not_required;
  screening.screening_actions = {ScreeningAction::sign, ScreeningAction::date, ScreeningAction::send_to_dpo, ScreeningAction::store};
  screening.may_go_live = !any;
  if (any) {
    say_ticks(screening, screening.ticks, law, on);
    auto const only_consider = std::ranges::none_of(form, [&](auto const& q) { return q.heading == must && screening.ticks.contains(q.box); });
    if (only_consider) { screening.why.because("the law alone would have an assessment considered: the form is stricter, and any tick asks for one", rule); }
    screening.why.blocked("it does not go live before the full assessment is approved", rule);
    screening.why.unless("no box were ticked", law.book.find("DPI-04", on));
  } else {
    screening.why.because("no box is ticked; the screening itself is kept as the evidence of that", rule);
    screening.why.unless("any one of the seventeen boxes were ticked, or the processing changed", law.book.find("DPI-03", on));
  }
}

}  // namespace

std::span<ScreeningQuestion const, 17> screening_form() { return form; }

ScreeningQuestion const& question_of(ScreeningBox box) { return *std::ranges::find(form, box, &ScreeningQuestion::box); }

WordSet<ScreeningBox> ticked_by(Feature const& feature) {
  bool const profiles = feature.output != FeatureOutput::report || feature.predicts != Predicts::nothing;
  WordSet<ScreeningBox> ticks;
  ticks.add_if(profiles, Box::evaluation_or_scoring);
  ticks.add_if(profiles && feature.about == FeatureAbout::pupils, Box::children_profiling);
  ticks.add(Box::vulnerable_subjects);   // children; and employees, who stand in the power of whoever employs them
  ticks.add_if(feature.technique == Technique::machine_learning, Box::innovative_technology);
  ticks.add_if(feature.combines_sources, Box::combining_data);
  ticks.add_if(feature.special_category, Box::special_category_or_criminal);
  return ticks;
}

bool bears_on_decision(Feature const& feature) {
  switch (feature.predicts) {
    case Predicts::exclusion:
    case Predicts::attainment:             // sets and entries for examinations follow it
    case Predicts::safeguarding_concern: return true;
    case Predicts::absence:                // leads to a talk before it leads to anything else
    case Predicts::nothing: break;
  }
  return false;
}

Screening screen(ScreeningFacts const& facts, rulebook::Law const& law) {
  Screening screening;
  if (!rulebook::covers(facts.jurisdiction, law, screening.why)) { return screening; }
  auto const on = facts.on.value_or(calendar::last_date);
  if (!facts.ticked && !facts.feature) {
    return screening.why.caution("neither a filled-in form nor a feature was told, so nothing is screened", law.book.find("DPI-02", on)), screening;
  }
  screening.ticks = facts.ticked.value_or(WordSet<ScreeningBox>{});
  if (facts.feature) {
    ticked_by(*facts.feature).each([&](ScreeningBox box) { screening.ticks.add(box); });
    screening.automation_gate = bears_on_decision(*facts.feature);
  }
  close(screening, law, on);
  if (screening.automation_gate == true) {
    screening.why.because("what it predicts bears on a significant decision, so the gate for automated decisions is asked too", law.book.find("ADM-01", on));
  }
  if (facts.feature && !facts.ticked) {
    screening.why.caution("only what follows from the feature is ticked: the form's other questions are for people to answer", law.book.find("DPI-02", on));
  }
  return screening;
}

std::optional<WordSet<ScreeningBox>> ticked_in(std::span<ScreeningAnswer const> answers, int* unanswered) {
  WordSet<ScreeningBox> ticks;
  int missing = 0;
  for (auto const& question : form) {
    auto const newest = std::find_if(answers.rbegin(), answers.rend(), [&](ScreeningAnswer const& answer) { return answer.question == question.code; });
    missing += newest == answers.rend() ? 1 : 0;
    ticks.add_if(newest != answers.rend() && newest->yes, question.box);
  }
  if (unanswered != nullptr) { *unanswered = missing; }
  // A tick decides whatever the rest says; without one, every question must have its answer.
  return missing > 0 && ticks.empty() ? std::nullopt : std::optional{ticks};
}

}  // namespace juniper::mis::accountability
