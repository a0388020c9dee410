// Forms and check digits of the numbers by which the state and awarding bodies know a person.
#include "digits.hpp"
#include <juniper/mis/codes/candidate_number.hpp>
#include <juniper/mis/codes/national_insurance_number.hpp>
#include <juniper/mis/codes/nhs_number.hpp>
#include <juniper/mis/codes/teacher_number.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace juniper::mis {
namespace {

// The text without the spaces that printed cards put between groups; nothing when a space is
// elsewhere.
std::string without_card_spaces(std::string_view text, std::string_view groups) {
  std::string joined;
  if (text.size() != groups.size()) { return std::string{text}; }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((text[i] == ' ') != (groups[i] == ' ')) { return {}; }
    if (text[i] != ' ') { joined += text[i]; }
  }
  return joined;
}

constexpr std::string_view never_in_prefix = "DFIQUV";
constexpr std::array<std::string_view, 7> no_prefixes{"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};

bool given_prefix(std::string_view prefix) noexcept {
  return never_in_prefix.find(prefix[0]) == std::string_view::npos &&
         never_in_prefix.find(prefix[1]) == std::string_view::npos && prefix[1] != 'O' &&
         std::ranges::find(no_prefixes, prefix) == no_prefixes.end();
}

// What HMRC gives while somebody has no number: two digits, a letter, five digits.
bool temporary_reference(std::string_view text) noexcept {
  return text.size() == 8 && codes::all_digits(text.substr(0, 2)) && codes::capital(text[2]) &&
         codes::all_digits(text.substr(3));
}

}  // namespace

Result<Trn> Trn::parse(std::string_view text) {
  std::string digits{text};
  if (text.size() == 8 && text[2] == '/') { digits.erase(2, 1); }
  if (digits.size() != 7 || !codes::all_digits(digits)) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a teacher reference number is seven digits, with its leading zeros"};
  }
  Trn number;
  number.text_ = InlineText<7>{digits};
  return number;
}

Result<NationalInsuranceNumber> NationalInsuranceNumber::parse(std::string_view text) {
  auto const joined = codes::in_capitals(without_card_spaces(text, "AB 12 34 56 C"));
  if (temporary_reference(joined)) {
    return Error{
        .code = ErrorCode::invalid,
        .text = "this is a temporary reference number of HMRC, not a National Insurance number",
        .hint = "leave the number out until it is given"};
  }
  if (joined.size() != 9 || !codes::capital(joined[0]) || !codes::capital(joined[1]) ||
      !codes::all_digits(std::string_view{joined}.substr(2, 6)) || !codes::capital(joined[8])) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a National Insurance number is two letters, six digits and a letter"};
  }
  if (!given_prefix(std::string_view{joined}.substr(0, 2)) || joined[8] > 'D') {
    return Error{.code = ErrorCode::invalid,
                 .text = "the letters of this National Insurance number are never given",
                 .hint = "compare it with its source; a placeholder is left out"};
  }
  NationalInsuranceNumber number;
  number.text_ = InlineText<9>{joined};
  return number;
}

char NhsNumber::expected_check_digit(std::string_view body) noexcept {
  if (body.size() != 9 || !codes::all_digits(body)) { return '\0'; }
  int sum = 0;
  int weight = 10;
  for (char const c : body) { sum += weight-- * (c - '0'); }
  int const check = (11 - sum % 11) % 11;
  return check == 10 ? '\0' : static_cast<char>('0' + check);
}

Result<NhsNumber> NhsNumber::parse(std::string_view text) {
  auto const digits = without_card_spaces(text, "123 456 7890");
  if (digits.size() != 10 || !codes::all_digits(digits)) {
    return Error{.code = ErrorCode::malformed, .text = "an NHS number is ten digits"};
  }
  if (expected_check_digit(std::string_view{digits}.substr(0, 9)) != digits[9]) {
    return Error{.code = ErrorCode::invalid,
                 .text = "the check digit of the NHS number does not match its other digits",
                 .hint = "compare it with its source, digit by digit"};
  }
  NhsNumber number;
  number.text_ = InlineText<10>{digits};
  return number;
}

Result<Uci> Uci::parse(std::string_view text) {
  if (text.size() != 13 ||
      !std::ranges::all_of(text, [](char c) { return codes::capital(c) || codes::digit(c); })) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a UCI is thirteen digits and capital letters"};
  }
  Uci uci;
  uci.text_ = InlineText<13>{text};
  return uci;
}

}  // namespace juniper::mis
