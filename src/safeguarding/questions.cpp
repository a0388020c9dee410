// The functions of this module by the names of their questions.
#include <juniper/mis/safeguarding/file_transfer_due.hpp>
#include <juniper/mis/safeguarding/questions.hpp>
#include <juniper/mis/safeguarding/record_access.hpp>
#include <juniper/mis/safeguarding/safeguarding_duty.hpp>
#include <juniper/mis/safeguarding/training_due.hpp>

namespace juniper::mis::safeguarding {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&record_access>("safeguarding.access", "What may this viewer see of a protected record?"),
      question<&safeguarding_duty>("safeguarding.duty", "What duty does a safeguarding event raise, for whom and by when?"),
      question<&file_transfer_due>("safeguarding.file_transfer", "By when must the child protection file move, and was it sent properly?"),
      question<&training_due>("safeguarding.training_due", "When must the safeguarding lead or a member of staff be trained again?"),
  };
  return all;
}

}  // namespace juniper::mis::safeguarding
