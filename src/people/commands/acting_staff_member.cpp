// Finding the member of staff behind a desk.
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/people/commands/acting_staff_member.hpp>

namespace juniper::mis::people {

std::optional<Id<StaffMember>> acting_staff_member(Desk& desk) {
  auto const account = desk.get(Id<access::Account>{desk.account()});
  if (!account.ok() || !(*account)[&access::Account::subject].has_value()) { return std::nullopt; }
  auto const person = (*account)[&access::Account::subject].value();
  auto const staff =
      desk.list(Find<StaffMember>{}.equal(&StaffMember::person, Id<Person>{person.value}).limit(1));
  if (!staff.ok() || staff->records.empty()) { return std::nullopt; }
  return staff->records.front().id();
}

}  // namespace juniper::mis::people
