// The committed state that all units of one store in memory share, and how changes get into it.
#pragma once

#include <juniper/mis/storage/turn.hpp>

#include <memory>
#include <mutex>

#include "adapters/memory/state.hpp"

namespace juniper::mis::adapters::memory {

/// Changes of one unit, by table.
using AllChanges = std::map<TableKey, Changes>;

/// The committed state; safe to use from several threads.
class Committed {
 public:
  /// One writing unit at a time.
  storage::Turn turn{};

  /// The state now; it never changes while it is held. Letting go is seen by whoever writes next, through the same mutex.
  std::shared_ptr<State const> snapshot() const {
    auto const lock = std::scoped_lock{*mutex_};
    return {state_.get(), [mutex = mutex_, held = state_](State const*) mutable {
              auto const letting_go = std::scoped_lock{*mutex};
              held.reset();
            }};
  }

  /// Takes changes over, all at once. Only for whoever has the turn.
  void apply(AllChanges const& changes);

  /// Replaces the layouts. Only for whoever has the turn.
  void lay_out(std::map<std::uint32_t, Layout> layouts);

 private:
  State& own();   // a state that no reader holds

  std::shared_ptr<std::mutex> mutex_ = std::make_shared<std::mutex>();  // snapshots may outlive the store
  std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace juniper::mis::adapters::memory
