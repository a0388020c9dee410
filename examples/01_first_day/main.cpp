// A first day: real schools, invented people, and what each of them may see. Read 00_first_look before.
//
// Demonstrates: founding a trust from a GIAS extract, desks and purposes, withheld fields and their reasons, refused and
// colliding writes, a record about two children, erasure, and an audit log that shows tampering.
// Usage: first_day [--gias ESTABLISHMENTS.json [--groups GROUPS.json]]
#include "scenes.hpp"
#include "table.hpp"

#include <algorithm>
#include <map>

namespace {

namespace gias = mis::exchange::gias;

Sources sources_from(std::vector<std::string> const& arguments) {
  auto const folder = std::filesystem::path{__FILE__}.parent_path().parent_path() / "data" / "gias_sample";
  Sources sources{folder / "establishments.json", folder / "groups.json"};
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    if (arguments[i] == "--gias") {
      sources.establishments = arguments[i + 1];
      sources.groups = sources.establishments.parent_path() / "groups.json";
    }
  }
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    if (arguments[i] == "--groups") { sources.groups = arguments[i + 1]; }
  }
  return sources;
}

// The trusts of an extract, those with most schools first; equals by UID.
std::vector<std::string> largest_trusts(gias::Extract const& extract) {
  std::map<std::string, int> schools;
  for (auto const& e : extract.establishments) {
    if (!e.trust_uid.empty()) { ++schools[e.trust_uid]; }
  }
  std::vector<std::string> uids;
  for (auto const& [uid, n] : schools) { uids.push_back(uid); }
  std::ranges::sort(uids, [&](auto const& a, auto const& b) {
    return schools[a] != schools[b] ? schools[a] > schools[b] : a < b;
  });
  return uids;
}

void tell(Sources const& sources) {
  forget_earlier_telling();
  auto const clock = the_day();
  mis::Id<mis::Tenant> tenant;
  {
    heading("1. Two trusts and their schools, from Get Information About Schools");
    auto const extract = read_gias(sources);
    auto const uids = largest_trusts(extract);
    if (uids.size() < 2) { throw std::runtime_error("the story needs an extract with two trusts, the first with two schools"); }
    auto core = open_store(clock);
    Cast cast{core, extract, uids[0]};
    Cast other{core, extract, uids[1]};
    tenant = cast.tenant;

    heading("2. Staff, children and families");
    hire_staff(cast);
    other.hire("clerk", {.legal_forename = "Another", .legal_surname = "Clerk"}, "office", other.schools[0]);
    auto const roll = admit_everybody(cast);

    heading("3. The same child from seven desks");
    look_at_the_same_child(cast, other, roll);

    heading("4. A write that is refused, and two that collide");
    write_and_collide(cast, roll);

    heading("5. A safeguarding note about two children, and one erasure");
    note_and_erase(cast, roll);

    heading("6. The audit log");
    verify_log(cast);
    core.close();
  }
  change_one_byte(tenant, clock);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    tell(sources_from({argv + 1, argv + argc}));
    return 0;
  } catch (std::exception const& e) {
    std::cerr << "first_day: " << e.what() << '\n';
    return 1;
  }
}
