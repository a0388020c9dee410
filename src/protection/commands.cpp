// Recording court orders and finding what binds.
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/protection/checks.hpp>
#include <juniper/mis/protection/commands.hpp>

#include <algorithm>

namespace juniper::mis::protection {
namespace {

CourtOrderEffect as_record(NewEffect const& effect, CourtOrder const& order) {
  return {.id = {},
          .order = order.id,
          .child = effect.child,
          .adult = effect.adult,
          .effect = effect.effect,
          .detail = effect.detail,
          .starts = effect.starts.value_or(order.starts),
          .ends = effect.ends ? effect.ends : order.ends,
          .bars = effect.bars.value_or(bar_of(effect.effect))};
}

// Whether the order binds on the day, as far as this desk may know.
bool may_bind(Seen<CourtOrder> const& order, Date day) {
  auto const seen_on = order[&CourtOrder::seen_on];
  auto const starts = order[&CourtOrder::starts];
  auto const ends = order[&CourtOrder::ends];
  if (seen_on.state() == FieldState::absent || (seen_on.has_value() && day < seen_on.value())) {
    return false;
  }
  if (starts.has_value() && day < starts.value()) { return false; }
  return !ends.has_value() || day <= ends.value();
}

}  // namespace

Result<Id<CourtOrder>> record_order(Desk& desk, NewOrder const& order,
                                    CommandOptions const& options) {
  ByteWriter request;
  write_request(request, order.order);
  std::vector<CourtOrderEffect> effects;
  for (auto const& effect : order.effects) {
    effects.push_back(as_record(effect, order.order));
    write_request(request, effects.back());
  }
  for (auto const& f : check(order.order, effects)) {
    if (f.severity == Severity::error) {
      auto const dot = f.place.find('.');
      return Error{.code = ErrorCode::invalid,
                   .text = f.text,
                   .hint = f.help,
                   .entity = f.place.substr(0, dot),
                   .field = f.place.substr(dot + 1)};
    }
  }
  auto const made = desk.command("protection.record_order", request.bytes(), options,
                                 [&](Desk& inner) -> Result<Uuid> {
                                   auto const added = inner.add(order.order);
                                   if (!added.ok()) { return added.error(); }
                                   for (auto& effect : effects) {
                                     effect.order = *added;
                                     auto const done = inner.add(effect);
                                     if (!done.ok()) { return done.error(); }
                                   }
                                   return added->value;
                                 });
  if (!made.ok()) { return made.error(); }
  return Id<CourtOrder>{*made};
}

Result<std::vector<Seen<CourtOrderEffect>>> binding_effects(Desk& desk, Id<Person> child, Date day,
                                                            CallOptions const& options) {
  std::vector<Seen<CourtOrderEffect>> effects;
  auto find = Find<CourtOrderEffect>{}
                  .equal(&CourtOrderEffect::child, child)
                  .holding_on(day)
                  .limit(1000)
                  .within(options);
  for (;;) {
    auto page = desk.list(find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto& effect : page->records) {
      auto const order = effect[&CourtOrderEffect::order];
      if (order.has_value()) {
        auto const seen = desk.get(order.value(), options);
        if (!seen.ok() && seen.error().code != ErrorCode::not_found) { return seen.error(); }
        if (seen.ok() && !may_bind(*seen, day)) { continue; }
      }
      effects.push_back(std::move(effect));
    }
    if (!page->next) { return effects; }
    find.after(*std::move(page->next));
  }
}

}  // namespace juniper::mis::protection
