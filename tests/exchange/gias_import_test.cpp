// Bringing a tenant up to date with GIAS: what is added, what is changed, what is left alone.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/access/commands.hpp>
#include <juniper/mis/access/identity.hpp>
#include <juniper/mis/describe/purposes.hpp>
#include <juniper/mis/exchange/gias.hpp>
#include <juniper/mis/exchange/seen_json.hpp>
#include <juniper/mis/open.hpp>
#include <juniper/mis/organisations/commands.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace juniper::mis::exchange::gias {
namespace {

using namespace std::chrono_literals;

// A trust in a store in memory, and its data manager at a desk.
struct Tenancy {
  Core core;
  organisations::Founded founded;
  Desk desk;

  static Tenancy found(Trust trust = {.name = "Before the import", .group_uid = "4106"}) {
    auto core =
        open("memory:",
             {.keys = keys_in_memory(),
              .identity = access::development_identity(),
              .clock = std::make_shared<ManualClock>(std::chrono::sys_days{2026y / 9 / 1} + 9h)})
            .value();
    auto founded = organisations::found(
                       core, {.trust = std::move(trust),
                              .schools = {},
                              .administrator = {.legal_forename = "Kim", .legal_surname = "Admin"}})
                       .value();
    auto desk =
        core.desk(
                {.actor = access::development_proof({founded.tenant, founded.administrator.value}),
                 .at = founded.trust,
                 .purpose = purposes::records_management})
            .value();
    return {core, founded, desk};
  }

  std::size_t schools() { return desk.count<School>().value(); }
  std::size_t trusts() { return desk.count<Trust>().value(); }
  Seen<School> school(char const* urn) {
    auto page = desk.list(Find<School>{}.equal(&School::urn, Urn::parse(urn).value())).value();
    REQUIRE(page.size() == 1);
    return page.records.front();
  }
  std::optional<Id<Trust>> trust_of(char const* urn) {
    auto const seen = school(urn);
    auto const trust = seen[&School::trust];
    REQUIRE_FALSE(trust.withheld());
    return trust.has_value() ? std::optional{trust.value()} : std::nullopt;
  }
};

Extract whole_sample() {
  auto extract = read_establishments_json(sample("establishments.json"), "establishments.json");
  extract.groups = read_groups_json(sample("groups.json"), "groups.json").groups;
  return extract;
}

TEST_CASE("a dry run says what an import would do and writes nothing", "[exchange]") {
  auto t = Tenancy::found();
  auto const planned = bring_in(t.desk, whole_sample(), true).value();
  CHECK(planned.added == 9);    // a trust and eight schools
  CHECK(planned.changed == 1);  // the trust that was founded
  CHECK(t.schools() == 0);
  CHECK(t.trusts() == 1);
  auto const done = bring_in(t.desk, whole_sample()).value();
  CHECK(done.added == planned.added);
  CHECK(done.changed == planned.changed);
  CHECK(t.schools() == 8);
  CHECK(t.trusts() == 2);
}

TEST_CASE("an import links schools with their trusts, and running it again changes nothing",
          "[exchange]") {
  auto t = Tenancy::found();
  auto const first = bring_in(t.desk, whole_sample()).value();
  CHECK(lines_of(first.findings) == "note other_groups @ groups\n");
  auto const trust = t.desk.get(t.founded.trust).value();
  CHECK(trust[&Trust::name].value() == "ORMISTON ACADEMIES TRUST");
  auto const school = t.school("135234");
  CHECK(school[&School::trust].value() == t.founded.trust);
  CHECK(school[&School::name].value() == "George Salter Academy");
  CHECK(school[&School::capacity].value() == 1370);
  CHECK_FALSE(t.trust_of("100049"));

  for (auto const& again :
       {bring_in(t.desk, whole_sample()).value(), bring_in(t.desk, whole_sample(), true).value()}) {
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 10);
  }
  CHECK(t.school("135234").version() == school.version());
}

TEST_CASE("the table brings in what the JSON brought in: nothing changes", "[exchange]") {
  auto t = Tenancy::found();
  bring_in(t.desk, whole_sample()).value();
  auto table = read_establishments_csv(sample("edubasealldata.csv"), "schools.csv");
  auto const without_groups = bring_in(t.desk, table).value();
  CHECK(lines_of(without_groups.findings).empty());  // trusts are found in the store
  CHECK(without_groups.unchanged == 8);
  table.groups = read_groups_csv(sample("allgroupsdata.csv"), "groups.csv").groups;
  auto const all = bring_in(t.desk, table).value();
  CHECK(all.added + all.changed == 0);
  CHECK(all.unchanged == 10);
}

TEST_CASE("what differs is patched, what GIAS leaves empty stays, and nothing else is touched",
          "[exchange]") {
  auto t = Tenancy::found();
  bring_in(t.desk, whole_sample()).value();
  auto const before = t.school("135234");
  auto const opened = 2009y / std::chrono::September / 1;
  t.desk.patch(Patch(before).set(&School::name, "A former name").set(&School::opened_on, opened))
      .value();
  auto const report = bring_in(t.desk, whole_sample()).value();
  CHECK(report.changed == 1);
  CHECK(report.unchanged == 9);
  auto const after = t.school("135234");
  CHECK(after[&School::name].value() == "George Salter Academy");
  CHECK(after[&School::opened_on].value() == opened);
  CHECK(after.id() == before.id());
}

TEST_CASE("one trust can be taken out of a whole extract", "[exchange]") {
  auto t = Tenancy::found();
  auto const extract = only_trust(whole_sample(), "4106");
  CHECK(extract.groups.size() == 1);
  CHECK(extract.establishments.size() == 5);
  auto const report = bring_in(t.desk, extract).value();
  CHECK(report.added == 5);
  CHECK(report.changed == 1);
  for (auto const& school : t.desk.list<School>().value()) {
    CHECK(school[&School::trust].value() == t.founded.trust);
  }
}

TEST_CASE(
    "a trust that is neither in the extract nor in the store is a warning, and the school is "
    "brought in",
    "[exchange]") {
  auto t = Tenancy::found({.name = "Another trust", .group_uid = "1"});
  auto extract = whole_sample();
  extract.groups.erase(extract.groups.begin());
  auto const report = bring_in(t.desk, extract).value();
  CHECK(how_many(report.findings, "unknown_trust") == 5);
  CHECK(how_many(report.findings, "other_groups") == 1);
  CHECK(t.schools() == 8);
  CHECK_FALSE(t.trust_of("135234"));
  // With the groups at hand the next run links them.
  CHECK(bring_in(t.desk, whole_sample()).value().changed == 5);
  CHECK(t.trust_of("135234"));
}

TEST_CASE("a school is never taken from its trust", "[exchange]") {
  auto t = Tenancy::found();
  bring_in(t.desk, whole_sample()).value();
  auto extract = whole_sample();
  extract.establishments[0].trust_uid = "2232";
  extract.establishments[1].trust_uid.clear();
  auto const report = bring_in(t.desk, extract).value();
  CHECK(report.changed == 0);
  CHECK(how_many(report.findings, "trust_differs") == 1);
  CHECK(t.trust_of("135234") == t.founded.trust);
  CHECK(t.trust_of("136145") == t.founded.trust);
}

TEST_CASE("a school supported by a group that runs no academies stands alone, said in a note",
          "[exchange]") {
  auto t = Tenancy::found();
  auto extract = whole_sample();
  extract.establishments[7].trust_uid = "16102";  // a federation of the sample
  auto const report = bring_in(t.desk, extract).value();
  CHECK(lines_of(report.findings) ==
        "note other_groups @ groups\nnote not_a_trust @ establishments\n");
  CHECK_FALSE(t.trust_of("100049"));
}

TEST_CASE("an import that is cancelled keeps the batches it has done, and the next run goes on",
          "[exchange]") {
  auto t = Tenancy::found();
  std::vector<std::size_t> told;
  CallOptions options;
  options.progress = [&told](std::size_t rows) {
    told.push_back(rows);
    return false;
  };
  auto const stopped = bring_in(t.desk, whole_sample(), false, options);
  REQUIRE_FALSE(stopped.ok());
  CHECK(stopped.error().code == ErrorCode::cancelled);
  CHECK(told == std::vector<std::size_t>{2});
  CHECK(t.trusts() == 2);
  CHECK(t.schools() == 0);
  options.progress = [&told](std::size_t rows) {
    told.push_back(rows);
    return true;
  };
  CHECK(bring_in(t.desk, whole_sample(), false, options).value().added == 8);
  CHECK(told == std::vector<std::size_t>{2, 2, 10});
}

TEST_CASE("an import without time ends with its deadline and writes nothing", "[exchange]") {
  auto t = Tenancy::found();
  auto const late = bring_in(t.desk, whole_sample(), false, {.time = 0ms, .progress = {}});
  REQUIRE_FALSE(late.ok());
  CHECK(late.error().code == ErrorCode::deadline_exceeded);
  CHECK(t.trusts() == 1);
}

TEST_CASE("somebody who may not write schools is refused, whole", "[exchange]") {
  auto t = Tenancy::found();
  auto const account =
      t.desk
          .add(access::Account{
              .id = {}, .subject = {}, .name = "support", .enabled = true, .machine = true})
          .value();
  access::grant(t.desk, {.account = account,
                         .role = "vendor_support",
                         .at = t.founded.trust,
                         .starts = t.desk.today(),
                         .ends = t.desk.today()})
      .value();
  auto support = t.core
                     .desk({.actor = access::development_proof({t.founded.tenant, account.value}),
                            .at = t.founded.trust,
                            .purpose = purposes::support})
                     .value();
  auto const refused = bring_in(support, whole_sample());
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::refused);
  CHECK(t.trusts() == 1);
  CHECK(t.schools() == 0);
}

// Events in the log of the tenant: the second line of a checkpoint.
std::size_t events(Tenancy& t) {
  auto const note = t.core.checkpoint(t.founded.tenant).value();
  return std::stoul(note.substr(note.find('\n') + 1));
}

TEST_CASE("an import is as many events in the log as it has batches that write", "[exchange]") {
  auto t = Tenancy::found();
  auto const before = events(t);
  bring_in(t.desk, whole_sample()).value();
  CHECK(events(t) == before + 2);
  bring_in(t.desk, whole_sample()).value();
  bring_in(t.desk, whole_sample(), true).value();
  CHECK(events(t) == before + 2);
}

TEST_CASE(
    "a school that was brought in shows itself as JSON with nothing kept back from its data "
    "manager",
    "[exchange]") {
  auto t = Tenancy::found();
  bring_in(t.desk, whole_sample()).value();
  auto const text = seen_json(t.school("135234"));
  CHECK(text.starts_with("{\"schema\":\"juniper.seen.school/1\",\"entity\":2,"));
  CHECK(text.find("\"name\":\"George Salter Academy\"") != std::string::npos);
  CHECK(text.find("\"opened_on\":null") != std::string::npos);
  CHECK(text.ends_with("\"withheld\":{}}"));
}

TEST_CASE("1,924 real schools and their trusts are brought in with every trust resolved",
          "[exchange]") {
  auto const schools = reference("establishments.json");
  auto const groups = reference("groups.json");
  if (!schools || !groups) { return; }
  auto extract = read_establishments_json(*schools, "establishments.json");
  extract.groups = read_groups_json(*groups, "groups.json").groups;
  auto t = Tenancy::found();
  CallOptions const minutes{.time = 5min, .progress = {}};
  auto const first = bring_in(t.desk, extract, false, minutes).value();
  CHECK(how_many(first.findings, "unknown_trust") == 0);
  CHECK(first.changed == 1);
  CHECK(t.schools() == 1924);
  CHECK(t.trusts() > 3000);
  CHECK(first.added == t.schools() + t.trusts() - 1);
  auto const again = bring_in(t.desk, extract, false, minutes).value();
  CHECK(again.added + again.changed == 0);
  CHECK(again.unchanged == t.schools() + t.trusts());
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
