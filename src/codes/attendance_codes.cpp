// What each mark of a register means in statistics, and what it reveals.
#include <juniper/mis/codes/attendance_codes.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace juniper::mis {
namespace {

struct Row {
  std::string_view code;
  AttendanceMeaning meaning;
};

// In the order of the code set. J counted as approved activity while it was in force; J1, which
// replaced it, is authorised absence. T is used by Gypsy, Roma and Traveller families above all.
constexpr std::array<Row, detail::attendance_codes.size()> rows{{
    {"/", {1, AttendanceClass::present, SpecialClass::none, false}},
    {"\\", {2, AttendanceClass::present, SpecialClass::none, false}},
    {"L", {3, AttendanceClass::present, SpecialClass::none, true}},
    {"K", {4, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"V", {5, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"P", {6, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"W", {7, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"B", {8, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"D", {9, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"C1", {10, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"M", {11, AttendanceClass::authorised_absence, SpecialClass::health, false}},
    {"J1", {12, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"S", {13, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"X", {14, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"C2", {15, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"C", {16, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"T", {17, AttendanceClass::authorised_absence, SpecialClass::racial_or_ethnic_origin, false}},
    {"R", {18, AttendanceClass::authorised_absence, SpecialClass::religion_or_belief, false}},
    {"I", {19, AttendanceClass::authorised_absence, SpecialClass::health, false}},
    {"E", {20, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"Q", {21, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y1", {22, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y2", {23, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y3", {24, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y4", {25, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y5", {26, AttendanceClass::not_possible, SpecialClass::criminal_offence, false}},
    {"Y6", {27, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"Y7", {28, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"G", {29, AttendanceClass::unauthorised_absence, SpecialClass::none, false}},
    {"N", {30, AttendanceClass::unauthorised_absence, SpecialClass::none, false}},
    {"O", {31, AttendanceClass::unauthorised_absence, SpecialClass::none, false}},
    {"U", {32, AttendanceClass::unauthorised_absence, SpecialClass::none, true}},
    {"Z", {33, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"#", {34, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"H", {35, AttendanceClass::authorised_absence, SpecialClass::none, false}},
    {"J", {36, AttendanceClass::approved_educational_activity, SpecialClass::none, false}},
    {"Y", {37, AttendanceClass::not_possible, SpecialClass::none, false}},
    {"F", {38, AttendanceClass::authorised_absence, SpecialClass::none, false}},
}};

constexpr bool one_row_a_code() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].code != detail::attendance_codes[i].code || rows[i].meaning.number != i + 1) {
      return false;
    }
  }
  return true;
}
static_assert(one_row_a_code());

}  // namespace

AttendanceMeaning const& meaning(AttendanceCode const& code) {
  auto const row = std::ranges::find(rows, code.text(), &Row::code);
  if (row == rows.end()) {
    throw Failure({.code = ErrorCode::invalid, .text = "an empty mark has no meaning"});
  }
  return row->meaning;
}

std::optional<AttendanceCode> attendance_code(std::uint8_t number) noexcept {
  if (number == 0 || number > rows.size()) { return std::nullopt; }
  auto code = AttendanceCode::parse(rows[number - 1U].code);
  return code.ok() ? std::optional{*code} : std::nullopt;
}

}  // namespace juniper::mis
