// Writes a generated page of the documents, the data dictionary or the table of the shipped policy, into the file that is named.
#include <juniper/mis/access/policy_page.hpp>
#include <juniper/mis/describe/dictionary.hpp>
#include <juniper/mis/model.hpp>

#include <fstream>
#include <iostream>
#include <string_view>

namespace {

namespace mis = juniper::mis;

std::string page(std::string_view name, mis::Model const& model) {
  if (name == "data-dictionary") { return mis::data_dictionary(model.registry); }
  auto const policy = mis::access::Policy::parse(mis::access::Policy::shipped_text(), model.registry, model.relations).value();
  return mis::access::policy_page(policy, model.registry);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: juniper_mis_dictionary data-dictionary|policy-page FILE\n";
    return 2;
  }
  std::ofstream file{arguments[2], std::ios::binary};
  file << page(arguments[1], mis::school_model());
  file.close();
  return file.good() ? 0 : 1;
}
