// Plain text in a category about people does not compile: it would print.
// expect: text about people must be PersonalText or of its kin
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
#ifdef JUNIPER_MISTAKE
  std::string note{};
#else
  PersonalText note{};
#endif
};

constexpr std::array rows{
    field<&Locker::holder>(1, {.label = "Holder", .category = categories::contact_details}),
    field<&Locker::note>(2, {.label = "Note", .category = categories::contact_details}),
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
