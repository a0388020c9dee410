// One key encrypted under another, with its owner and name as associated data.
#include <juniper/mis/keys/key_wrap.hpp>

#include <juniper/mis/base/byte_writer.hpp>

#include "sodium_ready.hpp"

#include <array>

#include <sodium.h>

namespace juniper::mis::keys {
namespace {

constexpr std::uint8_t wrap_format = 1;
constexpr std::size_t wrap_nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t wrap_tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

Bytes wrap_associated_data(ByteView context) {
  ByteWriter w;
  w.raw("juniper.wrap.1").raw(context);
  return w.take();
}

Error wrap_refused() {
  return {.code = ErrorCode::wrong_keys, .text = "a key was wrapped under another key or for another place"};
}

}  // namespace

Bytes wrap_key(SecretBytes const& wrapping, SecretBytes const& key, ByteView context) {
  sodium_ready();
  std::array<std::uint8_t, wrap_nonce> nonce{};
  randombytes_buf(nonce.data(), nonce.size());
  return wrap_key_with_nonce(wrapping, key, context, nonce);
}

Bytes wrap_key_with_nonce(SecretBytes const& wrapping, SecretBytes const& key, ByteView context, ByteView nonce) {
  sodium_ready();
  need_size(wrapping.size(), key_size);
  need_size(nonce.size(), wrap_nonce);
  ByteWriter w;
  w.u8(wrap_format).raw(nonce);
  auto wrapped = w.take();
  auto const begin = wrapped.size();
  wrapped.resize(begin + key.size() + wrap_tag);
  auto const ad = wrap_associated_data(context);
  crypto_aead_xchacha20poly1305_ietf_encrypt(wrapped.data() + begin, nullptr, key.view().data(), key.size(), ad.data(),
                                             ad.size(), nullptr, nonce.data(), wrapping.view().data());
  return wrapped;
}

Result<SecretBytes> unwrap_key(SecretBytes const& wrapping, ByteView wrapped, ByteView context) {
  sodium_ready();
  need_size(wrapping.size(), key_size);
  if (wrapped.size() <= 1 + wrap_nonce + wrap_tag || wrapped[0] != wrap_format) { return wrap_refused(); }
  auto const nonce = wrapped.subspan(1, wrap_nonce);
  auto const cipher = wrapped.subspan(1 + wrap_nonce);
  auto const ad = wrap_associated_data(context);
  SecretBytes key{cipher.size() - wrap_tag};
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.writable().data(), nullptr, nullptr, cipher.data(), cipher.size(),
                                                 ad.data(), ad.size(), nonce.data(), wrapping.view().data()) != 0) {
    return wrap_refused();
  }
  return key;
}

}  // namespace juniper::mis::keys
