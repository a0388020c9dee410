// The peer of the transfer file reader: pugixml's tree, walked into the same structs.
#pragma once

#include <juniper/mis/exchange/ctf/pupil.hpp>

#include <string>
#include <vector>

namespace juniper::mis::bench {

/// Every pupil of a file. Values are checked as the reader checks them; findings are not collected.
std::vector<exchange::ctf::Pupil> pupils_by_tree(std::string const& file);

}  // namespace juniper::mis::bench
