# juniper_mis_sanitize(target): compiles and links a target with the sanitizers of JUNIPER_MIS_SANITIZE.
function(juniper_mis_sanitize target)
  if(NOT JUNIPER_MIS_SANITIZE)
    return()
  endif()
  # vptr needs type information that SOCI does not export for its backends.
  set(flags -fsanitize=${JUNIPER_MIS_SANITIZE} -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    list(APPEND flags -shared-libsan)   # the interpreter loads it ahead of the package
  endif()
  target_compile_options(${target} PRIVATE ${flags})
  target_link_options(${target} PUBLIC ${flags})
endfunction()
