// A fault for each promise about conditions, orders, pages and sinks.
#pragma once

#include <juniper/mis/storage/place.hpp>

#include <stdexcept>

#include "storage_contract/faults_of_rows.hpp"

namespace contract {

using Op = Predicate::Op;

inline std::vector<Fault> faults_of_conditions() {
  return {
      {.promise = "conditions_hold_as_written",
       .what = "a date is not at most itself",
       .asked = [](Predicate p) {
         if (p.op != Op::less_equal || p.field != "founded" || p.values.empty()) { return p; }
         auto const same = mis::where::equal(p.field, p.values.front());
         return mis::where::all({p, mis::where::negate(same)});
       }},
      {.promise = "absent_cells_compare_with_nothing",
       .what = "the negation of a comparison is false of an absent cell, as SQL has it",
       .asked = [](Predicate p) {
         if (p.op != Op::none) { return p; }
         std::vector<Predicate> parts{p};
         for (auto const& part : p.of) {
           if (!part.field.empty() && part.field != "id" && part.op != Op::is_absent) { parts.push_back(mis::where::negate(mis::where::is_absent(part.field))); }
         }
         return mis::where::all(parts);
       }},
      {.promise = "sub_queries_yield_values",
       .what = "a sub-query yields values of every row",
       .asked = [](Predicate p) {
         if (p.op == Op::in_select && mis::storage::check(*p.select->from, p.select->where).ok()) {
           p.select = std::make_shared<mis::Select const>(mis::Select{.from = p.select->from, .field = p.select->field});
         }
         return p;
       }},
      {.promise = "other_kinds_equal_nothing",
       .what = "true is one",
       .asked = [](Predicate p) {
         if (p.field != "size") { return p; }
         for (auto& value : p.values) {
           if (auto const* flag = std::get_if<bool>(&value)) { value = std::int64_t{*flag ? 1 : 0}; }
         }
         return p;
       }},
      {.promise = "texts_compare_byte_by_byte",
       .what = "capital letters equal small ones",
       .asked = [](Predicate p) {
         auto const* text = p.op == Op::equal && p.values.size() == 1 ? std::get_if<std::string>(&p.values.front()) : nullptr;
         if (text == nullptr || text->size() != 1) { return p; }
         auto const letter = static_cast<char>(text->front() | 0x20);
         return mis::where::in(p.field, {std::string(1, letter), std::string(1, static_cast<char>(letter & ~0x20))});
       }},
      {.promise = "codes_compare_by_steps",
       .what = "codes of an ordered set are compared by their texts",
       .asked = [](Predicate p) {
         if (p.field != "year" || (p.op != Op::less_equal && p.op != Op::greater_equal)) { return p; }
         std::vector<Value> codes;
         for (auto const& entry : conformance::form().fields[0].codes->entries) {
           auto const text = std::string{entry.code};
           auto const& than = std::get<std::string>(p.values.front());
           if (p.op == Op::less_equal ? text <= than : text >= than) { codes.emplace_back(text); }
         }
         return mis::where::in(p.field, codes);
       }},
      {.promise = "conditions_of_any_size",
       .what = "a list has at most 32766 values",
       .asked = [](Predicate p) {
         if (p.values.size() > 32'766) { throw mis::Failure(an_error(ErrorCode::storage_failed)); }
         return p;
       }},
      {.promise = "rows_are_asked_after",
       .what = "every second row is told what was answered of the row before",
       .answers = [before = std::uint64_t{0}](Row const& row, std::uint64_t answers) mutable {
         return std::exchange(before, answers) * (row.id.number() % 2) + answers * (1 - row.id.number() % 2);
       }},
      {.promise = "counts_are_those_of_lists",
       .what = "counting does not look at sub-queries",
       .count = [](Around& a, EntityInfo const& entity, Predicate const& where) {
         if (!mis::storage::check(entity, where).ok()) { return a.unit.count(entity, where); }
         return a.unit.count(entity, rewritten(where, [](Predicate p) { return p.op == Op::in_select ? mis::where::always() : p; }));
       }},
  };
}

/// The order as it should be, and how it is told apart where a fault has it otherwise.
inline int compared(Value const& a, Value const& b) {
  if (a.index() == 0 || b.index() == 0) { return static_cast<int>(a.index() != 0) - static_cast<int>(b.index() != 0); }
  auto const order = mis::compare(mis::view(a), mis::view(b));
  return std::is_lt(order) ? -1 : std::is_gt(order) ? 1 : 0;
}

/// An order by the given comparison of cells, ties by id.
inline auto order_by(std::function<int(std::string_view field, Value const& a, Value const& b)> by, bool ties_fall = false) {
  return [by, ties_fall](EntityInfo const& entity, mis::Order const& order, Row const& a, Row const& b) {
    auto const& x = order.descending ? b : a;
    auto const& y = order.descending ? a : b;
    if (order.field != "id") {
      auto const i = entity.index_of(order.field);
      auto const cell = [&](Row const& row) { return mis::storage::sort_value(entity, order.field, row.cells[i]); };
      if (auto const sign = by(order.field, cell(x), cell(y)); sign != 0) { return sign < 0; }
      if (ties_fall && x.cells[i].index() != 0) { return y.id < x.id; }
    }
    return x.id < y.id;
  };
}

inline std::vector<Fault> faults_of_orders() {
  return {
      {.promise = "values_are_in_order",
       .what = "instants before 1970 come last",
       .before = order_by([](std::string_view, Value const& a, Value const& b) {
         auto const* x = std::get_if<Instant>(&a);
         auto const* y = std::get_if<Instant>(&b);
         if (x == nullptr || y == nullptr) { return compared(a, b); }
         auto const early = [](Instant at) { return at.time_since_epoch().count() < 0; };
         return early(*x) == early(*y) ? compared(a, b) : early(*x) ? 1 : -1;
       })},
      {.promise = "ids_are_in_order",
       .what = "ids in cells are ordered from their last byte",
       .before = order_by([](std::string_view, Value a, Value b) {
         for (auto* value : {&a, &b}) {
           if (auto* id = std::get_if<Uuid>(value)) { std::ranges::reverse(id->bytes); }
         }
         return compared(a, b);
       })},
      {.promise = "texts_are_in_order_of_bytes",
       .what = "texts are ordered without regard to case",
       .before = order_by([](std::string_view, Value a, Value b) {
         for (auto* value : {&a, &b}) {
           if (auto* text = std::get_if<std::string>(value)) {
             for (auto& c : *text) { c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }
           }
         }
         return compared(a, b);
       })},
      {.promise = "codes_of_steps_are_in_order",
       .what = "codes of an ordered set are in order of their texts",
       .before = [](EntityInfo const& entity, mis::Order const& order, Row const& a, Row const& b) {
         auto const& x = order.descending ? b : a;
         auto const& y = order.descending ? a : b;
         auto const cell = [&](Row const& row) { return order.field == "id" ? Value{row.id} : row.cells[entity.index_of(order.field)]; };
         auto const sign = compared(cell(x), cell(y));
         return sign != 0 ? sign < 0 : x.id < y.id;
       }},
      {.promise = "absent_cells_come_first",
       .what = "absent cells come last",
       .before = order_by([](std::string_view, Value const& a, Value const& b) {
         return a.index() == 0 || b.index() == 0 ? -compared(a, b) : compared(a, b);
       })},
      {.promise = "ties_are_in_order_of_ids",
       .what = "rows of one value are ordered by falling id",
       .before = order_by([](std::string_view, Value const& a, Value const& b) { return compared(a, b); }, true)},
      {.promise = "descending_is_the_same_from_its_end",
       .what = "rows of one value are ordered by rising id both ways",
       .before = [](EntityInfo const& entity, mis::Order const& order, Row const& a, Row const& b) {
         auto const cell = [&](Row const& row) {
           return order.field == "id" ? Value{row.id} : mis::storage::sort_value(entity, order.field, row.cells[entity.index_of(order.field)]);
         };
         auto const sign = compared(cell(a), cell(b));
         return sign != 0 ? (order.descending ? sign > 0 : sign < 0) : a.id < b.id;
       }},
  };
}

inline std::vector<Fault> faults_of_pages_and_sinks() {
  return {
      {.promise = "pages_make_the_whole_list",
       .what = "a cursor skips rows of the value at which it stands",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) {
         if (!query.after_id || query.order.field == "id" || !mis::storage::check(query).ok()) { return a.unit.query(query, sink); }
         auto const cell = query.from->index_of(query.order.field);
         return a.unit.query(query, [&](Row const& row) { return row.cells[cell] == query.after_value || sink(row); });
       }},
      {.promise = "cursors_hold_a_place_not_a_row",
       .what = "behind a row that has gone there is nothing",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) -> Result<void> {
         if (query.from != nullptr && query.after_id && !a.unit.get(*query.from, *query.after_id)->has_value()) { return {}; }
         return a.unit.query(query, sink);
       }},
      {.promise = "limits_hold",
       .what = "a limit of zero is none",
       .query = [](Around& a, mis::Query query, RowSink const& sink) {
         query.limit = query.limit == 0 ? mis::no_limit : query.limit;
         return a.unit.query(query, sink);
       }},
      {.promise = "sinks_end_a_query_early",
       .what = "what a sink answers is not heard",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) { return a.unit.query(query, [&](Row const& row) { (void)sink(row); return true; }); }},
      {.promise = "sinks_may_read",
       .what = "a query within a query is busy",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) -> Result<void> {
         if (a.sinks > 0) { return an_error(ErrorCode::busy); }
         return a.unit.query(query, [&](Row const& row) {
           std::shared_ptr<void> const leaving{nullptr, [&a](void*) { --a.sinks; }};
           ++a.sinks;
           return sink(row);
         });
       }},
      {.promise = "sinks_may_throw",
       .what = "what a sink throws ends the query as if it had answered false",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) {
         return a.unit.query(query, [&](Row const& row) {
           try {
             return sink(row);
           } catch (std::out_of_range const&) {
             return false;
           }
         });
       }},
      {.promise = "progress_may_throw",
       .what = "what a progress function throws is taken for yes",
       .begin = [](Beneath& b, std::size_t, Mode mode, TenantId of, Limits limits) {
         if (limits.progress) {
           limits.progress = [asked = limits.progress](std::size_t rows) {
             try {
               return asked(rows);
             } catch (std::out_of_range const&) {
               return true;
             }
           };
         }
         return b.store->begin(mode, of, limits);
       }},
  };
}

}  // namespace contract
