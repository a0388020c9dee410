// The ledger of consent: entries are added, never changed, and say who decided what about whom.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/consent/checks.hpp>

using namespace juniper::mis;
using testing::code_of;
using testing::World;
using namespace std::chrono_literals;

namespace {

struct Asked : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Person> child = person_of(ava);
  Id<Person> mother = [this] {
    auto desk = office();
    auto const linked =
        people::link(desk,
                     {.pupil = ava,
                      .adult = NewPerson{.legal_forename = "Ngozi", .legal_surname = "Okafor"},
                      .relationship = Relationship::of("PAM"),
                      .parental_responsibility = true,
                      .starts = testing::first_of_term})
            .value();
    auto const seen = desk.get(linked).value();
    return seen[&ChildAdultLink::adult].value();
  }();
  Id<ConsentWording> photographs = wording("data", "website");
  Id<ConsentWording> fingers = wording("biometric", "recognition");

  Id<ConsentWording> wording(char const* kind, char const* use) {
    auto officer = desk("officer", trust, purposes::records_management);
    auto const activity = officer
                              .add(ProcessingActivity{.organisation = as_organisation(meadow),
                                                      .key = KeyName::parse("publicity").value(),
                                                      .purpose = "Telling people about the school",
                                                      .basis = LawfulBasis::of("consent"),
                                                      .starts = testing::first_of_term})
                              .value();
    return officer
        .add(ConsentWording{.activity = activity,
                            .kind = ConsentKind::parse(kind).value(),
                            .use = ConsentUse::parse(use).value(),
                            .name = "Asking",
                            .version_number = 1,
                            .language = "en",
                            .text = "May we? You can change your mind at any time.",
                            .starts = testing::first_of_term})
        .value();
  }

  consent::NewDecision decision(char const* answer) {
    return {.wording = photographs,
            .child = child,
            .decided_by = mother,
            .capacity = DeciderCapacity::of("parental_responsibility"),
            .answer = ConsentAnswer::parse(answer).value(),
            .channel = CommunicationChannel::of("paper"),
            .in_writing = true};
  }
};

std::vector<std::string> found_in(ConsentDecision const& decision, char const* kind) {
  std::vector<std::string> codes;
  for (auto const& f : consent::check(decision, ConsentKind::parse(kind).value())) {
    codes.push_back(f.code);
  }
  return codes;
}

}  // namespace

TEST_CASE("withdrawing adds an entry and leaves the one that gave consent as it was", "[consent]") {
  Asked w;
  auto clerk = w.office();
  auto const given = consent::record(clerk, w.decision("given")).value();
  auto const before = clerk.get(given).value();
  w.clock->advance(1h);
  auto withdrawal = w.decision("withdrawn");
  withdrawal.channel = CommunicationChannel::of("telephone");
  withdrawal.in_writing = false;
  auto const withdrawn = consent::record(clerk, withdrawal).value();
  CHECK(given != withdrawn);
  auto const after = clerk.get(given).value();
  CHECK(after.version() == before.version());
  CHECK(after[&ConsentDecision::answer].value() == ConsentAnswer::of("given"));
  CHECK(after[&ConsentDecision::decided_at].value() ==
        before[&ConsentDecision::decided_at].value());
  auto const shown_withdrawn = clerk.get(withdrawn).value();
  CHECK(shown_withdrawn[&ConsentDecision::answer].value() == ConsentAnswer::of("withdrawn"));
  CHECK(clerk.count<ConsentDecision>().value() == 2);
}

TEST_CASE("an entry of the ledger is never changed, by whoever may write there", "[consent]") {
  Asked w;
  auto clerk = w.office();
  auto const given = consent::record(clerk, w.decision("refused")).value();
  auto const seen = clerk.get(given).value();
  auto const changed = clerk.patch(
      Patch<ConsentDecision>(seen).set(&ConsentDecision::answer, ConsentAnswer::of("given")));
  CHECK(code_of(changed) == ErrorCode::invalid);
  auto const shown_given = clerk.get(given).value();
  CHECK(shown_given[&ConsentDecision::answer].value() == ConsentAnswer::of("refused"));
  // A request is no ledger: it can be put right.
  auto const request =
      clerk
          .add(ConsentRequest{.school = w.meadow,
                              .wording = w.photographs,
                              .child = w.child,
                              .asked = w.mother,
                              .capacity = DeciderCapacity::of("parental_responsibility"),
                              .channel = CommunicationChannel::of("email"),
                              .sent_at = w.clock->now()})
          .value();
  auto const asked = clerk.get(request).value();
  CHECK(clerk
            .patch(Patch<ConsentRequest>(asked).set(&ConsentRequest::channel,
                                                    CommunicationChannel::of("post")))
            .ok());
}

TEST_CASE(
    "withdrawal, refusal and objection are taken whatever their form and without an earlier entry",
    "[consent]") {
  Asked w;
  auto clerk = w.office();
  for (auto const* answer : {"withdrawn", "refused", "objected"}) {
    auto said = w.decision(answer);
    said.wording = w.fingers;
    said.in_writing = false;
    said.channel = CommunicationChannel::of("in_person");
    CHECK(consent::record(clerk, said).ok());
  }
  auto said = w.decision("given");
  said.wording = w.fingers;
  said.in_writing = false;
  CHECK(code_of(consent::record(clerk, said)) == ErrorCode::invalid);
  CHECK(clerk.count<ConsentDecision>().value() == 3);
}

TEST_CASE(
    "one who does not know of consent cannot record it, and another school knows nothing of it",
    "[consent]") {
  Asked w;
  auto clerk = w.office();
  consent::record(clerk, w.decision("given")).value();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CHECK(code_of(consent::record(tutor, w.decision("given"))) != ErrorCode{});
  CHECK(tutor.count<ConsentDecision>().value() == 0);
  auto elsewhere = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  CHECK(elsewhere.count<ConsentDecision>().value() == 0);
  CHECK(code_of(consent::record(elsewhere, w.decision("given"))) == ErrorCode::not_found);
}

TEST_CASE(
    "the evidence keeps who decided: the parent is not erased before it, the child takes it along",
    "[consent]") {
  Asked w;
  auto clerk = w.office();
  consent::record(clerk, w.decision("given")).value();
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  CHECK(code_of(officer.erase_person(as_subject(w.mother))) == ErrorCode::in_use);
  officer.erase_person(as_subject(w.child)).value();
  CHECK(officer.count<ConsentDecision>().value() == 0);
  CHECK(officer.erase_person(as_subject(w.mother)).ok());
}

TEST_CASE("what is wrong with a decision", "[consent]") {
  ConsentDecision decision{.child = {Uuid::from_number(1)},
                           .decided_by = {Uuid::from_number(2)},
                           .capacity = DeciderCapacity::of("parental_responsibility"),
                           .answer = ConsentAnswer::of("given"),
                           .in_writing = true,
                           .decided_at = Instant{std::chrono::sys_days{2026y / 9 / 2}},
                           .recorded_at = Instant{std::chrono::sys_days{2026y / 9 / 3}}};
  using Found = std::vector<std::string>;
  CHECK(found_in(decision, "data").empty());
  auto wrong = decision;
  wrong.recorded_at = wrong.decided_at - 1h;
  CHECK((found_in(wrong, "data") == Found{"recorded_before_decided"}));
  wrong = decision;
  wrong.capacity = DeciderCapacity::of("themselves");
  CHECK((found_in(wrong, "data") == Found{"themselves_is_another"}));
  wrong.decided_by = wrong.child;
  CHECK(found_in(wrong, "data").empty());
  wrong = decision;
  wrong.capacity = DeciderCapacity::of("parent");
  CHECK((found_in(wrong, "data") == Found{"no_parental_responsibility"}));
  CHECK(found_in(wrong, "participation").empty());
  wrong.answer = ConsentAnswer::of("objected");
  CHECK(found_in(wrong, "data").empty());
  wrong = decision;
  wrong.capacity = DeciderCapacity::of("staff");
  CHECK((found_in(wrong, "data") == Found{"staff_cannot_consent"}));
  wrong = decision;
  wrong.in_writing = false;
  CHECK(found_in(wrong, "data").empty());
  CHECK((found_in(wrong, "biometric") == Found{"void_unless_written"}));
}
