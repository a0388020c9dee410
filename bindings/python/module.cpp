// The extension module: its parts in the order in which they need each other.
#include "columns.hpp"
#include "desk.hpp"
#include "ids.hpp"
#include "law.hpp"
#include "logging.hpp"
#include "python_types.hpp"
#include "quiet.hpp"
#include "records.hpp"
#include "seen.hpp"
#include "values.hpp"

#include <juniper/mis/version.hpp>

PYBIND11_MODULE(_core, module) {
  namespace python = juniper::mis::python;
  module.doc() = "The library behind juniper_mis; everything public is in juniper_mis itself.";
  module.attr("version") = std::string{juniper::mis::version};
  pybind11::options options;
  options.disable_function_signatures();
  python::bind_errors(module);
  python::bind_types(module);
  python::bind_records(module);
  python::bind_ids(module);
  python::bind_calls(module);
  python::bind_seen(module);
  python::bind_columns(module);
  auto desk = python::bind_desk(module);
  python::bind_commands(desk);
  python::bind_duties(desk);
  python::bind_exchange(module, desk);
  python::bind_transfers(module, desk);
  python::bind_tables(desk);
  python::bind_hosts(module);
  python::bind_core(module);
  python::bind_logging(module);
  python::bind_testing(module);
  python::bind_law(module);
  python::quieten(module);
}
