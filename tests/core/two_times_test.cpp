// How it was and how it was believed to be: corrections keep what they corrected, until somebody with authority expunges it.
#include "full_world.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;
using namespace std::chrono_literals;

namespace two_times {

Id<Address> live_at(Desk& desk, Id<Person> person, char const* street, Date from, std::optional<Date> until = {}) {
  Address a;
  a.person = person;
  a.use = AddressUse::of("home");
  a.street = PersonalText{street};
  a.starts = from;
  a.ends = until;
  return desk.add(a).value();
}

template <class T, class M>
std::string text_of(Seen<T> const& seen, M T::*member) {
  auto const field = seen[member];
  return field.has_value() ? std::string{field.value().reveal()} : std::string{field.withheld() ? "withheld" : "absent"};
}

template <class T, class M>
auto value_of(Seen<T> const& seen, M T::*member) {
  return seen[member].value();
}

}  // namespace two_times

TEST_CASE("a corrected record is known as it was believed to be, and the correction says who, when and why", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  auto office = w.office();
  auto const moved_in = w.clock->now();
  w.clock->advance(1h);
  auto const wrong = two_times::live_at(office, ava, "Old Lane", 2026y / 1 / 1);
  auto const recorded = w.clock->now();
  w.clock->advance(48h);
  office = w.office();
  office.patch(Patch(office.get(wrong).value()).set(&Address::street, PersonalText{"New Lane"}).because("the letter says New Lane")).value();
  auto const corrected = w.clock->now();

  CHECK(two_times::text_of(office.get(wrong).value(), &Address::street) == "New Lane");
  CHECK(two_times::text_of(office.get(wrong, as_known(corrected)).value(), &Address::street) == "New Lane");
  auto const before = office.get(wrong, as_known(corrected - 1us)).value();
  CHECK(two_times::text_of(before, &Address::street) == "Old Lane");
  CHECK(before.version() == 1);
  CHECK(two_times::text_of(office.get(wrong, as_known(recorded)).value(), &Address::street) == "Old Lane");
  CHECK(code_of(office.get(wrong, as_known(moved_in))) == ErrorCode::not_found);

  auto const history = office.history(wrong).value();
  REQUIRE(history.size() == 2);
  CHECK(history[0].notes.recorded_at == recorded);
  CHECK(history[0].notes.superseded_at == corrected);
  CHECK(two_times::text_of(history[0].record, &Address::street) == "Old Lane");
  CHECK(history[1].notes.recorded_at == corrected);
  CHECK_FALSE(history[1].notes.superseded_at);
  CHECK(two_times::text_of(history[1].record, &Address::street) == "New Lane");
  // The clerk may see her own account.
  REQUIRE(history[1].notes.by);
  CHECK(*history[1].notes.by == w.accounts.at("clerk"));
  REQUIRE(history[1].notes.why);
  CHECK(history[1].notes.why->reveal() == "the letter says New Lane");
  CHECK_FALSE(history[0].notes.why);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("who and why are shown to those who may see the account, and why to those who see all that it changed", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto office = w.office();
  office.patch(Patch(office.get(pupil).value()).set(&Pupil::ethnicity, Ethnicity::parse("CHNE").value()).because("declared anew")).value();
  auto const notes = [&](Desk desk) { return desk.history(pupil).value().back().notes; };
  auto const clerks = notes(w.office());
  CHECK(clerks.by == w.accounts.at("clerk"));
  CHECK(clerks.why->reveal() == "declared anew");
  auto const officers = notes(w.desk("officer", w.trust, purposes::records_management));
  CHECK(officers.by == w.accounts.at("clerk"));
  CHECK(officers.why);
  // Another clerk sees the change, and not whose account it was.
  w.employ("clerk2", "office", w.meadow);
  auto const others = notes(w.desk("clerk2", w.meadow, purposes::admissions));
  CHECK_FALSE(others.by);
  CHECK_FALSE(others.why);
  // The trust's administrator sees accounts, and not ethnicity.
  auto const admins = notes(w.admin());
  CHECK(admins.by == w.accounts.at("clerk"));
  CHECK_FALSE(admins.why);
  CHECK(admins.recorded_at);
}

TEST_CASE("what is withheld now is withheld of the past", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto office = w.office();
  auto const then = w.clock->now();
  w.clock->advance(1h);
  office.patch(Patch(office.get(pupil).value()).set(&Pupil::ethnicity, Ethnicity::parse("CHNE").value())).value();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  auto const now = tutor.get(pupil).value();
  auto const was = tutor.get(pupil, as_known(then)).value();
  CHECK(now[&Pupil::ethnicity].withheld());
  CHECK(was[&Pupil::ethnicity].withheld());
  CHECK(was[&Pupil::ethnicity].why_withheld() == now[&Pupil::ethnicity].why_withheld());
  for (auto const& version : tutor.history(pupil).value()) {
    CHECK(version.record[&Pupil::ethnicity].withheld());
    CHECK(version.record[&Pupil::year_group].has_value());
  }
  CHECK(two_times::value_of(office.get(pupil, as_known(then)).value(), &Pupil::ethnicity).text() == "WBRI");
  auto stranger = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  CHECK(code_of(stranger.get(pupil, as_known(then))) == ErrorCode::not_found);
  CHECK(code_of(stranger.history(pupil)) == ErrorCode::not_found);
  CHECK(code_of(tutor.list(Find<Pupil>{}.sorted_by(&Pupil::upn).as_known(then))) == ErrorCode::refused);
}

TEST_CASE("as_at shows what held on a day, and together with as_known what was believed to", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  auto office = w.office();
  auto const first = two_times::live_at(office, ava, "First Street", 2020y / 1 / 1, 2023y / 12 / 31);
  two_times::live_at(office, ava, "Second Street", 2024y / 1 / 1);
  auto const streets = [&](Find<Address> find) {
    std::vector<std::string> all;
    for (auto const& a : office.list(find.equal(&Address::person, ava).sorted_by(&Address::starts)).value()) {
      all.push_back(two_times::text_of(a, &Address::street));
    }
    CHECK(office.count(find).value() == all.size());
    return all;
  };
  using Streets = std::vector<std::string>;
  CHECK(streets(Find<Address>{}.as_at(2023y / 12 / 31)) == Streets{"First Street"});
  CHECK(streets(Find<Address>{}.as_at(2024y / 1 / 1)) == Streets{"Second Street"});
  CHECK(streets(Find<Address>{}.as_at(2019y / 12 / 31)).empty());
  auto const then = w.clock->now();
  w.clock->advance(24h);
  office = w.office();
  office.patch(Patch(office.get(first).value()).set(&Address::ends, 2022y / 6 / 30)).value();
  CHECK(streets(Find<Address>{}.as_at(2023y / 12 / 31)).empty());
  CHECK(streets(Find<Address>{}.as_at(2023y / 12 / 31).as_known(then)) == Streets{"First Street"});
  CHECK(streets(Find<Address>{}.as_known(then)) == Streets{"First Street", "Second Street"});
  CHECK(streets(Find<Address>{}.as_known(then - 1us)).empty());
  // What is not dated is not affected; what happened counts once its day has come.
  CHECK(office.count(Find<Pupil>{}.as_at(1990y / 1 / 1)).value() == 1);
  auto lead = w.safeguarding();
  auto const pupil = office.list<Pupil>().value().records.front().id();
  safeguarding::note(lead, {.children = {{pupil, "seen"}}, .text = "text"}).value();
  CHECK(lead.count(Find<SafeguardingNote>{}.as_at(lead.today())).value() == 1);
  CHECK(lead.count(Find<SafeguardingNote>{}.as_at(add_days(lead.today(), -1))).value() == 0);
}

TEST_CASE("where the dates may not be seen, as_at is refused or finds only what shows them", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CHECK(tutor.get(pupil).ok());
  // Nothing of its enrolment is open to a teacher who does not teach her: no day shows it.
  CHECK(tutor.count(Find<Enrolment>{}.as_at(2026y / 11 / 23)).value() == 0);
  auto support = w.desk("support", w.trust, purposes::support);
  CHECK(code_of(support.list(Find<Address>{}.as_at(2026y / 11 / 23))) == ErrorCode::refused);
  CHECK(support.count(Find<Address>{}).value() == 0);
}

TEST_CASE("another child's letter, filed on the wrong pupil, is expunged with authority and trace", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto const ben = w.admit("Ben", "Hartley");
  auto lead = w.safeguarding();
  auto const wrong = safeguarding::note(lead, {.children = {{ava, {}}}, .text = "Ava's own"}).value();
  w.clock->advance(1h);
  lead.patch(Patch(lead.get(wrong).value()).set(&SafeguardingNote::text, SafeguardingText{"the clinic's letter about Ben"})).value();
  auto const misfiled = w.clock->now();
  w.clock->advance(1h);
  lead.patch(Patch(lead.get(wrong).value()).set(&SafeguardingNote::text, SafeguardingText{"Ava's own"}).because("the letter was about Ben Hartley")).value();
  safeguarding::note(lead, {.children = {{ben, {}}}, .text = "the clinic's letter about Ben"}).value();
  CHECK(two_times::text_of(lead.get(wrong, as_known(misfiled)).value(), &SafeguardingNote::text) == "the clinic's letter about Ben");

  // The lead corrects; only the officer may make it go, with a reason, and not the present version.
  CHECK(code_of(lead.expunge(wrong, 2, "wrong file")) == ErrorCode::refused);
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  CHECK(code_of(officer.expunge(wrong, 2, "")) == ErrorCode::invalid);
  CHECK(code_of(officer.expunge(wrong, 3, "wrong file")) == ErrorCode::invalid);
  CHECK(code_of(officer.expunge(wrong, 4, "wrong file")) == ErrorCode::not_found);
  CHECK(code_of(officer.expunge(wrong, 0, "wrong file")) == ErrorCode::not_found);
  auto stranger = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  CHECK(code_of(stranger.expunge(wrong, 2, "wrong file")) == ErrorCode::not_found);
  CHECK(officer.expunge(wrong, 2, "another child's letter").value().version == 3);
  CHECK(code_of(officer.expunge(wrong, 2, "again")) == ErrorCode::not_found);

  auto const was = officer.get(wrong, as_known(misfiled)).value();
  CHECK(was.expunged());
  CHECK(was[&SafeguardingNote::text].withheld());
  CHECK(was[&SafeguardingNote::text].why_withheld() == "expunged: what this version held has been removed");
  CHECK(was[&SafeguardingNote::school].withheld());
  CHECK_THROWS_AS(was[&SafeguardingNote::text].value(), Failure);
  CHECK(two_times::text_of(lead.get(wrong).value(), &SafeguardingNote::text) == "Ava's own");
  auto const history = officer.history(wrong).value();
  REQUIRE(history.size() == 3);
  CHECK(two_times::text_of(history[0].record, &SafeguardingNote::text) == "Ava's own");
  CHECK(history[1].record.expunged());
  CHECK(history[1].notes.expunged_at == w.clock->now());
  CHECK(history[1].notes.expunged_because->reveal() == "another child's letter");
  // The reason given for the correction named him as well.
  CHECK_FALSE(history[2].notes.why);
  auto const found = officer.list(Find<SafeguardingNote>{}.as_known(misfiled)).value();
  REQUIRE(found.size() == 1);
  CHECK(found.records.front().expunged());
  CHECK(officer.count(Find<SafeguardingNote>{}.as_known(misfiled).as_at(officer.today())).value() == 0);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("what a record was about somebody else is shown to those who reach them too", "[core]") {
  testing::FullWorld w;
  auto office = w.office();
  auto const memberships = office.list(Find<GroupMembership>{}.limit(1000)).value();
  REQUIRE(memberships.size() > 1);
  auto const& membership = memberships.records.front();
  auto const mine = membership[&GroupMembership::pupil].value();
  // A pupil of the school who is in no group of the tutor's, put into it by mistake and then replaced.
  auto const other = w.admit("Wrong", "Pupil");
  auto const then = w.clock->now();
  GroupMembership mistaken{.id = {}, .group = membership[&GroupMembership::group].value(), .pupil = other, .starts = testing::first_of_term, .ends = {}};
  auto const id = office.add(mistaken).value();
  w.clock->advance(1h);
  office.patch(Patch(office.get(id).value()).set(&GroupMembership::pupil, mine)).value();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CHECK(two_times::value_of(tutor.get(id).value(), &GroupMembership::pupil) == mine);
  CHECK(code_of(tutor.get(id, as_known(then))) == ErrorCode::not_found);
  CHECK(tutor.history(id).value().size() == 1);
  CHECK(tutor.count(Find<GroupMembership>{}.among({id}).as_known(then)).value() == 0);
  CHECK(two_times::value_of(office.get(id, as_known(then)).value(), &GroupMembership::pupil) == other);
  CHECK(office.history(id).value().size() == 2);

  // Erasing that pupil reaches what the record was, and leaves what it is.
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(w.person_of(other))).value();
  CHECK(office.get(id, as_known(then)).value().expunged());
  CHECK(two_times::value_of(office.get(id).value(), &GroupMembership::pupil) == mine);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("of a version that was about somebody whom the desk reaches less, the rest is withheld with a reason of its own", "[core]") {
  testing::FullWorld w;
  w.policy = access::Policy::shipped_text();
  constexpr std::string_view anybodys = "\"pupil.person\", ";
  w.policy.insert(w.policy.find(anybodys), "\"former_name.person\", ");
  w.reopen();
  auto office = w.office();
  auto const memberships = office.list(Find<GroupMembership>{}.limit(1)).value();
  auto const mine = w.person_of(memberships.records.front()[&GroupMembership::pupil].value());
  auto const other = w.person_of(w.admit("Wrong", "Pupil"));
  auto const id = office.add(FormerName{.id = {}, .person = other, .forename = {}, .surname = "Birch", .starts = {}, .ends = {}}).value();
  auto const then = w.clock->now();
  w.clock->advance(1h);
  office.patch(Patch(office.get(id).value()).set(&FormerName::person, mine)).value();
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  auto const now = tutor.get(id).value();
  CHECK(two_times::text_of(now, &FormerName::surname) == "Birch");
  auto const was = tutor.get(id, as_known(then)).value();
  CHECK(two_times::value_of(was, &FormerName::person) == other);
  CHECK(was[&FormerName::surname].withheld());
  CHECK(was[&FormerName::surname].why_withheld() == "this earlier version is outside what this desk reaches");
  CHECK_FALSE(was[&FormerName::surname].why_may().permitted());
  CHECK(now[&FormerName::surname].why_may().permitted());
}

TEST_CASE("what a record was at another school is shown to those who reach it there too", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto office = w.office();
  auto const enrolment = office.list(Find<Enrolment>{}.equal(&Enrolment::pupil, ava)).value().records.front().id();
  auto const then = w.clock->now();
  w.clock->advance(1h);
  w.employ("trust_office", "office", w.trust);
  auto both = w.desk("trust_office", w.trust, purposes::admissions);
  both.patch(Patch(both.get(enrolment).value()).set(&Enrolment::school, w.brook).because("enrolled at the wrong school")).value();
  auto brook = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  CHECK(brook.get(enrolment).ok());
  CHECK(code_of(brook.get(enrolment, as_known(then))) == ErrorCode::not_found);
  CHECK(brook.history(enrolment).value().size() == 1);
  CHECK(brook.count(Find<Enrolment>{}.as_known(then)).value() == 0);
  CHECK(both.get(enrolment, as_known(then)).ok());
  CHECK(both.history(enrolment).value().back().notes.why);
}

TEST_CASE("history goes with its record, and a record of the same id begins anew", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  auto office = w.office();
  auto const id = two_times::live_at(office, ava, "Old Lane", 2026y / 1 / 1);
  office.patch(Patch(id, 1).set(&Address::street, PersonalText{"New Lane"})).value();
  auto const then = w.clock->now();
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase(id, 2).value();
  CHECK(code_of(office.get(id, as_known(then))) == ErrorCode::not_found);
  w.clock->advance(1h);
  office = w.office();
  Address again;
  again.id = id;
  again.person = ava;
  again.use = AddressUse::of("home");
  again.street = PersonalText{"Third Lane"};
  again.starts = 2026y / 1 / 1;
  office.add(again).value();
  CHECK(code_of(office.get(id, as_known(then))) == ErrorCode::not_found);
  auto const history = office.history(id).value();
  REQUIRE(history.size() == 1);
  CHECK(two_times::text_of(history[0].record, &Address::street) == "Third Lane");
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("inside a unit of work, what it wrote is known from when it began", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  w.clock->advance(1h);
  auto office = w.office();
  office
      .together([&](Desk& desk) -> Result<void> {
        auto const id = two_times::live_at(desk, ava, "Old Lane", 2026y / 1 / 1);
        auto const began = w.clock->now();
        w.clock->advance(1min);
        desk.patch(Patch(id, 1).set(&Address::street, PersonalText{"New Lane"})).value();
        CHECK(two_times::text_of(desk.get(id, as_known(began)).value(), &Address::street) == "New Lane");
        CHECK(code_of(desk.get(id, as_known(began - 1us))) == ErrorCode::not_found);
        CHECK(desk.history(id).value().size() == 2);
        return {};
      })
      .value();
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("a patch repeated under its key with another reason is another request", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  auto office = w.office();
  auto const id = two_times::live_at(office, ava, "Old Lane", 2026y / 1 / 1);
  CommandOptions const once{.idempotency_key = "one", .call = {}};
  auto const patch = [&](char const* why) { return office.patch(Patch(id, 1).set(&Address::street, PersonalText{"New Lane"}).because(why), once); };
  CHECK(patch("a").ok());
  CHECK(patch("a").ok());
  CHECK(code_of(patch("b")) == ErrorCode::key_reused);
  CHECK(office.history(id).value().size() == 2);
}
