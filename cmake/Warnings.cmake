# juniper_mis_warnings(target): the warnings every target of this project compiles without.
function(juniper_mis_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion -Wshadow)
  if(JUNIPER_MIS_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # With optimisation g++ 12 sees these inside std::optional and std::string where there is nothing
    # (GCC bugs 80635 and 105329); the sanitizers and clang look for the real ones.
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized -Wno-restrict)
  endif()
endfunction()
