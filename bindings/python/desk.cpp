// Reading and writing at a desk, addressed by descriptions.
#include "desk.hpp"

#include "columns.hpp"
#include "ids.hpp"
#include "records.hpp"
#include "values.hpp"

#include <juniper/mis/access/account.hpp>
#include <juniper/mis/describe/registry.hpp>

#include <string>

namespace juniper::mis::python {
namespace {

// "id" is no field of a description, yet may be asked for.
struct Asked {
  std::string_view name;
  FieldInfo field;
  std::size_t index;
};

Asked asked(EntityInfo const& entity, std::string const& name) {
  if (name == "id") {
    FieldInfo f;
    f.name = "id";
    f.kind = Kind::id;
    f.type_name = "Id";
    return {"id", f, EntityInfo::npos};
  }
  auto const i = entity.index_of(name);
  if (i == EntityInfo::npos) { throw_invalid("there is no such field", entity.name); }
  return {entity.fields[i].name, entity.fields[i], i};
}

Value asked_value(EntityInfo const& entity, Asked const& a, py::handle from) {
  if (from.is_none()) { throw_type("a value to compare with", from, a.name); }
  return a.index == EntityInfo::npos ? Value{to_id(from, entity, "id")} : checked_value(entity, a.index, from);
}

bool is_several(py::handle value) {
  return py::isinstance<py::list>(value) || py::isinstance<py::tuple>(value) || py::isinstance<py::set>(value) ||
         py::isinstance<py::frozenset>(value);
}

Predicate condition(EntityInfo const& entity, std::string const& name, py::handle value) {
  auto const a = asked(entity, name);
  if (value.is_none()) { return where::is_absent(a.name); }
  if (!is_several(value)) { return where::equal(a.name, asked_value(entity, a, value)); }
  std::vector<Value> values;
  for (auto const& one : value) { values.push_back(asked_value(entity, a, one)); }
  return where::in(a.name, std::move(values));
}

// What a list or count asks for; a cursor is handed back by the page before.
struct Asking {
  EntityInfo const* entity{};
  RecordFind find;
};

Asking asking(py::object const& cls, py::dict const& equals, py::dict const& at_least, py::dict const& at_most,
              py::object const& holding_on, py::object const& order_by, bool descending, py::object const& as_at,
              py::object const& as_known) {
  auto const& entity = need_described(cls);
  Asking all{&entity, {}};
  for (auto const& [n, v] : equals) { all.find.where.push_back(condition(entity, py::cast<std::string>(n), v)); }
  for (auto const& [n, v] : at_least) {
    auto const a = asked(entity, py::cast<std::string>(n));
    all.find.where.push_back(where::greater_equal(a.name, asked_value(entity, a, v)));
  }
  for (auto const& [n, v] : at_most) {
    auto const a = asked(entity, py::cast<std::string>(n));
    all.find.where.push_back(where::less_equal(a.name, asked_value(entity, a, v)));
  }
  if (!holding_on.is_none()) {
    if (entity.dating.pattern != Dating::Pattern::period) {
      throw_invalid("these records hold always: they have no period", entity.name);
    }
    all.find.where.push_back(where::holds_on(entity, to_date(holding_on, "holding_on")));
  }
  if (!order_by.is_none()) { all.find.order.field = asked(entity, to_text(order_by, "order_by")).name; }
  all.find.order.descending = descending;
  if (!as_at.is_none()) { all.find.as_at = to_date(as_at, "as_at"); }
  if (!as_known.is_none()) { all.find.as_known = to_instant(as_known, "as_known"); }
  return all;
}

py::tuple written(Written const& w, EntityInfo const& entity) { return py::make_tuple(from_id(w.id, entity), w.version); }

py::tuple page(OpenDesk& desk, Asking const& asking, std::size_t limit, std::optional<Cursor> after, Bounds& bounds) {
  auto find = asking.find;
  find.limit = limit;
  find.after = std::move(after);
  auto got = desk.read(bounds, [&](Desk& d, CallOptions call) {
    find.call = std::move(call);
    return d.list_records(*asking.entity, find);
  });
  py::list records;
  for (auto& r : got.records) { records.append(std::move(r)); }
  return py::make_tuple(records, got.next ? py::cast(*std::move(got.next)) : py::object{py::none()});
}

py::object add(OpenDesk& desk, py::object const& object, Bounds& bounds) {
  if (!py::isinstance<Record>(object) || described_by(py::type::of(object)) == nullptr) {
    throw_type("a record such as Group(...)", object, "record");
  }
  auto const& record = py::cast<Record const&>(object);
  auto const done = desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    return d.add_record(*record.entity, record.object.get(), o);
  });
  return from_id(done.id, *record.entity);
}

EntityInfo const& entity_of(AnyId const& id) {
  if (id.entity == nullptr) { throw py::type_error("this id is of no record that can be read or written at a desk"); }
  return *id.entity;
}

py::tuple patch(OpenDesk& desk, AnyId const& id, std::int64_t version, py::dict const& changes, py::object const& because,
                Bounds& bounds) {
  auto const& entity = entity_of(id);
  RecordPatch patch{.entity = &entity, .id = id.value, .expected_version = version, .changes = {}};
  for (auto const& [n, v] : changes) {
    auto const a = asked(entity, py::cast<std::string>(n));
    if (a.index == EntityInfo::npos) { throw_invalid("an id is never changed", entity.name); }
    patch.set(a.index, checked_value(entity, a.index, v));
  }
  if (!because.is_none()) { patch.why = PersonalText{to_text(because, "because")}; }
  return written(
      desk.write(bounds, [&](Desk& d, CommandOptions const& o) { return d.patch_record(patch, o); }), entity);
}

py::object instant_or_none(std::optional<Instant> const& at) { return at ? from_instant(*at) : py::none(); }
py::object text_or_none(std::optional<PersonalText> const& text) {
  return text ? py::object{py::str(std::string{text->reveal()})} : py::none();
}

// Every version with what is known of it, in the order of the parameters of Version.
py::list history(OpenDesk& desk, AnyId const& id, Bounds& bounds) {
  auto const& entity = entity_of(id);
  auto versions = desk.read(bounds, [&](Desk& at, CallOptions const& o) { return at.history_of(entity, id.value, o); });
  py::list all;
  for (auto& v : versions) {
    auto const& n = v.notes;
    py::object by = n.by ? from_id(*n.by, description<access::Account>()) : py::none();
    all.append(py::make_tuple(std::move(v.record), n.version, instant_or_none(n.recorded_at), instant_or_none(n.superseded_at), by,
                              text_or_none(n.why), instant_or_none(n.expunged_at), text_or_none(n.expunged_because)));
  }
  return all;
}

py::tuple expunge(OpenDesk& desk, AnyId const& id, std::int64_t version, py::object const& because, Bounds& bounds) {
  auto const& entity = entity_of(id);
  PersonalText const reason{to_text(because, "because")};
  return written(desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    return d.expunge_version(entity, id.value, version, reason, o);
  }), entity);
}

// The library's transaction around a Python function. What the function raises undoes everything and is raised in the end.
void together(OpenDesk& desk, py::object const& commands, Bounds& bounds) {
  desk.write(bounds, [&](Desk& d, CommandOptions const& o) {
    return d.together([&](Desk& inner) -> Result<void> {
      py::gil_scoped_acquire const acquired;
      auto const handle = std::make_shared<OpenDesk>(inner);
      Error const undone{.code = ErrorCode::cancelled, .text = "the function raised"};
      try {
        commands(handle);
      } catch (...) {
        bounds.keep(std::current_exception());
        handle->close();
        return undone;
      }
      handle->close();
      // A command that failed may have written a part: what the function made of its error does not matter.
      return handle->failed() ? Result<void>{*handle->failed()} : Result<void>{};
    }, o);
  });
}

}  // namespace

DeskClass bind_desk(py::module_& module) {
  py::class_<Cursor>(module, "Cursor", "Where a list goes on.");
  py::class_<Asking>(module, "Asking", "What a list asks for.").def(py::init(&asking));
  DeskClass desk(module, "Desk", "A desk.");
  desk.def("close", &OpenDesk::close)
      .def_property_readonly("closed", &OpenDesk::closed)
      .def_property_readonly("tenant", [](OpenDesk& d) { return from_id(d.need().tenant()); })
      .def_property_readonly("organisation", [](OpenDesk& d) { return from_id(d.need().organisation()); })
      .def_property_readonly("purpose", [](OpenDesk& d) { return d.need().purpose(); })
      .def_property_readonly("today", [](OpenDesk& d) { return from_date(d.need().today()); })
      .def_property_readonly("now", [](OpenDesk& d) { return from_instant(d.need().now()); })
      .def("get_as", [](OpenDesk& d, py::object const& cls, AnyId const& id, Bounds& bounds) {
        auto const& entity = need_described(cls);
        return d.read(bounds, [&](Desk& at, CallOptions const& o) { return at.get_record(entity, id.value, o); });
      })
      .def("get", [](OpenDesk& d, AnyId const& id, Bounds& bounds) {
        return d.read(bounds, [&](Desk& at, CallOptions const& o) { return at.get_record(entity_of(id), id.value, o); });
      })
      .def("get_as_known", [](OpenDesk& d, AnyId const& id, py::object const& cls, py::object const& at, Bounds& bounds) {
        auto const when = as_known(to_instant(at, "as_known"));
        auto const& entity = cls.is_none() ? entity_of(id) : need_described(cls);
        return d.read(bounds, [&](Desk& desk_, CallOptions const& o) { return desk_.get_record(entity, id.value, when, o); });
      })
      .def("history", &history)
      .def("page", [](OpenDesk& d, Asking const& a, std::size_t limit, py::object const& after, Bounds& bounds) {
        return page(d, a, limit, after.is_none() ? std::nullopt : std::optional{py::cast<Cursor>(after)}, bounds);
      })
      .def("columns", [](OpenDesk& d, Asking const& a, py::list const& fields, Bounds& bounds) {
        return columns_at(d, *a.entity, a.find, fields, bounds);
      })
      .def("count", [](OpenDesk& d, Asking const& a, Bounds& bounds) {
        return d.read(bounds, [&](Desk& at, CallOptions call) {
          auto find = a.find;
          find.call = std::move(call);
          return at.count_records(*a.entity, find);
        });
      })
      .def("add", &add)
      .def("patch", &patch)
      .def("expunge", &expunge)
      .def("erase", [](OpenDesk& d, AnyId const& id, std::int64_t version, Bounds& bounds) {
        auto const& entity = entity_of(id);
        return written(d.write(bounds, [&](Desk& at, CommandOptions const& o) {
          return at.erase_record(entity, id.value, version, o);
        }), entity);
      })
      .def("erase_person", [](OpenDesk& d, py::object const& person, Bounds& bounds) {
        auto const subject = to_subject(person, "person");
        d.write(bounds, [&](Desk& at, CommandOptions const& o) { return at.erase_person(subject, o); });
      })
      .def("registry", [](OpenDesk& d) {
        py::list all;
        for (auto const* e : d.need().registry().all()) {
          bool const book_keeping = e->number >= 900 && e->number <= 999;
          if (!book_keeping) { all.append(Description{e}); }
        }
        return all;
      })
      .def("why_never", [](OpenDesk& d, py::object const& cls, py::object const& field) {
        auto const& entity = need_described(cls);
        auto const a = asked(entity, to_text(field, "field"));
        if (a.index == EntityInfo::npos) { return std::string{}; }
        return d.need().why_never(entity, entity.fields[a.index]);
      })
      .def("together", &together);
  return desk;
}

}  // namespace juniper::mis::python
