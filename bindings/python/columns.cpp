// Lends the memory of columns to Python without copying; whoever holds a buffer keeps the columns alive.
#include "columns.hpp"

#include "desk.hpp"
#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/core/columns.hpp>

#include <memory>
#include <string>

namespace juniper::mis::python {
namespace {

using Held = std::shared_ptr<Columns const>;

// A stretch of a column's memory, for reading.
struct Lent {
  Held of;
  void const* data{};
  py::ssize_t size{};       // of one item
  std::string format;       // as the module struct has it
  py::ssize_t count{};
};

template <class T>
Lent lend(Held const& of, std::vector<T> const& items, char const* format) {
  return {of, items.data(), static_cast<py::ssize_t>(sizeof(T)), format, static_cast<py::ssize_t>(items.size())};
}

// One column, as Python holds it.
struct ColumnOf {
  Held of;
  std::size_t index;
  Column const& column() const { return of->columns[index]; }
};

std::size_t row_of(ColumnOf const& c, py::ssize_t row) {
  auto const size = static_cast<py::ssize_t>(c.column().states.size());
  if (row < -size || row >= size) { throw py::index_error("there is no such record"); }
  return static_cast<std::size_t>(row < 0 ? row + size : row);
}

py::object why_withheld(ColumnOf const& c, py::ssize_t row) {
  auto const i = row_of(c, row);
  if (c.column().states[i] != FieldState::withheld) { return py::none(); }
  return py::cast(c.of->reasons[c.column().reasons[i]]);
}

py::object item(ColumnOf const& c, py::ssize_t row) {
  auto const i = row_of(c, row);
  auto const& column = c.column();
  auto const& f = *column.field;
  if (column.states[i] == FieldState::absent) { return py::none(); }
  if (column.states[i] == FieldState::withheld) {
    throw FieldWithheld({.code = ErrorCode::refused, .text = c.of->reasons[column.reasons[i]], .entity = std::string{c.of->entity->name},
                         .field = std::string{f.name}});
  }
  auto const part = column.numeric() ? ByteView{} : column.part(i);
  switch (f.kind) {
    case Kind::boolean: return to_python(f, column.numbers[i] == 1);
    case Kind::integer: return to_python(f, column.numbers[i]);
    case Kind::date: return to_python(f, Date{std::chrono::sys_days{std::chrono::days{column.numbers[i]}}});
    case Kind::instant: return to_python(f, Instant{std::chrono::microseconds{column.numbers[i]}});
    case Kind::id: return to_python(f, Uuid::from_bytes(part).value());
    case Kind::bytes: return to_python(f, part);
    case Kind::text:
    case Kind::code: break;
  }
  return to_python(f, std::string_view{reinterpret_cast<char const*>(part.data()), part.size()});
}

// Text and codes as str, ids in their text form, bytes as they are; None where there is no value.
py::list objects(ColumnOf const& c) {
  auto const& column = c.column();
  py::list all(column.states.size());
  for (std::size_t i = 0; i < column.states.size(); ++i) {
    if (column.states[i] != FieldState::value) {
      all[i] = py::none();
      continue;
    }
    if (column.numeric()) {
      all[i] = column.numbers[i];
      continue;
    }
    auto const part = column.part(i);
    auto const* const characters = reinterpret_cast<char const*>(part.data());
    if (column.field->kind == Kind::id) {
      all[i] = py::str(Uuid::from_bytes(part).value().text());
    } else if (column.field->kind == Kind::bytes) {
      all[i] = py::bytes(characters, part.size());
    } else {
      all[i] = py::str(characters, part.size());
    }
  }
  return all;
}

// How many cells were withheld, by reason.
py::dict withheld(ColumnOf const& c) {
  std::vector<std::size_t> counts(c.of->reasons.size());
  for (std::size_t i = 0; i < c.column().states.size(); ++i) {
    if (c.column().states[i] == FieldState::withheld) { ++counts[c.column().reasons[i]]; }
  }
  py::dict all;
  for (std::size_t r = 0; r < counts.size(); ++r) {
    if (counts[r] > 0) { all[py::str(c.of->reasons[r])] = counts[r]; }
  }
  return all;
}

ColumnOf column_named(Held const& of, py::object const& name) {
  auto const text = to_text(name, "field");
  for (std::size_t i = 0; i < of->columns.size(); ++i) {
    if (of->columns[i].field->name == text) { return {of, i}; }
  }
  throw_invalid("there is no such column", of->entity->name);
}

struct ColumnsHandle {
  Held of;
};

py::object not_pickled(py::args const&) {
  throw py::type_error("what a desk showed is not pickled: whoever reads it later has not been asked what for");
}

}  // namespace

py::object columns_at(OpenDesk& desk, EntityInfo const& entity, RecordFind const& find, py::list const& names, Bounds& bounds) {
  std::vector<std::string> texts;
  for (auto const& name : names) { texts.push_back(to_text(name, "fields")); }
  std::vector<std::string_view> const fields(texts.begin(), texts.end());
  auto found = desk.read(bounds, [&](Desk& d, CallOptions call) {
    auto asked = find;
    asked.call = std::move(call);
    return columns(d, entity, fields, asked);
  });
  return py::cast(ColumnsHandle{std::make_shared<Columns const>(std::move(found))});
}

void bind_columns(py::module_& module) {
  py::class_<Lent>(module, "Lent", py::buffer_protocol(), "Memory of the library, for reading.")
      .def_buffer([](Lent& l) {
        static std::int64_t const none = 0;
        auto* const data = const_cast<void*>(l.data == nullptr ? static_cast<void const*>(&none) : l.data);
        return py::buffer_info(data, l.size, l.format, 1, {l.count}, {l.size}, true);
      })
      .def("__len__", [](Lent const& l) { return l.count; });
  py::class_<ColumnOf>(module, "Column", "One field of many records.")
      .def_property_readonly("name", [](ColumnOf const& c) { return std::string{c.column().field->name}; }, "The field's name.")
      .def_property_readonly("kind", [](ColumnOf const& c) { return std::string{name_of(c.column().field->kind)}; }, "The field's kind.")
      .def_property_readonly("numbers", [](ColumnOf const& c) { return lend(c.of, c.column().numbers, "q"); },
                             "Numbers, dates as days and instants as microseconds since 1970; empty for other kinds.")
      .def_property_readonly("data", [](ColumnOf const& c) { return lend(c.of, c.column().data, "B"); }, "Text in UTF-8, ids, bytes.")
      .def_property_readonly("ends", [](ColumnOf const& c) { return lend(c.of, c.column().ends, "q"); }, "Where each part of the data ends.")
      .def_property_readonly("states", [](ColumnOf const& c) { return lend(c.of, c.column().states, "B"); },
                             "What is known of each cell: 0 a value, 1 absent, 2 withheld.")
      .def_property_readonly("withheld", &withheld, "How many cells are withheld, by reason.")
      .def("why_withheld", &why_withheld, py::arg("record"), "Why a cell is withheld; None when it is not.")
      .def("objects", &objects, "Text as str, ids in their text form, numbers as int; None where there is no value.")
      .def("__getitem__", &item, py::arg("record"), "The value of a cell, as Seen has it.")
      .def("__len__", [](ColumnOf const& c) { return c.column().states.size(); });
  py::class_<ColumnsHandle>(module, "Columns", "Some fields of many records.")
      .def_property_readonly("names", [](ColumnsHandle const& h) {
        py::tuple all(h.of->columns.size());
        for (std::size_t i = 0; i < all.size(); ++i) { all[i] = std::string{h.of->columns[i].field->name}; }
        return all;
      }, "The names of its fields, in the order asked for.")
      .def_property_readonly("versions", [](ColumnsHandle const& h) { return lend(h.of, h.of->versions, "q"); }, "Versions, for patches.")
      .def("id", [](ColumnsHandle const& h, py::ssize_t record) {
        auto const size = static_cast<py::ssize_t>(h.of->size());
        if (record < -size || record >= size) { throw py::index_error("there is no such record"); }
        return from_id(h.of->ids[static_cast<std::size_t>(record < 0 ? record + size : record)], *h.of->entity);
      }, py::arg("record"), "The id of a record.")
      .def("__getitem__", [](ColumnsHandle const& h, py::object const& name) { return column_named(h.of, name); }, py::arg("field"), "A column by its field.")
      .def("__len__", [](ColumnsHandle const& h) { return h.of->size(); })
      .def("__repr__", [](ColumnsHandle const& h) {
        return "<Columns of " + std::string{h.of->entity->class_name} + ", " + std::to_string(h.of->size()) + " records>";
      })
      .def("__reduce_ex__", [](ColumnsHandle const&, py::args const& a) { return not_pickled(a); })
      .def("__reduce__", [](ColumnsHandle const&, py::args const& a) { return not_pickled(a); });
}

}  // namespace juniper::mis::python
