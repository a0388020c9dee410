// A wrapped key comes back under its own wrapping key and context alone; so do signatures.
#include "catch.hpp"

#include <juniper/mis/keys/key_provider.hpp>
#include <juniper/mis/keys/key_wrap.hpp>
#include <juniper/mis/keys/signing.hpp>

using namespace juniper::mis;
using keys::SecretBytes;

namespace {

bool wrong_keys(Result<SecretBytes> const& unwrapped) {
  return !unwrapped.ok() && unwrapped.error().code == ErrorCode::wrong_keys;
}

}  // namespace

TEST_CASE("a wrapped key comes back, and no two wraps are alike", "[keys]") {
  auto const wrapping = SecretBytes::random(32);
  auto const key = SecretBytes::random(32);
  auto const wrapped = keys::wrap_key(wrapping, key, bytes_of("context"));
  CHECK(wrapped.size() == 1 + 24 + 32 + 16);
  CHECK(wrapped != keys::wrap_key(wrapping, key, bytes_of("context")));
  auto const again = keys::unwrap_key(wrapping, wrapped, bytes_of("context"));
  REQUIRE(again.ok());
  CHECK(again->equals(key.view()));
}

TEST_CASE("a wrap that was changed, cut or moved is refused", "[keys]") {
  auto const wrapping = SecretBytes::random(32);
  auto wrapped = keys::wrap_key(wrapping, SecretBytes::random(32), bytes_of("context"));
  CHECK(wrong_keys(keys::unwrap_key(SecretBytes::random(32), wrapped, bytes_of("context"))));
  CHECK(wrong_keys(keys::unwrap_key(wrapping, wrapped, bytes_of("another"))));
  CHECK(wrong_keys(keys::unwrap_key(wrapping, wrapped, {})));
  for (std::size_t size = 0; size < wrapped.size(); ++size) {
    CHECK(wrong_keys(keys::unwrap_key(wrapping, ByteView{wrapped}.first(size), bytes_of("context"))));
  }
  for (std::size_t i = 0; i < wrapped.size() * 8; ++i) {
    wrapped[i / 8] = static_cast<std::uint8_t>(wrapped[i / 8] ^ (1U << (i % 8)));
    CHECK(wrong_keys(keys::unwrap_key(wrapping, wrapped, bytes_of("context"))));
    wrapped[i / 8] = static_cast<std::uint8_t>(wrapped[i / 8] ^ (1U << (i % 8)));
  }
}

TEST_CASE("a root key provider unwraps what it wrapped, another one does not", "[keys]") {
  auto const one = keys::root_key_provider(SecretBytes::random(32));
  auto const other = keys::root_key_provider(SecretBytes::random(32));
  auto const key = SecretBytes::random(32);
  auto const wrapped = one->wrap(key, bytes_of("context")).value();
  CHECK(one->unwrap(wrapped, bytes_of("context")).value().equals(key.view()));
  CHECK(wrong_keys(other->unwrap(wrapped, bytes_of("context"))));
  CHECK_THROWS_AS(keys::root_key_provider(SecretBytes::random(16)), Failure);
}

TEST_CASE("signatures are those of RFC 8032", "[keys]") {
  // Section 7.1, test 3: seed, public key, two bytes of message, signature.
  auto const from_hex = [](std::string_view text) {
    Bytes bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
      bytes.push_back(static_cast<std::uint8_t>(std::stoi(std::string{text.substr(i, 2)}, nullptr, 16)));
    }
    return bytes;
  };
  auto const seed = SecretBytes::copy_of(from_hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
  auto const key = keys::public_key_of(seed);
  CHECK(Bytes{key.begin(), key.end()} == from_hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
  Bytes const message{0xaf, 0x82};
  auto const signature = keys::sign(seed, message);
  CHECK(Bytes{signature.begin(), signature.end()} ==
        from_hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                 "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
  CHECK(keys::signature_holds(key, message, signature));
  CHECK_FALSE(keys::signature_holds(key, Bytes{0xaf, 0x83}, signature));
  CHECK_FALSE(keys::signature_holds(key, message, ByteView{signature}.first(63)));
  for (std::size_t i = 0; i < signature.size() * 8; ++i) {
    auto forged = signature;
    forged[i / 8] = static_cast<std::uint8_t>(forged[i / 8] ^ (1U << (i % 8)));
    CHECK_FALSE(keys::signature_holds(key, message, forged));
  }
}
