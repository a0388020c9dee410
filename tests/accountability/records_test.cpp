// Disclosures, breaches and impact assessments: whom they are about, and what stays when somebody
// goes.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/describe/categories.hpp>

using namespace juniper::mis;
using testing::code_of;
using testing::World;
using namespace std::chrono_literals;

namespace {

struct Accountable : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Pupil> ben = admit("Ben", "O’Neill");
  Desk officer = desk("officer", trust, purposes::records_management);

  accountability::Disclosure census() const {
    return {.recipient = "Department for Education",
            .kind = RecipientKind::of("department"),
            .purpose = KeyName::parse("admissions").value(),
            .basis = LawfulBasis::of("legal_obligation"),
            .fields = "pupil.upn, pupil.ethnicity",
            .records = 2,
            .route = DisclosureRoute::of("secure_transfer"),
            .at = clock->now()};
  }
  accountability::PersonalDataBreach breach() const {
    return {.organisation = as_organisation(meadow),
            .reference = "2026-3",
            .kind = BreachKind::of("confidentiality"),
            .aware_at = clock->now(),
            .nature = "a list was shown on a screen"};
  }
};

}  // namespace

TEST_CASE("a disclosure is about everybody whose data were in it and stays for those who are left",
          "[accountability]") {
  Accountable w;
  auto const ava = as_subject(w.person_of(w.ava));
  auto const ben = as_subject(w.person_of(w.ben));
  auto const id = accountability::disclose(w.officer, w.census(), {ava, ben}).value();
  CHECK(w.officer.count<accountability::DisclosureSubject>().value() == 2);
  w.officer.erase_person(ava).value();
  auto const shown = w.officer.get(id).value();
  CHECK(shown[&accountability::Disclosure::records].value() == 2);
  CHECK(w.officer.count<accountability::DisclosureSubject>().value() == 1);
  w.officer.erase_person(ben).value();
  CHECK(code_of(w.officer.get(id)) == ErrorCode::not_found);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE(
    "a disclosure is written down when it has happened, whole or not at all, and never changed",
    "[accountability]") {
  Accountable w;
  auto later = w.census();
  later.at = w.clock->now() + 1s;
  CHECK(code_of(accountability::disclose(w.officer, later, {})) == ErrorCode::invalid);
  CHECK(code_of(accountability::disclose(w.officer, w.census(), {{Uuid::from_number(99)}})) ==
        ErrorCode::not_found);
  CHECK(w.officer.count<accountability::Disclosure>().value() == 0);
  auto const id = accountability::disclose(w.officer, w.census(), {}).value();
  auto const seen = w.officer.get(id).value();
  CHECK(code_of(w.officer.patch(Patch<accountability::Disclosure>(seen).set(
            &accountability::Disclosure::records, 1))) == ErrorCode::invalid);
  auto clerk = w.office();
  CHECK(code_of(clerk.get(id)) == ErrorCode::not_found);
}

TEST_CASE("a breach names nobody and stays when those it concerned are erased",
          "[accountability]") {
  Accountable w;
  auto const ava = as_subject(w.person_of(w.ava));
  auto const breach = w.officer.add(w.breach()).value();
  w.officer.add(accountability::BreachSubject{.breach = breach, .subject = ava}).value();
  w.officer
      .add(accountability::BreachEntry{.breach = breach,
                                       .kind = BreachEventKind::of("not_reported"),
                                       .at = w.clock->now(),
                                       .note = "risk unlikely"})
      .value();
  w.officer.erase_person(ava).value();
  CHECK(w.officer.get(breach).ok());
  CHECK(w.officer.count<accountability::BreachEntry>().value() == 1);
  CHECK(w.officer.count<accountability::BreachSubject>().value() == 0);
  CHECK(description<accountability::PersonalDataBreach>().subjects.count == 0);
  for (auto const& f : description<accountability::BreachSubject>().fields) {
    CHECK(f.category == categories::breach_people);
  }
}

TEST_CASE("an impact assessment keeps the answers to its screening, also when none asks for more",
          "[accountability]") {
  Accountable w;
  auto const assessment =
      w.officer
          .add(accountability::ImpactAssessment{.organisation = as_organisation(w.meadow),
                                                .title = "Cashless catering",
                                                .version_number = 1,
                                                .status = DpiaStatus::of("not_needed"),
                                                .starts = testing::first_of_term})
          .value();
  for (auto const& question : DpiaQuestion::code_set().entries) {
    w.officer
        .add(accountability::ScreeningAnswer{.assessment = assessment,
                                             .question = DpiaQuestion::parse(question.code).value(),
                                             .yes = false})
        .value();
  }
  CHECK(w.officer.count<accountability::ScreeningAnswer>().value() == 17);
  CHECK(DpiaPart::code_set().entries.size() == 19);
}

TEST_CASE("what was weighed before data are used, and whom people turn to, are nobody's personal data",
          "[accountability]") {
  Accountable w;
  auto const weighed =
      w.officer
          .add(accountability::ProcessingAssessment{
              .organisation = as_organisation(w.meadow),
              .kind = ProcessingAssessmentKind::of("compatible_purpose"),
              .title = "Attendance figures for a study",
              .outcome = ProcessingAssessmentOutcome::of("with_measures"),
              .starts = testing::first_of_term})
          .value();
  w.officer
      .add(accountability::ControllerContact{
          .organisation = as_organisation(w.meadow),
          .role = ControllerContactRole::of("data_protection_officer"),
          .name = "Office of the data protection officer",
          .starts = testing::first_of_term})
      .value();
  w.officer.erase_person(as_subject(w.person_of(w.ava))).value();
  CHECK(w.officer.get(weighed).ok());
  CHECK(w.officer.count<accountability::ControllerContact>().value() == 1);
  for (auto const* e : {&description<accountability::ProcessingAssessment>(),
                        &description<accountability::ControllerContact>()}) {
    CHECK(e->subjects.count == 0);
  }
}
