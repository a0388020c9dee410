// The functions of this module by the names of their questions.
#include <juniper/mis/accountability/assessment_state.hpp>
#include <juniper/mis/accountability/automation_gate.hpp>
#include <juniper/mis/accountability/breach_assessment.hpp>
#include <juniper/mis/accountability/breach_report.hpp>
#include <juniper/mis/accountability/childrens_code.hpp>
#include <juniper/mis/accountability/questions.hpp>
#include <juniper/mis/accountability/record_amendment.hpp>
#include <juniper/mis/accountability/record_completeness.hpp>
#include <juniper/mis/accountability/screening_form.hpp>
#include <juniper/mis/accountability/sharing_check.hpp>

namespace juniper::mis::accountability {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&automation_gate>("automation.gate", "May an automated output take effect?"),
      question<&assess_breach>("breach.assessment", "Must the breach be reported, told to individuals and recorded?"),
      question<&breach_report_due>("breach.report_due", "When must the breach be reported to the regulator?"),
      question<&breach_risk>("breach.risk_grid", "How great is the risk, given how likely and how severe harm is?"),
      question<&check_childrens_code>("childrens_code.check", "Does the Children's Code apply, and which standards are not met?"),
      question<&assessment_state>("dpia.assessment", "Is the full impact assessment whole, and may the processing start?"),
      question<&screen>("dpia.screening", "Is a full data protection impact assessment required?"),
      question<&record_amendment>("records.amendment", "What must remain after a record is changed?"),
      question<&record_completeness>("records.completeness", "Is the record complete, and may it be closed or approved?"),
      question<&check_sharing>("sharing.check", "Must, may or may not the data be shared, to what extent and on what condition?"),
  };
  return all;
}

}  // namespace juniper::mis::accountability
