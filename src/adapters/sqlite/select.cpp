// Writing conditions, sub-queries, cursors and orders as SQL.
#include "adapters/sqlite/select.hpp"

#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/place.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include "adapters/sqlite/sql.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

std::string column_of(std::string_view field) { return field == "id" ? std::string{R"("id")"} : sql_name(field); }

// Whether the rows that yield a value are found without looking at the others.
bool found_by_key(Select const& select) {
  auto const* field = select.from->find(select.field);
  return select.field == "id" || (field != nullptr && field->indexed);
}

// Whether few rows at most have one value there: the row itself, or those about one person.
bool is_of_few(EntityInfo const& entity, std::string_view name) {
  if (name == "id") { return true; }
  auto const* field = entity.find(name);
  return field != nullptr && field->indexed && std::ranges::any_of(entity.subjects.all(), [name](SubjectPath const& subject) {
    return subject.role == SubjectRole::about && subject.via == nullptr && subject.path.length > 0 && subject.path.names[0] == name;
  });
}

// The field by which a condition lets few rows through at most; empty when it does not.
std::string_view pinned(EntityInfo const& entity, Predicate const& where) {
  if (where.op == Predicate::Op::equal && is_of_few(entity, where.field)) { return where.field; }
  std::string_view by;
  for (auto const& part : where.of) {
    if (where.op != Predicate::Op::all || by == "id") { break; }
    if (auto const field = pinned(entity, part); !field.empty()) { by = field; }
  }
  return by;
}

bool may_be_absent(EntityInfo const& entity, std::string_view field) {
  auto const* info = entity.find(field);
  return info != nullptr && info->nullable;
}

}  // namespace

// The values of an `in`, read by the statement through a feed.
class SelectText::Values final : public Feed {
 public:
  Values(std::vector<Value> const& values, Kind stored) {
    for (auto const& value : values) {
      if (storage::storable(stored, view(value))) { values_.push_back(&value); }
    }
  }
  std::size_t rows() const noexcept override { return values_.size(); }
  ValueView cell(std::size_t row, std::size_t) const noexcept override { return view(*values_[row]); }

 private:
  std::vector<Value const*> values_;
};

SelectText SelectText::rows(Query const& query, Uuid const& tenant, std::span<Predicate const> asked) {
  SelectText select;
  select.tenant_ = tenant;
  auto const& entity = *query.from;
  auto const table = outermost(entity, query.where);
  select.sql_ = "SELECT " + columns_sql(entity);
  for (auto const& condition : asked) {
    select.sql_ += ", CASE WHEN ";  // which looks no further than it must; a bare OR would run every sub-query
    select.add_condition(table, condition);
    select.sql_ += " THEN 1 ELSE 0 END";
  }
  select.sql_ += " FROM " + from(table) + R"( WHERE "tenant" = )";
  select.add(tenant);
  if (query.where.op != Predicate::Op::always) {
    select.sql_ += " AND ";
    select.add_condition(table, query.where);
  }
  if (query.after_id) { select.add_cursor(query); }
  auto const* const way = query.order.descending ? " DESC" : "";
  select.sql_ += " ORDER BY ";
  if (query.order.field != "id") {
    select.add_sort_key(entity, query.order.field);
    select.sql_ += std::string{way} + ", ";
  }
  select.sql_ += std::string{R"("id")"} + way + " LIMIT ";
  constexpr auto most = static_cast<std::size_t>(std::numeric_limits<std::int64_t>::max());
  select.add(static_cast<std::int64_t>(std::min(query.limit, most)));
  return select;
}

SelectText SelectText::scan(EntityInfo const& entity, Predicate const& where, Uuid const& tenant, Sink const& sink) {
  SelectText select;
  select.tenant_ = tenant;
  select.sql_ = "SELECT juniper_sink(?, " + columns_sql(entity) + ") FROM " + sql_name(entity.name) + R"( WHERE "tenant" = )";
  select.parameters_.emplace_back(&sink);
  select.add(tenant);
  if (where.op != Predicate::Op::always) {
    select.sql_ += " AND ";
    select.add_condition({entity}, where);
  }
  return select;
}

SelectText SelectText::count(EntityInfo const& entity, Predicate const& where, Uuid const& tenant) {
  SelectText select;
  select.tenant_ = tenant;
  auto const table = outermost(entity, where);
  select.sql_ = "SELECT count(*) FROM " + from(table) + R"( WHERE "tenant" = )";
  select.add(tenant);
  select.sql_ += " AND ";
  select.add_condition(table, where);
  return select;
}

void SelectText::bind_to(Statement& statement) const {
  for (auto const& parameter : parameters_) {
    if (auto const* value = std::get_if<ValueView>(&parameter)) {
      statement.bind(*value);
    } else if (auto const* sink = std::get_if<Sink const*>(&parameter)) {
      statement.bind_pointer(*sink, sink_type);
    } else {
      statement.bind_pointer(static_cast<Feed const*>(std::get<Values const*>(parameter)), feed_type);
    }
  }
}

void SelectText::add(ValueView const& value) {
  sql_ += '?';
  parameters_.emplace_back(value);
}

// Where there are few rows at most, what a sub-query yields is not worth gathering: it is asked for each row alone.
SelectText::Table SelectText::outermost(EntityInfo const& entity, Predicate const& where) {
  auto const by = pinned(entity, where);
  return {entity, by.empty() ? Table::unnamed : 0, by.empty() || by == "id" ? nullptr : entity.find(by)};
}

// Without statistics the planner may go through a whole tenant, since its key begins with it, rather than use an index.
std::string SelectText::from(Table const& table) {
  auto text = sql_name(table.entity.name);
  if (table.name != Table::unnamed) { text += " AS t" + std::to_string(table.name); }
  if (table.by != nullptr) { text += " INDEXED BY " + index_name(table.entity, *table.by); }
  return text;
}

std::string SelectText::column(Table const& table, std::string_view field) {
  return table.name == Table::unnamed ? column_of(field) : 't' + std::to_string(table.name) + '.' + column_of(field);
}

void SelectText::add_condition(Table const& table, Predicate const& where) {
  using Op = Predicate::Op;
  switch (where.op) {
    case Op::always: sql_ += '1'; return;
    case Op::never: sql_ += '0'; return;
    case Op::all: return add_parts(table, where.of, " AND ", "1");
    case Op::any: return add_parts(table, where.of, " OR ", "0");
    case Op::none:
      // SQL's third truth value, from comparing with nothing, counts as false here.
      sql_ += "NOT ifnull(";
      add_parts(table, where.of, " OR ", "0");
      sql_ += ", 0)";
      return;
    default: return add_comparison(table, where);
  }
}

// In halves: SQLite bounds the depth of an expression, not its width.
void SelectText::add_parts(Table const& table, std::span<Predicate const> parts, char const* joint, char const* none) {
  if (parts.empty()) {
    sql_ += none;
    return;
  }
  if (parts.size() == 1) { return add_condition(table, parts.front()); }
  auto const middle = parts.size() / 2;
  sql_ += '(';
  add_parts(table, parts.first(middle), joint, none);
  sql_ += joint;
  add_parts(table, parts.subspan(middle), joint, none);
  sql_ += ')';
}

void SelectText::add_comparison(Table const& table, Predicate const& where) {
  using Op = Predicate::Op;
  if (auto steps = storage::by_steps(table.entity, where)) {
    by_steps_.push_back(*std::move(steps));
    return add_condition(table, by_steps_.back());
  }
  auto column = SelectText::column(table, where.field);
  auto const stored = storage::kind_of(table.entity, where.field).value();
  if (where.op == Op::is_absent) {
    sql_ += column + " IS NULL";
    return;
  }
  if (where.op == Op::in_select) {
    auto const yields = storage::kind_of(*where.select->from, where.select->field).value();
    if (!storage::comparable(stored, yields)) {
      sql_ += '0';
    } else if (table.name != Table::unnamed && found_by_key(*where.select)) {
      add_looked_up(table, where);
    } else {
      add_list(table, where);
    }
    return;
  }
  if (table.name > 0) { column.insert(0, 1, '+'); }  // rows are found by the column that they are looked up by, not by this one
  if (where.op == Op::in) {
    lists_.push_back(std::make_shared<Values const>(where.values, stored));
    sql_ += column + R"( IN (SELECT c0 FROM "juniper.feed"(?)))";
    parameters_.emplace_back(lists_.back().get());
    return;
  }
  auto const value = view(where.values.front());
  if (!storage::storable(stored, value)) {
    sql_ += '0';
    return;
  }
  sql_ += column + (where.op == Op::equal ? " = " : where.op == Op::less_equal ? " <= " : " >= ");
  add(value);
}

// Among all that the sub-query yields, which is gathered once for a statement.
void SelectText::add_list(Table const& table, Predicate const& where) {
  auto const& select = *where.select;
  Table const inner{*select.from};
  sql_ += (table.name > 0 ? "+" : "") + column(table, where.field) + " IN (SELECT " + column_of(select.field) + " FROM " + from(inner) + R"( WHERE "tenant" = )";
  add(tenant_);
  sql_ += " AND ";
  add_condition(inner, select.where);
  sql_ += ')';
}

// Whether the sub-query has a row that yields just this.
void SelectText::add_looked_up(Table const& table, Predicate const& where) {
  auto const& select = *where.select;
  Table const inner{*select.from, table.name + 1, select.field == "id" ? nullptr : select.from->find(select.field)};
  sql_ += "EXISTS (SELECT 1 FROM " + from(inner) + " WHERE " + column(inner, "tenant") + " = ";
  add(tenant_);
  sql_ += " AND " + column(inner, select.field) + " = " + column(table, where.field) + " AND ";
  add_condition(inner, select.where);
  sql_ += ')';
}

// The column itself, or the place of its code among the steps of its set: absent for an absent cell, 0 for a code that is not there.
void SelectText::add_sort_key(EntityInfo const& entity, std::string_view field) {
  auto const column = column_of(field);
  auto const* const steps = storage::steps_of(entity, field);
  if (steps == nullptr) {
    sql_ += column;
    return;
  }
  sql_ += "CASE WHEN " + column + " IS NULL THEN NULL ELSE CASE " + column;
  std::int64_t place = 0;
  for (auto const& entry : steps->entries) {
    sql_ += " WHEN ";
    add(entry.code);
    sql_ += " THEN " + std::to_string(++place);
  }
  sql_ += " ELSE 0 END END";
}

// Absent cells come first; descending is the same order from its other end.
void SelectText::add_cursor(Query const& query) {
  auto const down = query.order.descending;
  auto const by_id = query.order.field == "id";
  auto const column = column_of(query.order.field);
  if (by_id) {
    sql_ += down ? R"( AND "id" < )" : R"( AND "id" > )";
    add(*query.after_id);
    return;
  }
  if (absent(query.after_value)) {
    sql_ += down ? " AND (" + column + R"( IS NULL AND "id" < )" : " AND (" + column + " IS NOT NULL OR \"id\" > ";
    add(*query.after_id);
    sql_ += ')';
    return;
  }
  sql_ += " AND ((";
  add_sort_key(*query.from, query.order.field);
  sql_ += R"(, "id"))" + std::string{down ? " < (" : " > ("};
  sort_values_.push_back(storage::sort_value(*query.from, query.order.field, query.after_value));
  add(view(sort_values_.back()));
  sql_ += ", ";
  add(*query.after_id);
  sql_ += ')';
  if (down && may_be_absent(*query.from, query.order.field)) { sql_ += " OR " + column + " IS NULL"; }
  sql_ += ')';
}

}  // namespace juniper::mis::adapters::sqlite
