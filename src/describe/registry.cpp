// Adding and finding descriptions.
#include <juniper/mis/describe/registry.hpp>

#include <algorithm>

namespace juniper::mis {

Result<void> Registry::add(EntityInfo const& entity) {
  auto const refuse = [&entity](char const* why) {
    return Error{.code = ErrorCode::invalid, .text = why, .entity = std::string{entity.name}};
  };
  if (std::ranges::find(entities_, &entity) != entities_.end()) { return {}; }
  if (find(entity.name) != nullptr) { return refuse("another entity has this name"); }
  if (find(entity.number) != nullptr) { return refuse("another entity has this number"); }
  for (auto const& f : entity.fields) {
    if (f.refers == nullptr) { continue; }
    auto const& target = f.refers();
    if (&target != &entity && std::ranges::find(entities_, &target) == entities_.end()) {
      return refuse("it refers to an entity that has not been added before it");
    }
  }
  entities_.push_back(&entity);
  return {};
}

EntityInfo const* Registry::find(std::string_view name) const noexcept {
  auto const it = std::ranges::find(entities_, name, [](EntityInfo const* e) { return e->name; });
  return it == entities_.end() ? nullptr : *it;
}

EntityInfo const* Registry::find(std::uint32_t number) const noexcept {
  auto const it = std::ranges::find(entities_, number, [](EntityInfo const* e) { return e->number; });
  return it == entities_.end() ? nullptr : *it;
}

EntityInfo const* Registry::find_class(std::string_view class_name) const noexcept {
  auto const it = std::ranges::find(entities_, class_name, [](EntityInfo const* e) { return e->class_name; });
  return it == entities_.end() ? nullptr : *it;
}

}  // namespace juniper::mis
