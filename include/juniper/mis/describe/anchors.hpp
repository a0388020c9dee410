// The two things that generic modules know of any model: whom data are about, and where the boundary runs.
#pragma once

#include <juniper/mis/base/id.hpp>

namespace juniper::mis {

/// Whoever data are about; the model says which entity that is (a person).
struct Subject;

/// What sets the boundary of access; the model says which entities those are (a school, a trust).
struct Organisation;

/// The outermost boundary in a store: a trust, or a school standing alone. Leads every key; nothing crosses it.
struct Tenant;

/// The same row, seen as the one whom data are about.
template <class Entity>
constexpr Id<Subject> as_subject(Id<Entity> id) {
  return {id.value};
}

/// The same row, seen as an organisation.
template <class Entity>
constexpr Id<Organisation> as_organisation(Id<Entity> id) {
  return {id.value};
}

}  // namespace juniper::mis
