// A child's part in a note of a child-protection record.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/safeguarding/safeguarding_note.hpp>

#include <optional>

namespace juniper::mis {

/// One child that a note concerns, with what the note says of that child alone: encrypted under
/// that child's own key.
struct NoteParticipation {
  Id<NoteParticipation> id{};                          ///< opaque
  Id<SafeguardingNote> note{};                         ///< which note
  Id<Pupil> pupil{};                                   ///< which child
  std::optional<SafeguardingText> part{};              ///< what the child had to do with it
  std::optional<SafeguardingText> account_of_child{};  ///< in the child's own words
};

/// Its description.
EntityInfo const& describe(NoteParticipation const*);

}  // namespace juniper::mis
