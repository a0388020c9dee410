// The descriptions of the core's own rows.
#include <juniper/mis/core/records.hpp>

#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::core {
namespace {

constexpr std::array erased_person_rows{
    field<&ErasedPerson::erased_at>(1, {.label = "Erased at", .category = categories::internal}),
};
constexpr EntityInfo erased_person = entity<ErasedPerson, erased_person_rows>({.number = 51U,
                                                        .name = "erased_person",
                                                        .label = "Erased person",
                                                        .retention = retention_classes::audit,
                                                        .subjects = about_nobody,
                                                        .dating = happened<&ErasedPerson::erased_at>()});

constexpr std::array recorded_version_rows{
    field<&RecordedVersion::recorded_at>(1, {.label = "Recorded at", .category = categories::internal}),
    field<&RecordedVersion::superseded_at>(2, {.label = "Superseded at", .category = categories::internal}),
    field<&RecordedVersion::content>(3, {.label = "Content", .category = categories::internal}),
    field<&RecordedVersion::why>(4, {.label = "Why superseded", .category = categories::internal}),
    field<&RecordedVersion::expunged_at>(5, {.label = "Expunged at", .category = categories::internal}),
    field<&RecordedVersion::expunged_because>(6, {.label = "Why expunged", .category = categories::internal}),
};
constexpr EntityInfo recorded_version = entity<RecordedVersion, recorded_version_rows>({.number = 52U,
                                                              .name = "recorded_version",
                                                              .label = "Version of a record",
                                                              .retention = retention_classes::access_records,
                                                              .subjects = about_nobody,
                                                              .dating = timeless});

constexpr std::array former_subject_rows{
    field<&FormerSubject::person>(1, {.label = "Person", .category = categories::internal, .indexed = true}),
    field<&FormerSubject::entity>(2, {.label = "Number of the entity", .category = categories::internal}),
    field<&FormerSubject::record>(3, {.label = "Record", .category = categories::internal, .indexed = true}),
    field<&FormerSubject::row_version>(4, {.label = "Last version about them", .category = categories::internal}),
};
constexpr EntityInfo former_subject = entity<FormerSubject, former_subject_rows>({.number = 53U,
                                                          .name = "former_subject",
                                                          .label = "Former subject of a record",
                                                          .retention = retention_classes::access_records,
                                                          .subjects = about_nobody,
                                                          .dating = timeless});

}  // namespace

EntityInfo const& describe(ErasedPerson const*) { return erased_person; }
EntityInfo const& describe(RecordedVersion const*) { return recorded_version; }
EntityInfo const& describe(FormerSubject const*) { return former_subject; }

}  // namespace juniper::mis::core
