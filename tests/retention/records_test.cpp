// Holds, reviews, the register of disposals: whom they are about, and what outlives the person.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

using namespace juniper::mis;
using testing::code_of;
using testing::World;

namespace {

struct Held : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Subject> child = as_subject(person_of(ava));
  Desk officer = desk("officer", trust, purposes::records_management);

  retention::LegalHold hold() const {
    return {.organisation = as_organisation(meadow),
            .subject = child,
            .kind = HoldKind::of("police"),
            .reason = "kept for the police",
            .placed_at = clock->now()};
  }
  retention::DisposalEntry entry() const {
    return {.organisation = as_organisation(meadow),
            .subject = child,
            .digest = Bytes{1, 2, 3},
            .retention = KeyName::parse("pupil_file").value(),
            .records = 7,
            .rule = "RET-02",
            .rule_version = 1,
            .approved_by = as_subject(persons.at("officer")),
            .method = DisposalMethod::of("keys_destroyed"),
            .disposed_at = clock->now()};
  }
};

}  // namespace

TEST_CASE("why records are held is encrypted, and that they are held is known to few",
          "[retention]") {
  Held w;
  auto const id = w.officer.add(w.hold()).value();
  auto const shown = w.officer.get(id).value();
  CHECK(shown[&retention::LegalHold::reason].value().reveal() == "kept for the police");
  auto clerk = w.office();
  auto dsl = w.safeguarding();
  for (auto* desk : {&clerk, &dsl}) {
    CHECK(code_of(desk->get(id)) == ErrorCode::not_found);
    CHECK(desk->count<retention::LegalHold>().value() == 0);
  }
  for (auto const& f : description<retention::LegalHold>().fields) {
    CHECK(f.category == (f.sealed() ? categories::legal_hold : categories::legal_hold_register));
  }
  CHECK(description<retention::LegalHold>().find("kind")->sealed());
}

TEST_CASE("nobody erases whom a hold is about; a class may be held whoever it is about",
          "[retention]") {
  Held w;
  w.officer
      .add(retention::ClassHold{.organisation = as_organisation(w.meadow),
                                .retention = KeyName::parse("safeguarding_file").value(),
                                .reference = "Inquiry 7",
                                .reason = "a notice of the inquiry",
                                .placed_at = w.clock->now()})
      .value();
  w.officer.add(w.hold()).value();
  CHECK(code_of(w.officer.erase_person(w.child)) == ErrorCode::refused);
  auto clerk = w.office();
  CHECK(clerk.get(w.ava).ok());
  CHECK(description<retention::ClassHold>().subjects.count == 0);
}

TEST_CASE("the register of disposals outlives the person and is never changed", "[retention]") {
  Held w;
  auto const id = w.officer.add(w.entry()).value();
  w.officer
      .add(retention::RecordTombstone{
          .entry = id,
          .entity = KeyName::parse("pupil").value(),
          .record = Bytes(w.ava.value.view().begin(), w.ava.value.view().end()),
          .subject = w.child,
          .disposed_at = w.clock->now()})
      .value();
  w.officer
      .add(retention::DisposalReview{.organisation = as_organisation(w.meadow),
                                     .subject = w.child,
                                     .retention = KeyName::parse("safeguarding_file").value(),
                                     .rule = "RET-11",
                                     .rule_version = 1,
                                     .due_on = testing::first_of_term,
                                     .decision = ReviewDecision::of("dispose"),
                                     .first_approver = as_subject(w.persons.at("officer")),
                                     .decided_at = w.clock->now()})
      .value();
  w.officer.erase_person(w.child).value();
  auto const seen = w.officer.get(id).value();
  CHECK(seen[&retention::DisposalEntry::records].value() == 7);
  CHECK(w.officer.count<retention::RecordTombstone>().value() == 1);
  CHECK(w.officer.count<retention::DisposalReview>().value() == 0);
  CHECK(code_of(w.officer.patch(Patch<retention::DisposalEntry>(seen).set(
            &retention::DisposalEntry::records, 6))) == ErrorCode::invalid);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("a version of the schedule holds rules that say when the clock starts and how it ends",
          "[retention]") {
  Held w;
  auto const schedule =
      w.officer
          .add(retention::RetentionSchedule{.organisation = as_organisation(w.meadow),
                                            .name = "Schedule",
                                            .version_number = 1,
                                            .starts = testing::first_of_term})
          .value();
  auto const rule =
      w.officer
          .add(retention::RetentionRule{.schedule = schedule,
                                        .retention = KeyName::parse("pupil_file").value(),
                                        .rule = "RET-02",
                                        .rule_version = 3,
                                        .trigger = "date_of_birth",
                                        .polarity = DurationPolarity::of("MIN"),
                                        .amount = 25,
                                        .unit = DurationUnit::of("year"),
                                        .end_action = EndAction::of("review"),
                                        .source = "guidance of the sector",
                                        .confidence = RuleConfidence::of("reported")})
          .value();
  auto const shown_rule = w.officer.get(rule).value();
  CHECK(shown_rule[&retention::RetentionRule::amount].value() == 25);
  for (auto const* e :
       {&description<retention::RetentionSchedule>(), &description<retention::RetentionRule>()}) {
    CHECK(e->subjects.count == 0);
  }
}
