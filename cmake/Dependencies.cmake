# Finds what the library is built from; cmake/packages.txt has the names of the Debian packages.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)   # a project that adds this one as a folder links these too
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED)   # headers only: PFR, UUID
find_package(fmt 9 CONFIG REQUIRED)
find_package(nlohmann_json 3.11 CONFIG REQUIRED)
find_package(SOCI 4.0 REQUIRED COMPONENTS SQLite3)
find_package(Sodium 1.0.18 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(LibXml2 2.9.14 REQUIRED)
