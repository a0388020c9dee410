// UUID version 7: the clock's milliseconds, a rising counter, random bits.
#include <juniper/mis/base/id_source.hpp>

#include <chrono>
#include <functional>

#include <sodium.h>

namespace juniper::mis {
namespace {

class TimeOrdered final : public IdSource {
 public:
  TimeOrdered(std::shared_ptr<Clock const> clock, std::function<std::uint64_t()> random)
      : clock_(std::move(clock)), random_(std::move(random)) {}

  Uuid next() override {
    std::scoped_lock const lock{mutex_};
    auto const since = clock_->now().time_since_epoch();
    auto millis = static_cast<std::uint64_t>(std::chrono::floor<std::chrono::milliseconds>(since).count());
    // A clock that stands still or goes back must not break the order: stay on the last millisecond and count.
    if (millis <= millis_) {
      millis = millis_;
      if (++counter_ > 0xFFFU) {
        counter_ = 0;
        ++millis;
      }
    } else {
      counter_ = 0;
    }
    millis_ = millis;
    std::uint64_t const high = (millis << 16U) | 0x7000U | counter_;
    std::uint64_t const low = (random_() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    Uuid id = Uuid::from_number(low);
    for (std::size_t i = 0; i < 8; ++i) { id.bytes[i] = static_cast<std::uint8_t>(high >> (56 - 8 * i)); }
    return id;
  }

 private:
  std::mutex mutex_;
  std::shared_ptr<Clock const> clock_;
  std::function<std::uint64_t()> random_;
  std::uint64_t millis_ = 0;
  std::uint64_t counter_ = 0;
};

}  // namespace

std::shared_ptr<IdSource> time_ordered_ids(std::shared_ptr<Clock const> clock) {
  return std::make_shared<TimeOrdered>(std::move(clock), [] {
    std::uint64_t bits = 0;
    randombytes_buf(&bits, sizeof bits);
    return bits;
  });
}

std::shared_ptr<IdSource> seeded_ids(std::shared_ptr<Clock const> clock, std::uint64_t seed) {
  return std::make_shared<TimeOrdered>(std::move(clock),
                                       [engine = std::mt19937_64{seed}]() mutable { return engine(); });
}

}  // namespace juniper::mis
