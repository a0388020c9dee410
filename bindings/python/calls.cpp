// Bounds of a call as Python states them, and what happens between the library and the interpreter meanwhile.
#include "calls.hpp"

#include "values.hpp"

namespace juniper::mis::python {
namespace {

std::chrono::milliseconds milliseconds_of(py::handle timeout) {
  auto const timedelta = py::module_::import("datetime").attr("timedelta");
  if (!py::isinstance(timeout, timedelta)) { throw_type("a datetime.timedelta", timeout, "timeout"); }
  auto const count = py::cast<std::int64_t>(timeout.attr("__floordiv__")(timedelta(py::arg("milliseconds") = 1)));
  if (count <= 0) { throw_invalid("a timeout is longer than nothing", {}, "timeout"); }
  return std::chrono::milliseconds{std::min<std::int64_t>(count, std::int64_t{366} * 24 * 3600 * 1000)};
}

}  // namespace

Bounds::Bounds(py::object const& timeout, py::object progress, py::object const& idempotency_key)
    : progress_(std::move(progress)) {
  if (!timeout.is_none()) { time_ = milliseconds_of(timeout); }
  if (!progress_.is_none() && PyCallable_Check(progress_.ptr()) == 0) {
    throw_type("something to call with the number of rows", progress_, "progress");
  }
  if (!idempotency_key.is_none()) { key_ = to_text(idempotency_key, "idempotency_key"); }
}

CallOptions Bounds::call() {
  return {.time = time_, .progress = [this](std::size_t rows) { return go_on(rows); }};
}

bool Bounds::go_on(std::size_t rows) {
  py::gil_scoped_acquire const acquired;
  if (thrown_ != nullptr) { return false; }
  try {
    if (PyErr_CheckSignals() != 0) { throw py::error_already_set(); }
    if (progress_.is_none()) { return true; }
    return !progress_(rows).is(py::handle{Py_False});
  } catch (...) {
    thrown_ = std::current_exception();
    return false;
  }
}

void Bounds::rethrow() {
  if (thrown_ != nullptr) { std::rethrow_exception(std::exchange(thrown_, nullptr)); }
}

std::unique_lock<std::timed_mutex> OneAtATime::enter(Bounds& bounds) {
  using std::chrono::steady_clock;
  if (inside_ == std::this_thread::get_id()) {
    throw Failure({.code = ErrorCode::invalid,
                   .text = "this desk is in the middle of a call",
                   .hint = "inside together() use the desk that it gives; in a progress function, another desk"});
  }
  auto const until = steady_clock::now() + bounds.time();
  std::unique_lock lock{mutex_, std::defer_lock};
  while (!lock.try_lock_for(std::chrono::milliseconds{50})) {
    if (!bounds.go_on(0)) { throw Failure({.code = ErrorCode::cancelled, .text = "the caller asked to stop"}); }
    if (steady_clock::now() >= until) {
      throw Failure({.code = ErrorCode::busy, .text = "another thread was using this desk for the whole time allowed"});
    }
  }
  inside_ = std::this_thread::get_id();
  return lock;
}

void bind_calls(py::module_& module) {
  py::class_<Bounds>(module, "Bounds", "Bounds of one call.")
      .def(py::init<py::object const&, py::object, py::object const&>());
}

}  // namespace juniper::mis::python
