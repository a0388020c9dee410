// The register of purposes, checked: a basis for each, conditions and policy documents where they are needed, consent where it belongs.
#pragma once

#include <juniper/mis/consent/lawful_bases.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <string>
#include <vector>

namespace juniper::mis::consent {

/// What kind of personal data it is.
enum class DataClass : std::uint8_t { ordinary, special_category, criminal_offence };

/// A category of data that a purpose uses.
struct PurposeData {
  DataClass data{};                                        ///< what kind
  std::optional<Article9> article_9{};                     ///< condition for special category data
  std::optional<std::int32_t> schedule_1{};                ///< paragraph of Schedule 1 of the Data Protection Act 2018
  std::optional<bool> policy_document{};                   ///< an appropriate policy document is in place
  std::optional<bool> disclosed_to_competent_authority{};  ///< it is only disclosed to one, under paragraph 10(2)
};
/// Its members.
constexpr auto rows_of(PurposeData const*) {
  return rulebook::Rows<&PurposeData::data, &PurposeData::article_9, &PurposeData::schedule_1, &PurposeData::policy_document,
                        &PurposeData::disclosed_to_competent_authority>{};
}

/// One purpose as it stands in the register.
struct RegisteredPurpose {
  std::string key{};                       ///< the purpose as the controller names it
  rulebook::WordSet<Basis> bases{};        ///< of Article 6: exactly one
  std::optional<Processing> processing{};  ///< what kind of processing it is, for the table of bases
  std::vector<PurposeData> data{};         ///< what it uses
};
/// Its members.
constexpr auto rows_of(RegisteredPurpose const*) {
  return rulebook::Rows<&RegisteredPurpose::key, &RegisteredPurpose::bases, &RegisteredPurpose::processing, &RegisteredPurpose::data>{};
}

/// The register as it stood on a day.
struct RegisterFacts {
  rulebook::Jurisdiction jurisdiction{};              ///< law that applies
  Date on{};                                          ///< the day
  std::optional<ControllerKind> controller{};         ///< kind of controller
  std::optional<rulebook::SchoolKind> school_kind{};  ///< legal kind of the school
  std::vector<RegisteredPurpose> purposes{};          ///< the register
};
/// Its members.
constexpr auto rows_of(RegisterFacts const*) {
  return rulebook::Rows<&RegisterFacts::jurisdiction, &RegisterFacts::on, &RegisterFacts::controller, &RegisterFacts::school_kind,
                        &RegisterFacts::purposes>{};
}

/// What is wrong with a purpose.
enum class PurposeFault : std::uint8_t {
  no_basis,                       ///< none of Article 6
  several_bases,                  ///< more than one, in one entry or in two of the same purpose
  basis_barred,                   ///< a public authority cannot use it
  basis_not_in_force,             ///< it was no law on that day
  consent_must_not_be_used,       ///< the law demands the processing, or nothing may wait for consent
  basis_does_not_fit,             ///< the table of bases has another
  condition_missing,              ///< special category data without a condition of Article 9
  schedule_1_missing,             ///< the condition needs a paragraph of Schedule 1, and so do criminal offence data
  schedule_1_does_not_fit,        ///< the paragraph does not belong to the condition
  explicit_consent_misplaced,     ///< explicit consent where another condition carries the processing
  condition_does_not_fit,         ///< the table of bases has another condition
  special_category_out_of_place,  ///< the processing has no place for special category data
  policy_document_missing,        ///< the paragraph needs an appropriate policy document
  policy_document_unknown,        ///< it was not told whether there is one
  criminal_data_on_consent,       ///< criminal offence data for a duty, on consent alone
};

/// One thing that is wrong.
struct PurposeFinding {
  std::string purpose{};  ///< the key of the purpose
  PurposeFault fault{};   ///< what
  std::string rule{};     ///< the rule it offends, and its version
};
/// Its members.
constexpr auto rows_of(PurposeFinding const*) {
  return rulebook::Rows<&PurposeFinding::purpose, &PurposeFinding::fault, &PurposeFinding::rule>{};
}

/// The answer.
struct RegisterCheck {
  std::optional<bool> sound{};             ///< nothing is wrong; none when the law of that day is not in the book
  std::vector<PurposeFinding> findings{};  ///< in the order of the register
  rulebook::Explanation why{};             ///< why; says which purpose by its place
};
/// Its members.
constexpr auto rows_of(RegisterCheck const*) {
  return rulebook::Rows<&RegisterCheck::sound, &RegisterCheck::findings, &RegisterCheck::why>{};
}

/// Checks the register (UK GDPR Articles 6, 9 and 10; Data Protection Act 2018 sections 10 and 11 and Schedule 1).
RegisterCheck check_register(RegisterFacts const& facts, rulebook::Law const& law);

/// The last day to which an appropriate policy document is kept after the processing that rests on it ended (Data Protection Act 2018
/// Schedule 1 paragraph 40); none where no rule was in force that day.
std::optional<Date> policy_document_kept_until(Date processing_ended, rulebook::Law const& law, rulebook::Explanation& why);

}  // namespace juniper::mis::consent
