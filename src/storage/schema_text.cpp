// Writing a model's schema as text, and the fingerprint of that text.
#include <juniper/mis/storage/schema.hpp>

#include <juniper/mis/storage/checks.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <sodium.h>

namespace juniper::mis::storage {
namespace {

void write_field(std::string& out, FieldInfo const& field) {
  out += "  " + std::to_string(field.number) + ' ';
  out += field.name;
  out += ' ';
  out += name_of(field.kind);
  if (field.nullable) { out += " null"; }
  if (field.sealed()) { out += " sealed"; }
  if (field.refers != nullptr) { out += " refers " + std::to_string(field.refers().number); }
  if (field.indexed) { out += " indexed"; }
  out += '\n';
}

}  // namespace

std::string schema_text(Registry const& registry) {
  std::vector<EntityInfo const*> entities{registry.all().begin(), registry.all().end()};
  std::ranges::sort(entities, {}, &EntityInfo::number);
  std::string out;
  for (auto const* entity : entities) {
    out += "entity " + std::to_string(entity->number) + ' ';
    out += entity->name;
    out += '\n';
    std::vector<FieldInfo const*> fields;
    for (auto const& field : entity->fields) { fields.push_back(&field); }
    std::ranges::sort(fields, {}, &FieldInfo::number);
    for (auto const* field : fields) { write_field(out, *field); }
  }
  return out;
}

std::string schema_fingerprint(std::string_view schema_text) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(schema_text.data()), schema_text.size());
  std::string text(hash.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
  text.pop_back();
  return text;
}

}  // namespace juniper::mis::storage
