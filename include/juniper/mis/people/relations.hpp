// How somebody stands to a person as a person: themselves, a child of theirs, anybody.
#pragma once

#include <juniper/mis/describe/relation.hpp>

namespace juniper::mis::people {

/// `itself`: the actor's own person.
Relation itself();

/// `own_child`: a child to whom the actor is linked today as a parent (with parental responsibility, or as whoever the child lives
/// with: Education Act 1996, section 576) by a link that lets them see data. What a court order keeps is a relation of its own
/// (protection::barred()), which a policy forbids.
Relation own_child();

/// `kin`: a child to whom the actor is or was linked as an adult, by whatever link, today or before: for what nobody does about a
/// child of their own.
Relation kin();

/// `at_agencies`: people with a post at an agency, now or before: social workers, doctors, officers.
Relation at_agencies();

/// `everywhere`: anybody, and anything, in the tenant.
Relation everywhere();

}  // namespace juniper::mis::people
