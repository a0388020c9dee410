// From a record of a GIAS file to a school or a trust.
#pragma once

#include "gias_record.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <optional>

namespace juniper::mis::exchange::gias {

/// The establishment of a record; nothing, with an error in the report, when it has no URN or no
/// name.
std::optional<Establishment> establishment_of(SourceRecord const& record, Report& report);

/// The group of a record; nothing, with an error in the report, when it has no group UID or no
/// name.
std::optional<Trust> group_of(SourceRecord const& record, Report& report);

}  // namespace juniper::mis::exchange::gias
