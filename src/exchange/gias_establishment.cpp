// From a record of GIAS to an establishment.
#include "gias_shapes.hpp"
#include <juniper/mis/codes/local_authority.hpp>

#include <algorithm>
#include <cctype>

namespace juniper::mis::exchange::gias {
namespace {

char const* const row_left_out = "the row is left out; check it in GIAS";

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
bool all_digits(std::string_view text) noexcept { return std::ranges::all_of(text, is_digit); }

// Spreadsheets take leading zeros away.
void pad(std::string& digits, std::size_t size) {
  if (!digits.empty() && digits.size() < size && all_digits(digits)) {
    digits.insert(0, size - digits.size(), '0');
  }
}

// Seven digits: as one number, or from the authority and the establishment.
std::optional<LaEstab> dfe_number(RecordReader& read) {
  auto const whole = read.parsed<LaEstab>(Item::dfe_number, "malformed_dfe_number",
                                          "a DfE number is seven digits");
  auto authority = read.text(Item::local_authority);
  auto establishment = read.text(Item::establishment);
  if (authority) { pad(*authority, 3); }
  if (!authority || !establishment) { return whole; }
  auto const joined = LaEstab::parse(*authority + *establishment);
  if (!joined.ok()) {
    read.say(Severity::warning, "malformed_dfe_number", Item::establishment,
             "local authority and establishment are not three and four digits",
             "the DfE number is left out; check it in GIAS");
    return whole;
  }
  if (whole && *whole != *joined) {
    read.say(Severity::warning, "dfe_number_differs", Item::dfe_number,
             "the DfE number is not that of its local authority and establishment",
             "it is kept as it stands; check it in GIAS");
  }
  return whole ? whole : std::optional{*joined};
}

// 000 is GIAS's mark for establishments outside of England and Wales.
void check_authority(RecordReader& read, std::optional<LaEstab> const& number) {
  if (!number) { return; }
  auto const code = number->local_authority();
  if (code == "000" || is_welsh_authority(code) || find_local_authority(code) != nullptr) {
    return;
  }
  read.say(Severity::warning, "unknown_local_authority", Item::local_authority,
           "no local authority has this code", "the number is kept; check it in GIAS");
}

// One or two letters, a digit, a digit or letter or nothing; then a digit and two letters that are
// not C I K M O V.
bool is_postcode(std::string_view text) noexcept {
  auto const blank = text.find(' ');
  if (blank == std::string_view::npos || blank < 2 || blank > 4 || text.size() != blank + 4) {
    return false;
  }
  auto const outward = text.substr(0, blank);
  auto const letters =
      static_cast<std::size_t>(std::ranges::find_if_not(outward, is_capital) - outward.begin());
  auto const rest = outward.substr(letters);
  bool const area = letters >= 1 && letters <= 2 && !rest.empty() && rest.size() <= 2 &&
                    is_digit(rest[0]) &&
                    (rest.size() == 1 || is_digit(rest[1]) || is_capital(rest[1]));
  auto const unit = [](char c) {
    return is_capital(c) && std::string_view{"CIKMOV"}.find(c) == std::string_view::npos;
  };
  return area && is_digit(text[blank + 1]) && unit(text[blank + 2]) && unit(text[blank + 3]);
}

// Capitals, and one blank before the last three characters.
std::optional<std::string> postcode(RecordReader& read) {
  auto const raw = read.text(Item::postcode);
  if (!raw) { return std::nullopt; }
  std::string code;
  for (char const c : *raw) {
    if (c != ' ') {
      code.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
    }
  }
  if (code.size() > 3) { code.insert(code.size() - 3, 1, ' '); }
  if (is_postcode(code)) { return code; }
  read.say(Severity::warning, "unusual_postcode", Item::postcode,
           "this does not look like a postcode", "it is kept as it stands; check it in GIAS");
  return raw;
}

// British numbers begin with 0 and have ten or eleven digits; a spreadsheet takes that 0 for
// nothing.
std::optional<std::string> telephone(RecordReader& read) {
  auto number = read.text(Item::telephone);
  if (number && number->size() == 10 && all_digits(*number) && number->front() != '0') {
    number->insert(0, 1, '0');
    read.say(Severity::note, "zero_restored", Item::telephone,
             "the telephone number has lost its leading zero", "it was put back");
  }
  return number;
}

std::optional<std::string> locality(RecordReader& read) {
  auto first = read.text(Item::locality);
  auto const second = read.text(Item::address_3);
  if (first && second) { return *first + ", " + *second; }
  return first ? first : second;
}

std::string trust_uid(RecordReader& read) {
  auto const uid = read.text(Item::trust_uid);
  if (!uid) { return {}; }
  if (uid->size() <= 6 && all_digits(*uid)) { return *uid; }
  read.say(Severity::warning, "malformed_group_uid", Item::trust_uid,
           "a group UID is up to six digits",
           "the school is read without a trust; check it in GIAS");
  return {};
}

void check_order(RecordReader& read, School const& school) {
  if (school.lowest_age && school.highest_age && *school.lowest_age > *school.highest_age) {
    read.say(Severity::warning, "ages_reversed", Item::lowest_age,
             "the lowest age is above the highest", "both are kept; check them in GIAS");
  }
  if (school.opened_on && school.closed_on && *school.opened_on > *school.closed_on) {
    read.say(Severity::warning, "dates_reversed", Item::closed_on,
             "the school closed before it opened", "both are kept; check them in GIAS");
  }
}

}  // namespace

std::optional<Establishment> establishment_of(SourceRecord const& record, Report& report) {
  RecordReader read{record, report};
  Establishment found;
  auto& school = found.school;

  auto const urn = read.text(Item::urn);
  if (!urn) {
    read.say(Severity::error, "missing_urn", Item::urn, "an establishment has no URN",
             row_left_out);
    return std::nullopt;
  }
  auto const parsed = Urn::parse(*urn);
  if (!parsed.ok()) {
    read.say(Severity::error, "malformed_urn", Item::urn, "a URN is six digits", row_left_out);
    return std::nullopt;
  }
  school.urn = *parsed;
  auto name = read.text(Item::name);
  if (!name) {
    read.say(Severity::error, "missing_name", Item::name, "an establishment has no name",
             row_left_out);
    return std::nullopt;
  }
  school.name = *std::move(name);

  school.la_estab = dfe_number(read);
  check_authority(read, school.la_estab);
  school.ukprn = read.parsed<Ukprn>(Item::ukprn, "malformed_ukprn",
                                    "a UKPRN is eight digits beginning with 1");
  school.phase =
      read.parsed<SchoolPhase>(Item::phase, "unknown_phase", "no phase of education has this code");
  school.type = read.parsed<EstablishmentType>(Item::type, "unknown_type",
                                               "no type of establishment has this code");
  school.status =
      read.parsed<EstablishmentStatus>(Item::status, "unknown_status", "no status has this code");
  school.street = read.text(Item::street);
  school.locality = locality(read);
  school.town = read.text(Item::town);
  school.county = read.text(Item::county);
  school.postcode = postcode(read);
  school.telephone = telephone(read);
  school.website = read.text(Item::website);
  school.lowest_age = read.whole(Item::lowest_age, 0, 99);
  school.highest_age = read.whole(Item::highest_age, 0, 99);
  school.capacity = read.whole(Item::capacity, 0, 100'000);
  school.opened_on = read.day(Item::opened_on);
  school.closed_on = read.day(Item::closed_on);
  check_order(read, school);
  found.trust_uid = trust_uid(read);
  return found;
}

}  // namespace juniper::mis::exchange::gias
