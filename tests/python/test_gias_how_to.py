"""The code of the page on importing from GIAS, in Python: it does what the page says, and what the same code in C++ does."""
import pathlib

import pytest

import juniper_mis as mis

SAMPLE = pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "data" / "gias_sample"


# [read]
def read_both(folder: pathlib.Path) -> mis.gias.Extract:
    extract = mis.gias.read(establishments=folder / "edubasealldata.csv", groups=folder / "allgroupsdata.csv")
    for f in extract.findings:
        print(f"{f.severity} {f.place}: {f.text} ({f.help})")
    return extract
# [read]


# [bring_in]
def bring_in_one_trust(desk: mis.Desk, everything: mis.gias.Extract) -> None:
    ours = everything.only_trust("4106")
    planned = desk.import_gias(ours, dry_run=True)   # nothing is written
    print(f"{planned.added} to add, {planned.changed} to change")
    done = desk.import_gias(ours)
    print(f"{done.added} added, {done.changed} changed, {done.unchanged} as they were")
# [bring_in]


def test_the_code_of_the_page_does_what_the_page_says(capsys: pytest.CaptureFixture[str]) -> None:
    everything = read_both(SAMPLE)
    with mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity()) as core:
        founded = core.found(trust=mis.Trust(name="Ours", group_uid="4106"), schools=[],
                             administrator=mis.NewPerson(legal_forename="Kim", legal_surname="Admin"))
        assert founded.trust is not None
        desk = core.desk(actor=mis.development_proof(founded.tenant, founded.administrator), at=founded.trust,
                         purpose=mis.purposes.RECORDS_MANAGEMENT)
        bring_in_one_trust(desk, everything)
        bring_in_one_trust(desk, everything)
    assert capsys.readouterr().out == ("5 to add, 1 to change\n5 added, 1 changed, 0 as they were\n"
                                       "0 to add, 0 to change\n0 added, 0 changed, 6 as they were\n")
