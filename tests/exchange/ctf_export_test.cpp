// Taking pupils out: against XML written by hand, and what may not be in it.
#include "catch.hpp"
#include "exchange/transfer_world.hpp"
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/protection/commands.hpp>
#include <juniper/mis/protection/protected_identity.hpp>

#include <stdexcept>

namespace juniper::mis::exchange::ctf {
namespace {

// What the whole pupil of the tests is after coming to Meadow School on 3 November 2025, seen on 23 November 2026 at 8.15 a.m.: written
// by hand.
std::string taken_out() { return planted("ctf/taken_out.xml"); }

struct Sender : Transfers {
  Id<mis::Pupil> zoe;
  Id<Person> child{};
  std::map<std::string, Id<Person>> adults{};  // by relationship

  explicit Sender(std::vector<std::string> const& categories = every_block)
      : Transfers(categories), zoe(bring({whole_pupil()}).pupils.at(0).pupil.value()) {
    auto const pupil = desk.get(zoe).value();
    child = pupil[&mis::Pupil::person].value();
    for (auto const& link : all(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, child))) {
      adults[std::string{link[&ChildAdultLink::relationship].value().text()}] = link[&ChildAdultLink::adult].value();
    }
  }
  void order(OrderEffect effect, std::optional<Id<Person>> adult, std::optional<Date> seen = Date{2026y / 10 / 1}) {
    CourtOrder made;
    made.kind = CourtOrderKind::of("prohibited_steps");
    made.starts = 2026y / 10 / 1;
    made.seen_on = seen;
    protection::record_order(desk, {.order = made, .effects = {{.child = child, .adult = adult, .effect = effect}}}).value();
  }
  void protect(Id<Person> person, IdentityProtection what) {
    desk.add(ProtectedIdentity{.id = {}, .person = person, .protection = what, .instruction = {}, .starts = 2026y / 9 / 1, .ends = {}})
        .value();
  }
};

bool holds(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }

TEST_CASE("a pupil is taken out as the specification has it", "[exchange]") {
  Sender s;
  auto const [text, report] = s.take({s.zoe});
  CHECK(text == taken_out());
  CHECK(report.file_name == "8201234_CTF_2013614_001.xml");
  CHECK(report.written == std::vector{s.zoe});
  CHECK(report.left_out.empty());
  CHECK(report.withheld.empty());
  CHECK(report.findings.empty());
}

TEST_CASE("a pupil is taken out as each version has it", "[exchange]") {
  Sender s;
  for (std::int32_t version = oldest_version; version <= newest_version; ++version) {
    std::string text;
    auto const report = take_out(
        s.desk, {.pupils = {s.zoe}, .destination = SchoolNumber::parse("201", "3614").value(), .version = version},
        [&](std::string_view piece) { text += piece; });
    REQUIRE(report.ok());
    INFO(version);
    auto const of_version = version == newest_version ? std::string{} : '_' + std::to_string(version);
    CHECK(text == planted("ctf/taken_out" + of_version + ".xml"));
  }
}

TEST_CASE("what was taken out is brought in at another school and taken out again the same", "[exchange]") {
  Sender s;
  auto const text = s.take({s.zoe}).first;
  Transfers other;
  auto const report = bring_in(other.desk, text, "f.xml", {.starts = day("2026-11-23")}).value();
  REQUIRE(report.count(Outcome::added) == 1);
  auto again = read_all(other.take({report.pupils[0].pupil.value()}).first, "again").pupils.at(0).pupil;
  auto once = read_all(text, "once").pupils.at(0).pupil;
  again.schools.clear();  // the roll of the other school stands there too
  once.schools.clear();
  CHECK(again == once);
}

TEST_CASE("what a desk may not see is not in the file, and the report says so", "[exchange]") {
  Sender everything;
  Transfers t{orders_only};
  auto const zoe = t.bring({whole_pupil()}).pupils.at(0).pupil.value();
  auto const [text, report] = t.take({zoe});
  CHECK(report.written.size() == 1);
  for (auto const* path : {"SENhistory", "LookedAfter", "BasicDetails/Disabilities"}) {
    INFO(path);
    REQUIRE(report.withheld.contains(path));
    CHECK(report.withheld.at(path).pupils == 1);
    CHECK_FALSE(report.withheld.at(path).why.empty());
  }
  for (auto const* element : {"<SENhistory>", "<LookedAfter>", "<Disabilities>"}) {
    CHECK_FALSE(holds(text, element));
  }
  CHECK(holds(everything.take({everything.zoe}).first, "<SENhistory>"));
}

TEST_CASE("a desk that may not look up court orders and protected identities exports nothing", "[exchange]") {
  Transfers t{std::string{}};  // the shipped policy
  auto const zoe = t.bring({smallest_pupil()}).pupils.at(0).pupil.value();
  std::string text;
  auto const report = take_out(t.desk, {.pupils = {zoe}}, [&](std::string_view piece) { text += piece; });
  REQUIRE_FALSE(report.ok());
  CHECK(report.error().code == ErrorCode::refused);
  CHECK_FALSE(report.error().hint.empty());
  CHECK(text.empty());
}

TEST_CASE("what an order of a court forbids does not leave", "[exchange]") {
  Sender s;
  auto const father = s.adults.at("PAF");
  SECTION("an address that an adult must not learn, nor that adult as a contact") {
    s.order(OrderEffect::of("no_address"), father);
    auto const [text, report] = s.take({s.zoe});
    for (auto const* part : {"Example Road", "NW3 2JB", "AddressAsPupil", "<Forename>Ed</Forename>", "Rue du Test"}) {
      CHECK_FALSE(holds(text, part));
    }
    CHECK(holds(text, "<Forename>Ada</Forename>"));
    CHECK(holds(text, "07700900123"));
    CHECK(report.written.size() == 1);
    CHECK(how_many(report.findings, "court_order") == 1);
    CHECK(how_many(report.findings, "address_protected") == 1);
  }
  SECTION("telephone numbers and e-mail addresses") {
    s.order(OrderEffect::of("no_phone"), father);
    auto const text = s.take({s.zoe}).first;
    for (auto const* part : {"<Phones>", "<Email>", "07700900123", "example.org"}) { CHECK_FALSE(holds(text, part)); }
    CHECK(holds(text, "Example Road"));
  }
  SECTION("an adult who has no contact") {
    s.order(OrderEffect::of("no_contact"), father);
    auto const text = s.take({s.zoe}).first;
    CHECK_FALSE(holds(text, "<Forename>Ed</Forename>"));
    CHECK(holds(text, "Example Road"));
  }
  SECTION("the pupil, whose school is not to be changed") {
    s.order(OrderEffect::of("no_school_change"), father);
    auto const [text, report] = s.take({s.zoe});
    CHECK_FALSE(holds(text, "<Pupil>"));
    CHECK_FALSE(holds(text, "C302400625001"));
    CHECK(report.left_out == std::vector{s.zoe});
    CHECK(how_many(report.findings, "court_order") == 1);
  }
  SECTION("and what it does not say in a known word is taken for the most") {
    s.order(OrderEffect::of("other"), father);
    auto const text = s.take({s.zoe}).first;
    for (auto const* part : {"Example Road", "<Phones>", "<Forename>Ed</Forename>"}) { CHECK_FALSE(holds(text, part)); }
  }
  SECTION("but a claim that nobody has shown, and what only empowers, change nothing") {
    s.order(OrderEffect::of("no_contact"), father, std::nullopt);
    s.order(OrderEffect::of("lives_with"), s.adults.at("PAM"));
    CHECK(s.take({s.zoe}).first == taken_out());
  }
}

TEST_CASE("what a protected identity forbids does not leave", "[exchange]") {
  Sender s;
  SECTION("a child's address") {
    s.protect(s.child, IdentityProtection::of("address"));
    auto const [text, report] = s.take({s.zoe});
    for (auto const* part : {"Example Road", "AddressAsPupil"}) { CHECK_FALSE(holds(text, part)); }
    CHECK(holds(text, "Rue du Test"));
  }
  SECTION("a child whose name or school is protected") {
    s.protect(s.child, GENERATE(IdentityProtection::of("school"), IdentityProtection::of("name"), IdentityProtection::of("everything")));
    auto const [text, report] = s.take({s.zoe});
    CHECK_FALSE(holds(text, "<Pupil>"));
    CHECK(how_many(report.findings, "protected_identity") == 1);
  }
  SECTION("an adult's address") {
    s.protect(s.adults.at("PAF"), IdentityProtection::of("address"));
    auto const text = s.take({s.zoe}).first;
    CHECK_FALSE(holds(text, "Rue du Test"));
    CHECK(holds(text, "<Forename>Ed</Forename>"));
    CHECK(holds(text, "Example Road"));
  }
  SECTION("an adult who may not be named") {
    s.protect(s.adults.at("PAF"), IdentityProtection::of("name"));
    CHECK_FALSE(holds(s.take({s.zoe}).first, "<Forename>Ed</Forename>"));
  }
  SECTION("but a picture is in no file") {
    s.protect(s.child, IdentityProtection::of("photograph"));
    CHECK(s.take({s.zoe}).first == taken_out());
  }
}

TEST_CASE("a desk that may only know that there are orders is told nothing of them, and keeps back the most", "[exchange]") {
  Sender s;
  s.order(OrderEffect::of("lives_with"), s.adults.at("PAM"));
  s.protect(s.adults.at("PAF"), IdentityProtection::of("photograph"));
  // The same store, under a policy that shows the registers and not what stands in them.
  s.world.policy = policy_with({"court_order_register", "protected_identity_register"});
  s.world.reopen();
  s.desk = s.world.office();
  auto const text = s.take({s.zoe}).first;
  for (auto const* part : {"Example Road", "<Phones>", "<Forename>Ada</Forename>", "<Forename>Ed</Forename>"}) {
    CHECK_FALSE(holds(text, part));
  }
  CHECK(holds(text, "<Pupil>"));
}

TEST_CASE("a pupil who cannot be written is left out, and the file goes on", "[exchange]") {
  Sender s;
  auto const nameless = s.world.admit("Ben", "Okafor");
  auto const [text, report] = s.take({nameless, s.zoe});
  CHECK(text == taken_out());
  CHECK(report.left_out == std::vector{nameless});
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings[0].code == "not_written");
  CHECK(report.findings[0].place.ends_with("Pupil/UPN"));
}

TEST_CASE("nothing is written of a pupil who is not known, and what the receiver throws is passed on", "[exchange]") {
  Sender s;
  std::string text;
  auto const unknown =
      take_out(s.desk, {.pupils = {s.zoe, Id<mis::Pupil>{Uuid::from_number(7)}}}, [&](std::string_view piece) { text += piece; });
  CHECK(unknown.error().code == ErrorCode::not_found);
  CHECK(text.empty());
  CHECK(take_out(s.desk, {}, [](std::string_view) {}).error().code == ErrorCode::invalid);
  CHECK(take_out(s.desk, {.pupils = {s.zoe}, .version = 22}, [](std::string_view) {}).error().code == ErrorCode::invalid);
  CHECK(take_out(s.desk, {.pupils = {s.zoe}, .number = 0}, [](std::string_view) {}).error().code == ErrorCode::invalid);
  CHECK_THROWS_WITH(take_out(s.desk, {.pupils = {s.zoe}}, [](std::string_view) { throw std::runtime_error("disk"); }), "disk");
}

TEST_CASE("British time is an hour ahead of UTC in summer", "[exchange]") {
  auto const at = [](Date date, std::chrono::minutes time) {
    auto const local = british_time(std::chrono::sys_days{date} + time);
    return local - std::chrono::local_days{date};
  };
  CHECK(at(2026y / 1 / 15, 12h) == 12h);
  CHECK(at(2026y / 7 / 15, 12h) == 13h);
  CHECK(at(2026y / 3 / 29, 59min) == 59min);
  CHECK(at(2026y / 3 / 29, 1h) == 2h);
  CHECK(at(2026y / 10 / 25, 59min) == 1h + 59min);
  CHECK(at(2026y / 10 / 25, 1h) == 1h);
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
