// The shipped adapters as fixtures of the conformance kit.
#pragma once

#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/storage/conformance.hpp>

#include <memory>
#include <string>

#include "storage_contract/fixture.hpp"

namespace contract {

namespace conformance = mis::storage::conformance;

// [memory]
inline conformance::Fixture memory_fixture() {
  return {.fresh = [] { return mis::adapters::memory_store(); }};
}
// [memory]

// [sqlite]
inline conformance::Fixture sqlite_fixture(Folder const& folder) {
  static int number = 0;  // a file of its own for every store
  auto const path = std::make_shared<std::string>();
  auto const open = [path] { return mis::adapters::sqlite_store(*path).value(); };
  return {.fresh =
              [&folder, path, open] {
                *path = folder.file(std::to_string(++number) + ".db");
                return open();
              },
          .reopen = open,
          .beside = open,
          .cut_off = conformance::cut_off_by_kill(open)};
}
// [sqlite]

}  // namespace contract
