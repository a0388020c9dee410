// The trust, its schools, and everybody who sits down at a desk in the story.
#pragma once

#include <juniper/mis.hpp>
#include <juniper/mis/exchange/gias.hpp>
#include <juniper/mis/exchange/synthetic.hpp>

#include <filesystem>
#include <map>
#include <string>

namespace mis = juniper::mis;

// Files that a GIAS extract consists of.
struct Sources {
  std::filesystem::path establishments;
  std::filesystem::path groups;
};

// One day in November: the same every time the story is told.
std::shared_ptr<mis::ManualClock> the_day();

// Opens the store of the story; a new one when there is none.
mis::Core open_store(std::shared_ptr<mis::ManualClock> clock);

// Removes what an earlier telling left behind.
void forget_earlier_telling();

// Reads the files, and says what was noticed.
mis::exchange::gias::Extract read_gias(Sources const& sources);

// A founded trust with its schools, and its people by name.
struct Cast {
  mis::Core core;
  mis::access::HostSigner host = mis::access::HostSigner::create();
  mis::Id<mis::Tenant> tenant{};
  mis::Id<mis::Trust> trust{};
  std::vector<mis::Id<mis::School>> schools{};
  std::vector<std::string> la_estabs{};
  std::map<std::string, mis::Uuid> accounts{};
  mis::Id<mis::StaffMember> tutor{};

  // Founds the trust with this GIAS group UID, and brings in its schools.
  Cast(mis::Core const& in, mis::exchange::gias::Extract const& extract, std::string const& group_uid);

  // A person with an account and a role.
  mis::Id<mis::Person> hire(std::string const& name, mis::NewPerson const& who, char const* role, mis::Place at);
  // An account and a role for somebody who is there already.
  void give_account(std::string const& name, mis::Id<mis::Person> who, char const* role, mis::Place at);
  // A desk for one of them.
  mis::Desk desk(std::string const& name, mis::Place at, mis::PurposeKey purpose);
};
