// A person who is either written down now or known already.
#pragma once

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/people/new_person.hpp>

#include <variant>

namespace juniper::mis::people {

/// Either.
using NewOrKnown = std::variant<NewPerson, Id<Person>>;

/// The person's id; a new one is added first. \return refused, invalid.
Result<Id<Person>> settle(Desk& desk, NewOrKnown const& person);

/// Part of the canonical form of a command.
void write_request(ByteWriter& to, NewOrKnown const& person);

}  // namespace juniper::mis::people
