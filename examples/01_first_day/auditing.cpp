// The log is checked; a byte is changed; the change is found.
#include "scenes.hpp"
#include "table.hpp"

#include <fstream>
#include <set>

void verify_log(Cast& cast) {
  auto const verdict = cast.core.verify(cast.tenant, cast.core.checkpoint(cast.tenant).value()).value();
  std::cout << "  " << verdict.events << " events and " << verdict.rows << " rows checked: "
            << (verdict.holds() ? "everything holds" : "something is broken") << '\n';
}

void change_one_byte(mis::Id<mis::Tenant> tenant, std::shared_ptr<mis::ManualClock> clock) {
  {
    std::fstream file{"first_day.db", std::ios::in | std::ios::out | std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{file}, {}};
    auto const place = bytes.find("Bobbie-Jo");
    file.seekp(static_cast<std::streamoff>(place));
    file.put('R');
    std::cout << "  With the core closed, somebody edits the database file: Bobbie-Jo becomes Robbie-Jo.\n";
  }
  auto core = open_store(std::move(clock));
  auto const verdict = core.verify(tenant).value();
  std::cout << "  " << verdict.events << " events and " << verdict.rows << " rows checked: "
            << (verdict.holds() ? "everything holds" : "something is broken") << '\n';
  std::set<std::string> found;
  for (auto const& b : verdict.breaks) { found.insert(b.code + " in " + b.place.substr(0, b.place.find(' '))); }
  for (auto const& f : found) { std::cout << "      " << f << '\n'; }
}
