// Writing a transfer file pupil by pupil, and naming it.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/exchange/ctf/header.hpp>
#include <juniper/mis/exchange/ctf/pupil.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::ctf {

/// Takes the bytes of a file as they are made. What it throws is passed on.
using Out = std::function<void(std::string_view)>;

/// Writes one file: its head when it is made, then pupils, then finish(). UTF-8 without a byte order mark, elements in the order of the
/// specification, nothing for what is absent. `Sex` from version 25 on, `Gender` before.
class Writer {
 public:
  /// Writes the head. \return invalid when the version is not one of 23 to 25, or number or name of the source, its academic year or the
  /// number of the destination is missing.
  static Result<Writer> begin(Header const& header, Out out);
  /// The file goes on in another writer.
  Writer(Writer&&) noexcept;
  /// The file goes on in this one.
  Writer& operator=(Writer&&) noexcept;
  ~Writer();

  /// Writes a pupil, or nothing of it. \return invalid without UPN, surname, forename, date of birth or sex (F or M), or when a text
  /// has a character that XML cannot have; `field` is the path of the element.
  Result<void> add(Pupil const& pupil);
  /// Closes the file. Without it what was written is not whole.
  void finish();

 private:
  class Body;
  explicit Writer(std::unique_ptr<Body> body);
  std::unique_ptr<Body> body_;
};

/// `8201234_CTF_8205678_001.xml`. `number` counts the files to one destination, from 1. \return invalid when it is not from 1 to 999, or
/// an end has no number.
Result<std::string> file_name(SchoolNumber const& source, SchoolNumber const& destination, int number);

/// What a file's name says.
struct FileName {
  SchoolNumber source{};       ///< who sends it
  SchoolNumber destination{};  ///< who is to have it
  int number = 0;              ///< of the files to that destination
};

/// Reads a name without folders; its letters may be of either case. \return malformed.
Result<FileName> parse_file_name(std::string_view name);

}  // namespace juniper::mis::exchange::ctf
