// Counting of packed marks, eight half-days at a time.
#include <juniper/mis/attendance/session_counts.hpp>

#include <array>
#include <cstring>

namespace juniper::mis::attendance {

namespace {

constexpr std::uint64_t every_byte = 0x0101010101010101U;
constexpr std::uint64_t low_bits = 0x7F7F7F7F7F7F7F7FU;
constexpr std::size_t classes = 5;
constexpr std::size_t longest_run = 255;  // words whose matches a byte can count

// A 1 in each byte of the word that is `value`, a 0 in each other; exact for every byte.
constexpr std::uint64_t matches(std::uint64_t word, std::uint64_t value) noexcept {
  auto const differs = word ^ (value * every_byte);
  auto const nonzero = ((differs & low_bits) + low_bits) | differs;
  return (~nonzero >> 7U) & every_byte;
}

// The sum of eight bytes, each up to 255.
constexpr std::int64_t sum_of_bytes(std::uint64_t word) noexcept {
  constexpr std::uint64_t every_other = 0x00FF00FF00FF00FFU;
  auto const pairs = (word & every_other) + ((word >> 8U) & every_other);
  return static_cast<std::int64_t>((pairs * 0x0001000100010001U) >> 48U);
}

}  // namespace

SessionCounts count_sessions(std::span<AttendanceClass const> marks) noexcept {
  std::array<std::int64_t, classes> counted{};
  auto const* at = marks.data();
  auto words = marks.size() / 8;
  while (words > 0) {
    auto run = words < longest_run ? words : longest_run;
    words -= run;
    std::array<std::uint64_t, classes> lanes{};
    for (; run > 0; --run, at += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, sizeof word);
      for (std::size_t c = 0; c < classes; ++c) { lanes[c] += matches(word, c + 1); }
    }
    for (std::size_t c = 0; c < classes; ++c) { counted[c] += sum_of_bytes(lanes[c]); }
  }
  SessionCounts counts{counted[0], counted[1], counted[2], counted[3], counted[4]};
  for (auto const mark : marks.last(marks.size() % 8)) { counts.add(mark); }
  return counts;
}

AbsenceThresholds absence_thresholds(rulebook::Law const& law, Date on) {
  AbsenceThresholds thresholds;
  thresholds.persistent_rule = law.book.need("ATT-51", on);
  thresholds.severe_rule = law.book.need("ATT-51-SEVERE", on);
  if (thresholds.persistent_rule != nullptr) { thresholds.persistent_percent = thresholds.persistent_rule->amount.value_or(0); }
  if (thresholds.severe_rule != nullptr) { thresholds.severe_percent = thresholds.severe_rule->amount.value_or(0); }
  return thresholds;
}

void PupilCounts::add(SessionCounts const& pupil, AbsenceThresholds const& thresholds) noexcept {
  sessions += pupil;
  auto const possible = pupil.possible();
  pupils += possible > 0 ? 1 : 0;
  persistent += reaches(pupil.absent(), possible, thresholds.persistent_percent) ? 1 : 0;
  severe += reaches(pupil.absent(), possible, thresholds.severe_percent) ? 1 : 0;
}

PupilCounts& PupilCounts::operator+=(PupilCounts const& other) noexcept {
  sessions += other.sessions;
  pupils += other.pupils;
  persistent += other.persistent;
  severe += other.severe;
  return *this;
}

PupilCounts count_pupils(std::span<AttendanceClass const> marks, std::size_t half_days, AbsenceThresholds const& thresholds,
                         std::span<SessionCounts> each) noexcept {
  PupilCounts all;
  if (half_days == 0) { return all; }
  auto const pupils = marks.size() / half_days;
  for (std::size_t i = 0; i < pupils; ++i) {
    auto const counts = count_sessions(marks.subspan(i * half_days, half_days));
    all.add(counts, thresholds);
    if (i < each.size()) { each[i] = counts; }
  }
  return all;
}

}  // namespace juniper::mis::attendance
