// Proofs of identity: what is believed, and that everything else is refused in the same words.
#include "catch.hpp"
#include <juniper/mis/access/identity.hpp>

#include <array>
#include <set>
#include <string>

namespace {

namespace mis = juniper::mis;
using juniper::mis::ErrorCode;
using juniper::mis::Instant;
using juniper::mis::access::HostSigner;
using juniper::mis::access::Identity;
using juniper::mis::access::IdentityPort;
using juniper::mis::access::Proof;
using namespace std::chrono_literals;

Instant const noon = Instant{std::chrono::microseconds{1'790'000'000'000'000}};
Identity const clerk{.tenant = {mis::Uuid::from_number(7)}, .account = mis::Uuid::from_number(42)};

HostSigner known_signer() {
  std::array<std::uint8_t, 32> seed{};
  seed.fill(9);
  return HostSigner(mis::keys::SecretBytes::copy_of(seed));
}

// Every refusal is the same: code, text and hint.
void check_refused(IdentityPort const& port, Proof const& proof, Instant now = noon) {
  auto const answer = port.identify(proof, now);
  REQUIRE_FALSE(answer.ok());
  CHECK(answer.error() == port.identify({}, now).error());
  CHECK(answer.error().code == ErrorCode::not_identified);
}

}  // namespace

TEST_CASE("A signed assertion stands for its account until it expires", "[access]") {
  auto const host = HostSigner::create();
  auto const port = mis::access::assertions_signed_by(host.public_key());
  auto const proof = host.assert_identity(clerk, noon, noon + 1h);
  for (auto const now : {noon, noon + 59min, noon - 1min}) {
    auto const who = port->identify(proof, now);
    REQUIRE(who.ok());
    CHECK(who->tenant == clerk.tenant);
    CHECK(who->account == clerk.account);
  }
  check_refused(*port, proof, noon + 1h);
  check_refused(*port, proof, noon + 240h);
  check_refused(*port, proof, noon - 1min - 1us);
}

TEST_CASE("An assertion lives for a day at most", "[access]") {
  auto const host = HostSigner::create();
  auto const port = mis::access::assertions_signed_by(host.public_key());
  CHECK(port->identify(host.assert_identity(clerk, noon, noon + 24h), noon).ok());
  check_refused(*port, host.assert_identity(clerk, noon, noon + 24h + 1us));
  check_refused(*port, host.assert_identity(clerk, noon, noon));
  check_refused(*port, host.assert_identity(clerk, noon, noon - 1h));
  check_refused(*port, host.assert_identity(clerk, noon + 30s, noon + 10s));
  check_refused(*port, host.assert_identity(clerk, Instant::min(), Instant::max()));
  check_refused(*port, host.assert_identity(clerk, Instant::max(), Instant::max()));
  check_refused(*port, host.assert_identity(clerk, Instant::min(), noon + 1h));
}

TEST_CASE("An assertion for nobody is refused, however well signed", "[access]") {
  auto const host = HostSigner::create();
  auto const port = mis::access::assertions_signed_by(host.public_key());
  check_refused(*port,
                host.assert_identity({.tenant = {}, .account = clerk.account}, noon, noon + 1h));
  check_refused(*port,
                host.assert_identity({.tenant = clerk.tenant, .account = {}}, noon, noon + 1h));
}

TEST_CASE("Another host's assertion is refused", "[access]") {
  auto const port = mis::access::assertions_signed_by(HostSigner::create().public_key());
  check_refused(*port, HostSigner::create().assert_identity(clerk, noon, noon + 1h));
}

TEST_CASE("An assertion with any character changed, dropped or added is refused", "[access]") {
  auto const host = known_signer();
  auto const port = mis::access::assertions_signed_by(host.public_key());
  auto const good = host.assert_identity(clerk, noon, noon + 1h).token;
  REQUIRE(port->identify({good}, noon).ok());
  constexpr std::string_view others = "Aa0-_.=+/ \n";
  for (std::size_t i = 0; i < good.size(); ++i) {
    for (auto const c : others) {
      if (good[i] == c) { continue; }
      auto changed = good;
      changed[i] = c;
      check_refused(*port, {changed});
    }
    for (int bit = 0; bit < 8; ++bit) {
      auto changed = good;
      changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
      check_refused(*port, {changed});
    }
    check_refused(*port, {good.substr(0, i)});
    check_refused(*port, {good.substr(i + 1)});
    check_refused(*port, {good.substr(0, i) + good.substr(i + 1)});
    check_refused(*port, {good.substr(0, i) + "A" + good.substr(i)});
  }
  check_refused(*port, {good + "="});
  check_refused(*port, {good + std::string(1, '\0')});
  check_refused(*port, {good + "." + good.substr(good.rfind('.') + 1)});
}

TEST_CASE("The form of an assertion is fixed", "[access]") {
  auto const token = known_signer().assert_identity(clerk, noon, noon + 1h).token;
  CHECK(token.starts_with("juniper1.AAAAAAAAAAAAAAAAAAAABwAAAAAAAAAAAAAAAAAAACoABlv"));
  CHECK(token.size() == 9 + 64 + 1 + 86);
}

TEST_CASE("A seed of the wrong length makes no signer", "[access]") {
  CHECK_THROWS_AS(HostSigner(mis::keys::SecretBytes::random(31)), mis::Failure);
}

TEST_CASE("The development identity believes only its own proofs, and no other port believes those",
          "[access]") {
  auto const development = mis::access::development_identity();
  auto const host = HostSigner::create();
  auto const production = mis::access::assertions_signed_by(host.public_key());
  auto const proof = mis::access::development_proof(clerk);
  auto const who = development->identify(proof, noon);
  REQUIRE(who.ok());
  CHECK(who->tenant == clerk.tenant);
  CHECK(who->account == clerk.account);
  check_refused(*production, proof);
  check_refused(*development, host.assert_identity(clerk, noon, noon + 1h));
  check_refused(*development, {proof.token + "0"});
  check_refused(*development, {proof.token.substr(1)});
  check_refused(*development,
                mis::access::development_proof({.tenant = {}, .account = clerk.account}));
  check_refused(*development,
                mis::access::development_proof({.tenant = clerk.tenant, .account = {}}));
}
