// An entity with encrypted fields that is about nobody does not compile: nobody would hold its key.
// expect: an entity with encrypted fields must say whom it is about
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <optional>
#include <string>

namespace host {

using namespace juniper::mis;

struct Locker {
  Id<Locker> id{};
  Id<Subject> holder{};
  std::optional<HealthText> allergy{};
};

constexpr std::array rows{
    field<&Locker::holder>(1, {.label = "Holder", .category = categories::contact_details}),
    field<&Locker::allergy>(2, {.label = "Allergy", .category = categories::health}),
};

constexpr EntityInfo locker = entity<Locker, rows>({
    .number = 10001,
    .name = "locker",
    .label = "Locker",
    .retention = retention_classes::organisation,
#ifdef JUNIPER_MISTAKE
    .subjects = about_nobody,
#else
    .subjects = about<&Locker::holder>(),
#endif
    .dating = timeless,
});

}  // namespace host
