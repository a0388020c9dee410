// The code of docs/how-to/import-gias.md, run on the sample.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/access/identity.hpp>
#include <juniper/mis/describe/purposes.hpp>
#include <juniper/mis/exchange/gias.hpp>
#include <juniper/mis/open.hpp>
#include <juniper/mis/organisations/commands.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

// clang-format off
// [read]
namespace gias = juniper::mis::exchange::gias;

std::string bytes_of(std::string const& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

gias::Extract read_both(std::string const& folder, std::ostream& out) {
  auto extract = gias::read_establishments_csv(bytes_of(folder + "/edubasealldata.csv"), "edubasealldata.csv");
  auto groups = gias::read_groups_csv(bytes_of(folder + "/allgroupsdata.csv"), "allgroupsdata.csv");
  extract.groups = std::move(groups.groups);
  extract.findings.insert(extract.findings.end(), groups.findings.begin(), groups.findings.end());
  for (auto const& f : extract.findings) {
    out << name_of(f.severity) << ' ' << f.place << ": " << f.text << " (" << f.help << ")\n";
  }
  return extract;
}
// [read]

// [bring_in]
void bring_in_one_trust(juniper::mis::Desk& desk, gias::Extract const& everything, std::ostream& out) {
  auto const ours = gias::only_trust(everything, "4106");
  auto const planned = gias::bring_in(desk, ours, true).value();   // a dry run: nothing is written
  out << planned.added << " to add, " << planned.changed << " to change\n";
  auto const done = gias::bring_in(desk, ours).value();
  out << done.added << " added, " << done.changed << " changed, " << done.unchanged << " as they were\n";
}
// [bring_in]
// clang-format on

namespace juniper::mis::exchange::gias {
namespace {

TEST_CASE("the code of the page on importing from GIAS does what the page says", "[exchange]") {
  std::ostringstream out;
  auto const everything =
      read_both(std::string{JUNIPER_MIS_TEST_SOURCE_DIR} + "/../examples/data/gias_sample", out);
  auto core =
      open("memory:", {.keys = keys_in_memory(), .identity = access::development_identity()})
          .value();
  auto const founded =
      organisations::found(core,
                           {.trust = Trust{.name = "Ours", .group_uid = "4106"},
                            .schools = {},
                            .administrator = {.legal_forename = "Kim", .legal_surname = "Admin"}})
          .value();
  auto desk =
      core.desk({.actor = access::development_proof({founded.tenant, founded.administrator.value}),
                 .at = founded.trust,
                 .purpose = purposes::records_management})
          .value();
  bring_in_one_trust(desk, everything, out);
  bring_in_one_trust(desk, everything, out);
  CHECK(out.str() ==
        "5 to add, 1 to change\n5 added, 1 changed, 0 as they were\n"
        "0 to add, 0 to change\n0 added, 0 changed, 6 as they were\n");
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
