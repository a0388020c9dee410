// An ordinary type filed under a special category does not compile: it would be stored unencrypted.
// expect: a field's special class .* is not that of its category
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
#ifdef JUNIPER_MISTAKE
  std::optional<PersonalText> allergy{};
#else
  std::optional<HealthText> allergy{};
#endif
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
    .subjects = about<&Locker::holder>(),
    .dating = timeless,
});

}  // namespace host
