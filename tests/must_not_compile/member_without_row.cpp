// A member without a row does not compile: it would be kept nowhere.
// expect: a member of this entity has no row in its description
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
#ifdef JUNIPER_MISTAKE
  std::string colour{};
#endif
};

constexpr std::array rows{
    field<&Locker::place>(1, {.label = "Place", .category = categories::organisation}),
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
