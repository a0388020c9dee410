// The shipped entities, each after those it refers to, and the relations in the order in which
// reasons name them.
#include <juniper/mis/access/account.hpp>
#include <juniper/mis/access/role_grant.hpp>
#include <juniper/mis/accountability/assessment_part.hpp>
#include <juniper/mis/accountability/assessment_risk.hpp>
#include <juniper/mis/accountability/breach_entry.hpp>
#include <juniper/mis/accountability/breach_lesson.hpp>
#include <juniper/mis/accountability/breach_subject.hpp>
#include <juniper/mis/accountability/controller_contact.hpp>
#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/accountability/disclosure_subject.hpp>
#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/accountability/processing_assessment.hpp>
#include <juniper/mis/accountability/screening_answer.hpp>
#include <juniper/mis/accountability/shared_field.hpp>
#include <juniper/mis/accountability/sharing_agreement.hpp>
#include <juniper/mis/attendance/penalty_notice.hpp>
#include <juniper/mis/characteristics/asylum_spell.hpp>
#include <juniper/mis/characteristics/disability_access_spell.hpp>
#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/characteristics/english_proficiency_level.hpp>
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/funded_hours_spell.hpp>
#include <juniper/mis/characteristics/kinship_care_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/personal_education_plan.hpp>
#include <juniper/mis/characteristics/previously_looked_after.hpp>
#include <juniper/mis/characteristics/private_fostering_spell.hpp>
#include <juniper/mis/characteristics/pupil_premium_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_placement_spell.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/characteristics/sen_review.hpp>
#include <juniper/mis/characteristics/service_child_status.hpp>
#include <juniper/mis/characteristics/top_up_funding_spell.hpp>
#include <juniper/mis/characteristics/young_carer_status.hpp>
#include <juniper/mis/consent/activity_category.hpp>
#include <juniper/mis/consent/activity_recipient.hpp>
#include <juniper/mis/consent/biometric_alternative.hpp>
#include <juniper/mis/consent/biometric_notice.hpp>
#include <juniper/mis/consent/competence_note.hpp>
#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/consent/consent_request.hpp>
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/consent/policy_document.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/documents/document.hpp>
#include <juniper/mis/documents/document_subject.hpp>
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
#include <juniper/mis/enrolment/exclusion.hpp>
#include <juniper/mis/enrolment/exclusion_ground.hpp>
#include <juniper/mis/enrolment/exclusion_review.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/house_membership.hpp>
#include <juniper/mis/enrolment/record_transfer.hpp>
#include <juniper/mis/enrolment/relations.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/enrolment/year_group_placement.hpp>
#include <juniper/mis/health/accident.hpp>
#include <juniper/mis/health/allergy.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/health/dietary_requirement.hpp>
#include <juniper/mis/health/doctor_registration.hpp>
#include <juniper/mis/health/medical_condition.hpp>
#include <juniper/mis/health/medication.hpp>
#include <juniper/mis/health/medicine_administration.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/organisations/contract_exit_entry.hpp>
#include <juniper/mis/organisations/house.hpp>
#include <juniper/mis/organisations/legal_controller.hpp>
#include <juniper/mis/organisations/non_school_day.hpp>
#include <juniper/mis/organisations/processor_contract.hpp>
#include <juniper/mis/organisations/processor_instruction.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>
#include <juniper/mis/organisations/school_link.hpp>
#include <juniper/mis/organisations/site.hpp>
#include <juniper/mis/organisations/sub_processor.hpp>
#include <juniper/mis/organisations/term.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/agency_post.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/communication_need.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/former_upn.hpp>
#include <juniper/mis/people/governance_appointment.hpp>
#include <juniper/mis/people/language_spoken.hpp>
#include <juniper/mis/people/name_in_use.hpp>
#include <juniper/mis/people/nationality_held.hpp>
#include <juniper/mis/people/relations.hpp>
#include <juniper/mis/people/religion_declared.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>
#include <juniper/mis/protection/protected_identity.hpp>
#include <juniper/mis/protection/relations.hpp>
#include <juniper/mis/retention/class_hold.hpp>
#include <juniper/mis/retention/disposal_entry.hpp>
#include <juniper/mis/retention/disposal_review.hpp>
#include <juniper/mis/retention/legal_hold.hpp>
#include <juniper/mis/retention/record_tombstone.hpp>
#include <juniper/mis/retention/retention_rule.hpp>
#include <juniper/mis/retention/retention_schedule.hpp>
#include <juniper/mis/rights/automated_decision.hpp>
#include <juniper/mis/rights/processing_restriction.hpp>
#include <juniper/mis/rights/recipient_notice.hpp>
#include <juniper/mis/rights/rights_entry.hpp>
#include <juniper/mis/rights/rights_request.hpp>
#include <juniper/mis/rights/rights_search.hpp>
#include <juniper/mis/rights/rights_withholding.hpp>
#include <juniper/mis/rights/supplementary_statement.hpp>
#include <juniper/mis/safeguarding/allegation.hpp>
#include <juniper/mis/safeguarding/case_worker.hpp>
#include <juniper/mis/safeguarding/child_protection_plan.hpp>
#include <juniper/mis/safeguarding/chronology_entry.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_category.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>
#include <juniper/mis/safeguarding/file_transfer.hpp>
#include <juniper/mis/safeguarding/level_of_need.hpp>
#include <juniper/mis/safeguarding/low_level_concern.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>
#include <juniper/mis/safeguarding/police_notification.hpp>
#include <juniper/mis/safeguarding/referral.hpp>
#include <juniper/mis/safeguarding/safeguarding_action.hpp>
#include <juniper/mis/safeguarding/safeguarding_document.hpp>
#include <juniper/mis/safeguarding/safeguarding_document_subject.hpp>
#include <juniper/mis/safeguarding/safeguarding_instruction.hpp>
#include <juniper/mis/safeguarding/safeguarding_lead.hpp>
#include <juniper/mis/safeguarding/safeguarding_share.hpp>
#include <juniper/mis/vetting/engagement_at_school.hpp>
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
  add_all<SchoolCalendar, Site, Term, NonSchoolDay, House, SchoolLink, LegalController,
          ProcessorContract, ProcessorInstruction, SubProcessor, ContractExitEntry>(model.registry);
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
  add_all<GovernanceAppointment, HouseMembership>(model.registry);
  add_all<access::Account, access::RoleGrant>(model.registry);
  add_all<SafeguardingNote, NoteParticipation>(model.registry);
  add_all<Concern, ConcernParticipation, ConcernCategory, SafeguardingAction, ChronologyEntry,
          Referral, FileTransfer, LevelOfNeed, CaseWorker, SafeguardingShare, PoliceNotification,
          SafeguardingInstruction, SafeguardingLead, LowLevelConcern, Allegation>(model.registry);
  add_all<ProcessingActivity, PolicyDocument, ActivityCategory, ActivityRecipient, ConsentWording,
          ConsentRequest, ConsentDecision, CompetenceNote, BiometricNotice, BiometricAlternative>(
      model.registry);
  add_all<retention::RetentionSchedule, retention::RetentionRule, retention::LegalHold,
          retention::ClassHold, retention::DisposalReview, retention::DisposalEntry,
          retention::RecordTombstone>(model.registry);
  add_all<accountability::SharingAgreement, accountability::SharedField, accountability::Disclosure,
          accountability::DisclosureSubject, accountability::PersonalDataBreach,
          accountability::BreachEntry, accountability::BreachSubject, accountability::BreachLesson,
          accountability::ImpactAssessment, accountability::ScreeningAnswer,
          accountability::AssessmentPart, accountability::AssessmentRisk>(model.registry);
  add_all<rights::RightsRequest, rights::RightsEntry, rights::RightsSearch,
          rights::RightsWithholding, rights::RecipientNotice, rights::ProcessingRestriction,
          rights::SupplementaryStatement>(model.registry);
  add_all<SenReview, SenPlacementSpell, TopUpFundingSpell, FundedHoursSpell, DisabilityAccessSpell,
          PersonalEducationPlan, MedicineAdministration, Accident, Exclusion, ExclusionGround,
          ExclusionReview, RecordTransfer, PenaltyNotice, ChildProtectionPlan, SafeguardingDocument,
          SafeguardingDocumentSubject, Document, DocumentSubject, EngagementAtSchool>(
      model.registry);
  add_all<accountability::ProcessingAssessment, accountability::ControllerContact,
          rights::AutomatedDecision>(model.registry);
  model.relations = {people::itself(),      people::own_child(),
                     enrolment::taught(),   enrolment::registered(),
                     enrolment::year_led(), enrolment::on_roll(),
                     enrolment::families(), enrolment::families_registered(),
                     enrolment::families_year_led(), enrolment::colleagues(),
                     enrolment::staff(),    enrolment::organisation(), people::everywhere(),
                     enrolment::ever_on_roll(), enrolment::applicants(),
                     enrolment::staff_kin(), people::kin(), people::at_agencies(),
                     protection::barred(),  protection::barred_home()};
  return model;
}

}  // namespace juniper::mis
