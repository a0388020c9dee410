"""Tests of what is above desks: founding, identity, the log's checkpoints and its verification, imports of schools."""
import datetime
import json
import pathlib
import sqlite3

import pytest

import juniper_mis as mis


def test_founding_a_trust_gives_ids_in_order() -> None:
    with mis.open("memory:", keys=mis.keys_in_memory(), identity=mis.development_identity()) as core:
        founded = core.found(trust=mis.Trust(name="Rowan Trust"), schools=[mis.School(name="One"), mis.School(name="Two")],
                             administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))
        assert core.tenants == (founded.tenant,) and founded.trust is not None
        proof = mis.development_proof(founded.tenant, founded.administrator)
        with core.desk(actor=proof, at=founded.trust, purpose=mis.purposes.RECORDS_MANAGEMENT) as desk:
            assert [desk.get(school)["name"] for school in founded.schools] == ["One", "Two"]
            assert desk.organisation == mis.Id(mis.Organisation, str(founded.trust)) and desk.tenant == founded.tenant
            assert desk.purpose == "records_management"
        with pytest.raises(mis.Invalid):
            core.found(administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))
        with pytest.raises(TypeError, match="administrator takes a NewPerson, not Person"):
            core.found(schools=[mis.School(name="One")],
                       administrator=mis.Person(legal_forename="A", legal_surname="B"))  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="schools takes School, not Trust"):
            core.found(schools=[mis.Trust(name="One")],  # type: ignore[list-item]
                       administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))


def test_a_host_vouches_for_its_people_for_a_while(meadow_files) -> None:
    core, now = meadow_files.core, meadow_files.core.now
    stranger = mis.HostSigner(bytes(range(32)))
    assert len(stranger.public_key) == 32 and repr(stranger) == "<HostSigner>"
    with meadow_files.records() as records:
        account = records.list(mis.Account, name="grace").first()
    assert account is not None
    proof = stranger.assert_identity(tenant=meadow_files.tenant, account=account.id, issued=now,
                                     expires=now + datetime.timedelta(hours=1))
    assert repr(proof) == "<Proof>" and proof.token.startswith("juniper1.")
    for forged in (proof, mis.Proof(proof.token), mis.development_proof(meadow_files.tenant, account.id)):
        with pytest.raises(mis.NotIdentified) as caught:
            core.desk(actor=forged, at=meadow_files.school, purpose="records_management")
        assert proof.token not in str(caught.value)
    with pytest.raises(TypeError, match="seed takes a bytes"):
        mis.HostSigner("a secret of thirty-two characters")  # type: ignore[arg-type]


def test_the_log_holds_until_a_row_is_changed_behind_its_back(meadow_files, tmp_path: pathlib.Path) -> None:
    core, tenant = meadow_files.core, meadow_files.tenant
    kept = core.checkpoint(tenant)
    assert kept.startswith(f"juniper-mis/{tenant}\n") and core.verifier(tenant).startswith(f"juniper-mis/{tenant}+")
    good = core.verify(tenant, checkpoint=kept)
    assert good.holds and good.breaks == () and good.events > 10 and good.rows > 10
    with pytest.raises((mis.Malformed, mis.Tampered)):
        core.verify(tenant, checkpoint="not a checkpoint")
    with sqlite3.connect(tmp_path / "meadow.db") as database:
        database.execute("UPDATE pupil SET year_group = '9'")
    database.close()
    bad = core.verify(tenant)
    assert not bad.holds and "row_changed" in [b.code for b in bad.breaks]
    assert all(str(meadow_files.ava) in b.place for b in bad.breaks)
    with pytest.raises(mis.NotFound):
        core.checkpoint(mis.Id(mis.Tenant, str(meadow_files.school)))


def test_the_registry_names_every_entity_and_its_class(meadow) -> None:
    registry = meadow.core.registry
    assert registry["Pupil"] is mis.Pupil and registry["RoleGrant"] is mis.RoleGrant
    assert not any(900 <= mis.describe(cls).number <= 999 for cls in registry.values())
    assert "office" in meadow.core.roles


def test_seeded_ids_and_a_manual_clock_make_every_run_the_same() -> None:
    def run() -> mis.Founded:
        clock = mis.ManualClock(datetime.datetime(2026, 9, 1, tzinfo=datetime.timezone.utc))
        with mis.open("memory:", keys=mis.keys_in_memory(), clock=clock, ids=mis.seeded_ids(clock, 7)) as core:
            return core.found(schools=[mis.School(name="One")], administrator=mis.NewPerson(legal_forename="A", legal_surname="B"))
    assert run() == run()


def test_schools_come_from_a_file_and_a_second_time_change_nothing(meadow, tmp_path: pathlib.Path) -> None:
    schools = tmp_path / "edubasealldata.csv"
    schools.write_bytes("URN,EstablishmentName,Town\r\n200001,Saint Zo\u00eb,Ely\r\n200002,Beech,\r\nnonsense,Elm,\r\n".encode("cp1252"))
    records = meadow.records()
    trial = records.import_gias(establishments=schools, dry_run=True)
    assert trial.added == 2 and records.count(mis.School) == 1
    assert any(f.severity == "error" for f in trial.findings)
    done = records.import_gias(establishments=str(schools))
    assert (done.added, done.changed) == (2, 0)
    assert {s["name"] for s in records.list(mis.School, urn=["200001", "200002"])} == {"Saint Zo\u00eb", "Beech"}
    again = records.import_gias(establishments=schools)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 2)
    with pytest.raises(FileNotFoundError):
        records.import_gias(establishments=tmp_path / "none.csv")
