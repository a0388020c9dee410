// Something noticed in input data: how grave, what, where, and what to do; the good records are kept all the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace juniper::mis {

/// How grave a finding is.
enum class Severity : std::uint8_t {
  note,     ///< worth knowing
  warning,  ///< loaded, but look at it
  error,    ///< this record was not loaded
};

/// The stable name of a severity.
constexpr char const* name_of(Severity severity) noexcept {
  return severity == Severity::note ? "note" : severity == Severity::warning ? "warning" : "error";
}

/// One finding. Carries no personal value: the place says where to look.
struct Finding {
  Severity severity{};    ///< how grave
  std::string code{};     ///< stable name of the kind of finding: `unknown_trust`
  std::string place{};    ///< source and position: `groups.json:17` or `line 3, column Postcode`
  std::string text{};     ///< one sentence
  std::string help{};     ///< what to do about it

  friend bool operator==(Finding const&, Finding const&) = default;
};

/// All that was noticed, in the order of the input.
using Findings = std::vector<Finding>;

}  // namespace juniper::mis
