// Reports as text.
#include <juniper/mis/storage/conformance.hpp>

#include <algorithm>
#include <cstdio>

namespace juniper::mis::storage::conformance {
namespace {

std::string line_of(Trial const& trial) {
  auto line = std::string{trial.promise.name} + ": " + std::string{trial.promise.text};
  if (!trial.detail.empty()) { line += "\n    " + trial.detail; }
  return line + '\n';
}

char const* mark_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::kept: return "kept       ";
    case Outcome::broken: return "BROKEN     ";
    case Outcome::not_asked: break;
  }
  return "not asked  ";
}

}  // namespace

bool Report::conforms() const noexcept { return count(Outcome::broken) == 0; }

std::size_t Report::count(Outcome outcome) const noexcept {
  return static_cast<std::size_t>(std::ranges::count(trials, outcome, &Trial::outcome));
}

std::string complaints(Report const& report) {
  std::string all;
  for (auto const& trial : report.trials) {
    if (trial.outcome == Outcome::broken) { all += line_of(trial); }
  }
  return all;
}

std::string text(Report const& report) {
  std::string all;
  for (auto const& trial : report.trials) { all += mark_of(trial.outcome) + line_of(trial); }
  return all + report.adapter + ": " + std::to_string(report.count(Outcome::kept)) + " promises kept, " +
         std::to_string(report.count(Outcome::broken)) + " broken, " + std::to_string(report.count(Outcome::not_asked)) +
         " not asked\n";
}

int run_and_print(Fixture const& fixture, Options const& options) {
  auto const report = run(fixture, options);
  std::fputs(text(report).c_str(), stdout);
  return report.conforms() ? 0 : 1;
}

}  // namespace juniper::mis::storage::conformance
