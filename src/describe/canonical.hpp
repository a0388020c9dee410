// The canonical bytes of one value, written by whatever writes bytes.
#pragma once

#include <juniper/mis/describe/value.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>

namespace juniper::mis {

/// Writes canonical_bytes(), without their length. `Value` may be viewed or owned.
template <class Writer, class AnyValue>
void write_canonical(Writer& w, AnyValue const& value) {
  std::visit(
      [&w](auto const& v) {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, bool>) {
          w.u8(v ? 1 : 0);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
          w.i64(v);
        } else if constexpr (std::is_same_v<T, Date>) {
          w.u32(static_cast<std::uint32_t>(std::chrono::sys_days{v}.time_since_epoch().count()));
        } else if constexpr (std::is_same_v<T, Instant>) {
          w.i64(v.time_since_epoch().count());
        } else if constexpr (std::is_same_v<T, Uuid>) {
          w.raw(v.view());
        } else if constexpr (!std::is_same_v<T, std::monostate>) {
          w.raw(v);
        }
      },
      value);
}

/// How many bytes write_canonical() writes.
template <class AnyValue>
std::size_t canonical_size(AnyValue const& value) {
  return std::visit(
      [](auto const& v) -> std::size_t {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::monostate>) {
          return 0;
        } else if constexpr (std::is_same_v<T, bool>) {
          return 1;
        } else if constexpr (std::is_same_v<T, Date>) {
          return 4;
        } else if constexpr (std::is_same_v<T, std::int64_t> || std::is_same_v<T, Instant>) {
          return 8;
        } else if constexpr (std::is_same_v<T, Uuid>) {
          return v.bytes.size();
        } else {
          return v.size();
        }
      },
      value);
}

}  // namespace juniper::mis
