// Rows of invented rule books, for the tests of the rule book.
#pragma once

#include <string>

namespace rulebook_tests {

/// A row that is fine, with other members in place of its own: `"amount": 2`. Give a whole `"key": value` list.
inline std::string row_with(std::string const& id, int version, std::string const& more) {
  return R"({"id": ")" + id + R"(", "version": )" + std::to_string(version) +
         R"(, "title": "t", "says": "a rule of a test", "authority": "design", "trigger": "event", "polarity": "due", "sources": ["a test"], )"
         R"("confidence": ["design"], "decided_by": "data")" +
         (more.empty() ? "" : ", " + more) + "}";
}

/// A book of such rows.
inline std::string book_of(std::string const& rows) { return R"({"rules": [)" + rows + "]}"; }

}  // namespace rulebook_tests
