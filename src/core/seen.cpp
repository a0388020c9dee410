// What a desk shows, and what it does not.
#include <juniper/mis/core/patch.hpp>
#include <juniper/mis/core/seen.hpp>

#include <algorithm>

namespace juniper::mis {
namespace {

Error about(EntityInfo const& entity, std::size_t field, ErrorCode code, std::string text) {
  return {.code = code,
          .text = std::move(text),
          .entity = std::string{entity.name},
          .field = std::string{entity.fields[field].name}};
}

}  // namespace

FieldState SeenRecord::state(std::size_t field) const noexcept {
  bool const gone = parts_.expunged || access::contains(parts_.erased, field);
  if (gone || !access::contains(parts_.open, field)) { return FieldState::withheld; }
  return absent(parts_.values[field]) ? FieldState::absent : FieldState::value;
}

ValueView SeenRecord::value(std::size_t field) const {
  switch (state(field)) {
    case FieldState::value: return view(parts_.values[field]);
    case FieldState::absent:
      throw Failure(about(entity(), field, ErrorCode::not_found, "this field holds nothing"));
    case FieldState::withheld: break;
  }
  bool const gone = access::contains(parts_.open, field) && (parts_.expunged || access::contains(parts_.erased, field));
  throw Failure(about(entity(), field, gone ? ErrorCode::erased : ErrorCode::refused, why_withheld(field)));
}

std::string SeenRecord::why_withheld(std::size_t field) const {
  if (state(field) != FieldState::withheld) { return {}; }
  if (parts_.expunged && access::contains(parts_.open, field)) { return "expunged: what this version held has been removed"; }
  if (access::contains(parts_.outside, field)) { return "this earlier version is outside what this desk reaches"; }
  if (access::contains(parts_.erased, field)) { return "erased: the key that this was encrypted under has been destroyed"; }
  return why_may(field).text;
}

access::Decision SeenRecord::why_may(std::size_t field) const {
  if (access::contains(parts_.outside, field)) { return {.rule = {}, .text = why_withheld(field)}; }
  return parts_.explanation->decide(entity(), entity().fields[field], parts_.held);
}

std::size_t SeenRecord::index(std::string_view field_name) const {
  auto const i = entity().index_of(field_name);
  if (i == EntityInfo::npos) {
    throw Failure({.code = ErrorCode::invalid, .text = "there is no such field", .entity = std::string{entity().name}});
  }
  return i;
}

void RecordPatch::set(std::size_t field, Value value) {
  auto const it = std::ranges::find(changes, field, [](auto const& c) { return c.first; });
  if (it == changes.end()) {
    changes.emplace_back(field, std::move(value));
  } else {
    it->second = std::move(value);
  }
}

}  // namespace juniper::mis
