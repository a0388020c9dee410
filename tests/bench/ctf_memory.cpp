// How much memory a transfer file of so many pupils takes: the highest resident memory of a process that does one thing.
//
//   juniper_mis_ctf_memory read|tree PUPILS
//
// `read`: ctf::read, the file being made as it is read. `tree`: pugixml's tree of the whole file, walked into structs.
#include "bench/ctf_dom.hpp"
#include "bench/ctf_leavers.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <sys/resource.h>

int main(int count, char** words) {
  using namespace juniper::mis;
  std::string_view const what = count == 3 ? words[1] : "";
  auto const pupils = count == 3 ? std::strtoul(words[2], nullptr, 10) : 0;
  std::size_t done = 0;
  double mb = 0;
  if (what == "read") {
    auto const source = bench::leavers_as_they_are_read(pupils);
    std::size_t bytes = 0;
    auto const counted = [&](char* to, std::size_t most) {
      auto const size = source(to, most);
      bytes += size;
      return size;
    };
    done = exchange::ctf::read(counted, "f.xml", {}).pupils;
    mb = static_cast<double>(bytes) / 1e6;
  } else if (what == "tree") {
    auto const file = bench::leavers_file(pupils);
    mb = static_cast<double>(file.size()) / 1e6;
    done = bench::pupils_by_tree(file).size();
  } else {
    std::fputs("juniper_mis_ctf_memory read|tree PUPILS\n", stderr);
    return 2;
  }
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  std::printf("%.*s: %zu pupils, %.1f MB of file, %.1f MB of memory at most\n", static_cast<int>(what.size()), what.data(), done, mb,
              static_cast<double>(used.ru_maxrss) / 1024);
  return done == pupils ? 0 : 1;
}
