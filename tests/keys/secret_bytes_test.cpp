// Secrets are copied in, moved, compared and gone.
#include "catch.hpp"

#include <juniper/mis/keys/secret_bytes.hpp>

#include <csetjmp>
#include <csignal>
#include <type_traits>
#include <utility>

using namespace juniper::mis;
using keys::SecretBytes;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> && std::is_nothrow_move_assignable_v<SecretBytes>);

TEST_CASE("a secret starts as zeros and takes what is copied in", "[keys]") {
  SecretBytes const zeros{32};
  CHECK(zeros.equals(Bytes(32)));
  Bytes const source{1, 2, 3};
  auto const copy = SecretBytes::copy_of(source);
  CHECK(copy.size() == 3);
  CHECK(copy.equals(source));
  CHECK_FALSE(copy.equals(Bytes{1, 2, 4}));
  CHECK_FALSE(copy.equals(Bytes{1, 2}));
  CHECK_FALSE(copy.equals({}));
}

TEST_CASE("no bytes are a secret too", "[keys]") {
  SecretBytes const none;
  CHECK(none.size() == 0);
  CHECK(none.view().empty());
  CHECK(none.equals({}));
  CHECK(SecretBytes::copy_of({}).equals({}));
  CHECK(SecretBytes::random(0).size() == 0);
}

TEST_CASE("two random secrets differ", "[keys]") {
  CHECK_FALSE(SecretBytes::random(32).equals(SecretBytes::random(32).view()));
}

TEST_CASE("moving a secret leaves nothing behind", "[keys]") {
  auto first = SecretBytes::copy_of(Bytes{7, 7});
  auto const* const where = first.view().data();
  SecretBytes second{std::move(first)};
  CHECK(first.size() == 0);  // NOLINT(bugprone-use-after-move): that it is empty is the promise
  CHECK(second.view().data() == where);
  SecretBytes third{5};
  third = std::move(second);
  CHECK(second.size() == 0);  // NOLINT(bugprone-use-after-move)
  CHECK(third.equals(Bytes{7, 7}));
  auto& same = third;
  third = std::move(same);
  CHECK(third.equals(Bytes{7, 7}));
}

// Sanitizers catch faults themselves.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
namespace {

sigjmp_buf after_fault;

// Guarded memory sits against pages that nobody may touch: reaching past it, or for it once it is freed, is a fault.
// Not for reading in production: only a test may recover from a fault.
bool faults_when_read(std::uint8_t const volatile* address) {
  struct sigaction recover {};
  struct sigaction before_segv {};
  struct sigaction before_bus {};
  recover.sa_handler = [](int) { siglongjmp(after_fault, 1); };
  sigaction(SIGSEGV, &recover, &before_segv);
  sigaction(SIGBUS, &recover, &before_bus);
  bool volatile faulted = true;
  if (sigsetjmp(after_fault, 1) == 0) {
    static_cast<void>(*address);
    faulted = false;
  }
  sigaction(SIGSEGV, &before_segv, nullptr);
  sigaction(SIGBUS, &before_bus, nullptr);
  return faulted;
}

}  // namespace

TEST_CASE("memory past a secret, and of a secret that has gone, cannot be read", "[keys]") {
  std::uint8_t const* where = nullptr;
  {
    auto const secret = SecretBytes::random(32);
    where = secret.view().data();
    CHECK_FALSE(faults_when_read(where));
    CHECK(faults_when_read(where + 32));
  }
  CHECK(faults_when_read(where));
}
#endif
