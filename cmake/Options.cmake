# The switches of the build; everything beside the library itself is off in somebody else's project.
option(JUNIPER_MIS_BUILD_TESTS "Build the tests and register them with ctest" ${PROJECT_IS_TOP_LEVEL})
option(JUNIPER_MIS_BUILD_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(JUNIPER_MIS_BUILD_PYTHON "Build the Python package juniper_mis" ${PROJECT_IS_TOP_LEVEL})
option(JUNIPER_MIS_BUILD_BENCH "Build the benchmarks of tests/bench" OFF)
option(JUNIPER_MIS_INSTALL "Write install rules, package config and pkg-config file" ${PROJECT_IS_TOP_LEVEL})
option(JUNIPER_MIS_WERROR "Treat warnings in this project's own code as errors" ${PROJECT_IS_TOP_LEVEL})
option(BUILD_SHARED_LIBS "Build juniper::mis as a shared library" OFF)
set(JUNIPER_MIS_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
set(JUNIPER_MIS_SHARED "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH
  "Folder with public reference files; tests that need them are skipped without it")

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Kind of build" FORCE)
endif()
