// Many threads with desks of their own on one core: no update is lost, no reader sees half of anything.
#include "world.hpp"

#include <juniper/mis/adapters/sqlite.hpp>

#include <atomic>
#include <filesystem>
#include <thread>

#include <stdlib.h>

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;

namespace threads_at_desks {

constexpr int writers = 4;
constexpr int rounds = 12;

// Raises a number that everybody shares, as often as it takes.
bool raise_number(Desk& desk, Id<Pupil> pupil, std::atomic<int>& conflicts) {
  for (;;) {
    auto const seen = desk.get(pupil);
    if (!seen.ok()) { return false; }
    auto const field = (*seen)[&Pupil::admission_number];
    auto const number = field.has_value() ? std::stoi(std::string{field.value().reveal()}) : 0;
    auto const done = desk.patch(Patch(*seen).set(&Pupil::admission_number, PersonalText{std::to_string(number + 1)}));
    if (done.ok()) { return true; }
    if (done.error().code != ErrorCode::conflict) { return false; }
    ++conflicts;
  }
}

void work_together(World& w) {
  auto const shared = w.admit("Shared", "Everybody");
  auto const before = w.core().verify(w.tenant).value().events;
  std::atomic<int> failures = 0;
  std::atomic<int> conflicts = 0;
  std::atomic<int> reads = 0;
  std::atomic<bool> done = false;
  std::vector<Desk> desks;
  for (int i = 0; i < writers; ++i) { desks.push_back(w.office()); }
  std::vector<Desk> readers{w.safeguarding(), w.desk("tutor", w.meadow, purposes::teaching)};
  std::vector<std::thread> threads;
  for (int i = 0; i < writers; ++i) {
    threads.emplace_back([&, i] {
      auto& desk = desks[static_cast<std::size_t>(i)];
      for (int n = 0; n < rounds; ++n) {
        if (!raise_number(desk, shared, conflicts)) { ++failures; }
        auto const pair = desk.together([&](Desk& inner) -> Result<void> {
          for (auto const* forename : {"One", "Two"}) {
            auto const one = enrolment::admit(inner, {.person = NewPerson{.legal_forename = forename, .legal_surname = "Pair", .date_of_birth = testing::first_of_term},
                                                      .starts = testing::first_of_term});
            if (!one.ok()) { return one.error(); }
          }
          return {};
        });
        if (!pair.ok()) { ++failures; }
      }
    });
  }
  for (auto& desk : readers) {
    threads.emplace_back([&] {
      while (!done) {
        // Pupils come in pairs, besides the one they share; whoever reads never sees one of a pair alone.
        auto const n = desk.list(Find<Pupil>{}.limit(1000));
        if (!n.ok() || n->size() % 2 != 1) { ++failures; }
        ++reads;
      }
    });
  }
  for (std::size_t i = 0; i < writers; ++i) { threads[i].join(); }
  done = true;
  for (std::size_t i = writers; i < threads.size(); ++i) { threads[i].join(); }

  CHECK(failures == 0);
  CHECK(reads > 0);
  auto office = w.office();
  auto const seen = office.get(shared).value();
  CHECK(seen[&Pupil::admission_number].value().reveal() == std::to_string(writers * rounds));
  CHECK(seen.version() == writers * rounds + 1);
  CHECK(office.count<Pupil>().value() == 2 * writers * rounds + 1);
  auto const verdict = w.core().verify(w.tenant).value();
  CHECK(verdict.holds());
  // Every read of a pupil is an event (ethnicity), every change and every admission.
  CHECK(verdict.events >= before + static_cast<std::uint64_t>(writers * rounds * 4));
}

struct Folder {
  std::filesystem::path path = [] {
    auto name = (std::filesystem::current_path() / "threads_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) { throw std::runtime_error("no folder for a test"); }
    return std::filesystem::path{name};
  }();
  ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace threads_at_desks

TEST_CASE("threads at desks on one SQLite file lose nothing and see nothing by halves", "[core]") {
  threads_at_desks::Folder folder;
  World w{adapters::sqlite_store((folder.path / "meadow.db").string()).value(), key_file((folder.path / "meadow.keys").string())};
  threads_at_desks::work_together(w);
}

TEST_CASE("threads at desks on one store in memory lose nothing and see nothing by halves", "[core]") {
  World w;
  threads_at_desks::work_together(w);
}

TEST_CASE("two threads that write what they read last collide, and one of them is told", "[core]") {
  World w;
  auto const shared = w.admit("Shared", "Everybody");
  auto one = w.office();
  auto two = w.office();
  auto const seen = one.get(shared).value();
  std::atomic<int> won = 0;
  std::atomic<int> told = 0;
  auto const write = [&](Desk& desk, char const* number) {
    auto const done = desk.patch(Patch<Pupil>(shared, seen.version()).set(&Pupil::admission_number, PersonalText{number}));
    if (done.ok()) { ++won; }
    if (code_of(done) == ErrorCode::conflict) { ++told; }
  };
  std::thread first{[&] { write(one, "1"); }};
  std::thread second{[&] { write(two, "2"); }};
  first.join();
  second.join();
  CHECK(won == 1);
  CHECK(told == 1);
}

TEST_CASE("a core closed under working threads ends them with closed and nothing else", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  std::vector<Desk> desks{w.office(), w.office(), w.office()};
  std::atomic<int> closed = 0;
  std::atomic<int> other = 0;
  std::vector<std::thread> threads;
  for (auto& desk : desks) {
    threads.emplace_back([&] {
      for (;;) {
        try {
          if (!desk.get(ava).ok()) { ++other; }
        } catch (Failure const& failure) {
          ++(failure.code() == ErrorCode::closed ? closed : other);
          return;
        }
      }
    });
  }
  std::this_thread::sleep_for(std::chrono::milliseconds{30});
  w.core().close();
  for (auto& thread : threads) { thread.join(); }
  CHECK(closed == 3);
  CHECK(other == 0);
}
