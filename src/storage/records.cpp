// Descriptions of the store's own rows.
#include <juniper/mis/storage/records.hpp>

#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <array>

namespace juniper::mis::storage {
namespace {

using categories::internal;

constexpr std::array store_mark_rows{
    field<&StoreMark::schema_text>(1, {.label = "Schema", .category = internal}),
    field<&StoreMark::fingerprint>(2, {.label = "Fingerprint of the schema", .category = internal}),
    field<&StoreMark::key_store>(3, {.label = "Key store", .category = internal}),
    field<&StoreMark::key_check>(4, {.label = "Check of the root key", .category = internal}),
};
constexpr auto store_mark = entity<StoreMark, store_mark_rows>({.number = 910u,
                                                                .name = "store_mark",
                                                                .label = "Mark of the store",
                                                                .retention = retention_classes::access_records,
                                                                .subjects = about_nobody,
                                                                .dating = timeless});

constexpr std::array tenant_mark_rows{
    field<&TenantMark::organisation>(1, {.label = "Organisation", .category = internal}),
    field<&TenantMark::founded_at>(2, {.label = "Founded at", .category = internal}),
    field<&TenantMark::host_key>(3, {.label = "Public key of the host", .category = internal}),
};
constexpr auto tenant_mark = entity<TenantMark, tenant_mark_rows>({.number = 50u,
                                                                   .name = "tenant_mark",
                                                                   .label = "Mark of a tenant",
                                                                   .retention = retention_classes::access_records,
                                                                   .subjects = about_nobody,
                                                                   .dating = timeless});

constexpr std::array kept_result_rows{
    field<&KeptResult::request>(1, {.label = "Digest of the request", .category = internal}),
    field<&KeptResult::outcome>(2, {.label = "What was made", .category = internal}),
    field<&KeptResult::expires_at>(3, {.label = "Forgotten after", .category = internal, .indexed = true}),
};
constexpr auto kept_result = entity<KeptResult, kept_result_rows>({.number = 903u,
                                                                   .name = "kept_result",
                                                                   .label = "Kept result of a command",
                                                                   .retention = retention_classes::access_records,
                                                                   .subjects = about_nobody,
                                                                   .dating = timeless});

constexpr std::array record_key_rows{
    field<&RecordKey::entity>(1, {.label = "Number of the entity", .category = internal, .indexed = true}),
    field<&RecordKey::record>(2, {.label = "Record", .category = internal, .indexed = true}),
    field<&RecordKey::subject>(3, {.label = "Person", .category = internal}),
    field<&RecordKey::key>(4, {.label = "Key", .category = internal}),
    field<&RecordKey::wrapped>(5, {.label = "Wrapped key", .category = internal}),
};
constexpr auto record_key = entity<RecordKey, record_key_rows>({.number = 904u,
                                                                .name = "record_key",
                                                                .label = "Key of a record about several people",
                                                                .retention = retention_classes::access_records,
                                                                .subjects = about_nobody,
                                                                .dating = timeless});

constexpr std::array access_epoch_rows{
    field<&AccessEpoch::value>(1, {.label = "Count of changes", .category = internal}),
};
constexpr auto access_epoch = entity<AccessEpoch, access_epoch_rows>({.number = 32u,
                                                                      .name = "access_epoch",
                                                                      .label = "Epoch of access",
                                                                      .retention = retention_classes::access_records,
                                                                      .subjects = about_nobody,
                                                                      .dating = timeless});

}  // namespace

EntityInfo const& describe(StoreMark const*) { return store_mark; }
EntityInfo const& describe(TenantMark const*) { return tenant_mark; }
EntityInfo const& describe(KeptResult const*) { return kept_result; }
EntityInfo const& describe(RecordKey const*) { return record_key; }
EntityInfo const& describe(AccessEpoch const*) { return access_epoch; }

}  // namespace juniper::mis::storage
