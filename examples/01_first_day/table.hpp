// Prints headings and tables that read well in 80 columns, on a terminal or in a file.
#pragma once

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

// A numbered heading.
inline void heading(std::string_view text) { std::cout << '\n' << text << '\n' << std::string(text.size(), '-') << '\n'; }

// Characters rather than bytes: names have their marks.
inline std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// Text cut and padded to a number of characters.
inline std::string cell(std::string text, std::size_t wide) {
  while (width(text) > wide) {
    while ((text.back() & 0xC0) == 0x80) { text.pop_back(); }
    text.pop_back();
  }
  return text + std::string(wide - width(text), ' ');
}

// One line of a table: a first column of 16 characters, then columns of 15.
inline void line(std::string const& first, std::vector<std::string> const& rest) {
  std::string out = "  " + cell(first, 16);
  for (auto const& text : rest) { out += cell(text, 14) + ' '; }
  out.erase(out.find_last_not_of(' ') + 1);
  std::cout << out << '\n';
}
