// What a court order keeps from a parent, as a parent and in every other role that they have, for as long as it holds.
#include "staffed_school.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::code_of;
using testing::first_of_term;
using testing::StaffedSchool;

namespace court_orders_at_desks {

// The father also works here: he teaches the class that Ava is in, and helps in the office.
struct Family : StaffedSchool {
  Id<Person> father = id_of("father");

  Family() {
    employ("father_as_clerk", "office", meadow, father);
    employ("father_as_lead", "dsl", meadow, father);
    employ("father_as_officer", "data_protection_officer", meadow, father);
  }

  Id<CourtOrder> order(OrderEffect effect, Date from = first_of_term, std::optional<Date> until = {}, std::optional<Date> seen = first_of_term,
                       std::optional<Id<Person>> adult = {}, CourtOrderKind kind = CourtOrderKind::of("child_arrangements")) {
    auto lead = safeguarding();
    return protection::record_order(lead, {.order = {.kind = kind, .starts = from, .ends = until, .seen_on = seen},
                                           .effects = {{.child = id_of("ava"), .adult = adult ? adult : std::optional{father}, .effect = effect}}})
        .value();
  }

  // What the father sees in each of his roles.
  std::string as_parent() { return sees("father", "teaching", "ava", "legal_surname"); }
  std::string as_clerk(std::string const& record, std::string_view field) { return sees("father_as_clerk", "admissions", record, field); }
};

}  // namespace court_orders_at_desks

using court_orders_at_desks::Family;

TEST_CASE("a parent from whom an order keeps the child does not reach the child through the family, and the other parent does", "[core]") {
  for (auto const effect : {OrderEffect::of("no_contact"), OrderEffect::of("no_reports"), OrderEffect::of("parental_responsibility_removed"), OrderEffect::of("other")}) {
    Family w;
    CHECK(w.as_parent() == "value");
    w.order(effect);
    CHECK(w.as_parent() == "not there");
    CHECK(w.sees("father", "teaching", "ava_pupil", "year_group") == "not there");
    auto father = w.desk("father", purposes::teaching);
    CHECK(father.count<Pupil>().value() == 0);
    CHECK(father.list<Person>().value().size() == 1);  // himself
    CHECK(w.sees("mother", "teaching", "ava", "legal_surname") == "value");
  }
}

TEST_CASE("what an order says of travel, names or living keeps no data from anybody", "[core]") {
  for (auto const effect : {OrderEffect::of("no_removal_abroad"), OrderEffect::of("no_school_change"), OrderEffect::of("no_collect"),
                            OrderEffect::of("lives_with"), OrderEffect::of("parental_responsibility_given")}) {
    Family w;
    w.order(effect);
    CHECK(w.as_parent() == "value");
    CHECK(w.as_clerk("mother_home", "street") == "value");
  }
}

TEST_CASE("an order binds from its first day to its last, once somebody has seen it", "[core]") {
  Family w;
  auto const today = w.admin().today();
  w.order(OrderEffect::of("no_contact"), add_days(today, 2), add_days(today, 4));
  CHECK(w.as_parent() == "value");
  w.clock->advance(std::chrono::hours{24 * 2});
  CHECK(w.as_parent() == "not there");
  w.clock->advance(std::chrono::hours{24 * 2});
  CHECK(w.as_parent() == "not there");  // its last day
  w.clock->advance(std::chrono::hours{24});
  CHECK(w.as_parent() == "value");

  auto const claim = w.order(OrderEffect::of("no_contact"), first_of_term, {}, {});
  CHECK(w.as_parent() == "value");
  auto lead = w.safeguarding();
  lead.patch(Patch(lead.get(claim).value()).set(&CourtOrder::seen_on, lead.today())).value();
  CHECK(w.as_parent() == "not there");
}

TEST_CASE("a care order keeps a parent like any other that says so", "[core]") {
  Family w;
  w.order(OrderEffect::of("parental_responsibility_restricted"), first_of_term, {}, first_of_term, w.id_of("mother"), CourtOrderKind::of("care"));
  CHECK(w.sees("mother", "teaching", "ava", "legal_surname") == "not there");
  CHECK(w.as_parent() == "value");
}

TEST_CASE("an order that keeps the home keeps it from a colleague too: addresses are absent, and nothing says why", "[core]") {
  Family w;
  CHECK(w.as_clerk("mother_home", "street") == "value");
  CHECK(w.as_clerk("ava_home", "street") == "value");
  CHECK(w.as_clerk("mother_phone", "value") == "value");
  w.order(OrderEffect::of("no_address"));
  for (auto const* record : {"mother_home", "ava_home"}) { CHECK(w.as_clerk(record, "street") == "not there"); }
  CHECK(w.as_clerk("mother_phone", "value") == "not there");
  CHECK(w.as_clerk("mother_link", "relationship") == "not there");
  CHECK(w.as_clerk("father_home", "street") == "value");  // his own
  CHECK(w.as_clerk("ava", "legal_surname") == "value");   // on the roll that he keeps
  auto father = w.desk("father_as_clerk", purposes::admissions);
  auto const mothers = father.list(Find<Address>{}.equal(&Address::person, w.id_of("mother"))).value();
  CHECK(mothers.size() == 0);
  // The same words as for a record that there never was.
  auto const kept = father.get(Id<Address>{w.records.at("mother_home").second});
  auto const never = father.get(Id<Address>{Uuid::from_number(77)});
  REQUIRE_FALSE(kept.ok());
  CHECK(kept.error().message() == never.error().message());
  auto const person = father.get(w.id_of("mother")).value();
  CHECK(person[&Person::legal_surname].has_value());
  // Everybody else in the office sees them.
  CHECK(w.sees("clerk", "admissions", "mother_home", "street") == "value");
  // He cannot enter another for her either, and is told so in the words for anybody who is out of reach.
  auto const entered = father.add(Address{.person = w.id_of("mother"), .use = AddressUse::of("home"), .starts = first_of_term});
  auto const of_a_leaver = father.add(Address{.person = w.id_of("lea"), .use = AddressUse::of("home"), .starts = first_of_term});
  REQUIRE_FALSE(entered.ok());
  CHECK(entered.error().message() == of_a_leaver.error().message());
  CHECK(entered.error().message().find("order") == std::string::npos);
}

TEST_CASE("an order that keeps the child keeps it in every role", "[core]") {
  Family w;
  CHECK(w.as_clerk("ava", "legal_surname") == "value");
  CHECK(w.sees("father_as_officer", "records_management", "ava", "legal_surname") == "value");
  w.order(OrderEffect::of("no_contact"));
  CHECK(w.as_clerk("ava", "legal_surname") == "not there");
  CHECK(w.as_clerk("ben", "legal_surname") == "value");
  CHECK(w.sees("father_as_lead", "safeguarding", "ava", "legal_surname") == "not there");
  auto officer = w.desk("father_as_officer", purposes::records_management);
  CHECK(code_of(officer.erase_person(as_subject(w.id_of("ava")))) == ErrorCode::not_found);
}

TEST_CASE("a safeguarding lead does not keep the file of their own child, whatever the link lets them see", "[core]") {
  Family w;
  CHECK(w.sees("father_as_lead", "safeguarding", "note", "text") == "not there");
  auto clerk = w.office();
  auto const link = clerk.get(Id<ChildAdultLink>{w.records.at("father_link").second}).value();
  clerk.patch(Patch(link).set(&ChildAdultLink::may_see_data, false).set(&ChildAdultLink::ends, clerk.today())).value();
  w.clock->advance(std::chrono::hours{48});
  CHECK(w.sees("father", "teaching", "ava", "legal_surname") == "not there");
  CHECK(w.sees("father_as_lead", "safeguarding", "note", "text") == "not there");
  CHECK(w.sees("father_as_lead", "safeguarding", "instruction", "instruction") == "not there");
  CHECK(w.sees("deputy_dsl", "safeguarding", "note", "text") == "value");
}
