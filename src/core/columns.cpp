// Pages of seen records, turned by their side.
#include <juniper/mis/core/columns.hpp>

#include <algorithm>
#include <chrono>
#include <map>

namespace juniper::mis {
namespace {

constexpr std::size_t records_per_page = 1000;

Error not_a_field(EntityInfo const& entity, char const* text) {
  return {.code = ErrorCode::invalid, .text = text, .entity = std::string{entity.name}};
}

void append(Column& to, ValueView const& value) {
  auto const number = [&to](std::int64_t v) { to.numbers.push_back(v); };
  auto const bytes = [&to](ByteView v) { to.data.insert(to.data.end(), v.begin(), v.end()); };
  struct Visitor {
    decltype(number) const& put;
    decltype(bytes) const& add;
    void operator()(std::monostate) const {}
    void operator()(bool v) const { put(v ? 1 : 0); }
    void operator()(std::int64_t v) const { put(v); }
    void operator()(std::string_view v) const { add(bytes_of(v)); }
    void operator()(Date v) const { put(std::chrono::sys_days{v}.time_since_epoch().count()); }
    void operator()(Instant v) const { put(v.time_since_epoch().count()); }
    void operator()(Uuid const& v) const { add(v.view()); }
    void operator()(ByteView v) const { add(v); }
  };
  std::visit(Visitor{number, bytes}, value);
}

// Fills columns. Reasons are few and repeat, so each is kept once.
class Turning {
 public:
  Turning(Columns& to, std::vector<std::size_t> fields) : to_(to), fields_(std::move(fields)) {}

  void add(SeenRecord const& record) {
    to_.ids.push_back(record.id());
    to_.versions.push_back(record.version());
    for (std::size_t c = 0; c < fields_.size(); ++c) {
      auto& column = to_.columns[c];
      auto const state = record.state(fields_[c]);
      column.states.push_back(state);
      column.reasons.push_back(state == FieldState::withheld ? reason(record, fields_[c]) : 0);
      if (state == FieldState::value) {
        append(column, record.value(fields_[c]));
      } else if (column.numeric()) {
        column.numbers.push_back(Column::nothing);
      }
      if (!column.numeric()) { column.ends.push_back(static_cast<std::int64_t>(column.data.size())); }
    }
  }

 private:
  std::uint32_t reason(SeenRecord const& record, std::size_t field) {
    auto text = record.why_withheld(field);
    auto const [it, fresh] = known_.try_emplace(std::move(text), static_cast<std::uint32_t>(to_.reasons.size()));
    if (fresh) { to_.reasons.push_back(it->first); }
    return it->second;
  }

  Columns& to_;
  std::vector<std::size_t> fields_;
  std::map<std::string, std::uint32_t> known_;
};

}  // namespace

bool Column::numeric() const noexcept {
  switch (field->kind) {
    case Kind::boolean:
    case Kind::integer:
    case Kind::date:
    case Kind::instant: return true;
    default: return false;
  }
}

ByteView Column::part(std::size_t record) const noexcept {
  auto const begin = record == 0 ? 0 : static_cast<std::size_t>(ends[record - 1]);
  return ByteView{data}.subspan(begin, static_cast<std::size_t>(ends[record]) - begin);
}

Result<Columns> columns(Desk& desk, EntityInfo const& entity, std::span<std::string_view const> fields, RecordFind const& find) {
  if (fields.empty()) { return not_a_field(entity, "columns are of fields that are named"); }
  Columns all{.entity = &entity, .reasons = {std::string{}}};
  std::vector<std::size_t> indexes;
  for (auto const& name : fields) {
    auto const i = entity.index_of(name);
    if (i == EntityInfo::npos) { return not_a_field(entity, "there is no such field"); }
    if (std::ranges::find(indexes, i) != indexes.end()) { return not_a_field(entity, "a field is named twice"); }
    indexes.push_back(i);
    all.columns.push_back({.field = &entity.fields[i]});
  }
  Turning turning{all, indexes};
  RecordFind page_by_page = find;
  page_by_page.limit = records_per_page;
  page_by_page.after.reset();
  for (;;) {
    auto page = desk.list_records(entity, page_by_page);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto const& record : page->records) { turning.add(record); }
    if (!page->next) { return all; }
    page_by_page.after = std::move(page->next);
  }
}

}  // namespace juniper::mis
