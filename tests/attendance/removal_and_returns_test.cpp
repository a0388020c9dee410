// Tests of removals and returns: the codes of an absence one by one, the change of law in August 2024, replaced rows, wording.
#include "catch.hpp"
#include <juniper/mis/attendance/authority_return.hpp>
#include <juniper/mis/attendance/name_removal.hpp>

#include <set>
#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using attendance::RemovalOutcome;

namespace {

calendar::SchoolDays around_the_change() {
  return {"CHANGE", {{2023y / 9 / 4, Date{2024y / 7 / 23}}, {2024y / 9 / 3, Date{2024y / 12 / 20}}}, {}, calendar::BankHolidays{}};
}

attendance::NameRemovalFacts absent_since(Date day, calendar::SchoolDays const& days, char const* code = "O") {
  attendance::NameRemovalFacts facts;
  facts.compulsory_school_age = true;
  facts.ground = attendance::RemovalGround::continuous_absence;
  facts.absent_from = day;
  facts.joint_enquiries = true;
  facts.calendar = &days;
  facts.codes = {AttendanceCode::parse(code).value()};
  return facts;
}

}  // namespace

TEST_CASE("only G, N and O leave the ground of twenty days, and with U the ten of the return", "[attendance]") {
  auto const days = around_the_change();
  std::set<std::string> leaves_ground, leaves_return;
  for (auto const& entry : AttendanceCode::code_set().entries) {
    std::string const code{entry.code};
    auto const removal = attendance::name_removal(absent_since(2024y / 9 / 9, days, code.c_str()), {});
    if (removal.ground_available == true) { leaves_ground.insert(code); }
    CHECK(removal.reasons.contains(attendance::RemovalReason::disqualifying_code) == (removal.ground_available == false));
    attendance::AuthorityReturnFacts facts;
    facts.return_kind = attendance::ReturnKind::attendance;
    facts.absent_from = 2024y / 9 / 9;
    facts.codes = {AttendanceCode::parse(code).value()};
    facts.calendar = &days;
    if (attendance::authority_return(facts, {}).continuous_limb_met == true) { leaves_return.insert(code); }
  }
  CHECK(leaves_ground == std::set<std::string>{"G", "N", "O"});
  CHECK(leaves_return == std::set<std::string>{"G", "N", "O", "U"});
}

TEST_CASE("an absence is judged by the law of its last counted day", "[attendance]") {
  auto const days = around_the_change();
  auto before = absent_since(2024y / 6 / 24, days);   // the twentieth school day is 19 July 2024
  before.whereabouts_known = true;
  auto const old = attendance::name_removal(before, {});
  CHECK(old.counted_day == Date{2024y / 7 / 19});
  CHECK(old.ground_available == false);   // school and authority must both have failed to find the pupil
  CHECK(old.why.text().find("ATT-21 v1") != std::string::npos);
  auto across = absent_since(2024y / 7 / 1, days);   // the twentieth school day is after 19 August
  across.whereabouts_known = true;
  auto const fresh = attendance::name_removal(across, {});
  CHECK(fresh.counted_day > Date{2024y / 8 / 19});
  CHECK(fresh.ground_available == true);
  CHECK(fresh.outcome == RemovalOutcome::may);
  CHECK(fresh.why.text().find("school and authority must agree that there is no prospect of a return (ATT-21 v2)") != std::string::npos);
  CHECK_FALSE(attendance::name_removal(absent_since(2006y / 8 / 31, days), {}).ground_available.has_value());
}

TEST_CASE("the twenty days are the rule's: another row, another day", "[attendance]") {
  auto const days = around_the_change();
  rulebook::Law law;
  CHECK(attendance::name_removal(absent_since(2024y / 9 / 9, days), law).available_from == Date{2024y / 10 / 4});
  law.book = law.book.with(R"({"rules": [{"id": "ATT-21", "version": 2, "title": "t", "says": "five school days", "from": "2024-08-19",
    "authority": "statute", "trigger": "absence", "polarity": "minimum", "amount": 5, "unit": "school_day", "start": "beginning_with", "leap": "later",
    "sources": ["a test"], "confidence": ["design"], "decided_by": "data"}]})").value();
  CHECK(attendance::name_removal(absent_since(2024y / 9 / 9, days), law).available_from == Date{2024y / 9 / 13});
}

TEST_CASE("home education: each fact that is unknown leaves the answer open, each that is against it refuses", "[attendance]") {
  using attendance::NoticeForm;
  int cases = 0;
  for (auto const& form : {std::optional<NoticeForm>{}, std::optional{NoticeForm::email}, std::optional{NoticeForm::letter}, std::optional{NoticeForm::telephone}}) {
    for (auto const& order : {std::optional<bool>{}, std::optional{true}, std::optional{false}}) {
      for (auto const& after : {std::optional<Date>{}, std::optional<Date>{2026y / 3 / 27}}) {
        attendance::NameRemovalFacts facts;
        facts.compulsory_school_age = true;
        facts.ground = attendance::RemovalGround::home_education;
        facts.notice_form = form;
        facts.attendance_order = order;
        facts.withdrawn_after = after;
        facts.special_school = false;
        auto const answer = attendance::name_removal(facts, {});
        bool const against = form == NoticeForm::telephone || order == true;
        bool const open = !against && (!form || !order || !after);
        CHECK((answer.ground_available == false) == against);
        CHECK(!answer.ground_available.has_value() == open);
        CHECK((answer.outcome == RemovalOutcome::must) == (!against && !open));
        CHECK(answer.available_from.has_value() == (!against && !open));
        CHECK(answer.deletion_return.has_value() == !against);
        ++cases;
      }
    }
  }
  CHECK(cases == 24);
}

TEST_CASE("consent to home education waits for its flag", "[attendance]") {
  attendance::NameRemovalFacts facts;
  facts.compulsory_school_age = true;
  facts.ground = attendance::RemovalGround::home_education;
  facts.notice_form = attendance::NoticeForm::letter;
  facts.attendance_order = false;
  facts.withdrawn_after = 2026y / 9 / 30;
  facts.special_school = false;
  rulebook::Law law;
  CHECK(attendance::name_removal(facts, law).outcome == RemovalOutcome::must);
  law.book = law.book.with_flags({"home_education_consent"});
  auto const answer = attendance::name_removal(facts, law);
  CHECK(answer.outcome == RemovalOutcome::may);
  CHECK(answer.why.text().find("the local authority must consent to home education first (ATT-25 v1)") != std::string::npos);
}

TEST_CASE("special school places need consent only where all of it is so", "[attendance]") {
  for (auto const& special : {std::optional<bool>{}, std::optional{true}, std::optional{false}}) {
    for (auto const& placed : {std::optional<bool>{}, std::optional{true}, std::optional{false}}) {
      attendance::NameRemovalFacts facts;
      facts.compulsory_school_age = true;
      facts.ground = attendance::RemovalGround::registered_elsewhere;
      facts.dual_registration_agreement = false;
      facts.special_school = special;
      facts.placed_by_la = placed;
      auto const answer = attendance::name_removal(facts, {});
      if (special == false || placed == false) {
        CHECK(answer.la_consent_needed == false);
        CHECK(answer.outcome == RemovalOutcome::must);
      } else if (special && placed) {
        CHECK(answer.la_consent_needed == true);
        CHECK(answer.outcome == RemovalOutcome::may);
      } else {
        CHECK_FALSE(answer.la_consent_needed.has_value());
      }
    }
  }
}

TEST_CASE("returns are those of their day", "[attendance]") {
  attendance::AuthorityReturnFacts facts;
  facts.most_junior_class = false;
  auto const required_on = [&](attendance::ReturnKind kind, Date day) {
    facts.return_kind = kind;
    facts.entered = day;
    return attendance::authority_return(facts, {}).return_required;
  };
  CHECK(required_on(attendance::ReturnKind::new_pupil, 2016y / 8 / 31) == false);
  CHECK(required_on(attendance::ReturnKind::new_pupil, 2016y / 9 / 1) == true);
  CHECK(required_on(attendance::ReturnKind::deletion, 2006y / 8 / 31) == false);
  CHECK(required_on(attendance::ReturnKind::deletion, 2006y / 9 / 1) == true);
  attendance::AuthorityReturnFacts sick;
  sick.return_kind = attendance::ReturnKind::sickness;
  sick.sick_days_so_far = 15;
  sick.absent_from = 2024y / 8 / 18;
  auto const before = attendance::authority_return(sick, {});
  CHECK(before.return_required == false);
  CHECK(before.why.text().find("Take care: no duty to make this return was in force on 18 August 2024 (ATT-33 v1).") != std::string::npos);
  sick.absent_from = 2024y / 8 / 19;
  CHECK(attendance::authority_return(sick, {}).return_required == true);
}

TEST_CASE("the sickness return: every pair of days", "[attendance]") {
  for (std::int32_t so_far = 0; so_far <= 20; ++so_far) {
    for (std::int32_t further = 0; further <= 20; ++further) {
      attendance::AuthorityReturnFacts facts;
      facts.return_kind = attendance::ReturnKind::sickness;
      facts.sick_days_so_far = so_far;
      facts.expected_further_days = further;
      auto const answer = attendance::authority_return(facts, {});
      if (answer.return_required != (so_far > 0 && so_far + further >= 15)) { FAIL(so_far << " and " << further); }
    }
  }
}

TEST_CASE("a new pupil return is explained aloud", "[attendance]") {
  attendance::AuthorityReturnFacts facts;
  facts.return_kind = attendance::ReturnKind::new_pupil;
  facts.entered = 2025y / 11 / 5;
  facts.most_junior_class = false;
  auto const text = attendance::authority_return(facts, {}).why.text();
  CAPTURE(text);
  CHECK(text.find("5 days after Wednesday 5 November 2025 is Monday 10 November 2025 (ATT-30 v2).") != std::string::npos);
  CHECK(text.find("These are calendar days, and the end does not move (CAL-06 v1).") != std::string::npos);
  facts.most_junior_class.reset();
  facts.starts_first_day_of_school_year = true;
  auto const open = attendance::authority_return(facts, {});
  CHECK_FALSE(open.return_required.has_value());
  CHECK(open.why.text().find("a return does no harm") != std::string::npos);
}
