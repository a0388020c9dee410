// Asking at a desk why a pupil's record is kept, and for how long.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/retention/keep.hpp>

#include <optional>
#include <string>

namespace juniper::mis::retention {

/// Why the educational record of a pupil is kept at the desk's school, as far as the desk may know:
/// whoever may not know of holds is told nothing of them, whether there are any or not, and nobody
/// is told of rules for files kept apart from this record.
struct WhyKept {
  std::optional<bool>
      on_roll{};  ///< whether the pupil is on roll here today; none when enrolments may not be seen
  std::optional<Date> left{};  ///< last day on roll, of a pupil who has left
  bool sent_on = false;        ///< whether another school has confirmed receipt of the record
  std::optional<Date> at_least_until{};  ///< last day on which the last known school must keep it;
                                         ///< none when it cannot be told
  rulebook::Rule const* rule = nullptr;  ///< by which rule
  std::optional<std::int32_t> holds{};  ///< holds in force on it; as far as the desk's organisation
                                        ///< has them; none when the desk may not know of holds
  rulebook::Explanation why{};          ///< why, step by step
  rulebook::RuleBook book = rulebook::RuleBook::shipped();  ///< keeps the rules

  /// In one line: "on roll; after leaving: at least until 9 March 2040 (RET-02 v1: date of birth +
  /// 25 years, if this is the last known school); no hold".
  std::string text() const;
};

/// Why the record is kept. \return not_found when the pupil may not be seen; refused.
Result<WhyKept> why_kept(Desk& desk, Id<Pupil> pupil, rulebook::Law const& law = {},
                         CallOptions const& options = {});

}  // namespace juniper::mis::retention
