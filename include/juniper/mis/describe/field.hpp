// One field of one entity, described once; its C++ type is erased here and nowhere else.
#pragma once

#include <juniper/mis/describe/keys.hpp>
#include <juniper/mis/describe/value_traits.hpp>

#include <cstdint>
#include <memory>
#include <string_view>

namespace juniper::mis {

/// What must be said of a field beyond its C++ type.
struct FieldNotes {
  /// For people: "Unique pupil number".
  std::string_view label{};
  /// What kind of data it is; has no default.
  Required<CategoryKey> category{};
  /// A shorter class of its own, for a field that may be absent; otherwise the entity's.
  RetentionKey keep{};
  /// The DfE data item it answers to, when there is one: `N00001`.
  std::string_view cbds{};
  /// Whether rows are looked up by it.
  bool indexed = false;
};

/// Everything known of a field. Name, kind, nullability, code set and special class come from the C++ member.
struct FieldInfo {
  std::uint16_t number{};       ///< permanent; names may change, numbers never
  std::string_view name{};      ///< the member's name: column, JSON key, Python attribute
  std::string_view label{};     ///< for people
  Kind kind{};                  ///< what it holds
  bool nullable{};              ///< whether it may be absent
  std::string_view type_name{}; ///< the Python type: `Upn`, `Ethnicity`, `date`
  CodeSetInfo const* codes{};   ///< its code set, or null
  SpecialClass special{};       ///< from the type
  bool personal_text{};         ///< whether the type refuses to print
  CategoryKey category{};       ///< from the notes
  RetentionKey keep{};          ///< from the notes; empty means "as the entity"
  std::string_view cbds{};      ///< from the notes
  bool indexed{};               ///< from the notes, or because it refers to another entity
  bool refers_to_subject{};     ///< an Id<Subject>
  bool refers_to_organisation{};///< an Id<Organisation>
  /// The entity it refers to, or null.
  EntityInfo const& (*refers)(){};
  /// Where it lies among the values of an object that is described at run time; of no use to a member.
  std::uint16_t slot{};
  /// How it is reached in an object: by a member of a struct, or by a slot. The functions below ask these.
  void const* (*where_it_lies)(FieldInfo const&, void const* entity){};
  /// How its value is read; get() asks this.
  ValueView (*reads)(FieldInfo const&, void const* entity){};
  /// How its value is written; set() asks this.
  bool (*writes)(FieldInfo const&, void* entity, ValueView const&){};

  /// Where it lies in an object.
  void const* address(void const* entity) const { return where_it_lies(*this, entity); }
  /// Its value, without copying.
  ValueView get(void const* entity) const { return reads(*this, entity); }
  /// False when the value cannot stand there.
  bool set(void* entity, ValueView const& value) const { return writes(*this, entity, value); }
  /// Whether its cells are encrypted at rest: special-category, criminal-offence and safeguarding data are.
  constexpr bool sealed() const noexcept { return special != SpecialClass::none; }
};

namespace detail {

// The member's own name, as the compiler spells it: "... &mis::Pupil::legal_surname ..." ends the text.
template <auto Member>
consteval std::string_view member_name() {
  std::string_view const s = __PRETTY_FUNCTION__;
  auto const begin = s.find("Member = ");
  auto const end = s.find_first_of("];", begin);
  auto const colon = s.rfind("::", end);
  auto name = s.substr(colon + 2, end - colon - 2);
  while (!name.empty() && name.back() == ')') { name.remove_suffix(1); }
  return name;
}

template <auto Member>
struct MemberOf;
template <class E, class T, T E::*Member>
struct MemberOf<Member> {
  using Entity = E;
  using Type = T;
};

// A path of member pointers: one for a plain member, more for a member of a nested struct.
template <auto First, auto... Rest>
struct Access {
  using Entity = typename MemberOf<First>::Entity;
  using Next = Access<Rest...>;
  using Type = typename Next::Type;
  static Type const& read(Entity const& e) { return Next::read(e.*First); }
  static Type& write(Entity& e) { return Next::write(e.*First); }
};
template <auto Last>
struct Access<Last> {
  using Entity = typename MemberOf<Last>::Entity;
  using Type = typename MemberOf<Last>::Type;
  static Type const& read(Entity const& e) { return e.*Last; }
  static Type& write(Entity& e) { return e.*Last; }
};

template <auto... Members>
struct Erased {
  using A = Access<Members...>;
  using E = typename A::Entity;
  using T = typename A::Type;
  static void const* address(FieldInfo const&, void const* e) { return std::addressof(A::read(*static_cast<E const*>(e))); }
  static ValueView get(FieldInfo const&, void const* e) { return ValueTraits<T>::view(A::read(*static_cast<E const*>(e))); }
  static bool set(FieldInfo const&, void* e, ValueView const& v) { return ValueTraits<T>::assign(A::write(*static_cast<E*>(e)), v); }
};

template <class T>
struct Bare {
  using Type = T;
};
template <class T>
struct Bare<std::optional<T>> {
  using Type = T;
};

// Entities that a field refers to are found by argument-dependent look-up of describe().
template <class E>
EntityInfo const& description_of() {
  return describe(static_cast<E const*>(nullptr));
}

template <class T>
struct Reference {
  static constexpr EntityInfo const& (*refers)() = nullptr;
  static constexpr bool entity = false;
  static constexpr bool subject = false;
  static constexpr bool organisation = false;
};
template <class E>
struct Reference<Id<E>> {
  static constexpr EntityInfo const& (*refers)() = &description_of<E>;
  static constexpr bool entity = true;
  static constexpr bool subject = false;
  static constexpr bool organisation = false;
};
template <>
struct Reference<Id<Subject>> {
  static constexpr EntityInfo const& (*refers)() = nullptr;
  static constexpr bool entity = false;
  static constexpr bool subject = true;
  static constexpr bool organisation = false;
};
template <>
struct Reference<Id<Organisation>> {
  static constexpr EntityInfo const& (*refers)() = nullptr;
  static constexpr bool entity = false;
  static constexpr bool subject = false;
  static constexpr bool organisation = true;
};

}  // namespace detail

/// One row of a description: `field<&Pupil::upn>(1, {.label = "Unique pupil number", .category = identifiers})`. For a member
/// of a nested struct, name the path: `field<&Site::address, &Address::town>(4, {...})`.
template <auto... Members>
consteval FieldInfo field(std::uint16_t number, FieldNotes notes) {
  using Type = typename detail::Access<Members...>::Type;
  static_assert(Storable<Type>, "this member's type cannot be stored: give it a ValueTraits, or parse() and text()");
  if (!notes.category.said) { throw "a field has no category: say what kind of data it is"; }
  if constexpr (Storable<Type>) {
    using Bare = typename detail::Bare<Type>::Type;
    using Traits = ValueTraits<Type>;
    using Erased = detail::Erased<Members...>;
    FieldInfo f;
    f.number = number;
    ((f.name = detail::member_name<Members>()), ...);
    f.label = notes.label;
    f.kind = Traits::kind;
    f.nullable = Traits::nullable;
    f.type_name = Traits::type_name;
    if constexpr (CodedValue<Bare>) { f.codes = &Bare::code_set(); }
    f.special = Traits::special;
    f.personal_text = Traits::personal_text;
    f.category = notes.category.value;
    f.keep = notes.keep;
    f.cbds = notes.cbds;
    f.refers = detail::Reference<Bare>::refers;
    f.refers_to_subject = detail::Reference<Bare>::subject;
    f.refers_to_organisation = detail::Reference<Bare>::organisation;
    // Not `refers != nullptr`: g++ 12 with -fsanitize=undefined takes that for no constant.
    f.indexed = notes.indexed || detail::Reference<Bare>::entity || f.refers_to_subject || f.refers_to_organisation;
    f.where_it_lies = &Erased::address;
    f.reads = &Erased::get;
    f.writes = &Erased::set;
    return f;
  } else {
    return {};
  }
}

}  // namespace juniper::mis
