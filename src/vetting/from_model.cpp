// From codes of the model to the words of the questions.
#include <juniper/mis/vetting/from_model.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace juniper::mis::vetting {

namespace {

constexpr std::array heads{StaffRole::of("HDTR"), StaffRole::of("EXHT")};
constexpr std::array senior_teachers{StaffRole::of("ASHT"), StaffRole::of("DPHT")};
constexpr std::array teachers{StaffRole::of("ADVT"), StaffRole::of("TCHR"), StaffRole::of("HDPT"), StaffRole::of("HDHO"),
                              StaffRole::of("HDYR"), StaffRole::of("SPLY"), StaffRole::of("PERI"), StaffRole::of("SENC"),
                              StaffRole::of("TNON"), StaffRole::of("TPRU"), StaffRole::of("TMIS")};
constexpr std::array assistants{StaffRole::of("BILN"), StaffRole::of("HLTA"), StaffRole::of("LSEN"), StaffRole::of("MINS"),
                                StaffRole::of("TASS")};
constexpr std::array clerks{StaffRole::of("ADMC"), StaffRole::of("DATA"), StaffRole::of("EXAM"),
                            StaffRole::of("FINC"), StaffRole::of("OMAN"), StaffRole::of("OADM"),
                            StaffRole::of("PAHT"), StaffRole::of("RECP"), StaffRole::of("SSEC")};

bool is_in(auto const& list, auto code) { return std::ranges::find(list, code) != list.end(); }

Role role_of(StaffRole role) {
  if (is_in(heads, role)) { return Role::headteacher; }
  if (is_in(senior_teachers, role) || is_in(teachers, role)) { return Role::teacher; }
  if (is_in(assistants, role)) { return Role::teaching_assistant; }
  return is_in(clerks, role) ? Role::office_administrator : Role::employee;
}

Role role_of(GovernanceRole role) {
  static constexpr std::array trustees{GovernanceRole::of("Chair of trustees"), GovernanceRole::of("Trustee"),
                                       GovernanceRole::of("Member")};
  static constexpr std::array governors{GovernanceRole::of("Chair of governors"),
                                        GovernanceRole::of("Governor"),
                                        GovernanceRole::of("Chair of local governing body"),
                                        GovernanceRole::of("Local governor"),
                                        GovernanceRole::of("Shared chair of local governing body"),
                                        GovernanceRole::of("Shared local governor")};
  if (is_in(trustees, role)) { return Role::trustee; }
  return is_in(governors, role) ? Role::governor : Role::employee;
}

// Which of the questions' checks a check of the model is; two for a certificate with barred list.
std::vector<Check> checks_of(VettingCheckKind kind) {
  static constexpr std::array same{
      std::pair{VettingCheckKind::of("identity"), Check::identity},
      std::pair{VettingCheckKind::of("barred_list"), Check::barred_list},
      std::pair{VettingCheckKind::of("enhanced_dbs"), Check::enhanced_dbs},
      std::pair{VettingCheckKind::of("prohibition_teaching"), Check::prohibition_from_teaching},
      std::pair{VettingCheckKind::of("section_128"), Check::s128},
      std::pair{VettingCheckKind::of("overseas"), Check::overseas},
      std::pair{VettingCheckKind::of("right_to_work"), Check::right_to_work},
      std::pair{VettingCheckKind::of("qualifications"), Check::qualifications},
      std::pair{VettingCheckKind::of("medical_fitness"), Check::medical_fitness},
      std::pair{VettingCheckKind::of("childcare_disqualification"), Check::disqualification},
  };
  if (kind == VettingCheckKind::of("enhanced_dbs_with_barred_list")) { return {Check::enhanced_dbs, Check::barred_list}; }
  for (auto const& [code, check] : same) {
    if (code == kind) { return {check}; }
  }
  return {};
}

CheckState state_of_check(VettingCheck const& check, Date day) {
  if (check.ends && *check.ends < day) { return CheckState::missing; }
  if (check.outcome == VettingOutcome::of("not_required")) {
    return check.why_not_required ? CheckState::not_applicable : CheckState::missing;
  }
  bool const good = check.outcome == VettingOutcome::of("satisfactory") || check.outcome == VettingOutcome::of("made_before_2007") ||
                    (check.outcome == VettingOutcome::of("disclosure") && check.assessment);
  if (!good) { return CheckState::missing; }
  return check.seen_on && *check.seen_on <= day ? CheckState::complete : CheckState::applied;
}

// Better of two rows about the same check: an old permission that ended does not spoil a new one.
bool is_better(CheckState a, CheckState b) {
  static constexpr std::array rank{1, 4, 3, 0, 2};  // applied, clear, complete, missing, not_applicable
  return rank[static_cast<std::size_t>(a)] > rank[static_cast<std::size_t>(b)];
}

}  // namespace

WorkFacts work_of(Appointment const& post, StaffRole role, std::optional<rulebook::SchoolKind> school) {
  WorkFacts work{.role = role_of(role), .school_kind = school, .engaged_through = EngagedThrough::school, .appointed = post.starts};
  if (work.role == Role::teacher) { work.teaching = true; }
  if (work.role == Role::headteacher || is_in(senior_teachers, role)) { work.manages = true; }
  if (work.role == Role::office_administrator) { work.teaching = false; }
  return work;
}

WorkFacts work_of(EngagementAtSchool const& engagement, std::optional<rulebook::SchoolKind> school) {
  WorkFacts work{.role = Role::employee,
                 .school_kind = school,
                 .engaged_through = EngagedThrough::school,
                 .regulated_activity = engagement.regulated_activity,
                 .supervised = engagement.supervised,
                 .appointed = engagement.starts};
  if (engagement.capacity == EngagementCapacity::of("volunteer")) { work.role = Role::volunteer; }
  if (engagement.capacity == EngagementCapacity::of("governor")) { work.role = Role::governor; }
  bool const supplied =
      engagement.capacity == EngagementCapacity::of("supply") || engagement.capacity == EngagementCapacity::of("contractor");
  if (supplied || engagement.supplier) { work.engaged_through = EngagedThrough::agency; }
  return work;
}

WorkFacts work_of(GovernanceAppointment const& office, std::optional<rulebook::SchoolKind> school) {
  return {.role = role_of(office.role), .school_kind = school, .appointed = office.starts};
}

std::vector<CheckOnRecord> checks_on_record(std::span<VettingCheck const> checks, Date day) {
  std::vector<CheckOnRecord> record;
  for (auto const& check : checks) {
    if (day < check.starts) { continue; }
    auto const state = state_of_check(check, day);
    for (auto const which : checks_of(check.kind)) {
      auto const before = std::ranges::find(record, which, &CheckOnRecord::check);
      if (before == record.end()) {
        record.push_back({which, which == Check::barred_list && state == CheckState::complete ? CheckState::clear : state});
      } else if (is_better(state, before->state)) {
        before->state = which == Check::barred_list && state == CheckState::complete ? CheckState::clear : state;
      }
    }
  }
  return record;
}

}  // namespace juniper::mis::vetting
