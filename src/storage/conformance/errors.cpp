// Errors: no value of a record in any of them; and what the adapter says of itself.
#include <array>
#include <string>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

constexpr std::string_view canary = "kanarienvogel";

void expect_silent(Error const& error, std::string_view doing) {
  auto const all = error.text + '\n' + error.hint + '\n' + error.entity + '\n' + error.field;
  expect(all.find(canary) == std::string::npos && all.find("771177") == std::string::npos, std::string{"no value of a record stands in the error of "} + std::string{doing});
  expect(!error.text.empty(), std::string{"an error says in a sentence what is wrong: "} + std::string{doing});
}

// Does something that has to end in an error or a Failure, and looks whether that gives a value away.
template <class F>
void listen(F const& doing_it, std::string_view doing) {
  try {
    auto const outcome = doing_it();
    if (!outcome.ok()) { expect_silent(outcome.error(), doing); }
  } catch (Failure const& failure) {
    expect_silent(failure.error(), doing);
  }
}

Row telling(std::uint64_t id) {
  auto row = house_row(id, std::string{canary});
  row.cells[at::size] = std::int64_t{771177};
  row.cells[at::note] = Bytes{canary.begin(), canary.end()};
  row.cells[at::colour] = std::string{canary};
  return row;
}

void errors_hold_no_values(Bench& bench) {
  bench.ready();
  bench.keep(house(), {telling(1)});
  auto const patch = [](std::uint64_t id, std::int64_t version, std::size_t cell, Value value) {
    return RowPatch{.id = id_of(id), .expected_version = version, .cells = {{cell, std::move(value)}}, .mac = {}};
  };
  auto const secret = Value{std::string{canary}};
  auto wrong = telling(2);
  wrong.cells[at::size] = secret;
  {
    auto const unit = bench.writing();
    listen([&] { return unit->insert(house(), telling(1)); }, "inserting under a taken id");
    listen([&] { return unit->append(house(), std::vector{telling(2), telling(2)}); }, "appending two rows of one id");
    listen([&] { return unit->append(house(), std::vector{telling(1)}); }, "appending under a taken id");
    listen([&] { return unit->insert(house(), wrong); }, "inserting a row that does not fit");
    listen([&] { return unit->append(house(), std::vector{wrong}); }, "appending a row that does not fit");
    listen([&] { return unit->patch(house(), patch(1, 7, at::order, secret)); }, "patching under another version");
    listen([&] { return unit->patch(house(), patch(9, 1, at::order, secret)); }, "patching a row that is not there");
    listen([&] { return unit->patch(house(), patch(1, 1, at::size, secret)); }, "patching with what does not fit");
    listen([&] { return unit->erase(house(), id_of(1), 7); }, "erasing under another version");
    listen([&] { return unit->count(house(), where::equal(canary, secret)); }, "counting by a field that is not there");
    listen([&] { return unit->query({.from = &house(), .where = where::equal("order", secret), .order = {.field = canary}}, take_all); }, "a query ordered by a field that is not there");
    listen([&] { return unit->query({.from = &house(), .order = {.field = "size"}, .after_value = secret, .after_id = id_of(1)}, take_all); }, "a query with another order's cursor");
  }
  {
    auto const unit = bench.writing();
    auto dangling = telling(3);
    dangling.cells[at::group] = id_of(99);
    auto const call = unit->insert(house(), dangling);
    listen([&] { return call.ok() ? unit->commit() : call; }, "committing a reference that points nowhere");
  }
  static std::array const fields{made_field(1, "name", juniper::mis::Kind::text, false)};
  static EntityInfo const unknown = made_entity(10140, "unknown", fields);
  auto const unit = bench.writing();
  listen([&] { return unit->insert(unknown, row_of(1, {secret})); }, "inserting a row of an entity that was never created");
}

void capabilities_stay_the_same(Bench& bench) {
  auto const same_answers = [](Capabilities const& a, Capabilities const& b) {
    return a.name == b.name && a.durable == b.durable && a.many_processes == b.many_processes && a.concurrent_writers == b.concurrent_writers;
  };
  auto const first = bench.blank().capabilities();
  auto const name = std::string{first.name};
  expect(!name.empty(), "an adapter has a name");
  bring_up(bench.store(), model());
  expect(same_answers(first, bench.store().capabilities()), "an adapter's capabilities do not change while it is used");
  expect(bench.blank().capabilities().name == name, "another store of the adapter has the same name");
}

}  // namespace

std::span<Check const> error_checks() {
  static constexpr std::array checks{
      Check{{"errors_hold_no_values", "no error and no Failure holds a value of a record, or a name that is not described", Asks::nothing}, &errors_hold_no_values},
      Check{{"capabilities_stay_the_same", "an adapter has a name, and its capabilities do not change", Asks::nothing}, &capabilities_stay_the_same},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
