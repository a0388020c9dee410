// Turns rows into a description and refuses to compile one that is incomplete; include it in the entity's own .cpp only.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <type_traits>
#include <utility>

#include <boost/pfr/core.hpp>
#include <boost/pfr/tuple_size.hpp>

namespace juniper::mis {
namespace detail {

// How many storable members there are, nested structs included.
template <class T>
consteval std::size_t leaves();

template <class T, std::size_t... I>
consteval std::size_t leaves_of(std::index_sequence<I...>) {
  return (std::size_t{0} + ... + leaves<boost::pfr::tuple_element_t<I, T>>());
}

template <class T>
consteval std::size_t leaves() {
  static_assert(!std::is_array_v<T>, "C arrays cannot be described: make the repeating fact an entity of its own");
  if constexpr (Storable<T>) {
    return 1;
  } else if constexpr (std::is_aggregate_v<T> && !std::is_array_v<T>) {
    return leaves_of<T>(std::make_index_sequence<boost::pfr::tuple_size_v<T>>{});
  } else {
    return 1;
  }
}

template <class Rows, class Same>
consteval bool all_differ(Rows const& rows, Same same) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = i + 1; j < rows.size(); ++j) {
      if (same(rows[i], rows[j])) { return false; }
    }
  }
  return true;
}

template <class Rows>
consteval bool numbers_differ(Rows const& rows) {
  return all_differ(rows, [](FieldInfo const& a, FieldInfo const& b) { return a.number == b.number; }) &&
         std::ranges::all_of(rows, [](FieldInfo const& f) { return f.number > 0; });
}
template <class Rows>
consteval bool names_differ(Rows const& rows) {
  return all_differ(rows, [](FieldInfo const& a, FieldInfo const& b) { return a.name == b.name; }) &&
         std::ranges::none_of(rows, [](FieldInfo const& f) {
           return f.name == "id" || f.name == "version" || f.name == "tenant" || f.name == "mac";
         });
}
template <class Rows>
consteval bool special_is_filed_as_special(Rows const& rows) {
  return std::ranges::all_of(rows, [](FieldInfo const& f) { return f.category.special == f.special; });
}
template <class Rows>
consteval bool own_class_may_be_absent(Rows const& rows) {
  return std::ranges::all_of(rows, [](FieldInfo const& f) { return f.keep.key.empty() || f.nullable; });
}
template <class Rows>
consteval bool personal_text_is_personal(Rows const& rows) {
  return std::ranges::all_of(
      rows, [](FieldInfo const& f) { return f.kind != Kind::text || !f.category.personal || f.personal_text; });
}
template <class Rows>
consteval bool labelled(Rows const& rows) {
  return std::ranges::all_of(rows, [](FieldInfo const& f) { return !f.label.empty(); });
}

template <class Rows>
consteval bool nothing_sealed(Rows const& rows) {
  return std::ranges::none_of(rows, [](FieldInfo const& f) { return f.sealed(); });
}

template <class T>
struct Identity {
  static std::shared_ptr<void> make(EntityInfo const&) { return std::make_shared<T>(); }
  static Uuid const& id_of(void const* e) { return static_cast<T const*>(e)->id.value; }
  static void set_id(void* e, Uuid const& id) { static_cast<T*>(e)->id.value = id; }
};

template <class T>
consteval std::string_view class_name() {
  std::string_view const s = __PRETTY_FUNCTION__;
  auto const begin = s.find("T = ") + 4;
  auto const end = s.find_first_of("];", begin);
  auto const name = s.substr(begin, end - begin);
  auto const colon = name.rfind("::");
  return colon == std::string_view::npos ? name : name.substr(colon + 2);
}

}  // namespace detail

/// The description of `T` from its rows; every rule that a description keeps is checked here, at compile time. `T` is an
/// aggregate whose first member is `Id<T> id`.
template <class T, auto const& Rows>
consteval EntityInfo entity(EntityNotes notes) {
  static_assert(std::is_aggregate_v<T>, "an entity is a plain aggregate");
  static_assert(std::is_same_v<decltype(T::id), Id<T>>, "an entity has a member `Id<T> id`");
  static_assert(Rows.size() <= max_fields, "an entity has more fields than one machine word: split it");
  static_assert(detail::labelled(Rows), "a field has no label");
  static_assert(detail::numbers_differ(Rows), "two fields have one number, or a number is zero");
  static_assert(detail::names_differ(Rows), "two fields have one name, or a field is called id, version, tenant or mac");
  static_assert(detail::special_is_filed_as_special(Rows),
                "a field's special class (from its C++ type) is not that of its category");
  static_assert(detail::own_class_may_be_absent(Rows), "a field with a retention class of its own must be optional");
  static_assert(detail::personal_text_is_personal(Rows), "text about people must be PersonalText or of its kin");
  // Counted first at the top alone: where a C array stands, following the members is not possible.
  constexpr bool countable = boost::pfr::tuple_size_v<T> <= Rows.size() + 1;
  static_assert(countable, "a member of this entity has no row in its description (a C array cannot have one: make the "
                           "repeating fact an entity of its own)");
  if constexpr (countable) {
    static_assert(detail::leaves<T>() == Rows.size() + 1, "a member of this entity has no row in its description");
  }
  if (!notes.number.said) { throw "an entity has no number: it needs a permanent one"; }
  if (notes.name.empty() || notes.label.empty()) { throw "an entity has no name or no label"; }
  if (!notes.retention.said) { throw "an entity has no retention class: say how long it is kept"; }
  if (!notes.subjects.said) { throw "an entity has no subjects: say whom it is about, or about_nobody"; }
  if (!notes.dating.said) { throw "an entity has no dating: say when its facts hold, or timeless"; }
  if (!detail::nothing_sealed(Rows) && notes.subjects.value.count == 0) {
    throw "an entity with encrypted fields must say whom it is about: their key seals it";
  }
  EntityInfo const& (*self)() = nullptr;
  if constexpr (requires { describe(static_cast<T const*>(nullptr)); }) { self = &detail::description_of<T>; }
  auto const& subjects = notes.subjects.value;
  return {.number = notes.number.value,
          .name = notes.name,
          .class_name = detail::class_name<T>(),
          .label = notes.label,
          .fields = Rows,
          .retention = notes.retention.value,
          .subjects = subjects,
          .dating = notes.dating.value,
          .organisation = notes.organisation,
          .is_subject = subjects.count > 0 && subjects.paths[0].path.itself,
          .affects_access = notes.affects_access,
          .append_only = notes.append_only,
          .self = self,
          .makes = &detail::Identity<T>::make,
          .id_of = &detail::Identity<T>::id_of,
          .set_id = &detail::Identity<T>::set_id};
}

}  // namespace juniper::mis
