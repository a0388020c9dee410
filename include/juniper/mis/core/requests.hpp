// The canonical form of what a command was asked, for idempotency keys.
#pragma once

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis {

/// Writes one described object: every field, present or not.
inline void write_request(ByteWriter& to, EntityInfo const& entity, void const* object) {
  to.u32(entity.number).raw(entity.id_of(object).view());
  for (auto const& f : entity.fields) {
    auto const value = f.get(object);
    to.u8(absent(value) ? 0 : 1).sized(canonical_bytes(value));
  }
}

/// Writes one described object.
template <class T>
void write_request(ByteWriter& to, T const& object) {
  write_request(to, description<T>(), &object);
}

/// Writes one value of a type that a field may have, optional or not.
template <Storable T>
void write_value(ByteWriter& to, T const& value) {
  auto const v = ValueTraits<T>::view(value);
  to.u8(absent(v) ? 0 : 1).sized(canonical_bytes(v));
}

}  // namespace juniper::mis
