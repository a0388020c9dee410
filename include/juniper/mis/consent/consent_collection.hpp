// Whether the way in which consent is collected makes it valid.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::consent {

/// How consent is given.
enum class GivenBy : std::uint8_t { online, paper_form, telephone };
/// How it can be withdrawn.
enum class WithdrawnBy : std::uint8_t { email, office_visit, online, paper_form, telephone };
/// What a form asks consent for.
enum class FormPurpose : std::uint8_t { biometric_catering, press, research, social_media, website };
/// What becomes of the form.
enum class CollectionOutcome : std::uint8_t { accepted, configuration_error, go_live_blocked };
/// What is wrong with it.
enum class CollectionFault : std::uint8_t {
  not_freely_given,
  not_granular,
  pre_ticked,
  statutory_alternative_missing,
  withdrawal_harder_than_giving,
};

/// What is known of the form.
struct CollectionFacts {
  rulebook::Jurisdiction jurisdiction{};                                ///< law that applies
  std::optional<GivenBy> given_by_channel{};                            ///< how consent is given
  std::optional<rulebook::WordSet<WithdrawnBy>> withdrawal_channels{};  ///< how it can be withdrawn
  std::optional<std::int32_t> boxes{};                                  ///< how many boxes the form has
  std::optional<rulebook::WordSet<FormPurpose>> purposes{};             ///< what it asks for
  std::optional<bool> default_ticked{};                                 ///< ticked before the person acts
  std::optional<bool> alternative_offered{};                            ///< an equivalent alternative is offered
  std::optional<Date> on{};                                             ///< the day; none: by the newest law
};
/// Its members.
constexpr auto rows_of(CollectionFacts const*) {
  return rulebook::Rows<&CollectionFacts::jurisdiction, &CollectionFacts::given_by_channel, &CollectionFacts::withdrawal_channels,
                        &CollectionFacts::boxes, &CollectionFacts::purposes, &CollectionFacts::default_ticked,
                        &CollectionFacts::alternative_offered, &CollectionFacts::on>{};
}

/// The answer.
struct Collection {
  std::optional<bool> valid{};                   ///< on what was told; none where something necessary was not
  std::optional<CollectionOutcome> outcome{};    ///< what becomes of it
  rulebook::WordSet<CollectionFault> reasons{};  ///< what is wrong
  rulebook::Explanation why{};                   ///< why
};
/// Its members.
constexpr auto rows_of(Collection const*) {
  return rulebook::Rows<&Collection::valid, &Collection::outcome, &Collection::reasons, &Collection::why>{};
}

/// Whether consent so collected is valid (UK GDPR Articles 4(11) and 7; Protection of Freedoms Act 2012 section 26(7)).
Collection collection_valid(CollectionFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
