# Finds SOCI and gives it as SOCI::Core and SOCI::SQLite3, whether it brings a CMake package or not.
#
# SOCI 4.1 installs a package with these very names; libsoci-dev 4.0 of Debian 12 installs none.
# Of the components only SQLite3 is known here: other databases are opened by name at run time.
if(TARGET SOCI::Core)
  set(SOCI_FOUND TRUE)
  return()
endif()
find_package(SOCI ${SOCI_FIND_VERSION} CONFIG QUIET COMPONENTS ${SOCI_FIND_COMPONENTS})
if(SOCI_FOUND AND TARGET SOCI::Core)
  return()
endif()

find_path(SOCI_INCLUDE_DIR NAMES soci/soci.h)
find_library(SOCI_CORE_LIBRARY NAMES soci_core)
find_library(SOCI_SQLITE3_LIBRARY NAMES soci_sqlite3)
mark_as_advanced(SOCI_INCLUDE_DIR SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY)

if(EXISTS "${SOCI_INCLUDE_DIR}/soci/version.h")
  file(STRINGS "${SOCI_INCLUDE_DIR}/soci/version.h" SOCI_VERSION REGEX "define SOCI_LIB_VERSION ")
  string(REGEX REPLACE ".*\"([0-9]+)_([0-9]+)_([0-9]+)\".*" "\\1.\\2.\\3" SOCI_VERSION "${SOCI_VERSION}")
endif()
if(SOCI_SQLITE3_LIBRARY AND EXISTS "${SOCI_INCLUDE_DIR}/soci/sqlite3/soci-sqlite3.h")
  find_package(SQLite3 QUIET)   # the backend's header includes sqlite3.h
  if(SQLite3_FOUND)
    set(SOCI_SQLite3_FOUND TRUE)
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SOCI
  REQUIRED_VARS SOCI_CORE_LIBRARY SOCI_INCLUDE_DIR
  VERSION_VAR SOCI_VERSION
  HANDLE_COMPONENTS
  REASON_FAILURE_MESSAGE "On Debian: apt-get install libsoci-dev libsqlite3-dev")

if(SOCI_FOUND)
  add_library(SOCI::Core UNKNOWN IMPORTED)
  set_target_properties(SOCI::Core PROPERTIES
    IMPORTED_LOCATION "${SOCI_CORE_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SOCI_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES "${CMAKE_DL_LIBS}")
  if(SOCI_SQLite3_FOUND)
    add_library(SOCI::SQLite3 UNKNOWN IMPORTED)
    set_target_properties(SOCI::SQLite3 PROPERTIES
      IMPORTED_LOCATION "${SOCI_SQLITE3_LIBRARY}"
      INTERFACE_LINK_LIBRARIES "SOCI::Core;SQLite::SQLite3")
  endif()
endif()
