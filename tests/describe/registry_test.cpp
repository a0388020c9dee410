// Tests of the registry and of descriptions that a host writes itself, nested members included.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

#include <optional>
#include <string>

using namespace juniper::mis;

namespace registry_tests {

struct Lock {
  std::string maker{};
  std::optional<std::int32_t> pins{};
};

struct Locker {
  Id<Locker> id{};
  std::string place{};
  Lock lock{};
};

struct Loan {
  Id<Loan> id{};
  Id<Locker> locker{};
  Id<Subject> holder{};
  std::optional<HealthText> why_on_the_ground_floor{};
};

EntityInfo const& describe(Locker const*) {
  static constexpr std::array rows{
      field<&Locker::place>(1, {.label = "Place", .category = categories::organisation}),
      field<&Locker::lock, &Lock::maker>(2,
                                         {.label = "Maker", .category = categories::organisation}),
      field<&Locker::lock, &Lock::pins>(3, {.label = "Pins", .category = categories::organisation}),
  };
  static constexpr EntityInfo info =
      entity<Locker, rows>({.number = 10001,
                            .name = "locker",
                            .label = "Locker",
                            .retention = retention_classes::organisation,
                            .subjects = about_nobody,
                            .dating = timeless});
  return info;
}

EntityInfo const& describe(Loan const*) {
  static constexpr std::array rows{
      field<&Loan::locker>(1, {.label = "Locker", .category = categories::contact_details}),
      field<&Loan::holder>(2, {.label = "Holder", .category = categories::contact_details}),
      field<&Loan::why_on_the_ground_floor>(3, {.label = "Why",
                                                .category = categories::health,
                                                .keep = retention_classes::while_on_roll}),
  };
  static constexpr EntityInfo info = entity<Loan, rows>({.number = 10002,
                                                         .name = "loan",
                                                         .label = "Loan",
                                                         .retention = retention_classes::contacts,
                                                         .subjects = about<&Loan::holder>(),
                                                         .dating = timeless});
  return info;
}

EntityInfo named(EntityInfo const& as, std::uint32_t number, std::string_view name) {
  return {.number = number, .name = name, .class_name = as.class_name, .label = as.label, .fields = as.fields};
}

}  // namespace registry_tests

using registry_tests::Loan;
using registry_tests::Locker;

TEST_CASE("a description knows from the C++ type what its rows do not say", "[describe]") {
  auto const& loan = description<Loan>();
  CHECK(loan.class_name == "Loan");
  CHECK(loan.find("locker")->refers().name == "locker");
  CHECK(loan.find("locker")->indexed);
  CHECK(loan.find("holder")->refers_to_subject);
  CHECK(loan.find("holder")->refers == nullptr);
  auto const* why = loan.find("why_on_the_ground_floor");
  REQUIRE(why != nullptr);
  CHECK(why->nullable);
  CHECK(why->sealed());
  CHECK(why->personal_text);
  CHECK(why->special == SpecialClass::health);
  CHECK(loan.kept_as(*why) == retention_classes::while_on_roll);
  CHECK(loan.kept_as(*loan.find("holder")) == retention_classes::contacts);
  CHECK(loan.find("id") == nullptr);
  CHECK(loan.index_of("nothing") == EntityInfo::npos);
}

TEST_CASE("a member of a nested struct is read and written in place", "[describe]") {
  auto const& info = description<Locker>();
  CHECK(info.find("maker")->kind == Kind::text);
  CHECK(info.find("pins")->nullable);
  auto const object = info.make();
  REQUIRE(info.find("maker")->set(object.get(), std::string_view{"Yale"}));
  REQUIRE(info.find("pins")->set(object.get(), std::int64_t{5}));
  info.set_id(object.get(), Uuid::from_number(9));
  auto const& locker = *static_cast<Locker const*>(object.get());
  CHECK(locker.lock.maker == "Yale");
  CHECK(locker.lock.pins == 5);
  CHECK(locker.id.value.number() == 9);
  CHECK(info.id_of(object.get()) == locker.id.value);
  CHECK(info.find("maker")->address(object.get()) == &locker.lock.maker);
  CHECK_FALSE(info.find("pins")->set(object.get(), std::int64_t{1} << 40));
  CHECK(locker.lock.pins == 5);
}

TEST_CASE("a registry finds by name, number and class, and refuses doubles", "[describe]") {
  Registry registry;
  auto const& locker = description<Locker>();
  CHECK(registry.add(description<Loan>()).error().code ==
        ErrorCode::invalid);  // before what it refers to
  REQUIRE(registry.add(locker).ok());
  REQUIRE(registry.add(locker).ok());  // the same once more is no double
  REQUIRE(registry.add(description<Loan>()).ok());
  CHECK(registry.all().size() == 2);
  CHECK(registry.find("locker") == &locker);
  CHECK(registry.find(10001U) == &locker);
  CHECK(registry.find_class("Locker") == &locker);
  CHECK(registry.find("Locker") == nullptr);
  CHECK(registry.find(1U) == nullptr);
  CHECK(registry.find_class("locker") == nullptr);

  static EntityInfo const same_name = registry_tests::named(locker, 10003, "locker");
  static EntityInfo const same_number = registry_tests::named(locker, 10001, "cupboard");
  CHECK(registry.add(same_name).error().entity == "locker");
  CHECK(registry.add(same_number).error().entity == "cupboard");
  CHECK(registry.all().size() == 2);
}
