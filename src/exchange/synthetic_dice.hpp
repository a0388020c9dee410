// What invented people are drawn from: names of many origins, and chance that is the same on every machine.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::synthetic {

using std::string_view_literals::operator""sv;

inline constexpr std::array girls{"Amelia"sv, "Zoë"sv, "Aoife"sv, "Chloé"sv, "Fatima"sv, "Siân"sv, "Priya"sv, "Ngozi"sv, "Łucja"sv,
                           "Mei"sv, "Ifeoma"sv, "Saoirse"sv, "Renée"sv, "Ayşe"sv, "Ottilie"sv, "Beatriz"sv, "Hannah"sv, "Maryam"sv};
inline constexpr std::array boys{"Oliver"sv, "José"sv, "Oisín"sv, "Muhammad"sv, "André"sv, "Tomasz"sv, "Kwame"sv, "Rhys"sv, "Jörg"sv,
                          "Arjun"sv, "Wei"sv, "Chidi"sv, "Łukasz"sv, "Émile"sv, "Noah"sv, "İbrahim"sv, "Callum"sv, "Søren"sv};
inline constexpr std::array surnames{"Okafor"sv,   "O’Neill"sv,   "Ó Súilleabháin"sv, "García"sv,     "Nowak"sv,   "Wójcik"sv,  "Begum"sv,
                              "Patel"sv,    "Smith"sv,     "Llŷn"sv,           "Brontë"sv,     "Müller"sv,  "Yılmaz"sv,  "Ahmed"sv,
                              "Mensah"sv,   "Chen"sv,      "Beauséjour"sv,     "D’Souza"sv,    "Evans"sv,   "Kowalczyk"sv,
                              "Adeyemi"sv,  "Thompson"sv,  "St John-Ruiz"sv,   "Hassan"sv,     "Jørgensen"sv, "Novák"sv, "Iyer"sv};
inline constexpr std::array origins{"WBRI"sv, "WIRI"sv, "WOTH"sv, "MWBC"sv, "AIND"sv, "APKN"sv, "ABAN"sv, "BCRB"sv, "BAFR"sv, "CHNE"sv, "NOBT"sv};

/// std::uniform_int_distribution differs between libraries; this does not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <std::size_t N>
  std::string pick(std::array<std::string_view, N> const& from) {
    return std::string{from[below(N)]};
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace juniper::mis::exchange::synthetic
