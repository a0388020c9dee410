// A small trust with invented people at their desks, for tests that a host writes of its own policy, fields and code.
#pragma once

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/describe/purposes.hpp>
#include <juniper/mis/enrolment/commands.hpp>
#include <juniper/mis/open.hpp>
#include <juniper/mis/organisations/group.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What helps a host to test itself. It needs no test framework, and works in whichever a host has.
namespace juniper::mis::testing {

/// What a world is made with. Everything has a default that lives in memory.
struct WorldOptions {
  std::shared_ptr<storage::Store> store{};   ///< null: one in memory
  KeySource keys{};                          ///< empty: in memory
  std::string policy{};                      ///< text of the policy under test; empty: the shipped one
  std::optional<Model> model{};              ///< none: school_model()
  std::vector<std::string> user_fields{};    ///< texts of user-defined fields
  Log log{};                                 ///< whom to tell
};

/// A trust with two schools, on the morning of Monday 23 November 2026: the clock stands still until it is moved. Whoever works
/// there is hired under the policy's own roles; everybody has the surname Staff. Nothing here is for real data.
///
/// Setting up (founding, hiring, admitting, grouping, linking) is done behind the scenes under a policy that permits it, so that it
/// works whatever the policy under test says; what a desk shows and refuses is the policy under test. One thread at a time.
/// \throws Failure when setting up fails.
struct World {
  /// Founds the trust, and hires somebody for each of the roles office (`clerk`, and `clerk_at_brook`), form_tutor (`tutor`),
  /// class_teacher (`teacher`), dsl (`dsl`), head (`head`), data_protection_officer (`officer`) and vendor_support (`support`)
  /// that the policy has.
  explicit World(WorldOptions with = {});
  /// The same in a store, with keys.
  explicit World(std::shared_ptr<storage::Store> in, KeySource with = keys_in_memory());
  World(World const&) = delete;
  World& operator=(World const&) = delete;

  std::shared_ptr<ManualClock> clock;        ///< its time; move it with advance() or set()
  access::HostSigner host = access::HostSigner::create();  ///< signs whoever sits down
  std::shared_ptr<storage::Store> store;     ///< where it lives
  KeySource keys;                            ///< its keys
  std::string policy;                        ///< of the next reopen(); empty: the shipped one
  std::vector<std::string> user_fields;      ///< of the next reopen()
  std::optional<Core> held;                  ///< the core under test
  Id<Tenant> tenant{};                       ///< the trust's
  Id<Trust> trust{};                         ///< Meadow Learning Trust
  Id<School> meadow{};                       ///< Meadow School
  Id<School> brook{};                        ///< Brook School
  std::map<std::string, Uuid> accounts;      ///< by name
  std::map<std::string, Id<Person>> persons; ///< by the name of their account

  /// The core under test.
  Core& core() { return *held; }
  /// Closes the core and opens another on the same store and keys.
  void reopen();

  /// A desk where somebody works, for a purpose: by the name of an account, or by a role, in which case whoever was hired for it
  /// first sits down, and somebody is hired at Meadow School if there is nobody. \throws Failure, refused above all.
  Desk desk(std::string const& who, PurposeKey purpose);
  /// The same at a place. \throws Failure.
  Desk desk(std::string const& who, Place at, PurposeKey purpose);
  /// The same, for when a refusal is what is tested.
  Result<Desk> try_desk(std::string const& who, Place at, PurposeKey purpose);
  /// The proof that somebody is who they are, good for eight hours.
  access::Proof proof(std::string const& account);

  /// The administrator's desk, at the trust, under the shipped policy.
  Desk admin() { return desk("admin", trust, purposes::records_management); }
  /// The clerk's desk at Meadow School, under the shipped policy.
  Desk office() { return desk("clerk", meadow, purposes::admissions); }
  /// The safeguarding lead's desk at Meadow School, under the shipped policy.
  Desk safeguarding() { return desk("dsl", meadow, purposes::safeguarding); }

  /// Gives somebody an account of that name with a role since 1 September 2026; a new person unless one is given. A role that the
  /// policy lets be granted for some days only (`at_most_days`) is granted from today for as many.
  Id<access::Account> employ(std::string const& name, std::string const& role, Place at, std::optional<Id<Person>> who = {});
  /// Puts a child on the roll of Meadow School since 2 September 2026.
  Id<Pupil> admit(std::string_view forename, std::string_view surname, Date born = std::chrono::year{2015} / 3 / 9,
                  std::string_view ethnicity = "WBRI");
  /// The person behind a pupil.
  Id<Person> person_of(Id<Pupil> pupil);
  /// A registration group of Meadow School that somebody leads, with these pupils in it since 2 September 2026.
  Id<Group> form_group(std::string_view name, std::string const& leader, std::vector<Id<Pupil>> const& pupils);
  /// An account with a role for an adult who may see this child's data, as a mother since 2 September 2026.
  Id<Person> parent_of(Id<Pupil> child, std::string const& name, std::string const& role = "parent");

 private:
  Core open_under(std::string const& text);
  Core& backstage();
  Desk backstage_desk(Place at, char const* account, PurposeKey purpose);
  Desk setting_up(char const* account, Place at, PurposeKey purpose);
  void found();
  std::string account_for(std::string const& who);

  std::optional<Model> model_;
  Log log_;
  std::optional<Core> backstage_;
  std::map<std::string, std::string> first_of_role_;
  std::map<std::string, Place> places_;
};

}  // namespace juniper::mis::testing
