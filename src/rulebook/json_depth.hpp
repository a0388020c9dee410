// How deep a JSON text goes, told before it is parsed, since the parser recurses.
#pragma once

#include <algorithm>
#include <string_view>

namespace juniper::mis::rulebook {

/// The most brackets and braces that are open at once, those in texts not counted.
inline int json_depth(std::string_view json) {
  int depth = 0, most = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    switch (json[i]) {
      case '\\': i += quoted ? 1U : 0U; break;
      case '"': quoted = !quoted; break;
      case '[':
      case '{': most = std::max(most, depth += quoted ? 0 : 1); break;
      case ']':
      case '}': depth -= quoted ? 0 : 1; break;
      default: break;
    }
  }
  return most;
}

}  // namespace juniper::mis::rulebook
