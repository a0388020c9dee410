// Reading Get Information About Schools: establishments and groups, from JSON and from every
// vintage of its CSV, and bringing a tenant up to date with them.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/organisations/trust.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Exchange with the Department for Education's GIAS register.
namespace juniper::mis::exchange::gias {

/// An establishment as GIAS states it.
struct Establishment {
  School school{};          ///< without id and trust
  std::string trust_uid{};  ///< group UID of its trust; empty when it stands alone
};

/// What a file held, and what was noticed in it. Records with an error are left out, all others are
/// kept. Findings carry a stable code, the place (`schools.csv:17, column Postcode`,
/// `groups.json:1, record 3, field ukprn`) and what to do; never a value. Names of head teachers
/// are not read at all.
struct Extract {
  std::vector<Establishment> establishments{};  ///< in file order
  std::vector<Trust> groups{};                  ///< in file order: trusts, federations, sponsors
  Findings findings{};                          ///< errors, warnings and notes
};

/// Reads establishments.json: a list of records. `name` is used in findings. A record with an error
/// is left out; where the text stops being JSON, the records before are kept.
Extract read_establishments_json(std::string_view text, std::string_view name);
/// Reads groups.json, as read_establishments_json().
Extract read_groups_json(std::string_view text, std::string_view name);
/// Reads edubasealldata*.csv (RFC 4180): columns by name, any vintage, unknown ones passed over;
/// UTF-8, or Windows-1252, said in a note when the latter.
Extract read_establishments_csv(std::string_view bytes, std::string_view name);
/// Reads allgroupsdata*.csv, as read_establishments_csv().
Extract read_groups_csv(std::string_view bytes, std::string_view name);

/// The trust with this group UID and its establishments alone, with all findings.
Extract only_trust(Extract const& extract, std::string_view group_uid);

/// What an import did, or would do.
struct ImportReport {
  std::size_t added = 0;      ///< rows added
  std::size_t changed = 0;    ///< rows patched
  std::size_t unchanged = 0;  ///< rows already so
  Findings findings{};        ///< of the extract, and of the import
};

/// Brings the desk's tenant up to date with an extract: matches schools by URN and trusts by group
/// UID, adds what is missing, patches what differs, touches nothing else. Of the groups only
/// multi-academy, single-academy and secure single-academy trusts become trusts. What GIAS leaves
/// empty stays as it is, and a school is never taken from its trust: moving between trusts is a
/// transfer. Running it again changes nothing, so that it needs no idempotency key. It commits in
/// batches of 500 rows, and `progress` is told after each: what a run that was stopped has done
/// stays done, and the next run goes on. With `dry_run` nothing is written. Findings of its own:
/// warning `unknown_trust`, `trust_differs`, `twice_in_store`; note `not_a_trust`, `other_groups`.
/// \return refused when a field may not be seen or written; deadline_exceeded, cancelled, busy;
/// conflict when somebody else keeps changing the same rows.
Result<ImportReport> bring_in(Desk& desk, Extract const& extract, bool dry_run = false,
                              CallOptions const& options = {});

}  // namespace juniper::mis::exchange::gias
