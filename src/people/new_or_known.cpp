// Adding a person, or taking the one who is there.
#include <juniper/mis/people/new_or_known.hpp>

#include <juniper/mis/core/requests.hpp>

namespace juniper::mis::people {

Result<Id<Person>> settle(Desk& desk, NewOrKnown const& person) {
  if (auto const* known = std::get_if<Id<Person>>(&person)) { return *known; }
  return desk.add(as_person(std::get<NewPerson>(person)));
}

void write_request(ByteWriter& to, NewOrKnown const& person) {
  if (auto const* known = std::get_if<Id<Person>>(&person)) {
    to.u8(1).raw(known->value.view());
  } else {
    mis::write_request(to.u8(0), as_person(std::get<NewPerson>(person)));
  }
}

}  // namespace juniper::mis::people
