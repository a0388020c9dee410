// Writes what the library discloses to parents and shows to staff under one order, over a whole finite space, two bytes a case, for orders_oracle.py.
#include <juniper/mis/protection/contact_disclosure.hpp>

#include <cstdio>
#include <string>

namespace {

using namespace juniper::mis;
using namespace juniper::mis::protection;
using rulebook::Law;

std::string out;

template <class E>
unsigned bits(rulebook::WordSet<E> set) {
  unsigned all = 0;
  set.each([&](E one) { all |= 1U << static_cast<unsigned>(one); });
  return all;
}

void put(ContactDisclosure const& answer) {
  unsigned const consent = answer.other_parent_consent_needed ? 1U + (*answer.other_parent_consent_needed ? 1U : 0U) : 0U;
  unsigned const outcome = answer.outcome ? 1U + static_cast<unsigned>(*answer.outcome) : 0U;
  out += static_cast<char>(outcome + 4U * consent + 16U * bits(answer.actions) + 64U * bits(answer.log_items));
  out += static_cast<char>(bits(answer.redact) + 16U * bits(answer.unless_any) + 64U * bits(answer.route_to));
}

std::optional<bool> tri(int i) { return i == 0 ? std::nullopt : std::optional{i == 2}; }

OrderHeld order_at(int order) {
  return {.kind = static_cast<OrderSort>(order % 7),
          .against = static_cast<Party>(order / 7 % 3),
          .effects = {static_cast<Forbids>(order / 21 % 11)},
          .in_force = order / 231 == 1};
}

// What staff are shown: each viewer, order and item.
void dump_staff(Law const& law) {
  for (int viewer = 0; viewer < 9; ++viewer) {
    for (int order = -1; order < 7 * 3 * 11 * 2; ++order) {
      for (int item = 0; item < 13; ++item) {
        ContactDisclosureFacts facts{.orders = std::vector<OrderHeld>{}, .viewer = static_cast<ContactViewer>(viewer)};
        facts.items = {static_cast<ContactItem>(item)};
        if (order >= 0) { facts.orders->push_back(order_at(order)); }
        auto const answer = contact_disclosure(facts, law);
        put(answer);
        out.back() = static_cast<char>(bits(answer.excluded) + (answer.banner ? 8U : 0U) + (*answer.detail_shown ? 16U : 0U));
      }
    }
  }
}

// What parents are given: one order or none; each pair of items, or one.
void dump(Law const& law) {
  for (int requester = 0; requester < 7; ++requester) {
    for (int pr = 0; pr < 3; ++pr) {
      for (int convicted = 0; convicted < 3; ++convicted) {
        for (int order = -1; order < 7 * 3 * 11 * 2; ++order) {
          for (int first = 0; first < 13; ++first) {
            for (int second = first; second < 13; ++second) {
              // Pairs only where parental responsibility and conviction are the plain case: they decide each item by itself.
              if (second != first && (pr != 2 || convicted != 0)) { continue; }
              ContactDisclosureFacts facts{.orders = std::vector<OrderHeld>{}, .requester = static_cast<ContactRequester>(requester)};
              facts.items = {static_cast<ContactItem>(first), static_cast<ContactItem>(second)};
              facts.requester_has_pr = tri(pr);
              facts.convicted_of_killing_other_parent = tri(convicted);
              if (order >= 0) { facts.orders->push_back(order_at(order)); }
              put(contact_disclosure(facts, law));
            }
          }
        }
      }
    }
  }
}

}  // namespace

int main() {
  Law const law;
  dump(law);
  dump_staff(law);
  return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 1;
}
