// What becomes of the text of an element: a checked value, or a finding.
#include "exchange/ctf/building.hpp"
#include <juniper/mis/base/date.hpp>

#include <algorithm>
#include <charconv>

namespace juniper::mis::exchange::ctf {
namespace {

std::optional<std::int32_t> whole_number(std::string_view text) {
  std::int32_t number = 0;
  if (text.empty() || text.size() > 9 || text.front() == '-') { return std::nullopt; }
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) { return std::nullopt; }
  return number;
}

std::optional<bool> truth(std::string_view text) {
  InCapitals const word{text};
  if (word.view() == "TRUE" || word.view() == "1" || word.view() == "Y" || word.view() == "YES") { return true; }
  if (word.view() == "FALSE" || word.view() == "0" || word.view() == "N" || word.view() == "NO") { return false; }
  return std::nullopt;
}

// A day, behind which some systems write midnight.
std::optional<Date> day(std::string_view text) {
  constexpr std::string_view midnight = "T00:00:00";
  bool const with_midnight =
      text.size() >= 19 && text.substr(10, 9) == midnight && (text.size() == 19 || std::string_view{".Z+-"}.find(text[19]) != text.npos);
  return parse_date(with_midnight ? text.substr(0, 10) : text);
}

// `2025-10-14T09:30:00`; a fraction or a zone behind it is passed over.
std::optional<std::chrono::local_seconds> moment(std::string_view text) {
  if (text.size() < 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':') { return std::nullopt; }
  if (text.size() > 19 && std::string_view{".Z+-"}.find(text[19]) == std::string_view::npos) { return std::nullopt; }
  auto const day = parse_date(text.substr(0, 10));
  auto const hour = whole_number(text.substr(11, 2));
  auto const minute = whole_number(text.substr(14, 2));
  auto const second = whole_number(text.substr(17, 2));
  if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) { return std::nullopt; }
  return std::chrono::local_days{*day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{*second};
}

}  // namespace

void Building::take(std::optional<TransferCode>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  auto const parsed = TransferCode::parse(text);
  if (!parsed.ok()) { return notes_.bad_value(parsed.error().text); }
  to = *parsed;
}

void Building::take(std::optional<PersonalText>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  to.emplace(text);
}

void Building::take(std::optional<std::string>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  to.emplace(text);
}

void Building::take(PersonalText& to, std::string_view text) {
  if (!to.empty()) { return notes_.twice(); }
  to = PersonalText{text};
}

void Building::take(std::string& to, std::string_view text) {
  if (!to.empty()) { return notes_.twice(); }
  to = text;
}

void Building::take(std::optional<Date>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  to = day(text);
  if (!to) { notes_.bad_value("this is not a day of the calendar in the form YYYY-MM-DD"); }
}

void Building::take(std::optional<bool>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  to = truth(text);
  if (!to) { notes_.bad_value("this is neither true nor false"); }
}

void Building::take(std::optional<std::int32_t>& to, std::string_view text) {
  if (to) { return notes_.twice(); }
  to = whole_number(text);
  if (!to) { notes_.bad_value("this is not a whole number"); }
}

void Building::add(std::vector<TransferCode>& to, std::string_view text) {
  auto const parsed = TransferCode::parse(text);
  if (!parsed.ok()) { return notes_.bad_value(parsed.error().text); }
  to.push_back(*parsed);
}

void Building::version(std::string_view text) {
  if (has_version_) { return notes_.twice(); }
  auto const number = whole_number(text.substr(0, text.find('.')));
  if (!number) { return notes_.bad_value("this is not a version such as 25.0"); }
  has_version_ = true;
  header_.version = *number;
  if (*number < oldest_version || *number > newest_version) {
    notes_.here(Severity::warning, "other_version", "the file is of a version that is not known here",
                "it was read as far as it is known: look closely at what was read");
  }
}

void Building::written_at(std::string_view text) {
  if (header_.written_at != std::chrono::local_seconds{}) { return notes_.twice(); }
  auto const at = moment(text);
  if (!at) { return notes_.bad_value("this is not a time in the form YYYY-MM-DDThh:mm:ss"); }
  header_.written_at = *at;
}

void Building::extent(std::string_view text) {
  InCapitals const word{text};
  if (word.view() == "FULL") {
    header_.extent = Extent::full;
  } else if (word.view() == "PARTIAL") {
    header_.extent = Extent::partial;
  } else {
    notes_.bad_value("this is neither full nor partial");
  }
}

void Building::address_as_pupil(std::string_view text) {
  std::optional<bool> same;
  take(same, text);
  if (!in_contact_) { return notes_.bad_value("a pupil's own address cannot be the pupil's"); }
  if (same.value_or(false)) { contact().address_as_pupil = true; }
}

std::optional<SchoolNumber> Building::school_number() {
  auto const authority = authority_;
  auto const establishment = establishment_;
  authority_ = establishment_ = {};
  if (authority == InlineText<8>{} && establishment == InlineText<8>{}) { return std::nullopt; }
  auto const number = SchoolNumber::parse(InCapitals{authority.view()}.view(), InCapitals{establishment.view()}.view());
  if (!number.ok()) {
    notes_.bad_value(number.error().text);
    return std::nullopt;
  }
  return *number;
}

}  // namespace juniper::mis::exchange::ctf
