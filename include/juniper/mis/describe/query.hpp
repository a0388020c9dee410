// What to look for, in terms of descriptions: predicates that every store evaluates alike.
#pragma once

#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/value.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace juniper::mis {

struct Select;

/// A condition on one row. Comparisons with an absent cell are false (also `not_equal`); `absent` asks for it.
struct Predicate {
  /// The kinds of condition.
  enum class Op : std::uint8_t {
    always,         ///< every row
    never,          ///< no row
    equal,          ///< field == values[0]
    less_equal,     ///< field <= values[0]; a code of an ordered set by its place in the set
    greater_equal,  ///< field >= values[0], likewise
    is_absent,      ///< the field holds nothing
    in,             ///< field is one of values
    in_select,      ///< field is among what the sub-query yields
    all,            ///< every one of `of`
    any,            ///< at least one of `of`
    none,           ///< not one of `of`
  };
  Op op = Op::always;                     ///< which
  std::string_view field{};               ///< the field's name, or `id`
  std::vector<Value> values{};            ///< what to compare with
  std::shared_ptr<Select const> select{}; ///< the sub-query
  std::vector<Predicate> of{};            ///< the parts

  /// Whether it lets nothing through, as far as can be told without looking.
  bool is_never() const noexcept { return op == Op::never; }
};

/// A sub-query: the values of one field (or `id`) in those rows of an entity that satisfy a predicate.
struct Select {
  EntityInfo const* from{};   ///< the entity
  std::string_view field{};   ///< what it yields
  Predicate where{};          ///< which rows
};

/// Building predicates by name; field names must live as long as the predicate (they are names in descriptions).
namespace where {

/// Every row.
Predicate always();
/// No row.
Predicate never();
/// The field equals the value.
Predicate equal(std::string_view field, Value value);
/// The field is at most the value.
Predicate less_equal(std::string_view field, Value value);
/// The field is at least the value.
Predicate greater_equal(std::string_view field, Value value);
/// The field holds nothing.
Predicate is_absent(std::string_view field);
/// The field is one of the values.
Predicate in(std::string_view field, std::vector<Value> values);
/// The field is among the values of `yields` in rows of `from` that satisfy `where`.
Predicate in(std::string_view field, EntityInfo const& from, std::string_view yields, Predicate where);
/// All of them hold (always, when there is none).
Predicate all(std::vector<Predicate> parts);
/// At least one of them holds (never, when there is none).
Predicate any(std::vector<Predicate> parts);
/// It does not hold.
Predicate negate(Predicate part);
/// A period [from, until] of the entity holds on that day.
Predicate holds_on(EntityInfo const& entity, Date day);
/// The entity's facts as they were on that day: a period holds then, a moment had come by its end (UTC); always, when not dated.
Predicate held_by_end_of(EntityInfo const& entity, Date day);

}  // namespace where

/// Which way to sort.
struct Order {
  /// A field's name or `id`. Absent cells come first; codes of an ordered set go by their place in it; ties are broken by id.
  std::string_view field = "id";
  bool descending = false;        ///< the other way round
};

/// As many rows as there are.
inline constexpr std::size_t no_limit = static_cast<std::size_t>(INT64_MAX);

/// Rows of one entity: which, in what order, how many.
struct Query {
  EntityInfo const* from{};           ///< the entity
  Predicate where{};                  ///< which rows
  Order order{};                      ///< in what order
  std::size_t limit = 1000;           ///< at most so many rows; a cursor goes on from there
  Value after_value{};                ///< go on after this value of the sort field (absent: from the start) ...
  std::optional<Uuid> after_id{};     ///< ... and this id; none means from the start
};

}  // namespace juniper::mis
