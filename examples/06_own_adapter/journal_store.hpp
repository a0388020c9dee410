// A store of one's own: tables in memory, every commit a record of a journal file that is replayed when it is opened.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/storage/store.hpp>

#include <memory>
#include <string_view>

namespace journal {

// [open]
/// Opens a store in a journal file, which is made when it is not there. One process has it at a time; units read side by side
/// and write in turn. Everything is held in memory. \return busy, incompatible, tampered, storage_failed.
juniper::mis::Result<std::shared_ptr<juniper::mis::storage::Store>> open_journal(std::string_view path);
// [open]

}  // namespace journal
