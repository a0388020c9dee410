# The library and the conformance kit beside it: every .cpp under src, every header under include, static unless BUILD_SHARED_LIBS says otherwise.
file(GLOB_RECURSE juniper_mis_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/*.cpp")
file(GLOB juniper_mis_kit_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/storage/conformance/*.cpp")
list(REMOVE_ITEM juniper_mis_sources ${juniper_mis_kit_sources})
file(GLOB_RECURSE juniper_mis_headers CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/include/juniper/*.hpp")

add_library(juniper_mis ${juniper_mis_sources})
add_library(juniper::mis ALIAS juniper_mis)
target_sources(juniper_mis PUBLIC FILE_SET HEADERS
  BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${juniper_mis_headers})
target_include_directories(juniper_mis PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_compile_features(juniper_mis PUBLIC cxx_std_20)
juniper_mis_warnings(juniper_mis)
juniper_mis_sanitize(juniper_mis)
juniper_mis_precompile(juniper_mis)
include(cmake/ShippedPolicy.cmake)
include(cmake/ShippedRules.cmake)
juniper_mis_unity_by_folder(juniper_mis ${juniper_mis_sources})

# A shared build exports every symbol: no export macro in the headers, at the price of a larger symbol table.
set_target_properties(juniper_mis PROPERTIES
  EXPORT_NAME mis
  VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}
  CXX_EXTENSIONS OFF
  CXX_VISIBILITY_PRESET default
  POSITION_INDEPENDENT_CODE ON
  DEFINE_SYMBOL ""
  VERIFY_INTERFACE_HEADER_SETS ON)

# Headers of these are seen by src alone; a static library still has to name what it must be linked with.
target_link_libraries(juniper_mis
  PUBLIC Boost::headers   # describe/complete.hpp, which a host's own entities include, counts members with PFR
  PRIVATE SOCI::SQLite3 SOCI::Core SQLite::SQLite3 Sodium::Sodium OpenSSL::Crypto LibXml2::LibXml2 fmt::fmt Threads::Threads
          $<BUILD_INTERFACE:nlohmann_json::nlohmann_json>)

# The conformance kit is for the tests of a host's own adapter: a library of its own, so that no product carries it.
add_library(juniper_mis_conformance STATIC ${juniper_mis_kit_sources})
add_library(juniper::mis_conformance ALIAS juniper_mis_conformance)
target_include_directories(juniper_mis_conformance PRIVATE "${PROJECT_SOURCE_DIR}/src")
target_link_libraries(juniper_mis_conformance PUBLIC juniper_mis PRIVATE Threads::Threads)
juniper_mis_warnings(juniper_mis_conformance)
juniper_mis_sanitize(juniper_mis_conformance)
juniper_mis_unity_by_folder(juniper_mis_conformance ${juniper_mis_kit_sources})
set_target_properties(juniper_mis_conformance PROPERTIES
  EXPORT_NAME mis_conformance
  CXX_EXTENSIONS OFF
  POSITION_INDEPENDENT_CODE ON)
