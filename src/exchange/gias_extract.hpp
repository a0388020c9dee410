// Gathers the records of one GIAS file into an extract.
#pragma once

#include "gias_record.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

namespace juniper::mis::exchange::gias {

/// Which kind of file.
enum class Source : std::uint8_t { establishments, groups };

/// The columns of a kind of file.
std::span<Column const> columns_of(Source source) noexcept;

/// An extract in the making.
class Gathering {
 public:
  /// Of a file called `name`.
  Gathering(Source source, std::string_view name)
      : source_(source), name_(name), report_(extract_.findings) {}
  Gathering(Gathering const&) = delete;
  Gathering& operator=(Gathering const&) = delete;

  /// What is noticed.
  Report& report() noexcept { return report_; }
  /// The columns to read.
  std::span<Column const> columns() const noexcept { return columns_of(source_); }
  /// The file's name.
  std::string const& name() const noexcept { return name_; }
  /// Takes one record: the first of several with one number counts.
  void take(SourceRecord const& record);
  /// The extract.
  Extract finish() &&;

 private:
  bool first(std::string_view number, SourceRecord const& record, Item item);

  Source source_;
  std::string name_;
  Extract extract_;
  Report report_;
  std::unordered_set<std::string> numbers_;
};

}  // namespace juniper::mis::exchange::gias
