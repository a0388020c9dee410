// One field's value with its C++ type erased: a view without copying, and an owner.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/uuid.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace juniper::mis {

/// What a field holds. The numbers are stored in MACs and fingerprints; they are only ever added to.
enum class Kind : std::uint8_t {
  boolean = 1,
  integer = 2,
  text = 3,
  code = 4,  ///< a member of a code set, by its code
  date = 5,
  instant = 6,
  id = 7,
  bytes = 8,
};

/// The stable name of a kind: `date`.
std::string_view name_of(Kind kind);

/// A value that lives elsewhere; monostate is "absent". Text and codes are string views. It does not print.
using ValueView =
    std::variant<std::monostate, bool, std::int64_t, std::string_view, Date, Instant, Uuid, ByteView>;

/// A value that owns what it holds, in the same order of alternatives. It does not print.
using Value = std::variant<std::monostate, bool, std::int64_t, std::string, Date, Instant, Uuid, Bytes>;

/// Looks at an owned value; valid while the owner lives.
ValueView view(Value const& value);

/// Copies a viewed value.
Value own(ValueView value);

/// Whether there is nothing there.
inline bool absent(ValueView const& value) { return value.index() == 0; }
/// Whether there is nothing there.
inline bool absent(Value const& value) { return value.index() == 0; }

/// Orders values of one kind (text by bytes); different kinds are unordered, and absent equals only absent.
std::partial_ordering compare(ValueView const& a, ValueView const& b);

/// Whether this value may stand in a field of this kind (absent always may).
bool fits(Kind kind, ValueView const& value);

/// The canonical bytes of a value, as sealed and as covered by the row MAC: boolean 1 byte; integer 8 bytes; date 4 bytes
/// (days since 1970-01-01); instant 8 bytes (microseconds since then); id 16 bytes; text, code and bytes as they are. Empty
/// for an absent value.
Bytes canonical_bytes(ValueView const& value);

/// Reads canonical_bytes() back; nothing when they cannot be of that kind.
std::optional<Value> from_canonical(Kind kind, ByteView bytes);

}  // namespace juniper::mis
