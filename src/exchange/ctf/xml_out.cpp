// Elements and text through libxml2's writer.
#include "exchange/ctf/xml_out.hpp"

#include "exchange/text_encoding.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include <libxml/xmlwriter.h>

namespace juniper::mis::exchange::ctf {
namespace {

xmlChar const* xml(char const* text) { return reinterpret_cast<xmlChar const*>(text); }

// libxml2's writer fails for want of memory alone: what is put was looked at before.
void must_be_written(int written) {
  if (written < 0) { throw std::bad_alloc(); }
}

// UTF-8 without control characters other than tab and line ends, U+FFFE and U+FFFF (XML 1.0, production 2).
bool fit_for_xml(std::string_view text) noexcept {
  bool const controls = std::ranges::any_of(text, [](char c) {
    auto const b = static_cast<unsigned char>(c);
    return b < 0x20U && c != '\t' && c != '\n' && c != '\r';
  });
  bool const beyond = text.find("\xEF\xBF\xBE") != std::string_view::npos || text.find("\xEF\xBF\xBF") != std::string_view::npos;
  return !controls && !beyond && is_utf_8(text);
}

}  // namespace

void TextCheck::write(char const* name, std::string_view text) {
  if (!unfit_.empty() || fit_for_xml(text)) { return; }
  for (auto const* outer : path_) { unfit_.append(outer).append("/"); }
  unfit_ += name;
}

void XmlOut::Free::operator()(_xmlTextWriter* writer) const noexcept { xmlFreeTextWriter(writer); }

int XmlOut::on_write(void* user, char const* bytes, int size) {
  auto& self = *static_cast<XmlOut*>(user);
  if (self.thrown_) { return size; }  // nothing more reaches the receiver; flush() says why
  try {
    self.out_({bytes, static_cast<std::size_t>(size)});
  } catch (...) { self.thrown_ = std::current_exception(); }
  return size;
}

XmlOut::XmlOut(Out out) : out_(std::move(out)) {
  static bool const ready = (xmlInitParser(), true);
  static_cast<void>(ready);
  auto* buffer = xmlOutputBufferCreateIO(&on_write, nullptr, this, nullptr);
  if (buffer == nullptr) { throw std::bad_alloc(); }
  writer_.reset(xmlNewTextWriter(buffer));
  if (writer_ == nullptr) {
    xmlOutputBufferClose(buffer);
    throw std::bad_alloc();
  }
  must_be_written(xmlTextWriterSetIndent(writer_.get(), 1));
  must_be_written(xmlTextWriterSetIndentString(writer_.get(), xml("  ")));
  must_be_written(xmlTextWriterStartDocument(writer_.get(), "1.0", "UTF-8", nullptr));
}

XmlOut::~XmlOut() {
  out_ = [](std::string_view) {};  // libxml2 flushes when it goes, and the receiver may be gone
}

void XmlOut::start_open() {
  for (auto const* name : waiting_) { must_be_written(xmlTextWriterStartElement(writer_.get(), xml(name))); }
  waiting_.clear();
}

void XmlOut::end() noexcept {
  if (waiting_.empty()) {
    xmlTextWriterEndElement(writer_.get());
  } else {
    waiting_.pop_back();
  }
}

void XmlOut::write(char const* name, std::string_view text) {
  start_open();
  std::string const ended{text};
  must_be_written(xmlTextWriterWriteElement(writer_.get(), xml(name), xml(ended.c_str())));
}

void XmlOut::flush() {
  must_be_written(xmlTextWriterFlush(writer_.get()));
  if (thrown_) { std::rethrow_exception(thrown_); }
}

void XmlOut::finish() {
  must_be_written(xmlTextWriterEndDocument(writer_.get()));
  flush();
}

}  // namespace juniper::mis::exchange::ctf
