// The SQL texts of an entity, made from names in its description alone.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <string>
#include <string_view>

namespace juniper::mis::adapters::sqlite {

/// A name as SQL writes it. \throws Failure when it is not of the form that stored names have.
std::string sql_name(std::string_view name);

/// CREATE TABLE with everything described, under that table name (already quoted).
std::string create_table_sql(EntityInfo const& entity, std::string const& table);
/// ALTER TABLE for a field that refers to nothing.
std::string add_column_sql(EntityInfo const& entity, FieldInfo const& field);
/// The name of the index of an indexed field.
std::string index_name(EntityInfo const& entity, FieldInfo const& field);
/// CREATE INDEX for an indexed field.
std::string create_index_sql(EntityInfo const& entity, FieldInfo const& field);

/// Parameters: tenant, id, version, mac, cells.
std::string insert_sql(EntityInfo const& entity);
/// Parameters: tenant, feed of id, version, mac, cells.
std::string append_sql(EntityInfo const& entity);
/// Parameters: tenant, id. Yields id, version, mac, cells.
std::string get_sql(EntityInfo const& entity);
/// Parameters: tenant, id, version.
std::string erase_sql(EntityInfo const& entity);
/// Parameters: tenant, id. Yields the version.
std::string version_sql(EntityInfo const& entity);
/// `"id", "version", "mac"` and the columns of the fields.
std::string columns_sql(EntityInfo const& entity);

}  // namespace juniper::mis::adapters::sqlite
