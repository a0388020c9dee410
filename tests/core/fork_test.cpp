// Tests of a real fork(): in the child a core answers closed and touches nothing, and the parent's store stays whole.
#include "on_disk.hpp"

#include "catch.hpp"

#include <sys/wait.h>
#include <unistd.h>

using namespace juniper::mis;
using testing::code_of;
using testing::OnDisk;

namespace fork_tests {

// Runs `work` in a child that goes without cleaning up after its parent; true when it answered true. A child that hangs is ended.
template <class Work>
bool in_child(Work const& work) {
  auto const child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::alarm(60);
    bool good = false;
    try {
      good = work();
    } catch (...) {
      good = false;
    }
    ::_exit(good ? 0 : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

template <class Call>
bool says_closed(Call const& call) {
  try {
    return code_of(call()) == ErrorCode::closed;
  } catch (Failure const& failure) {
    return failure.code() == ErrorCode::closed;
  }
}

}  // namespace fork_tests

using fork_tests::in_child;
using fork_tests::says_closed;

TEST_CASE("after fork() a core and its desks answer closed in the child, and the parent goes on", "[core]") {
  OnDisk w;
  auto office = w.world.office();
  auto& core = w.world.core();
  CHECK(in_child([&] {
    return says_closed([&] { return office.get(w.ava); }) && says_closed([&] { return office.list(Find<Pupil>{}); }) &&
           says_closed([&] { return office.add(as_person({.legal_forename = "Ada", .legal_surname = "Byron"})); }) &&
           says_closed([&] { return office.together([](Desk&) { return Result<void>{}; }); }) &&
           says_closed([&] { return core.verify(w.world.tenant); }) && says_closed([&] { return core.checkpoint(w.world.tenant); }) &&
           says_closed([&] { return core.desk({.actor = w.world.proof("clerk"), .at = w.world.meadow, .purpose = purposes::admissions}); }) &&
           says_closed([&] { return core.back_up({.store = w.folder.file("copy.db")}); });
  }));
  CHECK(in_child([&] {  // going away closes nothing of the parent's
    w.world.held->close();
    w.world.held.reset();
    w.world.store.reset();
    return true;
  }));
  CHECK(office.get(w.ava).ok());
  w.world.admit("Cid", "Moss");
  CHECK(core.verify(w.world.tenant).value().holds());
}

TEST_CASE("a unit of work that was under way when the process was forked writes nothing in the child", "[core]") {
  OnDisk w;
  auto unit = w.world.store->begin(storage::Mode::write, w.world.tenant, {}).value();
  CHECK(in_child([&] {
    bool const refused = says_closed([&] { return unit->commit(); }) && says_closed([&] {
                           return w.world.store->begin(storage::Mode::read, w.world.tenant, {});
                         });
    unit.reset();  // rolls back nothing
    return refused;
  }));
  unit.reset();
  w.world.admit("Cid", "Moss");
  CHECK(w.world.core().verify(w.world.tenant).value().holds());
}

TEST_CASE("the child may open a core of its own on the same store", "[core]") {
  OnDisk w;
  auto const before = w.world.office().count(Find<Pupil>{}).value();
  CHECK(in_child([&] {
    auto own = juniper::mis::open(w.url(), {.keys = key_file(w.key_path()), .clock = w.world.clock});
    if (!own.ok()) { return false; }
    auto desk = own->desk({.actor = w.world.proof("clerk"), .at = w.world.meadow, .purpose = purposes::admissions});
    if (!desk.ok()) { return false; }
    return enrolment::admit(*desk, {.person = NewPerson{.legal_forename = "Cid", .legal_surname = "Moss", .date_of_birth = Date{std::chrono::year{2015} / 1 / 2}},
                                    .starts = testing::first_of_term})
        .ok();
  }));
  CHECK(w.world.office().count(Find<Pupil>{}).value() == before + 1);
  CHECK(w.world.core().verify(w.world.tenant).value().holds());
}
