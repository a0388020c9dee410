// An entity without dating does not compile: whether its facts begin and end has to be said.
// expect: an entity has no dating
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
    .subjects = about_nobody,
#ifndef JUNIPER_MISTAKE
    .dating = timeless,
#endif
});

}  // namespace host
