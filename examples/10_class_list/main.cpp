// A class list of another system: what would happen, bringing it in, mending the rows that failed, and doing it all again.
#include <juniper/mis/exchange/csv_import.hpp>
#include <juniper/mis/testing/world.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mis = juniper::mis;
namespace csv = juniper::mis::exchange::csv;

namespace {

std::string content_of(std::filesystem::path const& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// What a host does when a mapping has mistakes.
void show_mistakes(mis::Core const& core, std::string text) {
  text.replace(text.find("\"Gender\""), 8, "\"Gender\", \"colum\": \"Sex\"");
  text.replace(text.find("\"year_group\""), 12, "\"year_grp\"");
  // [mistakes]
  mis::Findings mistakes;
  auto const read = csv::Mapping::parse(text, core.registry(), &mistakes);
  for (auto const& f : mistakes) { std::cout << f.place << ": " << f.text << '\n'; }
  // [mistakes]
  if (read.ok()) { std::cout << "a mistake was taken\n"; }
}

// [tell]
void tell(csv::ImportReport const& report) {
  std::cout << report.rows << " rows, " << report.failed << " failed: " << report.added << " records added, " << report.changed
            << " changed, " << report.unchanged << " unchanged\n";
  for (auto const& f : report.findings) { std::cout << "  " << name_of(f.severity) << ' ' << f.place << ": " << f.text << '\n'; }
  for (auto const& [title, rows] : report.not_loaded) { std::cout << "  not loaded: " << title << ", in " << rows << " rows\n"; }
}
// [tell]

}  // namespace

int main() {
  mis::testing::World world;
  auto const data = std::filesystem::path{__FILE__}.parent_path() / "../data";
  auto const mapping_text = content_of(data / "csv_mappings/class_list.json");
  show_mistakes(world.core(), mapping_text);

  // [plan]
  auto office = world.desk("office", mis::purposes::admissions);
  auto const mapping = csv::Mapping::parse(mapping_text, world.core().registry()).value();
  csv::Table const list{.name = "class_list.csv", .bytes = content_of(data / "class_list.csv")};
  tell(csv::bring_in(office, mapping, list, {.dry_run = true}).value());
  // [plan]
  std::cout << "pupils: " << office.count<mis::Pupil>().value() << '\n';

  // [bring_in]
  auto const done = csv::bring_in(office, mapping, list).value();
  std::ofstream{"failed_rows.csv", std::ios::binary} << done.failed_rows;
  // [bring_in]
  std::cout << "pupils: " << office.count<mis::Pupil>().value() << '\n';

  // Somebody opens the file of failed rows, and mends the date in it.
  auto rows = content_of("failed_rows.csv");
  rows.replace(rows.find("31/02/2015"), 10, "28/02/2015");
  std::ofstream{"failed_rows.csv", std::ios::binary} << rows;

  // [mended]
  tell(csv::bring_in(office, mapping, {.name = "failed_rows.csv", .bytes = content_of("failed_rows.csv")}).value());
  tell(csv::bring_in(office, mapping, list).value());  // what is there already stays as it is
  // [mended]
  std::cout << "pupils: " << office.count<mis::Pupil>().value() << '\n';
}
