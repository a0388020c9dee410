// Prints what is disclosed to whom, over every combination of facts that can tell answers apart, for an oracle to compare.
//
//   dump_disclosures exemption | who_may_exercise
//
// One line for each head of facts, and in it one code for each combination of the rest, in the order of the enumerations with
// "unknown" first. tests/oracle/disclosure_oracle.py says what the digits of a code mean.
#include <juniper/mis/rights/exemption.hpp>
#include <juniper/mis/rights/who_may_exercise.hpp>

#include <iostream>
#include <string>
#include <utility>

namespace {

namespace mis = juniper::mis;
namespace rights = juniper::mis::rights;
using mis::rulebook::Law;
using mis::rulebook::word;
using mis::rulebook::words;

mis::Date const today{std::chrono::year{2026} / 11 / 25};
// Nobody's birth date, then a child of 10, a pupil of 15, and a person on the 18th birthday.
std::optional<mis::Date> const births[] = {std::nullopt, mis::Date{std::chrono::year{2016} / 6 / 1},
                                           mis::Date{std::chrono::year{2011} / 6 / 1}, mis::Date{std::chrono::year{2008} / 11 / 25}};

template <class E>
std::optional<E> nth_or_unknown(std::size_t i) {
  return i == 0 ? std::nullopt : std::optional{static_cast<E>(i - 1)};
}
std::optional<bool> truth(std::size_t i) { return i == 0 ? std::nullopt : std::optional{i == 2}; }

// The members of a set as the digits of a number, one bit each.
template <class E>
unsigned bits(mis::rulebook::WordSet<E> set) {
  unsigned value = 0;
  set.each([&](E member) { value |= 1U << static_cast<unsigned>(member); });
  return value;
}
template <class E>
unsigned number(std::optional<E> value) {
  return value ? static_cast<unsigned>(*value) + 1 : 0;
}

void append_code(std::string& line, std::initializer_list<unsigned> digits) {
  for (auto const digit : digits) { line += "0123456789abcdefghijklmnopqrstuvwxyz"[digit]; }
  line += ' ';
}

void append_exemption(std::string& line, rights::ExemptionFacts const& facts, Law const& law) {
  auto const a = rights::exemption(facts, law);
  append_code(line, {number(a.decisions.at(0).outcome), bits(a.exemptions), number(a.extent), bits(a.not_applicable), bits(a.tests),
                     bits(a.reasons), bits(a.redact), a.held_by_either == true ? 1U : 0U});
}

void dump_exemptions(Law const& law) {
  rights::ExemptionFacts facts;
  facts.on = today;
  for (std::size_t requester = 0; requester < words<rights::Requester>.size(); ++requester) {
    for (std::size_t item = 0; item < words<rights::RecordItem>.size(); ++item) {
      for (auto const& born : births) {
        facts.requester = static_cast<rights::Requester>(requester);
        facts.items = {static_cast<rights::RecordItem>(item)};
        facts.date_of_birth = born;
        std::string line =
            std::string{word(facts.requester)} + '|' + std::string{word(facts.items[0])} + '|' + (born ? mis::iso(*born) : "?") + '|';
        for (std::size_t rest = 0; rest < 3U * 3U * 3U * 8U * 3U * 6U; ++rest) {
          auto left = rest;
          auto const take = [&](std::size_t count) { return std::exchange(left, left / count) % count; };
          facts.requester_has_pr = truth(take(3));
          facts.child_abuse_data = truth(take(3));
          facts.requester_alleged_abuser = truth(take(3));
          facts.third_party = nth_or_unknown<rights::ThirdParty>(take(8));
          facts.third_party_consents = truth(take(3));
          facts.reference_for = nth_or_unknown<rights::ReferenceFor>(take(6));
          append_exemption(line, facts, law);
        }
        std::cout << line << '\n';
      }
    }
  }
}

void append_who(std::string& line, rights::WhoMayExerciseFacts const& facts, Law const& law) {
  auto const a = rights::who_may_exercise(facts, law);
  append_code(line, {number(a.outcome), number(a.right_belongs_to), a.refusal_grounds ? bits(*a.refusal_grounds) : 0U,
                     number(a.clock_starts_on), number(a.reply_scope), number(a.if_authority_missing)});
}

void dump_who_may_exercise(Law const& law) {
  rights::WhoMayExerciseFacts facts;
  facts.on = today;
  std::optional<std::int32_t> const years[] = {std::nullopt, 6, 10, 13};
  for (std::size_t route = 0; route < words<rights::Route>.size(); ++route) {
    for (std::size_t requester = 0; requester < words<rights::Requester>.size(); ++requester) {
      for (auto const& born : births) {
        facts.route = static_cast<rights::Route>(route);
        facts.requester = static_cast<rights::Requester>(requester);
        facts.date_of_birth = born;
        std::string line =
            std::string{word(facts.route)} + '|' + std::string{word(facts.requester)} + '|' + (born ? mis::iso(*born) : "?") + '|';
        for (std::size_t rest = 0; rest < 3U * 3U * 3U * 5U * 4U * 4U; ++rest) {
          auto left = rest;
          auto const take = [&](std::size_t count) { return std::exchange(left, left / count) % count; };
          facts.requester_has_pr = truth(take(3));
          facts.competent = truth(take(3));
          facts.pupil_objects = truth(take(3));
          facts.school_kind = nth_or_unknown<mis::rulebook::SchoolKind>(take(5));
          facts.authority_form = nth_or_unknown<rights::AuthorityForm>(take(4));
          facts.year_group = years[take(4)];
          append_who(line, facts, law);
        }
        std::cout << line << '\n';
      }
    }
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::ios::sync_with_stdio(false);
  std::string const which = count == 2 ? arguments[1] : "";
  Law const law;
  if (which == "exemption") { return dump_exemptions(law), 0; }
  if (which == "who_may_exercise") { return dump_who_may_exercise(law), 0; }
  std::cerr << "usage: dump_disclosures exemption | who_may_exercise\n";
  return 2;
}
