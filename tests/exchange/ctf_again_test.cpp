// Bringing in a file once more: after a run that was killed, after life went on here, under another policy.
#include "catch.hpp"
#include "core/on_disk.hpp"
#include "exchange/transfer_world.hpp"
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/people/contact_point.hpp>

#include <csignal>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace juniper::mis::exchange::ctf {
namespace {

constexpr Date first_on_roll{2025y / 11 / 3};

// So many pupils, each with a mother.
std::vector<Pupil> a_class(std::size_t how_many) {
  std::vector<Pupil> all;
  for (std::size_t i = 0; i < how_many; ++i) {
    auto pupil = smallest_pupil();
    std::string const body = "30240062" + std::to_string(1'001 + i);
    pupil.upn = Upn::parse(Upn::expected_check_letter(body) + body).value();
    pupil.forename = "Child" + std::string(1, static_cast<char>('A' + i));
    pupil.surname = "Surname" + std::string(1, static_cast<char>('A' + i));
    pupil.born = add_days(day("2014-01-01"), static_cast<int>(i) * 11);
    Contact mother;
    mother.surname = pupil.surname;
    mother.forename = "Ada";
    mother.relationship = Relationship::of("PAM");
    mother.phones = {{PhoneType::of("M"), "0770090010" + std::to_string(i)}};
    pupil.contacts = {mother};
    all.push_back(pupil);
  }
  return all;
}

TEST_CASE("an import that is stopped keeps the pupils before, and goes on when it is run again", "[exchange]") {
  Transfers t;
  auto const file = Transfers::file(a_class(6));
  ImportOptions options{.starts = first_on_roll};
  std::size_t kept = 3;
  SECTION("by the caller") {
    options.call.progress = [](std::size_t pupils) { return pupils < 3; };
    CHECK(bring_in(t.desk, file, "f.xml", options).error().code == ErrorCode::cancelled);
  }
  SECTION("by an exception") {
    options.call.progress = [](std::size_t pupils) -> bool { return pupils < 3 ? true : throw std::runtime_error("power"); };
    CHECK_THROWS_WITH(bring_in(t.desk, file, "f.xml", options), "power");
  }
  SECTION("by a source that fails") {
    auto const third = file.find("SurnameD");
    Source const broken = [&, at = std::size_t{0}](char* to, std::size_t most) mutable -> std::size_t {
      if (at >= third) { throw std::runtime_error("network"); }
      auto const size = std::min(most, third - at);
      std::copy_n(file.data() + at, size, to);
      at += size;
      return size;
    };
    CHECK_THROWS_WITH(bring_in(t.desk, broken, "f.xml", options), "network");
    kept = t.all<mis::Pupil>().size();  // how far it had been read
    CHECK((kept == 2 || kept == 3));
  }
  CHECK(t.all<mis::Pupil>().size() == kept);
  auto const report = bring_in(t.desk, file, "f.xml", {.starts = first_on_roll}).value();
  CHECK(report.count(Outcome::unchanged) == kept);
  CHECK(report.count(Outcome::added) == 6 - kept);
  CHECK(t.all<mis::Pupil>().size() == 6);
  CHECK(t.all<ChildAdultLink>().size() == 6);
  CHECK(t.all<ContactPoint>().size() == 6);
  CHECK(bring_in(t.desk, file, "f.xml", {.starts = first_on_roll}).value().count(Outcome::unchanged) == 6);
}

TEST_CASE("a process that is killed during an import leaves whole pupils, and the next one finishes", "[exchange]") {
  testing::OnDisk disk;
  auto const file = Transfers::file(a_class(6));
  disk.shut();
  auto const child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::alarm(60);
    try {
      disk.open();
      auto office = disk.world.office();
      ImportOptions options{.starts = first_on_roll};
      options.call.progress = [](std::size_t pupils) { return pupils < 3 || ::raise(SIGKILL) == 0; };
      static_cast<void>(bring_in(office, file, "f.xml", options));
    } catch (...) {}
    ::_exit(1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE(WIFSIGNALED(status));
  REQUIRE(WTERMSIG(status) == SIGKILL);

  disk.open();
  auto office = disk.world.office();
  auto const before = office.count(Find<mis::Pupil>{}).value();
  CHECK(before == 2 + 3);  // two were there
  CHECK(office.count(Find<ChildAdultLink>{}).value() == 3);
  auto const report = bring_in(office, file, "f.xml", {.starts = first_on_roll}).value();
  CHECK(report.count(Outcome::unchanged) == 3);
  CHECK(report.count(Outcome::added) == 3);
  CHECK(office.count(Find<mis::Pupil>{}).value() == 2 + 6);
  CHECK(office.count(Find<ChildAdultLink>{}).value() == 6);
  CHECK(disk.world.core().verify(disk.world.tenant).value().holds());
}

TEST_CASE("what ended here after the file was made is not begun again by it", "[exchange]") {
  Transfers t;
  auto const zoe = t.bring({whole_pupil()}).pupils.at(0).pupil.value();   // a file of 14 October 2025
  auto const pupil = t.desk.get(zoe).value();
  auto const child = pupil[&mis::Pupil::person].value();
  auto const ends = add_days(t.desk.today(), -7);
  for (auto const& link : t.all(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, child))) {
    if (link[&ChildAdultLink::relationship].value() == Relationship::of("PAF")) {
      t.desk.patch(Patch<ChildAdultLink>{link}.set(&ChildAdultLink::ends, ends)).value();
    }
  }
  // It was written down when it came in; nobody is looked after any more.
  t.world.clock->advance(24h * 30);
  t.desk = t.world.office();
  auto const later = add_days(t.desk.today(), -7);
  for (auto const& spell : t.all<LookedAfterSpell>()) {
    t.desk.patch(Patch<LookedAfterSpell>{spell}.set(&LookedAfterSpell::ends, later)).value();
  }
  for (auto const& point : t.all(Find<ContactPoint>{}.equal(&ContactPoint::person, child))) {
    t.desk.patch(Patch<ContactPoint>{point}.set(&ContactPoint::ends, later)).value();
  }
  auto const again = t.bring({whole_pupil()});
  CHECK(again.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(again.rows_added.empty());
  CHECK(how_many(again.findings, "ended_here") == 4);  // a contact, care, a number and an address of mail

  // A file that was made later speaks of something new.
  auto header = whole_header();
  header.written_at = std::chrono::local_days{t.desk.today()};
  header.destination.number = SchoolNumber::parse("820", "1234").value();
  auto const newer = bring_in(t.desk, written(header, {whole_pupil()}), "f.xml").value();
  CHECK(newer.pupils.at(0).outcome == Outcome::changed);
  CHECK(newer.rows_added.at("looked_after_spell") == 1);
  CHECK(newer.rows_added.at("child_adult_link") == 1);
  CHECK(newer.rows_added.at("contact_point") == 2);
}

TEST_CASE("a spell or a school that went on gets its last day from a later file, and one that differs is kept", "[exchange]") {
  Transfers t;
  auto pupil = smallest_pupil();
  pupil.sen.emplace().spells = {{day("2023-01-09"), {}, code("K")}};
  pupil.schools = {{.number = SchoolNumber::parse("201", "3614").value(), .name = "First School", .starts = day("2017-09-04")}};
  t.bring({pupil});
  pupil.sen->spells[0].ends = day("2024-07-19");
  pupil.schools[0].ends = day("2024-07-19");
  pupil.schools[0].ground = "9(1)(a)";
  auto const learnt = t.bring({pupil});
  CHECK(learnt.rows_added.empty());
  CHECK(learnt.rows_changed == std::map<std::string, std::size_t>{{"school_attended", 1}, {"sen_provision_spell", 1}});
  CHECK(t.all<SenProvisionSpell>().at(0)[&SenProvisionSpell::ends].value() == day("2024-07-19"));
  CHECK(t.all<SchoolAttended>().at(0)[&SchoolAttended::ends].value() == day("2024-07-19"));
  pupil.sen->spells[0].ends = day("2024-07-20");
  pupil.schools[0].ends = day("2016-07-20");  // before it begins
  auto const other = t.bring({pupil});
  CHECK(other.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(how_many(other.findings, "differs") == 2);
  CHECK(t.all<SchoolAttended>().at(0)[&SchoolAttended::ends].value() == day("2024-07-19"));
}

TEST_CASE("what a contact is to a child is not changed by a file, and said to differ", "[exchange]") {
  Transfers t;
  auto pupil = a_class(1).at(0);
  t.bring({pupil});
  pupil.contacts[0].parental_responsibility = true;
  pupil.contacts[0].relationship = Relationship::of("STM");
  auto const report = t.bring({pupil});
  CHECK(report.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(how_many(report.findings, "differs") == 2);
  CHECK_FALSE(t.all<ChildAdultLink>().at(0)[&ChildAdultLink::parental_responsibility].value());
}

TEST_CASE("somebody who is known here and has left is not put on roll again by a file", "[exchange]") {
  Transfers t;
  auto const pupil = t.bring({smallest_pupil()}).pupils.at(0).pupil.value();
  enrolment::Leaving leaving;
  leaving.pupil = pupil;
  leaving.last_day = day("2026-07-17");
  leaving.ground = "9(1)(a)";
  enrolment::leave(t.desk, leaving).value();
  auto const report = t.bring({smallest_pupil()});
  CHECK(report.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(report.pupils[0].matched == MatchedBy::upn);
  CHECK(how_many(report.findings, "not_on_roll") == 1);
  CHECK(t.all<Enrolment>().size() == 1);
}

TEST_CASE("a block that may be read and not written is passed over, dry run and run alike", "[exchange]") {
  // The office sees languages and special needs, and writes neither.
  auto policy = nlohmann::json::parse(policy_with(every_block));
  for (auto& rule : policy["rules"]) {
    if (rule["id"] != "office.transfers") { continue; }
    std::erase_if(rule["categories"].get_ref<nlohmann::json::array_t&>(),
                  [](auto const& c) { return c == "languages" || c == "sen" || c == "sen_register"; });
  }
  policy["rules"].push_back({{"id", "office.reads"},
                             {"permit", {"read"}},
                             {"roles", {"office"}},
                             {"purposes", {"admissions"}},
                             {"relation", "organisation"},
                             {"categories", {"languages", "sen", "sen_register"}},
                             {"why", "transfer files"}});
  Transfers t{policy.dump()};
  ImportOptions const dry{.dry_run = true, .starts = first_on_roll};
  auto const planned = t.bring({whole_pupil()}, dry);
  auto const done = t.bring({whole_pupil()});
  CHECK(done.pupils.at(0).outcome == Outcome::added);
  CHECK(done.not_loaded.contains("SENhistory"));
  CHECK_FALSE(done.rows_added.contains("sen_need"));
  CHECK(planned.rows_added == done.rows_added);
  CHECK(planned.not_loaded == done.not_loaded);
  CHECK(lines_of(planned.findings) == lines_of(done.findings));
}

TEST_CASE("a desk that may not link adults brings the pupil in without them", "[exchange]") {
  auto policy = nlohmann::json::parse(policy_with(every_block));
  for (auto& rule : policy["rules"]) {
    auto const has = [&rule](char const* list, char const* word) {
      return rule.contains(list) && std::ranges::find(rule[list], nlohmann::json(word)) != rule[list].end();
    };
    if (!has("permit", "write") || !has("roles", "office") || !has("categories", "relationships")) { continue; }
    std::erase(rule["categories"].get_ref<nlohmann::json::array_t&>(), nlohmann::json("relationships"));
  }
  policy["rules"].push_back({{"id", "office.sees_links"},
                             {"permit", {"read"}},
                             {"roles", {"office"}},
                             {"purposes", {"admissions"}},
                             {"relation", "organisation"},
                             {"categories", {"relationships"}},
                             {"why", "transfer files"}});
  Transfers t{policy.dump()};
  auto const report = t.bring({a_class(1).at(0)});
  CHECK(report.pupils.at(0).outcome == Outcome::added);
  CHECK(report.not_loaded.at("Contacts") == 1);
  CHECK(how_many(report.findings, "not_for_this_desk") == 1);
  CHECK(t.all<ChildAdultLink>().empty());
}

TEST_CASE("a file's name is compared with its head", "[exchange]") {
  Transfers t;
  auto const of = [&](char const* name) {
    auto const report = bring_in(t.desk, Transfers::file({smallest_pupil()}), name, {.dry_run = true, .starts = first_on_roll}).value();
    std::string said;
    for (auto const& f : report.findings) {
      if (f.code.starts_with("file_name")) { said += f.code; }
    }
    return said;
  };
  CHECK(of("3024006_CTF_8201234_001.xml").empty());
  CHECK(of("/somewhere/else/3024006_CTF_8201234_001.XML").empty());
  CHECK(of("3024006_CTF_8209999_001.xml") == "file_name_differs");
  CHECK(of("3029999_CTF_8201234_001.xml") == "file_name_differs");
  CHECK(of("3024006_CTF_XXXXXXX_001.xml") == "file_name_differs");
  CHECK(of("ctf (1).xml") == "file_name");
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
