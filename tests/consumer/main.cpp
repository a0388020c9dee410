// A program of another project: it includes the library, links it, and needs nothing else.
#include <juniper/mis/base/uuid.hpp>
#include <juniper/mis/version.hpp>

#include <iostream>

namespace mis = juniper::mis;

int main() {
  std::string const text = "0192b1f0-0000-7000-8000-000000000001";
  auto const parsed = mis::Uuid::parse(text);
  if (!parsed || parsed->text() != text) return 1;
  std::cout << "juniper_mis " << mis::version << '\n';
}
