// A new person as a record.
#include <juniper/mis/people/new_person.hpp>

namespace juniper::mis {

Person as_person(NewPerson const& person) {
  return {.id = {},
          .legal_forename = person.legal_forename,
          .legal_middle_names = person.legal_middle_names,
          .legal_surname = person.legal_surname,
          .preferred_forename = person.preferred_forename,
          .preferred_surname = person.preferred_surname,
          .date_of_birth = person.date_of_birth,
          .sex = person.sex,
          .title = {},
          .nhs_number = {}};
}

}  // namespace juniper::mis
