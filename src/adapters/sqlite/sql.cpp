// Writing SQL from descriptions.
#include "adapters/sqlite/sql.hpp"

#include <juniper/mis/base/error.hpp>
#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/stored_name.hpp>

namespace juniper::mis::adapters::sqlite {
namespace {

char const* type_of(FieldInfo const& field) {
  switch (storage::stored_kind(field)) {
    case Kind::boolean:
    case Kind::integer:
    case Kind::instant: return "INTEGER";
    case Kind::text:
    case Kind::code:
    case Kind::date: return "TEXT";
    case Kind::id:
    case Kind::bytes: break;
  }
  return "BLOB";
}

std::string column_sql(FieldInfo const& field) {
  return sql_name(field.name) + ' ' + type_of(field) + (field.nullable ? "" : " NOT NULL");
}

}  // namespace

std::string sql_name(std::string_view name) {
  if (!storage::storable_name(name)) {
    throw Failure({.code = ErrorCode::storage_failed, .text = "a described name cannot be a name in the store"});
  }
  return '"' + std::string{name} + '"';
}

std::string create_table_sql(EntityInfo const& entity, std::string const& table) {
  std::string sql = "CREATE TABLE " + table + " (\"tenant\" BLOB NOT NULL, \"id\" BLOB NOT NULL, " +
                    "\"version\" INTEGER NOT NULL, \"mac\" BLOB NOT NULL";
  for (auto const& field : entity.fields) { sql += ", " + column_sql(field); }
  sql += ", PRIMARY KEY (\"tenant\", \"id\")";
  for (auto const& field : entity.fields) {
    if (field.refers == nullptr || field.sealed()) { continue; }
    sql += ", FOREIGN KEY (\"tenant\", " + sql_name(field.name) + ") REFERENCES " + sql_name(field.refers().name) +
           " (\"tenant\", \"id\") DEFERRABLE INITIALLY DEFERRED";
  }
  return sql + ") STRICT, WITHOUT ROWID";
}

std::string add_column_sql(EntityInfo const& entity, FieldInfo const& field) {
  return "ALTER TABLE " + sql_name(entity.name) + " ADD COLUMN " + column_sql(field);
}

// Named by permanent numbers, so that renaming leaves it alone; no table's name can hold a dot.
std::string index_name(EntityInfo const& entity, FieldInfo const& field) {
  return "\"index." + std::to_string(entity.number) + '.' + std::to_string(field.number) + '"';
}

std::string create_index_sql(EntityInfo const& entity, FieldInfo const& field) {
  return "CREATE INDEX IF NOT EXISTS " + index_name(entity, field) + " ON " + sql_name(entity.name) + " (\"tenant\", " + sql_name(field.name) + ')';
}

std::string columns_sql(EntityInfo const& entity) {
  std::string sql = R"("id", "version", "mac")";
  for (auto const& field : entity.fields) { sql += ", " + sql_name(field.name); }
  return sql;
}

std::string insert_sql(EntityInfo const& entity) {
  std::string sql = "INSERT INTO " + sql_name(entity.name) + " (\"tenant\", " + columns_sql(entity) + ") VALUES (?, ?, ?, ?";
  for (std::size_t i = 0; i < entity.fields.size(); ++i) { sql += ", ?"; }
  return sql + ')';
}

std::string append_sql(EntityInfo const& entity) {
  std::string sql = "INSERT INTO " + sql_name(entity.name) + " (\"tenant\", " + columns_sql(entity) + ") SELECT ?";
  for (std::size_t i = 0; i < entity.fields.size() + 3; ++i) { sql += ", c" + std::to_string(i); }
  return sql + R"( FROM "juniper.feed"(?))";
}

std::string get_sql(EntityInfo const& entity) {
  return "SELECT " + columns_sql(entity) + " FROM " + sql_name(entity.name) + R"( WHERE "tenant" = ? AND "id" = ?)";
}

std::string erase_sql(EntityInfo const& entity) {
  return "DELETE FROM " + sql_name(entity.name) + R"( WHERE "tenant" = ? AND "id" = ? AND "version" = ?)";
}

std::string version_sql(EntityInfo const& entity) {
  return R"(SELECT "version" FROM )" + sql_name(entity.name) + R"( WHERE "tenant" = ? AND "id" = ?)";
}

}  // namespace juniper::mis::adapters::sqlite
