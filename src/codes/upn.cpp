// Form and check letter of unique pupil numbers.
#include "digits.hpp"
#include <juniper/mis/codes/local_authority.hpp>
#include <juniper/mis/codes/upn.hpp>

namespace juniper::mis {
namespace {

// No I, O or S: they are taken for digits.
constexpr std::string_view check_letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
constexpr std::size_t upn_length = 13;

bool body_is_well_formed(std::string_view body) noexcept {
  return body.size() == upn_length - 1 && codes::all_digits(body.substr(0, 11)) &&
         (codes::all_digits(body.substr(11)) ||
          check_letters.find(body[11]) != std::string_view::npos);
}

std::size_t value_of(char c) noexcept {
  return c >= '0' && c <= '9' ? static_cast<std::size_t>(c - '0') : check_letters.find(c);
}

}  // namespace

char Upn::expected_check_letter(std::string_view body) noexcept {
  if (!body_is_well_formed(body)) { return '\0'; }
  std::size_t sum = 0;
  for (std::size_t i = 0; i < body.size(); ++i) { sum += value_of(body[i]) * (i + 2); }
  return check_letters[sum % check_letters.size()];
}

Result<Upn> Upn::parse(std::string_view text) {
  if (text.size() != upn_length || check_letters.find(text[0]) == std::string_view::npos ||
      !body_is_well_formed(text.substr(1))) {
    return Error{.code = ErrorCode::malformed,
                 .text =
                     "a UPN is a check letter, eleven digits, and a digit or (temporary) a letter, "
                     "in capitals without I, O, S"};
  }
  if (text.substr(1, 3) == "000") {
    return Error{.code = ErrorCode::invalid,
                 .text = "local authority 000 in a UPN does not exist",
                 .hint =
                     "the number was made up or mistyped: ask the previous school or search for "
                     "the pupil's record"};
  }
  if (expected_check_letter(text.substr(1)) != text[0]) {
    return Error{.code = ErrorCode::invalid,
                 .text = "the check letter of the UPN does not match its other characters",
                 .hint = "compare it with its source, character by character"};
  }
  Upn upn;
  upn.text_ = InlineText<upn_length>{text};
  return upn;
}

UpnKind Upn::kind() const noexcept {
  return !text().empty() && !codes::all_digits(text().substr(12)) ? UpnKind::temporary
                                                                  : UpnKind::permanent;
}

Findings check(Upn const& upn) {
  Findings found;
  if (upn.text().empty()) { return found; }
  if (upn.kind() == UpnKind::temporary) {
    found.push_back(
        {.severity = Severity::note,
         .code = "temporary_upn",
         .text = "the UPN is a temporary one",
         .help =
             "replace it as soon as the permanent number is known, and keep it as the former one"});
  }
  if (find_local_authority(upn.local_authority()) == nullptr &&
      !is_welsh_authority(upn.local_authority())) {
    found.push_back(
        {.severity = Severity::warning,
         .code = "unknown_local_authority",
         .text = "the UPN names a local authority that is not in the table of England and Wales",
         .help = "check the number with the previous school"});
  }
  return found;
}

}  // namespace juniper::mis
