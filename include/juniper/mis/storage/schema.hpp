// The stored schema: its canonical text, its fingerprint, and the steps from an earlier one to today's.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/storage/store.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::storage {

/// The canonical text of a model's schema: a line an entity (`entity 14 pupil`), a line a field (`  1 upn text null indexed`,
/// `  2 person id refers 11 indexed`, `  7 ethnicity code null sealed`), by rising numbers; nothing that does not change what is
/// stored.
std::string schema_text(Registry const& registry);

/// SHA-256 of the schema text, in hexadecimal.
std::string schema_fingerprint(std::string_view schema_text);

/// The steps from a stored schema text (empty for a new store) to the model. \return incompatible, naming entity and field,
/// when something stored is gone, has another kind, stopped being sealed or became so, refers elsewhere, may no longer be
/// absent, or takes a name that another had; or when a field was added that may not be absent.
Result<std::vector<SchemaStep>> schema_steps(std::string_view stored, Registry const& registry);

/// Brings a store to the model: creates what is missing, records text and fingerprint in the store's mark, whose other fields
/// it leaves alone (none, in a new store). Safe to start from two processes at once and to repeat. `taken`, if there is one, is
/// told every step after it was taken. \return incompatible, busy, unknown_outcome (then call it again).
Result<void> bring_up_to_date(Store& store, Registry const& registry, std::function<void(SchemaStep const&)> const& taken = {});

}  // namespace juniper::mis::storage
