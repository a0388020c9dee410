// Paths as nested sub-queries.
#include <juniper/mis/describe/paths.hpp>

#include <juniper/mis/base/error.hpp>

#include <span>

namespace juniper::mis {
namespace {

Predicate follow(EntityInfo const& entity, std::span<std::string_view const> steps,
                 std::function<Predicate(std::string_view)> const& at_end) {
  if (steps.size() == 1) { return at_end(steps.front()); }
  auto const* field = entity.find(steps.front());
  if (field == nullptr || field->refers == nullptr) {
    throw Failure({.code = ErrorCode::invalid,
                   .text = "a path in the description leads nowhere",
                   .entity = std::string{entity.name}});
  }
  auto const& next = field->refers();
  return where::in(field->name, next, "id", follow(next, steps.subspan(1), at_end));
}

}  // namespace

Predicate rows_whose_path(EntityInfo const& entity, FieldPath const& path,
                          std::function<Predicate(std::string_view field)> const& at_end) {
  if (path.itself) { return at_end("id"); }
  return path.length == 0 ? where::never() : follow(entity, path.steps(), at_end);
}

Predicate rows_whose_path(EntityInfo const& entity, SubjectPath const& path,
                          std::function<Predicate(std::string_view field)> const& at_end) {
  if (path.via == nullptr) { return rows_whose_path(entity, path.path, at_end); }
  auto const& via = path.via();
  return where::in("id", via, path.back, rows_whose_path(via, path.path, at_end));
}

}  // namespace juniper::mis
