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

// What has no sub-query runs none.
Result<std::vector<Value>> no_select(Select const&) { return std::vector<Value>{}; }

// How many sub-queries it would take to look into a condition.
std::size_t sub_queries(Predicate const& p) {
  std::size_t n = p.select ? 1 + sub_queries(p.select->where) : 0;
  for (auto const& part : p.of) { n += sub_queries(part); }
  return n;
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

HeldQuestions::HeldQuestions(Reach const& reach) {
  auto const& relations = reach.relations;
  auto const reaching = reach.everything ? access::RelationSet{0} : reach.masks->reaching();
  std::vector<std::size_t> looked_into;
  for (std::size_t r = 0; r < relations.size(); ++r) {
    auto const bit = access::RelationSet{1} << r;
    if (relations[r].is_never()) { continue; }
    if (relations[r].op == Predicate::Op::always) {
      always_ |= bit;
    } else if (sub_queries(relations[r]) == 0) {
      told_.emplace_back(bit, storage::Condition::prepare(*reach.entity, relations[r], no_select).value());
    } else {
      looked_into.push_back(r);
    }
  }
  auto dearest = EntityInfo::npos;
  for (auto const r : looked_into) {
    if ((always_ & reaching) != 0 || (reaching >> r & 1U) == 0) { continue; }
    if (dearest == EntityInfo::npos || sub_queries(relations[r]) > sub_queries(relations[dearest])) { dearest = r; }
  }
  std::vector<Predicate> others;
  for (std::size_t r = 0; r < relations.size() && dearest != EntityInfo::npos; ++r) {
    if (r == dearest || (reaching >> r & 1U) == 0 || relations[r].is_never()) { continue; }
    others_ |= access::RelationSet{1} << r;
    others.push_back(relations[r]);
  }
  for (auto const r : looked_into) {
    auto const bit = access::RelationSet{1} << r;
    if (r == dearest) {
      dearest_ = bit;
      if (others.empty()) { continue; }
      asked_.push_back(where::all({where::any(others), relations[r]}));
    } else {
      asked_.push_back(relations[r]);
    }
    bits_.push_back(bit);
  }
}

access::RelationSet HeldQuestions::held(Row const& row, std::uint64_t answers) const {
  auto held = always_;
  for (auto const& [bit, condition] : told_) {
    if (condition.holds(row)) { held |= bit; }
  }
  for (std::size_t i = 0; i < bits_.size(); ++i) {
    if ((answers >> i & 1U) != 0) { held |= bits_[i]; }
  }
  return (held & others_) == 0 ? held | dearest_ : held;
}

}  // namespace juniper::mis::core
