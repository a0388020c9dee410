// Whether data leave the United Kingdom, and what has to be in place then.
#pragma once

#include <juniper/mis/rulebook/law.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace juniper::mis::accountability {

/// What allows a restricted transfer (and what other questions of need may name).
enum class TransferNeed : std::uint8_t { adequacy, exception, idta_or_addendum_with_risk_test };
/// How far adequacy regulations cover a country.
enum class Adequacy : std::uint8_t {
  whole,   ///< any recipient there
  partly,  ///< some: certified firms, or the private sector
  none,    ///< none that is known here
};

/// What was found about a country.
struct TransferCheck {
  std::optional<bool> restricted{};      ///< whether it is a restricted transfer; none where no country is known
  std::optional<Adequacy> adequacy{};    ///< of the country of the recipient or, failing that, of the server; none unless restricted
};

/// Whether a text is a two-letter country code in capitals.
bool is_country_code(std::string_view code) noexcept;
/// How far adequacy regulations are known to cover a country on a day (Data Protection Act 2018 Schedule 21 paragraphs 4 and 5, and
/// regulations since); general knowledge, to be checked against the list of the Information Commissioner.
Adequacy adequacy_of(std::string_view country, Date on) noexcept;
/// Whether sending to, or access from, these countries is restricted (UK GDPR Article 44; RULES INT-01, INT-02). Either country may
/// be unknown. Says why.
TransferCheck check_transfer(std::optional<std::string_view> recipient_country, std::optional<std::string_view> host_country, Date on,
                             rulebook::Law const& law, rulebook::Explanation& why);

}  // namespace juniper::mis::accountability
