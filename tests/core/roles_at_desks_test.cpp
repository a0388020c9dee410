// What somebody in each role of the policy for English schools sees at a desk, and what they do not.
#include "staffed_school.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "catch.hpp"

using namespace juniper::mis;
using testing::code_of;
using testing::StaffedSchool;

namespace roles_at_desks {

struct Look {
  char const* who;
  char const* purpose;
  char const* record;
  char const* field;
  char const* expected;
};

constexpr Look looks[] = {
    {"teacher", "teaching", "ava", "legal_surname", "value"},
    {"teacher", "teaching", "ava", "date_of_birth", "withheld"},
    {"teacher", "teaching", "ben", "legal_surname", "not there"},
    {"teacher", "teaching", "ben_pupil", "year_group", "value"},
    {"teacher", "teaching", "ava_pupil", "upn", "withheld"},
    {"teacher", "attendance", "ava_home", "street", "not there"},
    {"teacher", "attendance", "mother_phone", "value", "not there"},
    {"teacher", "welfare", "allergy", "allergen", "value"},
    {"teacher", "welfare", "instruction", "instruction", "value"},
    {"teacher", "inclusion", "need", "type", "value"},
    {"teacher", "inclusion", "allergy", "allergen", "not there"},
    {"teacher", "safeguarding", "note", "text", "no desk"},
    {"tutor", "teaching", "ava", "date_of_birth", "value"},
    {"tutor", "teaching", "mother_phone", "value", "not there"},
    {"tutor", "attendance", "mother_phone", "value", "value"},
    {"tutor", "attendance", "mother_phone", "safe_to_contact", "value"},
    {"tutor", "welfare", "allergy", "allergen", "value"},
    {"tutor", "attendance", "ben", "legal_surname", "not there"},
    {"tutor", "attendance", "lea_home", "street", "not there"},
    {"tutor", "safeguarding", "note", "text", "no desk"},
    {"head_of_year", "attendance", "mother_phone", "safe_to_contact", "value"},
    {"head_of_year", "teaching", "ava", "date_of_birth", "value"},
    {"head_of_year", "teaching", "ben", "date_of_birth", "not there"},
    {"head_of_year", "inclusion", "need", "type", "value"},
    {"head_of_year", "employment", "contract", "base_pay", "no desk"},
    {"agency_worker", "teaching", "ava", "legal_surname", "value"},
    {"agency_worker", "teaching", "ben_pupil", "year_group", "not there"},
    {"agency_worker", "teaching", "ava", "date_of_birth", "withheld"},
    {"agency_worker", "welfare", "allergy", "allergen", "value"},
    {"agency_worker", "attendance", "mother_phone", "value", "not there"},
    {"agency_worker", "inclusion", "need", "type", "no desk"},
    {"agency_worker", "teaching", "group 7B/Ma", "name", "not there"},
    {"agency_worker", "teaching", "group 7B/Fr", "name", "value"},
    {"clerk", "admissions", "mother_phone", "value", "value"},
    {"clerk", "admissions", "mother_phone", "safe_to_contact", "value"},
    {"clerk", "admissions", "lea", "legal_surname", "value"},
    {"clerk", "admissions", "lea_home", "street", "not there"},
    {"clerk", "admissions", "tutor", "legal_surname", "value"},
    {"clerk", "admissions", "tutor", "date_of_birth", "withheld"},
    {"clerk", "admissions", "tutor_home", "street", "not there"},
    {"clerk", "admissions", "allergy", "allergen", "not there"},
    {"clerk", "welfare", "allergy", "allergen", "value"},
    {"clerk", "admissions", "note", "text", "not there"},
    {"clerk", "employment", "contract", "base_pay", "no desk"},
    {"clerk_at_brook", "admissions", "ava", "legal_surname", "no desk"},
    {"senco", "inclusion", "need", "type", "value"},
    {"senco", "inclusion", "ava_pupil", "upn", "value"},
    {"senco", "inclusion", "note", "text", "not there"},
    {"senco", "inclusion", "lea", "legal_surname", "not there"},
    {"dsl", "safeguarding", "note", "text", "value"},
    {"dsl", "safeguarding", "lea_home", "street", "value"},
    {"dsl", "safeguarding", "low_level", "text", "not there"},
    {"dsl", "safeguarding", "tutor_home", "street", "not there"},
    {"dsl", "safeguarding", "contract", "base_pay", "not there"},
    {"dsl", "teaching", "ava", "legal_surname", "no desk"},
    {"deputy_dsl", "safeguarding", "note", "text", "value"},
    {"deputy_dsl", "safeguarding", "low_level", "text", "not there"},
    {"safeguarding_reporter", "safeguarding", "ben", "legal_surname", "value"},
    {"safeguarding_reporter", "safeguarding", "ben", "date_of_birth", "withheld"},
    {"safeguarding_reporter", "safeguarding", "note", "text", "not there"},
    {"safeguarding_reporter", "safeguarding", "mother_phone", "value", "not there"},
    {"head", "safeguarding", "low_level", "text", "value"},
    {"head", "employment", "contract", "base_pay", "value"},
    {"head", "teaching", "ben", "legal_surname", "value"},
    {"head", "teaching", "note", "text", "not there"},
    {"head", "teaching", "lea", "legal_surname", "not there"},
    {"head", "statutory_returns", "ava_pupil", "ethnicity", "withheld"},
    {"hr", "employment", "contract", "base_pay", "value"},
    {"hr", "employment", "check", "outcome", "value"},
    {"hr", "employment", "tutor_home", "street", "value"},
    {"hr", "employment", "ava", "legal_surname", "not there"},
    {"hr", "employment", "mother_phone", "value", "not there"},
    {"exams", "examinations", "ava_pupil", "upn", "value"},
    {"exams", "examinations", "ava_home", "street", "not there"},
    {"exams", "examinations", "need", "type", "not there"},
    {"data_manager", "statutory_returns", "ava_pupil", "ethnicity", "value"},
    {"data_manager", "statutory_returns", "lea_home", "street", "value"},
    {"data_manager", "statutory_returns", "note", "text", "not there"},
    {"data_manager", "statutory_returns", "allergy", "allergen", "not there"},
    {"data_manager", "statutory_returns", "contract", "base_pay", "not there"},
    {"governor", "governance", "school", "name", "value"},
    {"governor", "governance", "assessment", "title", "value"},
    {"governor", "governance", "ava", "legal_surname", "not there"},
    {"governor", "governance", "ava_pupil", "year_group", "not there"},
    {"governor", "governance", "tutor", "legal_surname", "not there"},
    {"governor", "teaching", "school", "name", "no desk"},
    {"officer", "records_management", "note", "text", "value"},
    {"officer", "records_management", "lea_home", "street", "value"},
    {"officer", "safeguarding", "note", "text", "no desk"},
    {"admin", "records_management", "tutor", "legal_surname", "value"},
    {"admin", "records_management", "tutor", "date_of_birth", "withheld"},
    {"admin", "records_management", "ava_home", "street", "not there"},
    {"admin", "records_management", "note", "text", "not there"},
    {"trust_safeguarding_lead", "safeguarding", "note", "written_at", "value"},
    {"trust_safeguarding_lead", "safeguarding", "note", "text", "withheld"},
    {"trust_safeguarding_lead", "safeguarding", "mother_phone", "value", "not there"},
    {"support", "support", "school", "name", "value"},
    {"support", "support", "ava", "legal_surname", "not there"},
    {"support", "records_management", "school", "name", "no desk"},
    {"mother", "teaching", "ava", "date_of_birth", "value"},
    {"mother", "teaching", "ben", "legal_surname", "not there"},
    {"mother", "teaching", "father_home", "street", "not there"},
    {"mother", "teaching", "father_link", "relationship", "not there"},
    {"mother", "teaching", "mother_home", "street", "value"},
    {"mother", "welfare", "allergy", "allergen", "no desk"},
    {"ava_herself", "teaching", "ava", "date_of_birth", "value"},
    {"ava_herself", "teaching", "ava_home", "street", "value"},
    {"ava_herself", "teaching", "ava_pupil", "upn", "withheld"},
    {"ava_herself", "teaching", "mother_phone", "value", "not there"},
    {"ava_herself", "teaching", "ben", "legal_surname", "not there"},
};

}  // namespace roles_at_desks

TEST_CASE("each role sees at a desk what its work needs, and not what it does not need", "[core]") {
  StaffedSchool w;
  for (auto const& look : roles_at_desks::looks) {
    INFO(look.who << " for " << look.purpose << ": " << look.record << "." << look.field);
    CHECK(w.sees(look.who, look.purpose, look.record, look.field) == look.expected);
  }
}

TEST_CASE("every role of the policy is looked at from both sides", "[core]") {
  std::map<std::string, std::string> const role_of{{"office", "clerk"}, {"form_tutor", "tutor"}, {"class_teacher", "teacher"},
                                                   {"data_protection_officer", "officer"}, {"vendor_support", "support"},
                                                   {"trust_data_manager", "admin"}, {"parent", "mother"}, {"pupil", "ava_herself"}};
  testing::World w;
  for (auto const& role : w.core().policy().roles()) {
    INFO(role);
    auto const known = role_of.find(role);
    auto const who = known == role_of.end() ? role : known->second;
    auto const looked = [&](bool seen) {
      return std::ranges::any_of(roles_at_desks::looks,
                                 [&](auto const& l) { return who == l.who && (std::string{l.expected} == "value") == seen; });
    };
    CHECK(looked(true));
    CHECK(looked(false));
  }
}

TEST_CASE("a member of staff reports a concern and cannot read it afterwards", "[core]") {
  StaffedSchool w;
  auto reporter = w.desk("safeguarding_reporter", purposes::safeguarding);
  auto const before = reporter.count<SafeguardingNote>().value();
  auto const note = juniper::mis::safeguarding::note(reporter, {.children = {{w.ben, "was cold"}}, .text = "no coat"}).value();
  CHECK(code_of(reporter.get(note)) == ErrorCode::not_found);
  CHECK(reporter.count<SafeguardingNote>().value() == before);
  auto const read = w.safeguarding().get(note).value();
  CHECK(read[&SafeguardingNote::text].value().reveal() == "no coat");
  // Nothing is put into another school's files.
  auto const report_at = [&](Id<School> school) {
    return code_of(reporter.together([&](Desk& inner) -> Result<void> {
      auto const concern = inner.add(Concern{.school = school, .recorded_at = inner.now(), .text = "was cold"});
      if (!concern.ok()) { return concern.error(); }
      auto const about = inner.add(ConcernParticipation{.concern = *concern, .person = w.id_of("ben"), .role = ConcernRole::of("child")});
      return about.ok() ? Result<void>{} : Result<void>{about.error()};
    }));
  };
  CHECK(report_at(w.meadow) == ErrorCode{});
  CHECK(report_at(w.brook) == ErrorCode::refused);
}

TEST_CASE("a role by invitation is granted for some days only, and is over with the last of them", "[core]") {
  StaffedSchool w;
  auto admin = w.admin();
  auto const account = w.employ("engineer", "vendor_support", w.meadow);
  auto const today = admin.today();
  auto const grant = [&](Date starts, std::optional<Date> ends, std::string role = "vendor_support") {
    return access::grant(admin, {.account = account, .role = std::move(role), .at = w.meadow, .starts = starts, .ends = ends});
  };
  CHECK(code_of(grant(today, {})) == ErrorCode::invalid);
  CHECK(code_of(grant(today, add_days(today, 14))) == ErrorCode::invalid);
  CHECK(grant(today, add_days(today, 13)).ok());
  CHECK(code_of(grant(today, add_days(today, 84), "agency_worker")) == ErrorCode::invalid);
  CHECK(grant(today, {}, "form_tutor").ok());
  CHECK(w.try_desk("engineer", w.meadow, purposes::support).ok());
  w.clock->advance(std::chrono::hours{24 * 14});
  CHECK(code_of(w.try_desk("engineer", w.meadow, purposes::support)) == ErrorCode::refused);
  // A grant that was written without the command, or stretched later, is not believed.
  auto later = w.admin();
  later.add(access::RoleGrant{.account = account, .role = access::RoleKey::parse("vendor_support").value(),
                              .organisation = as_organisation(w.meadow), .starts = today, .ends = add_days(today, 60)}).value();
  CHECK(code_of(w.try_desk("engineer", w.meadow, purposes::support)) == ErrorCode::refused);
}

TEST_CASE("a role granted at one school has no desk at another, and one granted at the trust has one at each", "[core]") {
  StaffedSchool w;
  w.employ("trust_hr", "hr", w.trust);
  CHECK(code_of(w.try_desk("hr", w.brook, purposes::employment)) == ErrorCode::refused);
  CHECK(code_of(w.try_desk("hr", w.trust, purposes::employment)) == ErrorCode::refused);
  CHECK(w.try_desk("trust_hr", w.brook, purposes::employment).ok());
  CHECK(w.sees("trust_hr", "employment", "contract", "base_pay") == "value");
}
