// What an adult is to a child, what they may do, and when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// The typed, dated relationship between a child and an adult. Each flag stands for itself: a
/// mother may lack parental responsibility, and whoever collects a child need not receive reports.
/// A flag that is not set means "not known to be so".
struct ChildAdultLink {
  Id<ChildAdultLink> id{};                      ///< opaque
  Id<Person> child{};                           ///< the child
  Id<Person> adult{};                           ///< the adult
  Relationship relationship{};                  ///< what the adult is to the child
  bool parental_responsibility{};               ///< in law (Children Act 1989, section 3)
  bool lives_with{};                            ///< the child normally lives with them
  bool may_collect{};                           ///< may collect the child from school
  bool receives_reports{};                      ///< is sent school reports
  bool may_see_data{};                          ///< may see the child's data
  std::optional<std::int32_t> contact_order{};  ///< whom to call first: 1
  Date starts{};                                ///< first day
  std::optional<Date> ends{};                   ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ChildAdultLink const*);

}  // namespace juniper::mis
