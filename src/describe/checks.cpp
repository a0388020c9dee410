// Dates in order, and spells that do not overlap.
#include <juniper/mis/describe/checks.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace juniper::mis {

Findings check_dates(EntityInfo const& entity, void const* object) {
  if (entity.dating.pattern != Dating::Pattern::period) { return {}; }
  auto const* from = entity.find(entity.dating.from);
  auto const* until = entity.find(entity.dating.until);
  if (from == nullptr || until == nullptr) { return {}; }
  auto const from_value = from->get(object);
  auto const until_value = until->get(object);
  auto const* first = std::get_if<Date>(&from_value);
  auto const* last = std::get_if<Date>(&until_value);
  if (first == nullptr || last == nullptr || *first <= *last) { return {}; }
  return {{.severity = Severity::error,
           .code = "ends_before_it_starts",
           .place = std::string{entity.name} + "." + std::string{until->name},
           .text = "the last day lies before the first",
           .help = "check both days"}};
}

Findings check_no_overlap(std::span<Period const> periods, std::string_view place) {
  std::vector<Period> sorted(periods.begin(), periods.end());
  std::ranges::sort(sorted, {}, &Period::from);
  // The longest of those before decides: a long spell may cover several short ones.
  std::optional<Date> covered;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i > 0 && (!covered || sorted[i].from <= *covered)) {
      return {{.severity = Severity::warning,
               .code = "spells_overlap",
               .place = std::string{place},
               .text = "two spells have days in common",
               .help = "end the earlier one on the day before the later one starts"}};
    }
    if (i == 0) {
      covered = sorted[i].until;
    } else if (covered) {
      covered =
          sorted[i].until ? std::optional{std::max(*covered, *sorted[i].until)} : std::nullopt;
    }
  }
  return {};
}

}  // namespace juniper::mis
