// The shipped entities, each after those it refers to, and the relations in the order in which
// reasons name them.
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/characteristics/asylum_spell.hpp>
#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/characteristics/english_proficiency_level.hpp>
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/kinship_care_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/previously_looked_after.hpp>
#include <juniper/mis/characteristics/private_fostering_spell.hpp>
#include <juniper/mis/characteristics/pupil_premium_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/characteristics/young_carer_status.hpp>
#include <juniper/mis/employment/contract_payment.hpp>
#include <juniper/mis/employment/contract_role.hpp>
#include <juniper/mis/employment/next_of_kin.hpp>
#include <juniper/mis/employment/professional_status.hpp>
#include <juniper/mis/employment/staff_absence.hpp>
#include <juniper/mis/employment/staff_contract.hpp>
#include <juniper/mis/employment/staff_qualification.hpp>
#include <juniper/mis/enrolment/admission_application.hpp>
#include <juniper/mis/enrolment/attendance_mode.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/relations.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/enrolment/year_group_placement.hpp>
#include <juniper/mis/health/allergy.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/health/dietary_requirement.hpp>
#include <juniper/mis/health/doctor_registration.hpp>
#include <juniper/mis/health/medical_condition.hpp>
#include <juniper/mis/health/medication.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/agency_post.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/communication_need.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/former_upn.hpp>
#include <juniper/mis/people/language_spoken.hpp>
#include <juniper/mis/people/name_in_use.hpp>
#include <juniper/mis/people/nationality_held.hpp>
#include <juniper/mis/people/relations.hpp>
#include <juniper/mis/people/religion_declared.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>
#include <juniper/mis/protection/protected_identity.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>
#include <juniper/mis/vetting/vetting_check.hpp>

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
  add_all<NameInUse, Agency, AgencyPost, NationalityHeld, LanguageSpoken, ReligionDeclared,
          CommunicationNeed, FormerUpn>(model.registry);
  add_all<CourtOrder, CourtOrderEffect, ProtectedIdentity>(model.registry);
  add_all<LookedAfterSpell, PreviouslyLookedAfter, KinshipCareSpell, PrivateFosteringSpell,
          ServiceChildStatus, YoungCarerStatus, AsylumSpell, FreeSchoolMealSpell, PupilPremiumSpell,
          SenProvisionSpell, SenNeed, EhcPlan, EnglishProficiencyLevel>(model.registry);
  add_all<MedicalCondition, Medication, Allergy, DietaryRequirement, DoctorRegistration,
          DeclaredDisability>(model.registry);
  add_all<StaffContract, ContractRole, ContractPayment, StaffQualification, ProfessionalStatus,
          StaffAbsence, NextOfKin, VettingCheck>(model.registry);
  add_all<Enrolment, GroupMembership, TeachingAssignment>(model.registry);
  add_all<AdmissionApplication, SchoolAttended, YearGroupPlacement, AttendanceMode>(model.registry);
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
