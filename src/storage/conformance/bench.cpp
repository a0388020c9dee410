// Making stores, units and rows for a trial.
#include "storage/conformance/bench.hpp"

#include <juniper/mis/storage/schema.hpp>

namespace juniper::mis::storage::conformance {

Store& Bench::blank() {
  store_.reset();
  store_ = fixture_.fresh();
  if (store_ == nullptr) { throw Failure({.code = ErrorCode::invalid, .text = "the fixture made no store"}); }
  return *store_;
}

Store& Bench::ready() {
  bring_up(blank(), model());
  return *store_;
}

Store& Bench::reopen() {
  expect(static_cast<bool>(fixture_.reopen), "the store says that it is durable, and the fixture cannot reopen it");
  store_.reset();
  store_ = fixture_.reopen();
  expect(store_ != nullptr, "reopening gave no store");
  return *store_;
}

std::shared_ptr<Store> Bench::beside() const {
  expect(static_cast<bool>(fixture_.beside), "the store says that several processes may have it open, and the fixture opens no second one");
  auto second = fixture_.beside();
  expect(second != nullptr, "opening it a second time gave no store");
  return second;
}

std::size_t Bench::cut_off(Work const& work) {
  store_.reset();
  return fixture_.cut_off(work);
}

std::unique_ptr<Unit> Bench::begun(Store& store, Mode mode, Id<Tenant> of) {
  auto unit = need(store.begin(mode, of, {}), "beginning a unit of work");
  expect(unit != nullptr, "beginning a unit of work gave none");
  return unit;
}

void Bench::keep(EntityInfo const& entity, std::vector<Row> const& rows, Id<Tenant> of) const {
  auto const unit = writing(of);
  need(unit->append(entity, rows), "appending rows");
  need(unit->commit(), "committing rows");
}

Row Bench::kept(EntityInfo const& entity, Uuid const& id, Id<Tenant> of) const {
  auto row = need(reading(of)->get(entity, id), "getting a row");
  expect(row.has_value(), "getting a row that was committed: nothing came");
  return *std::move(row);
}

bool Bench::holds(EntityInfo const& entity, Uuid const& id, Id<Tenant> of) const {
  return need(reading(of)->get(entity, id), "getting a row").has_value();
}

std::size_t Bench::size(EntityInfo const& entity, Id<Tenant> of) const { return matching(*reading(of), entity).size(); }

std::vector<Row> listed(Unit& unit, Query const& query) {
  std::vector<Row> rows;
  need(unit.query(query, [&rows](Row const& row) {
    rows.push_back(row);
    return true;
  }), "a query");
  return rows;
}

std::vector<Uuid> ids_of(std::vector<Row> const& rows) {
  std::vector<Uuid> ids;
  for (auto const& row : rows) { ids.push_back(row.id); }
  return ids;
}

std::vector<Uuid> matching(Unit& unit, EntityInfo const& entity, Predicate const& where) {
  return ids_of(listed(unit, {.from = &entity, .where = where, .limit = no_limit}));
}

std::vector<Uuid> in_order(Unit& unit, EntityInfo const& entity, Order const& order) {
  return ids_of(listed(unit, {.from = &entity, .order = order, .limit = no_limit}));
}

void bring_up(Store& store, Registry const& registry) { need(bring_up_to_date(store, registry), "bringing the schema up to date"); }

bool same(Row const& a, Row const& b) {
  return a.id == b.id && a.version == b.version && a.cells == b.cells && a.mac == b.mac;
}

}  // namespace juniper::mis::storage::conformance
