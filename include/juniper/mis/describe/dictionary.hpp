// The data dictionary: every entity and field of a registry as a page that people read.
#pragma once

#include <juniper/mis/describe/registry.hpp>

#include <string>

namespace juniper::mis {

/// The data dictionary in Markdown, written from the descriptions alone and the same for the same
/// registry: per entity its number, label, retention class with rule, whom it is about, dating and
/// organisation; per field its number, name, label, type, whether it may be absent, category,
/// special class and encryption, retention and CBDS item; then every code set that is used.
std::string data_dictionary(Registry const& registry);

}  // namespace juniper::mis
