"""Tests of the mutants themselves: each changes one place of the code, none a comment, a text or a preprocessor line."""
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import mutants

SOURCE = '''// a < b && true
#include <a.hpp>
int f(int a) {
  if (a <= 12 && !g("x < 1")) { return 3; }   // a + 1
  return a + 1;
}
'''


def lines(tmp_path: pathlib.Path, text: str) -> list[str]:
    """The changed lines of a source."""
    file = tmp_path / "f.cpp"
    file.write_text(text, encoding="utf-8")
    made = mutants.of_source(file, "f.cpp")
    assert all(sum(a != b for a, b in zip(text.splitlines(), m.text.splitlines(), strict=True)) == 1 for m in made)
    assert all(m.text.splitlines()[m.line - 1].split() == m.mutated.split() for m in made)
    return [m.mutated for m in made]


def test_every_place_is_changed_and_nothing_else(tmp_path: pathlib.Path) -> None:
    rest = "{ return 3; } // a + 1"
    assert sorted(lines(tmp_path, SOURCE)) == sorted([
        f'if (a < 12 && !g("x < 1")) {rest}', f'if (a <= 11 && !g("x < 1")) {rest}', f'if (a <= 13 && !g("x < 1")) {rest}',
        f'if (a <= 12 || !g("x < 1")) {rest}', f'if (a <= 12 && g("x < 1")) {rest}', f'if (!(a <= 12 && !g("x < 1"))) {rest}',
        f'if (false && (a <= 12 && !g("x < 1"))) {rest}', f'if (a <= 12 && !g("x < 1")) {rest.replace("3", "2")}',
        f'if (a <= 12 && !g("x < 1")) {rest.replace("3", "4")}', "return a - 1;", "return a + 0;", "return a + 2;"])


def test_templates_and_types_are_left_alone(tmp_path: pathlib.Path) -> None:
    assert lines(tmp_path, "std::optional<int> f(std::vector<Date> const& v);\nauto g = h->i;\n") == []


def test_rows_change_by_amount_unit_mode_and_date(tmp_path: pathlib.Path) -> None:
    row = {"id": "X-01", "version": 1, "amount": 1, "unit": "month", "from": "2018-05-25", "decided_by": "data"}
    hours = {"id": "X-02", "version": 1, "amount": 72, "unit": "hour", "decided_by": "code"}
    file = tmp_path / "x.json"
    file.write_text(json.dumps({"rules": [row, hours, {**row, "id": "X-03", "decided_by": "nothing"}]}), encoding="utf-8")
    made = mutants.of_rows(file, "x.json")
    assert [m.mutated for m in made if m.row["id"] == "X-01"] == [f"X-01 v1: {change}" for change in (
        "amount 1 -> 2", "amount 1 -> 0", "unit month -> year", "unit month -> week", "start exclude_day -> beginning_with",
        "end stay -> roll", "leap clamp -> later", "from 2018-05-25 -> 2018-05-26", "from 2018-05-25 -> 2018-05-24")]
    assert [m.mutated for m in made if m.row["id"] == "X-02"] == [f"X-02 v1: {change}" for change in (
        "amount 72 -> 73", "amount 72 -> 71", "unit hour -> day", "unit hour -> year")]
    assert not any(m.row["id"] == "X-03" for m in made)
