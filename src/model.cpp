// The shipped entities, each after those it refers to, and the relations in the order in which
// reasons name them.
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/relations.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/relations.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>

namespace juniper::mis {
namespace {

template <class... Entities>
void add_all(Registry& registry) {
  (registry.add(description<Entities>()).value(), ...);
}

}  // namespace

Model school_model() {
  Model model;
  add_all<Trust, School, AcademicYear, Group>(model.registry);
  add_all<Person, FormerName, Address, ContactPoint, Pupil, StaffMember, Appointment,
          ChildAdultLink>(model.registry);
  add_all<Enrolment, GroupMembership, TeachingAssignment>(model.registry);
  add_all<access::Account, access::RoleGrant>(model.registry);
  add_all<SafeguardingNote, NoteParticipation>(model.registry);
  model.relations = {people::itself(),      people::own_child(),
                     enrolment::taught(),   enrolment::registered(),
                     enrolment::year_led(), enrolment::on_roll(),
                     enrolment::families(), enrolment::families_registered(),
                     enrolment::families_year_led(), enrolment::colleagues(),
                     enrolment::staff(),    enrolment::organisation(), people::everywhere()};
  return model;
}

}  // namespace juniper::mis
