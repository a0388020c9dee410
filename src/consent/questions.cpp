// The functions of this module by the names of their questions.
#include <juniper/mis/consent/basis_check.hpp>
#include <juniper/mis/consent/biometric_permission.hpp>
#include <juniper/mis/consent/consent_after_event.hpp>
#include <juniper/mis/consent/consent_collection.hpp>
#include <juniper/mis/consent/consent_ledger.hpp>
#include <juniper/mis/consent/data_consent.hpp>
#include <juniper/mis/consent/image_use.hpp>
#include <juniper/mis/consent/online_service_age.hpp>
#include <juniper/mis/consent/purpose_register.hpp>
#include <juniper/mis/consent/questions.hpp>

namespace juniper::mis::consent {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&biometric_permission>("consent.biometric", "May biometric data of this pupil be processed now?"),
      question<&image_use>("consent.image_use", "May this image be used in this channel?"),
      question<&ledger_state>("consent.ledger_state", "What is the state of this consent, by the whole ledger?"),
      question<&may_give>("consent.may_give", "May this adult give data consent for the child?"),
      question<&online_service_age>("consent.online_service_age", "From when may the child consent alone to an online service?"),
      question<&consent_after>("consent.state", "Does an existing consent continue after an event?"),
      question<&collection_valid>("consent.validity", "Is the way consent is collected valid?"),
      question<&who_decides>("consent.who_decides", "Who decides about the use of this child's data on this day?"),
      question<&basis_check>("lawful_basis.check", "May the selected basis, reuse or condition be relied on?"),
      question<&check_register>("lawful_basis.register", "Is the register of purposes sound?"),
  };
  return all;
}

}  // namespace juniper::mis::consent
