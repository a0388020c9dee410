// The store in memory: beginning units, and changing what tables there are.
#include <juniper/mis/adapters/memory.hpp>

#include <juniper/mis/storage/stored_name.hpp>

#include <algorithm>
#include <utility>

#include "adapters/memory/unit.hpp"

namespace juniper::mis::adapters {
namespace memory {
namespace {

void add_missing(Layout& layout, FieldInfo const& field) {
  if (std::ranges::find(layout.numbers, field.number) == layout.numbers.end()) { layout.numbers.push_back(field.number); }
}

class MemoryStore final : public storage::Store {
 public:
  storage::Capabilities capabilities() const override {
    return {.name = "memory", .durable = false, .many_processes = false, .concurrent_writers = false};
  }

  Result<void> change_schema(std::span<storage::SchemaStep const> steps) override {
    storage::Watch watch{storage::Limits{}};
    auto const turn = committed_->turn.take(watch);
    if (!turn) { return turn.error(); }
    auto layouts = committed_->snapshot()->layouts;
    for (auto const& step : steps) {
      if (auto good = storage::check_names(*step.entity); !good) { return good; }
      auto& layout = layouts[step.entity->number];
      layout.entity = step.entity;
      if (step.kind == storage::SchemaStep::Kind::create_entity) {
        for (auto const& field : step.entity->fields) { add_missing(layout, field); }
      } else if (step.kind == storage::SchemaStep::Kind::add_field) {
        add_missing(layout, *step.field);
      }
    }
    committed_->lay_out(std::move(layouts));
    return {};
  }

  bool has(EntityInfo const& entity) override { return committed_->snapshot()->layouts.contains(entity.number); }

  Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) override {
    storage::Watch watch{limits};
    if (auto const go_on = watch.look(); !go_on) { return go_on.error(); }
    std::shared_ptr<void> turn;
    if (mode == storage::Mode::write) {
      auto taken = committed_->turn.take(watch);
      if (!taken) { return std::move(taken).error(); }
      turn = *std::move(taken);
    }
    return std::unique_ptr<storage::Unit>{std::make_unique<MemoryUnit>(committed_, tenant.value, std::move(watch),
                                                                       std::move(turn), mode == storage::Mode::write)};
  }

 private:
  std::shared_ptr<Committed> committed_ = std::make_shared<Committed>();
};

}  // namespace
}  // namespace memory

std::shared_ptr<storage::Store> memory_store() { return std::make_shared<memory::MemoryStore>(); }

}  // namespace juniper::mis::adapters
