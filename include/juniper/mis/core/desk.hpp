// The one door: where one actor works, at one organisation, for one purpose, until a time.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/core/call.hpp>
#include <juniper/mis/core/find.hpp>
#include <juniper/mis/core/history.hpp>
#include <juniper/mis/core/patch.hpp>
#include <juniper/mis/core/seen.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis {

class Registry;

namespace core {
struct CoreState;
struct DeskState;
struct Work;
}  // namespace core

/// What a command left behind.
struct Written {
  Uuid id{};               ///< the row it made or changed
  std::int64_t version{};  ///< its version now; 0 when it was erased or the answer was kept from an earlier try
};

/// A desk. Every read and write of people's data goes through one. It is a handle: copies are the same desk. One thread at a
/// time; different desks may be used by different threads. It keeps its core alive.
///
/// Whatever you may not know of is `not_found`, by the same statements as what is not there; what the policy refuses is
/// `refused` with the reason. Roles, grants and relations are looked at anew in every call.
class Desk {
 public:
  /// Reads one record. \return not_found; deadline_exceeded, cancelled, busy; not_identified when the desk's time is over.
  template <class T>
  Result<Seen<T>> get(Id<T> id, CallOptions const& options = {}) {
    auto r = get_record(description<T>(), id.value, options);
    if (!r.ok()) { return std::move(r).error(); }
    return Seen<T>{*std::move(r)};
  }
  /// The same as the record was known at an instant. Access is judged now, on the record as it stands now. \return not_found also
  /// when it had not been recorded by then.
  template <class T>
  Result<Seen<T>> get(Id<T> id, AsKnown when, CallOptions const& options = {}) {
    auto r = get_record(description<T>(), id.value, when, options);
    if (!r.ok()) { return std::move(r).error(); }
    return Seen<T>{*std::move(r)};
  }
  /// Every version of a record, oldest first, as far as it may be seen now: what is withheld of the present record is withheld of
  /// what it was. \return as get().
  template <class T>
  Result<std::vector<Version<T>>> history(Id<T> id, CallOptions const& options = {}) {
    auto r = history_of(description<T>(), id.value, options);
    if (!r.ok()) { return std::move(r).error(); }
    std::vector<Version<T>> all;
    for (auto& v : *r) { all.push_back({std::move(v.notes), Seen<T>{std::move(v.record)}}); }
    return all;
  }
  /// Lists records: exactly those that get() would show and that satisfy the conditions. \return refused when a condition or
  /// the order names a field that may not be seen; invalid when it is encrypted.
  template <class T>
  Result<Page<T>> list(Find<T> const& find = {}) {
    auto r = list_records(description<T>(), find.record());
    if (!r.ok()) { return std::move(r).error(); }
    Page<T> page;
    for (auto& record : r->records) { page.records.emplace_back(std::move(record)); }
    page.next = std::move(r->next);
    return page;
  }
  /// Counts what list() would show, over all pages. \return as list().
  template <class T>
  Result<std::size_t> count(Find<T> const& find = {}) {
    return count_records(description<T>(), find.record());
  }
  /// Adds a record; its id is made unless it is given. \return refused, invalid, already_exists.
  template <class T>
  Result<Id<T>> add(T const& entity, CommandOptions const& options = {}) {
    auto r = add_record(description<T>(), &entity, options);
    if (!r.ok()) { return std::move(r).error(); }
    return Id<T>{r->id};
  }
  /// Changes named fields. \return conflict when the version is not the expected one; not_found, refused, invalid.
  template <class T>
  Result<Written> patch(Patch<T> const& patch, CommandOptions const& options = {}) {
    return patch_record(patch.record(), options);
  }
  /// Removes one record. \return conflict, not_found, refused; in_use when others refer to it.
  template <class T>
  Result<Written> erase(Id<T> id, std::int64_t expected_version, CommandOptions const& options = {}) {
    return erase_record(description<T>(), id.value, expected_version, options);
  }

  /// Removes the content of one earlier version for good, as where another child's data had been filed here: for whoever may erase
  /// every field it holds. The present record is untouched; that there was a version, and when, stays. The log says who did it.
  /// \return invalid for the present version or without a reason; not_found, refused.
  template <class T>
  Result<Written> expunge(Id<T> id, std::int64_t version, PersonalText const& because, CommandOptions const& options = {}) {
    return expunge_version(description<T>(), id.value, version, because, options);
  }

  /// Several commands, one transaction: all of it happens or nothing. A command that failed undoes everything, also
  /// when its error is passed over: it may have done half of its steps. The inner desk is valid during the call only. An
  /// idempotency key covers the whole.
  Result<void> together(std::function<Result<void>(Desk&)> const& commands, CommandOptions const& options = {});

  /// Tries commands out: runs them as together() would, with every check that it makes before it commits, and takes everything
  /// back. Nothing stays in the store and no key is made; what was read of encrypted data, and what was refused, is in the log.
  /// \return what together() would answer, short of what only a commit can find.
  Result<void> rehearse(std::function<Result<void>(Desk&)> const& commands, CallOptions const& options = {});

  /// A domain command made of steps: runs `steps` in one transaction, as one event in the audit log under `action`.
  /// `request` is the canonical form of what was asked for, compared when an idempotency key comes again.
  Result<Uuid> command(std::string_view action, ByteView request, CommandOptions const& options,
                       std::function<Result<Uuid>(Desk&)> const& steps);

  /// Erases a person: every record about them, their part in records about several, and their keys. Others' views of shared
  /// records stay whole. Not undone by restoring a backup. \return not_found, refused; in_use when records about others need
  /// theirs.
  Result<Written> erase_person(Id<Subject> subject, CommandOptions const& options = {});

  /// get(), addressed at run time.
  Result<SeenRecord> get_record(EntityInfo const& entity, Uuid const& id, CallOptions const& options = {});
  /// get() as known at an instant, addressed at run time.
  Result<SeenRecord> get_record(EntityInfo const& entity, Uuid const& id, AsKnown when, CallOptions const& options = {});
  /// history(), addressed at run time.
  Result<std::vector<RecordVersion>> history_of(EntityInfo const& entity, Uuid const& id, CallOptions const& options = {});
  /// list(), addressed at run time.
  Result<RecordPage> list_records(EntityInfo const& entity, RecordFind const& find = {});
  /// count(), addressed at run time.
  Result<std::size_t> count_records(EntityInfo const& entity, RecordFind const& find = {});
  /// add(), addressed at run time; `object` is of the described type.
  Result<Written> add_record(EntityInfo const& entity, void const* object, CommandOptions const& options = {});
  /// patch(), addressed at run time.
  Result<Written> patch_record(RecordPatch const& patch, CommandOptions const& options = {});
  /// erase(), addressed at run time.
  Result<Written> erase_record(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version,
                               CommandOptions const& options = {});
  /// expunge(), addressed at run time.
  Result<Written> expunge_version(EntityInfo const& entity, Uuid const& id, std::int64_t version, PersonalText const& because,
                                  CommandOptions const& options = {});

  /// The entities that can be read and written here.
  Registry const& registry() const noexcept;
  /// In which tenant.
  Id<Tenant> tenant() const noexcept;
  /// At which organisation.
  Id<Organisation> organisation() const noexcept;
  /// For which purpose.
  std::string const& purpose() const noexcept;
  /// The account that works here.
  Uuid account() const noexcept;
  /// Today, by the core's clock.
  Date today() const;
  /// Now, by the core's clock.
  Instant now() const;
  /// Whether reading this field is open to anybody in any relation here, with the reason when it is not.
  std::string why_never(EntityInfo const& entity, FieldInfo const& field) const;
  /// Whether writing this field is open to anybody in any relation here, with the reason when it is not.
  std::string why_never_written(EntityInfo const& entity, FieldInfo const& field) const;

  /// Whether the policy in force has this role.
  bool knows_role(std::string_view role) const;
  /// How many days a grant of this role may last at most; none when the policy sets no end to it.
  std::optional<std::int32_t> longest_grant(std::string_view role) const;

  /// Used by the core.
  explicit Desk(std::shared_ptr<core::DeskState> state) : state_(std::move(state)) {}

  /// Used by the core: the unit of work under way.
  core::Work& work();

 private:
  std::shared_ptr<core::DeskState> state_;
};

}  // namespace juniper::mis
