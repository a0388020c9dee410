// A school: one establishment.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/establishment_codes.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/trust.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis {

/// One establishment as Get Information about Schools (GIAS) lists it. A school that becomes an
/// academy is another school with another URN.
struct School {
  Id<School> id{};                   ///< opaque
  std::optional<Id<Trust>> trust{};  ///< the trust that runs it, if any
  std::optional<Urn> urn{};  ///< unique reference number; none before the school is registered
  std::optional<LaEstab> la_estab{};            ///< local authority and establishment number
  std::optional<Ukprn> ukprn{};                 ///< UK provider reference number
  std::string name{};                           ///< as registered
  std::optional<SchoolPhase> phase{};           ///< phase of education
  std::optional<EstablishmentType> type{};      ///< type of establishment
  std::optional<EstablishmentStatus> status{};  ///< whether it is open
  std::optional<std::string> street{};          ///< first line of the address
  std::optional<std::string> locality{};        ///< part of the town
  std::optional<std::string> town{};            ///< post town
  std::optional<std::string> county{};          ///< county
  std::optional<std::string> postcode{};        ///< with one space
  std::optional<std::string> telephone{};       ///< main number
  std::optional<std::string> website{};         ///< address on the web
  std::optional<std::int32_t> lowest_age{};     ///< youngest pupils, in years
  std::optional<std::int32_t> highest_age{};    ///< oldest pupils, in years
  std::optional<std::int32_t> capacity{};       ///< places
  std::optional<Date> opened_on{};              ///< first day
  std::optional<Date> closed_on{};              ///< last day
};

/// Its description.
EntityInfo const& describe(School const*);

}  // namespace juniper::mis
