// Forms of the numbers of schools and trusts.
#include "digits.hpp"
#include <juniper/mis/codes/establishment_numbers.hpp>

#include <string>

namespace juniper::mis {

Result<Urn> Urn::parse(std::string_view text) {
  if (text.size() != 6 || !codes::all_digits(text)) {
    return Error{.code = ErrorCode::malformed, .text = "a URN is six digits"};
  }
  Urn urn;
  urn.text_ = InlineText<6>{text};
  return urn;
}

Result<LaEstab> LaEstab::parse(std::string_view text) {
  bool const slashed = text.size() == 8 && text[3] == '/';
  std::string digits{text};
  if (slashed) { digits.erase(3, 1); }
  if (digits.size() != 7 || !codes::all_digits(digits)) {
    return Error{.code = ErrorCode::malformed,
                 .text =
                     "a DfE number is the three digits of the local authority and the four of the "
                     "establishment"};
  }
  LaEstab number;
  number.text_ = InlineText<7>{digits};
  return number;
}

Result<Ukprn> Ukprn::parse(std::string_view text) {
  if (text.size() != 8 || !codes::all_digits(text) || text[0] != '1') {
    return Error{.code = ErrorCode::malformed,
                 .text = "a UKPRN is eight digits, of which the first is 1"};
  }
  Ukprn ukprn;
  ukprn.text_ = InlineText<8>{text};
  return ukprn;
}

}  // namespace juniper::mis
