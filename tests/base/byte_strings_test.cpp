// Tests of the byte strings that are sealed, signed and hashed: what was written is read, and
// nothing beyond.
#include "catch.hpp"
#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include <limits>
#include <string>

using namespace juniper::mis;

namespace {

Bytes everything() {
  return ByteWriter{}
      .u8(0xFE)
      .u16(0x0102)
      .u32(0x03040506)
      .u64(0x0708090A0B0C0D0EULL)
      .i64(std::numeric_limits<std::int64_t>::min())
      .sized(std::string_view{"seven"})
      .raw(std::string_view{"end"})
      .take();
}

bool reads_everything(ByteReader& r) {
  bool const same = r.u8() == 0xFE && r.u16() == 0x0102 && r.u32() == 0x03040506 &&
                    r.u64() == 0x0708090A0B0C0D0EULL &&
                    r.i64() == std::numeric_limits<std::int64_t>::min() &&
                    r.sized_text() == "seven";
  auto const tail = r.raw(3);
  return same && tail.size() == 3 && tail[0] == 'e' && tail[2] == 'd';
}

}  // namespace

TEST_CASE("numbers are written big-endian and texts behind their length", "[base]") {
  CHECK(ByteWriter{}.u16(0x0102).sized(std::string_view{"ab"}).bytes() ==
        Bytes{1, 2, 0, 0, 0, 2, 'a', 'b'});
  CHECK(ByteWriter{}.i64(-1).bytes() == Bytes(8, 0xFF));
}

TEST_CASE("what was written reads back, and nothing is left over", "[base]") {
  auto const bytes = everything();
  ByteReader r{bytes};
  CHECK(reads_everything(r));
  CHECK(r.finished());
}

TEST_CASE("a buffer cut short anywhere is noticed, and reads on as nothing", "[base]") {
  auto const bytes = everything();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    ByteReader r{ByteView{bytes}.first(size)};
    CHECK_FALSE(reads_everything(r));
    CHECK_FALSE(r.ok());
    CHECK_FALSE(r.finished());
    CHECK(r.u64() == 0);
    CHECK(r.raw(1).empty());
  }
}

TEST_CASE("a buffer with something left over is whole but not finished", "[base]") {
  auto bytes = everything();
  bytes.push_back(0);
  ByteReader r{bytes};
  CHECK(reads_everything(r));
  CHECK(r.ok());
  CHECK_FALSE(r.finished());
  CHECK(r.rest().size() == 1);
}

TEST_CASE("a length that claims more than there is yields nothing", "[base]") {
  Bytes const bytes{0xFF, 0xFF, 0xFF, 0xFF, 'x'};
  ByteReader r{bytes};
  CHECK(r.sized().empty());
  CHECK_FALSE(r.ok());
}
