// Names looked up in the registry and in descriptions.
#include <juniper/mis/core/by_name.hpp>

#include <juniper/mis/describe/registry.hpp>

namespace juniper::mis {
namespace {

Error no_such_entity() {
  return {.code = ErrorCode::invalid, .text = "there is no such entity", .hint = "open the core with the model or the user-defined fields that have it"};
}

Error no_such_field(EntityInfo const& entity) {
  return {.code = ErrorCode::invalid, .text = "there is no such field", .entity = std::string{entity.name}};
}

}  // namespace

Result<Written> add_by_name(Desk& desk, std::string_view entity, NamedValues const& fields, CommandOptions const& options) {
  auto const* const described = desk.registry().find(entity);
  if (described == nullptr) { return no_such_entity(); }
  auto const object = described->make();
  for (auto const& [name, value] : fields) {
    auto const* const field = described->find(name);
    if (field == nullptr) { return no_such_field(*described); }
    if (!field->set(object.get(), view(value))) {
      return Error{.code = ErrorCode::invalid, .text = "this is not a valid value for this field",
                   .entity = std::string{described->name}, .field = std::string{field->name}};
    }
  }
  return desk.add_record(*described, object.get(), options);
}

Result<SeenRecord> get_by_name(Desk& desk, std::string_view entity, Uuid const& id, CallOptions const& options) {
  auto const* const described = desk.registry().find(entity);
  if (described == nullptr) { return no_such_entity(); }
  return desk.get_record(*described, id, options);
}

Result<Written> patch_by_name(Desk& desk, SeenRecord const& seen, NamedValues const& fields, CommandOptions const& options) {
  RecordPatch patch{.entity = &seen.entity(), .id = seen.id(), .expected_version = seen.version(), .changes = {}};
  for (auto const& [name, value] : fields) {
    auto const i = seen.entity().index_of(name);
    if (i == EntityInfo::npos) { return no_such_field(seen.entity()); }
    patch.set(i, value);
  }
  return desk.patch_record(patch, options);
}

ValueView value_of(SeenRecord const& seen, std::string_view field) { return seen.value(seen.index(field)); }

}  // namespace juniper::mis
