// The functions of this module by the names of their questions.
#include <juniper/mis/vetting/central_record.hpp>
#include <juniper/mis/vetting/checks_required.hpp>
#include <juniper/mis/vetting/may_start.hpp>
#include <juniper/mis/vetting/needed_at_school.hpp>
#include <juniper/mis/vetting/questions.hpp>
#include <juniper/mis/vetting/recheck_due.hpp>

namespace juniper::mis::vetting {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&recheck_due>("vetting.check_due", "When is a repeat check due, in law and under policy?"),
      question<&check_required>("vetting.check_required", "Which vetting checks are required?"),
      question<&needed_at_school>("vetting.checks_needed", "Which checks does this person need here, and which are missing?"),
      question<&may_start>("vetting.may_start", "May this person start work?"),
      question<&central_record>("vetting.record", "Must the person be on the central record, and is the entry complete and lawful?"),
  };
  return all;
}

}  // namespace juniper::mis::vetting
