# Code sets as enums and identifiers as classes. Written by bindings/python/write_stubs.py; not by hand.
import enum
from collections.abc import Iterable
from typing import Any, ClassVar, TypeVar

from juniper_mis import _core

__all__ = [
    "CodeSet",
    "Identifier",
    "NcYear",
    "Ukprn",
    "GroupType",
    "GroupStatus",
    "Urn",
    "LaEstab",
    "SchoolPhase",
    "EstablishmentType",
    "EstablishmentStatus",
    "GroupKind",
    "Sex",
    "AddressUse",
    "ContactChannel",
    "PhoneType",
    "Upn",
    "Uln",
    "Ethnicity",
    "Relationship",
    "EnrolmentStatus",
    "RoleKey",
]

_Code = TypeVar("_Code", bound="CodeSet")
_Self = TypeVar("_Self", bound="Identifier")

class CodeSet(str, enum.Enum):
    def __new__(cls: type[_Code], value: object) -> _Code: ...
    @property
    def label(self) -> str: ...

def member_names(entries: Iterable[tuple[str, str]]) -> dict[str, str]: ...
def make_types(descriptions: Iterable[_core.Description]) -> dict[str, type]: ...

class NcYear:
    def __init__(self, year: int | str | NcYear) -> None: ...
    @classmethod
    def from_number(cls, number: int) -> NcYear: ...
    @property
    def value(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def number(self) -> int | None: ...
    def __setattr__(self, name: str, value: object) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __lt__(self, other: NcYear | int) -> bool: ...
    def __le__(self, other: NcYear | int) -> bool: ...
    def __gt__(self, other: NcYear | int) -> bool: ...
    def __ge__(self, other: NcYear | int) -> bool: ...
    def __hash__(self) -> int: ...

class Identifier:
    def __init__(self: _Self, text: str | _Self) -> None: ...
    @classmethod
    def parse(cls: type[_Self], text: str) -> _Self: ...
    @property
    def text(self) -> str: ...
    def __setattr__(self, name: str, value: object) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def __lt__(self: _Self, other: _Self) -> bool: ...
    def __hash__(self) -> int: ...

class Ukprn(Identifier): ...

class GroupType(CodeSet):
    federation: str
    trust: str
    school_sponsor: str
    multi_academy_trust: str
    umbrella_trust: str
    childrens_centres_group: str
    childrens_centres_collaboration: str
    single_academy_trust: str
    secure_single_academy_trust: str

class GroupStatus(CodeSet):
    open: str
    closed: str
    proposed_to_open: str

class Urn(Identifier): ...

class LaEstab(Identifier): ...

class SchoolPhase(CodeSet):
    not_applicable: str
    nursery: str
    primary: str
    middle_deemed_primary: str
    secondary: str
    middle_deemed_secondary: str
    code_6: str
    all_through: str

class EstablishmentType(CodeSet):
    community_school: str
    voluntary_aided_school: str
    voluntary_controlled_school: str
    foundation_school: str
    city_technology_college: str
    community_special_school: str
    non_maintained_special_school: str
    other_independent_special_school: str
    other_independent_school: str
    foundation_special_school: str
    pupil_referral_unit: str
    local_authority_nursery_school: str
    further_education: str
    secure_units: str
    offshore_schools: str
    service_childrens_education: str
    miscellaneous: str
    academy_sponsor_led: str
    higher_education_institutions: str
    welsh_establishment: str
    sixth_form_centres: str
    special_post_16_institution: str
    academy_special_sponsor_led: str
    academy_converter: str
    free_schools: str
    free_schools_special: str
    british_schools_overseas: str
    free_schools_alternative_provision: str
    free_schools_16_to_19: str
    university_technical_college: str
    studio_schools: str
    academy_alternative_provision_converter: str
    academy_alternative_provision_sponsor_led: str
    academy_special_converter: str
    academy_16_19_converter: str
    academy_16_to_19_sponsor_led: str
    online_provider: str
    institution_funded_by_other_government_department: str
    academy_secure_16_to_19: str

class EstablishmentStatus(CodeSet):
    open: str
    closed: str
    open_but_proposed_to_close: str
    proposed_to_open: str

class GroupKind(CodeSet):
    class_: str
    registration: str
    year: str

class Sex(CodeSet):
    f: str
    m: str
    u: str

class AddressUse(CodeSet):
    home: str
    correspondence: str
    work: str

class ContactChannel(CodeSet):
    phone: str
    email: str

class PhoneType(CodeSet):
    h: str
    a: str
    m: str
    w: str
    f: str
    d: str

class Upn(Identifier): ...

class Uln(Identifier): ...

class Ethnicity(CodeSet):
    wbri: str
    wiri: str
    wirt: str
    woth: str
    wrom: str
    mwbc: str
    mwba: str
    mwas: str
    abri: str
    awel: str
    moth: str
    aind: str
    apkn: str
    aban: str
    aoth: str
    bbri: str
    bwel: str
    bcrb: str
    bafr: str
    both: str
    chne: str
    ooth: str
    refu: str
    nobt: str
    aafr: str
    akao: str
    akpa: str
    ampk: str
    anep: str
    aopk: str
    aota: str
    aslt: str
    asnl: str
    asro: str
    bann: str
    baof: str
    bcon: str
    beur: str
    bgha: str
    bnam: str
    bngn: str
    botb: str
    bsln: str
    bsom: str
    bsud: str
    chkc: str
    cmal: str
    coch: str
    csng: str
    ctwn: str
    mabl: str
    mach: str
    maoe: str
    mbch: str
    mboe: str
    mcoe: str
    motm: str
    mwai: str
    mwao: str
    mwap: str
    mwch: str
    mwoe: str
    oafg: str
    oara: str
    oegy: str
    ofil: str
    oirn: str
    oirq: str
    ojpn: str
    okor: str
    okrd: str
    olam: str
    oleb: str
    olib: str
    omal: str
    omrc: str
    ooeg: str
    opol: str
    otha: str
    ovie: str
    oyem: str
    walb: str
    wbos: str
    wcor: str
    wcro: str
    weeu: str
    weng: str
    weur: str
    wgrc: str
    wgre: str
    wgrk: str
    wita: str
    wkos: str
    wotw: str
    wowb: str
    wpor: str
    wsco: str
    wser: str
    wtuc: str
    wtuk: str
    wtur: str
    wwel: str
    wweu: str

class Relationship(CodeSet):
    pam: str
    paf: str
    stm: str
    stf: str
    fom: str
    fof: str
    car: str
    chm: str
    fam: str
    rel: str
    oth: str
    swr: str
    doc: str
    htc: str
    tch: str
    rlg: str

class EnrolmentStatus(CodeSet):
    c: str
    m: str
    s: str
    f: str
    o: str
    g: str
    p: str

class RoleKey(Identifier): ...
