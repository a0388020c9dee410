// The bench on which one promise is tried: the store, ways to use it, and ways to say that something was not as promised.
#pragma once

#include <juniper/mis/storage/conformance.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "storage/conformance/entities.hpp"

namespace juniper::mis::storage::conformance {

/// Thrown where a promise is found broken.
struct Broken {
  std::string what;  ///< what was expected, and what came
};

/// Says that something has to hold.
inline void expect(bool holds, std::string_view what) {
  if (!holds) { throw Broken{std::string{what}}; }
}

/// What an outcome is called.
template <class T>
std::string said(Result<T> const& outcome) {
  return outcome.ok() ? "ok" : std::string{name_of(outcome.error().code)};
}

/// Says that a call has to end with this code.
template <class T>
void expect_code(Result<T> const& outcome, ErrorCode code, std::string_view doing) {
  if (outcome.ok() || outcome.error().code != code) {
    throw Broken{std::string{doing} + ": expected " + std::string{name_of(code)} + ", got " + said(outcome)};
  }
}

/// What a call gives, which has to go well.
template <class T>
T need(Result<T> outcome, std::string_view doing) {
  if (!outcome.ok()) { throw Broken{std::string{doing} + ": expected ok, got " + said(outcome)}; }
  if constexpr (!std::same_as<T, void>) { return std::move(outcome).value(); }
}

/// The store under trial.
class Bench {
 public:
  Bench(Fixture const& fixture, std::uint64_t seed) : fixture_(fixture), seed_(seed) {}

  /// A fresh store without any table in place of the one before.
  Store& blank();
  /// A fresh store with houses and members in place of the one before.
  Store& ready();
  /// The store now.
  Store& store() const { return *store_; }
  /// The same store, opened again after everything was let go of. \throws Broken when the fixture cannot.
  Store& reopen();
  /// A second handle on it. \throws Broken when the fixture cannot.
  std::shared_ptr<Store> beside() const;
  /// Lets the store go and has the work done by a process that is killed. \return how many commits it acknowledged.
  std::size_t cut_off(Work const& work);
  /// Hands the store over and forgets it.
  std::shared_ptr<Store> take() { return std::move(store_); }
  /// The seed of what is random.
  std::uint64_t seed() const noexcept { return seed_; }

  /// A writing unit of the store.
  std::unique_ptr<Unit> writing(Id<Tenant> of = tenant(1)) const { return begun(*store_, Mode::write, of); }
  /// A reading unit of the store.
  std::unique_ptr<Unit> reading(Id<Tenant> of = tenant(1)) const { return begun(*store_, Mode::read, of); }
  /// A unit of any store.
  static std::unique_ptr<Unit> begun(Store& store, Mode mode, Id<Tenant> of = tenant(1));
  /// Puts rows in and commits.
  void keep(EntityInfo const& entity, std::vector<Row> const& rows, Id<Tenant> of = tenant(1)) const;
  /// One row as a unit begun now sees it. \throws Broken when it is not there.
  Row kept(EntityInfo const& entity, Uuid const& id, Id<Tenant> of = tenant(1)) const;
  /// Whether a unit begun now sees the row.
  bool holds(EntityInfo const& entity, Uuid const& id, Id<Tenant> of = tenant(1)) const;
  /// How many rows a unit begun now lists.
  std::size_t size(EntityInfo const& entity, Id<Tenant> of = tenant(1)) const;

 private:
  Fixture const& fixture_;
  std::uint64_t seed_;
  std::shared_ptr<Store> store_;
};

/// The rows that a query gives.
std::vector<Row> listed(Unit& unit, Query const& query);
/// Their ids.
std::vector<Uuid> ids_of(std::vector<Row> const& rows);
/// The ids of all rows that satisfy a condition, by id.
std::vector<Uuid> matching(Unit& unit, EntityInfo const& entity, Predicate const& where = {});
/// The ids of all rows in this order.
std::vector<Uuid> in_order(Unit& unit, EntityInfo const& entity, Order const& order);
/// Brings a store to the kit's model.
void bring_up(Store& store, Registry const& registry);
/// A sink that takes everything.
inline bool take_all(Row const&) { return true; }
/// Whether two rows are the same in every part.
bool same(Row const& a, Row const& b);

/// A promise and the code that tries it.
struct Check {
  Promise promise;
  void (*try_it)(Bench& bench);
};

/// The checks of one part of the port; each part is a file.
std::span<Check const> value_checks();
std::span<Check const> row_checks();
std::span<Check const> change_checks();
std::span<Check const> refusal_checks();
std::span<Check const> condition_checks();
std::span<Check const> order_checks();
std::span<Check const> page_checks();
std::span<Check const> sink_checks();
std::span<Check const> unit_checks();
std::span<Check const> reference_checks();
std::span<Check const> tenant_checks();
std::span<Check const> schema_checks();
std::span<Check const> migration_checks();
std::span<Check const> limit_checks();
std::span<Check const> writer_checks();
std::span<Check const> durability_checks();
std::span<Check const> process_checks();
std::span<Check const> error_checks();

}  // namespace juniper::mis::storage::conformance
