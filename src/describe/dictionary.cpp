// Writes the data dictionary.
#include <juniper/mis/describe/dictionary.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/core.h>

namespace juniper::mis {
namespace {

// A bar would end the cell of a table.
std::string cell(std::string_view text) {
  std::string out;
  for (char const c : text) {
    if (c == '|') { out += '\\'; }
    out += c;
  }
  return out;
}

std::string joined(FieldPath const& path) {
  if (path.itself) { return "the record itself"; }
  std::string out;
  for (auto const step : path.steps()) {
    out += fmt::format("{}`{}`", out.empty() ? "" : " → ", step);
  }
  return out;
}

std::string_view words_of(SubjectRole role) {
  switch (role) {
    case SubjectRole::about: return "about";
    case SubjectRole::mentions: return "mentions";
    case SubjectRole::author: return "written by";
  }
  return "";
}

std::string subjects_of(EntityInfo const& entity) {
  if (entity.subjects.count == 0) { return "nobody"; }
  std::string out;
  for (auto const& s : entity.subjects.all()) {
    out += fmt::format("{}{} ", out.empty() ? "" : "; ", words_of(s.role));
    if (s.path.itself) {
      out += "the person whose record it is";
    } else if (s.via != nullptr) {
      out += fmt::format("each person found through `{}.{}`: {}", s.via().name, s.back,
                         joined(s.path));
    } else {
      out += fmt::format("the person found through {}", joined(s.path));
    }
  }
  return out;
}

std::string dating_of(Dating const& dating) {
  switch (dating.pattern) {
    case Dating::Pattern::timeless: return "not dated";
    case Dating::Pattern::period:
      return fmt::format("holds from `{}` to `{}`, both included", dating.from, dating.until);
    case Dating::Pattern::moment: return fmt::format("happened at `{}`", dating.from);
  }
  return "";
}

std::string retention_of(RetentionKey const& key) {
  return key.rule.empty() ? std::string{key.label} : fmt::format("{} ({})", key.label, key.rule);
}

std::string type_of(FieldInfo const& f) {
  if (f.refers != nullptr) { return fmt::format("id of `{}`", f.refers().name); }
  if (f.refers_to_subject) { return "id of a person"; }
  if (f.refers_to_organisation) { return "id of an organisation"; }
  if (f.codes != nullptr) { return fmt::format("code of `{}`", f.codes->name); }
  if (f.kind == Kind::text && f.type_name == "str") {
    return f.personal_text ? "personal text" : "text";
  }
  if (f.kind == Kind::text) { return fmt::format("`{}`", f.type_name); }
  return std::string{name_of(f.kind)};
}

std::string special_of(FieldInfo const& f) {
  return f.sealed() ? fmt::format("{}, encrypted", words(f.special)) : std::string{};
}

void write_entity(std::string& out, EntityInfo const& e) {
  out += fmt::format("\n## {} (`{}`, number {})\n\n", e.label, e.name, e.number);
  out += fmt::format("- Retention: {}\n", retention_of(e.retention));
  out += fmt::format("- Concerns: {}\n", subjects_of(e));
  out += fmt::format("- Dating: {}\n", dating_of(e.dating));
  out += fmt::format("- Organisation: {}\n",
                     e.organisation.present() ? joined(e.organisation) : "that of the desk");
  if (e.append_only) { out += "- Entries are added and never changed\n"; }
  if (e.affects_access) { out += "- Writing it may change what somebody may see\n"; }
  out +=
      "\n| No. | Field | Label | Type | May be absent | Category | Special class | Retention | "
      "CBDS |\n";
  out += "|---:|---|---|---|---|---|---|---|---|\n";
  for (auto const& f : e.fields) {
    out += fmt::format("| {} | `{}` | {} | {} | {} | {} | {} | {} | {} |\n", f.number, f.name,
                       cell(f.label), cell(type_of(f)), f.nullable ? "yes" : "",
                       cell(f.category.label), special_of(f),
                       f.keep.key.empty() ? "" : cell(retention_of(f.keep)), cell(f.cbds));
  }
}

std::vector<CodeSetInfo const*> code_sets_of(Registry const& registry) {
  std::vector<CodeSetInfo const*> sets;
  for (auto const* e : registry.all()) {
    for (auto const& f : e->fields) {
      if (f.codes != nullptr) { sets.push_back(f.codes); }
    }
  }
  std::ranges::sort(sets, {}, &CodeSetInfo::name);
  auto const same = [](CodeSetInfo const* a, CodeSetInfo const* b) { return a->name == b->name; };
  sets.erase(std::unique(sets.begin(), sets.end(), same), sets.end());
  return sets;
}

void write_code_set(std::string& out, CodeSetInfo const& set) {
  out += fmt::format("\n### `{}`\n\nSource: {}.", set.name, set.source);
  if (set.special != SpecialClass::none) { out += fmt::format(" Reveals {}.", words(set.special)); }
  out += "\n\n| Code | Label | In force |\n|---|---|---|\n";
  for (auto const& c : set.entries) {
    std::string in_force;
    if (c.from) { in_force += fmt::format("from {}", iso(*c.from)); }
    if (c.until) {
      in_force += fmt::format("{}until {}", in_force.empty() ? "" : " ", iso(*c.until));
    }
    out += fmt::format("| `{}` | {} | {} |\n", c.code, cell(c.label), in_force);
  }
}

}  // namespace

std::string data_dictionary(Registry const& registry) {
  std::string out =
      "# Data dictionary\n\n"
      "Every entity and field of the model, written from its description. Numbers are permanent; "
      "names may change. "
      "A field without a retention class of its own is kept as long as its record.\n";
  for (auto const* e : registry.all()) { write_entity(out, *e); }
  auto const sets = code_sets_of(registry);
  if (!sets.empty()) { out += "\n## Code sets\n"; }
  for (auto const* set : sets) { write_code_set(out, *set); }
  return out;
}

}  // namespace juniper::mis
