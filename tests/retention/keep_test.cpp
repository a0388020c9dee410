// Tests of how long records are kept: dates against a naive reference over every day, precedence,
// holds, and the table of rules.
#include "catch.hpp"
#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/retention/hold_effect.hpp>
#include <juniper/mis/retention/keep.hpp>
#include <juniper/mis/retention/keep_until.hpp>

#include <limits>
#include <set>

namespace {

using namespace juniper::mis;
using namespace juniper::mis::retention;
using namespace std::chrono_literals;

// Told by the calendar alone: the same day and month so many months later; where that day does not
// exist, the first of the next month for a minimum and the last of that month for a maximum.
Date naive_months_later(Date start, int months, bool minimum) {
  int const at = static_cast<int>(start.year()) * 12 +
                 static_cast<int>(static_cast<unsigned>(start.month())) - 1 + months;
  auto const year = std::chrono::year{at / 12};
  auto const month = std::chrono::month{static_cast<unsigned>(at % 12 + 1)};
  Date const same = year / month / start.day();
  if (same.ok()) { return same; }
  Date const last = year / month / std::chrono::last;
  return minimum ? add_days(last, 1) : last;
}

template <class Visit>
void every_day(Visit visit) {
  for (Date day = 2000y / 1 / 1; day <= Date{2110y / 12 / 31}; day = add_days(day, 1)) {
    visit(day);
  }
}

struct OneDay {
  char const* retention;
  std::optional<Date> RecordFacts::*start;
  int months;
  int less;
};

}  // namespace

TEST_CASE("no minimum is shorter than by a naive reckoning, over every day of 2000 to 2110",
          "[retention]") {
  RetentionTable const table{rulebook::Law{}};
  for (auto const& one : {OneDay{"pupil_file", &RecordFacts::date_of_birth, 300, 0},
                          OneDay{"sen_file", &RecordFacts::date_of_birth, 372, 0},
                          OneDay{"safeguarding_file", &RecordFacts::date_of_birth, 300, 0},
                          OneDay{"staff_file", &RecordFacts::left, 72, 0},
                          OneDay{"right_to_work_copy", &RecordFacts::left, 24, 0},
                          OneDay{"free_meals", &RecordFacts::year_ended, 72, 0},
                          OneDay{"attendance_register_backup", &RecordFacts::year_ended, 72, 0},
                          OneDay{"rights_log", &RecordFacts::ended, 72, 0}}) {
    auto const place = table.find(one.retention).value();
    int wrong = 0;
    every_day([&](Date day) {
      RecordFacts facts;
      facts.*one.start = day;
      auto const kept = table.keep(place, facts, Explain::no);
      wrong += kept.through != naive_months_later(day, one.months, true) ? 1 : 0;
    });
    CAPTURE(one.retention);
    CHECK(wrong == 0);
  }
}

TEST_CASE("no maximum is longer than by a naive reckoning, over every day of 2000 to 2110",
          "[retention]") {
  RetentionTable const table{rulebook::Law{}};
  auto const copy = table.find("dbs_certificate_copy").value();
  auto const application = table.find("unsuccessful_application").value();
  auto const entry = table.find("attendance_register_entry").value();
  int wrong = 0;
  every_day([&](Date day) {
    RecordFacts facts;
    facts.created = facts.happened = day;
    facts.head_teacher_post = false;
    wrong +=
        table.keep(copy, facts, Explain::no).gone_by != naive_months_later(day, 6, false) ? 1 : 0;
    wrong +=
        table.keep(application, facts, Explain::no).through != naive_months_later(day, 6, false)
            ? 1
            : 0;
    if (day >= Date{2024y / 8 / 19}) {  // six years beginning with the day
      wrong += table.keep(entry, facts, Explain::no).through !=
                       add_days(naive_months_later(day, 72, true), -1)
                   ? 1
                   : 0;
    }
  });
  CHECK(wrong == 0);
}

TEST_CASE("with and without an explanation, by table and by name, the answer is the same",
          "[retention]") {
  rulebook::Law const law;
  RetentionTable const table{law};
  std::set<std::string> classes;
  for (auto const& rule : law.book.rules()) {
    classes.insert(rule.records.begin(), rule.records.end());
  }
  for (auto const& name : classes) {
    for (int known = 0; known < 3; ++known) {
      RecordFacts facts;
      if (known > 0) {
        facts.date_of_birth = facts.left = facts.created = facts.happened = facts.ended =
            facts.year_ended = Date{2024y / 2 / 29};
        facts.on = facts.law_of = Date{2026y / 11 / 25};
      }
      if (known > 1) {
        facts.last_known_school = facts.sexual_abuse_content = facts.still_here = true;
      }
      auto const a = keep(name, facts, law, Explain::yes);
      auto const b = table.keep(table.find(name).value(), facts, Explain::no);
      CAPTURE(name, known);
      CHECK(a.through == b.through);
      CHECK(a.gone_by == b.gone_by);
      CHECK(a.obstacles == b.obstacles);
      CHECK(a.then == b.then);
      CHECK(b.why.steps().empty());
      CHECK_FALSE(a.why.text().empty());
    }
  }
}

TEST_CASE("every class of the model has a rule, and one without cannot be stored", "[retention]") {
  rulebook::Law const law;
  auto const today = Date{2026y / 11 / 25};
  std::vector<RetentionKey> classes;
  auto const model = school_model();
  for (auto const* entity : model.registry.all()) {
    classes.push_back(entity->retention);
    for (auto const& field : entity->fields) { classes.push_back(entity->kept_as(field)); }
  }
  REQUIRE(classes.size() > 50);
  for (auto const& found : classes_without_rule(classes, law, today)) { FAIL_CHECK(found.place); }
  RetentionKey const shelf[] = {
      {.key = "shelf", .label = "Whatever lies on the shelf", .rule = {}}};
  REQUIRE(classes_without_rule(shelf, law, today).size() == 1);
  auto const kept = keep("shelf", {}, law);
  CHECK(kept.obstacles == rulebook::WordSet<Obstacle>{Obstacle::no_rule});
  CHECK(kept.why.text().find("cannot be stored") != std::string::npos);
}

TEST_CASE("a minimum that ends after a maximum is a conflict that nobody resolves silently",
          "[retention]") {
  rulebook::Law law;
  law.book = law.book
                 .with(R"({"rules": [
    {"id": "MY-1", "version": 1, "title": "t", "says": "two years",
     "authority": "sector", "trigger": "record_created", "polarity": "minimum",
     "amount": 2,
     "unit": "year", "leap": "later", "action": "destroy", "records": ["torn"],
     "sources": ["s"], "confidence": ["secondary"], "decided_by": "data"},
    {"id": "MY-2", "version": 1, "title": "t", "says": "one year",
     "authority": "statute", "trigger": "record_created", "polarity": "maximum",
     "amount": 1,
     "unit": "year", "action": "destroy", "records": ["torn"],
     "sources": ["s"], "confidence": ["verified"], "decided_by": "data"}]})")
                 .value();
  RecordFacts facts;
  facts.created = Date{2024y / 2 / 29};
  auto const kept = keep("torn", facts, law);
  CHECK(kept.through == Date{2026y / 3 / 1});
  CHECK(kept.gone_by == Date{2025y / 2 / 28});
  CHECK(kept.obstacles.contains(Obstacle::conflict));
  CHECK(kept.then == rulebook::Action::review);
  REQUIRE(kept.prevails != nullptr);
  CHECK(kept.prevails->id == "MY-2");
}

TEST_CASE("holds are counted on the day, and a template goes even under one", "[retention]") {
  rulebook::Law const law;
  HoldOnRecord const holds[] = {{.reason = HoldReason::claim,
                                 .state = HoldState::in_force,
                                 .placed = Date{2026y / 1 / 20},
                                 .scope = HoldScope::person,
                                 .released = {}},
                                {.reason = HoldReason::police,
                                 .state = HoldState::released,
                                 .placed = Date{2026y / 1 / 1},
                                 .scope = HoldScope::class_,
                                 .released = Date{2026y / 6 / 30}}};
  RecordFacts facts;
  facts.left = Date{2010y / 7 / 17};
  facts.holds = holds;
  for (auto const& [day, count] :
       {std::pair{Date{2025y / 12 / 31}, 0}, std::pair{Date{2026y / 1 / 1}, 1},
        std::pair{Date{2026y / 1 / 20}, 2}, std::pair{Date{2026y / 6 / 29}, 2},
        std::pair{Date{2026y / 6 / 30}, 1}}) {
    facts.on = day;
    auto const file = keep("staff_file", facts, law);
    CHECK(file.holds == count);
    CHECK(file.obstacles.contains(Obstacle::hold) == (count > 0));
    auto const template_of = keep("biometric_template", facts, law);
    CHECK(template_of.holds == count);
    CHECK_FALSE(template_of.obstacles.contains(Obstacle::hold));
  }
}

TEST_CASE(
    "an entry is kept by the law of its day, and the change of 2024 leaves earlier ones to a "
    "decision",
    "[retention]") {
  rulebook::Law const law;
  auto const asked = [&](Date entered, std::optional<Date> on = {}) {
    KeepUntilFacts facts;
    facts.record_class = RecordClass::attendance_register_entry;
    facts.entries = {{.entered = entered, .code = {}}};
    facts.on = on;
    return keep_until(facts, law);
  };
  auto const after = asked(2024y / 8 / 19);
  CHECK(after.keep_through == Date{2030y / 8 / 18});
  CHECK(after.automatic_destruction == true);
  CHECK_FALSE(after.old_minimum_end);
  auto const before = asked(2024y / 8 / 18);
  CHECK(before.keep_through == Date{2030y / 8 / 17});
  CHECK(before.old_minimum_end == Date{2027y / 8 / 18});
  CHECK(before.automatic_destruction == false);
  CHECK(before.decided_by == rulebook::WordSet<Decider>{Decider::dpo});
  CHECK(asked(2021y / 9 / 1, Date{2024y / 8 / 18}).keep_through == Date{2024y / 9 / 1});
  CHECK(asked(2021y / 9 / 1, Date{2024y / 8 / 19}).keep_through == Date{2027y / 8 / 31});
}

TEST_CASE("strange facts are answered without an end", "[retention]") {
  rulebook::Law const law;
  for (auto const record :
       {RecordClass::pupil_record, RecordClass::biometric_template, RecordClass::staff_allegation,
        RecordClass::trip_consent_slip, RecordClass::attendance_register_entry,
        RecordClass::attendance_register_backup, RecordClass::published_photograph}) {
    for (auto const day : {Date{}, Date{2024y / 2 / 31}, Date{2299y / 12 / 31}, Date{1900y / 1 / 1},
                           Date{std::chrono::year{32767} / 12 / 31}}) {
      KeepUntilFacts facts;
      facts.record_class = record;
      facts.date_of_birth = facts.left = facts.trip_on = facts.next_school_year_starts =
          facts.allegation_concluded = day;
      facts.injured_date_of_birth = day;
      facts.entries = {{.entered = day, .code = {}}};
      facts.retirement_age = facts.policy_years_from_birth = facts.policy_horizon_years =
          std::numeric_limits<std::int32_t>::max();
      facts.policy_reason_logged = facts.csa_content = true;
      CHECK_NOTHROW(keep_until(facts, law).why.steps());
    }
  }
}

TEST_CASE("a request holds from the day it came, until the answer that the book's rule makes due", "[retention]") {
  rulebook::Law law;
  law.book = law.book.with(R"({"rules": [{"id": "RGT-02", "version": 9, "title": "t", "says": "s",
    "from": "2026-11-01", "until": "2026-11-30",
    "authority": "statute", "trigger": "request_received", "polarity": "due", "amount": 1, "unit": "month", "end": "roll",
    "action": "respond",
    "sources": ["s"], "confidence": ["verified"], "decided_by": "data"}]})").value_or(law.book);
  HoldEffectFacts facts;
  facts.received = facts.on = Date{2026y / 11 / 24};
  facts.queued_for = Date{2026y / 12 / 1};
  facts.right = RightReliedOn::access;
  auto const effect = hold_effect(facts, law);
  CHECK(effect.hold_from == facts.received);
  CHECK(effect.destruction == MayRun::blocked);
  CHECK(effect.response_due == Date{2026y / 12 / 24});
  CHECK(effect.why.text().find("The destruction queued for 1 December 2026 does not run (RET-56 v1).") != std::string::npos);
}
