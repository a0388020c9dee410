// A store that does as one in memory does, but for one fault; and a fixture that lets the kit ask it everything.
#pragma once

#include <juniper/mis/storage/checks.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "storage_contract/stores.hpp"

namespace contract {

using mis::Predicate;
using mis::Result;
using mis::storage::Capabilities;
using mis::storage::RowSink;
using mis::storage::SchemaStep;

/// A change that went well.
struct Done {
  char verb;  ///< i, a, p, e
  EntityInfo const* entity;
  Row row;
};

/// What all handles on one store share: the store in memory, which forgets nothing while this lives, and notes for faults.
struct Beneath {
  std::shared_ptr<Store> store = mis::adapters::memory_store();
  std::thread::id home = std::this_thread::get_id();
  std::mutex mutex{};
  std::size_t handles = 0;            ///< opened since the last start
  bool reopened = false;
  bool cut = false;                   ///< whether the last process was killed
  std::vector<Done> last_commit{};    ///< of tenant 1
  std::vector<Done> dropped{};        ///< of the last unit of tenant 1 that went without a commit
  std::vector<Done> pending{};        ///< of the writing unit that is open
  std::map<std::string, int> notes{}; ///< whatever a fault counts
  int calls_left = -1;                ///< writing calls until the process is killed
};

/// Thrown where a process would be killed.
struct Killed {};

/// A unit and what is around it.
struct Around {
  Unit& unit;  ///< as the store in memory has it
  Mode mode;
  TenantId tenant;
  std::size_t handle;
  Beneath& beneath;
  std::vector<Done> done{};
  bool ended = false;      ///< whether a commit was answered
  bool refused = false;    ///< whether that answer was no
  int sinks = 0;

  bool did(char verb) const { return std::ranges::any_of(done, [verb](Done const& d) { return d.verb == verb; }); }
  bool only(char verb) const { return !done.empty() && std::ranges::all_of(done, [verb](Done const& d) { return d.verb == verb; }); }
  bool did_to(std::string_view entity) const { return std::ranges::any_of(done, [&](Done const& d) { return d.entity->name == entity; }); }
  /// A fresh unit on the store in memory.
  std::unique_ptr<Unit> another(TenantId of) const { return beneath.store->begin(Mode::read, of, {}).value(); }
};

/// One fault: what is done otherwise. Everything that is empty is done as it should be.
struct Fault {
  std::string_view promise{};  ///< which it breaks
  std::string_view what{};     ///< what is wrong
  std::function<Result<void>(Around&, EntityInfo const&, Row const&)> insert{};
  std::function<Result<void>(Around&, EntityInfo const&, std::span<Row const>)> append{};
  std::function<Result<void>(Around&, EntityInfo const&, RowPatch)> patch{};
  std::function<Result<void>(Around&, EntityInfo const&, Uuid const&, std::int64_t)> erase{};
  std::function<Result<std::optional<Row>>(Around&, EntityInfo const&, Uuid const&)> get{};
  std::function<Result<void>(Around&, mis::Query, RowSink const&)> query{};
  std::function<std::uint64_t(Row const&, std::uint64_t)> answers{};                 ///< what is told of a row that was asked after
  std::function<Result<std::size_t>(Around&, EntityInfo const&, Predicate const&)> count{};
  std::function<Result<void>(Around&)> commit{};
  std::function<void(Around&)> gone{};                                               ///< without a commit
  std::function<void(Beneath&, EntityInfo const&, Row&)> given{};                    ///< every row on its way out
  std::function<Predicate(Predicate)> asked{};                                       ///< every condition on its way in, part by part
  std::function<bool(EntityInfo const&, mis::Order const&, Row const&, Row const&)> before{};  ///< another order
  std::function<Result<std::unique_ptr<Unit>>(Beneath&, std::size_t, Mode, TenantId, Limits)> begin{};
  std::function<Result<void>(Store&, Beneath&, std::span<SchemaStep const>)> change_schema{};
  std::function<bool(Beneath&, std::size_t, EntityInfo const&)> has{};
  std::function<void(Beneath&)> reopened{};
  std::function<void(Beneath&, Capabilities&)> capabilities{};
};

/// Rewrites a condition and its parts, sub-queries included.
inline Predicate rewritten(Predicate p, std::function<Predicate(Predicate)> const& by) {
  for (auto& part : p.of) { part = rewritten(part, by); }
  if (p.select != nullptr) {
    auto select = *p.select;
    select.where = rewritten(select.where, by);
    p.select = std::make_shared<mis::Select const>(select);
  }
  return by(std::move(p));
}

class FaultyUnit final : public Unit {
 public:
  FaultyUnit(std::shared_ptr<Unit> unit, std::shared_ptr<Beneath> beneath, std::shared_ptr<bool> store_gone, Fault const& fault, Mode mode,
             TenantId tenant, std::size_t handle)
      : unit_(std::move(unit)), beneath_(std::move(beneath)), store_gone_(std::move(store_gone)), fault_(fault),
        around_{*unit_, mode, tenant, handle, *beneath_} {}
  ~FaultyUnit() override {
    if (around_.mode == Mode::write) { finish(false); }
    if (!around_.ended && fault_.gone) { fault_.gone(around_); }
  }
  FaultyUnit(FaultyUnit const&) = delete;
  FaultyUnit& operator=(FaultyUnit const&) = delete;

  Result<void> insert(EntityInfo const& entity, Row const& row) override {
    tick();
    return noted('i', entity, {&row, 1}, fault_.insert ? fault_.insert(around_, entity, row) : unit_->insert(entity, row));
  }
  Result<void> append(EntityInfo const& entity, std::span<Row const> rows) override {
    tick();
    return noted('a', entity, rows, fault_.append ? fault_.append(around_, entity, rows) : unit_->append(entity, rows));
  }
  Result<void> patch(EntityInfo const& entity, RowPatch const& patch) override {
    Row const named{.id = patch.id};
    return noted('p', entity, {&named, 1}, fault_.patch ? fault_.patch(around_, entity, patch) : unit_->patch(entity, patch));
  }
  Result<void> erase(EntityInfo const& entity, Uuid const& id, std::int64_t version) override {
    Row const named{.id = id};
    return noted('e', entity, {&named, 1}, fault_.erase ? fault_.erase(around_, entity, id, version) : unit_->erase(entity, id, version));
  }
  Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id) override {
    auto row = fault_.get ? fault_.get(around_, entity, id) : unit_->get(entity, id);
    if (row.ok() && row->has_value() && fault_.given) { fault_.given(*beneath_, entity, **row); }
    return row;
  }
  Result<void> query(mis::Query const& asked, RowSink const& sink) override {
    if (*store_gone_ && fault_.promise == "units_outlive_their_store") { return mis::Error{.code = ErrorCode::closed, .text = "gone"}; }
    auto query = asked;
    if (fault_.asked) { query.where = rewritten(query.where, fault_.asked); }
    auto const out = [&](Row const& row) {
      if (!fault_.given) { return sink(row); }
      auto copy = row;
      fault_.given(*beneath_, *query.from, copy);
      return sink(copy);
    };
    if (fault_.query) { return fault_.query(around_, query, out); }
    return fault_.before ? sorted(query, out) : unit_->query(query, out);
  }
  // Not by way of query(): what is wrong there is another promise's.
  Result<void> query_asking(mis::Query const& query, std::span<Predicate const> asked, mis::storage::AnsweredSink const& sink) override {
    return unit_->query_asking(query, asked, [&](Row const& row, std::uint64_t answers) {
      return sink(row, fault_.answers ? fault_.answers(row, answers) : answers);
    });
  }
  Result<std::size_t> count(EntityInfo const& entity, Predicate const& asked) override {
    auto const where = fault_.asked ? rewritten(asked, fault_.asked) : asked;
    return fault_.count ? fault_.count(around_, entity, where) : unit_->count(entity, where);
  }
  Result<void> commit() override {
    tick();
    auto outcome = fault_.commit ? fault_.commit(around_) : unit_->commit();
    around_.refused = !outcome.ok();
    if (around_.mode == Mode::write) { finish(outcome.ok()); }
    around_.ended = true;
    return outcome;
  }

 private:
  void tick() {
    if (around_.mode == Mode::write && beneath_->calls_left > 0 && --beneath_->calls_left == 0) { throw Killed{}; }
  }

  Result<void> noted(char verb, EntityInfo const& entity, std::span<Row const> rows, Result<void> outcome) {
    if (!outcome.ok()) { return outcome; }
    for (auto const& row : rows) { around_.done.push_back({verb, &entity, row}); }
    auto const lock = std::scoped_lock{beneath_->mutex};
    beneath_->pending = around_.done;
    return outcome;
  }

  void finish(bool committed) {
    auto const lock = std::scoped_lock{beneath_->mutex};
    if (around_.ended) { return; }
    beneath_->pending.clear();
    if (around_.tenant == tenant(1)) { (committed ? beneath_->last_commit : beneath_->dropped) = around_.done; }
  }

  // A query in the fault's own order, cursor and all.
  Result<void> sorted(mis::Query const& query, RowSink const& sink) {
    if (auto fit = mis::storage::check(query); !fit) { return fit; }
    std::vector<Row> rows;
    auto const read = unit_->query({.from = query.from, .where = query.where, .limit = mis::no_limit}, [&rows](Row const& row) {
      rows.push_back(row);
      return true;
    });
    if (!read) { return read; }
    auto const before = [&](Row const& a, Row const& b) { return fault_.before(*query.from, query.order, a, b); };
    std::ranges::sort(rows, before);
    Row cursor{.id = query.after_id.value_or(Uuid{}), .cells = std::vector<Value>(query.from->fields.size())};
    if (query.order.field != "id") { cursor.cells[query.from->index_of(query.order.field)] = query.after_value; }
    std::size_t given = 0;
    for (auto const& row : rows) {
      if (given == query.limit) { break; }
      if (query.after_id && !before(cursor, row)) { continue; }
      ++given;
      if (auto go_on = unit_->get(*query.from, row.id); !go_on.ok()) { return go_on.error(); }  // the unit keeps the time
      if (!sink(row)) { break; }
    }
    return {};
  }

  std::shared_ptr<Unit> unit_;
  std::shared_ptr<Beneath> beneath_;
  std::shared_ptr<bool> store_gone_;
  Fault const& fault_;
  Around around_;
};

class FaultyStore final : public Store {
 public:
  FaultyStore(std::shared_ptr<Beneath> beneath, Fault const& fault)
      : beneath_(std::move(beneath)), fault_(fault), handle_(beneath_->handles++) {}
  ~FaultyStore() override { *gone_ = true; }
  FaultyStore(FaultyStore const&) = delete;
  FaultyStore& operator=(FaultyStore const&) = delete;

  Capabilities capabilities() const override {
    Capabilities can{.name = "faulty", .durable = true, .many_processes = true};
    if (fault_.capabilities) { fault_.capabilities(*beneath_, can); }
    return can;
  }
  Result<void> change_schema(std::span<SchemaStep const> steps) override {
    return fault_.change_schema ? fault_.change_schema(*beneath_->store, *beneath_, steps) : beneath_->store->change_schema(steps);
  }
  bool has(EntityInfo const& entity) override {
    return fault_.has ? fault_.has(*beneath_, handle_, entity) : beneath_->store->has(entity);
  }
  Result<std::unique_ptr<Unit>> begin(Mode mode, TenantId of, Limits const& limits) override {
    auto unit = fault_.begin ? fault_.begin(*beneath_, handle_, mode, of, limits) : beneath_->store->begin(mode, of, limits);
    if (!unit.ok()) { return unit; }
    return std::unique_ptr<Unit>{std::make_unique<FaultyUnit>(*std::move(unit), beneath_, gone_, fault_, mode, of, handle_)};
  }

 private:
  std::shared_ptr<Beneath> beneath_;
  Fault const& fault_;
  std::size_t handle_;
  std::shared_ptr<bool> gone_ = std::make_shared<bool>(false);
};

/// A store in memory that outlives its handles, so that it can be asked for durability, second handles and crashes.
inline conformance::Fixture faulty_fixture(Fault const& fault) {
  auto const beneath = std::make_shared<std::shared_ptr<Beneath>>();
  auto const open = [beneath, &fault]() -> std::shared_ptr<Store> { return std::make_shared<FaultyStore>(*beneath, fault); };
  return {.fresh =
              [beneath, open] {
                *beneath = std::make_shared<Beneath>();
                return open();
              },
          .reopen =
              [beneath, open, &fault] {
                (*beneath)->handles = 0;
                (*beneath)->reopened = true;
                if (fault.reopened) { fault.reopened(**beneath); }
                (*beneath)->cut = false;
                return open();
              },
          .beside = open,
          .cut_off =
              [beneath, open](conformance::Work const& work) {
                std::size_t acknowledged = 0;
                (*beneath)->calls_left = 3 * 3 + 2;  // three units, and the first call of a fourth
                try {
                  work(*open(), [&acknowledged] { ++acknowledged; });
                } catch (Killed const&) {
                  (*beneath)->calls_left = -1;
                }
                (*beneath)->cut = true;
                return acknowledged;
              }};
}

}  // namespace contract
