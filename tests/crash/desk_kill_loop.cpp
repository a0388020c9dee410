// Kills a process that does random commands at desks, and compares what is there with what was acknowledged.
//
//   desk_kill_loop ROUNDS [--cheat] [--seed N]
//
// The writer admits, renames, links, writes notes about two children, erases one of them, lets pupils leave, and admits two in
// one unit; each command bears its number as idempotency key and is told through a pipe once it has returned. After each kill
// the school must be exactly as all told commands make it, or with the next one besides, which may have landed untold; log and
// rows must agree, also with the checkpoint kept before. That command is then asked for again, and must not happen twice.
// With --cheat the writer tells before it does: the comparison must catch that (exit status 0 means "caught" then).
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <thread>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crash/desk_school.hpp"

namespace {

using crash::Acknowledged;
using crash::ExpectedSchool;
using crash::SchoolOnDisk;
using namespace std::chrono_literals;

struct Options {
  int rounds = 100;
  bool cheat = false;
  std::uint64_t seed = 1;
};

void tell(int pipe, Acknowledged const& what) {
  if (::write(pipe, &what, sizeof what) != static_cast<ssize_t>(sizeof what)) { ::_exit(3); }
}

// Goes on after what is expected already, until it is killed. Number 0 says that the school is open.
[[noreturn]] void work_until_killed(std::string const& path, ExpectedSchool expected, int pipe, bool cheat) {
  SchoolOnDisk school{path};
  tell(pipe, {});
  for (;;) {
    auto const number = expected.done + 1;
    // What later commands need to know of an admission cannot be told before it is done.
    auto const act = expected.act(number);
    bool const early = cheat && act != crash::Act::admit && act != crash::Act::together;
    if (early) { tell(pipe, {.number = number, .count = 0}); }
    auto const answer = school.run(number, expected);
    if (!early) { tell(pipe, answer); }
    expected.apply(number, answer);
  }
}

// One writer, killed after a while; what it acknowledged is expected from then on.
void run_and_kill(std::string const& path, ExpectedSchool& expected, Options const& options, std::mt19937_64& random) {
  int ends[2];
  if (::pipe(ends) != 0) { std::exit(2); }
  auto const child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    try {
      work_until_killed(path, expected, ends[1], options.cheat);
    } catch (std::exception const& e) {
      std::fprintf(stderr, "the writer failed by itself: %s\n", e.what());
    }
    ::_exit(4);
  }
  ::close(ends[1]);
  // One in five is killed while it opens the school; the others within one of their first commands.
  Acknowledged told;
  auto const wait_for = [&] {
    if (::read(ends[0], &told, sizeof told) != static_cast<ssize_t>(sizeof told)) { std::exit(4); }
    if (told.number != 0) { expected.apply(told.number, told); }
  };
  for (auto messages = random() % 5; messages > 0; --messages) { wait_for(); }
  std::this_thread::sleep_for(std::chrono::microseconds{random() % 40'000});
  ::kill(child, SIGKILL);
  while (::read(ends[0], &told, sizeof told) == static_cast<ssize_t>(sizeof told)) {
    if (told.number != 0) { expected.apply(told.number, told); }
  }
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!WIFSIGNALED(status)) { std::exit(4); }
}

// Whether the school is as expected, perhaps with one command more.
bool as_expected(std::string const& path, ExpectedSchool const& expected, std::string& kept, std::uint64_t& untold) {
  SchoolOnDisk school{path};
  if (!school.verifies(kept)) { return false; }
  auto const found = school.lines();
  if (found == expected.lines()) { return true; }
  auto landed = expected;
  landed.apply(expected.done + 1, {});
  ++untold;
  return found == landed.lines();
}

int loop(Options const& options, std::filesystem::path const& folder) {
  std::mt19937_64 random{options.seed};
  int kills = 0;
  std::uint64_t acknowledged = 0;
  std::uint64_t untold = 0;
  std::uint64_t wrong = 0;
  for (int file = 0; kills < options.rounds && wrong == 0; ++file) {
    auto const path = (folder / ("school" + std::to_string(file))).string();
    ExpectedSchool expected;
    std::string kept;
    SchoolOnDisk{path};  // founded before anybody is killed
    for (int round = 0; round < 25 && kills < options.rounds && wrong == 0; ++round) {
      auto const before = expected.done;
      run_and_kill(path, expected, options, random);
      ++kills;
      acknowledged += expected.done - before;
      try {
        wrong += as_expected(path, expected, kept, untold) ? 0U : 1U;
      } catch (std::exception const& e) {
        std::fprintf(stderr, "looking at the school failed: %s\n", e.what());
        ++wrong;
      }
    }
    for (auto const* rest : {"", "-wal", "-shm", ".keys", ".ids"}) { std::filesystem::remove(path + rest); }
  }
  std::printf("%d kills, %llu commands acknowledged, %llu landed untold, %llu times not as expected\n", kills,
              static_cast<unsigned long long>(acknowledged), static_cast<unsigned long long>(untold),
              static_cast<unsigned long long>(wrong));
  if (options.cheat) { return wrong > 0 ? 0 : 1; }
  return wrong == 0 && acknowledged > 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    if (std::strcmp(words[i], "--cheat") == 0) {
      options.cheat = true;
    } else if (std::strcmp(words[i], "--seed") == 0 && i + 1 < count) {
      options.seed = std::stoull(words[++i]);
    } else {
      options.rounds = std::stoi(words[i]);
    }
  }
  auto name = (std::filesystem::temp_directory_path() / "juniper_mis_desks_XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) { return 2; }
  auto const outcome = loop(options, name);
  std::filesystem::remove_all(name);
  return outcome;
}
