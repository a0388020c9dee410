// Checks of decisions about consent.
#include <juniper/mis/consent/checks.hpp>

namespace juniper::mis::consent {
namespace {

Finding wrong(char const* code, char const* field, char const* text, char const* help) {
  return {.severity = Severity::error,
          .code = code,
          .place = std::string{"consent_decision."} + field,
          .text = text,
          .help = help};
}

}  // namespace

Findings check(ConsentDecision const& decision, ConsentKind kind) {
  Findings found;
  if (decision.recorded_at < decision.decided_at) {
    found.push_back(wrong("recorded_before_decided", "decided_at",
                          "it was recorded before it was decided", "check the time"));
  }
  if (decision.capacity == DeciderCapacity::of("themselves") &&
      decision.decided_by != decision.child) {
    found.push_back(wrong("themselves_is_another", "capacity",
                          "somebody decides for themselves about another person",
                          "say in what capacity they decide for the other"));
  }
  if (decision.answer != ConsentAnswer::of("given")) { return found; }
  if (kind == ConsentKind::of("biometric") && !decision.in_writing) {
    found.push_back(wrong("void_unless_written", "in_writing",
                          "consent to biometric recognition is void unless it is written",
                          "ask for it in writing; until then do not begin"));
  }
  if (kind == ConsentKind::of("data") && decision.capacity == DeciderCapacity::of("parent")) {
    found.push_back(wrong("no_parental_responsibility", "capacity",
                          "whoever only cares for a child cannot consent to the use of its data",
                          "ask somebody with parental responsibility, or the child"));
  }
  if (decision.capacity == DeciderCapacity::of("staff")) {
    found.push_back(wrong("staff_cannot_consent", "capacity",
                          "a member of staff cannot consent for a child",
                          "ask the child or somebody with parental responsibility"));
  }
  return found;
}

}  // namespace juniper::mis::consent
