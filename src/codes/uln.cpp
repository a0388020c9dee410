// Form and check digit of unique learner numbers.
#include "digits.hpp"
#include <juniper/mis/codes/uln.hpp>

namespace juniper::mis {

char Uln::expected_check_digit(std::string_view body) noexcept {
  if (body.size() != 9 || !codes::all_digits(body)) { return '\0'; }
  int sum = 0;
  int weight = 10;
  for (char const c : body) { sum += weight-- * (c - '0'); }
  int const remainder = sum % 11;
  // Remainder 10 gives the digit 0; remainder 0 would need an eleventh digit, so such a number is
  // never issued.
  return remainder == 0 ? '\0' : static_cast<char>('0' + (10 - remainder));
}

Result<Uln> Uln::parse(std::string_view text) {
  if (text.size() != 10 || !codes::all_digits(text)) {
    return Error{.code = ErrorCode::malformed, .text = "a ULN is ten digits"};
  }
  if (expected_check_digit(text.substr(0, 9)) != text[9]) {
    return Error{
        .code = ErrorCode::invalid,
        .text = "the check digit of the ULN does not match its other digits",
        .hint = "ten nines stand for 'not known' in some files: leave the number out instead"};
  }
  Uln uln;
  uln.text_ = InlineText<10>{text};
  return uln;
}

}  // namespace juniper::mis
