// Countries, adequacy regulations and restricted transfers.
#include <juniper/mis/accountability/restricted_transfer.hpp>

#include <algorithm>
#include <array>

namespace juniper::mis::accountability {

namespace {

struct AdequateCountry {
  std::string_view code;
  Adequacy extent;
  Date from;
};

constexpr Date end_of_transition{std::chrono::year{2021} / 1 / 1};
constexpr Date korea_from{std::chrono::year{2022} / 12 / 19};
constexpr Date data_bridge_from{std::chrono::year{2023} / 10 / 12};

// The European Economic Area, then Gibraltar and those that the European Commission had found adequate, then the United Kingdom's own.
constexpr std::array adequate_countries = std::to_array<AdequateCountry>({
    {"AT", Adequacy::whole, end_of_transition}, {"BE", Adequacy::whole, end_of_transition}, {"BG", Adequacy::whole, end_of_transition},
    {"HR", Adequacy::whole, end_of_transition}, {"CY", Adequacy::whole, end_of_transition}, {"CZ", Adequacy::whole, end_of_transition},
    {"DK", Adequacy::whole, end_of_transition}, {"EE", Adequacy::whole, end_of_transition}, {"FI", Adequacy::whole, end_of_transition},
    {"FR", Adequacy::whole, end_of_transition}, {"DE", Adequacy::whole, end_of_transition}, {"GR", Adequacy::whole, end_of_transition},
    {"HU", Adequacy::whole, end_of_transition}, {"IE", Adequacy::whole, end_of_transition}, {"IT", Adequacy::whole, end_of_transition},
    {"LV", Adequacy::whole, end_of_transition}, {"LT", Adequacy::whole, end_of_transition}, {"LU", Adequacy::whole, end_of_transition},
    {"MT", Adequacy::whole, end_of_transition}, {"NL", Adequacy::whole, end_of_transition}, {"PL", Adequacy::whole, end_of_transition},
    {"PT", Adequacy::whole, end_of_transition}, {"RO", Adequacy::whole, end_of_transition}, {"SK", Adequacy::whole, end_of_transition},
    {"SI", Adequacy::whole, end_of_transition}, {"ES", Adequacy::whole, end_of_transition}, {"SE", Adequacy::whole, end_of_transition},
    {"IS", Adequacy::whole, end_of_transition}, {"LI", Adequacy::whole, end_of_transition}, {"NO", Adequacy::whole, end_of_transition},
    {"GI", Adequacy::whole, end_of_transition}, {"AD", Adequacy::whole, end_of_transition}, {"AR", Adequacy::whole, end_of_transition},
    {"CA", Adequacy::partly, end_of_transition}, {"FO", Adequacy::whole, end_of_transition}, {"GG", Adequacy::whole, end_of_transition},
    {"IM", Adequacy::whole, end_of_transition}, {"IL", Adequacy::whole, end_of_transition}, {"JP", Adequacy::partly, end_of_transition},
    {"JE", Adequacy::whole, end_of_transition}, {"NZ", Adequacy::whole, end_of_transition}, {"CH", Adequacy::whole, end_of_transition},
    {"UY", Adequacy::whole, end_of_transition}, {"KR", Adequacy::whole, korea_from},        {"US", Adequacy::partly, data_bridge_from},
});

bool abroad(std::optional<std::string_view> country) { return country && *country != "GB"; }

// A text that is no code says nothing about a country.
std::optional<std::string_view> known_country(std::optional<std::string_view> country, rulebook::Explanation& why, rulebook::Rule const* rule) {
  if (country && !is_country_code(*country)) {
    why.caution("a country was told that is no two-letter code in capitals, so it counts as unknown", rule);
    return std::nullopt;
  }
  return country;
}

}  // namespace

bool is_country_code(std::string_view code) noexcept {
  return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Adequacy adequacy_of(std::string_view country, Date on) noexcept {
  auto const found = std::ranges::find(adequate_countries, country, &AdequateCountry::code);
  return found == adequate_countries.end() || on < found->from ? Adequacy::none : found->extent;
}

TransferCheck check_transfer(std::optional<std::string_view> recipient_country, std::optional<std::string_view> host_country, Date on,
                             rulebook::Law const& law, rulebook::Explanation& why) {
  TransferCheck check;
  if (!recipient_country && !host_country) { return check; }
  auto const* rule = law.book.need("INT-01", on);
  auto const* needs = law.book.need("INT-02", on);
  if (rule == nullptr || needs == nullptr) { return why.caution("no rule on transfers abroad was in force on {a}", nullptr, on), check; }
  auto const recipient = known_country(recipient_country, why, rule);
  auto const host = known_country(host_country, why, rule);
  if (!abroad(recipient) && !abroad(host)) {
    if (recipient) { check.restricted = false; }
    if (!recipient && host) { why.caution("in which country the recipient is has not been told", rule); }
    return check;
  }
  check.restricted = true;
  check.adequacy = adequacy_of(abroad(recipient) ? *recipient : *host, on);
  why.apply(rule);
  why.because(abroad(recipient) ? "the recipient is outside of the United Kingdom, and seeing data from there is a transfer too"
                                : "the data are held outside of the United Kingdom",
              rule);
  why.apply(needs);
  if (check.adequacy == Adequacy::whole) { why.because("adequacy regulations are known to cover that country: check that they still stand", needs); }
  if (check.adequacy == Adequacy::partly) { why.because("adequacy regulations cover certified firms or the private sector of that country, and no others", needs); }
  if (check.adequacy == Adequacy::none) { why.because("no adequacy regulations are known to cover that country", needs); }
  why.unless("nobody outside of the United Kingdom received the data or could see them", rule);
  return check;
}

}  // namespace juniper::mis::accountability
