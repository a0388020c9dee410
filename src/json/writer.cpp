// Writing described objects as JSON text.
#include "hexadecimal.hpp"
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/json/json.hpp>

#include <nlohmann/json.hpp>

namespace juniper::mis::json {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(ValueView const& value) {
  struct Visitor {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool v) const { return v; }
    Json operator()(std::int64_t v) const { return v; }
    Json operator()(std::string_view v) const { return std::string{v}; }
    Json operator()(Date v) const { return v.ok() ? Json(iso(v)) : Json(nullptr); }
    Json operator()(Instant v) const { return iso(v); }
    Json operator()(Uuid const& v) const { return v.text(); }
    Json operator()(ByteView v) const { return hexadecimal(v); }
  };
  return std::visit(Visitor{}, value);
}

Json header(EntityInfo const& entity, std::string_view form, Uuid const& id) {
  Json json = Json::object();
  json["schema"] = std::string{form} + std::string{entity.name} + "/1";
  json["entity"] = entity.number;
  json["id"] = id.text();
  return json;
}

std::string text_of(Json const& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string to_json(EntityInfo const& entity, void const* object) {
  Json json = header(entity, "juniper.", entity.id_of(object));
  Json& fields = json["fields"] = Json::object();
  for (auto const& f : entity.fields) { fields[std::string{f.name}] = json_of(f.get(object)); }
  return text_of(json);
}

std::string to_json(PartialRecord const& record) {
  Json json = header(*record.entity, "juniper.seen.", record.id);
  json["version"] = record.version;
  Json fields = Json::object();
  Json withheld = Json::object();
  for (std::size_t i = 0; i < record.entity->fields.size(); ++i) {
    std::string const name{record.entity->fields[i].name};
    if (record.withheld(i)) {
      withheld[name] = record.why_withheld(i);
    } else {
      fields[name] = json_of(record.value(i));
    }
  }
  json["fields"] = std::move(fields);
  json["withheld"] = std::move(withheld);
  return text_of(json);
}

}  // namespace juniper::mis::json
