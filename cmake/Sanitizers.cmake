# juniper_mis_sanitize(target): compiles and links a target with the sanitizers of JUNIPER_MIS_SANITIZE.
function(juniper_mis_sanitize target)
  if(NOT JUNIPER_MIS_SANITIZE)
    return()
  endif()
  # vptr needs type information that SOCI does not export for its backends.
  set(flags -fsanitize=${JUNIPER_MIS_SANITIZE} -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND NOT JUNIPER_MIS_SANITIZE MATCHES "fuzzer")
    # Python's interpreter loads the sanitizer ahead of the package, so that it has to be a library of its own.
    list(APPEND flags -shared-libsan)
    execute_process(COMMAND "${CMAKE_CXX_COMPILER}" "-print-file-name=libclang_rt.asan-${CMAKE_SYSTEM_PROCESSOR}.so"
      OUTPUT_VARIABLE runtime OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    cmake_path(GET runtime PARENT_PATH runtime)
    target_link_options(${target} PUBLIC "-Wl,-rpath,${runtime}")
  endif()
  target_compile_options(${target} PRIVATE ${flags})
  target_link_options(${target} PUBLIC ${flags})
endfunction()
