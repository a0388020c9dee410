// Collects what is noticed in a file, with a bound on how much of it.
#pragma once

#include <juniper/mis/describe/finding.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace juniper::mis::exchange {

/// Findings of one file. After `most` of them the rest are only counted.
class Report {
 public:
  /// Adds to `findings`.
  explicit Report(Findings& findings) : findings_(findings) {}

  /// Says one thing. Nothing here may hold a value from the file.
  void say(Severity severity, std::string code, std::string place, std::string text,
           std::string help) {
    if (said_ == most) {
      ++unsaid_;
      return;
    }
    ++said_;
    findings_.push_back({severity, std::move(code), std::move(place), std::move(text), std::move(help)});
  }
  /// Says how many were only counted.
  void finish(std::string const& name) {
    if (unsaid_ == 0) { return; }
    findings_.push_back({Severity::warning, "more_findings", name,
                         std::to_string(unsaid_) + " more findings are not listed",
                         "mend those that are listed and read the file again"});
  }

 private:
  static constexpr std::size_t most = 10'000;
  Findings& findings_;
  std::size_t said_ = 0;
  std::size_t unsaid_ = 0;
};

}  // namespace juniper::mis::exchange
