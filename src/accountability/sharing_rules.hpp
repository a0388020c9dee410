// What the rules of sharing for each kind of recipient have in common; inside of the library.
#pragma once

#include <juniper/mis/accountability/sharing_check.hpp>

namespace juniper::mis::accountability::sharing {

/// One check under way.
struct Checking {
  SharingFacts const& facts;   ///< what was told
  rulebook::Law const& law;    ///< the law
  Date on;                     ///< the legally relevant day
  SharingCheck& answer;        ///< so far

  /// The rule in force, applied; null, with a caution, when there is none on that day.
  rulebook::Rule const* apply(std::string_view id) const {
    auto const* rule = law.book.need(id, on);
    rule != nullptr ? answer.why.apply(rule) : answer.why.caution("the law on this was not in force on {a}", law.book.named(id, on), on);
    return rule;
  }
  /// The data, none told being none.
  rulebook::WordSet<DataKind> data() const { return facts.data.value_or(rulebook::WordSet<DataKind>{}); }
};

/// The members of both sets.
inline rulebook::WordSet<DataKind> both(rulebook::WordSet<DataKind> a, rulebook::WordSet<DataKind> b) {
  rulebook::WordSet<DataKind> common;
  a.each([&](DataKind kind) { common.add_if(b.contains(kind), kind); });
  return common;
}
/// An objection that changes nothing is recorded and explained.
void answer_objection(Checking const& c, rulebook::Rule const* rule);

void department(Checking const& c);                ///< the Department for Education: returns and censuses
void local_authority(Checking const& c);           ///< registers and what goes with them
void youth_support(Checking const& c);             ///< three items, and more unless somebody objects
void child_measurement(Checking const& c);         ///< lists for measurement
void health_service(Checking const& c);            ///< immunisation and school nursing
void investigator(Checking const& c);              ///< police and others without an order
void body_with_powers(Checking const& c);          ///< inspectors, ombudsman, coroner, court
void partner(Checking const& c);                   ///< connected products, and schools of the same trust
void support_engineer(Checking const& c);          ///< whoever acts on the school's instructions
void safeguarding_partner(Checking const& c);      ///< section 16LA of the Children Act 2004
void research(Checking const& c);                  ///< de-identified, after an assessment
void other_parent(Checking const& c);              ///< a parent of another child
void danger_to_life(Checking const& c);            ///< what is needed now

}  // namespace juniper::mis::accountability::sharing
