// The code set of links between schools: what came before, what came after.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 17> school_link_type_entries{{
    {"Predecessor", "Predecessor"},
    {"Successor", "Successor"},
    {"Predecessor - merged", "Predecessor - merged"},
    {"Successor - merged", "Successor - merged"},
    {"Predecessor - amalgamated", "Predecessor - amalgamated"},
    {"Successor - amalgamated", "Successor - amalgamated"},
    {"Result of Amalgamation", "Result of Amalgamation"},
    {"Predecessor - Split School", "Predecessor - Split School"},
    {"Successor - Split School", "Successor - Split School"},
    {"Sixth Form Centre School", "Sixth Form Centre School"},
    {"Sixth Form Centre Link", "Sixth Form Centre Link"},
    {"Merged - change in age range", "Merged - change in age range"},
    {"Merged - expansion of school capacity", "Merged - expansion of school capacity"},
    {"Merged - expansion in school capacity and changer in age range",
     "Merged - expansion in school capacity and changer in age range"},
    {"Expansion", "Expansion"},
    {"Closure", "Closure"},
    {"Other", "Other"},
}};
}  // namespace detail

/// The set behind SchoolLinkType.
struct SchoolLinkTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SchoolLinkType",
                                    .source = "GIAS LinkType, April 2025",
                                    .entries = detail::school_link_type_entries};
};
/// What the linked school is to a school, in the words of GIAS.
using SchoolLinkType = Code<SchoolLinkTypeSet>;

}  // namespace juniper::mis
