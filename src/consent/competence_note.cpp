// The description of a competence note.
#include <juniper/mis/consent/competence_note.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>

namespace juniper::mis {
namespace {

constexpr std::array competence_note_rows{
    field<&CompetenceNote::school>(1, {.label = "School", .category = categories::consent}),
    field<&CompetenceNote::child>(2, {.label = "Child", .category = categories::consent}),
    field<&CompetenceNote::activity>(3, {.label = "Activity", .category = categories::consent}),
    field<&CompetenceNote::assessed_by>(4,
                                        {.label = "Assessed by", .category = categories::consent}),
    field<&CompetenceNote::outcome>(5, {.label = "Outcome", .category = categories::competence}),
    field<&CompetenceNote::reasons>(6, {.label = "Reasons", .category = categories::competence}),
    field<&CompetenceNote::assessed_on>(7,
                                        {.label = "Assessed on", .category = categories::consent}),
    field<&CompetenceNote::ends>(8, {.label = "Ends", .category = categories::consent}),
};

}  // namespace

EntityInfo const& describe(CompetenceNote const*) {
  static constexpr EntityInfo info = entity<CompetenceNote, competence_note_rows>({
      .number = 137,
      .name = "competence_note",
      .label = "Competence note",
      .retention = retention_classes::consent_evidence,
      .subjects = about<&CompetenceNote::child>() |
                  author<&CompetenceNote::assessed_by, &StaffMember::person>(),
      .dating = holds<&CompetenceNote::assessed_on, &CompetenceNote::ends>(),
      .organisation = belongs_to<&CompetenceNote::school>(),
  });
  return info;
}

}  // namespace juniper::mis
