// What is known of a code set: its codes, their labels and when they were in force.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/special_class.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace juniper::mis {

/// One code of a set.
struct CodeEntry {
  /// As exchanged: `WBRI`.
  std::string_view code;
  /// For people: "White - British".
  std::string_view label;
  /// First day in force; none when it always was.
  std::optional<Date> from{};
  /// Last day in force; none while it still is. Withdrawn codes are still read.
  std::optional<Date> until{};
};

/// A code set: name, source and codes.
struct CodeSetInfo {
  /// Stable name, and the name of the Python enum: `Ethnicity`.
  std::string_view name;
  /// Where it comes from: "CBDS CS000, May 2026".
  std::string_view source;
  /// The special class that membership reveals.
  SpecialClass special = SpecialClass::none;
  /// Every code, in the order of its source.
  std::span<CodeEntry const> entries;
  /// Whether the codes are steps one after the other, as year groups and grades are: stores then sort and compare by their place
  /// in the set, not by their text.
  bool ordered = false;

  /// The place of a code in the set, from 1; 0 when there is no such code.
  constexpr std::size_t place_of(std::string_view code) const noexcept {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].code == code) { return i + 1; }
    }
    return 0;
  }
  /// The entry of a code; null when there is none.
  constexpr CodeEntry const* find(std::string_view code) const noexcept {
    for (auto const& e : entries) {
      if (e.code == code) { return &e; }
    }
    return nullptr;
  }
};

}  // namespace juniper::mis
