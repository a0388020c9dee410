# Makes a source file of the rule book, so that the library carries its text; the .json files of src/rulebook/book are the ones to edit.
file(GLOB rule_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/rulebook/book/*.json")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${rule_files}")
set(juniper_mis_rule_texts "")
foreach(rule_file IN LISTS rule_files)
  file(READ "${rule_file}" text)
  string(REPLACE "\n    {" "\n)book\"\n                                R\"book(    {" text "${text}")   # compilers bound the length of one literal
  string(APPEND juniper_mis_rule_texts "    R\"book(${text})book\",\n")
endforeach()
configure_file("${PROJECT_SOURCE_DIR}/src/rulebook/shipped_rules.cpp.in"
  "${PROJECT_BINARY_DIR}/generated/rulebook/shipped_rules.cpp" @ONLY)
target_sources(juniper_mis PRIVATE "${PROJECT_BINARY_DIR}/generated/rulebook/shipped_rules.cpp")
