// A file to which records are only ever added: each whole and forced to the disk, or not there at all.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/result.hpp>

#include <functional>
#include <string>

namespace journal {

namespace mis = juniper::mis;

/// The open file. One process has it at a time.
class JournalFile {
 public:
  JournalFile() = default;
  ~JournalFile();
  JournalFile(JournalFile const&) = delete;
  JournalFile& operator=(JournalFile const&) = delete;

  /// Opens or makes the file, readable by its owner alone, and hands its records out in order. What a crash left of a record at
  /// the end is cut off. \return busy (another process has it), incompatible (not a journal), tampered (damage in its middle),
  /// storage_failed.
  mis::Result<void> open(std::string const& path, std::function<mis::Result<void>(mis::ByteView record)> const& replay);

  /// Adds a record and forces it to the disk. \return storage_failed (nothing was added), unknown_outcome (it may have been;
  /// nothing more is added until the file is opened again).
  mis::Result<void> add(mis::ByteView record);

  /// Puts a file with this one record in the place of what there is, whole or not at all. \return storage_failed.
  mis::Result<void> replace_by(mis::ByteView record);

 private:
  mis::Result<void> read_all(std::function<mis::Result<void>(mis::ByteView record)> const& replay);

  std::string path_;
  int lock_ = -1;
  int file_ = -1;
  std::size_t length_ = 0;   // of what is whole
  bool broken_ = false;
};

}  // namespace journal
