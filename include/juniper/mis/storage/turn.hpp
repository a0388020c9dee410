// Lets one writing unit in at a time, within its limits.
#pragma once

#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace juniper::mis::storage {

/// A door for one; whoever has passed may leave from another thread than it came in by.
class Turn {
 public:
  /// Waits for one's turn, which lasts as long as what is returned: a pointer to nothing that gives the turn up when it goes.
  /// \return busy when the time ran out, cancelled.
  Result<std::shared_ptr<void>> take(Watch& watch) {
    auto lock = std::unique_lock{inside_->mutex};
    while (inside_->taken) {
      if (auto const go_on = watch.look(); !go_on) { return busy_or(go_on.error()); }
      auto const slice = std::min(watch.left(), std::chrono::milliseconds{50});
      inside_->freed.wait_for(lock, slice + std::chrono::milliseconds{1});
    }
    inside_->taken = true;
    return std::shared_ptr<void>{nullptr, [inside = inside_](void*) {
                                   {
                                     auto const leaving = std::scoped_lock{inside->mutex};
                                     inside->taken = false;
                                   }
                                   inside->freed.notify_one();
                                 }};
  }

  /// Time that ran out while waiting for others is reported as busy.
  static Error busy_or(Error error) {
    if (error.code != ErrorCode::deadline_exceeded) { return error; }
    return {.code = ErrorCode::busy, .text = "the store was held by others for the whole time allowed",
            .hint = "try again, or allow more time"};
  }

 private:
  struct Inside {
    std::mutex mutex;
    std::condition_variable freed;
    bool taken = false;
  };
  std::shared_ptr<Inside> inside_ = std::make_shared<Inside>();
};

}  // namespace juniper::mis::storage
