// XChaCha20-Poly1305 over one padded value, with its place as associated data.
#include <juniper/mis/keys/sealed_cell.hpp>

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include "sodium_ready.hpp"

#include <array>

#include <sodium.h>

namespace juniper::mis::keys {
namespace {

constexpr std::uint8_t cell_format = 1;
constexpr std::size_t cell_block = 16;
constexpr std::size_t cell_nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t cell_tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t clear_part = 1 + 16 + 8 + cell_nonce;

Bytes associated_data(CellPlace const& place) {
  ByteWriter w;
  w.reserve(14 + 16 + 4 + 16 + 2 + 16 + 8);
  w.raw("juniper.cell.1").raw(place.tenant.value.view()).u32(place.entity).raw(place.record.view());
  w.u16(place.field).raw(place.key.view()).u64(place.cell_version);
  return w.take();
}

Error cell_refused() { return {.code = ErrorCode::tampered, .text = "a sealed cell is not as it was sealed"}; }

}  // namespace

Bytes seal_cell(SecretBytes const& key, CellPlace const& place, ByteView plain) {
  sodium_ready();
  std::array<std::uint8_t, cell_nonce> nonce{};
  randombytes_buf(nonce.data(), nonce.size());
  return seal_cell_with_nonce(key, place, plain, nonce);
}

Nonces::Nonces(std::size_t cells) : drawn_(cells * cell_nonce) {
  sodium_ready();
  if (!drawn_.empty()) { randombytes_buf(drawn_.data(), drawn_.size()); }
}

ByteView Nonces::next() {
  if (drawn_.size() - used_ < cell_nonce) { throw Failure({.code = ErrorCode::invalid, .text = "every nonce has been used"}); }
  auto const nonce = ByteView{drawn_}.subspan(used_, cell_nonce);
  used_ += cell_nonce;
  return nonce;
}

Bytes seal_cell(SecretBytes const& key, CellPlace const& place, ByteView plain, Nonces& nonces) {
  return seal_cell_with_nonce(key, place, plain, nonces.next());
}

Bytes seal_cell_with_nonce(SecretBytes const& key, CellPlace const& place, ByteView plain, ByteView nonce) {
  sodium_ready();
  need_size(key.size(), key_size);
  need_size(nonce.size(), cell_nonce);
  std::size_t const padded_size = (plain.size() / cell_block + 1) * cell_block;

  ByteWriter w;
  w.reserve(clear_part + padded_size + cell_tag);
  w.u8(cell_format).raw(place.key.view()).u64(place.cell_version).raw(nonce);
  auto sealed = w.take();
  sealed.insert(sealed.end(), plain.begin(), plain.end());
  sealed.push_back(0x80);
  sealed.resize(clear_part + padded_size + cell_tag);

  // Encrypted where it stands, so that no second copy of the value is left behind.
  auto const ad = associated_data(place);
  auto* const text = sealed.data() + clear_part;
  crypto_aead_xchacha20poly1305_ietf_encrypt(text, nullptr, text, padded_size, ad.data(), ad.size(), nullptr,
                                             nonce.data(), key.view().data());
  return sealed;
}

std::optional<CellHeader> cell_header(ByteView sealed) {
  if (sealed.size() < clear_part + cell_block + cell_tag) { return std::nullopt; }
  ByteReader r{sealed};
  if (r.u8() != cell_format) { return std::nullopt; }
  auto const key = Uuid::from_bytes(r.raw(16));
  return CellHeader{.key = *key, .cell_version = r.u64()};
}

Result<Bytes> open_cell(SecretBytes const& key, CellPlace const& place, ByteView sealed) {
  sodium_ready();
  need_size(key.size(), key_size);
  auto const header = cell_header(sealed);
  if (!header || header->key != place.key || header->cell_version != place.cell_version) { return cell_refused(); }
  auto const nonce = sealed.subspan(clear_part - cell_nonce, cell_nonce);
  auto const cipher = sealed.subspan(clear_part);
  if (cipher.size() % cell_block != 0) { return cell_refused(); }

  auto const ad = associated_data(place);
  Bytes plain(cipher.size() - cell_tag);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, cipher.data(), cipher.size(), ad.data(),
                                                 ad.size(), nonce.data(), key.view().data()) != 0) {
    return cell_refused();
  }
  std::size_t size = 0;
  if (sodium_unpad(&size, plain.data(), plain.size(), cell_block) != 0) { return cell_refused(); }
  plain.resize(size);
  return plain;
}

}  // namespace juniper::mis::keys
