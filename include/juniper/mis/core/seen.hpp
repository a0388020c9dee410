// What a desk shows of a record: each field is a value, absent, or withheld with a reason.
#pragma once

#include <juniper/mis/access/decision.hpp>
#include <juniper/mis/base/error.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace juniper::mis {

/// What is known of one field of a record that was read.
enum class FieldState : std::uint8_t {
  value,     ///< there is a value, and you may see it
  absent,    ///< you may see it, and there is nothing
  withheld,  ///< you may not see it; whether there is anything is not said
};

/// Gives the reason why a field may or may not be seen, when somebody asks.
class Explanation {
 public:
  virtual ~Explanation() = default;
  /// What the policy says of reading it, in one sentence that depends on no value.
  virtual access::Decision decide(EntityInfo const& entity, FieldInfo const& field, access::RelationSet held) const = 0;
};

/// A record as one desk sees it, addressed by field name or index. Holds no more than may be seen. Does not print.
class SeenRecord {
 public:
  /// Used by the desk.
  struct Parts {
    EntityInfo const* entity{};                      ///< which entity
    Uuid id{};                                       ///< which row
    std::int64_t version{};                          ///< its version when read
    std::vector<Value> values{};                     ///< per field; only of those that are open
    access::FieldMask open = 0;                      ///< fields that may be seen
    access::FieldMask erased = 0;                    ///< fields whose key was destroyed
    access::RelationSet held = 0;                    ///< relations the actor stands in
    bool expunged = false;                           ///< whether the content of this version was removed
    access::FieldMask outside = 0;                   ///< fields open of the present record, and not of this earlier version
    std::shared_ptr<Explanation const> explanation{};///< for reasons
  };
  /// Used by the desk.
  explicit SeenRecord(Parts parts) : parts_(std::move(parts)) {}

  /// Its description.
  EntityInfo const& entity() const noexcept { return *parts_.entity; }
  /// Its id.
  Uuid const& id() const noexcept { return parts_.id; }
  /// Its version, for patches.
  std::int64_t version() const noexcept { return parts_.version; }

  /// Whether this is an earlier version whose content was removed by Desk::expunge(): every field is withheld then.
  bool expunged() const noexcept { return parts_.expunged; }

  /// What is known of the field with this index.
  FieldState state(std::size_t field) const noexcept;
  /// Its value, without copying. \throws Failure refused when it is withheld, not_found when it is absent.
  ValueView value(std::size_t field) const;
  /// Why it is withheld; empty when it is not.
  std::string why_withheld(std::size_t field) const;
  /// Why the policy lets it be seen, with the rule that does, or why not. It does not say whether there is anything, nor whether
  /// what there was has been erased since.
  access::Decision why_may(std::size_t field) const;

  /// The index of a field by name. \throws Failure invalid when there is no such field.
  std::size_t index(std::string_view field_name) const;

 private:
  Parts parts_;
};

namespace detail {

// Which row of the description a member pointer means.
template <class T, class M>
std::size_t index_of_member(M T::*member) {
  static T const probe{};
  auto const& info = description<T>();
  for (std::size_t i = 0; i < info.fields.size(); ++i) {
    if (info.fields[i].address(&probe) == static_cast<void const*>(std::addressof(probe.*member))) { return i; }
  }
  throw Failure({.code = ErrorCode::invalid, .text = "this member is not a field of its own: name the nested member"});
}

}  // namespace detail

/// One field of a seen record.
template <class M>
class SeenField {
 public:
  /// The member's type without optional.
  using Type = typename detail::Bare<M>::Type;

  /// Used by Seen.
  SeenField(SeenRecord const& record, std::size_t field) : record_(&record), field_(field) {}

  /// What is known.
  FieldState state() const noexcept { return record_->state(field_); }
  /// Whether there is a value to see.
  bool has_value() const noexcept { return state() == FieldState::value; }
  /// Whether it is withheld.
  bool withheld() const noexcept { return state() == FieldState::withheld; }
  /// The value. \throws Failure refused when withheld, not_found when absent.
  Type value() const {
    Type v{};
    if (!ValueTraits<Type>::assign(v, record_->value(field_))) {
      throw Failure({.code = ErrorCode::tampered, .text = "a stored value is not valid"});
    }
    return v;
  }
  /// The value, or `other` when it is absent or withheld: only where that difference does not matter.
  Type value_or(Type other) const { return has_value() ? value() : std::move(other); }
  /// Why it is withheld; empty when it is not.
  std::string why_withheld() const { return record_->why_withheld(field_); }
  /// Why the policy lets it be seen, or why not.
  access::Decision why_may() const { return record_->why_may(field_); }

 private:
  SeenRecord const* record_;
  std::size_t field_;
};

/// A record of a known entity as one desk sees it. There is deliberately no way to get a plain `T` out of it: a withheld field
/// would look like a default.
template <class T>
class Seen {
 public:
  /// Used by the desk.
  explicit Seen(SeenRecord record) : record_(std::move(record)) {}

  /// Its id.
  Id<T> id() const noexcept { return {record_.id()}; }
  /// Its version, for patches.
  std::int64_t version() const noexcept { return record_.version(); }
  /// Whether this is an earlier version whose content was removed.
  bool expunged() const noexcept { return record_.expunged(); }
  /// One field: `seen[&Pupil::year_group].value()`.
  template <class M>
  SeenField<M> operator[](M T::*member) const& {
    return {record_, detail::index_of_member(member)};
  }
  /// Not on a temporary: the field would outlive its record.
  template <class M>
  SeenField<M> operator[](M T::*member) && = delete;
  /// The same record, addressed at run time.
  SeenRecord const& record() const noexcept { return record_; }

 private:
  SeenRecord record_;
};

}  // namespace juniper::mis
