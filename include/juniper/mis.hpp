// Everything a host needs in one include; link juniper::mis. Costs about as much as <chrono> and <functional>.
#pragma once

#include <juniper/mis/access/commands.hpp>
#include <juniper/mis/describe/purposes.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/open.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/commands.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/commands.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/commands.hpp>
#include <juniper/mis/safeguarding/note_participation.hpp>
