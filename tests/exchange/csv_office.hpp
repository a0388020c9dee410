// A school office at which tables are imported, and looks at what came of it.
#pragma once

#include "core/world.hpp"
#include "exchange/csv_mapping.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/csv_import.hpp>

#include <map>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

/// A desk of the office, with an academic year to put classes in.
struct Office {
  testing::World world{};
  Desk desk = world.office();

  Office() {
    world.admin()
        .add(AcademicYear{.id = {}, .school = world.meadow, .name = "2026/27", .starts = Date{std::chrono::year{2026} / 9 / 1},
                          .ends = Date{std::chrono::year{2027} / 8 / 31}})
        .value();
  }

  Mapping mapping(std::string const& json) { return Mapping::parse(json, world.core().registry()).value(); }
  ImportReport import(std::string const& json, std::string bytes, ImportOptions const& options = {}) {
    return bring_in(desk, mapping(json), {"pupils.csv", std::move(bytes)}, options).value();
  }
  /// Every record of the kinds that imports here make, as one text: what a change would change.
  std::string state() {
    return all<Person>() + all<Pupil>() + all<Enrolment>() + all<ContactPoint>() + all<ChildAdultLink>() + all<Group>() + all<GroupMembership>() + all<Address>();
  }
  std::uint64_t events() { return world.core().verify(world.tenant).value().events; }

 private:
  template <class T>
  std::string all() {
    std::string text;
    auto find = Find<T>{}.limit(1000);
    for (auto const& seen : desk.list(find).value()) {
      text += seen.id().text() + ":" + std::to_string(seen.version()) + "\n";
    }
    return text;
  }
};

inline ImportOptions dry() { return {.dry_run = true, .tables = {}, .call = {}}; }

inline std::string example(std::string_view path) {
  return bytes_of_file(std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "../examples" / path);
}

/// Those of these settings that a mapping asks for.
inline std::map<std::string, std::string> settings_of(std::string const& mapping, std::map<std::string, std::string> const& all) {
  auto const model = school_model();
  auto const read = Mapping::parse(mapping, model.registry).value();
  std::map<std::string, std::string> asked;
  for (auto const& [name, meaning] : read.contents().settings) { asked[name] = all.at(name); }
  return asked;
}

inline std::string class_list() { return example("data/csv_mappings/class_list.json"); }
inline constexpr std::string_view class_list_titles =
    "Surname,Forename,DOB,Gender,UPN,Year,Joined,Parent surname,Parent forename,Relationship,Parent e-mail\r\n";

}  // namespace juniper::mis::exchange::csv
