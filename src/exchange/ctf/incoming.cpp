// Bytes made UTF-8 piece by piece.
#include "exchange/ctf/incoming.hpp"

#include "base/utf_8.hpp"
#include "exchange/text_encoding.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace juniper::mis::exchange::ctf {
namespace {

constexpr std::size_t piece_bytes = 16'384;
constexpr std::size_t least_bytes = 512;  // libxml2 loses its way where a character comes in crumbs

// How many bytes at the beginning are ASCII, eight at a time: most files are little else.
std::size_t ascii_prefix(std::string_view bytes) noexcept {
  std::size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + i, 8);
    if ((eight & 0x8080'8080'8080'8080U) != 0) { break; }
  }
  while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80U) { ++i; }
  return i;
}

// Whether these last bytes of a piece may be the beginning of a sequence.
bool may_go_on(std::string_view bytes) noexcept {
  auto const lead = static_cast<unsigned char>(bytes.front());
  std::size_t const size = lead >= 0xF0U && lead <= 0xF4U ? 4 : lead >= 0xE0U && lead <= 0xEFU ? 3 : lead >= 0xC2U && lead <= 0xDFU ? 2 : 0;
  return bytes.size() < size &&
         std::ranges::all_of(bytes.substr(1), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
}

}  // namespace

Encoding Incoming::begin() {
  head_.resize(head_bytes);
  std::size_t filled = 0;
  while (filled < head_.size()) {
    auto const more = source_(head_.data() + filled, head_.size() - filled);
    if (more == 0) { break; }
    filled += std::min(more, head_.size() - filled);
  }
  head_.resize(filled);
  encoding_ = encoding_of(head_);
  return encoding_;
}

// Up to so many bytes of the file, the first of which have been read already.
std::size_t Incoming::raw(char* to, std::size_t most) {
  most = std::min(most, most_bytes_ - bytes_);
  if (most == 0) {
    char more = 0;
    too_large_ = head_served_ < head_.size() || source_(&more, 1) > 0;
    return 0;
  }
  auto size = std::min(most, head_.size() - head_served_);
  if (size > 0) {
    std::memcpy(to, head_.data() + head_served_, size);
    head_served_ += size;
  } else {
    size = std::min(source_(to, most), most);
  }
  bytes_ += size;
  return size;
}

std::size_t Incoming::fetch(char* to, std::size_t most) {
  while (handed_out_ == ready_.size()) {
    if (over_) { return 0; }
    fill();
  }
  auto size = std::min(most, ready_.size() - handed_out_);
  if (encoding_ != Encoding::utf_16) {  // whole characters
    auto const goes_on = [this](std::size_t at) { return at < ready_.size() && (static_cast<unsigned char>(ready_[at]) & 0xC0U) == 0x80U; };
    while (size > 4 && goes_on(handed_out_ + size)) { --size; }
  }
  std::memcpy(to, ready_.data() + handed_out_, size);
  handed_out_ += size;
  return size;
}

void Incoming::fill() {
  ready_.clear();
  handed_out_ = 0;
  piece_.resize(held_ + piece_bytes);
  std::size_t size = 0;
  while (!over_ && size < least_bytes) {
    auto const more = raw(piece_.data() + held_ + size, piece_bytes - size);
    size += more;
    over_ = more == 0;
  }
  piece_.resize(held_ + size);
  held_ = 0;
  switch (encoding_) {
    case Encoding::windows_1252: return from_windows_1252(piece_);
    case Encoding::utf_16: ready_.swap(piece_); return;
    default: return as_utf_8(piece_, over_);
  }
}

void Incoming::from_windows_1252(std::string_view piece) {
  while (!piece.empty()) {
    auto const plain = ascii_prefix(piece);
    ready_.append(piece.substr(0, plain));
    piece.remove_prefix(plain);
    if (piece.empty()) { return; }
    auto const before = ready_.size();
    if (append_windows_1252(ready_, piece.substr(0, 1)) > 0) {
      ready_.resize(before);
      undefined_ = over_ = true;
      return;
    }
    piece.remove_prefix(1);
  }
}

// What is UTF-8 stays as it is; a byte that is not is taken for what old systems write: Windows-1252.
void Incoming::as_utf_8(std::string_view piece, bool last) {
  auto const whole = piece;
  while (!piece.empty()) {
    auto const plain = ascii_prefix(piece);
    ready_.append(piece.substr(0, plain));
    piece.remove_prefix(plain);
    if (piece.empty()) { break; }
    if (auto const size = utf_8_sequence(piece); size > 0) {
      ready_.append(piece.substr(0, size));
      piece.remove_prefix(size);
      continue;
    }
    if (!last && may_go_on(piece)) { break; }
    auto const before = ready_.size();
    if (append_windows_1252(ready_, piece.substr(0, 1)) > 0) {
      ready_.resize(before);
      undefined_ = over_ = true;
      return;
    }
    if (mended_++ == 0) {
      first_mended_line_ = lines_ + static_cast<std::size_t>(std::ranges::count(whole.substr(0, whole.size() - piece.size()), '\n'));
    }
    piece.remove_prefix(1);
  }
  if (mended_ == 0) { lines_ += static_cast<std::size_t>(std::ranges::count(whole.substr(0, whole.size() - piece.size()), '\n')); }
  held_ = piece.size();
  std::string const rest{piece};
  piece_ = rest;
}

}  // namespace juniper::mis::exchange::ctf
