// Assertions of identity: a host signs who was authenticated and until when; the development
// identity signs nothing.
#include <juniper/mis/access/identity.hpp>
#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <sodium.h>

namespace juniper::mis::access {
namespace {

constexpr std::string_view assertion_prefix = "juniper1.";
constexpr std::string_view development_prefix = "development.";
constexpr std::size_t body_size = 48;  // tenant, account, issued, expires
constexpr std::chrono::microseconds longest_life = std::chrono::hours{24};
constexpr std::chrono::microseconds clock_tolerance = std::chrono::minutes{1};

// One text for every cause: whoever forges a proof learns nothing from trying.
Error not_identified() {
  return {.code = ErrorCode::not_identified,
          .text = "the proof of identity is missing, forged or expired",
          .hint = "let the host authenticate the person again"};
}

std::string base64url(ByteView bytes) {
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
  text.pop_back();  // the terminating zero
  return text;
}

// Strict: exactly `Size` bytes, and only in the one spelling that base64url() gives them.
// libsodium 1.0.18 reads some bytes beyond ASCII as if they were digits, and a token with two
// spellings could be used twice where spellings are counted.
template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> from_base64url(std::string_view text) {
  std::array<std::uint8_t, Size> bytes{};
  std::size_t length = 0;
  auto const failed =
      sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length,
                        nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  if (failed != 0 || length != Size || base64url(bytes) != text) { return std::nullopt; }
  return bytes;
}

struct Assertion {
  Identity who{};
  Instant issued{};
  Instant expires{};
};

std::optional<Assertion> read_body(ByteView body) {
  ByteReader in(body);
  Assertion a;
  auto const tenant = Uuid::from_bytes(in.raw(16));
  auto const account = Uuid::from_bytes(in.raw(16));
  a.issued = Instant{std::chrono::microseconds{in.i64()}};
  a.expires = Instant{std::chrono::microseconds{in.i64()}};
  if (!in.finished() || !tenant || !account || !*tenant || !*account) { return std::nullopt; }
  a.who = {.tenant = {*tenant}, .account = *account};
  return a;
}

// In this order no sum can overflow, whatever was signed.
bool in_time(Assertion const& a, Instant now) {
  return a.issued <= now + clock_tolerance && a.issued < a.expires &&
         a.expires <= a.issued + longest_life && now < a.expires;
}

class SignedAssertions final : public IdentityPort {
 public:
  explicit SignedAssertions(keys::PublicKey const& host) : host_(host) {}

  Result<Identity> identify(Proof const& proof, Instant now) const override {
    std::string_view const token = proof.token;
    auto const dot = token.rfind('.');
    if (!token.starts_with(assertion_prefix) || dot < assertion_prefix.size()) {
      return not_identified();
    }
    auto const body = from_base64url<body_size>(
        token.substr(assertion_prefix.size(), dot - assertion_prefix.size()));
    auto const signature =
        from_base64url<std::tuple_size_v<keys::Signature>>(token.substr(dot + 1));
    if (!body || !signature) { return not_identified(); }
    if (!keys::signature_holds(host_, bytes_of(token.substr(0, dot)), *signature)) {
      return not_identified();
    }
    auto const assertion = read_body(*body);
    if (!assertion || !in_time(*assertion, now)) { return not_identified(); }
    return assertion->who;
  }

 private:
  keys::PublicKey host_;
};

class DevelopmentIdentity final : public IdentityPort {
 public:
  Result<Identity> identify(Proof const& proof, Instant) const override {
    std::string_view const token = proof.token;
    constexpr std::size_t uuid_length = 36;
    if (!token.starts_with(development_prefix) ||
        token.size() != development_prefix.size() + 2 * uuid_length + 1) {
      return not_identified();
    }
    auto const ids = token.substr(development_prefix.size());
    auto const tenant = Uuid::parse(ids.substr(0, uuid_length));
    auto const account = Uuid::parse(ids.substr(uuid_length + 1));
    if (ids[uuid_length] != '.' || !tenant || !account || !*tenant || !*account) {
      return not_identified();
    }
    return Identity{.tenant = {*tenant}, .account = *account};
  }
};

}  // namespace

HostSigner::HostSigner(keys::SecretBytes seed)
    : seed_(std::make_shared<keys::SecretBytes const>(std::move(seed))) {
  if (seed_->size() != keys::key_size) {
    throw Failure({.code = ErrorCode::invalid, .text = "a signing seed has 32 bytes"});
  }
}

HostSigner HostSigner::create() { return HostSigner(keys::SecretBytes::random(keys::key_size)); }

keys::PublicKey HostSigner::public_key() const { return keys::public_key_of(*seed_); }

Proof HostSigner::assert_identity(Identity const& who, Instant issued, Instant expires) const {
  ByteWriter body;
  body.raw(who.tenant.value.view()).raw(who.account.view());
  body.i64(issued.time_since_epoch().count()).i64(expires.time_since_epoch().count());
  auto token = std::string{assertion_prefix} + base64url(body.bytes());
  auto const signature = keys::sign(*seed_, bytes_of(token));
  return {.token = token + "." + base64url(signature)};
}

std::shared_ptr<IdentityPort const> assertions_signed_by(keys::PublicKey const& host) {
  return std::make_shared<SignedAssertions>(host);
}

std::shared_ptr<IdentityPort const> development_identity() {
  return std::make_shared<DevelopmentIdentity>();
}

Proof development_proof(Identity const& who) {
  return {.token = std::string{development_prefix} + who.tenant.text() + "." + who.account.text()};
}

}  // namespace juniper::mis::access
