// Deadlines and cancelling of a unit of work.
#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <utility>

namespace juniper::mis::storage {
namespace {

constexpr std::size_t rows_between_looks = 256;
constexpr std::chrono::milliseconds between_questions{20};

}  // namespace

Watch::Watch(Limits limits)
    : limits_(std::move(limits)), ends_(std::chrono::steady_clock::now() + limits_.time), asked_(ends_ - limits_.time) {}

Result<void> Watch::handled(std::size_t rows) {
  if (stopped_) { return *stopped_; }
  rows_ += rows;
  unseen_ += rows;
  if (unseen_ < rows_between_looks) { return {}; }
  unseen_ = 0;
  asked_ = {};  // so many rows are worth a word, however fast they came
  return look();
}

Result<void> Watch::look() {
  if (stopped_) { return *stopped_; }
  auto const now = std::chrono::steady_clock::now();
  if (now >= ends_) {
    stopped_ = Error{.code = ErrorCode::deadline_exceeded, .text = "the time allowed for this unit of work ran out"};
    return *stopped_;
  }
  if (limits_.progress && now - asked_ >= between_questions) {
    asked_ = now;
    if (!limits_.progress(rows_)) {
      stopped_ = Error{.code = ErrorCode::cancelled, .text = "the caller asked to stop"};
      return *stopped_;
    }
  }
  return {};
}

std::chrono::milliseconds Watch::left() const {
  auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(ends_ - std::chrono::steady_clock::now());
  return std::max(left, std::chrono::milliseconds{0});
}

}  // namespace juniper::mis::storage
