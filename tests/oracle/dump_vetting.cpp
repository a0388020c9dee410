// Writes what the library decides on staff checks over whole finite spaces, a few bytes a case, for vetting_oracle.py to compare.
//
//   dump_vetting needed | start | agency
#include <juniper/mis/vetting/checks_needed.hpp>
#include <juniper/mis/vetting/may_start.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

using namespace juniper::mis;
using namespace juniper::mis::vetting;
using namespace std::chrono_literals;
using rulebook::Law;
using rulebook::SchoolKind;

std::string out;

void put(unsigned byte) {
  out += static_cast<char>(byte);
  if (out.size() > 1U << 16U) {
    std::fwrite(out.data(), 1, out.size(), stdout);
    out.clear();
  }
}

std::optional<bool> tri(int i) { return i == 0 ? std::nullopt : std::optional{i == 2}; }
std::optional<SchoolKind> school(int i) { return i == 0 ? std::nullopt : std::optional{static_cast<SchoolKind>(i - 1)}; }

// Not told; the last day before and the first day of the present law; a break just short enough, a day too long, and another post.
void set_when(WorkFacts& work, int i) {
  if (i == 1) { work.appointed = 2007y / 4 / 30; }
  if (i == 2) { work.appointed = 2007y / 5 / 1; }
  if (i < 3) { return; }
  work.appointed = i == 4 ? 2026y / 2 / 6 : 2026y / 2 / 5;
  work.previous_post = i == 5 ? PreviousPost::other : PreviousPost::english_school;
  work.previous_post_ended = 2025y / 11 / 5;
}

void dump_needed(Law const& law) {
  for (int role = 0; role < 8; ++role) {
    for (int kind = 0; kind < 5; ++kind) {
      for (int through = 0; through < 3; ++through) {
        for (int when = 0; when < 6; ++when) {
          for (int rest = 0; rest < 2187; ++rest) {  // seven facts that are unknown, no or yes
            WorkFacts work{.role = static_cast<Role>(role), .school_kind = school(kind)};
            if (through > 0) { work.engaged_through = static_cast<EngagedThrough>(through - 1); }
            work.regulated_activity = tri(rest % 3);
            work.supervised = tri(rest / 3 % 3);
            work.teaching = tri(rest / 9 % 3);
            work.manages = tri(rest / 27 % 3);
            work.lived_abroad = tri(rest / 81 % 3);
            work.qualification_required = tri(rest / 243 % 3);
            work.childcare = tri(rest / 729);
            set_when(work, when);
            for (auto const& one : checks_needed(work, law).checks) {
              put(static_cast<unsigned>(one.need) + 6U * static_cast<unsigned>(one.stop) + (one.before_appointment ? 18U : 0U) +
                  (one.entry ? 36U : 0U));
            }
          }
        }
      }
    }
  }
}

template <class E>
unsigned bits(rulebook::WordSet<E> set) {
  unsigned all = 0;
  set.each([&](E one) { all |= 1U << static_cast<unsigned>(one); });
  return all;
}

void put_start(MayStart const& start) {
  put(start.outcome ? 1U + static_cast<unsigned>(*start.outcome) : 0U);
  put(bits(start.needs));
  put(start.stop ? 1U + static_cast<unsigned>(*start.stop) : 0U);
  put(start.overdue_alert ? 1U + (*start.overdue_alert ? 1U : 0U) : 0U);
  put(bits(start.before_appointment) & 255U);
  put(bits(start.before_appointment) >> 8U);
  put(bits(start.missing) & 255U);
  put(bits(start.missing) >> 8U);
  put(bits(start.reasons));
  put(start.limit ? static_cast<unsigned>(start.limit->day()) : 0U);
}

void tell(std::vector<CheckOnRecord>& checks, Check check, int state) {
  if (state > 0) { checks.push_back({check, static_cast<CheckState>(state - 1)}); }
}

// First the checks that decide most, in every state; then the others, with these complete.
void dump_start(Law const& law) {
  for (int role = 0; role < 8; ++role) {
    for (int kind = 0; kind < 5; ++kind) {
      for (int supervised = 0; supervised < 3; ++supervised) {
        for (int states = 0; states < 7776; ++states) {
          std::vector<CheckOnRecord> checks;
          tell(checks, Check::identity, states % 6);
          tell(checks, Check::right_to_work, states / 6 % 6);
          tell(checks, Check::qualifications, states / 36 % 6);
          tell(checks, Check::barred_list, states / 216 % 6);
          tell(checks, Check::enhanced_dbs, states / 1296);
          put_start(may_start({.role = static_cast<Role>(role),
                               .starts = 2026y / 9 / 1,
                               .checks = checks,
                               .school_kind = school(kind),
                               .supervised = tri(supervised)},
                              law));
        }
      }
      for (int rest = 0; rest < 9 * 243; ++rest) {
        std::vector<CheckOnRecord> checks;
        for (auto const check : {Check::identity, Check::right_to_work, Check::qualifications, Check::barred_list, Check::enhanced_dbs}) {
          checks.push_back({check, CheckState::complete});
        }
        auto states = rest / 9;
        for (auto const check :
             {Check::prohibition_from_teaching, Check::s128, Check::overseas, Check::medical_fitness, Check::disqualification}) {
          static constexpr int those[]{0, 1 + static_cast<int>(CheckState::missing), 1 + static_cast<int>(CheckState::clear)};
          tell(checks, check, those[states % 3]);
          states /= 3;
        }
        put_start(may_start({.role = static_cast<Role>(role),
                             .starts = 2026y / 9 / 1,
                             .checks = checks,
                             .school_kind = school(kind),
                             .supervised = false,
                             .teaching = tri(rest % 3),
                             .lived_abroad = tri(rest / 3 % 3)},
                            law));
      }
    }
  }
}

void dump_agency(Law const& law) {
  for (int role = 0; role < 8; ++role) {
    for (int kind = 0; kind < 5; ++kind) {
      for (int rest = 0; rest < 3888; ++rest) {
        MayStartFacts facts{.role = static_cast<Role>(role), .engaged_through = EngagedThrough::agency, .school_kind = school(kind)};
        if (rest % 2 == 1) { facts.starts = 2026y / 11 / 30; }
        int const confirmed = rest / 2 % 3;
        if (confirmed > 0) { facts.confirmation_received = confirmed == 1 ? 2026y / 11 / 30 : 2026y / 12 / 1; }
        facts.certificate_discloses = tri(rest / 6 % 3);
        facts.certificate_copy_supplied = tri(rest / 18 % 3);
        int const dated = rest / 54 % 4;
        if (dated > 0) { facts.certificate_dated = dated == 1 ? 2026y / 8 / 31 : dated == 2 ? 2026y / 8 / 29 : 2024y / 2 / 29; }
        facts.school_work_in_last_three_months = tri(rest / 216 % 3);
        std::vector<CheckOnRecord> checks;
        tell(checks, Check::identity, rest / 648);
        facts.checks = checks;
        put_start(may_start(facts, law));
      }
    }
  }
}

}  // namespace

int main(int count, char** texts) {
  std::string_view const space = count == 2 ? texts[1] : "";
  Law const law;
  if (space == "needed") {
    dump_needed(law);
  } else if (space == "start") {
    dump_start(law);
  } else if (space == "agency") {
    dump_agency(law);
  } else {
    return std::fputs("usage: dump_vetting needed|start|agency\n", stderr), 2;
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return 0;
}
