// Writing a safeguarding note about one or more children.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/safeguarding/safeguarding_note.hpp>

#include <optional>
#include <vector>

/// Child-protection records.
namespace juniper::mis::safeguarding {

/// One child whom a note concerns.
struct NoteAbout {
  Id<Pupil> pupil{};                             ///< the child
  std::optional<SafeguardingText> account{};     ///< what concerns this child alone; encrypted under this child's key
};

/// A note to be written.
struct NewNote {
  std::vector<NoteAbout> children{};             ///< at least one
  SafeguardingText text{};                       ///< what was seen or said; encrypted for all of them
  std::optional<Instant> written_at{};           ///< none: now
};

/// Writes the note and each child's part in one unit of work. \return refused; invalid without children or text.
Result<Id<SafeguardingNote>> note(Desk& desk, NewNote const& note, CommandOptions const& options = {});

}  // namespace juniper::mis::safeguarding
