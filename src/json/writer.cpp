// Writing described objects as JSON text, appended as it goes; no tree is built.
#include "appender.hpp"
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/json/json.hpp>

namespace juniper::mis::json {
namespace {

void write_value(Appender& to, ValueView const& value) {
  struct Visitor {
    Appender& to;
    void operator()(std::monostate) const { to.nothing(); }
    void operator()(bool v) const { to.boolean(v); }
    void operator()(std::int64_t v) const { to.integer(v); }
    void operator()(std::string_view v) const { to.text(v); }
    void operator()(Date v) const { v.ok() ? to.plain(iso(v)) : to.nothing(); }
    void operator()(Instant v) const { to.plain(iso(v)); }
    void operator()(Uuid const& v) const { to.id(v); }
    void operator()(ByteView v) const { to.bytes(v); }
  };
  std::visit(Visitor{to}, value);
}

// Room for most objects, so that the text grows once at most.
constexpr std::size_t usual_field = 48;

void write_header(Appender& to, EntityInfo const& entity, std::string_view form, Uuid const& id) {
  to.raw("{\"schema\":\"").raw(form).raw(entity.name).raw("/1\",\"entity\":");
  to.integer(entity.number);
  to.raw(",\"id\":");
  to.id(id);
}

// A described name is of the form [a-z][a-z0-9_]*, yet nothing here depends on it.
void write_name(Appender& to, std::string_view name, bool first) {
  if (!first) { to.raw(","); }
  to.text(name);
  to.raw(":");
}

}  // namespace

std::string to_json(EntityInfo const& entity, void const* object) {
  Appender to{entity.fields.size() * usual_field + 128};
  write_header(to, entity, "juniper.", entity.id_of(object));
  to.raw(",\"fields\":{");
  bool first = true;
  for (auto const& f : entity.fields) {
    write_name(to, f.name, first);
    write_value(to, f.get(object));
    first = false;
  }
  to.raw("}}");
  return to.take();
}

std::string to_json(PartialRecord const& record) {
  auto const& fields = record.entity->fields;
  Appender to{fields.size() * usual_field + 128};
  write_header(to, *record.entity, "juniper.seen.", record.id);
  to.raw(",\"version\":");
  to.integer(record.version);
  to.raw(",\"fields\":{");
  Appender withheld{0};
  bool first = true;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (record.withheld(i)) {
      write_name(withheld, fields[i].name, withheld.empty());
      withheld.text(record.why_withheld(i));
    } else {
      write_name(to, fields[i].name, first);
      write_value(to, record.value(i));
      first = false;
    }
  }
  to.raw("},\"withheld\":{").raw(withheld.take()).raw("}}");
  return to.take();
}

}  // namespace juniper::mis::json
