// Two schools with pupils, staff, families and groups, drawn from a seed, as plain lists and in a
// store.
#pragma once

#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/describe/relation.hpp>
#include <juniper/mis/employment/next_of_kin.hpp>
#include <juniper/mis/enrolment/admission_application.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/group_membership.hpp>
#include <juniper/mis/enrolment/teaching_assignment.hpp>
#include <juniper/mis/model.hpp>
#include <juniper/mis/people/agency_post.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>
#include <juniper/mis/storage/schema.hpp>

#include <array>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace juniper::mis::testing {

/// What there is, in the order in which it was drawn.
class RandomSchool {
 public:
  std::vector<School> schools;
  std::vector<AcademicYear> years;
  std::vector<Group> groups;
  std::vector<Person> persons;
  std::vector<Pupil> pupils;
  std::vector<StaffMember> staff;
  std::vector<Appointment> appointments;
  std::vector<Enrolment> enrolments;
  std::vector<GroupMembership> memberships;
  std::vector<TeachingAssignment> assignments;
  std::vector<ChildAdultLink> links;
  std::vector<NextOfKin> kin;
  std::vector<AgencyPost> posts;
  std::vector<AdmissionApplication> applications;
  std::vector<CourtOrder> orders;
  std::vector<CourtOrderEffect> effects;

  explicit RandomSchool(std::uint64_t seed) : random_(seed), store_(adapters::memory_store()) {
    draw();
    storage::bring_up_to_date(*store_, school_model().registry).value();
    unit_ = store_->begin(storage::Mode::write, {Uuid::from_number(1)}, {}).value();
    [this](auto const&... lists) { (keep(lists), ...); }(schools, years, groups, persons, pupils,
                                                         staff, appointments, enrolments,
                                                         memberships, assignments, links, kin, posts,
                                                         applications, orders, effects);
  }

  /// The first of September 2026, and days around it.
  Date day(int offset) const { return add_days(std::chrono::year{2026} / 9 / 1, offset); }

  /// The ids of the rows that satisfy a predicate, as the store evaluates it.
  std::set<Uuid> found(EntityInfo const& entity, Predicate const& where) const {
    std::set<Uuid> ids;
    Query const query{.from = &entity, .where = where, .limit = 100'000};
    unit_->query(query, [&ids](Row const& row) { return ids.insert(row.id), true; }).value();
    return ids;
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  template <class T>
  T const& one_of(std::vector<T> const& list) {
    return list[below(list.size())];
  }
  template <class T>
  T& add(std::vector<T>& list, T row) {
    row.id.value = Uuid::from_number(++last_id_);
    return list.emplace_back(std::move(row));
  }
  // Some days around the middle; a third are still open.
  template <class T>
  T dated(T row) {
    row.starts = day(static_cast<int>(below(6)));
    if (below(3) > 0) { row.ends = add_days(row.starts, static_cast<int>(below(5))); }
    return row;
  }

  void draw() {
    for (auto const* name : {"Meadow", "Brook"}) {
      auto const school = add(schools, School{.name = name}).id;
      add(years,
          AcademicYear{.school = school, .name = "2026/27", .starts = day(0), .ends = day(364)});
      for (auto const* kind : {"class", "class", "registration", "year"}) {
        add(groups, Group{.school = school,
                          .academic_year = years.back().id,
                          .name = std::to_string(groups.size()),
                          .kind = GroupKind::parse(kind).value()});
      }
    }
    for (int i = 0; i < 30; ++i) {
      add(persons, Person{.legal_forename = "P", .legal_surname = std::to_string(i)});
    }
    // Roles overlap: the same person may be pupil, parent and teacher.
    for (int i = 0; i < 14; ++i) { add(pupils, Pupil{.person = persons[below(18)].id}); }
    for (int i = 0; i < 6; ++i) { add(staff, StaffMember{.person = persons[12 + below(10)].id}); }
    for (int i = 0; i < 6; ++i) {
      add(appointments,
          dated(Appointment{
              .staff = one_of(staff).id, .school = one_of(schools).id, .post = "Teacher"}));
    }
    for (int i = 0; i < 12; ++i) {
      add(enrolments, dated(Enrolment{.pupil = one_of(pupils).id,
                                      .school = one_of(schools).id,
                                      .status = EnrolmentStatus::of("C")}));
    }
    for (int i = 0; i < 30; ++i) {
      add(memberships,
          dated(GroupMembership{.group = one_of(groups).id, .pupil = one_of(pupils).id}));
    }
    for (int i = 0; i < 12; ++i) {
      add(assignments,
          dated(TeachingAssignment{.group = one_of(groups).id, .staff = one_of(staff).id}));
    }
    for (int i = 0; i < 20; ++i) {
      add(links, dated(ChildAdultLink{.child = persons[below(18)].id,
                                      .adult = persons[10 + below(20)].id,
                                      .relationship = Relationship::of("PAM"),
                                      .parental_responsibility = below(3) > 0,
                                      .lives_with = below(3) == 0,
                                      .may_see_data = below(2) == 1}));
    }
    for (int i = 0; i < 5; ++i) {
      add(kin, dated(NextOfKin{.staff = one_of(staff).id, .kin = one_of(persons).id, .relationship = KinRelationship::of("partner")}));
    }
    for (int i = 0; i < 4; ++i) { add(posts, dated(AgencyPost{.person = one_of(persons).id, .agency = {Uuid::from_number(99)}, .post = "Social worker"})); }
    for (int i = 0; i < 5; ++i) {
      add(applications, AdmissionApplication{.child = persons[below(18)].id,
                                             .school = one_of(schools).id,
                                             .year_group = NcYear::parse("7").value(),
                                             .starts = day(0),
                                             .status = ApplicationStatus::of("offered")});
    }
    draw_orders();
  }

  // Orders that were seen or not, and what they keep from somebody who is linked to the child, or from nobody in particular.
  void draw_orders() {
    for (int i = 0; i < 8; ++i) {
      auto order = dated(CourtOrder{.kind = CourtOrderKind::of("other")});
      if (below(4) > 0) { order.seen_on = day(static_cast<int>(below(5))); }
      auto const made = add(orders, std::move(order));
      for (int n = 0; n < 2; ++n) {
        auto const& link = one_of(links);
        auto effect = dated(CourtOrderEffect{.order = made.id, .child = link.child, .effect = OrderEffect::of("other")});
        if (below(4) > 0) { effect.adult = link.adult; }
        constexpr std::array bars{OrderBar::of("nothing"), OrderBar::of("home"), OrderBar::of("child")};
        if (auto const drawn = below(4); drawn < bars.size()) { effect.bars = bars[drawn]; }
        add(effects, std::move(effect));
      }
    }
  }

  template <class T>
  void keep(std::vector<T> const& list) {
    for (auto const& object : list) {
      Row row{.id = object.id.value};
      for (auto const& f : description<T>().fields) {  // a store takes what is encrypted as bytes
        auto value = own(f.get(&object));
        row.cells.push_back(f.sealed() && !absent(value) ? Value{Bytes{1}} : std::move(value));
      }
      unit_->insert(description<T>(), row).value();
    }
  }

  std::mt19937_64 random_;
  std::uint64_t last_id_ = 0;
  std::shared_ptr<storage::Store> store_;
  std::unique_ptr<storage::Unit> unit_;
};

}  // namespace juniper::mis::testing
