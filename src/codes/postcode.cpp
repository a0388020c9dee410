// Form of postcodes.
#include "digits.hpp"
#include <juniper/mis/codes/postcode.hpp>

#include <string>

namespace juniper::mis {
namespace {

constexpr std::string_view never_inward = "CIKMOV";

// Without spaces at either end.
constexpr std::string_view trimmed(std::string_view text) noexcept {
  auto const first = text.find_first_not_of(' ');
  return first == std::string_view::npos
             ? std::string_view{}
             : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool outward_is_well_formed(std::string_view part) noexcept {
  if (part.empty() || !codes::capital(part[0])) { return false; }
  part.remove_prefix(part.size() > 1 && codes::capital(part[1]) ? 2 : 1);
  return !part.empty() && part.size() <= 2 && codes::digit(part[0]) &&
         (part.size() == 1 || codes::digit(part[1]) || codes::capital(part[1]));
}

bool inward_is_well_formed(std::string_view part) noexcept {
  auto const letter = [](char c) {
    return codes::capital(c) && never_inward.find(c) == std::string_view::npos;
  };
  return part.size() == 3 && codes::digit(part[0]) && letter(part[1]) && letter(part[2]);
}

}  // namespace

Result<Postcode> Postcode::parse(std::string_view text) {
  auto const capitals = codes::in_capitals(trimmed(text));
  // The last three characters are always the inward part, so a missing space does not matter.
  auto const split = capitals.size() < 3 ? 0 : capitals.size() - 3;
  auto const outward = trimmed(std::string_view{capitals}.substr(0, split));
  auto const inward = std::string_view{capitals}.substr(split);
  bool const giro = outward == "GIR" && inward == "0AA";
  if (!giro && (!outward_is_well_formed(outward) || !inward_is_well_formed(inward))) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a postcode is an area and a district, a space, a digit and two letters",
                 .hint = "an address abroad has no postcode of this form: leave it in the address"};
  }
  Postcode postcode;
  postcode.text_ = InlineText<8>{std::string{outward} + " " + std::string{inward}};
  return postcode;
}

}  // namespace juniper::mis
