// Many records as columns: what a desk shows of named fields, laid out for arithmetic, each cell with what is known of it.
#pragma once

#include <juniper/mis/core/desk.hpp>

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis {

/// One field of many records. A cell that is absent or withheld holds `nothing`, which no value is, and never a zero.
struct Column {
  /// What stands in `numbers` where there is no value; numpy's NaT.
  static constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::min();

  FieldInfo const* field{};               ///< which
  std::vector<FieldState> states{};       ///< per record
  /// Booleans as 0 and 1, integers, dates as days and instants as microseconds since 1970-01-01; empty for other kinds.
  std::vector<std::int64_t> numbers{};
  /// Text and codes in UTF-8, bytes as they are, ids as 16 bytes: one after the other; empty for kinds that are numbers.
  Bytes data{};
  std::vector<std::int64_t> ends{};       ///< where each record's part of `data` ends; it begins where the one before ends
  std::vector<std::uint32_t> reasons{};   ///< per record: index into the reasons of the columns; 0 unless it is withheld

  /// Whether its values are numbers.
  bool numeric() const noexcept;
  /// A record's part of `data`.
  ByteView part(std::size_t record) const noexcept;
};

/// Some fields of many records. Does not print.
struct Columns {
  EntityInfo const* entity{};             ///< which entity
  std::vector<Uuid> ids{};                ///< per record
  std::vector<std::int64_t> versions{};   ///< per record, for patches
  std::vector<Column> columns{};          ///< in the order asked for
  std::vector<std::string> reasons{};     ///< why cells are withheld; the first is empty

  /// How many records.
  std::size_t size() const noexcept { return ids.size(); }
};

/// Lists records as columns of the named fields: exactly what list() would show, over all pages, by the same policy and with the
/// same log. Personal text goes only where its field is named. `find.limit` and `find.after` are not looked at.
/// \return as Desk::list; invalid when no field is named, one twice, or one that is not there.
Result<Columns> columns(Desk& desk, EntityInfo const& entity, std::span<std::string_view const> fields, RecordFind const& find = {});

}  // namespace juniper::mis
