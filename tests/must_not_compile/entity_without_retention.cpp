// An entity without retention does not compile: nobody would know when it must be gone.
// expect: an entity has no retention class
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
#ifndef JUNIPER_MISTAKE
    .retention = retention_classes::organisation,
#endif
    .subjects = about_nobody,
    .dating = timeless,
});

}  // namespace host
