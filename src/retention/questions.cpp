// The functions of this module by the names of their questions.
#include <juniper/mis/retention/contract_exit.hpp>
#include <juniper/mis/retention/hold_effect.hpp>
#include <juniper/mis/retention/keep_until.hpp>
#include <juniper/mis/retention/questions.hpp>
#include <juniper/mis/retention/transfer.hpp>

namespace juniper::mis::retention {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&after_transfer>("retention.after_transfer",
                                "Which school keeps what after a pupil leaves?"),
      question<&contract_exit>(
          "retention.contract_exit",
          "When does the processor's retention window end, and may it destroy?"),
      question<&hold_effect>("retention.hold_effect",
                             "What do the holds on a record do to destruction and review?"),
      question<&keep_until>(
          "retention.keep_until",
          "How long is a record of this class kept, and how does its period end?"),
      question<&transfer_due>("retention.transfer_due",
                              "By when must the file be sent, and in what manner?"),
  };
  return all;
}

}  // namespace juniper::mis::retention
