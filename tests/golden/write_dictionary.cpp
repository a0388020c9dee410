// Writes the data dictionary of the shipped model to standard output, or to the file that is named.
#include <juniper/mis/describe/dictionary.hpp>
#include <juniper/mis/model.hpp>

#include <fstream>
#include <iostream>

int main(int count, char** arguments) {
  auto const text = juniper::mis::data_dictionary(juniper::mis::school_model().registry);
  if (count < 2) {
    std::cout << text;
    return std::cout.good() ? 0 : 1;
  }
  std::ofstream file{arguments[1], std::ios::binary};
  file << text;
  file.close();
  return file.good() ? 0 : 1;
}
