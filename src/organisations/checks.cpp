// Cross-field checks of terms, controllers, contracts and links.
#include <juniper/mis/codes/local_authority.hpp>
#include <juniper/mis/organisations/checks.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::organisations {
namespace {

Finding wrong(std::string code, std::string place, std::string text, std::string help) {
  return {.severity = Severity::error,
          .code = std::move(code),
          .place = std::move(place),
          .text = std::move(text),
          .help = std::move(help)};
}

Finding backwards(std::string place) {
  return wrong("ends_before_it_starts", std::move(place), "the last day lies before the first",
               "check both days");
}

// The positions of dated rows, by first day.
template <class Row>
std::vector<std::size_t> by_first_day(std::span<Row const> rows) {
  std::vector<std::size_t> order(rows.size());
  for (std::size_t i = 0; i < order.size(); ++i) { order[i] = i; }
  std::ranges::sort(order, {}, [&rows](std::size_t i) { return std::pair{rows[i].starts, i}; });
  return order;
}

bool half_term_is_within(Term const& term) {
  if (!term.half_term_starts && !term.half_term_ends) { return true; }
  return term.half_term_starts && term.half_term_ends && term.starts < *term.half_term_starts &&
         *term.half_term_starts <= *term.half_term_ends && *term.half_term_ends < term.ends;
}

}  // namespace

Findings check(std::span<Term const> terms) {
  Findings found;
  auto const place = [](std::size_t i) { return "term:" + std::to_string(i + 1); };
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].ends < terms[i].starts) { found.push_back(backwards(place(i))); }
    if (!half_term_is_within(terms[i])) {
      found.push_back(wrong("half_term_outside_term", place(i),
                            "the half-term holiday does not lie within the term",
                            "give both of its days, or neither"));
    }
  }
  auto const order = by_first_day(terms);
  std::optional<Date> last;
  for (auto const i : order) {
    if (last && terms[i].starts <= *last) {
      found.push_back(wrong("terms_overlap", place(i),
                            "the term begins before the one before it has ended",
                            "check the days of both"));
    }
    last = last ? std::max(*last, terms[i].ends) : terms[i].ends;
  }
  return found;
}

Findings check(std::span<LegalController const> controllers) {
  Findings found;
  auto const place = [](std::size_t i) { return "legal_controller:" + std::to_string(i + 1); };
  for (std::size_t i = 0; i < controllers.size(); ++i) {
    auto const& c = controllers[i];
    if (c.ends && *c.ends < c.starts) { found.push_back(backwards(place(i))); }
    if (c.kind == ControllerKind::of("local_authority") &&
        (!c.local_authority || find_local_authority(*c.local_authority) == nullptr)) {
      found.push_back(wrong("unknown_local_authority", place(i),
                            "a local authority is named by its three digits", "give its code"));
    }
  }
  auto const order = by_first_day(controllers);
  for (std::size_t k = 1; k < order.size(); ++k) {
    auto const& before = controllers[order[k - 1]];
    auto const& after = controllers[order[k]];
    if (!before.ends || after.starts <= *before.ends) {
      found.push_back(wrong("two_controllers", place(order[k]),
                            "the one before is still in control on its first day",
                            "end the one before on the day before"));
    } else if (add_days(*before.ends, 1) < after.starts) {
      found.push_back(
          {.severity = Severity::warning,
           .code = "nobody_in_control",
           .place = place(order[k]),
           .text = "there are days between this controller and the one before that are nobody's",
           .help = "let one follow the other"});
    }
  }
  return found;
}

Findings check(ProcessorContract const& contract) {
  Findings found;
  if (contract.ends && *contract.ends < contract.starts) {
    found.push_back(backwards("processor_contract.ends"));
  }
  if (contract.exit_days.value_or(0) < 0 || contract.long_stop_days.value_or(0) < 0) {
    found.push_back(wrong("negative_days", "processor_contract.exit_days",
                          "a number of days cannot be below zero",
                          "count from the end of the contract"));
  }
  return found;
}

Findings check(SchoolLink const& link) {
  Findings found;
  if (link.other && *link.other == link.school) {
    found.push_back(wrong("linked_to_itself", "school_link.other", "a school is linked to itself",
                          "name the other one"));
  }
  if (!link.other && !link.other_urn && link.other_name.value_or("").empty()) {
    found.push_back(wrong("links_nowhere", "school_link.other_urn",
                          "the link names no other school", "give its URN"));
  }
  return found;
}

}  // namespace juniper::mis::organisations
