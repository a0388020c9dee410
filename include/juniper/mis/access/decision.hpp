// Decisions: what may be done to which fields, as masks for speed and as reasons for people.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace juniper::mis::access {

/// What may be done to a field.
enum class Verb : std::uint8_t {
  read = 0,   ///< see it
  write = 1,  ///< set it, in a new row or an old one
  erase = 2,  ///< remove the row it stands in
};
/// How many verbs there are.
inline constexpr std::size_t verb_count = 3;
/// All of them.
inline constexpr std::array every_verb{Verb::read, Verb::write, Verb::erase};
static_assert(every_verb.size() == verb_count);
/// The stable name of a verb.
std::string_view name_of(Verb verb);

/// A set of fields of one entity, by index.
using FieldMask = std::uint64_t;
/// Whether a set holds a field.
constexpr bool contains(FieldMask set, std::size_t field) noexcept {
  return (set >> field & 1U) != 0;
}
/// The set of one field.
constexpr FieldMask only(std::size_t field) noexcept { return FieldMask{1} << field; }
/// The set of all fields of an entity.
inline FieldMask all_fields(EntityInfo const& entity) noexcept {
  return entity.fields.size() >= max_fields ? ~FieldMask{0} : only(entity.fields.size()) - 1;
}
/// The first field of a set that is not empty.
constexpr std::size_t first_of(FieldMask set) noexcept {
  return static_cast<std::size_t>(std::countr_zero(set));
}

/// A set of relations, by index in the policy's relations.
using RelationSet = std::uint32_t;

/// Why a field may or may not be seen.
struct Decision {
  /// The kinds of answer.
  enum class Kind : std::uint8_t {
    permit,     ///< a rule permits it
    no_rule,    ///< no rule permits it
    forbidden,  ///< a rule forbids it
    gap,        ///< the purpose has no lawful basis, or no condition for this special class
  };
  Kind kind = Kind::no_rule;  ///< which
  std::string rule{};  ///< id of the deciding rule; empty for no_rule and gap
  std::string text{};  ///< one sentence that depends on no value

  /// Whether it may.
  bool permitted() const noexcept { return kind == Kind::permit; }
};

/// For one entity and one verb: masks by relation.
struct EntityMasks {
  std::vector<FieldMask> permit;  ///< fields permitted to those who stand in this relation
  std::vector<FieldMask> forbid;  ///< fields forbidden to them
  FieldMask gap = 0;              ///< fields that this purpose has no basis for

  /// The fields open to somebody who stands in these relations.
  FieldMask open(RelationSet held) const noexcept {
    FieldMask p = 0;
    FieldMask f = gap;
    for (std::size_t r = 0; r < permit.size(); ++r) {
      auto const mine = FieldMask{0} - (held >> r & 1U);  // all or nothing: a branch would be guessed wrong for every other row
      p |= permit[r] & mine;
      f |= forbid[r] & mine;
    }
    return p & ~f;
  }
  /// The relations that open anything.
  RelationSet reaching() const noexcept {
    RelationSet s = 0;
    for (std::size_t r = 0; r < permit.size(); ++r) {
      if ((permit[r] & ~gap) != 0) { s |= RelationSet{1} << r; }
    }
    return s;
  }
  /// The relations that matter to any field: those that permit or forbid something.
  RelationSet mattering() const noexcept {
    RelationSet s = 0;
    for (std::size_t r = 0; r < permit.size(); ++r) {
      if ((permit[r] | forbid[r]) != 0) { s |= RelationSet{1} << r; }
    }
    return s;
  }
};

/// What one desk may do, compiled.
class DeskPolicy {
 public:
  /// Masks of one entity for one verb; nothing is open for an entity the policy does not speak of.
  EntityMasks const& of(EntityInfo const& entity, Verb verb) const;
  /// Sets them; for the compiler of policies.
  void set(EntityInfo const& entity, Verb verb, EntityMasks masks);

 private:
  std::map<std::pair<std::uint32_t, Verb>, EntityMasks> masks_;
};

}  // namespace juniper::mis::access
