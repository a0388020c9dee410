// Where elements go as they come: to a file through libxml2, or to a check of what a file can hold.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>

#include <concepts>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct _xmlTextWriter;

namespace juniper::mis::exchange::ctf {

/// Takes elements. Names are ended by '\0'.
class ElementsOut {
 public:
  virtual ~ElementsOut() = default;

  /// An element that is open until this goes.
  class Open {
   public:
    Open(ElementsOut& out, char const* name) : out_(out) { out_.begin(name); }
    ~Open() { out_.end(); }
    Open(Open const&) = delete;
    Open& operator=(Open const&) = delete;

   private:
    ElementsOut& out_;
  };
  /// Opens an element. It is written once there is text in it, and not at all when there is none.
  [[nodiscard]] Open in(char const* name) { return {*this, name}; }

  /// An element with text; nothing when there is no text.
  void put(char const* name, std::string_view text) {
    if (!text.empty()) { write(name, text); }
  }
  void put(char const* name, PersonalText const& text) { put(name, text.reveal()); }
  void put(char const* name, Date date) { put(name, std::string_view{iso(date)}); }
  void put(char const* name, std::int32_t number) { put(name, std::string_view{std::to_string(number)}); }
  void put(char const* name, std::same_as<bool> auto truth) { put(name, std::string_view{truth ? "true" : "false"}); }
  /// A code or a number of its own type.
  template <class T>
  requires requires(T const& v) {
    { v.text() } -> std::same_as<std::string_view>;
  }
  void put(char const* name, T const& code) { put(name, code.text()); }
  template <class T>
  void put(char const* name, std::optional<T> const& value) {
    if (value) { put(name, *value); }
  }

 private:
  virtual void begin(char const* name) = 0;
  virtual void end() noexcept = 0;
  virtual void write(char const* name, std::string_view text) = 0;
};

/// Looks for text that XML cannot have, instead of writing.
class TextCheck final : public ElementsOut {
 public:
  /// The path of the first element with such a text; empty when there is none.
  std::string const& unfit() const noexcept { return unfit_; }

 private:
  void begin(char const* name) override { path_.push_back(name); }
  void end() noexcept override { path_.pop_back(); }
  void write(char const* name, std::string_view text) override;

  std::vector<char const*> path_;
  std::string unfit_;
};

/// One document under way, in UTF-8.
class XmlOut final : public ElementsOut {
 public:
  /// Begins it.
  explicit XmlOut(Out out);
  ~XmlOut() override;
  XmlOut(XmlOut const&) = delete;
  XmlOut& operator=(XmlOut const&) = delete;

  /// Writes the elements that are open, whether there is anything in them or not.
  void start_open();
  /// Hands on what was written so far. \throws what the receiver throws.
  void flush();
  /// Ends the document and hands it on. \throws what the receiver throws.
  void finish();

 private:
  void begin(char const* name) override { waiting_.push_back(name); }
  void end() noexcept override;
  void write(char const* name, std::string_view text) override;
  static int on_write(void* user, char const* bytes, int size);
  struct Free {
    void operator()(_xmlTextWriter* writer) const noexcept;
  };

  Out out_;
  std::exception_ptr thrown_;
  std::vector<char const*> waiting_;  // open, and nothing in them yet
  std::unique_ptr<_xmlTextWriter, Free> writer_;
};

}  // namespace juniper::mis::exchange::ctf
