// The state of a consent from a ledger of fifty entries.
#include "bench/rounds.hpp"
#include <juniper/mis/consent/consent_ledger.hpp>

namespace bench {
namespace {

using namespace juniper::mis;
using namespace std::chrono_literals;

// Two parents who change their minds about three channels of two purposes, a child found competent later, a claimed order.
consent::LedgerFacts ledger_of_fifty(int turn) {
  std::string const child = "0190a5b2-7c1e-7d3f-8a4b-00000000000c";
  std::string const people[] = {"0190a5b2-7c1e-7d3f-8a4b-00000000000a", "0190a5b2-7c1e-7d3f-8a4b-00000000000b"};
  std::string const purposes[] = {"0190a5b2-7c1e-7d3f-8a4b-0000000000a1", "0190a5b2-7c1e-7d3f-8a4b-0000000000a2"};
  std::string const channels[] = {"website", "social_media", "press"};
  consent::LedgerFacts facts{.jurisdiction = {},
                             .on = 2026y / 3 / 2,
                             .subject = child,
                             .purpose = purposes[0],
                             .channel = channels[0],
                             .date_of_birth = 2013y / 9 / 15};
  for (int i = 0; i < 50; ++i) {
    auto const n = static_cast<std::size_t>(i);
    // Every other entry is about what is asked, so that none is passed over cheaply for long.
    bool const asked = i % 2 == 0;
    facts.entries.push_back({.subject = child,
                             .purpose = purposes[asked ? 0 : 1],
                             .channel = channels[asked ? 0 : n % 3],
                             .who = people[n / 2 % 2],
                             .speaker = consent::Speaker::adult,
                             .answer = static_cast<consent::LedgerAnswer>((i + turn) % 3),
                             .on = add_days(2022y / 9 / 1, 20 * i),
                             .has_pr = true});
  }
  facts.orders.push_back({people[1], consent::DecisionOrder::decides, 2025y / 1 / 1, {}, false});
  facts.lapses.push_back({consent::LapseCause::key_stage_move, 2024y / 9 / 1, {}});
  facts.competence.push_back({false, 2025y / 9 / 1, {}});
  return facts;
}

Comparison ledger_state() {
  struct Setting {
    rulebook::Law law;
    std::vector<consent::LedgerFacts> ledgers;
    std::uint64_t sum = 0;
    Setting() {
      for (int i = 0; i < 64; ++i) { ledgers.push_back(ledger_of_fifty(i)); }
    }
  };
  auto const s = std::make_shared<Setting>();
  constexpr int times = 20'000;
  return {.layer = "module",
          .what = "state of a consent, with its explanation, from a ledger of 50 entries",
          .unit = "ledger",
          .units = times,
          .goal = Goal::nanoseconds_at_most,
          .bound = 5'000,
          .library = {.name = "consent::ledger_state",
                      .run =
                          [s] {
                            for (std::size_t i = 0; i < times; ++i) {
                              auto const answer = consent::ledger_state(s->ledgers[i % s->ledgers.size()], s->law);
                              s->sum += static_cast<std::uint64_t>(*answer.state) + answer.decided_by.size() + answer.why.steps().size();
                            }
                          },
                      .prepare = [s] { s->sum = 0; },
                      .answer = [s] { return s->sum; }},
          .setting = s};
}

[[maybe_unused]] int const entered_consent = enter("consent.ledger_state", &ledger_state);

}  // namespace
}  // namespace bench
