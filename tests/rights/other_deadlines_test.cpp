// Marks, complaints, the educational record and leavers' reports: around the days on which they change.
#include "catch.hpp"
#include <juniper/mis/rights/complaint_acknowledgement.hpp>
#include <juniper/mis/rights/educational_record_deadline.hpp>
#include <juniper/mis/rights/exam_marks_deadline.hpp>
#include <juniper/mis/rights/leaver_report.hpp>

namespace {

namespace mis = juniper::mis;
namespace rights = juniper::mis::rights;
using mis::Date;
using mis::rulebook::Law;
using mis::rulebook::SchoolKind;
using rights::Requester;

Date the_day(char const* text) { return mis::parse_date(text).value(); }
bool tells(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }

// Weekdays from September to July but for a week in October.
mis::calendar::SchoolDays const& plain_days() {
  static mis::calendar::SchoolDays const days{
      "PLAIN",
      {{the_day("2026-09-01"), the_day("2026-10-23")}, {the_day("2026-11-02"), the_day("2027-07-20")}},
      {},
      mis::calendar::BankHolidays{}};
  return days;
}

rights::EducationalRecordFacts letter(SchoolKind kind, Requester requester, bool written = true) {
  rights::EducationalRecordFacts facts;
  facts.school_kind = kind;
  facts.requester = requester;
  facts.written = written;
  facts.received = the_day("2026-10-12");
  facts.calendar = &plain_days();
  return facts;
}

}  // namespace

TEST_CASE("marks are due at the earlier of the two ends for every day of announcement", "[rights]") {
  Law const law;
  auto const received = the_day("2026-06-01");
  for (auto announced = the_day("2026-05-25"); announced <= the_day("2027-01-31"); announced = mis::add_days(announced, 1)) {
    rights::ExamMarksFacts facts;
    facts.received = received;
    facts.results_announced = announced;
    auto const got = rights::exam_marks_deadline(facts, law);
    CAPTURE(mis::iso(announced));
    if (announced <= received) {
      REQUIRE(got.modified == false);
      REQUIRE(got.due == the_day("2026-07-01"));
      REQUIRE_FALSE(got.five_month_nominal);
      continue;
    }
    auto const forty = law.holidays->working_day_from(mis::add_days(announced, 40));
    REQUIRE(got.modified == true);
    REQUIRE(got.forty_day_due == forty);
    REQUIRE(got.five_month_due == the_day("2026-11-02"));
    REQUIRE(got.due == std::min(forty, the_day("2026-11-02")));
  }
}

TEST_CASE("a host's row changes the forty days", "[rights]") {
  Law law;
  law.book = law.book
                 .with(R"({"rules": [
    {"id": "RGT-33B", "version": 1, "title": "t", "says": "s", "from": "2018-05-25", "authority": "statute", "trigger": "results_announced",
     "polarity": "due", "amount": 10, "unit": "day", "end": "roll", "sources": ["x"], "confidence": ["verified"], "decided_by": "data"}]})")
                 .value();
  rights::ExamMarksFacts facts;
  facts.received = the_day("2026-06-01");
  facts.results_announced = the_day("2026-08-20");
  CHECK(rights::exam_marks_deadline(facts, law).due == the_day("2026-09-01"));  // 30 August is a Sunday, the 31st a bank holiday
}

TEST_CASE("complaints are acknowledged from the day on which the duty begins", "[rights]") {
  Law const law;
  rights::ComplaintFacts facts;
  facts.received = the_day("2026-06-18");
  auto const before = rights::complaint_acknowledgement(facts, law);
  CHECK(before.engagement == rights::Engagement::not_engaged);
  CHECK(before.commences == the_day("2026-06-19"));
  CHECK(before.reasons.contains(rights::ComplaintReason::before_commencement));
  CHECK_FALSE(before.due);
  CHECK(before.why.text() ==
        "The duty to acknowledge complaints begins on Friday 19 June 2026, and the complaint came on Thursday 18 June 2026 (RGT-50 v1). It "
        "would be otherwise "
        "if the complaint had come on or after 19 June 2026 (RGT-50 v1). The complaint is logged and dealt with by the school's own "
        "procedure, and the "
        "person may turn to the Information Commissioner.");
  facts.received = the_day("2026-06-19");
  auto const first = rights::complaint_acknowledgement(facts, law);
  CHECK(first.engagement == rights::Engagement::engaged);
  CHECK(first.due == the_day("2026-07-20"));
  CHECK(tells(first.why.text(), "30 days after Friday 19 June 2026 is Sunday 19 July 2026 (RGT-50 v1)"));
  for (auto day = the_day("2026-06-19"); day <= the_day("2028-11-30"); day = mis::add_days(day, 1)) {
    facts.received = day;
    auto const got = rights::complaint_acknowledgement(facts, law);
    if (got.nominal != mis::add_days(day, 30) || got.due != law.holidays->working_day_from(mis::add_days(day, 30))) { FAIL(mis::iso(day)); }
  }
}

TEST_CASE("only some schools owe parents the educational record", "[rights]") {
  Law const law;
  for (auto const kind : {SchoolKind::maintained, SchoolKind::non_maintained_special, SchoolKind::academy, SchoolKind::independent}) {
    bool const owes = kind == SchoolKind::maintained || kind == SchoolKind::non_maintained_special;
    for (auto const who : {Requester::parent, Requester::mother, Requester::father}) {
      auto const got = rights::educational_record_deadline(letter(kind, who), law);
      CHECK(got.right_applies == owes);
      CHECK(got.access_request_due == the_day("2026-11-12"));
      CHECK(got.due == the_day(owes ? "2026-11-09" : "2026-11-12"));
      CHECK(got.handle_as == (owes ? std::nullopt : std::optional{rights::HandleAs::access_request_for_child}));
      CHECK(got.only_if_any.size() == (owes ? 0 : 2));
    }
  }
}

TEST_CASE("the educational record is asked for by a parent and in writing", "[rights]") {
  Law const law;
  auto const spoken = rights::educational_record_deadline(letter(SchoolKind::maintained, Requester::mother, false), law);
  CHECK(spoken.right_applies == false);
  CHECK(tells(spoken.why.text(), "It would be otherwise if the parent asked in writing"));
  auto const pupil = rights::educational_record_deadline(letter(SchoolKind::maintained, Requester::pupil), law);
  CHECK(pupil.right_applies == false);
  CHECK(pupil.handle_as == rights::HandleAs::access_request);
  CHECK_FALSE(rights::educational_record_deadline(letter(SchoolKind::maintained, Requester::solicitor), law).right_applies);
  auto const stranger = rights::educational_record_deadline(letter(SchoolKind::maintained, Requester::third_party), law);
  CHECK(stranger.right_applies == false);
  CHECK_FALSE(stranger.due);
  auto beyond = letter(SchoolKind::maintained, Requester::parent);
  beyond.received = the_day("2027-07-12");  // fifteen school days later the calendar has ended
  auto const unknown = rights::educational_record_deadline(beyond, law);
  CHECK_FALSE(unknown.due);
  CHECK(unknown.access_request_due == the_day("2027-08-12"));
  CHECK(tells(unknown.why.text(), "Take care: the school calendar does not reach far enough"));
  beyond.calendar = nullptr;
  CHECK_FALSE(rights::educational_record_deadline(beyond, law).due);
}

TEST_CASE("a leaver's report is owed by maintained schools, to the pupil, by 30 September", "[rights]") {
  Law const law;
  rights::LeaverReportFacts facts;
  facts.last_school_day = the_day("2027-07-20");
  facts.year_group = 11;
  auto const got = rights::leaver_report_due(facts, law);
  CHECK(got.due == the_day("2027-09-30"));
  CHECK(got.send_to == rights::LeaverReportTo::pupil);
  CHECK(got.why.text() ==
        "A maintained school gives a pupil who has ceased to be of compulsory school age and leaves a report of the last school year, to "
        "the pupil and no "
        "later than the 30 September after that school year (RGT-24 v1). The school year whose last day was Tuesday 20 July 2027 is "
        "followed by Thursday 30 "
        "September 2027, a fixed day that does not move (RGT-24 v1). The report goes to the pupil and not to the parent (RGT-24 v1).");
  facts.year_group = 10;
  CHECK_FALSE(rights::leaver_report_due(facts, law).due);
  facts.year_group = 13;
  facts.school_kind = SchoolKind::academy;
  CHECK_FALSE(rights::leaver_report_due(facts, law).due);
  facts.school_kind = SchoolKind::maintained;
  facts.last_school_day = the_day("2026-09-30");
  CHECK(rights::leaver_report_due(facts, law).due == the_day("2027-09-30"));
  facts.last_school_day = mis::calendar::last_date;
  CHECK_FALSE(rights::leaver_report_due(facts, law).due);
}

TEST_CASE("rights are asked under the law of England alone", "[rights]") {
  rights::ComplaintFacts facts;
  facts.jurisdiction = mis::rulebook::Jurisdiction::scotland;
  facts.received = the_day("2026-07-01");
  auto const got = rights::complaint_acknowledgement(facts, Law{});
  CHECK_FALSE(got.engagement);
  CHECK(tells(got.why.text(), "does not hold the law of scotland"));
}
