// One context a thread, and the algorithm looked up once: both cost more than hashing an event.
#include "sha256.hpp"

#include <juniper/mis/base/error.hpp>

#include <array>
#include <memory>

#include <openssl/evp.h>

namespace juniper::mis::audit {
namespace {

void must(int done) {
  if (done != 1) { throw Failure({.code = ErrorCode::storage_failed, .text = "the cryptographic library cannot compute SHA-256"}); }
}

struct Freed {
  void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
  void operator()(EVP_MD* algorithm) const noexcept { EVP_MD_free(algorithm); }
};

EVP_MD_CTX* context() {
  thread_local std::unique_ptr<EVP_MD_CTX, Freed> const mine{EVP_MD_CTX_new()};
  must(mine != nullptr ? 1 : 0);
  return mine.get();
}

EVP_MD const* algorithm() {
  static std::unique_ptr<EVP_MD, Freed> const sha{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
  must(sha != nullptr ? 1 : 0);
  return sha.get();
}

}  // namespace

Sha256::Sha256() { must(EVP_DigestInit_ex2(context(), algorithm(), nullptr)); }

Sha256& Sha256::add(ByteView bytes) {
  must(EVP_DigestUpdate(context(), bytes.data(), bytes.size()));
  return *this;
}

Sha256& Sha256::add_sized(ByteView bytes) {
  auto const size = static_cast<std::uint32_t>(bytes.size());
  std::array<std::uint8_t, 4> const length{static_cast<std::uint8_t>(size >> 24U), static_cast<std::uint8_t>(size >> 16U),
                                           static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size)};
  return add(length).add(bytes);
}

Hash Sha256::done() {
  Hash hash{};
  must(EVP_DigestFinal_ex(context(), hash.data(), nullptr));
  return hash;
}

}  // namespace juniper::mis::audit
