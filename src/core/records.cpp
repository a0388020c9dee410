// The description of the core's own marks.
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

}  // namespace

EntityInfo const& describe(ErasedPerson const*) { return erased_person; }

}  // namespace juniper::mis::core
