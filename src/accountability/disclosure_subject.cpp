// The description of a person in a disclosure.
#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/accountability/disclosure_subject.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array disclosure_subject_rows{
    field<&DisclosureSubject::disclosure>(
        1, {.label = "Disclosure", .category = categories::disclosures}),
    field<&DisclosureSubject::subject>(2, {.label = "Person", .category = categories::disclosures}),
};

}  // namespace

EntityInfo const& describe(DisclosureSubject const*) {
  static constexpr EntityInfo info = entity<DisclosureSubject, disclosure_subject_rows>({
      .number = 183,
      .name = "disclosure_subject",
      .label = "Person in a disclosure",
      .retention = retention_classes::sharing_log,
      .subjects = about<&DisclosureSubject::subject>(),
      .dating = timeless,
      .organisation = belongs_to<&DisclosureSubject::disclosure, &Disclosure::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
