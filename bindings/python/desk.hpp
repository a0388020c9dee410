// Cores and desks as Python holds them: handles that can be closed.
#pragma once

#include "calls.hpp"

#include <juniper/mis/core/core.hpp>
#include <juniper/mis/core/desk.hpp>

#include <memory>
#include <optional>
#include <utility>

namespace juniper::mis::python {

/// A desk. Serves one thread at a time; others wait.
class OpenDesk {
 public:
  /// Holds it open.
  explicit OpenDesk(Desk desk) : desk_(std::move(desk)) {}

  /// The desk. \throws Failure closed.
  Desk& need() {
    if (!desk_) { throw Failure({.code = ErrorCode::closed, .text = "this desk has been closed"}); }
    return *desk_;
  }
  /// Lets go of it.
  void close() { desk_.reset(); }
  /// Whether it was closed.
  bool closed() const noexcept { return !desk_; }

  /// Reads.
  template <class Work>
  auto read(Bounds& bounds, Work&& work) {
    auto desk = need();  // a copy is the same desk, and stays while another thread closes this one
    return without_gil(bounds, gate_, [&] { return work(desk, bounds.call()); });
  }
  /// Runs a command. Inside together() one that fails leaves nothing to commit.
  template <class Work>
  auto write(Bounds& bounds, Work&& work) {
    auto desk = need();
    return without_gil(bounds, gate_, [&] {
      auto done = work(desk, bounds.command());
      if (!done.ok() && !failed_) { failed_ = done.error(); }
      return done;
    });
  }
  /// What the first command that failed here ended with.
  std::optional<Error> const& failed() const noexcept { return failed_; }

 private:
  std::optional<Desk> desk_;
  OneAtATime gate_;
  std::optional<Error> failed_;
};

/// A core.
class OpenCore {
 public:
  /// Holds it open.
  explicit OpenCore(Core core) : core_(std::move(core)) {}
  /// The core. \throws Failure closed.
  Core& need() {
    if (!core_) { throw Failure({.code = ErrorCode::closed, .text = "this core has been closed"}); }
    return *core_;
  }
  /// Closes it for every desk on it.
  void close() {
    if (auto core = std::exchange(core_, std::nullopt)) {
      py::gil_scoped_release const released;
      core->close();
      core.reset();
    }
  }
  /// Whether it was closed.
  bool closed() const noexcept { return !core_; }

 private:
  std::optional<Core> core_;
};

/// How Python holds a desk.
using DeskHandle = std::shared_ptr<OpenDesk>;
/// The class Desk of the module, for more methods.
using DeskClass = py::class_<OpenDesk, DeskHandle>;

/// Registers desks: reads, generic writes.
DeskClass bind_desk(py::module_& module);
/// Registers the commands of the domain on desks.
void bind_commands(DeskClass& desk);
/// Registers the commands that write down what the law asks for.
void bind_duties(DeskClass& desk);
/// Registers extracts, invented people, and what brings them in at desks.
void bind_exchange(py::module_& module, DeskClass& desk);
/// Registers transfer files, and what brings them in and takes them out at desks.
void bind_transfers(py::module_& module, DeskClass& desk);
/// Registers bringing tables in at desks.
void bind_tables(DeskClass& desk);
/// Registers opening, founding and verifying.
void bind_core(py::module_& module);
/// Registers the world for tests, and the policy as a table.
void bind_testing(py::module_& module);
/// Registers clocks, keys and proofs of identity.
void bind_hosts(py::module_& module);

}  // namespace juniper::mis::python
