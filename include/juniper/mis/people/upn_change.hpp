// What becomes of a UPN when a pupil is given another one.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/codes/upn.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis::people {

/// Why a pupil's UPN changes (DfE, "Unique pupil numbers: a guide for schools and local
/// authorities").
enum class UpnChange : std::uint8_t {
  temporary_replaced,  ///< the permanent number became known
  second_found,        ///< the pupil turns out to have two numbers
  wrongly_allocated,   ///< the present number belongs to another child
  identity_protected,  ///< adoption or a change of identity for the child's safety
};

/// What stands in the pupil's record afterwards.
struct UpnSettlement {
  Upn current{};                            ///< the pupil's number from now on
  std::optional<Upn> former{};              ///< the number recorded as former, if any is
  std::optional<FormerUpnReason> reason{};  ///< why it is
  /// Whether a new record has to be begun: nothing may link it to the one before, so no number,
  /// history or reference is carried over.
  bool new_record = false;
};

/// The rule of the guide. A temporary number goes to the former ones when the permanent one is
/// known. Of two numbers the second goes there, unless assessments at the end of a key stage were
/// recorded under it (`assessed_under`): then it stays, and the other one goes. A number that
/// belongs to another child is not recorded at all. A change of identity for safety keeps no link
/// whatever. \return invalid when the numbers are the same, when there is none to replace, or when
/// what is replaced as temporary is not, or is replaced by a temporary one.
Result<UpnSettlement> settle_upn(std::optional<Upn> const& current, Upn const& other, UpnChange why,
                                 std::optional<Upn> const& assessed_under = {});

}  // namespace juniper::mis::people
