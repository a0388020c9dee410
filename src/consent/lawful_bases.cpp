// The table of bases: which ones fit each kind of processing, with conditions and paragraphs.
#include <juniper/mis/consent/lawful_bases.hpp>

#include <array>
#include <initializer_list>

namespace juniper::mis::consent {

namespace {

using rulebook::WordSet;
using A6 = Basis;
using A9 = Article9;

constexpr std::uint64_t paragraphs(std::initializer_list<int> numbers) {
  std::uint64_t bits = 0;
  for (auto const number : numbers) { bits |= std::uint64_t{1} << static_cast<unsigned>(number); }
  return bits;
}

struct Row {
  std::string_view rule;
  WordSet<Basis> bases;
  WordSet<A9> conditions;
  std::uint64_t paragraphs;
};

// In the order of Processing.
constexpr std::array<Row, 21> table{{
    {"LAW-10", {A6::legal_obligation, A6::public_task}, {A9::substantial_public_interest}, paragraphs({6})},
    {"LAW-11", {A6::legal_obligation, A6::public_task}, {A9::substantial_public_interest}, paragraphs({6})},
    {"LAW-12",
     {A6::public_task, A6::legal_obligation, A6::vital_interests},
     {A9::substantial_public_interest, A9::vital_interests},
     paragraphs({18})},
    {"LAW-13", {A6::legal_obligation, A6::public_task}, {A9::substantial_public_interest, A9::health_or_social_care}, paragraphs({2, 6})},
    {"LAW-14",
     {A6::public_task, A6::vital_interests},
     {A9::health_or_social_care, A9::vital_interests, A9::substantial_public_interest},
     paragraphs({2, 6, 18})},
    {"LAW-15", {A6::legal_obligation}, {A9::employment}, paragraphs({1, 18})},
    {"LAW-16", {A6::contract, A6::legal_obligation}, {A9::employment}, paragraphs({1})},
    {"LAW-17", {A6::consent}, {A9::explicit_consent}, 0},
    {"LAW-18", {A6::consent}, {}, 0},
    {"LAW-19", {A6::public_task}, {A9::substantial_public_interest, A9::health_or_social_care}, paragraphs({2, 6, 18})},
    {"LAW-20", {A6::legal_obligation, A6::public_task}, {A9::substantial_public_interest}, paragraphs({6})},
    {"LAW-21", {A6::public_task, A6::legal_obligation}, {A9::substantial_public_interest}, paragraphs({8})},
    {"LAW-22", {A6::public_task}, {A9::substantial_public_interest}, paragraphs({6})},
    {"LAW-23", {A6::public_task}, {A9::substantial_public_interest}, paragraphs({17})},
    {"LAW-24",
     {A6::public_task, A6::legal_obligation, A6::vital_interests},
     {A9::substantial_public_interest, A9::vital_interests},
     paragraphs({10})},
    {"LAW-25", {A6::public_task}, {A9::archiving_and_research}, paragraphs({4})},
    {"LAW-26", {A6::consent}, {}, 0},
    {"LAW-27", {A6::public_task}, {}, 0},
    {"LAW-28", {A6::public_task}, {}, 0},
    {"LAW-29", {A6::public_task}, {A9::substantial_public_interest}, paragraphs({6, 18})},
    {"LAW-30", {A6::consent, A6::contract}, {A9::explicit_consent}, 0},
}};

ConsentPart part_of(rulebook::Rule const* rule) {
  if (rule == nullptr) { return ConsentPart::not_the_basis; }
  switch (rule->action) {
    case rulebook::Action::use_no_consent: return ConsentPart::must_not;
    case rulebook::Action::never_await_consent: return ConsentPart::not_a_gate;
    case rulebook::Action::ask_consent: return ConsentPart::required;
    default: return ConsentPart::not_the_basis;
  }
}

}  // namespace

BasesOfProcessing bases_of(Processing processing, rulebook::Law const& law, Date on) {
  auto const& row = table[static_cast<std::size_t>(processing) % table.size()];
  auto const* rule = law.book.need(row.rule, on);
  return {rule, row.bases, row.conditions, row.paragraphs, part_of(rule)};
}

std::optional<bool> public_authority(std::optional<ControllerKind> controller, std::optional<rulebook::SchoolKind> school) {
  if (controller == ControllerKind::academy_trust) { return true; }
  if (controller && *controller != ControllerKind::school) { return false; }
  if (!controller && !school) { return std::nullopt; }
  if (!school) { return true; }  // "school" beside "independent school" is a publicly funded one
  switch (*school) {
    case rulebook::SchoolKind::maintained:
    case rulebook::SchoolKind::academy: return true;
    case rulebook::SchoolKind::independent: return false;
    case rulebook::SchoolKind::non_maintained_special: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace juniper::mis::consent
