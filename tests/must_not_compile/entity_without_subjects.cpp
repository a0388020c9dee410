// An entity without subjects does not compile: whom it is about has to be said, even if it is nobody.
// expect: an entity has no subjects
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
    field<&Locker::place>(1, {.label = "Place", .category = categories::organisation}),
};

constexpr EntityInfo locker = entity<Locker, rows>({
    .number = 10001,
    .name = "locker",
    .label = "Locker",
    .retention = retention_classes::organisation,
#ifndef JUNIPER_MISTAKE
    .subjects = about_nobody,
#endif
    .dating = timeless,
});

}  // namespace host
