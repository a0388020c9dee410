// A field with a name that every row has already does not compile.
// expect: a field is called id, version, tenant or mac
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
  std::string version{};
#else
  std::string place{};
#endif
};

constexpr std::array rows{
#ifdef JUNIPER_MISTAKE
    field<&Locker::version>(1, {.label = "Version", .category = categories::organisation}),
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
