// Reading a mapping: its form, its names, and whether what it asks for can be.
#include "csv_mapping.hpp"

#include "json/located_json.hpp"
#include "csv_values.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace juniper::mis::exchange::csv {
namespace {

using json::Located;
using Shape = Located::Kind;

constexpr std::string_view form_name = "juniper.csv/1";

// Reads one mapping; every mistake is told, and reading goes on after it.
class MappingReader {
 public:
  MappingReader(Registry const& registry, Findings& findings) : registry_(registry), findings_(findings) {}

  MappingContents read(Located const& file) {
    if (!is_object(file, {"mapping", "why", "dates", "empty", "rows", "makes"})) { return {}; }
    if (text_of(file, "mapping") != form_name) { say(file.line, "wrong_form", "'mapping' must be 'juniper.csv/1'"); }
    dates_ = dates_of(file, DateForm::year_first);
    contents_.empty = texts_of(file, "empty");
    if (auto const* rows = file.find("rows")) { contents_.rows = conditions(*rows); }
    auto const* makes = file.find("makes");
    if (makes == nullptr || makes->kind != Shape::list || makes->parts.empty()) {
      say(file.line, "wrong_form", "'makes' must list what a row makes");
      return {};
    }
    for (auto const& node : makes->parts) { name_entity(node); }
    for (std::size_t i = 0; i < makes->parts.size() && findings_.empty(); ++i) { read_fields(makes->parts[i], contents_.makes[i], i); }
    for (std::size_t i = 0; i < makes->parts.size() && findings_.empty(); ++i) { read_match(makes->parts[i], contents_.makes[i]); }
    return std::move(contents_);
  }

 private:
  void say(std::size_t line, char const* code, std::string text) {
    findings_.push_back(json::error_on_line(line, code, std::move(text)));
  }

  bool is_object(Located const& node, std::initializer_list<std::string_view> keys) {
    if (node.kind != Shape::object) {
      say(node.line, "wrong_form", "an object is expected here");
      return false;
    }
    for (auto const& part : node.parts) {
      if (std::ranges::find(keys, part.key) == keys.end()) {
        say(part.key_line, "unknown_key", "the key '" + part.key + "' means nothing here");
      }
    }
    return true;
  }

  std::string text_in(Located const& node) {
    if (node.kind == Shape::text) { return node.text; }
    say(node.line, "wrong_form", "a text is expected here");
    return {};
  }
  std::string text_of(Located const& node, std::string_view key) {
    auto const* part = node.find(key);
    return part == nullptr ? std::string{} : text_in(*part);
  }
  // True when the key is there with its only possible word.
  bool word_of(Located const& node, std::string_view key, std::string_view word) {
    auto const* part = node.find(key);
    if (part == nullptr) { return false; }
    if (part->kind != Shape::text || part->text != word) {
      say(part->line, "wrong_form", "'" + std::string{key} + "' can only be '" + std::string{word} + "'");
    }
    return true;
  }
  std::vector<std::string> texts_in(Located const& node) {
    std::vector<std::string> texts;
    if (node.kind == Shape::text) { return {node.text}; }
    if (node.kind != Shape::list) { say(node.line, "wrong_form", "a text or a list of texts is expected here"); }
    for (auto const& part : node.parts) { texts.push_back(text_in(part)); }
    return texts;
  }
  std::vector<std::string> texts_of(Located const& node, std::string_view key) {
    auto const* part = node.find(key);
    return part == nullptr ? std::vector<std::string>{} : texts_in(*part);
  }

  Conditions conditions(Located const& node) {
    Conditions all;
    if (node.kind != Shape::object) { say(node.line, "wrong_form", "columns and what must stand in them are expected here"); }
    for (auto const& part : node.parts) {
      if (part.kind == Shape::text && part.text == "anything") {
        all[part.key];
      } else {
        all[part.key] = texts_in(part);
        if (all[part.key].empty()) { say(part.line, "wrong_form", "a column needs texts, or 'anything'"); }
      }
    }
    return all;
  }

  DateForm dates_of(Located const& node, DateForm usual) {
    auto const* part = node.find("dates");
    if (part == nullptr) { return usual; }
    auto const form = date_form(text_in(*part));
    if (!form) { say(part->line, "wrong_form", "'dates' can be yyyy-mm-dd, dd/mm/yyyy, d/m/yyyy or m/d/yyyy"); }
    return form.value_or(usual);
  }

  void name_entity(Located const& node) {
    auto& plan = contents_.makes.emplace_back();
    if (!is_object(node, {"as", "entity", "when", "there", "match", "fields"})) { return; }
    auto const name = text_of(node, "entity");
    plan.entity = registry_.find(name);
    if (plan.entity == nullptr) { say(node.line, "unknown_entity", "there is no entity '" + name + "'"); }
    plan.as = node.find("as") == nullptr ? name : text_of(node, "as");
    if (auto const* there = node.find("there")) {
      auto const word = text_in(*there);
      if (word != "must" && word != "may") { say(there->line, "wrong_form", "'there' can be 'must' or 'may'"); }
      plan.may_add = false;
      plan.must_be_there = word == "must";
    }
    if (auto const* when = node.find("when")) { plan.when = conditions(*when); }
    for (std::size_t i = 0; i + 1 < contents_.makes.size(); ++i) {
      if (contents_.makes[i].as == plan.as) { say(node.line, "wrong_form", "two entities are called '" + plan.as + "'"); }
    }
  }

  std::optional<std::size_t> entity_called(std::string const& as, std::size_t line) {
    for (std::size_t i = 0; i < contents_.makes.size(); ++i) {
      if (contents_.makes[i].as == as) { return i; }
    }
    say(line, "unknown_name", "nothing that a row makes is called '" + as + "'");
    return std::nullopt;
  }

  void read_fields(Located const& node, EntityPlan& plan, std::size_t index) {
    auto const* fields = node.find("fields");
    if (fields == nullptr || fields->kind != Shape::object || fields->parts.empty()) {
      say(node.line, "wrong_form", "'fields' must say where values come from");
      return;
    }
    for (auto const& part : fields->parts) {
      auto const field = plan.entity->index_of(part.key);
      if (field == EntityInfo::npos) {
        say(part.key_line, "unknown_field", std::string{plan.entity->name} + " has no field '" + part.key + "'");
        continue;
      }
      plan.fields.push_back({.field = field});
      read_source(part, *plan.entity, index, plan.fields.back());
    }
  }

  void read_source(Located const& node, EntityInfo const& entity, std::size_t index, FieldPlan& plan) {
    auto const& field = entity.fields[plan.field];
    if (!is_object(node, {"column", "columns", "join", "missing", "split", "take", "table", "key", "give", "codes", "dates", "value",
                          "row", "desk", "on"})) {
      return;
    }
    auto& source = plan.source;
    plan.only_adding = word_of(node, "on", "adding");
    int said = 0;
    for (auto const* key : {"column", "columns", "value", "row", "desk"}) { said += node.find(key) != nullptr ? 1 : 0; }
    if (said != 1) { return say(node.line, "wrong_form", "a field needs one of column, columns, value, row, desk"); }
    bool const wants_reference = field.kind == Kind::id;
    if (auto const* row = node.find("row")) { return read_row(*row, field, index, source); }
    if (auto const* desk = node.find("desk")) {
      if (desk->text == "organisation" && wants_reference && (field.refers != nullptr || field.refers_to_organisation)) {
        source.kind = Source::Kind::organisation;
      } else if (desk->text == "today" && field.kind == Kind::date) {
        source.kind = Source::Kind::today;
        plan.only_adding = true;
      } else {
        say(desk->line, "wrong_value", "a desk gives its 'organisation' to a reference, or 'today' to a date");
      }
      return;
    }
    if (wants_reference || field.kind == Kind::bytes || field.kind == Kind::instant) {
      return say(node.line, "unsupported_field", "this field takes a row or the desk's organisation, if anything, and no text");
    }
    source.dates = dates_of(node, dates_);
    if (auto const* codes = node.find("codes")) {
      if (codes->kind != Shape::object) { say(codes->line, "wrong_form", "'codes' must say what each text means"); }
      for (auto const& part : codes->parts) {
        source.codes[part.key] = text_in(part);
        if (!part.text.empty()) { check_constant(entity, plan.field, part.text, part.line); }
      }
    }
    if (auto const* value = node.find("value")) {
      source.kind = Source::Kind::value;
      source.text = text_in(*value);
      source.dates = DateForm::year_first;
      return check_constant(entity, plan.field, source.text, value->line);
    }
    read_columns(node, source);
  }

  void read_row(Located const& row, FieldInfo const& field, std::size_t index, Source& source) {
    source.kind = Source::Kind::row;
    auto const other = entity_called(text_in(row), row.line);
    if (!other) { return; }
    source.entity = *other;
    auto const& target = *contents_.makes[*other].entity;
    bool const fits_there = (field.refers != nullptr && &field.refers() == &target) || (field.refers_to_subject && target.is_subject);
    if (!fits_there) { return say(row.line, "wrong_reference", "this field does not refer to a " + std::string{target.name}); }
    if (*other >= index) { say(row.line, "wrong_reference", "what is referred to must be made before"); }
  }

  void read_columns(Located const& node, Source& source) {
    source.kind = Source::Kind::column;
    source.columns = node.find("column") != nullptr ? std::vector{text_of(node, "column")} : texts_of(node, "columns");
    if (source.columns.empty()) { say(node.line, "wrong_form", "'columns' names none"); }
    if (node.find("join") != nullptr) { source.join = text_of(node, "join"); }
    source.may_lack = word_of(node, "missing", "allowed");
    if (auto const* split = node.find("split")) {
      static constexpr std::array<std::string_view, 4> parts{"first", "second", "third", "last"};
      auto const part = std::ranges::find(parts, text_of(node, "take"));
      if (split->text.empty() || part == parts.end()) {
        say(split->line, "wrong_form", "'split' needs a separator, and 'take' first, second, third or last");
      } else {
        auto const at = static_cast<std::size_t>(part - parts.begin());
        source.split = Split{split->text, at == parts.size() - 1 ? Split::last : at};
      }
    }
    if (node.find("table") != nullptr) {
      source.via = Via{text_of(node, "table"), text_of(node, "key"), text_of(node, "give")};
      if (source.via->key.empty() || source.via->give.empty()) { say(node.line, "wrong_form", "'table' needs 'key' and 'give'"); }
    }
  }

  void check_constant(EntityInfo const& entity, std::size_t field, std::string const& text, std::size_t line) {
    if (!value_of(entity, field, DateForm::year_first, text)) {
      say(line, "wrong_value", "this is not a value of the field '" + std::string{entity.fields[field].name} + "'");
    }
  }

  std::vector<std::size_t> plans_of(Located const& list, EntityPlan& plan, bool searched) {
    std::vector<std::size_t> found;
    for (auto const& name : texts_in(list)) {
      auto const at = std::ranges::find_if(plan.fields, [&](FieldPlan const& f) { return plan.entity->fields[f.field].name == name; });
      if (at == plan.fields.end()) {
        say(list.line, "unknown_field", "'" + name + "' is not among the fields given here");
        continue;
      }
      if (searched && plan.entity->fields[at->field].sealed()) {
        say(list.line, "encrypted_key", "'" + name + "' is encrypted: nothing is found by it");
      }
      found.push_back(static_cast<std::size_t>(at - plan.fields.begin()));
    }
    return found;
  }

  void read_match(Located const& node, EntityPlan& plan) {
    auto const* match = node.find("match");
    if (match == nullptr || match->kind != Shape::list || match->parts.empty()) {
      return say(node.line, "wrong_form", "'match' must list how a record is known again");
    }
    for (auto const& part : match->parts) {
      auto& way = plan.match.emplace_back();
      if (part.kind == Shape::list || part.kind == Shape::text) {
        way.by = plans_of(part, plan, true);
        if (way.by.empty()) { say(part.line, "wrong_form", "a key needs at least one field"); }
      } else if (is_object(part, {"by", "alike", "period", "through", "agreeing", "otherwise"})) {
        read_way(part, plan, way);
      }
    }
  }

  void read_way(Located const& node, EntityPlan& plan, MatchWay& way) {
    if (auto const* by = node.find("by")) { way.by = plans_of(*by, plan, true); }
    if (auto const* alike = node.find("alike")) { way.alike = plans_of(*alike, plan, false); }
    if (auto const* agreeing = node.find("agreeing")) { way.agreeing = plans_of(*agreeing, plan, false); }
    for (auto const i : way.alike) { plan.fields[i].alike = true; }
    way.open = word_of(node, "period", "open");
    way.otherwise_next = word_of(node, "otherwise", "next");
    if (way.open && plan.entity->dating.until.empty()) {
      say(node.line, "wrong_form", "a " + std::string{plan.entity->name} + " has no period");
    }
    auto const* through = node.find("through");
    if ((through == nullptr) == way.by.empty()) { return say(node.line, "wrong_form", "a way needs either 'by' or 'through'"); }
    if (through == nullptr) { return; }
    auto const whole = text_in(*through);
    auto const dot = whole.find('.');
    auto const other = entity_called(whole.substr(0, dot), through->line);
    if (!other) { return; }
    auto const& from = *contents_.makes[*other].entity;
    auto const field = dot == std::string::npos ? EntityInfo::npos : from.index_of(whole.substr(dot + 1));
    bool const leads_here = field != EntityInfo::npos &&
                            ((from.fields[field].refers != nullptr && &from.fields[field].refers() == plan.entity) ||
                             (from.fields[field].refers_to_subject && plan.entity->is_subject));
    if (!leads_here) { return say(through->line, "wrong_reference", "'through' needs a name and a field of it that refers here"); }
    way.through = {*other, field};
  }

  Registry const& registry_;
  Findings& findings_;
  MappingContents contents_;
  DateForm dates_ = DateForm::year_first;
};

}  // namespace

bool EntityPlan::in_key(std::size_t plan) const {
  return std::ranges::any_of(match, [plan](MatchWay const& way) {
    return std::ranges::find(way.by, plan) != way.by.end() || std::ranges::find(way.alike, plan) != way.alike.end();
  });
}

Result<Mapping> Mapping::parse(std::string_view json, Registry const& registry, Findings* findings) {
  Findings found;
  auto contents = std::make_shared<MappingContents>();
  if (auto const file = json::read_located(json, found); file && found.empty()) {
    *contents = MappingReader{registry, found}.read(*file);
  }
  if (findings != nullptr) { findings->insert(findings->end(), found.begin(), found.end()); }
  if (!found.empty()) {
    return Error{.code = ErrorCode::invalid,
                 .text = "the mapping cannot be used: " + found.front().place + ": " + found.front().text,
                 .hint = found.front().help};
  }
  Mapping mapping;
  mapping.contents_ = std::move(contents);
  return mapping;
}

}  // namespace juniper::mis::exchange::csv
