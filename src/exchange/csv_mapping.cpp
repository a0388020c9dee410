// Reading a mapping: its form, its names, and whether what it asks for can be.
#include "csv_mapping_words.hpp"

#include "csv_values.hpp"

#include <algorithm>
#include <array>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::string_view form_name = "juniper.csv/1";

// Reads one mapping; every mistake is told, and reading goes on after it.
class MappingReader : MappingWords {
 public:
  MappingReader(Registry const& registry, Findings& findings) : MappingWords(findings), registry_(registry) {}

  MappingContents read(Located const& file) {
    if (!is_object(file, {"mapping", "why", "dates", "empty", "separator", "settings", "also_called", "may_lack", "not_loaded", "leave_out",
                          "rows", "makes"})) {
      return {};
    }
    if (text_of(file, "mapping") != form_name) { say(file.line, "wrong_form", "'mapping' must be 'juniper.csv/1'"); }
    contents_.settings = settings_ = texts_by_key(file, "settings");
    dates_ = dates_of(file, {DateForm::iso()});
    contents_.empty = texts_of(file, "empty");
    contents_.may_lack = texts_of(file, "may_lack");
    contents_.not_loaded = texts_by_key(file, "not_loaded");
    read_separator(file);
    read_titles(file);
    read_left_out(file);
    if (auto const* rows = file.find("rows")) { contents_.rows = conditions(*rows); }
    auto const* makes = file.find("makes");
    if (makes == nullptr || makes->kind != Shape::list || makes->parts.empty()) {
      say(makes == nullptr ? file.line : makes->line, "wrong_form", "'makes' must list what a row makes");
      return {};
    }
    for (auto const& node : makes->parts) { name_entity(node); }
    for (std::size_t i = 0; i < makes->parts.size(); ++i) {
      if (contents_.makes[i].entity != nullptr) { read_fields(makes->parts[i], contents_.makes[i], i); }
    }
    for (std::size_t i = 0; i < makes->parts.size(); ++i) {
      if (contents_.makes[i].entity != nullptr) { read_match(makes->parts[i], contents_.makes[i]); }
    }
    return std::move(contents_);
  }

 private:
  void read_separator(Located const& file) {
    auto const* part = file.find("separator");
    if (part == nullptr) { return; }
    auto const mark = text_in(*part);
    if (mark == "," || mark == ";" || mark == "|" || mark == "\t") {
      contents_.separator = mark.front();
    } else {
      say(part->line, "wrong_form", "'separator' can be a comma, a semicolon, a bar or a tab (\\t)");
    }
  }

  void read_titles(Located const& file) {
    auto const* part = file.find("also_called");
    if (part == nullptr) { return; }
    if (part->kind != Shape::object) { return say(part->line, "wrong_form", "'also_called' must list other titles of each column"); }
    for (auto const& one : part->parts) { contents_.called[one.key] = texts_in(one); }
  }

  void read_left_out(Located const& file) {
    auto const* part = file.find("leave_out");
    if (part == nullptr) { return; }
    if (part->kind != Shape::list) { return say(part->line, "wrong_form", "'leave_out' must list rows, each with 'when' and 'why'"); }
    for (auto const& one : part->parts) {
      if (!is_object(one, {"when", "why"})) { continue; }
      auto const* when = one.find("when");
      auto why = text_of(one, "why");
      if (when == nullptr || why.empty()) {
        say(one.line, "wrong_form", "rows that are left out need 'when' and 'why'");
        continue;
      }
      contents_.left_out.push_back({conditions(*when), std::move(why)});
    }
  }

  void name_entity(Located const& node) {
    auto& plan = contents_.makes.emplace_back();
    plan.line = node.line;
    if (!is_object(node, {"as", "entity", "when", "there", "apart", "match", "fields"})) { return; }
    auto const name = text_of(node, "entity");
    plan.entity = registry_.find(name);
    plan.apart = text_of(node, "apart");
    if (plan.entity == nullptr) {
      auto const* there = node.find("entity");
      say(there == nullptr ? node.line : there->line, "unknown_entity", "there is no entity " + json::shown(name));
    }
    plan.as = node.find("as") == nullptr ? name : text_of(node, "as");
    if (auto const* there = node.find("there")) {
      auto const word = text_in(*there);
      if (word != "must" && word != "may") { say(there->line, "wrong_form", "'there' can be 'must' or 'may'"); }
      plan.may_add = false;
      plan.must_be_there = word == "must";
    }
    if (auto const* when = node.find("when")) { plan.when = conditions(*when); }
    for (std::size_t i = 0; i + 1 < contents_.makes.size(); ++i) {
      if (contents_.makes[i].as == plan.as) {
        say(node.line, "wrong_form", "two entities are called " + json::shown(plan.as), "tell them apart with 'as'");
      }
    }
  }

  std::optional<std::size_t> entity_called(std::string const& as, std::size_t line) {
    for (std::size_t i = 0; i < contents_.makes.size(); ++i) {
      if (contents_.makes[i].as == as) { return i; }
    }
    say(line, "unknown_name", "nothing that a row makes is called " + json::shown(as));
    return std::nullopt;
  }

  void read_fields(Located const& node, EntityPlan& plan, std::size_t index) {
    auto const* fields = node.find("fields");
    if (fields == nullptr && !plan.may_add) { return; }
    if (fields == nullptr || fields->kind != Shape::object || fields->parts.empty()) {
      say(node.line, "wrong_form", "'fields' must say where values come from");
      return;
    }
    for (auto const& part : fields->parts) {
      auto const field = plan.entity->index_of(part.key);
      if (field == EntityInfo::npos) {
        say(part.key_line, "unknown_field", std::string{plan.entity->name} + " has no field " + json::shown(part.key));
        continue;
      }
      plan.fields.push_back({.field = field});
      read_source(part, *plan.entity, index, plan.fields.back());
    }
  }

  void read_source(Located const& node, EntityInfo const& entity, std::size_t index, FieldPlan& plan) {
    auto const& field = entity.fields[plan.field];
    if (!is_object(node, {"column", "columns", "join", "missing", "split", "take", "without", "table", "key", "give", "where", "unique",
                          "codes", "dates", "form", "default", "value", "setting", "row", "desk", "on", "wrong", "refused"})) {
      return;
    }
    auto& source = plan.source;
    source.line = node.line;
    plan.only_adding = word_of(node, "on", "adding");
    plan.may_refuse = word_of(node, "refused", "left out");
    plan.may_be_wrong = word_of(node, "wrong", "left out");
    if (plan.may_be_wrong && !field.nullable) { say(node.line, "wrong_form", "a field that every record needs cannot be left out"); }
    int said = 0;
    for (auto const* key : {"column", "columns", "value", "setting", "row", "desk"}) { said += node.find(key) != nullptr ? 1 : 0; }
    if (said != 1) { return say(node.line, "wrong_form", "a field needs one of column, columns, value, setting, row, desk"); }
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
        auto const meant = text_in(part);
        auto const [at, fresh] = source.codes.emplace(small_letters(part.key), meant);
        if (!fresh && at->second != meant) { say(part.key_line, "wrong_form", "capitals apart, this text stands here twice"); }
        if (!meant.empty()) { check_constant(entity, plan.field, meant, part.line); }
      }
    }
    if (auto const* value = node.find("value")) {
      source.kind = Source::Kind::value;
      source.text = text_in(*value);
      return check_constant(entity, plan.field, source.text, value->line);
    }
    if (auto const* setting = node.find("setting")) {
      source.kind = Source::Kind::setting;
      source.text = setting_in(*setting);
      return;
    }
    read_fallback(node, entity, plan);
    read_columns(node, source);
  }

  void read_fallback(Located const& node, EntityInfo const& entity, FieldPlan& plan) {
    auto const* usual = node.find("default");
    if (usual == nullptr) { return; }
    auto& fallback = plan.source.fallback;
    if (usual->kind == Shape::text) {
      fallback = {Fallback::Kind::text, usual->text};
      check_constant(entity, plan.field, usual->text, usual->line);
    } else if (is_object(*usual, {"setting", "desk"})) {
      if (auto const* setting = usual->find("setting")) {
        fallback = {Fallback::Kind::setting, setting_in(*setting)};
      } else if (text_of(*usual, "desk") == "today" && entity.fields[plan.field].kind == Kind::date) {
        fallback = {Fallback::Kind::today, {}};
      } else {
        say(usual->line, "wrong_form", "'default' is a text, a setting, or for a date the desk's 'today'");
      }
    }
  }

  void read_row(Located const& row, FieldInfo const& field, std::size_t index, Source& source) {
    source.kind = Source::Kind::row;
    auto const other = entity_called(text_in(row), row.line);
    if (!other) { return; }
    source.entity = *other;
    if (contents_.makes[*other].entity == nullptr) { return; }  // told already
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
    source.without = texts_of(node, "without");
    source.telephone = word_of(node, "form", "telephone");
    source.via = via_of(node);
  }

  void check_constant(EntityInfo const& entity, std::size_t field, std::string const& text, std::size_t line) {
    if (!value_of(entity, field, {DateForm::iso()}, text)) {
      say(line, "wrong_value", "this is not a value of the field '" + std::string{entity.fields[field].name} + "'");
    }
  }

  std::vector<std::size_t> plans_of(Located const& list, EntityPlan& plan, bool searched) {
    std::vector<std::size_t> found;
    for (auto const& name : texts_in(list)) {
      auto const at = std::ranges::find_if(plan.fields, [&](FieldPlan const& f) { return plan.entity->fields[f.field].name == name; });
      if (at == plan.fields.end()) {
        say(list.line, "unknown_field", json::shown(name) + " is not among the fields given here");
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
        if (part.kind == Shape::list && part.parts.empty()) { say(part.line, "wrong_form", "a key needs at least one field"); }
      } else if (is_object(part, {"by", "alike", "period", "through", "agreeing", "otherwise"})) {
        read_way(part, plan, way);
      }
    }
    for (std::size_t i = 0; i < plan.fields.size(); ++i) {
      if (plan.fields[i].may_refuse && plan.in_key(i)) {
        say(plan.fields[i].source.line, "wrong_form", "a field of a key cannot be left out");
      }
    }
  }

  void read_way(Located const& node, EntityPlan& plan, MatchWay& way) {
    if (auto const* keys = node.find("by")) { way.by = plans_of(*keys, plan, true); }
    if (auto const* alike = node.find("alike")) { way.alike = plans_of(*alike, plan, false); }
    if (auto const* agreeing = node.find("agreeing")) { way.agreeing = plans_of(*agreeing, plan, false); }
    for (auto const i : way.alike) { plan.fields[i].alike = true; }
    way.open = word_of(node, "period", "open");
    way.otherwise_next = word_of(node, "otherwise", "next");
    if (way.open && plan.entity->dating.until.empty()) {
      say(node.line, "wrong_form", "a " + std::string{plan.entity->name} + " has no period");
    }
    auto const* through = node.find("through");
    auto const* by = node.find("by");
    if (by != nullptr && by->kind == Shape::list && by->parts.empty()) { say(by->line, "wrong_form", "a key needs at least one field"); }
    if ((through == nullptr) == (by == nullptr)) { return say(node.line, "wrong_form", "a way needs either 'by' or 'through'"); }
    if (through == nullptr) { return; }
    auto const whole = text_in(*through);
    auto const dot = whole.find('.');
    auto const other = entity_called(whole.substr(0, dot), through->line);
    if (!other) { return; }
    if (contents_.makes[*other].entity == nullptr) { return; }  // told already
    auto const& from = *contents_.makes[*other].entity;
    auto const field = dot == std::string::npos ? EntityInfo::npos : from.index_of(whole.substr(dot + 1));
    bool const leads_here = field != EntityInfo::npos &&
                            ((from.fields[field].refers != nullptr && &from.fields[field].refers() == plan.entity) ||
                             (from.fields[field].refers_to_subject && plan.entity->is_subject));
    if (!leads_here) { return say(through->line, "wrong_reference", "'through' needs a name and a field of it that refers here"); }
    way.through = {*other, field};
  }

  Registry const& registry_;
  MappingContents contents_;
  DateForms dates_;
};

}  // namespace

bool EntityPlan::in_key(std::size_t plan) const {
  return std::ranges::any_of(match, [plan](MatchWay const& way) {
    return std::ranges::find(way.by, plan) != way.by.end() || std::ranges::find(way.alike, plan) != way.alike.end();
  });
}

Result<Mapping> Mapping::parse(std::string_view json, Registry const& registry, Findings* findings) {
  Findings found;
  if (json.starts_with("\xEF\xBB\xBF")) { json.remove_prefix(3); }  // as some editors save it
  auto contents = std::make_shared<MappingContents>();
  if (auto const file = json::read_located(json, found); file && found.empty()) {
    *contents = MappingReader{registry, found}.read(*file);
  }
  if (findings != nullptr) { findings->insert(findings->end(), found.begin(), found.end()); }
  if (!found.empty()) {
    auto const more = found.size() == 1 ? std::string{} : " (and " + std::to_string(found.size() - 1) + " more)";
    return Error{.code = ErrorCode::invalid,
                 .text = "the mapping cannot be used: " + found.front().place + ": " + found.front().text + more,
                 .hint = found.front().help};
  }
  Mapping mapping;
  mapping.contents_ = std::move(contents);
  return mapping;
}

}  // namespace juniper::mis::exchange::csv
