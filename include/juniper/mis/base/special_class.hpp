// The classes of data that the law protects further, carried by C++ types.
#pragma once

#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// Why a value needs more than an ordinary lawful basis: UK GDPR Article 9(1), Article 10, and our own safeguarding class.
/// The numbers are stored; they are only ever added to.
enum class SpecialClass : std::uint8_t {
  none = 0,
  racial_or_ethnic_origin = 1,
  political_opinions = 2,
  religion_or_belief = 3,
  trade_union_membership = 4,
  genetic = 5,
  biometric = 6,
  health = 7,
  sex_life_or_orientation = 8,
  criminal_offence = 9,  ///< UK GDPR Article 10
  safeguarding = 10,     ///< not named by the law, treated like the others: it may reveal any of them
};

/// In the law's words: "racial or ethnic origin".
std::string_view words(SpecialClass special);

}  // namespace juniper::mis
