// Translates every failure by its code; text of foreign exceptions never passes.
#include "errors.hpp"

#include <exception>
#include <new>
#include <string>

namespace juniper::mis::python {
namespace {

py::module_ errors_module() { return py::module_::import("juniper_mis.errors"); }

void set_error(Error const& error, Findings const& findings, char const* maker = "from_failure") {
  auto const made = errors_module().attr(maker)(
      std::string{name_of(error.code)}, static_cast<int>(error.code), error.text, error.hint,
      error.entity, error.field, to_python(findings));
  PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(made.ptr())), made.ptr());
}

// What a foreign exception says may hold anything at all, so that only the fact is passed on.
void set_unknown() {
  set_error({.code = ErrorCode::storage_failed,
             .text = "something broke that the library did not foresee"},
            {});
}

void translate(std::exception_ptr thrown) {
  try {
    if (thrown) { std::rethrow_exception(thrown); }
  } catch (py::error_already_set const&) {
    throw;
  } catch (py::builtin_exception const&) {
    throw;
  } catch (std::bad_alloc const&) {
    throw;
  } catch (FailureWithFindings const& e) {
    set_error(e.error(), e.findings());
  } catch (FieldWithheld const& e) {
    set_error(e.error(), {}, "withheld");
  } catch (Failure const& e) {
    set_error(e.error(), {});
  } catch (std::exception const&) {
    set_unknown();
  }
}

}  // namespace

py::tuple to_python(Findings const& findings) {
  auto const type = errors_module().attr("Finding");
  py::tuple all(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    auto const& f = findings[i];
    all[i] = type(name_of(f.severity), f.code, f.place, f.text, f.help);
  }
  return all;
}

void throw_invalid(char const* text, std::string_view entity, std::string_view field) {
  throw Failure(
      {.code = ErrorCode::invalid, .text = text, .entity = std::string{entity}, .field = std::string{field}});
}

void throw_type(std::string_view wanted, py::handle given, std::string_view field) {
  auto const name = std::string{field.empty() ? "this" : field};
  throw py::type_error(name + " takes " + std::string{wanted} + ", not " + Py_TYPE(given.ptr())->tp_name);
}

void bind_errors(py::module_& module) {
  py::register_exception_translator(&translate);
  py::list codes;
  for (auto const code :
       {ErrorCode::invalid, ErrorCode::malformed, ErrorCode::not_found, ErrorCode::refused,
        ErrorCode::not_identified, ErrorCode::conflict, ErrorCode::key_reused,
        ErrorCode::already_exists, ErrorCode::in_use, ErrorCode::unknown_outcome,
        ErrorCode::deadline_exceeded, ErrorCode::cancelled, ErrorCode::busy, ErrorCode::closed,
        ErrorCode::wrong_keys, ErrorCode::tampered, ErrorCode::erased, ErrorCode::incompatible,
        ErrorCode::storage_failed, ErrorCode::unsupported}) {
    codes.append(py::make_tuple(std::string{name_of(code)}, static_cast<int>(code)));
  }
  module.def("error_codes", [codes] { return codes; },
             "Every code that a failure may have: name and number.");
}

}  // namespace juniper::mis::python
