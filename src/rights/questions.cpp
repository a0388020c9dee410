// The functions of this module by the names of their questions.
#include <juniper/mis/rights/complaint_acknowledgement.hpp>
#include <juniper/mis/rights/educational_record_deadline.hpp>
#include <juniper/mis/rights/erasure.hpp>
#include <juniper/mis/rights/exam_marks_deadline.hpp>
#include <juniper/mis/rights/exemption.hpp>
#include <juniper/mis/rights/leaver_report.hpp>
#include <juniper/mis/rights/questions.hpp>
#include <juniper/mis/rights/request_deadline.hpp>
#include <juniper/mis/rights/who_may_exercise.hpp>

namespace juniper::mis::rights {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&request_deadline>("rights.request_deadline", "When must a data subject request be answered?"),
      question<&educational_record_deadline>("rights.educational_record_deadline",
                                             "Does the parental right to the educational record apply, and when is the answer due?"),
      question<&exam_marks_deadline>("rights.exam_marks_deadline", "When is a request for examination marks due?"),
      question<&complaint_acknowledgement>("rights.complaint_acknowledgement",
                                           "Is the duty to acknowledge a data protection complaint engaged, and by when?"),
      question<&leaver_report_due>("rights.leaver_report_due", "When is the leaver's report due and to whom?"),
      question<&exemption>("rights.exemption", "For each item, is it disclosed or withheld, and under what test?"),
      question<&who_may_exercise>("rights.who_may_exercise", "May this requester exercise the right over a pupil's record?"),
      question<&erasure>("rights.erasure", "Is erasure granted, and what must be kept or told?"),
  };
  return all;
}

}  // namespace juniper::mis::rights
