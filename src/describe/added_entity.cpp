// Building descriptions at run time, and the objects that they describe.
#include "added_entity.hpp"

#include <juniper/mis/base/byte_writer.hpp>

#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace juniper::mis {
namespace {

// What an entity described at run time is in memory.
struct Object {
  Uuid id{};
  std::vector<Value> values{};
};

Value const& value_in(FieldInfo const& field, void const* object) { return static_cast<Object const*>(object)->values[field.slot]; }

void const* where_it_lies(FieldInfo const& field, void const* object) { return &value_in(field, object); }

ValueView read(FieldInfo const& field, void const* object) { return view(value_in(field, object)); }

bool write(FieldInfo const& field, void* object, ValueView const& value) {
  if (absent(value) ? !field.nullable : !fits(field.kind, value)) { return false; }
  if (field.codes != nullptr && !absent(value) && field.codes->find(std::get<std::string_view>(value)) == nullptr) { return false; }
  static_cast<Object*>(object)->values[field.slot] = own(value);
  return true;
}

std::shared_ptr<void> make(EntityInfo const& entity) {
  auto object = std::make_shared<Object>();
  object->values.resize(entity.fields.size());
  return object;
}

Uuid const& id_of(void const* object) { return static_cast<Object const*>(object)->id; }
void set_id(void* object, Uuid const& id) { static_cast<Object*>(object)->id = id; }

std::string_view type_name_of(Kind kind) {
  switch (kind) {
    case Kind::boolean: return "bool";
    case Kind::integer: return "int";
    case Kind::date: return "date";
    default: return "str";  // codes too: there is no class for a list that came at run time
  }
}

// A description with everything that it points to. Never moved once it is made.
struct Made {
  AddedEntity source;
  std::string class_name;
  std::deque<std::string> set_names;
  std::deque<std::vector<CodeEntry>> entries;
  std::deque<CodeSetInfo> sets;
  std::vector<FieldInfo> rows;
  EntityInfo info;

  explicit Made(AddedEntity from) : source(std::move(from)), class_name(class_name_of(source.name)) {
    rows.push_back(reference());
    for (auto const& f : source.fields) { rows.push_back(row(f)); }
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].slot = static_cast<std::uint16_t>(i);
      rows[i].where_it_lies = &where_it_lies;
      rows[i].reads = &read;
      rows[i].writes = &write;
    }
    auto const& to = *source.to;
    info.number = source.number;
    info.name = source.name;
    info.class_name = class_name;
    info.label = source.label;
    info.fields = rows;
    info.retention = key_of(source.retention);
    info.subjects = subjects();
    info.organisation = to.organisation.present() ? behind(to.organisation) : FieldPath{};
    info.affects_access = false;
    info.extends = to.name;
    info.makes = &make;
    info.id_of = &id_of;
    info.set_id = &set_id;
  }

 private:
  static CategoryKey key_of(AddedCategory const& c) { return {c.key, c.label, c.special, c.personal}; }
  static RetentionKey key_of(AddedRetention const& r) { return {r.key, r.label, r.rule}; }

  FieldInfo reference() const {
    FieldInfo f;
    f.number = added_reference;
    f.name = source.to->name;
    f.label = source.to->label;
    f.kind = Kind::id;
    f.type_name = "Id";
    f.category = key_of(source.category);
    f.refers = source.to->self;
    f.indexed = true;
    return f;
  }

  FieldInfo row(AddedField const& added) {
    FieldInfo f;
    f.number = added.number;
    f.name = added.name;
    f.label = added.label;
    f.kind = added.kind;
    f.nullable = true;
    f.type_name = type_name_of(added.kind);
    f.special = added.category.special;
    f.personal_text = added.personal_text || added.kind == Kind::code;
    f.category = key_of(added.category);
    f.keep = key_of(added.keep);
    if (added.kind == Kind::code) {
      auto& list = entries.emplace_back();
      for (auto const& c : added.codes) { list.push_back({c.code, c.label, c.from, c.until}); }
      auto const& name = set_names.emplace_back(source.name + "." + added.name);
      f.codes = &sets.emplace_back(CodeSetInfo{.name = name, .source = "a list of their own", .special = f.special, .entries = list});
    }
    return f;
  }

  // A path of the other entity's, with the reference before it.
  FieldPath behind(FieldPath const& path) const {
    FieldPath p;
    p.names[p.length++] = source.to->name;
    for (auto const step : path.steps()) { p.names.at(p.length++) = step; }
    return p;
  }

  SubjectPaths subjects() const {
    SubjectPaths all;
    for (auto const& s : source.to->subjects.all()) {
      if (s.role == SubjectRole::about) { all.paths.at(all.count++) = {.role = s.role, .path = behind(s.path)}; }
    }
    return all;
  }
};

void write_category(ByteWriter& to, AddedCategory const& c) {
  to.sized(c.key).sized(c.label).u8(static_cast<std::uint8_t>(c.special)).u8(c.personal ? 1 : 0);
}
void write_retention(ByteWriter& to, AddedRetention const& r) { to.sized(r.key).sized(r.label).sized(r.rule); }

// Everything that makes the description what it is.
Bytes written_out(AddedEntity const& e) {
  ByteWriter to;
  to.u64(reinterpret_cast<std::uintptr_t>(e.to)).u32(e.number).sized(e.name).sized(e.label);
  write_category(to, e.category);
  write_retention(to, e.retention);
  for (auto const& f : e.fields) {
    to.u16(f.number).sized(f.name).sized(f.label).u8(static_cast<std::uint8_t>(f.kind)).u8(f.personal_text ? 1 : 0);
    write_category(to, f.category);
    write_retention(to, f.keep);
    for (auto const& c : f.codes) {
      to.sized(c.code).sized(c.label).sized(c.from ? iso(*c.from) : "").sized(c.until ? iso(*c.until) : "");
    }
    to.u8(0xff);
  }
  return to.take();
}

struct Kept {
  std::mutex mutex;
  std::map<Bytes, std::unique_ptr<Made const>> made;
};

}  // namespace

bool can_be_added_to(EntityInfo const& entity) {
  bool const book_keeping = entity.number >= 900 && entity.number <= 999;
  if (entity.self == nullptr || book_keeping) { return false; }
  for (auto const& s : entity.subjects.all()) {
    if (s.role == SubjectRole::about && (s.via != nullptr || s.path.length >= s.path.names.size())) { return false; }
  }
  return entity.organisation.length < entity.organisation.names.size();
}

std::string class_name_of(std::string_view name) {
  std::string out;
  bool up = true;
  for (char const c : name) {
    if (c == '_') {
      up = true;
      continue;
    }
    out += up && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    up = false;
  }
  return out;
}

// A constant like those that are compiled in, but for when it is made: nothing can tell whether it was there before.
EntityInfo const& description_of(AddedEntity const& entity) {
  static auto& kept = *new Kept;  // never destroyed: somebody's static object may still hold a record
  auto const key = written_out(entity);
  std::scoped_lock const lock{kept.mutex};
  auto& made = kept.made[key];
  if (made == nullptr) { made = std::make_unique<Made const>(entity); }
  return made->info;
}

}  // namespace juniper::mis
