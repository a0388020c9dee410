// Carrying out schema steps in one transaction.
#include "adapters/sqlite/schema.hpp"

#include <juniper/mis/storage/stored_name.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/sql.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

using StepKind = storage::SchemaStep::Kind;

// The steps within one transaction, on one connection. Each looks first whether it has been taken.
class Change {
 public:
  explicit Change(Lease const& lease) : lease_(lease) {}

  // Whether everything that the step would create is there already; the others are not asked for again and again.
  bool taken(storage::SchemaStep const& step) {
    auto const& entity = *step.entity;
    return step.kind == StepKind::create_entity && has_table(lease_.connection(), entity.name) && is_ours(entity) &&
           std::ranges::all_of(entity.fields, [&](FieldInfo const& f) { return has_column(entity.name, f.name); });
  }

  Result<void> take(storage::SchemaStep const& step) {
    auto const& entity = *step.entity;
    switch (step.kind) {
      case StepKind::create_entity: return create(entity);
      case StepKind::rename_entity: return rename_table(entity, step.former_name);
      case StepKind::add_field: return add(entity, *step.field);
      case StepKind::rename_field: return rename_column(entity, *step.field, step.former_name);
      case StepKind::relax_field: return must_be_filled(entity, *step.field) ? rebuild(entity) : Result<void>{};
      case StepKind::index_field: return index(entity, *step.field);
    }
    return {};
  }

 private:
  Result<void> run(std::string const& sql) {
    auto const code = lease_.change(sql);
    if (code == SQLITE_OK) { return {}; }
    if (means_busy(code)) { return error_of(code); }
    fail(code);
  }

  Result<void> create(EntityInfo const& entity) {
    if (!has_table(lease_.connection(), entity.name)) {
      if (auto done = run(create_table_sql(entity, sql_name(entity.name))); !done) { return done; }
      return index_all(entity);
    }
    if (!is_ours(entity)) {
      return Error{.code = ErrorCode::incompatible, .text = "the database has a table of this name that is not the library's",
                   .hint = "rename the other table, or keep the library's in a database of their own", .entity = std::string{entity.name}};
    }
    for (auto const& field : entity.fields) {
      if (auto done = add(entity, field); !done) { return done; }
    }
    return {};
  }

  Result<void> add(EntityInfo const& entity, FieldInfo const& field) {
    if (has_column(entity.name, field.name)) { return {}; }
    if (!field.nullable) {
      return Error{.code = ErrorCode::incompatible, .text = "a field added later must be one that may be absent",
                   .entity = std::string{entity.name}, .field = std::string{field.name}};
    }
    if (field.refers != nullptr && !field.sealed()) { return rebuild(entity); }  // SQLite adds no such constraint to a table
    if (auto done = run(add_column_sql(entity, field)); !done) { return done; }
    return index(entity, field);
  }

  Result<void> index(EntityInfo const& entity, FieldInfo const& field) {
    return field.indexed ? run(create_index_sql(entity, field)) : Result<void>{};
  }

  Result<void> index_all(EntityInfo const& entity) {
    for (auto const& field : entity.fields) {
      if (auto done = index(entity, field); !done) { return done; }
    }
    return {};
  }

  Result<void> rename_table(EntityInfo const& entity, std::string const& former) {
    if (has_table(lease_.connection(), entity.name)) { return {}; }
    return run("ALTER TABLE " + sql_name(former) + " RENAME TO " + sql_name(entity.name));
  }

  Result<void> rename_column(EntityInfo const& entity, FieldInfo const& field, std::string const& former) {
    if (has_column(entity.name, field.name)) { return {}; }
    return run("ALTER TABLE " + sql_name(entity.name) + " RENAME COLUMN " + sql_name(former) + " TO " + sql_name(field.name));
  }

  // The way that SQLite's manual gives for changes that ALTER TABLE cannot make: create, copy, drop, rename.
  Result<void> rebuild(EntityInfo const& entity) {
    auto const table = sql_name(entity.name);
    auto const made = "\"rebuilt." + std::string{entity.name} + '"';
    std::string kept = R"("tenant", "id", "version", "mac")";
    std::size_t known = 4;
    for (auto const& field : entity.fields) {
      if (!has_column(entity.name, field.name)) { continue; }
      kept += ", " + sql_name(field.name);
      ++known;
    }
    if (known != columns(entity.name)) {
      return Error{.code = ErrorCode::incompatible, .text = "the stored table has a field that is not described",
                   .entity = std::string{entity.name}};
    }
    for (auto const& sql : {create_table_sql(entity, made),
                            "INSERT INTO " + made + " (" + kept + ") SELECT " + kept + " FROM " + table,
                            "DROP TABLE " + table, "ALTER TABLE " + made + " RENAME TO " + table}) {
      if (auto done = run(sql); !done) { return done; }
    }
    return index_all(entity);
  }

  // Every table of ours has these; one of a host's own, in a database that it shares with us, hardly.
  bool is_ours(EntityInfo const& entity) {
    return std::ranges::all_of(std::array{"tenant", "id", "version", "mac"}, [&](char const* c) { return has_column(entity.name, c); });
  }

  bool has_column(std::string_view table, std::string_view column) {
    auto statement = lease_.connection().prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
    return statement.bind(table).bind(column).step() == SQLITE_ROW;
  }

  std::size_t columns(std::string_view table) {
    auto statement = lease_.connection().prepare("SELECT count(*) FROM pragma_table_info(?)");
    return statement.bind(table).step() == SQLITE_ROW ? static_cast<std::size_t>(statement.integer(0)) : 0;
  }

  bool must_be_filled(EntityInfo const& entity, FieldInfo const& field) {
    auto statement = lease_.connection().prepare(R"(SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND "notnull" = 1)");
    return statement.bind(entity.name).bind(field.name).step() == SQLITE_ROW;
  }

  Lease const& lease_;
};

Result<void> take_all(Lease const& lease, std::span<storage::SchemaStep const> steps) {
  auto& connection = lease.connection();
  if (auto const code = connection.run("BEGIN IMMEDIATE"); code != SQLITE_OK) { return error_of(code); }
  Change change{lease};
  for (auto const& step : steps) {
    if (auto done = change.take(step); !done) { return done; }
  }
  auto const code = connection.run("COMMIT");
  if (code == SQLITE_OK) { return {}; }
  if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
    return Error{.code = ErrorCode::in_use, .text = "rows refer to what is not there"};
  }
  if (means_busy(code)) { return error_of(code); }
  return Error{.code = ErrorCode::unknown_outcome, .text = "the database failed while it was committing"};
}

}  // namespace

bool has_table(Connection& connection, std::string_view name) {
  auto statement = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  return statement.bind(name).step() == SQLITE_ROW;
}

Result<void> change_schema(Lease const& lease, std::span<storage::SchemaStep const> steps) {
  for (auto const& step : steps) {
    if (auto good = storage::check_names(*step.entity); !good) { return good; }
  }
  // Opening a store that is up to date must not wait for whoever is writing in it.
  if (std::ranges::all_of(steps, [&](auto const& step) { return Change{lease}.taken(step); })) { return {}; }
  auto& connection = lease.connection();
  // A table that others refer to is dropped and made anew only while references are not followed.
  auto const adds = std::ranges::any_of(steps, [](auto const& s) { return s.kind != StepKind::index_field; });
  if (adds && connection.run("PRAGMA foreign_keys=OFF") != SQLITE_OK) { return error_of(SQLITE_ERROR); }
  auto const restore = [&connection] {
    auto const clean = connection.roll_back();
    auto const on = connection.run("PRAGMA foreign_keys=ON") == SQLITE_OK && connection.integer("PRAGMA foreign_keys", 0) == 1;
    return clean && on;
  };
  Result<void> done;
  try {
    done = take_all(lease, steps);
  } catch (...) {
    restore();
    throw;
  }
  if (!restore()) { return error_of(SQLITE_ERROR); }
  return done;
}

}  // namespace juniper::mis::adapters::sqlite
