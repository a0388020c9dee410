// Telling the host's log of calls and of keys: durations, counts and outcomes, measured only when somebody listens.
#pragma once

#include <juniper/mis/base/log.hpp>
#include <juniper/mis/keys/key_store.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace juniper::mis::core {

// How long something has taken so far.
class Stopwatch {
 public:
  std::chrono::microseconds took() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started_);
  }

 private:
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

// Tells how a call ended, if it was slow or ended in a way that is nobody's wish. What the policy refuses, what is not there and
// what conflicts is everyday, and in the audit log where it has to be.
void tell_end(Log const& log, std::string_view action, std::string_view entity, Stopwatch const& watch, std::optional<ErrorCode> outcome);

// Runs a call that answers with a Result.
template <class Work>
auto told(Log const& log, std::string_view action, std::string_view entity, Work&& work) {
  if (!log) { return work(); }
  Stopwatch const watch;
  try {
    auto result = work();
    tell_end(log, action, entity, watch, result.ok() ? std::nullopt : std::optional{result.error().code});
    return result;
  } catch (Failure const& failure) {
    tell_end(log, action, entity, watch, failure.code());
    throw;
  }
}

// A key store that tells of keys added and destroyed, and of its own failures; the store itself when nobody listens.
std::shared_ptr<keys::KeyStore> told_key_store(std::shared_ptr<keys::KeyStore> store, Log const& log);

}  // namespace juniper::mis::core
