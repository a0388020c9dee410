// Masks and relations of one entity at one desk.
#include "reach.hpp"

#include <juniper/mis/access/scope.hpp>

namespace juniper::mis::core {
namespace {

access::FieldMask sealed_fields(EntityInfo const& entity) {
  access::FieldMask m = 0;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (entity.fields[i].sealed()) { m |= access::only(i); }
  }
  return m;
}

access::FieldMask ever_open(access::EntityMasks const& masks) {
  access::FieldMask m = 0;
  for (auto const p : masks.permit) { m |= p; }
  return m & ~masks.gap;
}

}  // namespace

bool may_need_event(DeskState const& desk, EntityInfo const& entity) {
  if (desk.founding) { return false; }
  return (ever_open(desk.session.policy.of(entity, access::Verb::read)) & sealed_fields(entity)) != 0;
}

Reach reach_of(DeskState const& desk, EntityInfo const& entity) {
  Reach r;
  r.entity = &entity;
  r.masks = &desk.session.policy.of(entity, access::Verb::read);
  r.everything = desk.founding;
  r.ever_open = desk.founding ? ~access::FieldMask{0} : ever_open(*r.masks);
  r.audited = may_need_event(desk, entity);
  if (desk.founding) { return r; }
  auto const mattering = r.masks->mattering();
  auto const context = desk.relation_context();
  auto const& relations = desk.core->policy->relations();
  for (std::size_t i = 0; i < r.masks->permit.size(); ++i) {
    r.relations.push_back((mattering >> i & 1U) != 0 ? access::rows_reached(entity, relations[i], context)
                                                    : where::never());
  }
  return r;
}

Predicate Reach::rows() const {
  if (everything) { return where::always(); }
  std::vector<Predicate> any;
  auto const reaching = masks->reaching();
  for (std::size_t i = 0; i < relations.size(); ++i) {
    if ((reaching >> i & 1U) != 0) { any.push_back(relations[i]); }
  }
  return where::any(std::move(any));
}

Predicate Reach::rows_showing(std::size_t field) const {
  if (everything) { return where::always(); }
  if (access::contains(masks->gap, field)) { return where::never(); }
  std::vector<Predicate> permitting;
  std::vector<Predicate> all;
  for (std::size_t i = 0; i < relations.size(); ++i) {
    if (access::contains(masks->permit[i], field)) { permitting.push_back(relations[i]); }
    if (access::contains(masks->forbid[i], field)) { all.push_back(where::negate(relations[i])); }
  }
  all.push_back(where::any(std::move(permitting)));
  return where::all(std::move(all));
}

}  // namespace juniper::mis::core
