// The file system of the forgetful disk: each file is the real one, with its syncs written down.
#include "support/forgetful_disk.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <stdexcept>
#include <thread>

namespace juniper::mis::testing {

struct ForgetfulDisk::File : sqlite3_file {
  ForgetfulDisk* disk;
  std::string* path;
  bool log;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

namespace {

// Handing a call on to the real file.
template <auto Method>
struct HandOn;
template <class R, class... A, R (*sqlite3_io_methods::*Method)(sqlite3_file*, A...)>
struct HandOn<Method> {
  template <class File>
  static R call(sqlite3_file* file, A... arguments) {
    auto* const real = static_cast<File*>(file)->real();
    return (real->pMethods->*Method)(real, arguments...);
  }
};

}  // namespace

ForgetfulDisk::ForgetfulDisk() : real_(sqlite3_vfs_find(nullptr)) {
  vfs_ = *real_;
  vfs_.zName = "forgetful";
  vfs_.pNext = nullptr;
  vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
  vfs_.xOpen = &ForgetfulDisk::open;
  methods_.iVersion = 3;
  methods_.xClose = &ForgetfulDisk::close;
  methods_.xSync = &ForgetfulDisk::sync;
  methods_.xRead = &HandOn<&sqlite3_io_methods::xRead>::call<File>;
  methods_.xWrite = &HandOn<&sqlite3_io_methods::xWrite>::call<File>;
  methods_.xTruncate = &HandOn<&sqlite3_io_methods::xTruncate>::call<File>;
  methods_.xFileSize = &HandOn<&sqlite3_io_methods::xFileSize>::call<File>;
  methods_.xLock = &HandOn<&sqlite3_io_methods::xLock>::call<File>;
  methods_.xUnlock = &HandOn<&sqlite3_io_methods::xUnlock>::call<File>;
  methods_.xCheckReservedLock = &HandOn<&sqlite3_io_methods::xCheckReservedLock>::call<File>;
  methods_.xFileControl = &HandOn<&sqlite3_io_methods::xFileControl>::call<File>;
  methods_.xSectorSize = &HandOn<&sqlite3_io_methods::xSectorSize>::call<File>;
  methods_.xDeviceCharacteristics = &HandOn<&sqlite3_io_methods::xDeviceCharacteristics>::call<File>;
  methods_.xShmMap = &HandOn<&sqlite3_io_methods::xShmMap>::call<File>;
  methods_.xShmLock = &HandOn<&sqlite3_io_methods::xShmLock>::call<File>;
  methods_.xShmBarrier = &HandOn<&sqlite3_io_methods::xShmBarrier>::call<File>;
  methods_.xShmUnmap = &HandOn<&sqlite3_io_methods::xShmUnmap>::call<File>;
  methods_.xFetch = &HandOn<&sqlite3_io_methods::xFetch>::call<File>;
  methods_.xUnfetch = &HandOn<&sqlite3_io_methods::xUnfetch>::call<File>;
  vfs_.pAppData = this;
  if (sqlite3_vfs_register(&vfs_, 1) != SQLITE_OK) { throw std::runtime_error("no forgetful disk"); }
}

ForgetfulDisk::~ForgetfulDisk() {
  sqlite3_vfs_unregister(&vfs_);
  sqlite3_vfs_register(real_, 1);
}

int ForgetfulDisk::open(sqlite3_vfs* vfs, char const* name, sqlite3_file* file, int flags, int* out) {
  auto* const disk = static_cast<ForgetfulDisk*>(vfs->pAppData);
  auto* const self = static_cast<File*>(file);
  self->pMethods = nullptr;
  auto const code = disk->real_->xOpen(disk->real_, name, self->real(), flags, out);
  if (code != SQLITE_OK) { return code; }
  self->disk = disk;
  self->log = (flags & SQLITE_OPEN_WAL) != 0;
  bool const kept = self->log || (flags & SQLITE_OPEN_MAIN_DB) != 0;
  self->path = kept && name != nullptr ? new std::string{name} : nullptr;
  self->pMethods = &disk->methods_;
  if (self->path != nullptr) {
    auto const lock = std::scoped_lock{disk->mutex_};
    disk->durable_.try_emplace(*self->path, whole(self->real()));  // what was there before is on the disk
  }
  return SQLITE_OK;
}

int ForgetfulDisk::close(sqlite3_file* file) {
  auto* const self = static_cast<File*>(file);
  delete self->path;
  return self->real()->pMethods->xClose(self->real());
}

ForgetfulDisk::Image ForgetfulDisk::whole(sqlite3_file* real) {
  sqlite3_int64 size = 0;
  real->pMethods->xFileSize(real, &size);
  Image image(static_cast<std::size_t>(size));
  if (size > 0) { real->pMethods->xRead(real, image.data(), static_cast<int>(size), 0); }
  return image;
}

// What was written before the sync began is durable when it ends; what others write meanwhile may or may not be.
int ForgetfulDisk::sync(sqlite3_file* file, int flags) {
  auto* const self = static_cast<File*>(file);
  auto& disk = *self->disk;
  if (self->path == nullptr) { return self->real()->pMethods->xSync(self->real(), flags); }
  auto image = whole(self->real());
  if (self->log) {
    if (disk.syncs_fail) { return SQLITE_IOERR_FSYNC; }
    while (disk.syncs_wait) { std::this_thread::sleep_for(std::chrono::milliseconds{1}); }
    ++disk.syncs_of_logs;
  }
  auto const code = self->real()->pMethods->xSync(self->real(), flags);
  auto const lock = std::scoped_lock{disk.mutex_};
  if (code == SQLITE_OK) { disk.durable_[*self->path] = std::move(image); }
  return code;
}

void ForgetfulDisk::left_of(std::string const& path, std::string const& to, std::mt19937_64* torn) {
  auto image = durable_[path];
  if (torn != nullptr) {
    std::ifstream now{path, std::ios::binary};
    Image const written{std::istreambuf_iterator<char>{now}, {}};
    constexpr std::size_t sector = 512;
    for (std::size_t at = 0; at < written.size(); at += sector) {
      auto const end = std::min(at + sector, written.size());
      bool const differs = end > image.size() || !std::equal(written.begin() + static_cast<std::ptrdiff_t>(at), written.begin() + static_cast<std::ptrdiff_t>(end),
                                                              image.begin() + static_cast<std::ptrdiff_t>(at));
      if (!differs || (*torn)() % 2 == 0) { continue; }
      image.resize(std::max(image.size(), end));
      std::copy(written.begin() + static_cast<std::ptrdiff_t>(at), written.begin() + static_cast<std::ptrdiff_t>(end),
                image.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
  std::ofstream out{to, std::ios::binary | std::ios::trunc};
  out.write(reinterpret_cast<char const*>(image.data()), static_cast<std::streamsize>(image.size()));
}

void ForgetfulDisk::lose_power(std::string const& database, std::string const& to, std::mt19937_64* torn) {
  auto const lock = std::scoped_lock{mutex_};
  left_of(database, to, nullptr);  // a checkpoint syncs the log before it writes here, and this before the log starts again
  left_of(database + "-wal", to + "-wal", torn);
  std::filesystem::remove(to + "-shm");
}

}  // namespace juniper::mis::testing
