// Any described object as JSON text and back, from its description alone.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/finding.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// JSON forms of described objects. Text fields must be UTF-8; what is not comes out as U+FFFD.
namespace juniper::mis::json {

/// One object, on one line:
/// `{"schema":"juniper.school/1","entity":2,"id":"...","fields":{"name":"...","urn":null}}`.
/// `schema` names the entity and the version of this form, `entity` is the permanent number. Every
/// field stands there by its name, `null` when absent: numbers and booleans as such, text, codes,
/// dates and instants (ISO 8601) and ids as strings, bytes in lower-case hexadecimal. Personal text
/// is written out: like `reveal()`, whoever calls this answers for where it goes.
std::string to_json(EntityInfo const& entity, void const* object);

/// Reads to_json() back into a new object of the described type.
///
/// Findings (`code`, place by line and column, never a value): errors `not_json`, `too_large` (more
/// than 16 MiB), `too_deep` (more than 64 levels), `unknown_schema`, `wrong_entity`,
/// `malformed_id`, `wrong_kind`, `invalid_value`, `missing_field`, `repeated_key`; warning
/// `unknown_key`. The entity is told by its number, so that a renamed one is still read. A missing
/// field that may be absent is absent. \return invalid or malformed when there was an error, with
/// the first field concerned; also for an unknown key when `findings` is null, since nothing is
/// dropped in silence.
Result<std::shared_ptr<void>> from_json(EntityInfo const& entity, std::string_view text,
                                        Findings* findings = nullptr);

/// to_json() of a known entity.
template <class T>
std::string to_json(T const& object) {
  return to_json(describe(static_cast<T const*>(nullptr)), &object);
}

/// from_json() of a known entity.
template <class T>
Result<T> from_json(std::string_view text, Findings* findings = nullptr) {
  auto read = from_json(describe(static_cast<T const*>(nullptr)), text, findings);
  if (!read.ok()) { return std::move(read).error(); }
  return std::move(*static_cast<T*>(read->get()));
}

/// A record of which some fields are kept back, whoever decides that.
struct PartialRecord {
  EntityInfo const* entity{};  ///< which entity
  Uuid id{};                   ///< which row
  std::int64_t version{};      ///< its version when read
  /// Whether the field with this index is kept back.
  std::function<bool(std::size_t)> withheld{};
  /// Its value; asked only when it is not kept back.
  std::function<ValueView(std::size_t)> value{};
  /// Why it is kept back; asked only when it is.
  std::function<std::string(std::size_t)> why_withheld{};
};

/// A partial record, on one line:
/// `{"schema":"juniper.seen.pupil/1","entity":11,"id":"...","version":3,"fields":{...},
/// "withheld":{"ethnicity":"..."}}`. A field stands either under `fields` (`null` when absent) or,
/// with the reason, under `withheld`; never under both.
std::string to_json(PartialRecord const& record);

}  // namespace juniper::mis::json
