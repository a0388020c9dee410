// Transfer files in Python: looking into one, bringing one in at a desk, taking one out.
#include "desk.hpp"
#include "errors.hpp"
#include "ids.hpp"
#include "values.hpp"
#include <juniper/mis/exchange/ctf.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::python {
namespace {

namespace ctf = exchange::ctf;

template <class T>
py::object optional_value(std::string_view name, std::optional<T> const& value) {
  return to_python(shape_of<std::optional<T>>(name), ValueTraits<std::optional<T>>::view(value));
}

std::string_view text_of(Bytes const& content) { return {reinterpret_cast<char const*>(content.data()), content.size()}; }

py::object school_number(std::optional<ctf::SchoolNumber> const& number) {
  return number ? py::object{py::str(std::string{number->text()})} : py::object{py::none()};
}

py::dict header_of(ctf::Header const& h) {
  py::dict d;
  d["version"] = h.version;
  d["full"] = h.extent == ctf::Extent::full;
  d["supplier"] = h.supplier;
  d["source"] = school_number(h.source.number);
  d["source_name"] = h.source.name;
  d["destination"] = school_number(h.destination.number);
  d["academic_year"] = h.academic_year ? py::object{py::int_(*h.academic_year)} : py::object{py::none()};
  return d;
}

py::dict pupil_of(ctf::PupilInFile const& in_file) {
  auto const& p = in_file.pupil;
  py::dict d;
  d["number"] = in_file.number;
  d["line"] = in_file.line;
  d["upn"] = optional_value("upn", p.upn);
  d["uln"] = optional_value("uln", p.uln);
  d["surname"] = std::string{p.surname.reveal()};
  d["forename"] = std::string{p.forename.reveal()};
  d["date_of_birth"] = optional_value("date_of_birth", p.born);
  d["sex"] = optional_value("sex", p.sex);
  d["year_group"] = optional_value("year_group", p.basic.nc_year);
  d["contacts"] = p.contacts.size();
  d["schools"] = p.schools.size();
  return d;
}

py::tuple read_ctf(py::object const& name, py::object const& content) {
  auto const called = to_text(name, "name");
  auto const bytes = to_bytes(content, "content");
  auto const file = [&] {
    py::gil_scoped_release const released;
    return ctf::read_all(text_of(bytes), called);
  }();
  py::list pupils;
  for (auto const& pupil : file.pupils) { pupils.append(pupil_of(pupil)); }
  return py::make_tuple(header_of(file.header), pupils, file.report.left_out, file.report.whole, to_python(file.report.findings));
}

ctf::Decision decision_of(py::handle from) {
  if (from.is_none()) { return ctf::NewPupil{}; }
  return to_id<Pupil>(from, "decisions");
}

py::dict counts(std::map<std::string, std::size_t> const& rows) {
  py::dict d;
  for (auto const& [name, n] : rows) { d[py::str(name)] = n; }
  return d;
}

py::tuple outcome_of(ctf::PupilOutcome const& o) {
  py::list candidates;
  for (auto const& candidate : o.candidates) {
    py::list parts;
    for (auto const& part : candidate.parts) { parts.append(py::make_tuple(part.what, part.points)); }
    candidates.append(py::make_tuple(from_id(candidate.pupil), candidate.score, parts));
  }
  return py::make_tuple(o.number, std::string{ctf::name_of(o.outcome)}, std::string{ctf::name_of(o.matched)},
                        o.pupil ? from_id(*o.pupil) : py::object{py::none()}, candidates);
}

py::tuple import_ctf(OpenDesk& desk, py::object const& name, py::object const& content, py::dict const& given, Bounds& bounds) {
  auto const called = to_text(name, "name");
  auto const bytes = to_bytes(content, "content");
  ctf::ImportOptions options;
  options.dry_run = to_truth(given["dry_run"], "dry_run");
  take(options.starts, "starts", given["starts"]);
  for (auto const& [number, who] : py::cast<py::dict>(given["decisions"])) {
    auto const n = to_integer(number, "decisions");
    if (n < 1) { throw_invalid("pupils of a file are counted from 1", {}, "decisions"); }
    options.decisions.emplace(static_cast<std::size_t>(n), decision_of(who));
  }
  auto const report = desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    options.call = o.call;
    return ctf::bring_in(d, text_of(bytes), called, options);
  });
  py::list pupils;
  for (auto const& outcome : report.pupils) { pupils.append(outcome_of(outcome)); }
  return py::make_tuple(pupils, counts(report.rows_added), counts(report.rows_changed), counts(report.not_loaded), report.whole,
                        to_python(report.findings));
}

py::tuple ids_of(std::vector<Id<Pupil>> const& ids) {
  py::tuple all(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) { all[i] = from_id(ids[i]); }
  return all;
}

py::tuple export_ctf(OpenDesk& desk, py::dict const& given, Bounds& bounds) {
  ctf::ExportOptions options;
  for (auto const& pupil : py::cast<py::list>(given["pupils"])) { options.pupils.push_back(to_id<Pupil>(pupil, "pupils")); }
  if (auto const destination = py::object{given["destination"]}; !destination.is_none()) {
    auto const text = to_text(destination, "destination");
    auto const number = text.size() == 7 ? ctf::SchoolNumber::parse(std::string_view{text}.substr(0, 3), std::string_view{text}.substr(3))
                                         : Result<ctf::SchoolNumber>{Error{.code = ErrorCode::malformed}};
    if (!number.ok()) { throw_invalid("a destination is named by seven digits, or what stands for them in a file", {}, "destination"); }
    options.destination = *number;
  }
  options.version = taken<std::int32_t>("version", given["version"]);
  options.number = static_cast<int>(taken<std::int32_t>("number", given["number"]));
  std::string file;
  auto const report = desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    options.call = o.call;
    return ctf::take_out(d, options, [&](std::string_view piece) { file += piece; });
  });
  py::dict withheld;
  for (auto const& [path, what] : report.withheld) { withheld[py::str(path)] = py::make_tuple(what.pupils, what.why); }
  return py::make_tuple(report.file_name, py::bytes(file), ids_of(report.written), ids_of(report.left_out), withheld,
                        to_python(report.findings));
}

}  // namespace

void bind_transfers(py::module_& module, DeskClass& desk) {
  module.def("read_ctf", &read_ctf);
  desk.def("import_ctf", &import_ctf).def("export_ctf", &export_ctf);
}

}  // namespace juniper::mis::python
