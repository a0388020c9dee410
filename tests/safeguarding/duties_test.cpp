// Tests of safeguarding by the rule book: need to know, the file that follows the child, duties with their days.
#include "catch.hpp"
#include "support/law_with_row.hpp"
#include <juniper/mis/safeguarding/file_transfer_due.hpp>
#include <juniper/mis/safeguarding/record_access.hpp>
#include <juniper/mis/safeguarding/safeguarding_duty.hpp>
#include <juniper/mis/safeguarding/training_due.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace juniper::mis::safeguarding;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;
using rulebook::Law;
using rulebook::WordSet;

namespace {

calendar::SchoolDays const& elm() {
  static calendar::BankHolidays const holidays;
  static calendar::SchoolDays const days(
      "ELM", {{2026y / 9 / 2, 2026y / 10 / 23}, {2026y / 11 / 2, 2026y / 12 / 18}, {2027y / 1 / 5, 2027y / 2 / 12}},
      {2026y / 9 / 2, 2026y / 11 / 27}, holidays);
  return days;
}

std::optional<bool> maybe(int i) { return i == 0 ? std::nullopt : std::optional{i == 2}; }

}  // namespace

TEST_CASE("safeguarding content is for those who need to know, whoever asks from wherever", "[safeguarding]") {
  Law const law;
  WordSet<Viewer> const may_know{Viewer::dsl, Viewer::deputy_dsl, Viewer::head};
  int content = 0, flags = 0;
  for (std::size_t v = 0; v < rulebook::words<Viewer>.size(); ++v) {
    for (std::size_t r = 0; r < rulebook::words<GuardedRecord>.size(); ++r) {
      for (int i = 0; i < 729; ++i) {
        RecordAccessFacts facts{.viewer = static_cast<Viewer>(v), .record = static_cast<GuardedRecord>(r)};
        facts.same_school = maybe(i % 3);
        facts.database_rights = maybe(i / 3 % 3);
        facts.same_trust = maybe(i / 9 % 3);
        facts.pupil_on_roll_elsewhere = maybe(i / 27 % 3);
        facts.viewer_is_subject = maybe(i / 81 % 3);
        facts.named_case_worker = maybe(i / 243);
        auto const access = record_access(facts, law);
        bool const guarded = facts.record != GuardedRecord::attendance_register && facts.record != GuardedRecord::processing_activity;
        bool const elsewhere = facts.same_school ? !*facts.same_school : facts.pupil_on_roll_elsewhere.value_or(false);
        if (access.may_see.contains(Shown::content)) {
          ++content;
          CHECK(guarded);
          CHECK((may_know.contains(facts.viewer) || facts.named_case_worker == true));
          CHECK_FALSE(facts.viewer_is_subject == true);
          CHECK_FALSE(elsewhere);
          CHECK(access.outcome == AccessOutcome::allowed);
        }
        if (access.outcome == AccessOutcome::flag_only) {
          ++flags;
          CHECK(access.may_see == WordSet<Shown>{Shown::flag, Shown::operational_instruction});
          CHECK(access.hidden.size() == 2);
        }
        if (guarded && facts.viewer_is_subject == true) {
          CHECK(access.outcome == AccessOutcome::refused);
          CHECK(access.may_see.empty());
          CHECK_FALSE(access.flag);
        }
        if (facts.viewer == Viewer::trust_it_administrator && guarded && facts.viewer_is_subject != true) {
          CHECK(access.outcome == AccessOutcome::refused);
          CHECK(access.break_glass_needs.size() == 3);
        }
        if (facts.record == GuardedRecord::adoption_link) { CHECK((access.never_in.size() == 3 || facts.viewer_is_subject == true)); }
        if (guarded) { CHECK(access.logged == true); }
      }
    }
  }
  CHECK(content > 0);
  CHECK(flags > 0);
}

TEST_CASE("the child protection file has five days, counted both ways, and the earlier alerts", "[safeguarding]") {
  Law const law;
  for (auto left = 2026y / 9 / 3; left <= 2026y / 12 / 1; left = add_days(left, 1)) {
    auto const due = file_transfer_due({.move_kind = MoveKind::in_year, .left = left, .calendar = &elm()}, law);
    CHECK(due.strict_limit == add_days(left, 5));
    REQUIRE(due.school_day_limit);
    CHECK(elm().is_school_day(*due.school_day_limit));
    CHECK(elm().count(add_days(left, 1), *due.school_day_limit) == 5);
    CHECK(due.alert_on == std::min(*due.strict_limit, *due.school_day_limit));
    REQUIRE(due.act_by);
    CHECK(law.holidays->is_working_day(*due.act_by));
    CHECK(law.holidays->working_day_from(add_days(*due.act_by, 1)) > *due.strict_limit);
  }
}

TEST_CASE("a row of another length moves the limit of its own reading alone", "[safeguarding]") {
  auto const law = testing::law_with_row(R"({"id": "SAF-30.1", "version": 1, "title": "Ten", "says": "ten school days",
    "authority": "policy", "trigger": "event",
    "polarity": "due", "amount": 10, "unit": "school_day",
    "sources": ["policy of a school"], "confidence": ["design"], "decided_by": "data"})");
  FileTransferFacts const facts{.move_kind = MoveKind::in_year, .left = 2026y / 11 / 3, .calendar = &elm()};
  auto const shipped = file_transfer_due(facts, Law{});
  auto const changed = file_transfer_due(facts, law);
  CHECK(shipped.school_day_limit == 2026y / 11 / 10);
  CHECK(changed.school_day_limit == 2026y / 11 / 17);
  CHECK(changed.strict_limit == shipped.strict_limit);
}

TEST_CASE("receipt is chased daily until it is there", "[safeguarding]") {
  Law const law;
  FileTransferFacts facts{.sent_on = 2026y / 11 / 3, .on = 2026y / 11 / 6};
  CHECK(file_transfer_due(facts, law).chase_on == 2026y / 11 / 4);
  facts.chased_on = 2026y / 11 / 5;
  CHECK(file_transfer_due(facts, law).chase_on == 2026y / 11 / 6);
  CHECK(file_transfer_due(facts, law).clock == TransferClock::unreceipted);
  facts.receipt_on = 2026y / 11 / 6;
  CHECK_FALSE(file_transfer_due(facts, law).chase_on);
  CHECK_FALSE(file_transfer_due(facts, law).next);
  CHECK(file_transfer_due(facts, law).clock == TransferClock::closed);
}

TEST_CASE("an answer names the edition of the guidance, and says when its text was not read", "[safeguarding]") {
  RecordAccessFacts facts{.viewer = Viewer::head, .record = GuardedRecord::concerns, .same_school = true, .on = 2026y / 8 / 31};
  CHECK_THAT(record_access(facts, Law{}).why.text(), Contains("edition of September 2025"));
  CHECK_THAT(record_access(facts, Law{}).why.text(), !Contains("final text"));
  facts.on = 2025y / 8 / 31;
  CHECK_THAT(record_access(facts, Law{}).why.text(), Contains("edition of September 2024"));
  facts.on = 2026y / 9 / 1;
  CHECK_THAT(record_access(facts, Law{}).why.text(),
             Contains("Take care: the final text of the edition in force from 1 September 2026 is not in the rule book"));
  facts.on = 2020y / 9 / 1;
  CHECK_THAT(record_access(facts, Law{}).why.text(), Contains("holds no edition of the guidance for 1 September 2020"));
  facts.on = {};
  CHECK_THAT(record_access(facts, Law{}).why.text(), Contains("edition of September 2025"));
  facts.on = 2026y / 9 / 1;
  auto const law = testing::law_with_row(R"({"id": "KCS-01", "version": 3, "title": "2026", "says": "the edition of 2026 was read",
    "from": "2026-09-01",
    "authority": "guidance", "trigger": "always", "polarity": "state",
    "sources": ["Keeping children safe in education 2026"], "confidence": ["verified"],
    "decided_by": "data"})");
  CHECK_THAT(record_access(facts, law).why.text(), Contains("The edition of 2026 was read"));
  CHECK_THAT(record_access(facts, law).why.text(), !Contains("final text"));
}

TEST_CASE("a message of the police is seen before the next school day, by agreement at first and then by law", "[safeguarding]") {
  Law const law;
  DutyFacts facts{
      .event = SafeguardingEvent::operation_encompass, .calendar = &elm(), .received = 2026y / 11 / 26, .incident_on = 2026y / 11 / 26};
  auto const duty = safeguarding_duty(facts, law);
  CHECK(duty.visible_before == 2026y / 11 / 30);  // the 27th is an inset day
  CHECK(duty.visible_to == WordSet<VisibleTo>{VisibleTo::dsl, VisibleTo::deputy_dsl});
  CHECK(duty.contact_parents == false);
  facts.received = 2025y / 10 / 31;
  CHECK(safeguarding_duty(facts, law).why.rules()[0]->name() == "SAF-19 v1");
  facts.received = 2025y / 11 / 1;
  CHECK(safeguarding_duty(facts, law).why.rules()[0]->name() == "SAF-19 v2");
}

TEST_CASE("the statutory duty to share is engaged when its flag is on or somebody says that it is in force", "[safeguarding]") {
  DutyFacts facts{
      .event = SafeguardingEvent::information_sharing_decision, .on = 2026y / 11 / 2, .duty = StatutoryDuty::children_act_2004_s16la};
  CHECK(safeguarding_duty(facts, Law{}).engagement == DutyEngagement::not_engaged);
  facts.duty_commenced = true;
  auto const engaged = safeguarding_duty(facts, Law{});
  CHECK(engaged.engagement == DutyEngagement::engaged);
  CHECK(engaged.outcome == DutyOutcome::must);
  for (auto const commenced : {false, true}) {
    facts.duty_commenced = commenced;
    CHECK(safeguarding_duty(facts, Law{}).consent == ConsentRole::not_a_gate);
  }
}

TEST_CASE("a duty reads well aloud", "[safeguarding]") {
  auto const text =
      safeguarding_duty(
          {.event = SafeguardingEvent::fgm_disclosure, .told = Told::teacher, .on = 2026y / 3 / 6, .date_of_birth = 2011y / 9 / 15}, Law{})
          .why.text();
  CHECK_THAT(text, Contains("One working day after Friday 6 March 2026 is Monday 9 March 2026 (SAF-15 v1)."));
  CHECK_THAT(text, Contains("She is under 18 until 15 September 2029"));
  CHECK_THAT(text, Contains("The duty is the teacher's own"));
  CHECK_THAT(text, Contains("rests in part on general knowledge"));
}

TEST_CASE("leads are trained every two years, and everybody is brought up to date every year", "[safeguarding]") {
  Law const law;
  TrainingFacts facts{.leads = true, .trained_on = 2024y / 11 / 30, .on = 2025y / 11 / 30};
  CHECK(training_due(facts, law).training_due == 2026y / 11 / 30);
  CHECK(training_due(facts, law).update_due == 2025y / 11 / 30);
  CHECK(training_due(facts, law).overdue == false);
  facts.on = 2025y / 12 / 1;
  CHECK(training_due(facts, law).overdue == true);
  facts.updated_on = 2025y / 11 / 30;
  CHECK(training_due(facts, law).overdue == false);
  facts.trained_on = {};
  CHECK_FALSE(training_due(facts, law).overdue);
}
