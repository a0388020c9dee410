// The functions of this module by the names of their questions.
#include <juniper/mis/protection/closed_to_adult.hpp>
#include <juniper/mis/protection/contact_disclosure.hpp>
#include <juniper/mis/protection/emergency_contacts.hpp>
#include <juniper/mis/protection/order_state.hpp>
#include <juniper/mis/protection/questions.hpp>

namespace juniper::mis::protection {

std::span<rulebook::Question const> questions() {
  using rulebook::question;
  static constexpr rulebook::Question all[] = {
      question<&closed_to_adult>("contacts.closed_to", "What do the orders about a child close to this adult on this day?"),
      question<&contact_disclosure>("contacts.disclosure", "What may be disclosed to this parent or viewer, given the orders in force?"),
      question<&emergency_contacts>("contacts.emergency_minimum", "Are enough emergency contacts held?"),
      question<&order_effect>("contacts.order_effect", "Does an order or a claim restrict anything now?"),
  };
  return all;
}

}  // namespace juniper::mis::protection
