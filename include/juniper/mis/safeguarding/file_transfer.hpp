// A child-protection file sent to or received from another school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A child-protection file, or a part of it, handed over apart from the main pupil file, with the
/// receipt (Keeping children safe in education, Part two: within five days of the move or of the
/// start of term).
struct FileTransfer {
  Id<FileTransfer> id{};                           ///< opaque
  Id<School> school{};                             ///< who sends or receives
  Id<Pupil> pupil{};                               ///< whose file
  FileDirection direction{};                       ///< sent or received
  FilePart part{};                                 ///< whole or in part
  std::optional<Urn> other_urn{};                  ///< where it went or came from
  std::optional<SafeguardingText> other_school{};  ///< its name, and to whom it was handed
  std::optional<SafeguardingText> method{};        ///< how it was sent
  Instant recorded_at{};                           ///< when this was written
  std::optional<Date> moved_on{};                  ///< first day of the pupil at the other school
  std::optional<Date> sent_on{};                   ///< when it was sent
  std::optional<Date> received_on{};               ///< when the other school had it
  std::optional<Date> receipt_confirmed_on{};      ///< when the receipt was filed
  std::optional<Date> chased_on{};                 ///< when it was last asked for
  std::optional<Id<StaffMember>> handled_by{};     ///< who saw to it
  std::optional<SafeguardingText> kept{};          ///< what the school keeps, and on which ground
};

/// Its description.
EntityInfo const& describe(FileTransfer const*);

}  // namespace juniper::mis
