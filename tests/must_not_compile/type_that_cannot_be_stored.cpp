// A member of a type that nobody taught the library to store does not compile.
// expect: this member's type cannot be stored
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <optional>
#include <string>

namespace host {

using namespace juniper::mis;

struct Locker {
  Id<Locker> id{};
#ifdef JUNIPER_MISTAKE
  double place{};
#else
  std::string place{};
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
