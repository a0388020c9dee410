// Two years for leads, one for updates.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/safeguarding/training_due.hpp>

#include <algorithm>

namespace juniper::mis::safeguarding {

namespace {

using rulebook::Law;

std::optional<Date> due_after(char const* id, std::optional<Date> last, Law const& law, TrainingDue& due) {
  if (!last || !calendar::in_range(*last)) {
    due.why.caution("the day of the last training or update is needed, and without one it is due now",
                    law.book.named(id, calendar::last_date));
    return std::nullopt;
  }
  auto const* rule = law.book.need(id, *last);
  if (rule == nullptr) { return std::nullopt; }
  due.why.apply(rule);
  return rulebook::run(*rule, *last, law, due.why).due;
}

}  // namespace

TrainingDue training_due(TrainingFacts const& facts, Law const& law) {
  TrainingDue due;
  if (!rulebook::covers(facts.jurisdiction, law, due.why)) { return due; }
  if (facts.leads) { due.training_due = due_after("SAF-02", facts.trained_on, law, due); }
  // Full training brings knowledge up to date as well.
  auto const updated =
      facts.leads && facts.trained_on ? std::max(facts.updated_on.value_or(*facts.trained_on), *facts.trained_on) : facts.updated_on;
  due.update_due = due_after("SAF-02.1", updated, law, due);
  bool const known = due.update_due && (due.training_due || !facts.leads);
  if (facts.on && known) { due.overdue = *due.update_due < *facts.on || (due.training_due && *due.training_due < *facts.on); }
  due.why.unless("a later training or update is recorded");
  rulebook::apply_edition("KCS-01", facts.on ? facts.on : updated, law, due.why);
  return due;
}

}  // namespace juniper::mis::safeguarding
