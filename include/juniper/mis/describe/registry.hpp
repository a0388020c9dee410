// The entities that a core works with: the shipped ones and a host's own.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace juniper::mis {

/// A set of descriptions without two of one name or number. Descriptions must outlive it (they are constants).
class Registry {
 public:
  /// Adds an entity. \return invalid when its name or number is taken, or when it refers to one that is not there yet.
  Result<void> add(EntityInfo const& entity);

  /// Every entity, in the order added.
  std::span<EntityInfo const* const> all() const noexcept { return entities_; }
  /// By stored name; null when there is none.
  EntityInfo const* find(std::string_view name) const noexcept;
  /// By permanent number; null when there is none.
  EntityInfo const* find(std::uint32_t number) const noexcept;
  /// By class name, as in C++ and Python; null when there is none.
  EntityInfo const* find_class(std::string_view class_name) const noexcept;

 private:
  std::vector<EntityInfo const*> entities_;
};

}  // namespace juniper::mis
