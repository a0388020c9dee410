// The conformance kit: tries every promise of the storage port on an adapter, with no test framework of its own.
#pragma once

#include <juniper/mis/storage/store.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Whether an adapter keeps the promises of the port. Link `juniper::mis_conformance`.
namespace juniper::mis::storage::conformance {

/// Something done to a store by a process that will be killed in its midst. It calls the second argument after each commit
/// that it was told is durable, and goes on for as long as it lives.
using Work = std::function<void(Store& store, std::function<void()> const& acknowledged)>;

/// How the kit comes by stores. Only `fresh` is always needed; the others answer for capabilities. Before each call the kit
/// has let go of every store and unit that it had, except before `beside`.
struct Fixture {
  /// Makes a new, empty store, which knows nothing of those made before.
  std::function<std::shared_ptr<Store>()> fresh{};
  /// Opens the store that `fresh` made last, as after a restart of the process. Needed when the store says `durable`.
  std::function<std::shared_ptr<Store>()> reopen{};
  /// Opens the store that `fresh` made last a second time, as another process would, while the first is in use. Needed when
  /// the store says `many_processes`.
  std::function<std::shared_ptr<Store>()> beside{};
  /// Lets a process of its own open the store that `fresh` made last and do the work, kills that process without warning once
  /// it has acknowledged at least one commit, and returns how many it had acknowledged. May be empty: then a crash is not tried.
  /// `cut_off_by_kill` makes one.
  std::function<std::size_t(Work const&)> cut_off{};
};

/// A `Fixture::cut_off` for POSIX: forks, opens the store in the child, and sends SIGKILL a few milliseconds later, a different
/// number each time. `open` is called in the child alone. Only for processes that run one thread when the kit is started.
std::function<std::size_t(Work const&)> cut_off_by_kill(std::function<std::shared_ptr<Store>()> open);

/// What a promise asks of the adapter before it can be tried.
enum class Asks : std::uint8_t {
  nothing,              ///< every adapter is tried
  durable,              ///< the adapter says that it is durable
  crash,                ///< the same, and the fixture can cut it off
  many_processes,       ///< the adapter says that several processes may have it open
  one_writer,           ///< the adapter says that writing units run in turn
  concurrent_writers,   ///< the adapter says that writing units run side by side
};

/// One promise of the port.
struct Promise {
  std::string_view name;  ///< stable: `patch_expects_its_version`
  std::string_view text;  ///< one sentence, for people
  Asks asks;              ///< of whom it is tried
};

/// Every promise that the kit tries, in the order of trying.
std::vector<Promise> promises();

/// How the trial of one promise ended.
enum class Outcome : std::uint8_t {
  kept,       ///< it held wherever the kit looked
  broken,     ///< it did not: `detail` says what was expected and what came
  not_asked,  ///< the adapter does not claim it: `detail` says which question was answered no
};

/// One promise tried.
struct Trial {
  Promise promise{};                    ///< which
  Outcome outcome{};                    ///< how it ended
  std::string detail{};                 ///< empty when it was kept
  std::chrono::microseconds took{};     ///< time spent
};

/// Everything tried.
struct Report {
  std::string adapter{};         ///< its name, as in its capabilities
  std::vector<Trial> trials{};   ///< one a promise
  /// Whether no promise was broken.
  bool conforms() const noexcept;
  /// How many ended in this way.
  std::size_t count(Outcome outcome) const noexcept;
};

/// What to try.
struct Options {
  std::uint64_t seed = 1;             ///< of random rows and conditions: the same seed asks the same
  std::vector<std::string> only{};    ///< names of promises; empty: all
};

/// Tries the promises. Whatever the adapter throws breaks the promise under trial and nothing else. \throws Failure with
/// invalid when the fixture makes no store, or `only` names a promise that there is not.
Report run(Fixture const& fixture, Options const& options = {});

/// A line for each broken promise: its name, its sentence, what came. Empty when all were kept, so that one line is enough in
/// any framework: `CHECK(complaints(run(fixture)) == "")`.
std::string complaints(Report const& report);

/// The whole report: a line a promise, and a summary.
std::string text(Report const& report);

/// For a program that does nothing else: tries everything, prints the report to standard output. \return 0 when the adapter
/// conforms, otherwise 1: `int main() { return conformance::run_and_print(fixture); }`.
int run_and_print(Fixture const& fixture, Options const& options = {});

}  // namespace juniper::mis::storage::conformance
