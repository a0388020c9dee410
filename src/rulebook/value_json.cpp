// Values from JSON and back.
#include <juniper/mis/rulebook/value_json.hpp>

#include "rulebook/json_depth.hpp"

#include <nlohmann/json.hpp>

namespace juniper::mis::rulebook {

namespace {

using Ordered = nlohmann::ordered_json;

Value from(Ordered const& json) {
  if (json.is_boolean()) { return json.get<bool>(); }
  if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{INT64_MAX}) { return json.get<double>(); }   // and not another number
  if (json.is_number_integer()) { return json.get<std::int64_t>(); }
  if (json.is_number()) { return json.get<double>(); }
  if (json.is_string()) { return json.get<std::string>(); }
  if (json.is_array()) {
    Value::List list;
    for (auto const& member : json) { list.push_back(from(member)); }
    return list;
  }
  if (json.is_object()) {
    Value::Object object;
    for (auto const& [name, member] : json.items()) { object.emplace_back(name, from(member)); }
    return object;
  }
  return {};
}

Ordered to(Value const& value) {
  if (auto const* held = value.as<bool>()) { return *held; }
  if (auto const* held = value.as<std::int64_t>()) { return *held; }
  if (auto const* held = value.as<double>()) { return *held; }
  if (auto const* held = value.as<std::string>()) { return *held; }
  if (auto const* held = value.as<Date>()) { return mis::iso(*held); }
  if (auto const* held = value.as<Value::List>()) {
    auto list = Ordered::array();
    for (auto const& member : *held) { list.push_back(to(member)); }
    return list;
  }
  if (auto const* held = value.as<Value::Object>()) {
    auto object = Ordered::object();
    for (auto const& [name, member] : *held) { object[name] = to(member); }
    return object;
  }
  return nullptr;
}

}  // namespace

Result<Value> parse_json(std::string_view text) {
  auto const malformed = [](std::string why) { return Error{.code = ErrorCode::malformed, .text = std::move(why)}; };
  if (text.size() > (std::size_t{8} << 20) || json_depth(text) > 32) { return malformed("the JSON text is too large or too deep"); }
  auto const json = Ordered::parse(text, nullptr, false);
  if (json.is_discarded()) { return malformed("this is not JSON"); }
  return from(json);
}

std::string to_json(Value const& value) { return to(value).dump(-1, ' ', false, Ordered::error_handler_t::replace); }

}  // namespace juniper::mis::rulebook
