// A special type filed under the category of another special class does not compile.
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
  std::optional<HealthText> allergy{};
};

constexpr std::array rows{
    field<&Locker::holder>(1, {.label = "Holder", .category = categories::contact_details}),
#ifdef JUNIPER_MISTAKE
    field<&Locker::allergy>(2, {.label = "Allergy", .category = categories::safeguarding}),
#else
    field<&Locker::allergy>(2, {.label = "Allergy", .category = categories::health}),
#endif
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
