// Small writes that must survive a loss of power: many callers at once against one at a time, on a disk.
#include "bench/mark.hpp"
#include "bench/raw_sqlite.hpp"
#include "bench/rounds.hpp"

#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <atomic>
#include <thread>

namespace bench {
namespace {

using namespace juniper::mis;

constexpr std::size_t units_of_work = 640;
constexpr std::size_t callers = 16;
Id<Tenant> const tenant_of_marks{Uuid::from_number(8)};

struct Durable {
  Folder folder{true};
  std::shared_ptr<storage::Store> store;
  std::atomic<std::uint64_t> next{1};
  int file = 0;
  std::string path;
  void open() {
    store.reset();
    folder.clear();
    path = folder.file("marks" + std::to_string(++file));
    Registry registry;
    registry.add(description<Mark>()).value();
    store = adapters::sqlite_store(path, {.connections = callers + 2}).value();
    storage::bring_up_to_date(*store, registry).value();
    next = 1;
  }
  void write_one() {
    Row row{.id = Uuid::from_number(next++), .version = 1, .cells = {}, .mac = Bytes(32)};
    for (std::int64_t i = 0; i < 7; ++i) { row.cells.emplace_back(i); }
    auto unit = store->begin(storage::Mode::write, tenant_of_marks, {}).value();
    unit->insert(description<Mark>(), row).value();
    unit->commit().value();
  }
  std::uint64_t count() const {
    Raw look{path};
    return static_cast<std::uint64_t>(look.integer("SELECT count(*) FROM mark"));
  }
};

Comparison committing() {
  auto const s = std::make_shared<Durable>();
  auto const answer = [s] { return s->count(); };
  auto const open = [s] { s->open(); };
  return {.layer = "port",
          .what = "durable units of one row, 16 callers",
          .unit = "unit",
          .units = units_of_work,
          .goal = Goal::speedup_at_least,
          .bound = 5,
          .library = {.name = "16 callers",
                      .run =
                          [s] {
                            std::vector<std::jthread> threads;
                            for (std::size_t t = 0; t < callers; ++t) {
                              threads.emplace_back([s] {
                                for (std::size_t i = 0; i < units_of_work / callers; ++i) { s->write_one(); }
                              });
                            }
                          },
                      .prepare = open,
                      .answer = answer},
          .peer = {.name = "the same units by one caller",
                   .run =
                       [s] {
                         for (std::size_t i = 0; i < units_of_work; ++i) { s->write_one(); }
                       },
                   .prepare = open,
                   .answer = answer},
          .time = Time::wall,
          .rounds = 5,
          .setting = s};
}

[[maybe_unused]] int const entered = enter("port.durable_units", &committing);

}  // namespace
}  // namespace bench
