// Tests of records of employment: what their descriptions promise, and their checks.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/checks.hpp>
#include <juniper/mis/employment/contract_payment.hpp>
#include <juniper/mis/employment/contract_role.hpp>
#include <juniper/mis/employment/professional_status.hpp>
#include <juniper/mis/employment/staff_qualification.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

using Codes = std::vector<std::string>;

Codes codes_of_employment(Findings const& findings) {
  Codes all;
  for (auto const& f : findings) { all.push_back(f.code); }
  return all;
}

}  // namespace

TEST_CASE("records of employment are about the member of staff first", "[employment]") {
  for (auto const* e : {&description<StaffContract>(), &description<StaffQualification>(),
                        &description<ProfessionalStatus>(), &description<StaffAbsence>(),
                        &description<NextOfKin>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->subjects.paths[0].path.names[0] == "staff");
    CHECK(e->subjects.paths[0].path.names[1] == "person");
  }
  for (auto const* e : {&description<ContractRole>(), &description<ContractPayment>()}) {
    CHECK(e->subjects.paths[0].path.names[0] == "contract");
    CHECK(e->organisation.names[1] == "school");
  }
  REQUIRE(description<NextOfKin>().subjects.count == 2);
  CHECK(description<NextOfKin>().subjects.paths[1].path.names[0] == "kin");
}

TEST_CASE("pay is a category of its own, and why somebody was away is encrypted", "[employment]") {
  for (auto const* field : {"pay_range", "base_pay", "daily_rate", "safeguarded_salary"}) {
    CHECK(description<StaffContract>().find(field)->category == categories::pay);
  }
  for (auto const& f : description<ContractPayment>().fields) {
    CHECK(f.category == categories::pay);
  }
  auto const& absence = description<StaffAbsence>();
  CHECK(absence.find("reason")->special == SpecialClass::health);
  CHECK(absence.find("note")->sealed());
  CHECK(absence.retention == retention_classes::staff_absence);
}

TEST_CASE("a contract's hours are at most those at full time, and it ends when it was left",
          "[employment]") {
  StaffContract contract{.hours_per_week = 3250, .full_time_hours = 3250, .starts = 2026y / 9 / 1};
  CHECK(employment::check(contract).empty());
  contract.hours_per_week = 3251;
  CHECK(codes_of_employment(employment::check(contract)) == Codes{"hours_beyond_full_time"});
  contract.hours_per_week = {};
  contract.base_pay = -1;
  contract.leaving_reason =
      StaffLeavingReason::parse(StaffLeavingReason::code_set().entries[0].code).value();
  CHECK(codes_of_employment(employment::check(contract)) ==
        Codes{"negative_pay", "left_without_end"});
  contract.ends = 2027y / 8 / 31;
  CHECK(codes_of_employment(employment::check(contract)) == Codes{"negative_pay"});
}

TEST_CASE("no more working days are lost than days pass, and nobody is away twice at once",
          "[employment]") {
  StaffAbsence absence{.days_lost = 500, .starts = 2026y / 11 / 16, .ends = 2026y / 11 / 20};
  CHECK(employment::check(absence).empty());
  absence.days_lost = 501;
  CHECK(codes_of_employment(employment::check(absence)) == Codes{"more_days_than_passed"});
  absence.days_lost = -1;
  CHECK(codes_of_employment(employment::check(absence)) == Codes{"negative_days"});
  std::vector twice{StaffAbsence{.starts = 2026y / 11 / 16, .ends = 2026y / 11 / 20},
                    StaffAbsence{.starts = 2026y / 11 / 20}};
  CHECK(codes_of_employment(employment::check_absences(twice)) == Codes{"spells_overlap"});
  twice[1].starts = 2026y / 11 / 21;
  CHECK(employment::check_absences(twice).empty());
}

TEST_CASE("next of kin are called in an order from 1 on", "[employment]") {
  CHECK(employment::check(NextOfKin{.contact_order = 1}).empty());
  CHECK(codes_of_employment(employment::check(NextOfKin{.contact_order = 0})) ==
        Codes{"contact_order_below_one"});
}
