// Judging how long records are kept, with the reasons as a value and without.
#include "bench/rounds.hpp"
#include <juniper/mis/retention/keep.hpp>

namespace bench {
namespace {

using namespace juniper::mis;
using namespace std::chrono_literals;

constexpr std::size_t judged = 1'000'000;

struct Judged {
  retention::RetentionTable table{rulebook::Law{}};
  std::vector<std::size_t> places;
  std::vector<Date> days;
  std::uint64_t answered = 0;
  Judged() {
    for (auto const* name : {"pupil_file", "sen_file", "safeguarding_file", "staff_file"}) {
      places.push_back(table.find(name).value());
    }
    for (int i = 0; i < 4'096; ++i) { days.push_back(add_days(2000y / 1 / 1, 3 * i)); }
  }
};

void judge(Judged& s, retention::Explain explain) {
  for (std::size_t i = 0; i < judged; ++i) {
    retention::RecordFacts facts;
    facts.on = 2026y / 11 / 25;
    facts.date_of_birth = facts.left = s.days[i % s.days.size()];
    facts.last_known_school = true;
    facts.sexual_abuse_content = false;
    auto const kept = s.table.keep(s.places[i % s.places.size()], facts, explain);
    s.answered += kept.through.has_value() ? 1 + kept.why.steps().size() : 0;
  }
}

Comparison judging(retention::Explain explain, char const* what, double nanoseconds) {
  auto const s = std::make_shared<Judged>();
  return {.layer = "module",
          .what = what,
          .unit = "record",
          .units = judged,
          .goal = Goal::nanoseconds_at_most,
          .bound = nanoseconds,
          .library = {.name = "retention::RetentionTable",
                      .run = [s, explain] { judge(*s, explain); },
                      .prepare = [s] { s->answered = 0; },
                      .answer = [s] { return s->answered; }},
          .setting = s};
}

Comparison explained() {
  return judging(retention::Explain::yes, "how long a record is kept, and why", 1'000);
}
Comparison unexplained() {
  return judging(retention::Explain::no, "how long a record is kept", 200);
}

[[maybe_unused]] int const entered =
    enter("retention.explained", &explained) + enter("retention.unexplained", &unexplained);

}  // namespace
}  // namespace bench
