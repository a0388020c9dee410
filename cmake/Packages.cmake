# Debian packages by CPack: library, development files, Python package and documents, out of a shared build below /usr.
if(NOT JUNIPER_MIS_INSTALL OR NOT BUILD_SHARED_LIBS)
  return()
endif()

# Whoever builds a package is its maintainer, by Debian's own variables.
set(maintainer "Juniper MIS core <juniper-mis@example.org>")
if(DEFINED ENV{DEBEMAIL})
  set(name "$ENV{DEBFULLNAME}")
  string(STRIP "${name} <$ENV{DEBEMAIL}>" maintainer)
endif()
set(JUNIPER_MIS_MAINTAINER "${maintainer}" CACHE STRING "Maintainer of the Debian packages: NAME <ADDRESS>")
set(JUNIPER_MIS_DEB_REVISION 1 CACHE STRING "Debian revision of the packages")
mark_as_advanced(JUNIPER_MIS_MAINTAINER JUNIPER_MIS_DEB_REVISION)

set(series "${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR}")
set(debian_version "${PROJECT_VERSION}-${JUNIPER_MIS_DEB_REVISION}")
set(runtime_package "libjuniper-mis${series}")   # named by what the loader asks for: libjuniper_mis.so.0.1
set(dev_package libjuniper-mis-dev)
set(python_package python3-juniper-mis)
set(doc_package juniper-mis-doc)
set(components runtime dev doc)

install(DIRECTORY docs examples DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${doc_package}" COMPONENT doc EXCLUDE_FROM_ALL
  PATTERN Doxyfile.in EXCLUDE PATTERN hide_defaulted.awk EXCLUDE PATTERN __pycache__ EXCLUDE)
if(TARGET juniper_mis_python)
  list(APPEND components python)
  find_package(Python REQUIRED COMPONENTS Interpreter)
endif()

# CMake strips programs and shared libraries of what is for debuggers, and leaves archives as they are.
install(CODE "if(CMAKE_INSTALL_DO_STRIP)
  execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-debug
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/libjuniper_mis_conformance.a\" COMMAND_ERROR_IS_FATAL ANY)
endif()" COMPONENT dev)

# Every Debian package says where it is from and what has changed.
string(TIMESTAMP debian_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/debian/changelog.Debian" @ONLY CONTENT
"juniper-mis (@debian_version@) bookworm; urgency=medium

  * Version @PROJECT_VERSION@; changelog.gz says what is new in it.

 -- @JUNIPER_MIS_MAINTAINER@  @debian_date@
")
find_program(JUNIPER_MIS_GZIP gzip REQUIRED)
mark_as_advanced(JUNIPER_MIS_GZIP)
configure_file(CHANGELOG.md "${PROJECT_BINARY_DIR}/debian/changelog" COPYONLY)
execute_process(COMMAND "${JUNIPER_MIS_GZIP}" -9 -n -k -f changelog.Debian changelog
  WORKING_DIRECTORY "${PROJECT_BINARY_DIR}/debian" COMMAND_ERROR_IS_FATAL ANY)
foreach(component IN LISTS components)
  install(FILES cmake/debian/copyright "${PROJECT_BINARY_DIR}/debian/changelog.Debian.gz" "${PROJECT_BINARY_DIR}/debian/changelog.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${${component}_package}" COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME juniper-mis)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${JUNIPER_MIS_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/../packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${JUNIPER_MIS_DEB_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SOURCE juniper-mis)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY "=")   # nothing is promised yet about binary compatibility

# CPack puts a summary of the whole before that of each package, unless the former is the one it makes up itself.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")

# juniper_mis_package(COMPONENT SECTION SUMMARY TEXT): what dpkg says of a package.
function(juniper_mis_package component section summary text)
  string(TOUPPER "${component}" key)
  set(CPACK_DEBIAN_${key}_PACKAGE_NAME "${${component}_package}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_PACKAGE_SECTION "${section}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${key}_DESCRIPTION "${summary}\n${text}" PARENT_SCOPE)
endfunction()

set(about "Trusts, schools, pupils, staff and families in one SQLite file, behind desks
that show each person what their purpose allows, with a reason for the rest.
Special-category data are encrypted, and a signed log shows what was done.")
juniper_mis_package(runtime libs "core of a school management information system" "${about}
.
This package has the shared library.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
file(WRITE "${PROJECT_BINARY_DIR}/debian/triggers" "activate-noawait ldconfig\n")   # what Debian asks for beside CPack's own ldconfig
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/debian/triggers")

juniper_mis_package(dev libdevel "core of a school management information system (development)" "${about}
.
This package has the headers, the packages for CMake and pkg-config, and the
conformance kit for storage adapters.")
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "${runtime_package} (= ${debian_version}), libboost1.81-dev")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "${doc_package}")

juniper_mis_package(doc doc "core of a school management information system (documents)" "${about}
.
This package has the documents as Markdown, and the examples they quote.")
set(CPACK_DEBIAN_DOC_PACKAGE_ARCHITECTURE all)

juniper_mis_package(python python "core of a school management information system (Python 3)" "${about}
.
This package has the Python package juniper_mis.")
if(TARGET juniper_mis_python)
  math(EXPR next_minor "${Python_VERSION_MINOR} + 1")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "${runtime_package} (= ${debian_version}), \
python3 (>= ${Python_VERSION_MAJOR}.${Python_VERSION_MINOR}~), python3 (<< ${Python_VERSION_MAJOR}.${next_minor})")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_SUGGESTS "python3-numpy, python3-pandas, ${doc_package}")
  set(CPACK_DEBIAN_PYTHON_PACKAGE_SHLIBDEPS ON)
  # Compiles the modules when they are installed, and takes what Python has compiled away with them.
  foreach(script IN ITEMS postinst prerm)
    configure_file(cmake/debian/python.${script}.in "${PROJECT_BINARY_DIR}/debian/${script}" @ONLY FILE_PERMISSIONS
      OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  endforeach()
  set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA "${PROJECT_BINARY_DIR}/debian/postinst;${PROJECT_BINARY_DIR}/debian/prerm")
endif()
include(CPack)
