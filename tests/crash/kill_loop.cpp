// Kills a writing process at random moments, again and again, and looks whether every unit it acknowledged is there whole.
//
//   kill_loop ROUNDS [--cheat] [--seed N]
//
// A writer commits units of several rows and, after each commit, tells its number through a pipe. With --cheat it tells before
// it commits: the check must catch that, or it shows nothing (exit status 0 means "caught" then).
#include <juniper/mis/adapters/sqlite.hpp>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <string>
#include <thread>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "crash/unit_under_test.hpp"

namespace {

using namespace std::chrono_literals;

struct Options {
  int rounds = 100;
  bool cheat = false;
  std::uint64_t seed = 1;
};

// Writes units from `first` on, until it is killed. Never returns.
[[noreturn]] void write_until_killed(std::string const& path, std::uint64_t first, int pipe, bool cheat) {
  auto const tell = [pipe](std::uint64_t unit) {
    if (::write(pipe, &unit, sizeof unit) != static_cast<ssize_t>(sizeof unit)) { ::_exit(3); }
  };
  auto const store = crash::open(path);
  for (auto unit = first;; ++unit) {
    if (cheat) { tell(unit); }
    crash::write_unit(*store, unit);
    if (!cheat) { tell(unit); }
  }
}

struct Tally {
  std::uint64_t acknowledged = 0;
  std::uint64_t kills = 0;
  std::uint64_t lost = 0;
  std::uint64_t partial = 0;
};

// One writer, killed after a while. Gives the number of the last unit that it acknowledged.
std::uint64_t run_and_kill(std::string const& path, std::uint64_t first, bool cheat, std::chrono::microseconds after) {
  int ends[2];
  if (::pipe(ends) != 0) { std::exit(2); }
  auto const child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    write_until_killed(path, first, ends[1], cheat);
  }
  ::close(ends[1]);
  std::this_thread::sleep_for(after);
  ::kill(child, SIGKILL);
  std::uint64_t last = first - 1;
  std::uint64_t told = 0;
  while (::read(ends[0], &told, sizeof told) == static_cast<ssize_t>(sizeof told)) { last = told; }
  ::close(ends[0]);
  ::waitpid(child, nullptr, 0);
  return last;
}

int loop(Options const& options, std::filesystem::path const& folder) {
  std::mt19937_64 random{options.seed};
  Tally tally;
  for (int file = 0; static_cast<int>(tally.kills) < options.rounds; ++file) {
    auto const path = (folder / ("store" + std::to_string(file))).string();
    std::uint64_t next = 1;
    for (int round = 0; round < 25 && static_cast<int>(tally.kills) < options.rounds; ++round) {
      auto const after = std::chrono::microseconds{2'000 + static_cast<long>(random() % 40'000)};
      auto const last = run_and_kill(path, next, options.cheat, after);
      ++tally.kills;
      if (!std::filesystem::exists(path)) { continue; }  // killed before there was anything
      auto const found = crash::look(*crash::open(path));
      tally.partial += found.partial;
      tally.acknowledged += last - (next - 1);
      if (found.last_whole < last) { tally.lost += last - found.last_whole; }
      next = std::max(found.last_whole, last) + 1;
      if (options.cheat && tally.lost > 0) { break; }
    }
    std::filesystem::remove(path);
    if (options.cheat && tally.lost > 0) { break; }
  }
  std::printf("%llu kills, %llu units acknowledged, %llu lost, %llu partial\n", static_cast<unsigned long long>(tally.kills),
              static_cast<unsigned long long>(tally.acknowledged), static_cast<unsigned long long>(tally.lost),
              static_cast<unsigned long long>(tally.partial));
  if (options.cheat) { return tally.lost > 0 ? 0 : 1; }
  return tally.lost == 0 && tally.partial == 0 && tally.acknowledged > 0 ? 0 : 1;
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
  auto name = (std::filesystem::temp_directory_path() / "juniper_mis_kill_XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) { return 2; }
  auto const outcome = loop(options, name);
  std::filesystem::remove_all(name);
  return outcome;
}
