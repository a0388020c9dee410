// A field with a retention class of its own that cannot be absent does not compile: it could not be disposed of alone.
// expect: a field with a retention class of its own must be optional
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
  PersonalText note{};
#else
  std::optional<PersonalText> note{};
#endif
};

constexpr std::array rows{
    field<&Locker::holder>(1, {.label = "Holder", .category = categories::contact_details}),
    field<&Locker::note>(2, {.label = "Note",
                             .category = categories::contact_details,
                             .keep = retention_classes::while_on_roll}),
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
