// Failures of the library as Python exceptions, and the findings that some of them carry.
#pragma once

#include <juniper/mis/base/error.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/finding.hpp>

#include <string_view>
#include <utility>

#include <pybind11/pybind11.h>

namespace juniper::mis::python {

namespace py = pybind11;

/// A failure that comes with everything noticed in its input, such as a policy with its lines.
class FailureWithFindings : public Failure {
 public:
  /// Carries `error` and `findings`.
  FailureWithFindings(Error error, Findings findings)
      : Failure(std::move(error)), findings_(std::move(findings)) {}
  /// In the order of the input.
  Findings const& findings() const noexcept { return findings_; }

 private:
  Findings findings_;
};

/// A field was asked for its value and may not be seen; carries the reason.
class FieldWithheld : public Failure {
 public:
  using Failure::Failure;
};

/// Findings as a tuple of `juniper_mis.Finding`.
py::tuple to_python(Findings const& findings);

/// \throws Failure invalid: a value does not suit its field. Never says what the value was.
[[noreturn]] void throw_invalid(char const* text, std::string_view entity = {},
                                std::string_view field = {});

/// \throws TypeError in Python: something of another type than its field takes. Names types, never values.
[[noreturn]] void throw_type(std::string_view wanted, py::handle given, std::string_view field);

/// Registers the translator; from then on nothing but `juniper_mis.errors` and Python's own errors leave the module.
void bind_errors(py::module_& module);

}  // namespace juniper::mis::python
