// The functions of this module by the names of their questions.
#include <juniper/mis/accountability/breach_report.hpp>
#include <juniper/mis/accountability/questions.hpp>

namespace juniper::mis::accountability {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&breach_report_due>("breach.report_due", "When must the breach be reported to the regulator?"),
  };
  return all;
}

}  // namespace juniper::mis::accountability
