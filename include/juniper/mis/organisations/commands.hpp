// Founding: the first rows of a new tenant, its trust, its schools and its first administrator.
#pragma once

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/core/core.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/organisations/trust.hpp>
#include <juniper/mis/people/new_person.hpp>

#include <optional>
#include <vector>

/// Trusts, schools, academic years.
namespace juniper::mis::organisations {

/// Who and what is there at the beginning.
struct Founding {
  std::optional<Trust> trust{};                ///< none for a school standing alone
  std::vector<School> schools{};               ///< its schools; a school standing alone is exactly one
  NewPerson administrator{};                   ///< the first person who may grant anything
  PersonalText administrator_account{"administrator"};  ///< name of their account
  std::optional<keys::PublicKey> host_key{};   ///< the host whose assertions are believed in this tenant
};

/// What came of it.
struct Founded {
  Id<Tenant> tenant{};                         ///< for proofs of identity
  Id<Trust> trust{};                           ///< none for a school standing alone
  std::vector<Id<School>> schools{};           ///< in the order given
  Id<access::Account> administrator{};         ///< holds the role `trust_data_manager` from today on
};

/// Founds a tenant once and for all. \return invalid when there is neither a trust nor exactly one school.
Result<Founded> found(Core& core, Founding const& founding);

}  // namespace juniper::mis::organisations
