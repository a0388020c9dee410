// Where the reading of a transfer file is, and what was noticed there.
#pragma once

#include "exchange/report.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::ctf {

/// Findings of one file, with their places; what occurs often is counted and said once.
class Notes {
 public:
  /// Tells the line that is being read.
  using Line = std::size_t (*)(void const* reader);

  /// Adds to `findings`; `reader` is handed to `line`.
  Notes(std::string name, Findings& findings) : name_(std::move(name)), report_(findings) {}
  /// Lines come from here from now on.
  void lines_from(Line where, void const* reader) {
    line_ = where;
    reader_ = reader;
  }
  /// The line that is being read; 0 before the first.
  std::size_t line() const { return line_ == nullptr ? 0 : line_(reader_); }

  /// Down into an element that is known, by its row.
  void enter(std::uint8_t row) { rows_[depth_++] = row; }
  /// Up again.
  void leave() { --depth_; }
  /// The row of the element that is being read; only when there is one.
  std::uint8_t row() const { return rows_[depth_ - 1]; }
  /// How many known elements are open.
  std::size_t depth() const { return depth_; }
  /// Which pupil is being read; 0 outside of pupils.
  void pupil(std::size_t number) { pupil_ = number; }

  /// About the element being read.
  void here(Severity severity, char const* code, std::string text, char const* help);
  /// About the pupil or file being read, whichever element it is in.
  void around(Severity severity, char const* code, std::string text, char const* help);
  /// About a line of the file.
  void at_line(std::size_t line, Severity severity, char const* code, std::string text, char const* help);
  /// A value that is left out, and why.
  void bad_value(std::string why);
  /// Something that was there already.
  void twice();
  /// An element that is not known, in the one being read.
  void unknown(std::string_view element);
  /// The element being read holds nothing.
  void empty();
  /// Text where only elements belong.
  void stray_text();
  /// A name in capitals only.
  void upper_case() { ++upper_case_; }
  /// Says what was counted.
  void finish();
  /// Elements of pupils that are not known, by path: of how many pupils.
  std::map<std::string, std::size_t> unknown_of_pupils() const;

 private:
  struct Tally {
    std::size_t count = 0;
    std::size_t line = 0;
    std::size_t pupils = 0;  // in which it occurs
    std::size_t pupil = 0;   // the last of them
  };
  static constexpr std::size_t most_paths = 200;

  std::string path() const;
  std::string place(bool with_path) const;
  void count(std::map<std::string, Tally>& tallies, std::string path);
  void say_all(std::map<std::string, Tally> const& tallies, Severity severity, char const* code, char const* text, char const* help);

  std::string name_;
  Report report_;
  Line line_ = nullptr;
  void const* reader_ = nullptr;
  std::array<std::uint8_t, 16> rows_{};  // deeper than known elements stand in each other
  std::size_t depth_ = 0;
  std::size_t pupil_ = 0;
  std::map<std::string, Tally> unknown_;
  std::map<std::string, Tally> stray_;
  std::array<Tally, 256> empty_{};  // by row
  std::size_t upper_case_ = 0;
};

}  // namespace juniper::mis::exchange::ctf
