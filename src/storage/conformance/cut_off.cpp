// Killing a process while it works on a store, for POSIX.
#include <juniper/mis/storage/conformance.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace juniper::mis::storage::conformance {
namespace {

// In the child: never returns.
[[noreturn]] void work_until_killed(std::function<std::shared_ptr<Store>()> const& open, Work const& work, int told) {
  try {
    auto const store = open();
    if (store != nullptr) {
      work(*store, [told] {
        char const done = 1;
        if (::write(told, &done, 1) != 1) { ::_exit(2); }
      });
    }
  } catch (...) {
    ::_exit(3);
  }
  ::_exit(0);
}

// Reads what the child has acknowledged until it is gone; kills it some time after the first.
std::size_t count_and_kill(int from, ::pid_t child, std::chrono::microseconds after_first) {
  std::size_t done = 0;
  std::array<char, 256> buffer{};
  while (true) {
    auto const got = ::read(from, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) { continue; }
    if (got <= 0) { break; }
    if (done == 0) {
      std::this_thread::sleep_for(after_first);
      ::kill(child, SIGKILL);
    }
    done += static_cast<std::size_t>(got);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  return done;
}

}  // namespace

std::function<std::size_t(Work const&)> cut_off_by_kill(std::function<std::shared_ptr<Store>()> open) {
  return [open = std::move(open), call = 0](Work const& work) mutable -> std::size_t {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) { throw Failure({.code = ErrorCode::unsupported, .text = "no pipe could be made"}); }
    auto const child = ::fork();
    if (child < 0) { throw Failure({.code = ErrorCode::unsupported, .text = "no process could be made"}); }
    if (child == 0) {
      ::close(ends[0]);
      work_until_killed(open, work, ends[1]);
    }
    ::close(ends[1]);
    auto const done = count_and_kill(ends[0], child, std::chrono::microseconds{1000 + 3700 * (call++ % 5)});
    ::close(ends[0]);
    return done;
  };
}

}  // namespace juniper::mis::storage::conformance
