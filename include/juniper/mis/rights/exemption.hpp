// For each item that is asked for: given, redacted or withheld, and by which test.
#pragma once

#include <juniper/mis/rights/asking.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::rights {

/// Another person who can be identified in an item.
enum class ThirdParty : std::uint8_t { none, parent, other_pupil, informant, education_worker, health_worker, social_worker };
/// What a confidential reference is for.
enum class ReferenceFor : std::uint8_t { education, employment, training, volunteering, office };
/// What becomes of an item.
enum class ItemOutcome : std::uint8_t { disclose, redact, withhold };
/// Exemptions that keep an item back.
enum class ItemExemption : std::uint8_t { child_abuse_data, confidential_reference, examination_script };
/// How far one reaches.
enum class ExemptionExtent : std::uint8_t { so_far_as_not_in_best_interests };
/// Tests that people still have to apply.
enum class ItemTest : std::uint8_t { serious_harm, third_party };
/// Why an item is given all the same.
enum class ExemptionReason : std::uint8_t {
  education_worker_presumption,
  health_worker_presumption,
  social_worker_presumption,
  third_party_consents,
  not_entitled,
};
/// What is redacted.
enum class Redaction : std::uint8_t { identity };

/// What is known.
struct ExemptionFacts {
  rulebook::Jurisdiction jurisdiction{};              ///< law that applies
  Requester requester{};                              ///< who asks; an agent stands for the person they act for
  std::vector<RecordItem> items{};                    ///< what is asked for
  std::optional<Date> on{};                           ///< the day asked about
  std::optional<Date> date_of_birth{};                ///< of the pupil
  std::optional<bool> requester_has_pr{};             ///< whether the requester has parental responsibility
  std::optional<bool> child_abuse_data{};             ///< whether the items contain child abuse data
  std::optional<bool> requester_alleged_abuser{};     ///< whether they name the requester as the alleged abuser
  std::optional<ThirdParty> third_party{};            ///< another person identifiable in them
  std::optional<bool> third_party_consents{};         ///< whether that person consents
  std::optional<ReferenceFor> reference_for{};        ///< what a confidential reference is for
};
/// Its members.
constexpr auto rows_of(ExemptionFacts const*) {
  using F = ExemptionFacts;
  return rulebook::Rows<&F::jurisdiction, &F::requester, &F::items, &F::on, &F::date_of_birth, &F::requester_has_pr, &F::child_abuse_data,
                        &F::requester_alleged_abuser, &F::third_party, &F::third_party_consents, &F::reference_for>{};
}

/// One item and what becomes of it.
struct ItemDecision {
  RecordItem item{};                     ///< which
  std::optional<ItemOutcome> outcome{};  ///< none until the tests have been applied
};
/// Its members.
constexpr auto rows_of(ItemDecision const*) { return rulebook::Rows<&ItemDecision::item, &ItemDecision::outcome>{}; }

/// What becomes of the items.
struct ExemptionAnswer {
  std::vector<ItemDecision> decisions{};                   ///< in the order of the items
  rulebook::WordSet<ItemExemption> exemptions{};           ///< exemptions that apply
  std::optional<ExemptionExtent> extent{};                 ///< how far they reach, where not wholly
  rulebook::WordSet<ItemExemption> not_applicable{};       ///< exemptions that look as if they applied and do not
  rulebook::WordSet<ItemTest> tests{};                     ///< tests still to be applied
  rulebook::WordSet<ExemptionReason> reasons{};            ///< why
  rulebook::WordSet<Redaction> redact{};                   ///< what is redacted
  std::optional<bool> held_by_either{};                    ///< references: the same for who gave and who received it
  rulebook::Explanation why{};                             ///< in full
};
/// Its members.
constexpr auto rows_of(ExemptionAnswer const*) {
  using A = ExemptionAnswer;
  return rulebook::Rows<&A::decisions, &A::exemptions, &A::extent, &A::not_applicable, &A::tests, &A::reasons, &A::redact,
                        &A::held_by_either, &A::why>{};
}

/// What becomes of each item of a request for access (Data Protection Act 2018 Schedules 2 and 3; RULES RGT-30 to RGT-35). Whether the
/// requester may ask at all is another question: who_may_exercise.
ExemptionAnswer exemption(ExemptionFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::rights
