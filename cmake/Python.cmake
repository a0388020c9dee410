# Finds the Python that the bindings are built for and the tests run with: on Debian the system's own.
#
# Packages installed with apt are seen by /usr/bin/python3 alone, whatever python3 comes first in PATH.
if(NOT DEFINED Python_EXECUTABLE AND NOT DEFINED ENV{VIRTUAL_ENV}
   AND EXISTS /etc/debian_version AND EXISTS /usr/bin/python3)
  set(Python_EXECUTABLE /usr/bin/python3 CACHE FILEPATH "Interpreter the bindings are built for")
endif()
