// The description of a part in a concern.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

namespace juniper::mis {
namespace {

constexpr std::array concern_participation_rows{
    field<&ConcernParticipation::concern>(
        1, {.label = "Concern", .category = categories::safeguarding_register}),
    field<&ConcernParticipation::person>(
        2, {.label = "Person", .category = categories::safeguarding_register}),
    field<&ConcernParticipation::role>(3, {.label = "Role", .category = categories::safeguarding}),
    field<&ConcernParticipation::account>(
        4, {.label = "Account", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(ConcernParticipation const*) {
  static constexpr EntityInfo info = entity<ConcernParticipation, concern_participation_rows>({
      .number = 43,
      .name = "concern_participation",
      .label = "Part in a concern",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&ConcernParticipation::person>(),
      .dating = timeless,
      .organisation = belongs_to<&ConcernParticipation::concern, &Concern::school>(),
  });
  return info;
}

}  // namespace juniper::mis
