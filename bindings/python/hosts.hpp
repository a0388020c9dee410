// Keys that a host is known by.
#pragma once

#include "errors.hpp"

#include <juniper/mis/keys/signing.hpp>

#include <string_view>

namespace juniper::mis::python {

/// A public key of 32 bytes. \throws TypeError, invalid.
keys::PublicKey to_public_key(py::handle from, std::string_view name);

}  // namespace juniper::mis::python
