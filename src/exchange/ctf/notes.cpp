// Places and counts of what is noticed in a transfer file.
#include "exchange/ctf/notes.hpp"

#include "exchange/ctf/elements.hpp"

#include <algorithm>

namespace juniper::mis::exchange::ctf {
namespace {

// An element's name as it may be shown: names are not values, but whoever made the file chose them.
std::string shown(std::string_view name) {
  constexpr std::size_t most = 40;
  bool const plain = std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  });
  return plain && name.size() <= most ? std::string{name} : std::string{"(a name that is not plain)"};
}

std::string times(std::size_t count) { return count == 1 ? "once" : std::to_string(count) + " times"; }

}  // namespace

// What stands in a pupil is named from there on.
std::string Notes::path() const {
  std::string path;
  for (std::size_t i = 0; i < depth_; ++i) {
    auto const& element = elements()[rows_[i]];
    bool const around = i + 1 < depth_ && (element.self == Part::file || element.self == Part::pupils);
    if (around || element.self == Part::pupil) { continue; }
    if (!path.empty()) { path += '/'; }
    path += element.name;
  }
  return path;
}

std::string Notes::place(bool with_path) const {
  auto place = name_;
  if (auto const at = line(); at != 0) { place += ':' + std::to_string(at); }
  if (pupil_ != 0) { place += ", pupil " + std::to_string(pupil_); }
  if (auto const where = path(); with_path && !where.empty()) { place += ", " + where; }
  return place;
}

void Notes::here(Severity severity, char const* code, std::string text, char const* help) {
  report_.say(severity, code, place(true), std::move(text), help);
}

void Notes::around(Severity severity, char const* code, std::string text, char const* help) {
  report_.say(severity, code, place(false), std::move(text), help);
}

void Notes::at_line(std::size_t line, Severity severity, char const* code, std::string text, char const* help) {
  report_.say(severity, code, name_ + ':' + std::to_string(line), std::move(text), help);
}

void Notes::bad_value(std::string why) {
  here(Severity::warning, "bad_value", std::move(why), "it was left out and the rest was kept: ask the sender, or enter it by hand");
}

void Notes::twice() {
  here(Severity::warning, "given_twice", "this element stands here more than once", "the first was kept: compare with the sender");
}

void Notes::count(std::map<std::string, Tally>& tallies, std::string path) {
  auto found = tallies.find(path);
  if (found == tallies.end()) {
    if (tallies.size() == most_paths) { path = "others"; }
    found = tallies.try_emplace(std::move(path), Tally{.line = line()}).first;
  }
  auto& tally = found->second;
  ++tally.count;
  if (pupil_ != 0 && pupil_ != tally.pupil) {
    ++tally.pupils;
    tally.pupil = pupil_;
  }
}

std::map<std::string, std::size_t> Notes::unknown_of_pupils() const {
  std::map<std::string, std::size_t> pupils;
  for (auto const& [path, tally] : unknown_) {
    if (tally.pupils > 0) { pupils.emplace(path, tally.pupils); }
  }
  return pupils;
}

void Notes::unknown(std::string_view element) {
  auto in = path();
  count(unknown_, in.empty() ? shown(element) : in.append("/").append(shown(element)));
}

void Notes::empty() {
  auto& tally = empty_[row()];
  if (tally.count++ == 0) { tally.line = line(); }
}

void Notes::stray_text() { count(stray_, path()); }

void Notes::say_all(std::map<std::string, Tally> const& tallies, Severity severity, char const* code, char const* text, char const* help) {
  for (auto const& [path, tally] : tallies) {
    report_.say(severity, code, name_ + ':' + std::to_string(tally.line) + ", " + path, text + times(tally.count), help);
  }
}

void Notes::finish() {
  say_all(unknown_, Severity::warning, "unknown_element", "this element is not known here; it stands in the file ",
          "it was not read, nor what stands in it: keep the file if you need it");
  say_all(stray_, Severity::warning, "stray_text", "there is text where only elements belong; it stands in the file ",
          "it was not read: ask the sender what it is");
  std::map<std::string, Tally> empty;
  for (std::size_t row = 0; row < elements().size(); ++row) {
    if (empty_[row].count == 0) { continue; }
    auto& tally = empty[std::string{elements()[row].name}];
    tally.line = tally.count == 0 ? empty_[row].line : std::min(tally.line, empty_[row].line);
    tally.count += empty_[row].count;
  }
  say_all(empty, Severity::note, "empty_element", "this element holds nothing; it stands in the file ",
          "it was read as absent: what is not known should not be written");
  if (upper_case_ > 0) {
    report_.say(Severity::note, "upper_case_names", name_, "pupils whose names are in capitals: " + std::to_string(upper_case_),
                "they were kept as they are: ask the family how the name is written");
  }
  report_.finish(name_);
}

}  // namespace juniper::mis::exchange::ctf
