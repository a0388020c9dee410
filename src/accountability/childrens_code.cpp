// The Children's Code.
#include <juniper/mis/accountability/childrens_code.hpp>

#include <array>

namespace juniper::mis::accountability {

namespace {

constexpr std::array<std::string_view, 15> standard_texts{
    "the best interests of the child come first in what is designed",
    "risks to children are assessed, and lessened, before it is offered",
    "protection fits the age of each user, or everybody gets that of a child",
    "what is done with data is told in words that suit the child's age",
    "data are not used in ways shown to do children harm",
    "the service keeps its own terms, policies and community rules",
    "settings protect privacy most unless there is a compelling reason",
    "no more data are collected than the part of the service in use needs",
    "children's data are shared only for a compelling reason in the child's interest",
    "location is off by default, and it is plain when it is on",
    "a child can see that a parent is watching",
    "profiling is off by default, and only with protection from harm",
    "children are not led to give more data or to lower their protection",
    "connected toys and devices keep to the same standards",
    "children have easy tools to use their rights and to report concerns",
};
static_assert(standard_texts.size() == rulebook::words<CodeStandard>.size());

// One that is known not to hold decides; one that is unknown leaves it open.
std::optional<bool> both_hold(std::optional<bool> a, std::optional<bool> b) {
  if (a == false || b == false) { return false; }
  return a && b ? std::optional{true} : std::nullopt;
}

std::optional<CodeForce> force_of(ChildrensCodeFacts const& facts) {
  auto const inside = facts.provider == ServiceProvider::supplier_beyond ? both_hold(facts.information_society_service, facts.likely_used_by_children)
                                                                         : std::optional{false};
  if (!inside) { return std::nullopt; }
  if (*inside) { return CodeForce::binding; }
  if (!facts.portal) { return std::nullopt; }
  return *facts.portal ? CodeForce::standard_of_quality : CodeForce::not_applicable;
}

}  // namespace

std::string_view standard_says(CodeStandard standard) noexcept { return standard_texts[static_cast<std::size_t>(standard) % standard_texts.size()]; }

ChildrensCodeCheck check_childrens_code(ChildrensCodeFacts const& facts, rulebook::Law const& law) {
  ChildrensCodeCheck check;
  if (!rulebook::covers(facts.jurisdiction, law, check.why)) { return check; }
  auto const on = facts.on.value_or(calendar::last_date);
  auto const* rule = law.book.need("CHC-01", on);
  if (rule == nullptr) { return check.why.caution("the Children's Code was not in force on {a}", nullptr, on), check; }
  check.why.apply(rule);
  if (facts.provider == ServiceProvider::school) { check.why.because("a school that provides it for its own pupils is outside of the Code", rule); }
  if (facts.provider == ServiceProvider::supplier_as_told) { check.why.because("the supplier stays within the school's instructions, so the Code does not bind it", rule); }
  check.force = force_of(facts);
  if (!check.force) { return check.why.caution("whether it is an information society service that children are likely to use, or a portal, is not known", rule), check; }
  if (*check.force == CodeForce::binding) { check.why.because("children are likely to use it, and the supplier decides what it is for", rule); }
  if (*check.force == CodeForce::standard_of_quality) {
    if (auto const* portal = law.book.find("CHC-03", on)) { check.why.apply(portal); }
  }
  auto const* higher = law.book.find("CHC-02", on);
  if (higher != nullptr && *check.force == CodeForce::binding && facts.service) {
    check.weigh_higher_protection = *facts.service == ServiceKind::general;
    check.why.apply(higher);
  }
  if (*check.force == CodeForce::not_applicable) { return check.why.unless("it were a portal for parents or pupils, or the supplier went beyond the school's instructions", rule), check; }
  if (!facts.met) { return check.why.caution("which standards are met was not told", rule), check; }
  for (std::size_t i = 0; i < standard_texts.size(); ++i) {
    auto const standard = static_cast<CodeStandard>(i);
    if (facts.met->contains(standard)) { continue; }
    check.missing.add(standard);
    check.why.because("not met: {w}", rule, rulebook::word(standard));
  }
  if (!check.missing.empty()) { check.why.unless("every standard were met", rule); }
  return check;
}

}  // namespace juniper::mis::accountability
