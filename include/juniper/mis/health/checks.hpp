// What can be wrong with facts about health that each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/health/allergy.hpp>
#include <juniper/mis/health/doctor_registration.hpp>
#include <juniper/mis/health/medication.hpp>
#include <juniper/mis/people/agency.hpp>

/// Medical conditions, medicines, allergies, diet, doctors and disabilities.
namespace juniper::mis::health {

/// Findings on a day: those of the period, `given_without_consent` (error: staff give it and no
/// written consent is entered; DfE, "Supporting pupils at school with medical conditions"),
/// `medicine_expired` (warning: what is kept at school is past its date).
Findings check(Medication const& medication, Date today);

/// Findings: those of the period, `severe_without_treatment` (warning: severe, and not said what to
/// do).
Findings check(Allergy const& allergy);

/// Findings: those of the period, `no_general_practice` (warning: the agency is of another kind).
Findings check(DoctorRegistration const& registration, Agency const& practice);

}  // namespace juniper::mis::health
