// Copying, comparing and encoding of erased values.
#include <juniper/mis/describe/value.hpp>

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include <algorithm>
#include <type_traits>

#include "canonical.hpp"

namespace juniper::mis {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::boolean: return "boolean";
    case Kind::integer: return "integer";
    case Kind::text: return "text";
    case Kind::code: return "code";
    case Kind::date: return "date";
    case Kind::instant: return "instant";
    case Kind::id: return "id";
    case Kind::bytes: return "bytes";
  }
  return "unknown";
}

ValueView view(Value const& value) {
  return std::visit(
      [](auto const& v) -> ValueView {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::string>) {
          return std::string_view{v};
        } else if constexpr (std::is_same_v<T, Bytes>) {
          return ByteView{v};
        } else {
          return v;
        }
      },
      value);
}

Value own(ValueView value) {
  return std::visit(
      [](auto const& v) -> Value {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::string_view>) {
          return std::string{v};
        } else if constexpr (std::is_same_v<T, ByteView>) {
          return copy_of(v);
        } else {
          return v;
        }
      },
      value);
}

std::partial_ordering compare(ValueView const& a, ValueView const& b) {
  if (a.index() != b.index()) { return std::partial_ordering::unordered; }
  return std::visit(
      [&b](auto const& x) -> std::partial_ordering {
        using T = std::decay_t<decltype(x)>;
        auto const& y = std::get<T>(b);
        if constexpr (std::is_same_v<T, ByteView>) {
          return std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end());
        } else {
          return x <=> y;
        }
      },
      a);
}

bool fits(Kind kind, ValueView const& value) {
  if (absent(value)) { return true; }
  switch (kind) {
    case Kind::boolean: return std::holds_alternative<bool>(value);
    case Kind::integer: return std::holds_alternative<std::int64_t>(value);
    case Kind::text:
    case Kind::code: return std::holds_alternative<std::string_view>(value);
    case Kind::date: return std::holds_alternative<Date>(value) && std::get<Date>(value).ok();
    case Kind::instant: return std::holds_alternative<Instant>(value);
    case Kind::id: return std::holds_alternative<Uuid>(value);
    case Kind::bytes: return std::holds_alternative<ByteView>(value);
  }
  return false;
}

Bytes canonical_bytes(ValueView const& value) {
  ByteWriter w;
  write_canonical(w, value);
  return w.take();
}

std::optional<Value> from_canonical(Kind kind, ByteView bytes) {
  ByteReader r{bytes};
  Value value;
  switch (kind) {
    case Kind::boolean: {
      auto const b = r.u8();
      if (b > 1) { return std::nullopt; }
      value = b == 1;
      break;
    }
    case Kind::integer: value = r.i64(); break;
    case Kind::text:
    case Kind::code: return std::string{reinterpret_cast<char const*>(bytes.data()), bytes.size()};
    case Kind::date: {
      auto const days = static_cast<std::int32_t>(r.u32());
      value = Date{std::chrono::sys_days{std::chrono::days{days}}};
      break;
    }
    case Kind::instant: value = Instant{std::chrono::microseconds{r.i64()}}; break;
    case Kind::id: {
      auto const id = Uuid::from_bytes(bytes);
      if (!id) { return std::nullopt; }
      return *id;
    }
    case Kind::bytes: return copy_of(bytes);
  }
  if (!r.finished()) { return std::nullopt; }
  return value;
}

}  // namespace juniper::mis
