// Reading described objects from JSON text that cannot be trusted.
#include "hexadecimal.hpp"
#include "walk.hpp"
#include <juniper/mis/json/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace juniper::mis::json {
namespace {

constexpr WalkLimits object_limits{.bytes = std::size_t{16} << 20U, .depth = 64};

std::string place_of(Spot at) {
  return "line " + std::to_string(at.line) + ", column " + std::to_string(at.column);
}

// What the reader learns; the object is filled on the way.
class ObjectReader final : public Listener {
 public:
  ObjectReader(EntityInfo const& entity, void* object, Findings& findings)
      : entity_(entity), object_(object), findings_(findings), seen_(entity.fields.size(), false) {}

  bool begin_object(Spot at) override {
    if (depth_ == 0) {
      ++depth_;
      return true;
    }
    if (depth_ == 1 && part_ == Part::fields) {
      ++depth_;
      has_fields_ = true;
      return true;
    }
    return nested(at);
  }
  bool begin_array(Spot at) override {
    if (depth_ == 0) {
      error("not_json", place_of(at), "an object is expected", "", {});
      return false;
    }
    return nested(at);
  }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool key(std::string_view name, Spot at) override {
    if (skipping_ > 0) { return true; }
    if (depth_ == 1) {
      header_key(name, at);
    } else {
      field_key(name, at);
    }
    return true;
  }

  bool scalar(Scalar&& value, Spot at) override {
    if (skipping_ > 0) { return true; }
    if (depth_ == 0) {
      error("not_json", place_of(at), "an object is expected", "", {});
      return false;
    }
    if (depth_ == 1) {
      header(value, at);
    } else if (field_ != EntityInfo::npos) {
      set(entity_.fields[field_], value, at);
    }
    return true;
  }

  // What can only be said at the end.
  void finish() {
    if (!has_schema_) { missing("schema"); }
    if (!has_entity_) { missing("entity"); }
    if (!has_id_) { missing("id"); }
    if (!has_fields_) { missing("fields"); }
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      auto const& f = entity_.fields[i];
      if (seen_[i] || f.nullable) { continue; }
      error("missing_field", "field " + std::string{f.name},
            "a field that must be there is missing", "give it a value", f.name);
    }
  }

  void error(char const* code, std::string place, char const* text, char const* help,
             std::string_view field) {
    findings_.push_back({Severity::error, code, std::move(place), text, help});
    if (errors_++ == 0) { first_field_ = field; }
  }
  std::size_t errors() const { return errors_; }
  std::size_t unknown_keys() const { return unknown_keys_; }
  std::string_view first_field() const { return first_field_; }

 private:
  enum class Part { none, schema, entity, id, fields };

  void header_key(std::string_view name, Spot at) {
    part_ = name == "schema"   ? Part::schema
            : name == "entity" ? Part::entity
            : name == "id"     ? Part::id
            : name == "fields" ? Part::fields
                               : Part::none;
    bool* const had = part_ == Part::schema   ? &has_schema_
                      : part_ == Part::entity ? &has_entity_
                      : part_ == Part::id     ? &has_id_
                      : part_ == Part::fields ? &has_fields_
                                              : nullptr;
    if (had == nullptr) {
      unknown(at);
    } else if (*had) {
      repeated(at);
    }
  }

  void field_key(std::string_view name, Spot at) {
    field_ = entity_.index_of(name);
    if (field_ == EntityInfo::npos) {
      unknown(at);
    } else if (seen_[field_]) {
      repeated(at);
    } else {
      seen_[field_] = true;
    }
  }

  // Keys come from outside and may hold anything, so they are not repeated: the place finds them.
  void unknown(Spot at) {
    ++unknown_keys_;
    findings_.push_back({Severity::warning, "unknown_key", place_of(at),
                         "this key is not one of the entity's fields",
                         "look for it in the data dictionary"});
  }
  void repeated(Spot at) {
    error("repeated_key", place_of(at), "this key stands twice", "keep one of them", {});
  }
  void missing(char const* key) {
    error("missing_field", std::string{"key "} + key, "a key that must be there is missing",
          "write objects as to_json() does", {});
  }

  // An object or array where a scalar belongs: said once, then passed over.
  bool nested(Spot at) {
    if (skipping_++ > 0) { return true; }
    if (depth_ == 1 && part_ != Part::none) {
      error("wrong_kind", place_of(at), "an object or a list stands where none belongs", "", {});
    } else if (depth_ == 2 && field_ != EntityInfo::npos) {
      wrong_kind(entity_.fields[field_], at);
    }
    return true;
  }
  bool leave() {
    if (skipping_ > 0) {
      --skipping_;
    } else {
      --depth_;
    }
    return true;
  }

  void header(Scalar const& value, Spot at) {
    switch (part_) {
      case Part::schema: return schema(value, at);
      case Part::entity: return number(value, at);
      case Part::id: return id(value, at);
      case Part::fields:
        return error("wrong_kind", place_of(at), "the fields are not an object", "", {});
      case Part::none: return;
    }
  }
  void schema(Scalar const& value, Spot at) {
    has_schema_ = true;
    auto const* text = std::get_if<std::string>(&value);
    bool const ours = text != nullptr && text->starts_with("juniper.") && text->ends_with("/1") &&
                      std::ranges::count(*text, '.') == 1;
    if (!ours) {
      error("unknown_schema", place_of(at), "the schema is not one that can be read here",
            "the form is juniper.<entity>/1", {});
    }
  }
  void number(Scalar const& value, Spot at) {
    has_entity_ = true;
    auto const* n = std::get_if<std::int64_t>(&value);
    if (n == nullptr || *n != std::int64_t{entity_.number}) {
      error("wrong_entity", place_of(at), "this is another entity", "", {});
    }
  }
  void id(Scalar const& value, Spot at) {
    has_id_ = true;
    auto const* text = std::get_if<std::string>(&value);
    auto const parsed = text == nullptr ? std::nullopt : Uuid::parse(*text);
    if (!parsed) {
      error("malformed_id", place_of(at), "an id is 36 characters", "", {});
    } else {
      entity_.set_id(object_, *parsed);
    }
  }

  void set(FieldInfo const& f, Scalar const& value, Spot at) {
    if (std::holds_alternative<std::monostate>(value)) {
      if (!f.set(object_, ValueView{})) {
        error("missing_field", place_of(at), "a field that must be there is null",
              "give it a value", f.name);
      }
      return;
    }
    bool right_kind = false;
    auto const read = value_of(f.kind, value, right_kind);
    if (!right_kind) { return wrong_kind(f, at); }
    if (!read || !f.set(object_, view(*read))) {
      error("invalid_value", place_of(at), "the value is not one that this field may have",
            "see the field's type in the data dictionary", f.name);
    }
  }
  void wrong_kind(FieldInfo const& f, Spot at) {
    error("wrong_kind", place_of(at), "the value is of another kind than the field",
          "see the field's type in the data dictionary", f.name);
  }

  // The value as the field's kind; nothing when it is of the right JSON kind but not of the form.
  static std::optional<Value> value_of(Kind kind, Scalar const& value, bool& right_kind) {
    if (kind == Kind::boolean) {
      auto const* b = std::get_if<bool>(&value);
      right_kind = b != nullptr;
      return right_kind ? std::optional<Value>{*b} : std::nullopt;
    }
    if (kind == Kind::integer) {
      auto const* n = std::get_if<std::int64_t>(&value);
      right_kind = n != nullptr;
      return right_kind ? std::optional<Value>{*n} : std::nullopt;
    }
    auto const* text = std::get_if<std::string>(&value);
    right_kind = text != nullptr;
    if (!right_kind) { return std::nullopt; }
    auto const owned = [](auto&& parsed) {
      return parsed ? std::optional<Value>{*parsed} : std::nullopt;
    };
    switch (kind) {
      case Kind::date: return owned(parse_date(*text));
      case Kind::instant: return owned(parse_instant(*text));
      case Kind::id: return owned(Uuid::parse(*text));
      case Kind::bytes: return owned(from_hexadecimal(*text));
      default: return Value{*text};
    }
  }

  EntityInfo const& entity_;
  void* object_;
  Findings& findings_;
  std::vector<bool> seen_;
  std::string_view first_field_;
  Part part_ = Part::none;
  std::size_t field_ = EntityInfo::npos;
  std::size_t depth_ = 0;
  std::size_t skipping_ = 0;
  std::size_t errors_ = 0;
  std::size_t unknown_keys_ = 0;
  bool has_schema_ = false;
  bool has_entity_ = false;
  bool has_id_ = false;
  bool has_fields_ = false;
};

}  // namespace

Result<std::shared_ptr<void>> from_json(EntityInfo const& entity, std::string_view text,
                                        Findings* findings) {
  Findings own;
  auto& noticed = findings == nullptr ? own : *findings;
  auto object = entity.make();
  ObjectReader reader{entity, object.get(), noticed};
  auto const problem = walk(text, reader, object_limits);
  if (problem && problem->code != "stopped") {
    reader.error(problem->code.data(), place_of(problem->at), problem->text.data(), "", {});
    return Error{.code = ErrorCode::malformed,
                 .text = std::string{problem->text},
                 .entity = std::string{entity.name}};
  }
  if (!problem) { reader.finish(); }
  if (reader.errors() > 0) {
    return Error{.code = ErrorCode::invalid,
                 .text = "this is not an object of this entity that can be read",
                 .hint = "the findings say what is wrong where",
                 .entity = std::string{entity.name},
                 .field = std::string{reader.first_field()}};
  }
  if (findings == nullptr && reader.unknown_keys() > 0) {
    return Error{.code = ErrorCode::invalid,
                 .text = "there are keys that this entity does not have",
                 .hint = "hand in a list of findings to see where, and to read the rest",
                 .entity = std::string{entity.name}};
  }
  return object;
}

}  // namespace juniper::mis::json
