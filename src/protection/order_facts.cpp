// From codes of the model to the words of the questions.
#include <juniper/mis/protection/order_facts.hpp>

#include <array>
#include <utility>

namespace juniper::mis::protection {

namespace {

constexpr std::array kinds{
    std::pair{CourtOrderKind::of("child_arrangements"), OrderSort::child_arrangements},
    std::pair{CourtOrderKind::of("prohibited_steps"), OrderSort::prohibited_steps},
    std::pair{CourtOrderKind::of("specific_issue"), OrderSort::specific_issue},
    std::pair{CourtOrderKind::of("care"), OrderSort::care_order},
    std::pair{CourtOrderKind::of("non_molestation"), OrderSort::non_molestation},
};

constexpr std::array effects_forbid{
    std::pair{OrderEffect::of("no_address"), Forbids::no_address},
    std::pair{OrderEffect::of("no_phone"), Forbids::no_phone},
    std::pair{OrderEffect::of("no_collect"), Forbids::no_collect},
    // At a school, contact with the child is being there and collecting.
    std::pair{OrderEffect::of("no_contact"), Forbids::no_contact_on_site},
    std::pair{OrderEffect::of("no_contact"), Forbids::no_removal_from_school},
    std::pair{OrderEffect::of("no_contact_on_site"), Forbids::no_contact_on_site},
    std::pair{OrderEffect::of("no_reports"), Forbids::no_reports},
    std::pair{OrderEffect::of("no_school_change"), Forbids::no_school_change},
    std::pair{OrderEffect::of("no_removal_abroad"), Forbids::no_removal_abroad},
    std::pair{OrderEffect::of("no_name_change"), Forbids::no_name_change},
    std::pair{OrderEffect::of("parental_responsibility_removed"), Forbids::pr_removed},
    std::pair{OrderEffect::of("parental_responsibility_restricted"), Forbids::pr_exercise},
};

OrderSort sort_of(CourtOrderKind kind) {
  for (auto const& [code, sort] : kinds) {
    if (code == kind) { return sort; }
  }
  return OrderSort::not_stated;
}

}  // namespace

std::vector<DatedEffect> dated_effects(CourtOrderEffect const& effect) {
  DatedEffect dated{.starts = effect.starts, .ends = effect.ends};
  if (effect.adult) { dated.adult = effect.adult->text(); }
  std::vector<DatedEffect> all;
  for (auto const& [code, forbids] : effects_forbid) {
    if (code != effect.effect) { continue; }
    dated.effect = forbids;
    all.push_back(dated);
  }
  if (effect.effect == OrderEffect::of("other")) { all.push_back(dated); }
  return all;
}

std::vector<DatedOrder> dated_orders(std::span<CourtOrder const> orders, std::span<CourtOrderEffect const> effects, Id<Person> child) {
  std::vector<DatedOrder> all;
  for (auto const& order : orders) {
    DatedOrder dated{.kind = sort_of(order.kind),
                     .document_seen = order.seen_on.has_value(),
                     .seen_on = order.seen_on,
                     .starts = order.starts,
                     .expires = order.ends};
    for (auto const& effect : effects) {
      if (effect.order != order.id || effect.child != child) { continue; }
      for (auto& one : dated_effects(effect)) { dated.effects.push_back(std::move(one)); }
    }
    if (!dated.effects.empty()) { all.push_back(std::move(dated)); }
  }
  return all;
}

}  // namespace juniper::mis::protection
