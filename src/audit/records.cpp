// Describes the tables of the log.
#include <juniper/mis/audit/records.hpp>

#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::audit {
namespace {

constexpr std::array event_rows{
    field<&AuditEvent::at>(1, {.label = "When", .category = categories::internal}),
    field<&AuditEvent::salt>(2, {.label = "Salt", .category = categories::internal}),
    field<&AuditEvent::rows>(3, {.label = "Rows touched", .category = categories::internal}),
    field<&AuditEvent::body>(4, {.label = "Sealed body", .category = categories::internal}),
    field<&AuditEvent::commitment>(5, {.label = "Commitment", .category = categories::internal}),
};
constexpr auto event_entity = entity<AuditEvent, event_rows>({.number = 900,
                                                              .name = "audit_event",
                                                              .label = "Audit event",
                                                              .retention = retention_classes::audit,
                                                              .subjects = about_nobody,
                                                              .dating = happened<&AuditEvent::at>()});

constexpr std::array node_rows{
    field<&AuditNode::hash>(1, {.label = "Hash", .category = categories::internal}),
};
constexpr auto node_entity = entity<AuditNode, node_rows>({.number = 901,
                                                           .name = "audit_node",
                                                           .label = "Node of the audit tree",
                                                           .retention = retention_classes::audit,
                                                           .subjects = about_nobody,
                                                           .dating = timeless});

constexpr std::array head_rows{
    field<&AuditHead::size>(1, {.label = "Size", .category = categories::internal}),
    field<&AuditHead::note>(2, {.label = "Signed note", .category = categories::internal}),
    field<&AuditHead::verifier>(3, {.label = "Public key", .category = categories::internal}),
};
constexpr auto head_entity = entity<AuditHead, head_rows>({.number = 902,
                                                           .name = "audit_head",
                                                           .label = "Head of the audit log",
                                                           .retention = retention_classes::audit,
                                                           .subjects = about_nobody,
                                                           .dating = timeless});

}  // namespace

EntityInfo const& describe(AuditEvent const*) { return event_entity; }
EntityInfo const& describe(AuditNode const*) { return node_entity; }
EntityInfo const& describe(AuditHead const*) { return head_entity; }

}  // namespace juniper::mis::audit
