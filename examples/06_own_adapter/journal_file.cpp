// Locking, reading, adding to and replacing a journal, with POSIX calls.
#include "journal_file.hpp"

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <string_view>

#include <boost/crc.hpp>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace journal {
namespace {

using mis::ErrorCode;

constexpr std::string_view head = "juniper journal 1\n";
constexpr std::size_t frame = 8;  // length and check sum before each record

mis::Error failed(char const* text) { return {.code = ErrorCode::storage_failed, .text = text}; }

std::uint32_t check_sum(mis::ByteView bytes) {
  boost::crc_32_type crc;
  crc.process_bytes(bytes.data(), bytes.size());
  return crc.checksum();
}

bool write_all(int file, mis::ByteView bytes) {
  while (!bytes.empty()) {
    auto const done = ::write(file, bytes.data(), bytes.size());
    if (done < 0) { return false; }
    bytes = bytes.subspan(static_cast<std::size_t>(done));
  }
  return true;
}

bool read_whole(int file, mis::Bytes& bytes) {
  std::array<std::uint8_t, 65'536> part{};
  while (true) {
    auto const got = ::read(file, part.data(), part.size());
    if (got <= 0) { return got == 0; }
    bytes.insert(bytes.end(), part.begin(), part.begin() + got);
  }
}

// A new name in a folder is there after a crash only when the folder has been forced to the disk too.
bool force_folder(std::string const& path) {
  auto folder = std::filesystem::path{path}.parent_path();
  auto const opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) { return false; }
  auto const done = ::fsync(opened) == 0;
  return ::close(opened) == 0 && done;
}

mis::Bytes framed(mis::ByteView record) {
  mis::ByteWriter out;
  out.u32(static_cast<std::uint32_t>(record.size())).u32(check_sum(record)).raw(record);
  return out.take();
}

}  // namespace

JournalFile::~JournalFile() {
  for (auto const file : {file_, lock_}) {
    if (file >= 0) { ::close(file); }
  }
}

mis::Result<void> JournalFile::open(std::string const& path, std::function<mis::Result<void>(mis::ByteView)> const& replay) {
  path_ = path;
  lock_ = ::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock_ < 0) { return failed("the journal's lock cannot be opened"); }
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    return mis::Error{.code = ErrorCode::busy, .text = "another process has this journal open"};
  }
  file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0600);
  if (file_ < 0) { return failed("the journal cannot be opened"); }
  return read_all(replay);
}

mis::Result<void> JournalFile::read_all(std::function<mis::Result<void>(mis::ByteView)> const& replay) {
  mis::Bytes all;
  if (!read_whole(file_, all)) { return failed("the journal cannot be read"); }
  auto const begins = std::min(all.size(), head.size());
  if (!std::equal(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(begins), all.begin(), [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; })) {
    return mis::Error{.code = ErrorCode::incompatible, .text = "this file is no journal"};
  }
  if (all.size() < head.size()) {  // new, or cut off while it was made
    if (::ftruncate(file_, 0) != 0 || !write_all(file_, mis::bytes_of(head)) || ::fsync(file_) != 0 || !force_folder(path_)) { return failed("the journal cannot be made"); }
    length_ = head.size();
    return {};
  }
  length_ = head.size();
  while (length_ < all.size()) {
    mis::ByteReader in{mis::ByteView{all}.subspan(length_)};
    auto const size = in.u32();
    auto const sum = in.u32();
    auto const record = in.raw(size);
    auto const good = in.ok() && size > 0 && check_sum(record) == sum;
    if (!good) {
      // A crash leaves a part of the last record, or zeros where it should be. Anything else is damage.
      auto const at_end = !in.ok() || in.rest().empty();
      auto const zeros = std::all_of(all.begin() + static_cast<std::ptrdiff_t>(length_), all.end(), [](std::uint8_t b) { return b == 0; });
      if (!at_end && !zeros) { return mis::Error{.code = ErrorCode::tampered, .text = "the journal is damaged in its middle"}; }
      break;
    }
    if (auto done = replay(record); !done.ok()) { return done; }
    length_ += frame + size;
  }
  if (length_ < all.size() && (::ftruncate(file_, static_cast<::off_t>(length_)) != 0 || ::fsync(file_) != 0)) { return failed("the end of the journal cannot be mended"); }
  return {};
}

// [add]
mis::Result<void> JournalFile::add(mis::ByteView record) {
  if (broken_) { return failed("the journal failed before and has to be opened again"); }
  if (record.size() > std::numeric_limits<std::uint32_t>::max()) { return failed("a commit is too large for the journal"); }
  auto const bytes = framed(record);
  if (!write_all(file_, bytes)) {
    if (::ftruncate(file_, static_cast<::off_t>(length_)) == 0) { return failed("the journal cannot be written; is the disk full?"); }
    broken_ = true;
  } else if (::fdatasync(file_) != 0) {
    broken_ = true;  // what the disk has of it nobody knows, and asking again would not tell
  }
  if (broken_) { return mis::Error{.code = ErrorCode::unknown_outcome, .text = "the journal failed while it was written", .hint = "open the store again and look"}; }
  length_ += bytes.size();
  return {};
}
// [add]

mis::Result<void> JournalFile::replace_by(mis::ByteView record) {
  auto const made = path_ + ".new";
  auto const file = ::open(made.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_APPEND, 0600);
  if (file < 0) { return failed("a new journal cannot be made"); }
  auto const bytes = framed(record);
  auto const whole = write_all(file, mis::bytes_of(head)) && write_all(file, bytes) && ::fsync(file) == 0;
  if (!whole || ::rename(made.c_str(), path_.c_str()) != 0 || !force_folder(path_)) {
    ::close(file);
    return failed("a new journal cannot be made");
  }
  ::close(file_);
  file_ = file;
  length_ = head.size() + bytes.size();
  return {};
}

}  // namespace journal
