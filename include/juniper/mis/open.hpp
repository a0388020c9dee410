// Opening a core by URL: the store, its keys, and everything else with safe defaults.
#pragma once

#include <juniper/mis/core/core.hpp>
#include <juniper/mis/model.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis {

/// Where the keys are.
struct KeySource {
  std::string file{};                                 ///< a key file; empty when the two below are given
  std::shared_ptr<keys::KeyStore> store{};            ///< a host's own key store
  std::shared_ptr<keys::KeyProvider> provider{};      ///< a host's own root of all keys; wins over the file's
};

/// Keys in a file of their own, root key included: for a small host. It is made together with the store, and never for a store
/// that exists already. Keep its backups apart from the data's, and for less time.
KeySource key_file(std::string_view path);

/// Keys that go with the process: for tests and trials.
KeySource keys_in_memory();

/// How stores are opened, by URL scheme. A host adds its own.
using Engines = std::map<std::string, std::function<Result<std::shared_ptr<storage::Store>>(std::string_view rest)>,
                         std::less<>>;

/// The shipped engines: `sqlite:PATH` and `memory:`.
Engines shipped_engines();

/// What a core is opened with.
struct OpenOptions {
  KeySource keys{};                                        ///< required
  std::shared_ptr<access::IdentityPort const> identity{};  ///< null: the host named at each tenant's founding
  std::optional<Model> model{};                            ///< none: school_model()
  std::string policy{};                                    ///< text of a policy file; empty: the shipped one
  Findings* findings{};                                    ///< where problems of policy and user fields go; may be null
  std::shared_ptr<Clock const> clock{};                    ///< null: the machine's
  std::shared_ptr<IdSource> ids{};                         ///< null: time-ordered and random
  Engines engines = shipped_engines();                     ///< what the URL may begin with
  /// Fields that the host, a school or a trust adds to the model: texts in JSON, see docs/how-to/add-your-own-fields.md.
  std::vector<std::string> user_fields{};
  Log log{};                                               ///< whom to tell of the core's working; nobody by default
};

/// Opens a core: `open("sqlite:meadow.db", {.keys = key_file("meadow.keys")})`. A store that is not there is made.
/// \return invalid (the URL, the user fields or the policy: see findings), wrong_keys, incompatible, not_found (the key file of a store that
/// exists), storage_failed.
Result<Core> open(std::string_view url, OpenOptions options);

}  // namespace juniper::mis
