# Install rules: headers, library, CMake package and pkg-config file, all of which may be moved as one folder.
include(CMakePackageConfigHelpers)
set(juniper_mis_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/juniper_mis")

install(TARGETS juniper_mis juniper_mis_conformance EXPORT juniper_mis-targets
  ARCHIVE COMPONENT dev
  LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
  FILE_SET HEADERS COMPONENT dev)
install(EXPORT juniper_mis-targets NAMESPACE juniper:: DESTINATION "${juniper_mis_package_dir}" COMPONENT dev)

# Before 1.0 a new minor version may break callers, so that asking for 0.2 must not be given 0.1.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/juniper_mis-config-version.cmake"
  COMPATIBILITY SameMinorVersion)
configure_package_config_file(cmake/juniper_mis-config.cmake.in "${PROJECT_BINARY_DIR}/juniper_mis-config.cmake"
  INSTALL_DESTINATION "${juniper_mis_package_dir}" NO_SET_AND_CHECK_MACRO)
install(FILES
  "${PROJECT_BINARY_DIR}/juniper_mis-config.cmake"
  "${PROJECT_BINARY_DIR}/juniper_mis-config-version.cmake"
  cmake/FindSOCI.cmake cmake/FindSodium.cmake
  DESTINATION "${juniper_mis_package_dir}" COMPONENT dev)

# What a static library needs has to be on every link line; a shared one has it linked in already.
set(juniper_mis_pc_requires "libsodium libcrypto libxml-2.0 sqlite3 fmt")
set(juniper_mis_pc_libs "-lsoci_sqlite3 -lsoci_core -ldl -pthread")
if(BUILD_SHARED_LIBS)
  set(juniper_mis_pc_requires "")
  set(juniper_mis_pc_libs "")
endif()
file(RELATIVE_PATH juniper_mis_pc_prefix
  "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
configure_file(cmake/juniper_mis.pc.in "${PROJECT_BINARY_DIR}/juniper_mis.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/juniper_mis.pc"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT dev)
