// Editions of guidance as versions of a rule.
#include <juniper/mis/rulebook/edition.hpp>

namespace juniper::mis::rulebook {

namespace {

bool was_read(Rule const& edition) { return !edition.confidence.contains(Confidence::general); }

Rule const* newest_read(std::string_view id, Law const& law) {
  Rule const* newest = nullptr;
  for (auto const& rule : law.book.rules()) {
    if (rule.id == id && was_read(rule) && (newest == nullptr || newest->from < rule.from)) { newest = &rule; }
  }
  return newest;
}

}  // namespace

Rule const* need_on(Law const& law, std::string_view id, std::optional<Date> on) {
  return law.book.need(id, on.value_or(calendar::last_date));
}

Rule const* apply_edition(std::string_view id, std::optional<Date> on, Law const& law, Explanation& why) {
  auto const* edition = on ? law.book.find(id, *on) : newest_read(id, law);
  if (edition == nullptr) {
    if (on) { why.caution("the rule book holds no edition of the guidance for {a}, and the answer follows a later one", nullptr, *on); }
    return nullptr;
  }
  why.apply(edition);
  if (!was_read(*edition)) {
    why.caution("the final text of the edition in force from {a} is not in the rule book, and the answer follows the one before it",
                edition, edition->from);
  }
  return edition;
}

}  // namespace juniper::mis::rulebook
