// Counting edits between words.
#include "nearest.hpp"

#include <algorithm>
#include <numeric>

namespace juniper::mis {
namespace {

// Edits (insert, drop, replace a character) from one word to another.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto const replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

}  // namespace

std::string_view nearest(std::string_view word, std::vector<std::string_view> const& candidates) {
  std::string_view best;
  auto fewest = word.size() / 3 + 1;  // more would be another word
  constexpr std::size_t longest_compared = 64;
  if (word.size() > longest_compared) { return best; }
  for (auto const candidate : candidates) {
    if (candidate.size() > longest_compared) { continue; }
    auto const n = edits(word, candidate);
    if (n < fewest || (n == fewest && best.empty())) {
      fewest = n;
      best = candidate;
    }
  }
  return best;
}

}  // namespace juniper::mis
