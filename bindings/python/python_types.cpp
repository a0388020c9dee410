// Code sets and identifiers: which there are, how they are read, and which Python class stands for each.
#include "python_types.hpp"

#include "values.hpp"

#include <juniper/mis/access/role_key.hpp>
#include <juniper/mis/codes/candidate_number.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/national_insurance_number.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/nhs_number.hpp>
#include <juniper/mis/codes/postcode.hpp>
#include <juniper/mis/codes/teacher_number.hpp>
#include <juniper/mis/codes/uln.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/describe/purposes.hpp>

#include <array>
#include <map>
#include <string>

namespace juniper::mis::python {
namespace {

// Kept for as long as the process: Python objects cannot be let go after the interpreter.
std::map<std::string, py::object, std::less<>>& classes() {
  static auto* const all = new std::map<std::string, py::object, std::less<>>;
  return *all;
}

struct Reader {
  std::string_view type_name;
  Result<std::string> (*read)(std::string_view);
};

template <class T>
constexpr Reader reader() {
  return {T::type_name, [](std::string_view text) -> Result<std::string> {
            auto parsed = T::parse(text);
            if (!parsed.ok()) { return std::move(parsed).error(); }
            return std::string{(*parsed).text()};
          }};
}

constexpr std::array readers{
    reader<Upn>(), reader<Uln>(),       reader<Urn>(), reader<LaEstab>(), reader<Ukprn>(),           reader<Trn>(),
    reader<Uci>(), reader<NhsNumber>(), reader<NationalInsuranceNumber>(), reader<Postcode>(), reader<access::RoleKey>(), reader<KeyName>()};

Reader const* reader_of(std::string_view type_name) {
  for (auto const& r : readers) {
    if (r.type_name == type_name) { return &r; }
  }
  return nullptr;
}

std::string read_text(std::string const& type_name, py::object const& from) {
  auto const text = to_text(from, type_name);
  auto const* r = reader_of(type_name);
  return r == nullptr ? text : r->read(text).value();
}

}  // namespace

py::dict code_set(CodeSetInfo const& set) {
  py::list entries;
  for (auto const& e : set.entries) { entries.append(py::make_tuple(std::string{e.code}, std::string{e.label})); }
  py::dict d;
  d["name"] = std::string{set.name};
  d["source"] = std::string{set.source};
  d["entries"] = entries;
  return d;
}

namespace {

py::list names_of_readers() {
  py::list all;
  for (auto const& r : readers) { all.append(std::string{r.type_name}); }
  return all;
}

py::list shipped_purposes() {
  py::list all;
  for (auto const& p : {purposes::teaching, purposes::admissions, purposes::safeguarding, purposes::attendance,
                        purposes::records_management, purposes::support, purposes::welfare, purposes::inclusion,
                        purposes::examinations, purposes::employment, purposes::statutory_returns, purposes::governance}) {
    all.append(py::make_tuple(std::string{p.key}, std::string{p.label}));
  }
  return all;
}

}  // namespace

py::object type_of_value(FieldInfo const& field) {
  auto const it = classes().find(field.type_name);
  return it == classes().end() ? py::object{} : it->second;
}

void need_parsed(std::string_view type_name, std::string_view text, std::string_view entity, std::string_view field) {
  auto const* r = reader_of(type_name);
  if (r == nullptr) { return; }
  if (auto read = r->read(text); !read.ok()) {
    auto error = std::move(read).error();
    error.entity = entity;
    error.field = field;
    throw Failure(std::move(error));
  }
}

void bind_types(py::module_& module) {
  module.def("register_type", [](std::string const& name, py::object const& cls) { classes()[name] = cls; },
             "Makes the class of values known by the name of their type.");
  module.def("read_text", &read_text, "Reads an identifier of the type with this name into its canonical text.");
  module.def("identifiers", &names_of_readers, "Names of the types of identifiers.");
  module.def("nc_years", [] { return code_set(NcYear::code_set()); }, "The code set of year groups.");
  module.def("purposes", &shipped_purposes, "Key and label of every shipped purpose.");
}

}  // namespace juniper::mis::python
