// The functions of this module by the names of their questions.
#include <juniper/mis/accountability/breach_report.hpp>
#include <juniper/mis/accountability/questions.hpp>
#include <juniper/mis/accountability/record_amendment.hpp>
#include <juniper/mis/accountability/record_completeness.hpp>

namespace juniper::mis::accountability {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&breach_report_due>("breach.report_due", "When must the breach be reported to the regulator?"),
      question<&record_amendment>("records.amendment", "What must remain after a record is changed?"),
      question<&record_completeness>("records.completeness", "Is the record complete, and may it be closed or approved?"),
  };
  return all;
}

}  // namespace juniper::mis::accountability
