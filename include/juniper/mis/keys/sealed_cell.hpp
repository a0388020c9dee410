// The stored form of one encrypted cell: XChaCha20-Poly1305, bound to its place.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace juniper::mis::keys {

/// Where a cell stands. All of it is authenticated, so that a cell moved anywhere else does not open.
struct CellPlace {
  Id<Tenant> tenant{};          ///< whose
  std::uint32_t entity{};       ///< permanent number of the entity
  Uuid record{};                ///< the row
  std::uint16_t field{};        ///< permanent number of the field
  Uuid key{};                   ///< id of the key
  std::uint64_t cell_version{}; ///< version of the row when this cell was written
};

/// What a sealed cell says of itself in clear.
struct CellHeader {
  Uuid key{};                   ///< id of the key that opens it
  std::uint64_t cell_version{}; ///< version of the row when it was written
};

/// Seals a cell under a fresh random nonce. Format, version 1: byte 1, key id (16), cell version (8), nonce (24), ciphertext of
/// the value padded to a multiple of 16 (ISO/IEC 7816-4), tag (16). Associated data: "juniper.cell.1", tenant, entity (4),
/// record, field (2), key id, cell version (8).
Bytes seal_cell(SecretBytes const& key, CellPlace const& place, ByteView plain);

/// Random nonces for many cells, drawn at once. Meant to live within one call: a copy in a forked process would hand out the same.
class Nonces {
 public:
  /// Draws one for each of so many cells.
  explicit Nonces(std::size_t cells);
  Nonces(Nonces const&) = delete;
  Nonces& operator=(Nonces const&) = delete;
  /// One that was not handed out yet. \throws Failure invalid when all were.
  ByteView next();

 private:
  Bytes drawn_;
  std::size_t used_ = 0;
};

/// The same, one of many cells.
Bytes seal_cell(SecretBytes const& key, CellPlace const& place, ByteView plain, Nonces& nonces);

/// The same with a given 24-byte nonce: for golden tests only; a nonce used twice gives both values away.
Bytes seal_cell_with_nonce(SecretBytes const& key, CellPlace const& place, ByteView plain, ByteView nonce);

/// Reads the clear part; nothing when it is too short or of another version.
std::optional<CellHeader> cell_header(ByteView sealed);

/// Opens a cell. The key id and cell version of `place` must be those of its header. \return tampered when anything about
/// it, or its place, is not as it was sealed.
Result<Bytes> open_cell(SecretBytes const& key, CellPlace const& place, ByteView sealed);

}  // namespace juniper::mis::keys
