// Reading JSON by events from a source that counts lines; the levels are counted before, since a
// parser recurses.
#include "located_json.hpp"

#include "counting_iterator.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

namespace juniper::mis::json {
namespace {

// How far the parser has read. It never looks further than one character past a token, so a line
// end just read is not counted.
struct Progress {
  std::size_t line = 1;
  bool at_line_end = false;

  void pass(char c) noexcept {
    if (at_line_end) { ++line; }
    at_line_end = c == '\n';
  }
};

// The line on which the levels become too many; nothing when they never do.
std::optional<std::size_t> too_deep(std::string_view json) {
  std::size_t line = 1;
  std::size_t level = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    auto const c = json[i];
    if (c == '\n') { ++line; }
    if (in_text) {
      if (c == '\\') { ++i; }
      if (c == '"') { in_text = false; }
    } else if (c == '"') {
      in_text = true;
    } else if (c == '[' || c == '{') {
      if (++level > most_levels) { return line; }
    } else if ((c == ']' || c == '}') && level > 0) {
      --level;
    }
  }
  return std::nullopt;
}

// Builds the tree from the parser's events; its interface is nlohmann's.
class Builder {
 public:
  Builder(Progress const& progress, Findings& findings)
      : progress_(&progress), findings_(&findings) {}

  bool null() { return leaf(Located::Kind::null, {}); }
  bool boolean(bool truth) {
    add(Located::Kind::boolean).truth = truth;
    return true;
  }
  bool number_integer(std::int64_t number) { return whole(number); }
  bool number_unsigned(std::uint64_t number) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return number > most ? leaf(Located::Kind::number, {}) : whole(static_cast<std::int64_t>(number));
  }
  bool number_float(double, std::string const&) { return leaf(Located::Kind::number, {}); }
  bool binary(nlohmann::json::binary_t&) { return false; }
  bool string(std::string& text) { return leaf(Located::Kind::text, std::move(text)); }
  bool start_object(std::size_t) { return open(Located::Kind::object); }
  bool start_array(std::size_t) { return open(Located::Kind::list); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& text) {
    auto const& members = open_.back()->parts;
    if (std::ranges::find(members, text, &Located::key) != members.end()) {
      findings_->push_back(error_on_line(progress_->line, "duplicate_key",
                                    "the key '" + text + "' stands twice in one object",
                                    "keep one of them"));
    }
    key_ = std::move(text);
    key_line_ = progress_->line;
    return true;
  }
  bool parse_error(std::size_t, std::string const&, nlohmann::json::exception const&) {
    findings_->push_back(error_on_line(progress_->line, "not_json", "the text stops being JSON here",
                                  "look for a missing comma, quote or bracket"));
    return false;
  }

  Located take() { return std::move(root_); }

 private:
  Located& add(Located::Kind kind) {
    auto& node = open_.empty() ? root_ : open_.back()->parts.emplace_back();
    node.kind = kind;
    node.line = progress_->line;
    if (!open_.empty() && open_.back()->kind == Located::Kind::object) {
      node.key = std::move(key_);
      node.key_line = key_line_;
    }
    return node;
  }
  bool whole(std::int64_t number) {
    auto& node = add(Located::Kind::number);
    node.number = number;
    node.whole = true;
    return true;
  }
  bool leaf(Located::Kind kind, std::string text) {
    add(kind).text = std::move(text);
    return true;
  }
  bool open(Located::Kind kind) {
    open_.push_back(&add(kind));  // stays put: its neighbours come only after it is closed
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  Progress const* progress_;
  Findings* findings_;
  Located root_{};
  std::vector<Located*> open_{};
  std::string key_{};
  std::size_t key_line_ = 1;
};

}  // namespace

Located const* Located::find(std::string_view member) const noexcept {
  auto const it = std::ranges::find(parts, member, &Located::key);
  return it == parts.end() ? nullptr : &*it;
}

std::string shown(std::string_view word) {
  constexpr std::size_t longest = 80;
  return "'" + std::string{word.substr(0, longest)} + (word.size() > longest ? "...'" : "'");
}

std::string_view words_for(Located::Kind kind) {
  switch (kind) {
    case Located::Kind::null: return "null";
    case Located::Kind::boolean: return "true or false";
    case Located::Kind::number: return "a number";
    case Located::Kind::text: return "a text";
    case Located::Kind::list: return "a list";
    case Located::Kind::object: return "an object";
  }
  return "something";
}

Finding error_on_line(std::size_t line, std::string code, std::string text, std::string help) {
  return {.severity = Severity::error,
          .code = std::move(code),
          .place = "line " + std::to_string(line),
          .text = std::move(text),
          .help = std::move(help)};
}

std::optional<Located> read_located(std::string_view json, Findings& findings) {
  if (json.size() > most_bytes) {
    findings.push_back(
        error_on_line(1, "too_large", "the text has at most " + std::to_string(most_bytes) + " bytes"));
    return std::nullopt;
  }
  if (auto const line = too_deep(json)) {
    findings.push_back(error_on_line(
        *line, "too_deep", "the text nests at most " + std::to_string(most_levels) + " levels"));
    return std::nullopt;
  }
  Progress progress;
  Builder builder(progress, findings);
  CountingIterator const first(json.data(), &progress);
  CountingIterator const last(json.data() + json.size(), &progress);
  if (!nlohmann::json::sax_parse(first, last, &builder)) { return std::nullopt; }
  return builder.take();
}

}  // namespace juniper::mis::json
