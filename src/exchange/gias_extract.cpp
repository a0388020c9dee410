// Gathering records, and choosing among them.
#include "gias_extract.hpp"

#include "gias_shapes.hpp"

#include <iterator>
#include <utility>

namespace juniper::mis::exchange::gias {

std::span<Column const> columns_of(Source source) noexcept {
  if (source == Source::establishments) { return establishment_columns; }
  return group_columns;
}

bool Gathering::first(std::string_view number, SourceRecord const& record, Item item) {
  if (numbers_.emplace(number).second) { return true; }
  RecordReader{record, report_}.say(
      Severity::warning, item == Item::urn ? "duplicate_urn" : "duplicate_group_uid", item,
      "a record before has the same number", "the first one counts");
  return false;
}

void Gathering::take(SourceRecord const& record) {
  if (source_ == Source::establishments) {
    auto found = establishment_of(record, report_);
    if (found && first(found->school.urn->text(), record, Item::urn)) {
      extract_.establishments.push_back(*std::move(found));
    }
    return;
  }
  auto group = group_of(record, report_);
  if (group && first(*group->group_uid, record, Item::group_uid)) {
    extract_.groups.push_back(*std::move(group));
  }
}

Extract Gathering::finish() && {
  report_.finish(name_);
  return std::move(extract_);
}

Extract only_trust(Extract const& extract, std::string_view group_uid) {
  Extract chosen{.establishments = {}, .groups = {}, .findings = extract.findings};
  for (auto const& e : extract.establishments) {
    if (e.trust_uid == group_uid) { chosen.establishments.push_back(e); }
  }
  for (auto const& g : extract.groups) {
    if (g.group_uid == group_uid) { chosen.groups.push_back(g); }
  }
  return chosen;
}

}  // namespace juniper::mis::exchange::gias
