// Names of transfer files: source, destination, and which of several.
#include "codes/digits.hpp"
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <algorithm>

#include <fmt/core.h>

namespace juniper::mis::exchange::ctf {
namespace {

// A source is a school or an authority; a destination may be unknown besides, or outside of what is publicly funded.
bool names_an_end(SchoolNumber const& end, bool source) {
  auto const authority = end.authority();
  auto const establishment = end.establishment();
  if (authority.empty()) { return false; }
  if (codes::all_digits(authority)) { return codes::all_digits(establishment) || establishment.front() == 'L'; }
  return !source && authority.front() == establishment.front();
}

Error malformed() {
  return {.code = ErrorCode::malformed,
          .text = "this is not the name of a common transfer file",
          .hint = "it is made of both schools' numbers and a count: 8201234_CTF_8205678_001.xml"};
}

}  // namespace

Result<std::string> file_name(SchoolNumber const& source, SchoolNumber const& destination, int number) {
  if (!names_an_end(source, true) || !names_an_end(destination, false)) {
    return Error{.code = ErrorCode::invalid, .text = "a file is named by the numbers of both ends", .field = "destination"};
  }
  if (number < 1 || number > 999) {
    return Error{.code = ErrorCode::invalid, .text = "files to one destination are counted from 1 to 999", .field = "number"};
  }
  return fmt::format("{}_CTF_{}_{:03}.xml", source.text(), destination.text(), number);
}

Result<FileName> parse_file_name(std::string_view name) {
  constexpr std::size_t size = 7 + 5 + 7 + 1 + 3 + 4;
  if (name.size() != size) { return malformed(); }
  std::string text{name};
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  std::string_view const upper{text};
  auto const source = SchoolNumber::parse(upper.substr(0, 3), upper.substr(3, 4));
  auto const destination = SchoolNumber::parse(upper.substr(12, 3), upper.substr(15, 4));
  auto const count = upper.substr(20, 3);
  bool const form = upper.substr(7, 5) == "_CTF_" && upper[19] == '_' && upper.substr(23) == ".XML" && codes::all_digits(count);
  if (!form || !source.ok() || !destination.ok() || !names_an_end(*source, true) || !names_an_end(*destination, false)) {
    return malformed();
  }
  int const number = (count[0] - '0') * 100 + (count[1] - '0') * 10 + (count[2] - '0');
  if (number == 0) { return malformed(); }
  return FileName{.source = *source, .destination = *destination, .number = number};
}

}  // namespace juniper::mis::exchange::ctf
