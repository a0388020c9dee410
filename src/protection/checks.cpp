// Checks of court orders.
#include <juniper/mis/describe/checks.hpp>
#include <juniper/mis/protection/checks.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::protection {
namespace {

// Effects that make no sense without the adult they speak of.
constexpr std::array about_an_adult{OrderEffect::of("parental_responsibility_given"),
                                    OrderEffect::of("parental_responsibility_removed"),
                                    OrderEffect::of("parental_responsibility_restricted"),
                                    OrderEffect::of("consent_by"),
                                    OrderEffect::of("lives_with"),
                                    OrderEffect::of("spends_time_with")};

Finding finding(Severity severity, char const* code, char const* place, char const* text,
                char const* help) {
  return {.severity = severity, .code = code, .place = place, .text = text, .help = help};
}

// How much is kept, for comparing.
int rank(OrderBar bar) { return bar == OrderBar::of("nothing") ? 0 : bar == OrderBar::of("home") ? 1 : 2; }

template <class T>
bool in_force(T const& fact, Date day) {
  return fact.starts <= day && (!fact.ends || day <= *fact.ends);
}

}  // namespace

bool binds(CourtOrder const& order, CourtOrderEffect const& effect, Date day) {
  return effect.order == order.id && order.seen_on && *order.seen_on <= day &&
         in_force(order, day) && in_force(effect, day);
}

OrderBar bar_of(OrderEffect effect) {
  static constexpr std::array home{OrderEffect::of("no_address"), OrderEffect::of("no_phone")};
  static constexpr std::array child{OrderEffect::of("no_contact"), OrderEffect::of("no_reports"),
                                    OrderEffect::of("parental_responsibility_removed"),
                                    OrderEffect::of("parental_responsibility_restricted"), OrderEffect::of("other")};
  auto const is_among = [effect](auto const& list) { return std::ranges::find(list, effect) != list.end(); };
  return is_among(child) ? OrderBar::of("child") : is_among(home) ? OrderBar::of("home") : OrderBar::of("nothing");
}

Findings check(CourtOrder const& order, std::span<CourtOrderEffect const> effects) {
  auto found = check_dates(order);
  if (effects.empty()) {
    found.push_back(finding(Severity::error, "order_without_effect", "court_order.kind",
                            "an order does nothing to anybody",
                            "enter what it does, for each child"));
  }
  if (!order.seen_on) {
    found.push_back(finding(Severity::note, "claim_without_document", "court_order.seen_on",
                            "nobody has seen the document: this is a claim and restricts nobody",
                            "ask for the order with the seal of the court"));
  } else if (!order.seen_by) {
    found.push_back(finding(Severity::warning, "seen_by_nobody", "court_order.seen_by",
                            "it is not said who saw the document", "name the member of staff"));
  }
  for (auto const& effect : effects) {
    for (auto& f : check_dates(effect)) { found.push_back(std::move(f)); }
    if (effect.starts < order.starts ||
        (order.ends && (!effect.ends || *order.ends < *effect.ends))) {
      found.push_back(finding(Severity::error, "effect_outside_order", "court_order_effect.ends",
                              "an effect holds on days on which its order does not",
                              "keep it within the days of the order"));
    }
    if (effect.adult && *effect.adult == effect.child) {
      found.push_back(finding(Severity::error, "effect_on_themselves", "court_order_effect.adult",
                              "child and adult are the same person", "name the other person"));
    }
    if (!effect.bars) {
      found.push_back(finding(Severity::warning, "bar_undecided", "court_order_effect.bars",
                              "nobody has decided what is kept from the adult: everything is", "decide by what the order says"));
    } else if (effect.effect != OrderEffect::of("other") && rank(*effect.bars) < rank(bar_of(effect.effect))) {
      found.push_back(finding(Severity::error, "effect_keeps_less", "court_order_effect.bars",
                              "less is kept from the adult than the effect says", "leave it out, and it follows the effect"));
    }
    if (!effect.adult && std::ranges::find(about_an_adult, effect.effect) != about_an_adult.end()) {
      found.push_back(finding(Severity::warning, "effect_names_no_adult",
                              "court_order_effect.adult",
                              "this effect speaks of an adult and names none", "name the adult"));
    }
  }
  return found;
}

}  // namespace juniper::mis::protection
