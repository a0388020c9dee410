// Reading a transfer file: libxml2 finds the elements, Building makes pupils of them.
#include "exchange/ctf/building.hpp"
#include "exchange/ctf/incoming.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <exception>
#include <memory>
#include <string>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace juniper::mis::exchange::ctf {
namespace {

char const* chars(xmlChar const* text) { return reinterpret_cast<char const*>(text); }

// The numbers of names by where libxml2 keeps them: each name is in its dictionary once.
class NameNumbers {
 public:
  explicit NameNumbers(xmlDictPtr dictionary) {
    std::uint8_t number = 0;
    for (auto const name : grammar().names) {
      ++number;
      auto const* kept = xmlDictLookup(dictionary, reinterpret_cast<xmlChar const*>(name.data()), static_cast<int>(name.size()));
      auto place = home(kept);
      while (slots_[place].name != nullptr) { place = (place + 1) % slots_.size(); }
      slots_[place] = {kept, number};
    }
  }
  std::uint8_t of(xmlChar const* name) const noexcept {
    for (auto place = home(name);; place = (place + 1) % slots_.size()) {
      if (slots_[place].name == name || slots_[place].name == nullptr) { return slots_[place].number; }
    }
  }

 private:
  struct Slot {
    xmlChar const* name = nullptr;
    std::uint8_t number = 0;
  };
  static std::size_t home(xmlChar const* name) noexcept {
    return static_cast<std::size_t>((std::bit_cast<std::uintptr_t>(name) * 0x9E3779B97F4A7C15U) >> 55U);
  }
  std::array<Slot, 512> slots_{};  // home() gives 9 bits
};

// One reading. Nothing that is thrown may pass through libxml2: it waits until that has returned.
class Reading {
 public:
  Reading(Source const& source, std::string_view name, Sink const& sink, Limits const& limits)
      : incoming_(source, limits.file_bytes), building_(std::string{name}, sink, limits, report_) {}

  ReadReport run() {
    auto const encoding = incoming_.begin();
    switch (encoding) {
      case Encoding::not_xml:
        fail("not_a_transfer_file", "this is not XML", "choose the file that the sending school's system made");
        break;
      case Encoding::other:
        fail("encoding", "the file is in an encoding that is not read here", "ask the sender for a file in UTF-8");
        break;
      default: parse(encoding);
    }
    building_.finish();
    return std::move(report_);
  }

 private:
  using Context = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

  void parse(Encoding encoding) {
    static bool const ready = (xmlInitParser(), true);
    static_cast<void>(ready);
    auto handler = callbacks();
    Context const context{xmlCreateIOParserCtxt(&handler, this, &on_read, nullptr, this, XML_CHAR_ENCODING_NONE), &xmlFreeParserCtxt};
    if (context == nullptr) { throw std::bad_alloc(); }
    context_ = context.get();
    xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
    say(encoding);
    NameNumbers const numbers{context_->dict};
    numbers_ = &numbers;
    building_.notes().lines_from([](void const* c) { return static_cast<std::size_t>(xmlSAX2GetLineNumber(const_cast<void*>(c))); },
                                 context_);
    xmlParseDocument(context_);
    if (thrown_) {
      building_.notes().lines_from(nullptr, nullptr);
      std::rethrow_exception(thrown_);
    }
    judge();
    building_.notes().lines_from(nullptr, nullptr);
    context_ = nullptr;
    if (incoming_.mended() > 0) {
      building_.notes().at_line(incoming_.first_mended_line(), Severity::warning, "wrong_encoding",
                                "the file is not all in UTF-8, which it should be; bytes read as Windows-1252: " +
                                    std::to_string(incoming_.mended()),
                                "look at names with accents, and tell the sender");
    }
  }

  // Of a file that is read, but not because it is as it should be.
  void say(Encoding encoding) {
    constexpr auto look = "look at names with accents once";
    auto& notes = building_.notes();
    if (encoding == Encoding::windows_1252) {
      notes.around(Severity::note, "converted", "the file is in Windows-1252 and was converted", look);
    } else if (encoding == Encoding::utf_16) {
      notes.around(Severity::note, "converted", "the file is in UTF-16 and was converted", look);
    } else if (encoding == Encoding::called_utf_16) {
      notes.around(Severity::warning, "wrong_encoding", "the file says that it is in UTF-16 and is not: it was read as UTF-8", look);
    }
  }

  // Why the reading ended.
  void judge() {
    if (doctype_) {
      return fail("doctype", "the file declares a document type, which no transfer file does",
                  "do not trust it: ask the sender for another file");
    }
    if (endless_) {
      return fail("too_large", "one comment, tag or text of the file is larger than any that belongs here",
                  "the pupils before this place were read; do not trust the file");
    }
    if (incoming_.too_large()) {
      return fail("too_large", "the file is larger than is read", "ask the sender for the pupils in several files");
    }
    if (stopped_) { return; }
    if (context_->wellFormed != 0) {
      report_.whole = true;
      return;
    }
    auto const code = context_->lastError.code;
    if (incoming_.undefined() || code == XML_ERR_INVALID_ENCODING || code == XML_I18N_CONV_FAILED) {
      return fail("not_utf_8", "here are bytes that are no text in the encoding of the file",
                  "the pupils before this place were read; ask the sender for a file in UTF-8");
    }
    fail("not_well_formed", ended_early(code) ? "the file ends before it is complete" : "here the file stops being XML",
         "the pupils before this place were read; ask the sender for the file again");
  }
  static bool ended_early(int code) {
    return code == XML_ERR_DOCUMENT_END || code == XML_ERR_TAG_NOT_FINISHED || code == XML_ERR_DOCUMENT_EMPTY;
  }

  void fail(char const* code, char const* text, char const* help) { building_.notes().around(Severity::error, code, text, help); }

  // Runs what may throw or want to stop.
  template <class Step>
  void guarded(Step const& step) noexcept {
    since_event_ = 0;
    if (stopped_) { return; }
    try {
      if (step()) { return; }
    } catch (...) { thrown_ = std::current_exception(); }
    stopped_ = true;
    xmlStopParser(context_);
  }

  static Reading& of(void* user) { return *static_cast<Reading*>(user); }

  static int on_read(void* user, char* to, int most) {
    auto& self = of(user);
    if (self.stopped_ || (self.context_ != nullptr && self.context_->disableSAX != 0)) { return 0; }
    try {
      self.endless_ = self.since_event_ > most_between_events;
      if (self.endless_) { return 0; }
      auto const size = self.incoming_.fetch(to, static_cast<std::size_t>(most));
      self.since_event_ += size;
      return static_cast<int>(size);
    } catch (...) {
      self.thrown_ = std::current_exception();
      self.stopped_ = true;
      return -1;
    }
  }
  static void on_start(void* user, xmlChar const* name, xmlChar const*, xmlChar const*, int, xmlChar const**, int, int, xmlChar const**) {
    auto& self = of(user);
    self.guarded([&] { return self.building_.start(self.numbers_->of(name), chars(name)); });
  }
  static void on_end(void* user, xmlChar const*, xmlChar const*, xmlChar const*) {
    auto& self = of(user);
    self.guarded([&] { return self.building_.end(); });
  }
  static void on_text(void* user, xmlChar const* text, int size) {
    auto& self = of(user);
    self.guarded([&] {
      self.building_.text({chars(text), static_cast<std::size_t>(size)});
      return true;
    });
  }
  static void on_doctype(void* user, xmlChar const*, xmlChar const*, xmlChar const*) {
    auto& self = of(user);
    self.doctype_ = true;
    self.guarded([] { return false; });
  }
  static void on_error(void*, xmlErrorPtr) {}  // judge() looks at the last one; without this libxml2 would print it

  static xmlSAXHandler callbacks() {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = &on_start;
    handler.endElementNs = &on_end;
    handler.characters = &on_text;
    handler.ignorableWhitespace = &on_text;  // the same as characters: then libxml2 does not look which it is
    handler.cdataBlock = &on_text;
    handler.internalSubset = &on_doctype;
    handler.serror = &on_error;
    return handler;
  }

  ReadReport report_;
  Incoming incoming_;
  Building building_;
  xmlParserCtxtPtr context_ = nullptr;
  NameNumbers const* numbers_ = nullptr;
  std::exception_ptr thrown_;
  bool stopped_ = false;
  bool doctype_ = false;
  // libxml2 keeps a comment or a tag whole until it ends, so that without a bound memory would grow with it.
  static constexpr std::size_t most_between_events = std::size_t{4} << 20U;
  std::size_t since_event_ = 0;
  bool endless_ = false;
};

}  // namespace

ReadReport read(Source const& source, std::string_view name, Sink const& sink, Limits const& limits) {
  return Reading{source, name, sink, limits}.run();
}

Source in_memory(std::string_view bytes) {
  return [rest = bytes](char* to, std::size_t most) mutable {
    auto const size = std::min(most, rest.size());
    std::copy_n(rest.data(), size, to);
    rest.remove_prefix(size);
    return size;
  };
}

ReadReport read(std::string_view bytes, std::string_view name, Sink const& sink, Limits const& limits) {
  return read(in_memory(bytes), name, sink, limits);
}

TransferFile read_all(std::string_view bytes, std::string_view name, Limits const& limits) {
  TransferFile file;
  file.report = read(bytes, name,
                     {.header =
                          [&](Header const& header) {
                            file.header = header;
                            return true;
                          },
                      .pupil =
                          [&](PupilInFile&& pupil) {
                            file.pupils.push_back(std::move(pupil));
                            return true;
                          }},
                     limits);
  return file;
}

}  // namespace juniper::mis::exchange::ctf
