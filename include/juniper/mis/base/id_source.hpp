// Where new identifiers come from.
#pragma once

#include <juniper/mis/base/clock.hpp>
#include <juniper/mis/base/uuid.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <random>

namespace juniper::mis {

/// Makes identifiers. Implementations must be safe to call from several threads.
class IdSource {
 public:
  virtual ~IdSource() = default;
  /// An identifier that nobody has been given before.
  virtual Uuid next() = 0;
};

/// UUID version 7 (RFC 9562): milliseconds of the given clock, a counter within the millisecond so that ids made by
/// one source always rise, and random bits from the operating system.
std::shared_ptr<IdSource> time_ordered_ids(std::shared_ptr<Clock const> clock);

/// The same, with the random bits drawn from a seed: the same ids in every run. Never for real data.
std::shared_ptr<IdSource> seeded_ids(std::shared_ptr<Clock const> clock, std::uint64_t seed);

}  // namespace juniper::mis
