// A host's own entity, in three versions of its description: as written first, with one more field, and spoilt.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstdint>
#include <optional>

namespace clinic {

namespace mis = juniper::mis;

// The host's own vocabulary.
inline constexpr mis::CategoryKey care_register{"clinic_register", "Existence of care plans"};
inline constexpr mis::CategoryKey care{"clinic_care", "Care at school", mis::SpecialClass::health};
inline constexpr mis::RetentionKey care_file{"clinic_care_file", "Care plans", "CLINIC-1"};

// What is done for a pupil at school.
struct CarePlan {
  mis::Id<CarePlan> id{};
  mis::Id<mis::Pupil> pupil{};
  mis::HealthText treatment{};
  std::optional<mis::HealthText> allergy{};
  std::optional<mis::PersonalText> carer{};
  std::optional<mis::NcYear> since_year{};
  std::int64_t doses{};
  bool at_lunch{};
  mis::Date starts{};
  std::optional<mis::Date> ends{};
};
mis::EntityInfo const& describe(CarePlan const*);

namespace next {

// [next]
// The same with a day on which it was reviewed.
struct CarePlan {
  mis::Id<CarePlan> id{};
// [next]
  mis::Id<mis::Pupil> pupil{};
  mis::HealthText treatment{};
  std::optional<mis::HealthText> allergy{};
  std::optional<mis::PersonalText> carer{};
  std::optional<mis::NcYear> since_year{};
  std::int64_t doses{};
  bool at_lunch{};
  mis::Date starts{};
  std::optional<mis::Date> ends{};
  std::optional<mis::Date> reviewed_on{};
};
mis::EntityInfo const& describe(CarePlan const*);

}  // namespace next

namespace spoilt {

// The same with doses in words, under the number that doses have as an integer.
struct CarePlan {
  mis::Id<CarePlan> id{};
  mis::Id<mis::Pupil> pupil{};
  mis::HealthText treatment{};
  std::optional<mis::HealthText> allergy{};
  std::optional<mis::PersonalText> carer{};
  std::optional<mis::NcYear> since_year{};
  mis::PersonalText doses{};
  bool at_lunch{};
  mis::Date starts{};
  std::optional<mis::Date> ends{};
  std::optional<mis::Date> reviewed_on{};
};
mis::EntityInfo const& describe(CarePlan const*);

}  // namespace spoilt

}  // namespace clinic
