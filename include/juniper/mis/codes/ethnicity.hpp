// The code set of ethnicity, whose type carries its special class.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
// The 24 main codes first, then the extended ones that a local authority may adopt.
inline constexpr std::array<CodeEntry, 103> ethnicities{{
    {"WBRI", "White - British"},
    {"WIRI", "White - Irish"},
    {"WIRT", "White - Irish Traveller"},
    {"WOTH", "Any other White background"},
    {"WROM", "Gypsy / Roma"},
    {"MWBC", "White and Black Caribbean"},
    {"MWBA", "White and Black African"},
    {"MWAS", "White and Asian"},
    {"ABRI", "Asian - British"},
    {"AWEL", "Asian - Welsh"},
    {"MOTH", "Any other mixed background"},
    {"AIND", "Indian"},
    {"APKN", "Pakistani"},
    {"ABAN", "Bangladeshi"},
    {"AOTH", "Any other Asian background"},
    {"BBRI", "Black - British"},
    {"BWEL", "Black - Welsh"},
    {"BCRB", "Black Caribbean"},
    {"BAFR", "Black - African"},
    {"BOTH", "Any other Black background"},
    {"CHNE", "Chinese"},
    {"OOTH", "Any other ethnic group"},
    {"REFU", "Refused"},
    {"NOBT", "Information not yet obtained"},
    {"AAFR", "African Asian"},
    {"AKAO", "Kashmiri Other"},
    {"AKPA", "Kashmiri Pakistani"},
    {"AMPK", "Mirpuri Pakistani"},
    {"ANEP", "Nepali"},
    {"AOPK", "Other Pakistani"},
    {"AOTA", "Other Asian"},
    {"ASLT", "Sri Lankan Tamil"},
    {"ASNL", "Sri Lankan Sinhalese"},
    {"ASRO", "Sri Lankan Other"},
    {"BANN", "Black - Angolan"},
    {"BAOF", "Other Black African"},
    {"BCON", "Black - Congolese"},
    {"BEUR", "Black European"},
    {"BGHA", "Black - Ghanaian"},
    {"BNAM", "Black North American"},
    {"BNGN", "Black - Nigerian"},
    {"BOTB", "Other Black"},
    {"BSLN", "Black - Sierra Leonean"},
    {"BSOM", "Black - Somali"},
    {"BSUD", "Black - Sudanese"},
    {"CHKC", "Hong Kong Chinese"},
    {"CMAL", "Malaysian Chinese"},
    {"COCH", "Other Chinese"},
    {"CSNG", "Singaporean Chinese"},
    {"CTWN", "Taiwanese"},
    {"MABL", "Asian and Black"},
    {"MACH", "Asian and Chinese"},
    {"MAOE", "Asian and Any Other Ethnic Group"},
    {"MBCH", "Black and Chinese"},
    {"MBOE", "Black and Any Other Ethnic Group"},
    {"MCOE", "Chinese and Any Other Ethnic Group"},
    {"MOTM", "Other Mixed Background"},
    {"MWAI", "White and Indian"},
    {"MWAO", "White and Any Other Asian Background"},
    {"MWAP", "White and Pakistani"},
    {"MWCH", "White and Chinese"},
    {"MWOE", "White and Any Other Ethnic Group"},
    {"OAFG", "Afghan"},
    {"OARA", "Arab Other"},
    {"OEGY", "Egyptian"},
    {"OFIL", "Filipino"},
    {"OIRN", "Iranian"},
    {"OIRQ", "Iraqi"},
    {"OJPN", "Japanese"},
    {"OKOR", "Korean"},
    {"OKRD", "Kurdish"},
    {"OLAM", "Latin / South / Central American"},
    {"OLEB", "Lebanese"},
    {"OLIB", "Libyan"},
    {"OMAL", "Malay"},
    {"OMRC", "Moroccan"},
    {"OOEG", "Other Ethnic Group"},
    {"OPOL", "Polynesian"},
    {"OTHA", "Thai"},
    {"OVIE", "Vietnamese"},
    {"OYEM", "Yemeni"},
    {"WALB", "Albanian"},
    {"WBOS", "Bosnian-Herzegovinian"},
    {"WCOR", "White - Cornish"},
    {"WCRO", "Croatian"},
    {"WEEU", "White Eastern European"},
    {"WENG", "White - English"},
    {"WEUR", "White European"},
    {"WGRC", "Greek Cypriot"},
    {"WGRE", "Greek / Greek Cypriot"},
    {"WGRK", "Greek"},
    {"WITA", "Italian"},
    {"WKOS", "Kosovan"},
    {"WOTW", "White Other"},
    {"WOWB", "Other White British"},
    {"WPOR", "Portuguese"},
    {"WSCO", "White - Scottish"},
    {"WSER", "Serbian"},
    {"WTUC", "Turkish Cypriot"},
    {"WTUK", "Turkish"},
    {"WTUR", "Turkish / Turkish Cypriot"},
    {"WWEL", "White - Welsh"},
    {"WWEU", "White Western European"},
}};
}  // namespace detail

/// The set behind Ethnicity.
struct EthnicitySet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "Ethnicity",
      .source = "CBDS ethnicity, May 2026, with the extended codes of the National Pupil Database",
      .special = SpecialClass::racial_or_ethnic_origin,
      .entries = detail::ethnicities};
};
/// Ethnicity as declared (UK GDPR Article 9: racial or ethnic origin). `REFU` and `NOBT` are
/// answers too.
using Ethnicity = Code<EthnicitySet>;

}  // namespace juniper::mis
