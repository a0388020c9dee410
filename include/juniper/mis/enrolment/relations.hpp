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

/// `year_led`: the same for whole years: a head of year's pupils.
Relation year_led();

/// `on_roll`: pupils with an enrolment at the desk's school that is not over: those on roll and
/// those who are expected, no leavers. At a trust's own desk: anywhere in the trust.
Relation on_roll();

/// `ever_on_roll`: pupils with an enrolment at the desk's school, whenever. At a trust's own desk: anywhere in the trust.
Relation ever_on_roll();

/// `applicants`: children with an application for a place at the desk's school (at a trust's own desk: anywhere), and the adults
/// with a link to such a child that is not over.
Relation applicants();

/// `families`: adults with a link that is not over to a pupil who is `on_roll`: a link that begins with the first day on roll is
/// known before.
Relation families();

/// `families_registered`: adults with a link in force today to a pupil who is `registered`.
Relation families_registered();

/// `families_year_led`: adults with a link in force today to a pupil who is `year_led`.
Relation families_year_led();

/// `colleagues`: members of staff with an appointment in force today at the desk's school, at a
/// trust's own desk at any.
Relation colleagues();

/// `staff_kin`: next of kin of such members of staff, of today or before.
Relation staff_kin();

/// `staff`: members of staff with an appointment at the desk's school, whenever.
Relation staff();

}  // namespace juniper::mis::enrolment
