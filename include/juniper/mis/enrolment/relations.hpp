// How somebody stands to pupils through a school: its own, those they teach, those of their
// registration group.
#pragma once

#include <juniper/mis/describe/relation.hpp>

namespace juniper::mis::enrolment {

/// `organisation`: people known at the desk's school: whoever is or was on its roll, holds or held
/// a post there, or is an adult linked to such a pupil. At a trust's own desk: everybody in the
/// trust.
Relation organisation();

/// `taught`: pupils who are today in a class that the actor teaches today at the desk's school
/// (any, at a trust's own desk), and those classes.
Relation taught();

/// `registered`: the same for registration groups: a form tutor's pupils.
Relation registered();

}  // namespace juniper::mis::enrolment
