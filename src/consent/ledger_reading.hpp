// The last word of everybody in a ledger, before the law weighs them.
#pragma once

#include <juniper/mis/consent/consent_ledger.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace juniper::mis::consent {

/// The last word of one person that counts, by the place of its entry.
struct Voice {
  std::string const* who = nullptr;    ///< who
  std::size_t place{};                 ///< which entry
  LedgerEntry const* entry = nullptr;  ///< the entry; null where nothing was said
  /// Whether anything was said.
  explicit operator bool() const noexcept { return entry != nullptr; }
  /// Whether it says yes.
  bool yes() const noexcept { return entry->answer == LedgerAnswer::given; }
};

/// Everybody's last word on one subject, purpose and channel.
struct LedgerReading {
  Voice subject{};                      ///< the subject's own, or what staff noted of it
  std::vector<Voice> adults{};          ///< of those with parental responsibility, a local authority among them
  bool unknown_responsibility = false;  ///< a yes was left out: it was not told whether that adult has parental responsibility
  bool without_responsibility = false;  ///< a yes was left out: that adult has none
  bool not_written = false;             ///< a yes was left out for its form
};

/// Reads the ledger once.
LedgerReading read_ledger(LedgerFacts const& facts);

/// What ended something that was given, by the day asked about; none while it serves. Its day is no date where it is not on record.
std::optional<Lapse> lapse_of(LedgerEntry const& given, LedgerFacts const& facts);

}  // namespace juniper::mis::consent
