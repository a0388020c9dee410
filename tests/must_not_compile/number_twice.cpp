// Two fields with one permanent number do not compile.
// expect: two fields have one number
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
  std::string colour{};
};

constexpr std::array rows{
    field<&Locker::place>(1, {.label = "Place", .category = categories::organisation}),
#ifdef JUNIPER_MISTAKE
    field<&Locker::colour>(1, {.label = "Colour", .category = categories::organisation}),
#else
    field<&Locker::colour>(2, {.label = "Colour", .category = categories::organisation}),
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
