// Thirty days to acknowledge a complaint, from the day on which the duty commenced.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/complaint_acknowledgement.hpp>

namespace juniper::mis::rights {

ComplaintAcknowledgement complaint_acknowledgement(ComplaintFacts const& facts, rulebook::Law const& law) {
  ComplaintAcknowledgement a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  if (auto const* rule = law.book.need("RGT-50", facts.received)) {
    a.engagement = Engagement::engaged;
    a.why.apply(rule);
    auto const ends = rulebook::run(*rule, facts.received, law, a.why);
    a.nominal = ends.nominal;
    a.due = ends.due;
    if (a.due) { a.why.derive("the complaint is acknowledged by {A}, unless the outcome has been told by then", rule, *a.due); }
    if (auto const* handling = law.book.find("RGT-51", facts.received)) { a.why.apply(handling); }
    return a;
  }
  auto const* other = law.book.named("RGT-50", facts.received);
  a.engagement = Engagement::not_engaged;
  if (facts.received < other->from) {
    a.commences = other->from;
    a.reasons.add(ComplaintReason::before_commencement);
    a.why.derive("the duty to acknowledge complaints begins on {A}, and the complaint came on {B}", other, other->from, facts.received);
    a.why.unless("the complaint had come on or after {a}", other, other->from);
  } else {
    a.reasons.add(ComplaintReason::not_in_force);
    a.why.because("the duty to acknowledge complaints was not in force on the day of receipt", other);
  }
  a.why.because(
      "the complaint is logged and dealt with by the school's own procedure, and the person may turn to the Information Commissioner");
  return a;
}

}  // namespace juniper::mis::rights
