// Relations turned into conditions on rows.
#include <juniper/mis/access/scope.hpp>
#include <juniper/mis/describe/paths.hpp>

#include <algorithm>

namespace juniper::mis::access {
namespace {

// The one relation that generic code knows by name: standing in the same organisation.
constexpr std::string_view same_organisation = "organisation";

SubjectPath const* first_about(EntityInfo const& entity) {
  auto const paths = entity.subjects.all();
  auto const it = std::ranges::find(paths, SubjectRole::about, &SubjectPath::role);
  return it == paths.end() ? nullptr : &*it;
}

Predicate through_organisation(EntityInfo const& entity, RelationContext const& context) {
  if (context.whole_tenant) { return where::always(); }
  if (!context.organisation) { return where::never(); }
  return rows_whose_path(entity, entity.organisation, [&context](std::string_view field) {
    return where::equal(field, context.organisation.value);
  });
}

}  // namespace

Predicate rows_reached(EntityInfo const& entity, Relation const& relation,
                       RelationContext const& context) {
  if (reached_by_place(entity, relation)) {
    return through_organisation(entity, context);
  }
  if (auto const* path = first_about(entity)) {
    return rows_whose_path(entity, *path,
                           [&](std::string_view field) { return relation.people(field, context); });
  }
  return relation.things == nullptr ? where::never() : relation.things(entity, context);
}

bool reached_by_place(EntityInfo const& entity, Relation const& relation) {
  return relation.key == same_organisation && entity.organisation.present();
}

}  // namespace juniper::mis::access
