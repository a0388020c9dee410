// Handing out places, page by page.
#include "secret_shelf.hpp"

#include <algorithm>

#include "sodium_ready.hpp"

namespace juniper::mis::keys {
namespace {

// With libsodium's 16 bytes of canary, one page.
constexpr std::size_t page_room = 4096 - 16;
constexpr std::size_t a_page_holds = page_room / key_size;

}  // namespace

std::shared_ptr<SecretBytes const> SecretShelf::keep(SecretBytes const& key) {
  need_size(key.size(), key_size);
  auto const lock = std::scoped_lock{places_->mutex};
  auto& free = places_->free;
  if (free.empty()) {
    free.reserve((places_->pages.size() + 1) * a_page_holds);  // giving a place back must not fail
    auto& page = places_->pages.emplace_back(SecretBytes{page_room});
    for (std::size_t i = 0; i < a_page_holds; ++i) { free.push_back(page.writable().data() + i * key_size); }
  }
  auto kept = std::make_unique<SecretBytes>();
  kept->data_ = free.back();
  kept->size_ = key_size;
  kept->shelved_ = true;
  std::ranges::copy(key.view(), kept->data_);
  free.pop_back();
  auto const give_back = [places = places_](SecretBytes const* gone) noexcept {
    auto* const place = const_cast<std::uint8_t*>(gone->view().data());
    delete gone;
    auto const lock_again = std::scoped_lock{places->mutex};
    places->free.push_back(place);
  };
  return {kept.release(), give_back};
}

}  // namespace juniper::mis::keys
