// Bringing a tenant up to date with an extract of GIAS.
#include "gias_reconcile.hpp"
#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::exchange::gias {
namespace {

template <class T>
EntityInfo const& description() {
  return describe(static_cast<T const*>(nullptr));
}

// What becomes a trust here: the bodies that run academies (GIAS group types 6, 10 and 11).
bool runs_academies(Trust const& group) {
  static constexpr std::array types{GroupType::of("6"), GroupType::of("10"), GroupType::of("11")};
  return group.group_type && std::ranges::find(types, *group.group_type) != types.end();
}

std::string of_trust(std::string_view uid) { return std::string{"group UID "}.append(uid); }
std::string of_school(School const& school) {
  return std::string{"URN "}.append(school.urn->text());
}

// One run.
class Import {
 public:
  Import(Desk& desk, Extract const& extract, bool dry_run, CallOptions const& options)
      : desk_(desk),
        extract_(extract),
        dry_run_(dry_run),
        progress_(options.progress),
        watch_({.time = options.time, .progress = {}}) {
    report_.findings = extract.findings;
  }

  Result<ImportReport> run() {
    if (auto done = trusts(); !done.ok()) { return std::move(done).error(); }
    if (auto done = find_other_trusts(); !done.ok()) { return std::move(done).error(); }
    if (auto done = schools(); !done.ok()) { return std::move(done).error(); }
    return std::move(report_);
  }

 private:
  void say(Severity severity, char const* code, std::string place, std::string text,
           char const* help) {
    report_.findings.push_back({severity, code, std::move(place), std::move(text), help});
  }

  Result<void> trusts() {
    std::vector<Wanted> wanted;
    for (auto const& group : extract_.groups) {
      if (!group.group_uid) { continue; }
      if (runs_academies(group)) {
        wanted.push_back({&group, *group.group_uid});
      } else {
        others_.insert(*group.group_uid);
      }
    }
    if (!others_.empty()) {
      say(Severity::note, "other_groups", "groups",
          std::to_string(others_.size()) +
              " groups are not academy trusts: federations, sponsors and the like",
          "they were passed over");
    }
    return in_batches(description<Trust>(), "group_uid", wanted, [this](Reconciled const& batch) {
      for (auto const& [key, id] : batch.ids) { trusts_.emplace(key, id); }
      for (auto const& key : batch.twice) { twice(of_trust(key)); }
    });
  }

  // Trusts that schools name, and that are in the store but not in the extract.
  Result<void> find_other_trusts() {
    std::set<std::string> uids;
    for (auto const& e : extract_.establishments) {
      if (!e.trust_uid.empty() && !trusts_.contains(e.trust_uid)) { uids.insert(e.trust_uid); }
    }
    std::vector<std::string> const all{uids.begin(), uids.end()};
    for (std::size_t i = 0; i < all.size(); i += batch_rows) {
      std::vector<std::string> const some{
          all.begin() + static_cast<std::ptrdiff_t>(i),
          all.begin() + static_cast<std::ptrdiff_t>(std::min(i + batch_rows, all.size()))};
      auto found = find_rows(desk_, description<Trust>(), "group_uid", some, bounds());
      if (!found.ok()) { return std::move(found).error(); }
      for (auto const& [key, rows] : *found) { trusts_.emplace(key, rows.front().id()); }
    }
    return {};
  }

  // The trust of one establishment as it is known here; says why when there is none.
  std::optional<Id<Trust>> trust_of(Establishment const& e) {
    if (e.trust_uid.empty()) { return std::nullopt; }
    if (auto const trust = trusts_.find(e.trust_uid); trust != trusts_.end()) {
      return Id<Trust>{trust->second};
    }
    if (others_.contains(e.trust_uid)) {
      ++supported_;
    } else {
      say(Severity::warning, "unknown_trust", of_school(e.school),
          "the trust of this school is neither in the extract nor here",
          "read GIAS's groups together with its establishments");
    }
    return std::nullopt;
  }

  Result<void> schools() {
    std::vector<School> linked;
    linked.reserve(extract_.establishments.size());  // `wanted` points into it
    std::vector<Wanted> wanted;
    for (auto const& e : extract_.establishments) {
      if (!e.school.urn) { continue; }
      auto& school = linked.emplace_back(e.school);
      school.id = {};
      school.trust = trust_of(e);
      wanted.push_back({&school, std::string{school.urn->text()}});
    }
    if (supported_ > 0) {
      say(Severity::note, "not_a_trust", "establishments",
          std::to_string(supported_) +
              " schools are supported by a group that is not an academy trust",
          "they stand alone here");
    }
    return in_batches(description<School>(), "urn", wanted, [this](Reconciled const& batch) {
      for (auto const& key : batch.twice) { twice("URN " + key); }
      for (auto const& key : batch.kept_apart) {
        say(Severity::warning, "trust_differs", "URN " + key,
            "GIAS names another trust than the one this school has here",
            "its trust was left as it is: moving between trusts is a transfer");
      }
    });
  }

  void twice(std::string place) {
    say(Severity::warning, "twice_in_store", std::move(place), "two rows have this number",
        "the first one was compared; remove the other");
  }

  template <class Then>
  Result<void> in_batches(EntityInfo const& entity, std::string_view key,
                          std::vector<Wanted> const& wanted, Then const& then) {
    for (std::size_t i = 0; i < wanted.size(); i += batch_rows) {
      if (auto go_on = watch_.look(); !go_on.ok()) { return go_on; }
      std::span<Wanted const> const some{wanted.data() + i,
                                         std::min(batch_rows, wanted.size() - i)};
      auto batch = reconcile(desk_, entity, key, some, dry_run_, [this] { return bounds(); });
      if (!batch.ok()) { return std::move(batch).error(); }
      report_.added += batch->added;
      report_.changed += batch->changed;
      report_.unchanged += batch->unchanged;
      then(*batch);
      handled_ += some.size();
      if (progress_ && !progress_(handled_)) {
        return Error{.code = ErrorCode::cancelled, .text = "the caller asked to stop"};
      }
    }
    return {};
  }

  CallOptions bounds() const { return {.time = watch_.left(), .progress = {}}; }

  static constexpr std::size_t batch_rows = 500;
  Desk& desk_;
  Extract const& extract_;
  bool dry_run_;
  std::function<bool(std::size_t)> progress_;
  std::size_t handled_ = 0;
  storage::Watch watch_;
  ImportReport report_;
  std::map<std::string, Uuid> trusts_;
  std::set<std::string> others_;
  std::size_t supported_ = 0;
};

}  // namespace

Result<ImportReport> bring_in(Desk& desk, Extract const& extract, bool dry_run,
                              CallOptions const& options) {
  return Import{desk, extract, dry_run, options}.run();
}

}  // namespace juniper::mis::exchange::gias
