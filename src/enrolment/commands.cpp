// Admitting, leaving, finding.
#include <juniper/mis/enrolment/commands.hpp>

#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/codes/admission_codes.hpp>
#include <juniper/mis/core/requests.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/year_group.hpp>
#include <juniper/mis/people/commands.hpp>

#include <map>

namespace juniper::mis::enrolment {
namespace {

Error invalid(char const* text, char const* field) {
  return {.code = ErrorCode::invalid, .text = text, .entity = "enrolment", .field = field};
}

Id<School> school_of(Desk const& desk) { return {desk.organisation().value}; }

// The date of birth, as given or as known of a person who is there already.
Result<Date> birth_of(Desk& desk, NewOrKnown const& person) {
  auto const missing = invalid("a pupil's date of birth is needed", "date_of_birth");
  if (auto const* fresh = std::get_if<NewPerson>(&person)) {
    return fresh->date_of_birth ? Result<Date>{*fresh->date_of_birth} : Result<Date>{missing};
  }
  auto const known = desk.get(std::get<Id<Person>>(person));
  if (!known.ok()) { return known.error(); }
  auto const field = (*known)[&Person::date_of_birth];
  return field.has_value() ? Result<Date>{field.value()} : Result<Date>{missing};
}

// The pupil that a known person is already, or a new one.
Result<Id<Pupil>> settle_pupil(Desk& desk, Admission const& admission, Id<Person> person, std::optional<NcYear> year) {
  if (std::holds_alternative<Id<Person>>(admission.person)) {
    auto const known = desk.list(Find<Pupil>{}.equal(&Pupil::person, person).limit(1));
    if (!known.ok()) { return known.error(); }
    if (!known->records.empty()) { return known->records.front().id(); }
  }
  return desk.add(Pupil{.id = {},
                        .person = person,
                        .upn = admission.upn,
                        .former_upn = {},
                        .uln = admission.uln,
                        .admission_number = admission.admission_number,
                        .year_group = year,
                        .ethnicity = admission.ethnicity,
                        .uci = {},
                        .ethnicity_source = {}});
}

Result<std::vector<Seen<Enrolment>>> open_enrolments(Desk& desk, Id<Pupil> pupil) {
  auto page = desk.list(Find<Enrolment>{}
                            .equal(&Enrolment::pupil, pupil)
                            .equal(&Enrolment::school, school_of(desk))
                            .absent(&Enrolment::ends));
  if (!page.ok()) { return std::move(page).error(); }
  return std::move(page->records);
}

ByteWriter request_of(Admission const& admission) {
  ByteWriter w;
  people::write_request(w, admission.person);
  write_value(w, admission.upn);
  write_value(w, admission.starts);
  write_value(w, admission.uln);
  write_value(w, admission.year_group);
  write_value(w, admission.ethnicity);
  write_value(w, admission.status);
  write_value(w, admission.admission_number);
  return w;
}

}  // namespace

Result<Id<Pupil>> admit(Desk& desk, Admission const& admission, CommandOptions const& options) {
  auto const made = desk.command("enrolment.admit", request_of(admission).bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const born = birth_of(inner, admission.person);
    if (!born.ok()) { return born.error(); }
    if (admission.starts < *born) { return invalid("a pupil cannot start before being born", "starts"); }
    auto const person = people::settle(inner, admission.person);
    if (!person.ok()) { return person.error(); }
    auto const year = admission.year_group ? admission.year_group : cohort_year_group(*born, calendar::academic_year_of(admission.starts));
    auto const pupil = settle_pupil(inner, admission, *person, year);
    if (!pupil.ok()) { return pupil.error(); }
    auto const open = open_enrolments(inner, *pupil);
    if (!open.ok()) { return open.error(); }
    if (!open->empty()) { return invalid("this pupil is on the roll of this school already", "pupil"); }
    auto const enrolled = inner.add(Enrolment{.id = {},
                                              .pupil = *pupil,
                                              .school = school_of(inner),
                                              .status = admission.status.value_or(EnrolmentStatus::of("C")),
                                              .starts = admission.starts,
                                              .ends = {},
                                              .entry_year_group = year,
                                              .leaving_ground = {},
                                              .leaving_destination = {},
                                              .destination_school = {}});
    if (!enrolled.ok()) { return enrolled.error(); }
    return pupil->value;
  });
  if (!made.ok()) { return made.error(); }
  return Id<Pupil>{*made};
}

Result<Id<Enrolment>> leave(Desk& desk, Leaving const& leaving, CommandOptions const& options) {
  ByteWriter request;
  write_value(request, leaving.pupil);
  write_value(request, leaving.last_day);
  write_value(request, leaving.ground);
  write_value(request, leaving.destination);
  write_value(request, leaving.destination_school);
  if (leaving.ground) {
    auto const ground = LeavingGround::parse(leaving.ground->reveal());
    if (!ground.ok() || !ground->in_force_on(leaving.last_day)) {
      auto error = invalid("a name is deleted only on a ground that is in force on the last day on roll", "leaving_ground");
      error.hint = "name the paragraph of regulation 9 of the School Attendance (Pupil Registration) (England) Regulations 2024";
      return error;
    }
  }
  auto const closed = desk.command("enrolment.leave", request.bytes(), options, [&](Desk& inner) -> Result<Uuid> {
    auto const open = open_enrolments(inner, leaving.pupil);
    if (!open.ok()) { return open.error(); }
    if (open->empty()) {
      return Error{.code = ErrorCode::not_found, .text = "this pupil has no open enrolment here", .entity = "enrolment"};
    }
    auto const& enrolment = open->front();
    if (leaving.last_day < enrolment[&Enrolment::starts].value()) {
      return invalid("the last day lies before the first", "ends");
    }
    Patch<Enrolment> patch{enrolment};
    patch.set(&Enrolment::ends, leaving.last_day);
    if (leaving.ground) { patch.set(&Enrolment::leaving_ground, *leaving.ground); }
    if (leaving.destination) { patch.set(&Enrolment::leaving_destination, *leaving.destination); }
    if (leaving.destination_school) { patch.set(&Enrolment::destination_school, *leaving.destination_school); }
    auto const done = inner.patch(patch);
    if (!done.ok()) { return done.error(); }
    return enrolment.id().value;
  });
  if (!closed.ok()) { return closed.error(); }
  return Id<Enrolment>{*closed};
}

Result<std::vector<Seen<Pupil>>> pupils_in_group(Desk& desk, std::string_view group, CallOptions const& options) {
  auto const groups = desk.list(Find<Group>{}.equal(&Group::name, std::string{group}).equal(&Group::school, school_of(desk)).within(options));
  if (!groups.ok()) { return groups.error(); }
  if (groups->records.empty()) {
    return Error{.code = ErrorCode::not_found, .text = "there is no such group, or none that you may know of", .entity = "group"};
  }
  std::vector<Id<Group>> ids;
  for (auto const& g : *groups) { ids.push_back(g.id()); }
  std::vector<Id<Pupil>> pupils;
  auto members = Find<GroupMembership>{}.among(&GroupMembership::group, ids).holding_on(desk.today()).limit(1000).within(options);
  for (;;) {
    auto page = desk.list(members);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto const& m : *page) { pupils.push_back(m[&GroupMembership::pupil].value()); }
    if (!page->next) { break; }
    members.after(*std::move(page->next));
  }
  std::vector<Seen<Pupil>> seen;
  if (pupils.empty()) { return seen; }
  auto find = Find<Pupil>{}.among(pupils).limit(1000).within(options);
  for (;;) {
    auto page = desk.list(find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto& p : page->records) { seen.push_back(std::move(p)); }
    if (!page->next) { return seen; }
    find.after(*std::move(page->next));
  }
}

Result<Findings> upns_to_resolve(Desk& desk, CallOptions const& options) {
  std::map<Upn, std::vector<Id<Pupil>>> bearers;
  auto find = Find<Pupil>{}.sorted_by(&Pupil::upn).limit(1000).within(options);
  for (;;) {
    auto page = desk.list(find);
    if (!page.ok()) { return std::move(page).error(); }
    for (auto const& p : *page) {
      if (p[&Pupil::upn].has_value()) { bearers[p[&Pupil::upn].value()].push_back(p.id()); }
    }
    if (!page->next) { break; }
    find.after(*std::move(page->next));
  }
  Findings findings;
  for (auto const& [upn, pupils] : bearers) {
    if (pupils.size() < 2) { continue; }
    std::string place;
    for (auto const& p : pupils) { place += (place.empty() ? "pupil " : ", ") + p.text(); }
    findings.push_back({.severity = Severity::warning,
                        .code = "upn_borne_twice",
                        .place = std::move(place),
                        .text = "two or more pupils bear one UPN",
                        .help = "find out whose it is; the others get a UPN of their own (DfE UPN guide: two pupils never share one)"});
  }
  return findings;
}

}  // namespace juniper::mis::enrolment
