// Which columns of GIAS are read, under all their spellings; everything else in a file is passed
// over, head teachers' names above all.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace juniper::mis::exchange::gias {

/// What a column says, whatever it is called.
enum class Item : std::uint8_t {
  urn,
  local_authority,
  establishment,
  dfe_number,
  name,
  type,
  status,
  phase,
  lowest_age,
  highest_age,
  capacity,
  ukprn,
  street,
  locality,
  address_3,
  town,
  county,
  postcode,
  telephone,
  website,
  trust_uid,
  opened_on,
  closed_on,
  incorporated_on,
  group_uid,
  group_id,
  companies_house_number,
};
/// How many there are.
inline constexpr std::size_t item_count = 27;

/// One spelling of one item.
struct Column {
  std::string_view spelling;  ///< header of a CSV column, or key of a JSON record
  Item item;                  ///< what it says
  bool required = false;      ///< without it a file means nothing
};

/// Establishments: edubasealldata*.csv of every vintage, and the JSON extract.
inline constexpr auto establishment_columns = std::to_array<Column>({
    {"URN", Item::urn, true},
    {"LA (code)", Item::local_authority},
    {"LAId", Item::local_authority},
    {"EstablishmentNumber", Item::establishment},
    {"LAESTAB", Item::dfe_number},
    {"EstablishmentName", Item::name, true},
    {"TypeOfEstablishment (code)", Item::type},
    {"TypeOfEstablishmentId", Item::type},
    {"EstablishmentStatus (code)", Item::status},
    {"EstablishmentStatusId", Item::status},
    {"PhaseOfEducation (code)", Item::phase},
    {"PhaseOfEducationId", Item::phase},
    {"StatutoryLowAge", Item::lowest_age},
    {"AgeRangeLow", Item::lowest_age},
    {"StatutoryHighAge", Item::highest_age},
    {"AgeRangeHigh", Item::highest_age},
    {"SchoolCapacity", Item::capacity},
    {"TotalCapacity", Item::capacity},
    {"UKPRN", Item::ukprn},
    {"Street", Item::street},
    {"Locality", Item::locality},
    {"Address3", Item::address_3},
    {"Town", Item::town},
    {"County (name)", Item::county},
    {"County", Item::county},
    {"Postcode", Item::postcode},
    {"TelephoneNum", Item::telephone},
    {"SchoolWebsite", Item::website},
    {"Website", Item::website},
    {"Trusts (code)", Item::trust_uid},
    {"TrustId", Item::trust_uid},
    {"OpenDate", Item::opened_on},
    {"CloseDate", Item::closed_on},
});

/// Groups: allgroupsdata.csv, and the JSON extract, whose keys are those headers made into
/// identifiers.
inline constexpr auto group_columns = std::to_array<Column>({
    {"Group UID", Item::group_uid, true},
    {"group_uid", Item::group_uid, true},
    {"Group ID", Item::group_id},
    {"group_id", Item::group_id},
    {"Group Name", Item::name, true},
    {"group_name", Item::name, true},
    {"Companies House Number", Item::companies_house_number},
    {"companies_house_number", Item::companies_house_number},
    {"Group Type (code)", Item::type},
    {"group_type__code_", Item::type},
    {"Group Status (code)", Item::status},
    {"group_status__code_", Item::status},
    {"Open date", Item::opened_on},
    {"open_date", Item::opened_on},
    {"Incorporated on (open date)", Item::incorporated_on},
    {"incorporated_on__open_date_", Item::incorporated_on},
    {"Closed Date", Item::closed_on},
    {"closed_date", Item::closed_on},
    {"UKPRN", Item::ukprn},
    {"ukprn", Item::ukprn},
});

/// The column with this spelling; null when it is not one that is read.
constexpr Column const* find_column(std::span<Column const> columns,
                                    std::string_view spelling) noexcept {
  for (auto const& c : columns) {
    if (c.spelling == spelling) { return &c; }
  }
  return nullptr;
}

}  // namespace juniper::mis::exchange::gias
