// Attendance figures of 100,000 pupils from packed marks, against counting one by one.
#include "bench/rounds.hpp"

#include <juniper/mis/attendance/session_counts.hpp>

#include <memory>
#include <random>
#include <vector>

namespace bench {
namespace {

using namespace juniper::mis;
namespace att = juniper::mis::attendance;

constexpr std::size_t pupils = 100'000;
constexpr std::size_t half_days = 380;

// Marks as they are in a year: nine in ten present, and a few of every other class.
struct Marks {
  std::vector<AttendanceClass> marks{pupils * half_days};
  std::vector<att::SessionCounts> each{pupils};
  att::AbsenceThresholds thresholds = att::absence_thresholds(rulebook::Law{}, std::chrono::year{2026} / 9 / 1);
  att::PupilCounts counted{};
  Marks() {
    std::mt19937 random{11};
    for (auto& mark : marks) {
      auto const n = random() % 100;
      mark = n < 90 ? AttendanceClass::present : static_cast<AttendanceClass>(2 + n % 4);
    }
  }
};

// One mark after another into a table of five.
att::PupilCounts one_by_one(Marks& s) {
  att::PupilCounts all;
  for (std::size_t i = 0; i < pupils; ++i) {
    att::SessionCounts counts;
    for (std::size_t j = 0; j < half_days; ++j) { counts.add(s.marks[i * half_days + j]); }
    s.each[i] = counts;
    all.add(counts, s.thresholds);
  }
  return all;
}

std::uint64_t checksum(Marks const& s) {
  auto const& c = s.counted;
  std::uint64_t sum = 0;
  for (auto const n : {c.sessions.present, c.sessions.elsewhere, c.sessions.authorised, c.sessions.unauthorised, c.sessions.outside, c.pupils,
                       c.persistent, c.severe}) {
    sum = sum * 31 + static_cast<std::uint64_t>(n);
  }
  for (auto const& one : s.each) { sum = sum * 31 + static_cast<std::uint64_t>(one.absent()); }
  return sum;
}

Comparison counting(Goal goal, double bound) {
  auto const s = std::make_shared<Marks>();
  auto const answer = [s] { return checksum(*s); };
  Comparison c{.layer = "module",
               .what = "count the marks of a year, for each pupil and all together",
               .unit = "pupil",
               .units = pupils,
               .goal = goal,
               .bound = bound,
               .library = {.name = "attendance::count_pupils",
                           .run = [s] { s->counted = att::count_pupils(s->marks, half_days, s->thresholds, s->each); },
                           .answer = answer},
               .setting = s};
  if (goal != Goal::nanoseconds_at_most) { c.peer = {.name = "one mark after another", .run = [s] { s->counted = one_by_one(*s); }, .answer = answer}; }
  return c;
}

[[maybe_unused]] int const entered_speedup = enter("attendance.figures", [] { return counting(Goal::speedup_at_least, 2); });
// 100,000 pupils in a tenth of a second.
[[maybe_unused]] int const entered_time = enter("attendance.figures_time", [] { return counting(Goal::nanoseconds_at_most, 1000); });

}  // namespace
}  // namespace bench
