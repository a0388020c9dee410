"""The trust, its schools, and everybody who sits down at a desk in the story."""
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import juniper_mis as mis


def the_day() -> mis.ManualClock:
    """One day in November: the same every time the story is told."""
    return mis.ManualClock(datetime(2026, 11, 23, 8, 15, tzinfo=timezone.utc))


def open_store(clock: mis.ManualClock) -> mis.Core:
    """Opens the store of the story; a new one when there is none."""
    return mis.open("sqlite:first_day.db", keys="first_day.keys", clock=clock)


def forget_earlier_telling() -> None:
    """Removes what an earlier telling left behind."""
    for file in Path(".").glob("first_day.*"):
        file.unlink()


def read_gias(establishments: Path, groups: Path) -> mis.gias.Extract:
    """Reads the files, and says what was noticed."""
    extract = mis.gias.read(establishments=establishments, groups=groups)
    print(f"  {len(extract.establishments)} establishments and {len(extract.groups)} groups read, "
          f"{len(extract.findings)} findings")
    return extract


class Cast:
    """A founded trust with its schools, and its people by name."""

    tutor: mis.Id[mis.StaffMember]

    def __init__(self, core: mis.Core, extract: mis.gias.Extract, group_uid: str) -> None:
        """Founds the trust with this GIAS group UID, and brings in its schools."""
        ours = extract.only_trust(group_uid)
        self.core, self.host = core, mis.HostSigner.create()
        founded = core.found(trust=ours.trust, administrator=mis.NewPerson(legal_forename="Ada", legal_surname="Ní Bhriain"),
                             host_key=self.host.public_key)
        assert founded.trust is not None
        self.tenant, self.trust = founded.tenant, founded.trust
        self.accounts = {"administrator": founded.administrator}
        with self.desk("administrator", self.trust, mis.purposes.RECORDS_MANAGEMENT) as office:
            report, again = office.import_gias(ours), office.import_gias(ours)
            print(f"  {office.get(self.trust)['name']}: {report.added} schools brought in; brought in again: "
                  f"{again.added} added, {again.changed} changed")
            seen = list(office.list(mis.School, order_by="urn"))
        self.schools = [school.id for school in seen]
        self.la_estabs = [school["la_estab"] for school in seen]

    def hire(self, name: str, forename: str, surname: str, role: str, at: mis.Place) -> mis.Id[mis.Person]:
        """A person with an account and a role."""
        with self.desk("administrator", self.trust, mis.purposes.RECORDS_MANAGEMENT) as office:
            person = office.add(mis.Person(legal_forename=forename, legal_surname=surname))
        self.give_account(name, person, role, at)
        return person

    def give_account(self, name: str, who: mis.Id[mis.Person], role: str, at: mis.Place) -> None:
        """An account and a role for somebody who is there already."""
        with self.desk("administrator", self.trust, mis.purposes.RECORDS_MANAGEMENT) as office:
            account = office.add(mis.Account(subject=who, name=name, enabled=True))
            invited = role == "vendor_support"   # from today, for two weeks at most
            office.grant(account=account, role=role, at=at, starts=office.today if invited else date(2026, 9, 1),
                         ends=office.today + timedelta(days=13) if invited else None)
        self.accounts[name] = account

    def desk(self, name: str, at: mis.Place, purpose: mis.Purpose) -> mis.Desk:
        """A desk for one of them."""
        proof = self.host.assert_identity(tenant=self.tenant, account=self.accounts[name], issued=self.core.now,
                                          expires=self.core.now + timedelta(hours=8))
        return self.core.desk(actor=proof, at=at, purpose=purpose)
