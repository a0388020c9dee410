// The description of a communication need.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/communication_need.hpp>

namespace juniper::mis {
namespace {

constexpr std::array communication_need_rows{
    field<&CommunicationNeed::person>(1,
                                      {.label = "Person", .category = categories::health_register}),
    field<&CommunicationNeed::support>(
        2, {.label = "Support", .category = categories::communication_needs}),
    field<&CommunicationNeed::language>(3,
                                        {.label = "Language", .category = categories::languages}),
    field<&CommunicationNeed::note>(4,
                                    {.label = "Note", .category = categories::communication_needs}),
    field<&CommunicationNeed::starts>(5,
                                      {.label = "Starts", .category = categories::health_register}),
    field<&CommunicationNeed::ends>(6, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(CommunicationNeed const*) {
  static constexpr EntityInfo info = entity<CommunicationNeed, communication_need_rows>({
      .number = 28,
      .name = "communication_need",
      .label = "Communication need",
      .retention = retention_classes::contacts,
      .subjects = about<&CommunicationNeed::person>(),
      .dating = holds<&CommunicationNeed::starts, &CommunicationNeed::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
