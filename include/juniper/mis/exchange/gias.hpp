// Reading Get Information About Schools: establishments and groups, from JSON and from every vintage of its CSV.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/organisations/trust.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Exchange with the Department for Education's GIAS register.
namespace juniper::mis::exchange::gias {

/// An establishment as GIAS states it; `trust_uid` is the group UID of its trust, when it has one.
struct Establishment {
  School school{};        ///< without id and trust
  std::string trust_uid{};///< empty when it stands alone
};

/// What a file held, and what was noticed in it. Records with an error are left out, all others are kept.
struct Extract {
  std::vector<Establishment> establishments{};  ///< in file order
  std::vector<Trust> groups{};                  ///< in file order: trusts, federations, sponsors
  Findings findings{};                          ///< with line, record and help
};

/// Reads establishments.json. `name` is used in findings.
Extract read_establishments_json(std::string_view text, std::string_view name);
/// Reads groups.json.
Extract read_groups_json(std::string_view text, std::string_view name);
/// Reads edubasealldata*.csv: columns by name, any vintage; UTF-8 or Windows-1252, said in a note when the latter.
Extract read_establishments_csv(std::string_view bytes, std::string_view name);

/// What an import did, or would do.
struct ImportReport {
  std::size_t added = 0;      ///< rows added
  std::size_t changed = 0;    ///< rows patched
  std::size_t unchanged = 0;  ///< rows already so
  Findings findings{};        ///< of the extract, and of the import
};

/// Brings the desk's tenant up to date with an extract: matches schools by URN and trusts by group UID, adds what is missing,
/// patches what differs, touches nothing else. Running it again changes nothing. With `dry_run` nothing is written.
/// \return refused; deadline_exceeded, cancelled.
Result<ImportReport> bring_in(Desk& desk, Extract const& extract, bool dry_run, CommandOptions const& options = {});

}  // namespace juniper::mis::exchange::gias
