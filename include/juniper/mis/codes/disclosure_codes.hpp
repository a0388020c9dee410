// Code sets of sharing: who receives data, and by which way.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 12> recipient_kind_entries{{
    {"department", "Department for Education"},
    {"local_authority", "Local authority"},
    {"school", "School or college"},
    {"health", "Health service"},
    {"regulator", "Regulator or inspectorate"},
    {"court", "Court"},
    {"government", "Other government body"},
    {"supplier", "Supplier"},
    {"parent", "Parent or carer"},
    {"person", "The person themselves"},
    {"researcher", "Researcher"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 7> disclosure_route_entries{{
    {"api", "Programming interface"},
    {"secure_transfer", "Secure file transfer"},
    {"email", "E-mail"},
    {"post", "Post"},
    {"portal", "Portal"},
    {"telephone", "Telephone"},
    {"in_person", "In person"},
}};
}  // namespace detail

/// The set behind RecipientKind.
struct RecipientKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RecipientKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::recipient_kind_entries};
};
/// What kind of body receives data.
using RecipientKind = Code<RecipientKindSet>;

/// The set behind DisclosureRoute.
struct DisclosureRouteSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DisclosureRoute",
                                    .source = "Juniper MIS core",
                                    .entries = detail::disclosure_route_entries};
};
/// By which way data went.
using DisclosureRoute = Code<DisclosureRouteSet>;

}  // namespace juniper::mis
