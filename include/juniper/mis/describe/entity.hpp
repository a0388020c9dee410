// Everything known of an entity: its fields, whom it is about, where it belongs, how it is dated, how long it is kept.
#pragma once

#include <juniper/mis/describe/field.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace juniper::mis {

/// Names of fields to follow, each referring to the next entity.
struct FieldPath {
  std::array<std::string_view, 4> names{};  ///< from the entity itself onwards
  std::uint8_t length = 0;                  ///< how many of them
  bool itself = false;                      ///< the row itself is what is meant

  /// The names in use.
  constexpr std::span<std::string_view const> steps() const noexcept { return {names.data(), length}; }
  /// Whether the path leads anywhere.
  constexpr bool present() const noexcept { return itself || length > 0; }
};

/// In which way a record concerns a person.
enum class SubjectRole : std::uint8_t {
  about,     ///< sealed under their key, selected for them, erased with them
  mentions,  ///< named in it; looked at before it is shown to the one it is about
  author,    ///< wrote it
};

/// How to get from a record to the people it concerns.
struct SubjectPath {
  SubjectRole role{};                 ///< in which way
  FieldPath path{};                   ///< from this entity, or from `via`
  /// Null, or the entity whose rows point back at this one.
  EntityInfo const& (*via)(){};
  std::string_view back{};            ///< the field of `via` that points back
};

/// All the paths of an entity; `about_nobody` says that there are none.
struct SubjectPaths {
  std::array<SubjectPath, 4> paths{};  ///< the paths
  std::uint8_t count = 0;              ///< how many of them

  /// The paths in use.
  constexpr std::span<SubjectPath const> all() const noexcept { return {paths.data(), count}; }
  /// Joins two sets of paths.
  friend constexpr SubjectPaths operator|(SubjectPaths a, SubjectPaths const& b) {
    for (auto const& p : b.all()) { a.paths.at(a.count++) = p; }
    return a;
  }
};

/// When an entity's facts hold.
struct Dating {
  /// The three patterns.
  enum class Pattern : std::uint8_t { timeless, period, moment };
  Pattern pattern{};         ///< which
  std::string_view from{};   ///< first day, or the moment
  std::string_view until{};  ///< last day, absent while open
};

/// What must be said of an entity beyond its rows.
struct EntityNotes {
  /// Permanent number: below 900 the library's own, 900 to 999 its book-keeping, from 10000 a host's, from 100000 a school's or
  /// trust's own fields.
  Required<std::uint32_t> number{};
  /// Stored and exchanged name, singular: `pupil`.
  std::string_view name{};
  /// For people: "Pupil".
  std::string_view label{};
  /// How long it is kept; has no default.
  Required<RetentionKey> retention{};
  /// Whom it is about; has no default: say about_nobody if nobody.
  Required<SubjectPaths> subjects{};
  /// When its facts hold; has no default: say timeless if always.
  Required<Dating> dating{};
  /// The organisation it belongs to, when it names one.
  FieldPath organisation{};
  /// Whether writing it may change what somebody may see; open desks look again.
  bool affects_access = false;
  /// Whether its rows are entries of a ledger: added, disposed of, never changed.
  bool append_only = false;
};

namespace detail {

// A member that keeps what holds it from being copied or moved, and leaves it an aggregate.
struct InPlace {
  constexpr InPlace() = default;
  InPlace(InPlace const&) = delete;
  InPlace& operator=(InPlace const&) = delete;
};

}  // namespace detail

/// Everything known of an entity, with its C++ type erased. A description is known by where it lies: it is looked at by reference
/// (`auto const& pupil = description<Pupil>()`) and cannot be copied.
struct EntityInfo {
  std::uint32_t number{};              ///< permanent
  std::string_view name{};             ///< table, JSON type
  std::string_view class_name{};       ///< the C++ and Python class: `Pupil`
  std::string_view label{};            ///< for people
  std::span<FieldInfo const> fields{}; ///< in the order of the rows
  RetentionKey retention{};            ///< how long
  SubjectPaths subjects{};             ///< whom it is about
  Dating dating{};                     ///< when it holds
  FieldPath organisation{};            ///< where it belongs
  bool is_subject{};                   ///< whether its rows are the people themselves
  bool affects_access{};               ///< whether writing it may change what somebody may see
  bool append_only{};                  ///< whether its rows are never changed
  /// The field whose row this one adds to, for fields that a host or a school adds to an entity; otherwise empty. Such a row has
  /// the id of the row it adds to, so that there is at most one.
  std::string_view extends{};
  /// This description, as fields that refer to the entity name it; null for one made at run time, to which nothing refers.
  EntityInfo const& (*self)(){};
  /// How an object is made; make() asks this.
  std::shared_ptr<void> (*makes)(EntityInfo const&){};
  /// Its id.
  Uuid const& (*id_of)(void const* entity){};
  /// Gives it an id.
  void (*set_id)(void* entity, Uuid const&){};
  /// Keeps it where it was made.
  [[no_unique_address]] detail::InPlace in_place{};

  /// A new, empty object.
  std::shared_ptr<void> make() const { return makes(*this); }
  /// The index of a field by name; npos when there is none.
  std::size_t index_of(std::string_view field_name) const noexcept {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (fields[i].name == field_name) { return i; }
    }
    return npos;
  }
  /// A field by name; null when there is none.
  FieldInfo const* find(std::string_view field_name) const noexcept {
    auto const i = index_of(field_name);
    return i == npos ? nullptr : &fields[i];
  }
  /// The retention class of one of its fields.
  RetentionKey const& kept_as(FieldInfo const& f) const noexcept { return f.keep.key.empty() ? retention : f.keep; }

  /// "No such field".
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// The description of an entity by its type.
template <class Entity>
EntityInfo const& description() {
  return describe(static_cast<Entity const*>(nullptr));
}

/// Fields per entity, so that a set of them is one machine word.
inline constexpr std::size_t max_fields = 64;

/// Says that an entity is about nobody.
inline constexpr SubjectPaths about_nobody{};

/// Says that an entity's facts always hold.
inline constexpr Dating timeless{};

namespace detail {

template <auto... Members>
consteval FieldPath path_of() {
  FieldPath p;
  ((p.names.at(p.length++) = member_name<Members>()), ...);
  return p;
}

consteval SubjectPaths one(SubjectRole role, FieldPath path) {
  SubjectPaths s;
  s.paths[0] = {.role = role, .path = path};
  s.count = 1;
  return s;
}

}  // namespace detail

/// The record is the person: `subjects = about_itself`.
inline constexpr SubjectPaths about_itself = detail::one(SubjectRole::about, FieldPath{.itself = true});

/// The record is about whom these fields lead to: `about<&Enrolment::pupil, &Pupil::person>()`.
template <auto... Members>
consteval SubjectPaths about() {
  return detail::one(SubjectRole::about, detail::path_of<Members...>());
}

/// The record is about everyone whose rows point back at it, each through a row of their own:
/// `about_each<&Participation::note, &Participation::pupil, &Pupil::person>()`. Such a record is sealed under a key of its own,
/// wrapped for each of them.
template <auto Back, auto... Members>
consteval SubjectPaths about_each() {
  SubjectPaths s = detail::one(SubjectRole::about, detail::path_of<Members...>());
  s.paths[0].via = &detail::description_of<typename detail::MemberOf<Back>::Entity>;
  s.paths[0].back = detail::member_name<Back>();
  return s;
}

/// The record names whom these fields lead to.
template <auto... Members>
consteval SubjectPaths mentions() {
  return detail::one(SubjectRole::mentions, detail::path_of<Members...>());
}

/// The record was written by whom these fields lead to.
template <auto... Members>
consteval SubjectPaths author() {
  return detail::one(SubjectRole::author, detail::path_of<Members...>());
}

/// It holds from one day to another, both included.
template <auto From, auto Until>
consteval Dating holds() {
  return {Dating::Pattern::period, detail::member_name<From>(), detail::member_name<Until>()};
}

/// It happened then.
template <auto At>
consteval Dating happened() {
  return {Dating::Pattern::moment, detail::member_name<At>(), {}};
}

/// It belongs to the organisation that these fields lead to.
template <auto... Members>
consteval FieldPath belongs_to() {
  return detail::path_of<Members...>();
}

/// It is an organisation itself.
inline constexpr FieldPath is_organisation{.itself = true};

}  // namespace juniper::mis
