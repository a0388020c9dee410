# Makes a source file of the shipped policy, so that the library carries its text; the .json file is the one to edit.
set(shipped_policy "${PROJECT_SOURCE_DIR}/src/access/english_schools.policy.json")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${shipped_policy}")
file(READ "${shipped_policy}" juniper_mis_shipped_policy)
configure_file("${PROJECT_SOURCE_DIR}/src/access/shipped_policy.cpp.in"
  "${PROJECT_BINARY_DIR}/generated/access/shipped_policy.cpp" @ONLY)
target_sources(juniper_mis PRIVATE "${PROJECT_BINARY_DIR}/generated/access/shipped_policy.cpp")
