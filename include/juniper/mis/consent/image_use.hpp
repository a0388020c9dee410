// Whether a picture may be used in a channel, from the choices of the people concerned and the limits on record.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

#include <vector>

namespace juniper::mis::consent {

/// Where the picture would go.
enum class ImageChannel : std::uint8_t {
  class_parents_email,
  email,
  in_person,
  integration,
  press,
  private_album,
  school_census,
  social_media,
  telephone,
  website,
};
/// Who chose.
enum class Chooser : std::uint8_t { father, mother, pupil };
/// What they chose.
enum class Choice : std::uint8_t { no, withdrawn, yes };
/// A limit on record for a child in the picture.
enum class ImageLimit : std::uint8_t { no_media, no_name, no_website, not_outside_school };
/// Who takes the picture.
enum class Photographer : std::uint8_t { family, press, school };
/// Whether it may be used.
enum class ImageOutcome : std::uint8_t { allowed, not_engaged, refused };
/// What follows if it has left already.
enum class AlreadySent : std::uint8_t { personal_data_breach };
/// Whose choice governs.
enum class GovernedBy : std::uint8_t { parent, pupil };
/// Whether a parent is told.
enum class TellParent : std::uint8_t { if_appropriate };

/// A recorded choice.
struct ImageChoice {
  Chooser by{};                  ///< whose
  std::optional<bool> has_pr{};  ///< whether they have parental responsibility
  Choice choice{};               ///< what
};
/// Its members.
constexpr auto rows_of(ImageChoice const*) { return rulebook::Rows<&ImageChoice::by, &ImageChoice::has_pr, &ImageChoice::choice>{}; }

/// A child in the picture who has a limit on record.
struct PicturedChild {
  ImageLimit restriction{};       ///< the limit
  std::optional<bool> adopted{};  ///< adopted, so that the designated safeguarding lead looks first
};
/// Its members.
constexpr auto rows_of(PicturedChild const*) { return rulebook::Rows<&PicturedChild::restriction, &PicturedChild::adopted>{}; }

/// What is known of the picture.
struct ImageFacts {
  rulebook::Jurisdiction jurisdiction{};                 ///< law that applies
  ImageChannel channel{};                                ///< where it would go
  std::optional<Date> on{};                              ///< the day; none: by the newest law
  std::optional<Date> date_of_birth{};                   ///< of the pupil
  std::optional<std::int32_t> year_group{};              ///< national curriculum year of the pupil; 0 is reception
  std::optional<std::vector<ImageChoice>> choices{};     ///< recorded choices, in order
  std::optional<bool> group_image{};                     ///< shows more than one pupil
  std::optional<std::vector<PicturedChild>> pictured{};  ///< children in it with a limit on record
  std::optional<Photographer> taken_by{};                ///< who takes it
  std::optional<bool> competent{};                       ///< the pupil was assessed as competent
};
/// Its members.
constexpr auto rows_of(ImageFacts const*) {
  return rulebook::Rows<&ImageFacts::jurisdiction, &ImageFacts::channel, &ImageFacts::on, &ImageFacts::date_of_birth,
                        &ImageFacts::year_group, &ImageFacts::choices, &ImageFacts::group_image, &ImageFacts::pictured,
                        &ImageFacts::taken_by, &ImageFacts::competent>{};
}

/// The answer.
struct ImageUse {
  std::optional<ImageOutcome> outcome{};         ///< whether it may be used; none when too little was told
  std::optional<bool> record_both{};             ///< people chose differently, and each choice is recorded
  std::optional<AlreadySent> if_already_sent{};  ///< what follows if it has left already
  std::optional<bool> consent_record_needed{};   ///< a consent has to be on record
  std::optional<GovernedBy> governed_by{};       ///< whose choice governs
  std::optional<TellParent> tell_parent{};       ///< whether a parent is told what the pupil chose
  rulebook::Explanation why{};                   ///< why
};
/// Its members.
constexpr auto rows_of(ImageUse const*) {
  return rulebook::Rows<&ImageUse::outcome, &ImageUse::record_both, &ImageUse::if_already_sent, &ImageUse::consent_record_needed,
                        &ImageUse::governed_by, &ImageUse::tell_parent, &ImageUse::why>{};
}

/// Whether the picture may be used (UK GDPR Articles 2(2)(a), 6(1)(a) and 7; guidance of the Information Commissioner on children).
ImageUse image_use(ImageFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
