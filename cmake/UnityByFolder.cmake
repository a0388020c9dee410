# juniper_mis_unity_by_folder(target sources...): unity batches of one folder each, so that modules stay apart.
#
# It only takes effect where CMAKE_UNITY_BUILD is on. A new file changes the batches of its own folder
# alone, and a name in an unnamed namespace need only be unique within its folder.
set(JUNIPER_MIS_UNITY_FILES 8 CACHE STRING "Most source files in one unity batch")
mark_as_advanced(JUNIPER_MIS_UNITY_FILES)

function(juniper_mis_unity_by_folder target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  foreach(source IN LISTS ARGN)
    cmake_path(GET source PARENT_PATH folder)
    string(MAKE_C_IDENTIFIER "${folder}" key)
    if(NOT DEFINED count_${key})
      set(count_${key} 0)
    endif()
    math(EXPR batch "${count_${key}} / ${JUNIPER_MIS_UNITY_FILES}")
    math(EXPR count_${key} "${count_${key}} + 1")
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE name)
    string(MAKE_C_IDENTIFIER "${name}_${batch}" group)
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}")
  endforeach()
endfunction()
