// The core: a store, its keys, its policy and its model, put together; desks are opened on it.
#pragma once

#include <juniper/mis/access/identity.hpp>
#include <juniper/mis/access/policy.hpp>
#include <juniper/mis/audit/verify.hpp>
#include <juniper/mis/base/clock.hpp>
#include <juniper/mis/base/id_source.hpp>
#include <juniper/mis/base/log.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/keys.hpp>
#include <juniper/mis/keys/key_provider.hpp>
#include <juniper/mis/keys/key_store.hpp>
#include <juniper/mis/storage/store.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis {

/// An organisation by its id, whatever entity it is: `.at = meadow`.
struct Place {
  /// The organisation.
  Id<Organisation> id{};
  /// Nowhere.
  Place() = default;
  /// A school or a trust.
  template <class Entity>
  Place(Id<Entity> organisation) : id(as_organisation(organisation)) {}  // NOLINT(google-explicit-constructor)
};

/// What somebody asks for when they sit down to work.
struct DeskRequest {
  access::Proof actor{};                    ///< the host's proof of who they are
  Place at{};                               ///< at which school or trust
  PurposeKey purpose{};                     ///< for which purpose
  std::chrono::minutes lasting{8 * 60};     ///< until when the desk closes by itself
};

/// What a core is made of. Everything that is not given has a safe default, except store and keys.
struct CoreParts {
  std::shared_ptr<storage::Store> store{};              ///< where rows are kept
  std::shared_ptr<keys::KeyStore> key_store{};          ///< where wrapped keys are kept, apart from the data
  std::shared_ptr<keys::KeyProvider> key_provider{};    ///< where the root of all keys is
  Registry registry{};                                  ///< the model's entities
  Relations relations{};                                ///< the model's relations
  std::string policy{};                                 ///< the policy file's text; empty: the shipped one
  std::shared_ptr<access::IdentityPort const> identity{}; ///< null: assertions signed by the host named at founding
  std::shared_ptr<Clock const> clock{};                 ///< null: the machine's
  std::shared_ptr<IdSource> ids{};                      ///< null: time-ordered and random
  Log log{};                                            ///< whom to tell of the core's working; nobody by default
};

/// Where copies of a store and of its keys are written: new files, apart from each other.
struct BackupFiles {
  std::string store{};  ///< the copy of the data
  std::string keys{};   ///< the copy of the keys, root key included if it is in the key file; empty: keys are not copied
};

/// A core. A handle: copies are the same core. Safe to use from several threads. It does not survive fork(): in the child every
/// call on it, and on its desks, answers `closed` and touches nothing; open another one there.
class Core {
 public:
  /// Puts the parts together: brings the schema up to date, checks that the keys belong to the store, replays erasures that
  /// the data has not seen (a restored backup). \return wrong_keys, incompatible, invalid (the policy; see `findings`).
  static Result<Core> assemble(CoreParts parts, Findings* findings = nullptr);

  /// Opens a desk. \return not_identified; refused when no rule gives this actor anything for this purpose here; not_found
  /// when there is no such organisation in the actor's tenant.
  Result<Desk> desk(DeskRequest const& request);

  /// Founds a tenant: `first_rows` runs once, at a desk that may write anything in the new, empty tenant and nothing else,
  /// and returns the tenant's own organisation. `host_key` is the host whose assertions are believed there.
  Result<Id<Tenant>> found(std::optional<keys::PublicKey> const& host_key,
                           std::function<Result<Id<Organisation>>(Desk&)> const& first_rows);

  /// Every tenant, oldest first.
  std::vector<Id<Tenant>> tenants();

  /// The signed head of a tenant's log, for keeping outside. \return not_found.
  Result<std::string> checkpoint(Id<Tenant> tenant);
  /// The public key that signs a tenant's checkpoints, as C2SP verifier text. \return not_found.
  Result<std::string> verifier(Id<Tenant> tenant);
  /// Checks a tenant's whole log and every logged row, MACs included; against a checkpoint kept elsewhere when given.
  /// \return malformed or tampered when the kept checkpoint is not one of this tenant's.
  Result<audit::Verdict> verify(Id<Tenant> tenant, std::string_view kept_checkpoint = {});

  /// Copies the store, and then its keys, into new files that only their owner may read, while others go on working; each copy
  /// is whole, as of one moment, and opens as a store of its own. `progress` is told pages. \return unsupported (ask
  /// capabilities()), already_exists, invalid (a path that cannot be one), storage_failed, deadline_exceeded, cancelled.
  Result<void> back_up(BackupFiles const& to, CallOptions const& options = {});

  /// The model's entities.
  Registry const& registry() const noexcept;
  /// The policy in force.
  access::Policy const& policy() const noexcept;
  /// The core's clock.
  Clock const& clock() const noexcept;
  /// What the store can do.
  storage::Capabilities capabilities() const;

  /// Closes the core: keys are wiped from memory; desks and further calls answer `closed`.
  void close();

 private:
  static Result<Core> put_together(CoreParts parts, Findings* findings);
  explicit Core(std::shared_ptr<core::CoreState> state) : state_(std::move(state)) {}
  std::shared_ptr<core::CoreState> state_;
};

}  // namespace juniper::mis
