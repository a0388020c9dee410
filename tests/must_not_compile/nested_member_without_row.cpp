// A member of a nested struct without a row does not compile: members are counted all the way down.
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
  struct Lock {
    std::string maker{};
#ifdef JUNIPER_MISTAKE
    std::string model{};
#endif
  } lock{};
};

constexpr std::array rows{
    field<&Locker::lock, &Locker::Lock::maker>(1, {.label = "Maker", .category = categories::organisation}),
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
