// Replaces pybind11's error about arguments, which prints them, for every function that there is.
#include "quiet.hpp"

#include "errors.hpp"

#include <string>

namespace juniper::mis::python {
namespace {

[[noreturn]] void wrong_arguments(std::string const& name) {
  throw py::type_error(name + "() was called with arguments that it does not take; see its help");
}

bool is_function(py::handle value) { return PyCFunction_Check(value.ptr()) != 0; }

bool is_method(py::handle value) {
  return PyInstanceMethod_Check(value.ptr()) != 0 && is_function(PyInstanceMethod_GET_FUNCTION(value.ptr()));
}

bool is_static(py::handle value) { return PyObject_TypeCheck(value.ptr(), &PyStaticMethod_Type) != 0; }

void quieten_class(py::handle cls) {
  auto const members = py::list(cls.attr("__dict__").attr("items")());
  for (auto const& item : members) {
    auto const pair = py::cast<py::tuple>(item);
    if (!is_method(pair[1]) && !is_static(pair[1])) { continue; }
    auto const name = py::cast<std::string>(pair[0]);
    auto const shown = py::cast<std::string>(cls.attr("__name__")) + (name == "__init__" ? "" : "." + name);
    auto const before = py::sibling(py::getattr(cls, name.c_str()));
    if (is_static(pair[1])) {
      cls.attr(name.c_str()) = py::staticmethod(py::cpp_function(
          [shown](py::args const&, py::kwargs const&) { wrong_arguments(shown); }, py::name(name.c_str()),
          py::scope(cls), before));
    } else if (name == "__init__") {
      cls.attr("__init__") = py::cpp_function(
          [shown](py::detail::value_and_holder&, py::args const&, py::kwargs const&) { wrong_arguments(shown); },
          py::name("__init__"), py::is_method(cls), before, py::detail::is_new_style_constructor{});
    } else {
      cls.attr(name.c_str()) = py::cpp_function(
          [shown](py::args const&, py::kwargs const&) { wrong_arguments(shown); }, py::name(name.c_str()),
          py::is_method(cls), before);
    }
  }
}

}  // namespace

void quieten(py::module_& module) {
  auto const members = py::list(module.attr("__dict__").attr("items")());
  for (auto const& item : members) {
    auto const pair = py::cast<py::tuple>(item);
    auto const name = py::cast<std::string>(pair[0]);
    if (is_function(pair[1])) {
      module.def(name.c_str(), [name](py::args const&, py::kwargs const&) { wrong_arguments(name); });
    } else if (py::isinstance<py::type>(pair[1])) {
      quieten_class(pair[1]);
    }
  }
}

}  // namespace juniper::mis::python
