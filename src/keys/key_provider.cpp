// The provider whose root key lies in this process's guarded memory.
#include <juniper/mis/keys/key_provider.hpp>

#include <juniper/mis/keys/key_wrap.hpp>

#include "sodium_ready.hpp"

#include <utility>

namespace juniper::mis::keys {
namespace {

class RootKeyProvider final : public KeyProvider {
 public:
  explicit RootKeyProvider(SecretBytes root) : root_(std::move(root)) { need_size(root_.size(), key_size); }
  Result<Bytes> wrap(SecretBytes const& key, ByteView context) override { return wrap_key(root_, key, context); }
  Result<SecretBytes> unwrap(ByteView wrapped, ByteView context) override {
    return unwrap_key(root_, wrapped, context);
  }

 private:
  SecretBytes const root_;
};

}  // namespace

std::shared_ptr<KeyProvider> root_key_provider(SecretBytes root) {
  return std::make_shared<RootKeyProvider>(std::move(root));
}

}  // namespace juniper::mis::keys
