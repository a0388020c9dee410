# The target `docs`: reference pages of the public headers, made by Doxygen.
find_program(JUNIPER_MIS_DOXYGEN doxygen)
mark_as_advanced(JUNIPER_MIS_DOXYGEN)
if(JUNIPER_MIS_DOXYGEN)
  file(GLOB juniper_mis_doc_input CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}"
    docs/architecture.md docs/glossary.md docs/public-api.md)
  list(JOIN juniper_mis_doc_input " " juniper_mis_doc_input)
  string(PREPEND juniper_mis_doc_input "include ")
  configure_file(docs/Doxyfile.in "${PROJECT_BINARY_DIR}/Doxyfile" @ONLY)
  add_custom_target(docs
    COMMAND "${JUNIPER_MIS_DOXYGEN}" "${PROJECT_BINARY_DIR}/Doxyfile"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Reference pages in ${PROJECT_BINARY_DIR}/docs/html"
    VERBATIM)
endif()
