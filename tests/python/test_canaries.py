"""Tests that no text of the module ever holds a value that was handed to it or that is stored: canaries through every function."""
import datetime
import enum
import inspect
import traceback
import typing

import pytest

import juniper_mis as mis

CANARY = "Zebedee-Quillfeather"
# These are made of texts that say nothing of a person: a host's purposes, places in files, counts.
PLAIN = {"LogEvent", "Break", "Finding", "Founded", "ImportReport", "Purpose", "Verdict", "Written", "Listing", "RolledOver"}
PLAIN |= {"Part", "Question", "Rule", "Step", "Decision"}   # the law's own texts and words
# A path is no value of a record; Python's own error about a missing file names it.
PATHS = {"establishments", "groups", "path", "keys", "url"}


def person(**more: typing.Any) -> mis.NewPerson:
    return mis.NewPerson(legal_forename=CANARY, legal_surname=CANARY, **more)


def texts_of(value: object) -> list[str]:
    """What a value shows of itself, and what it yields."""
    shown = [repr(value), str(value), f"{value}"]
    if isinstance(value, mis.Listing):
        shown += texts_in(lambda: list(value))
    elif isinstance(value, (list, tuple)):
        for one in value:
            shown += texts_of(one)
    elif isinstance(value, mis.Version):
        shown += texts_of(value.record)
    elif isinstance(value, mis.Columns):
        for name in value.names:
            shown.append(bytes(value[name].data).decode("utf-8", "replace"))
    elif isinstance(value, mis.Seen):
        for field in value:
            shown.append(str(value.get(field)))   # type: ignore[call-overload]
            shown += texts_in(lambda: value[field])   # type: ignore[call-overload]
            shown.append(str(value.why_withheld(field)))
    return shown


def texts_in(call: typing.Callable[[], object]) -> list[str]:
    """What a call shows: its result, or its exception with everything chained to it."""
    try:
        return texts_of(call())
    except Exception as error:
        return ["".join(traceback.format_exception_only(e)) + repr(e) + repr(getattr(e, "args", ())) + repr(vars(e))
                for e in chain(error)]


def chain(error: BaseException | None) -> list[BaseException]:
    return [] if error is None else [error, *chain(error.__cause__ or error.__context__)]


def callables() -> typing.Iterator[tuple[str, typing.Any]]:
    """Every public function and class, and every public method of every class."""
    for name in mis.__all__:
        thing = getattr(mis, name)
        if name in PLAIN or (isinstance(thing, type) and issubclass(thing, BaseException)) or not callable(thing):
            continue
        yield name, thing
        if isinstance(thing, type):
            for method in dir(thing):
                if (not method.startswith("_") or method in ("__getitem__", "__eq__", "__lt__", "__replace__", "__reduce__")) \
                        and callable(getattr(thing, method)) and method not in dir(str):
                    yield f"{name}.{method}", getattr(thing, method)


@pytest.mark.parametrize("name, function", [pytest.param(n, f, id=n) for n, f in callables()])
def test_arguments_are_never_repeated(name: str, function: typing.Any) -> None:
    shapes: list[tuple[tuple[object, ...], dict[str, object]]] = []
    for canary in (CANARY, CANARY.encode(), [CANARY], {CANARY: CANARY}, person()):
        # More than one argument to an enum makes a new enum, which is Python's business.
        shapes += [((canary,) * n, {}) for n in range(2 if isinstance(function, enum.EnumMeta) else 5)]
    try:
        parameters = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        parameters = ["cls", "text", "tenant", "account", "at", "by", "field", "default", "seed", "token", "host", "clock"]
    shapes += [((), {p: CANARY}) for p in parameters if p != "self"]
    shapes += [((), {p: CANARY for p in parameters if p != "self"})]
    for args, named in shapes:
        if PATHS & named.keys() or name == "open":
            continue
        for text in texts_in(lambda: function(*args, **named)):
            assert CANARY not in text, (name, args and type(args[0]), list(named))


def test_fields_of_every_record_are_never_repeated() -> None:
    for cls in (c for c in vars(mis).values() if isinstance(c, type) and issubclass(c, mis.Record) and c is not mis.Record):
        fields = [p for p in inspect.signature(cls).parameters]
        for field in fields:
            others = {f: None for f in fields if f != field}
            for canary in (CANARY, CANARY + "\ud800", [CANARY], CANARY.encode()):
                for text in texts_in(lambda: cls(**{field: canary})) + texts_in(lambda: cls(**{**others, field: canary})):
                    assert CANARY not in text, (cls.__name__, field)


# How each parameter of a desk's method is filled in: with what leads to the canary, if anything does.
def arguments(meadow, note: mis.Id[mis.SafeguardingNote], part: mis.Id[mis.NoteParticipation]) -> dict[str, typing.Any]:
    day = datetime.date(2026, 9, 2)
    invented = mis.synthetic.invent(pupils=1, la_estab="9994000", starts=day)
    return {
        "population": invented,
        "id": note, "cls": mis.SafeguardingNote, "record": note, "version": 1, "field": "text", "text": CANARY,
        "changes": {"text": CANARY}, "equals": {"text": CANARY}, "order_by": "text", "fields": None, "of": None, "at_least": {"text": CANARY},
        "at_most": {"text": CANARY}, "holding_on": day, "group": None, "descending": False, "limit": 5, "person": person(),
        "starts": day, "ends": None, "upn": None, "uln": None, "year_group": None, "ethnicity": "BAFR", "status": None,
        "admission_number": CANARY, "pupil": meadow.ava, "last_day": day, "ground": CANARY, "adult": person(),
        "relationship": "PAM", "parental_responsibility": True, "lives_with": True, "may_collect": True,
        "receives_reports": True, "may_see_data": True, "contact_order": 1, "children": {meadow.ava: CANARY},
        "written_at": None, "account": mis.Id(mis.Account, str(note)), "role": "office", "at": meadow.school,
        "grant": mis.Id(mis.RoleGrant, str(note)), "commands": lambda desk: desk.get(part), "dry_run": True,
        "as_at": None, "as_known": None, "because": CANARY, "pupils": [meadow.ava], "destination": None, "folder": None, "number": 1,
        "path": "no_such_file.xml", "mapping": {"mapping": CANARY}, "tables": (), "settings": {"year": CANARY}, "failed_rows": None,
        "decisions": None, "child": mis.Id(mis.Person, str(note)), "day": day, "decided_by": mis.Id(mis.Person, str(note)),
        "capacity": "parental_responsibility", "answer": "given", "channel": "paper", "in_writing": True, "request": None, "language": CANARY,
        "witness": CANARY, "decided_at": None, "wording": mis.Id(mis.ConsentWording, str(note)), "why": CANARY, "assessed_under": None,
        "order": mis.CourtOrder(kind="other", starts=day, seen_on=day), "effects": [], "destination_school": None, "happened_at": None,
        "place": CANARY, "people": [], "disclosure": None, "into": mis.Id(mis.AcademicYear, str(note)), "staying": (), "extract": None, "establishments": None, "groups": None, "idempotency_key": None, "timeout": None, "progress": None}


@pytest.mark.parametrize("who", ["form_tutor", "clerk", "administrator"])
def test_nobody_without_permission_is_shown_a_stored_secret(meadow, who: str) -> None:
    lead = meadow.safeguarding()
    note = lead.note(children={meadow.ava: CANARY}, text=CANARY)
    part = lead.list(mis.NoteParticipation, note=note).first().id
    shown = [t for call in (lambda: lead.get(note), lambda: lead.get(part)) for t in texts_in(call)]
    assert any(CANARY in text for text in shown)   # the lead is shown it: what is looked for below is there to be found

    purpose = {"form_tutor": "teaching", "clerk": "admissions", "administrator": "records_management"}[who]
    desk = meadow.core.desk(actor=getattr(meadow, who), at=meadow.school, purpose=purpose)
    given = arguments(meadow, note, part)
    day = datetime.date(2026, 11, 23)
    called = set()
    for name in dir(mis.Desk):
        if name.startswith("_") or name == "close":
            continue
        if isinstance(getattr(mis.Desk, name), property):
            texts = texts_in(lambda: getattr(desk, name))
        else:
            called.add(name)
            texts = []
            for part_of in ({}, {"cls": mis.NoteParticipation, "id": part, "record": part, "field": "part",
                                 "equals": {"part": CANARY}, "order_by": "part", "changes": {"part": CANARY}},
                            {"equals": {}, "order_by": None, "at_least": None, "at_most": None, "as_at": day, "as_known": desk.now},
                            {"equals": {}, "order_by": None, "at_least": None, "at_most": None, "fields": ["text", "written_at"]},
                            {"equals": {}, "order_by": None, "at_least": None, "at_most": None, "holding_on": None},
                            {"record": "safeguarding_note", "fields": {"school": meadow.school, "written_at": desk.now, "text": CANARY},
                             "of": "safeguarding_note", "id": meadow.ava, "cls": "safeguarding_note"},
                            {"record": "note_participation", "fields": {"part": CANARY}, "of": mis.NoteParticipation, "id": note},
                            {"record": mis.SafeguardingNote(school=meadow.school, written_at=desk.now, text=CANARY)}):
                chosen = {**given, **part_of}
                named: dict[str, typing.Any] = {}
                for p in inspect.signature(getattr(desk, name)).parameters.values():
                    value = chosen[p.name]   # a new parameter must be filled in above
                    named.update(value if p.kind is p.VAR_KEYWORD else {p.name: value})
                texts += texts_in(lambda: getattr(desk, name)(**named))
        for text in texts:
            assert CANARY not in text, name
    assert {"get", "list", "count", "patch", "add", "note", "together"} <= called
