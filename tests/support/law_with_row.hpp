// The shipped law with one row of the rule book in place of another, for tests of what a row decides.
#pragma once

#include "catch.hpp"
#include <juniper/mis/rulebook/law.hpp>

#include <string>

namespace juniper::mis::testing {

/// The law with this row (JSON) in place of the one of the same id and version, or besides the others.
inline rulebook::Law law_with_row(std::string const& row) {
  rulebook::Law law;
  Findings found;
  auto book = law.book.with("{\"rules\": [" + row + "]}", &found);
  for (auto const& f : found) { UNSCOPED_INFO(f.place << ": " << f.text); }
  REQUIRE(book);
  law.book = *book;
  return law;
}

}  // namespace juniper::mis::testing
