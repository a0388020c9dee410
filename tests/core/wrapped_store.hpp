// A store around a store: writes down every statement it is given, and may lose the answer of a commit.
#pragma once

#include <juniper/mis/storage/store.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::testing {

// Used by one thread at a time.
class WrappedStore final : public storage::Store {
 public:
  // What becomes of the next commit: its answer may be lost with or without its effect, as when a connection breaks.
  enum class Commit { told, landed_untold, lost_untold };

  explicit WrappedStore(std::shared_ptr<storage::Store> to) : to_(std::move(to)) {}

  Commit next_commit = Commit::told;
  std::vector<std::string> statements;  // in words that hold no value

  storage::Capabilities capabilities() const override { return to_->capabilities(); }
  Result<void> change_schema(std::span<storage::SchemaStep const> steps) override { return to_->change_schema(steps); }
  bool has(EntityInfo const& entity) override { return to_->has(entity); }
  Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) override {
    statements.push_back(mode == storage::Mode::read ? "begin reading" : "begin writing");
    auto unit = to_->begin(mode, tenant, limits);
    if (!unit.ok()) { return unit; }
    return std::unique_ptr<storage::Unit>{std::make_unique<Unit>(*this, *std::move(unit))};
  }

 private:
  // The words of a condition: its form, without what it compares with.
  static std::string form(Predicate const& p) {
    auto text = std::to_string(static_cast<int>(p.op)) + std::string{p.field} + '#' + std::to_string(p.values.size());
    if (p.select) { text += '{' + std::string{p.select->from->name} + '.' + std::string{p.select->field} + ' ' + form(p.select->where) + '}'; }
    for (auto const& part : p.of) { text += '(' + form(part) + ')'; }
    return text;
  }

  class Unit final : public storage::Unit {
   public:
    Unit(WrappedStore& store, std::unique_ptr<storage::Unit> to) : store_(store), to_(std::move(to)) {}
    Result<void> insert(EntityInfo const& entity, Row const& row) override { return note("insert", entity), to_->insert(entity, row); }
    Result<void> append(EntityInfo const& entity, std::span<Row const> rows) override {
      note("append", entity, std::to_string(rows.size()));
      return to_->append(entity, rows);
    }
    Result<void> patch(EntityInfo const& entity, storage::RowPatch const& patch) override { return note("patch", entity), to_->patch(entity, patch); }
    Result<void> erase(EntityInfo const& entity, Uuid const& id, std::int64_t version) override {
      return note("erase", entity), to_->erase(entity, id, version);
    }
    Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id) override { return note("get", entity), to_->get(entity, id); }
    Result<void> query(Query const& query, storage::RowSink const& sink) override {
      note("query", *query.from, form(query.where) + " by " + std::string{query.order.field});
      return to_->query(query, sink);
    }
    Result<std::size_t> count(EntityInfo const& entity, Predicate const& where) override {
      note("count", entity, form(where));
      return to_->count(entity, where);
    }
    Result<void> commit() override {
      store_.statements.emplace_back("commit");
      auto const how = std::exchange(store_.next_commit, Commit::told);
      if (how == Commit::lost_untold) { to_.reset(); }
      if (how == Commit::landed_untold) { to_->commit().value(); }
      if (how == Commit::told) { return to_->commit(); }
      return Error{.code = ErrorCode::unknown_outcome, .text = "the connection broke before the answer came"};
    }

   private:
    void note(char const* what, EntityInfo const& entity, std::string const& how = {}) {
      store_.statements.push_back(std::string{what} + ' ' + std::string{entity.name} + ' ' + how);
    }
    WrappedStore& store_;
    std::unique_ptr<storage::Unit> to_;
  };

  std::shared_ptr<storage::Store> to_;
};

}  // namespace juniper::mis::testing
