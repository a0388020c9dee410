// The scenes of the story, in the order in which they are told.
#pragma once

#include "cast.hpp"

// Who matters after the children have been admitted.
struct Roll {
  mis::Id<mis::Pupil> child{};        // the one everybody looks at
  mis::Id<mis::Pupil> friend_{};      // another child of the same group
  mis::Id<mis::Person> parent{};      // lives apart from the child's other parent
};

// Staff of two schools get their accounts.
void hire_staff(Cast& cast);
// About 300 children are admitted, with their families; a registration group is formed.
Roll admit_everybody(Cast& cast);
// The same child from seven desks.
void look_at_the_same_child(Cast& cast, Cast& other_trust, Roll const& roll);
// A write that is refused, and two that collide.
void write_and_collide(Cast& cast, Roll const& roll);
// A note about two children, and the erasure of one of them.
void note_and_erase(Cast& cast, Roll const& roll);
// The log holds.
void verify_log(Cast& cast);
// One byte is changed under the library, and found.
void change_one_byte(mis::Id<mis::Tenant> tenant, std::shared_ptr<mis::ManualClock> clock);
