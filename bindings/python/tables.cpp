// Tables of others in Python: bringing one in at a desk by a mapping.
#include "desk.hpp"
#include "errors.hpp"
#include "values.hpp"
#include <juniper/mis/exchange/csv_import.hpp>

#include <string>
#include <utility>

namespace juniper::mis::python {
namespace {

namespace csv = exchange::csv;

std::string bytes_of(py::handle content, std::string_view name) {
  auto const bytes = to_bytes(content, name);
  return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

csv::Table table_of(py::handle pair) {
  auto const both = py::cast<py::tuple>(pair);
  return {to_text(both[0], "name"), bytes_of(both[1], "content")};
}

py::tuple import_csv(OpenDesk& desk, py::object const& table, py::object const& mapping, py::dict const& given, Bounds& bounds) {
  auto const file = table_of(table);
  auto const text = bytes_of(mapping, "mapping");
  csv::ImportOptions options;
  options.dry_run = to_truth(given["dry_run"], "dry_run");
  for (auto const& other : py::cast<py::list>(given["tables"])) { options.tables.push_back(table_of(other)); }
  for (auto const& [name, value] : py::cast<py::dict>(given["settings"])) {
    options.settings.emplace(to_text(name, "settings"), to_text(value, "settings"));
  }
  Findings mistakes;
  auto const read = csv::Mapping::parse(text, desk.need().registry(), &mistakes);
  if (!read.ok()) { throw FailureWithFindings(read.error(), std::move(mistakes)); }
  auto const report = desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    options.call = o.call;
    return csv::bring_in(d, *read, file, options);
  });
  py::dict not_loaded;
  for (auto const& [title, rows] : report.not_loaded) { not_loaded[py::str(title)] = rows; }
  return py::make_tuple(report.rows, report.passed_over, report.failed, report.added, report.changed, report.unchanged, not_loaded,
                        to_python(report.findings), py::bytes(report.failed_rows));
}

}  // namespace

void bind_tables(DeskClass& desk) { desk.def("import_csv", &import_csv); }

}  // namespace juniper::mis::python
