// Handing log events to Python: with the GIL taken, and nothing that the hook raises passed on.
#include "logging.hpp"

#include "values.hpp"

#include <memory>
#include <string>

namespace juniper::mis::python {
namespace {

py::object text_or_none(std::string_view s) { return s.empty() ? py::object{py::none()} : py::object{py::str(s.data(), s.size())}; }

void tell(py::object const& hook, LogEvent const& event) {
  py::gil_scoped_acquire const acquired;
  try {
    py::object took = event.took.count() == 0 ? py::object{py::none()} : py::object{py::int_(event.took.count())};
    py::object outcome = event.outcome ? text_or_none(name_of(*event.outcome)) : py::object{py::none()};
    hook(text_or_none(name_of(event.level)), text_or_none(name_of(event.code)), text_or_none(event.action), text_or_none(event.entity),
         text_or_none(event.field), outcome, took, event.count);
  } catch (py::error_already_set& raised) {
    raised.discard_as_unraisable("a log hook of juniper_mis");
  }
}

}  // namespace

Log to_log(py::object const& hook, py::object const& slow) {
  if (hook.is_none()) { return {}; }
  if (PyCallable_Check(hook.ptr()) == 0) { throw_type("something to call with a LogEvent", hook, "log"); }
  // The last core may let go of it in a thread without the GIL.
  std::shared_ptr<py::object> const kept{new py::object{hook}, [](py::object* held) {
                                           py::gil_scoped_acquire const acquired;
                                           delete held;
                                         }};
  Log log{.hook = [kept](LogEvent const& event) { tell(*kept, event); }};
  auto const timedelta = py::module_::import("datetime").attr("timedelta");
  if (!py::isinstance(slow, timedelta)) { throw_type("a datetime.timedelta", slow, "slow"); }
  log.slow = std::chrono::milliseconds{py::cast<std::int64_t>(slow.attr("__floordiv__")(timedelta(py::arg("milliseconds") = 1)))};
  return log;
}

void bind_logging(py::module_& module) {
  module.def("log_codes", [] {
    py::list all;
    for (std::uint16_t code = 0; code < 1000; ++code) {
      auto const name = name_of(static_cast<LogCode>(code));
      if (!name.empty()) { all.append(std::string{name}); }
    }
    return all;
  }, "The names of all codes of log events.");
}

}  // namespace juniper::mis::python
