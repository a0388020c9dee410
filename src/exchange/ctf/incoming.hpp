// The bytes of a transfer file on their way to the parser: bounded, and as UTF-8 whatever they were.
#pragma once

#include "exchange/ctf/encoding.hpp"
#include <juniper/mis/exchange/ctf/reader.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::ctf {

/// Bytes of one file, in memory that does not grow with it.
class Incoming {
 public:
  /// Reads from `source`, at most so many bytes.
  Incoming(Source const& source, std::size_t most_bytes) : source_(source), most_bytes_(most_bytes) {}

  /// Reads the first bytes. \return what they say. \throws what the source throws.
  Encoding begin();
  /// Up to so many bytes, UTF-8 or, of a file in UTF-16, as they are; 0 at the end. \throws what the source throws.
  std::size_t fetch(char* to, std::size_t most);

  /// The file is larger than is read: it ended before its own end.
  bool too_large() const noexcept { return too_large_; }
  /// It ended at a byte that is neither of the encoding it says nor of Windows-1252.
  bool undefined() const noexcept { return undefined_; }
  /// Bytes of what should be UTF-8 that were read as Windows-1252.
  std::size_t mended() const noexcept { return mended_; }
  /// The line of the first of them.
  std::size_t first_mended_line() const noexcept { return first_mended_line_; }

 private:
  std::size_t raw(char* to, std::size_t most);
  void fill();
  void from_windows_1252(std::string_view piece);
  void as_utf_8(std::string_view piece, bool last);

  Source const& source_;
  std::size_t most_bytes_;
  Encoding encoding_ = Encoding::utf_8;
  std::string head_;
  std::size_t head_served_ = 0;
  std::size_t bytes_ = 0;
  std::string piece_;      // as it came; what was held back of the piece before stands first
  std::size_t held_ = 0;   // bytes at the beginning of piece_ that may go on in the next
  std::string ready_;      // what is handed out
  std::size_t handed_out_ = 0;
  bool over_ = false;
  bool too_large_ = false;
  bool undefined_ = false;
  std::size_t mended_ = 0;
  std::size_t first_mended_line_ = 0;
  std::size_t lines_ = 1;  // as far as the first mended byte
};

}  // namespace juniper::mis::exchange::ctf
