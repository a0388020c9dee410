// From whom a court order keeps somebody, in every role that they have.
#pragma once

#include <juniper/mis/describe/relation.hpp>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// `barred`: children from whom an order keeps the actor today: an effect that names the actor and keeps the child (or of which
/// nobody has decided what it keeps) holds, its order holds, and the document has been seen. An effect that names no adult keeps
/// every adult with a link to the child. Ends with the order.
Relation barred();

/// `barred_home`: the same for where the child lives: children from whom an order keeps the actor, or whose home it keeps from them;
/// the other adults with a link to such a child, now or before; and the other children to whom one of those is linked. For a
/// parent who works where the family's addresses are kept.
Relation barred_home();

}  // namespace juniper::mis::protection
