// Where everybody stands after a log of biometric consents, objections and refusals.
#pragma once

#include <juniper/mis/consent/biometric_permission.hpp>

#include <array>

namespace juniper::mis::consent {

/// Where one person stands after the log.
struct Stand {
  bool consents = false;          ///< in force, and in due form
  bool had_consented = false;     ///< at some time
  bool objects = false;           ///< in due form; a child's in any form
  bool spoken_objection = false;  ///< by a parent, not yet in writing
  bool void_consent = false;      ///< not in writing
  bool lifted = false;            ///< an objection was lifted
  bool wrote_objection = false;   ///< the last objection, refusal or withdrawal was written
  bool any_objection = false;     ///< there was one at all
};

/// Everybody's stand, by BiometricActor.
struct BiometricLog {
  std::array<Stand, 9> stands{};                        ///< one each
  std::optional<bool> last_parental_objection_written;  ///< none without one
  /// That of one person.
  Stand const& of(BiometricActor who) const { return stands[static_cast<std::size_t>(who)]; }
};

/// Reads the log as at the day; entries of later years have not happened.
BiometricLog read_log(BiometricFacts const& facts, Date on);

}  // namespace juniper::mis::consent
