// A program of another project: it includes the library, opens a store with it, and needs nothing else.
#include <juniper/mis.hpp>
#include <juniper/mis/version.hpp>

#include <filesystem>
#include <iostream>

namespace mis = juniper::mis;

int main() {
  for (auto const* file : {"consumer.db", "consumer.db-wal", "consumer.db-shm", "consumer.keys"}) {
    std::filesystem::remove(file);
  }
  auto const core = mis::open("sqlite:consumer.db", {.keys = mis::key_file("consumer.keys")});
  if (!core.ok()) return 1;
  auto const stranger = mis::open("sqlite:consumer.db", {.keys = mis::keys_in_memory()});
  if (stranger.ok()) return 2;   // these are not the keys of that store
  std::cout << "juniper_mis " << mis::version << " opened a store\n";
}
