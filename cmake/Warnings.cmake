# juniper_mis_warnings(target): the warnings every target of this project compiles without.
function(juniper_mis_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion -Wshadow)
  if(JUNIPER_MIS_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
