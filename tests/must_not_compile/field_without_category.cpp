// A field without a category does not compile: the policy could not speak of it.
// expect: a field has no category
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <optional>
#include <string>

namespace host {

using namespace juniper::mis;

struct Locker {
  Id<Locker> id{};
  std::string place{};
};

constexpr std::array rows{
#ifdef JUNIPER_MISTAKE
    field<&Locker::place>(1, {.label = "Place"}),
#else
    field<&Locker::place>(1, {.label = "Place", .category = categories::organisation}),
#endif
};

constexpr EntityInfo locker = entity<Locker, rows>({
    .number = 10001,
    .name = "locker",
    .label = "Locker",
    .retention = retention_classes::organisation,
    .subjects = about_nobody,
    .dating = timeless,
});

}  // namespace host
