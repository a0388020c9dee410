// The local authorities whose codes stand in UPNs and school numbers, also those that are no more.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace juniper::mis {

/// One local authority.
struct LocalAuthority {
  std::string_view code;    ///< three digits
  std::string_view name;    ///< as DfE spells it; empty for a Welsh authority
  bool superseded = false;  ///< no longer there, but its code lives on in numbers and histories
};

/// Every English authority, by rising code: those of 2025/26 and those superseded since numbers
/// were first allocated in 1999.
std::span<LocalAuthority const> local_authorities() noexcept;

/// The English authority with this code; null when there is none.
LocalAuthority const* find_local_authority(std::string_view code) noexcept;

/// Whether the code is one of Wales (660 to 681), whose UPNs are kept as permanent numbers.
bool is_welsh_authority(std::string_view code) noexcept;

}  // namespace juniper::mis
