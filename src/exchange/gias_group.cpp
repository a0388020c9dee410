// From a record of GIAS to a group of establishments.
#include "gias_shapes.hpp"

#include <algorithm>

namespace juniper::mis::exchange::gias {
namespace {

bool digits(std::string_view text) noexcept {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Eight characters: digits, or two letters and six digits. Spreadsheets take leading zeros away.
std::optional<std::string> companies_house_number(RecordReader& read) {
  auto number = read.text(Item::companies_house_number);
  if (!number) { return std::nullopt; }
  if (number->size() < 8 && number->size() >= 6 && digits(*number)) {
    number->insert(0, 8 - number->size(), '0');
    read.say(Severity::note, "zero_restored", Item::companies_house_number,
             "the Companies House number has lost its leading zeros", "they were put back");
    return number;
  }
  bool const letters = number->size() == 8 && std::ranges::all_of(number->substr(0, 2), [](char c) {
                         return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                       });
  if (letters && digits(std::string_view{*number}.substr(2))) { return number; }
  read.say(Severity::warning, "malformed_companies_house_number", Item::companies_house_number,
           "a Companies House number is eight characters", "it is left out; check it in GIAS");
  return std::nullopt;
}

}  // namespace

std::optional<Trust> group_of(SourceRecord const& record, Report& report) {
  RecordReader read{record, report};
  char const* const record_left_out = "the record is left out; check it in GIAS";
  Trust group;
  group.group_uid = read.text(Item::group_uid);
  if (!group.group_uid) {
    read.say(Severity::error, "missing_group_uid", Item::group_uid, "a group has no UID",
             record_left_out);
    return std::nullopt;
  }
  if (group.group_uid->size() > 6 || !digits(*group.group_uid)) {
    read.say(Severity::error, "malformed_group_uid", Item::group_uid,
             "a group UID is up to six digits", record_left_out);
    return std::nullopt;
  }
  auto name = read.text(Item::name);
  if (!name) {
    read.say(Severity::error, "missing_name", Item::name, "a group has no name", record_left_out);
    return std::nullopt;
  }
  group.name = *std::move(name);
  group.group_id = read.text(Item::group_id);
  group.companies_house_number = companies_house_number(read);
  group.ukprn = read.parsed<Ukprn>(Item::ukprn, "malformed_ukprn",
                                   "a UKPRN is eight digits beginning with 1");
  group.group_type =
      read.parsed<GroupType>(Item::type, "unknown_type", "no type of group has this code");
  group.status = read.parsed<GroupStatus>(Item::status, "unknown_status",
                                          "no status of a group has this code");
  group.opened_on = read.day(Item::opened_on);
  if (!group.opened_on) { group.opened_on = read.day(Item::incorporated_on); }
  group.closed_on = read.day(Item::closed_on);
  if (group.opened_on && group.closed_on && *group.opened_on > *group.closed_on) {
    read.say(Severity::warning, "dates_reversed", Item::closed_on,
             "the group closed before it opened", "both are kept; check them in GIAS");
  }
  return group;
}

}  // namespace juniper::mis::exchange::gias
