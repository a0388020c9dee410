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
    "NonSchoolDayKind",
    "HalfDay",
    "SchoolLinkType",
    "ControllerKind",
    "ProcessingRole",
    "TransferMechanism",
    "ContractExitStep",
    "Sex",
    "NhsNumber",
    "AddressUse",
    "ContactChannel",
    "PhoneType",
    "ContactUse",
    "Upn",
    "Uln",
    "Ethnicity",
    "Uci",
    "EthnicitySource",
    "Trn",
    "NationalInsuranceNumber",
    "Relationship",
    "NameKind",
    "NameUse",
    "AgencyKind",
    "Nationality",
    "Language",
    "LanguageUse",
    "Religion",
    "CommunicationSupport",
    "FormerUpnReason",
    "CourtOrderKind",
    "OrderEffect",
    "OrderBar",
    "IdentityProtection",
    "CareStatus",
    "PostLookedAfter",
    "KinshipCare",
    "ServiceChild",
    "YoungCarer",
    "AsylumStatus",
    "FsmCategory",
    "UkCountry",
    "PupilPremium",
    "SenProvision",
    "SenType",
    "EnglishProficiency",
    "AllergySeverity",
    "DietaryNeed",
    "Disability",
    "ContractType",
    "StaffOrigin",
    "StaffDestination",
    "StaffLeavingReason",
    "StaffRole",
    "AdditionalPayment",
    "QualificationLevel",
    "DegreeClass",
    "ProfessionalStatusKind",
    "QtsRoute",
    "StaffAbsenceType",
    "KinRelationship",
    "VettingCheckKind",
    "VettingOutcome",
    "EnrolmentStatus",
    "ApplicationStatus",
    "LeavingGround",
    "BoarderStatus",
    "GovernanceRole",
    "AppointingBody",
    "RoleKey",
    "ConcernRole",
    "ConcernKind",
    "SafeguardingActionKind",
    "ChronologySource",
    "SafeguardingAgency",
    "FamilyTold",
    "ReferralOutcome",
    "FileDirection",
    "FilePart",
    "NeedLevel",
    "AllegationOutcome",
    "KeyName",
    "LawfulBasis",
    "PolicyDocumentKind",
    "RecipientKind",
    "ConsentKind",
    "ConsentUse",
    "DeciderCapacity",
    "CommunicationChannel",
    "ConsentAnswer",
    "CompetenceOutcome",
    "ParentExcuse",
    "DurationPolarity",
    "DurationUnit",
    "EndAction",
    "RuleConfidence",
    "HoldKind",
    "ReviewDecision",
    "DisposalMethod",
    "DisclosureRoute",
    "BreachKind",
    "RiskGrade",
    "BreachRisk",
    "BreachEventKind",
    "DpiaStatus",
    "DpiaQuestion",
    "DpiaPart",
    "RequesterCapacity",
    "RightsRequestKind",
    "RightsOutcome",
    "RightsEventKind",
    "RightsExemption",
    "SenReviewKind",
    "SenReviewOutcome",
    "SenPlacement",
    "FundedEntitlement",
    "MedicineOutcome",
    "ExclusionCategory",
    "ExclusionReason",
    "ExclusionReviewCategory",
    "ExclusionReviewResult",
    "RecordTransferPart",
    "PenaltyOffence",
    "PenaltyOutcome",
    "ProtectionPlanCategory",
    "SafeguardingDocumentKind",
    "DocumentKind",
    "EngagementCapacity",
    "ProcessingAssessmentKind",
    "ProcessingAssessmentOutcome",
    "ControllerContactRole",
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

class NonSchoolDayKind(CodeSet):
    inset: str
    planned_closure: str
    unplanned_closure: str
    bank_holiday: str
    occasional_day: str

class HalfDay(CodeSet):
    am: str
    pm: str

class SchoolLinkType(CodeSet):
    predecessor: str
    successor: str
    predecessor_merged: str
    successor_merged: str
    predecessor_amalgamated: str
    successor_amalgamated: str
    result_of_amalgamation: str
    predecessor_split_school: str
    successor_split_school: str
    sixth_form_centre_school: str
    sixth_form_centre_link: str
    merged_change_in_age_range: str
    merged_expansion_of_school_capacity: str
    merged_expansion_in_school_capacity_and_changer_in_age_range: str
    expansion: str
    closure: str
    other: str

class ControllerKind(CodeSet):
    academy_trust: str
    governing_body: str
    local_authority: str
    diocese: str
    proprietor: str

class ProcessingRole(CodeSet):
    controller: str
    joint_controller: str
    processor: str
    sub_processor: str

class TransferMechanism(CodeSet):
    adequacy: str
    agreement: str
    addendum: str
    binding_rules: str
    exception: str

class ContractExitStep(CodeSet):
    return_chosen: str
    deletion_chosen: str
    export_delivered: str
    export_acknowledged: str
    registers_confirmed: str
    destroyed: str
    certified: str
    escalated: str

class Sex(CodeSet):
    f: str
    m: str
    u: str

class NhsNumber(Identifier): ...

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

class ContactUse(CodeSet):
    emergency: str
    child: str
    school: str
    marketing: str

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

class Uci(Identifier): ...

class EthnicitySource(CodeSet):
    c: str
    p: str
    s: str
    t: str
    o: str

class Trn(Identifier): ...

class NationalInsuranceNumber(Identifier): ...

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

class NameKind(CodeSet):
    preferred: str
    known_as: str
    birth: str
    married: str
    former_legal: str
    professional: str

class NameUse(CodeSet):
    everywhere: str
    school: str
    reports: str
    letters_home: str
    examinations: str
    friends_and_family: str

class AgencyKind(CodeSet):
    childrens_services: str
    education_service: str
    virtual_school: str
    police: str
    health: str
    gp_practice: str
    youth_justice: str
    probation: str
    cafcass: str
    staffing: str
    charity: str
    other: str

class Nationality(CodeSet):
    afg: str
    ala: str
    alb: str
    dza: str
    asm: str
    and_: str
    ago: str
    aia: str
    ata: str
    atg: str
    arg: str
    arm: str
    abw: str
    aus: str
    aut: str
    aze: str
    bhs: str
    bhr: str
    bgd: str
    brb: str
    blr: str
    bel: str
    blz: str
    ben: str
    bmu: str
    btn: str
    bol: str
    bes: str
    bih: str
    bwa: str
    bvt: str
    bra: str
    iot: str
    brn: str
    bgr: str
    bfa: str
    bdi: str
    khm: str
    cmr: str
    can: str
    cpv: str
    cym: str
    caf: str
    tcd: str
    chl: str
    chn: str
    cxr: str
    cck: str
    col: str
    com: str
    cog: str
    cod: str
    cok: str
    cri: str
    hrv: str
    cub: str
    cuw: str
    cyp: str
    cze: str
    dnk: str
    dji: str
    dma: str
    dom: str
    ecu: str
    egy: str
    slv: str
    gnq: str
    eri: str
    est: str
    swz: str
    eth: str
    flk: str
    fro: str
    fji: str
    fin: str
    fra: str
    guf: str
    pyf: str
    atf: str
    gab: str
    gmb: str
    geo: str
    deu: str
    gha: str
    gib: str
    grc: str
    grl: str
    grd: str
    glp: str
    gum: str
    gtm: str
    ggy: str
    gin: str
    gnb: str
    guy: str
    hti: str
    hmd: str
    vat: str
    hnd: str
    hkg: str
    hun: str
    isl: str
    ind: str
    idn: str
    irn: str
    irq: str
    irl: str
    imn: str
    isr: str
    ita: str
    civ: str
    jam: str
    jpn: str
    jey: str
    jor: str
    kaz: str
    ken: str
    kir: str
    prk: str
    kor: str
    qok: str
    kwt: str
    kgz: str
    lao: str
    lva: str
    lbn: str
    lso: str
    lbr: str
    lby: str
    lie: str
    ltu: str
    lux: str
    mac: str
    mdg: str
    mwi: str
    mys: str
    mdv: str
    mli: str
    mlt: str
    mhl: str
    mtq: str
    mrt: str
    mus: str
    myt: str
    mex: str
    fsm: str
    mda: str
    mco: str
    mng: str
    mne: str
    msr: str
    mar: str
    moz: str
    mmr: str
    nam: str
    nru: str
    npl: str
    nld: str
    ncl: str
    nzl: str
    nic: str
    ner: str
    nga: str
    niu: str
    nfk: str
    mkd: str
    mnp: str
    nor: str
    omn: str
    pak: str
    plw: str
    pse: str
    pan: str
    png: str
    pry: str
    per: str
    phl: str
    pcn: str
    pol: str
    prt: str
    pri: str
    qat: str
    reu: str
    rou: str
    rus: str
    rwa: str
    blm: str
    kna: str
    lca: str
    maf: str
    spm: str
    vct: str
    wsm: str
    smr: str
    stp: str
    sau: str
    sen: str
    srb: str
    syc: str
    sle: str
    sgp: str
    sxm: str
    svk: str
    svn: str
    slb: str
    som: str
    zaf: str
    sgs: str
    ssd: str
    esp: str
    lka: str
    shn: str
    sdn: str
    sur: str
    sjm: str
    swe: str
    che: str
    syr: str
    twn: str
    tjk: str
    tza: str
    tha: str
    tls: str
    tgo: str
    tkl: str
    ton: str
    tto: str
    tun: str
    tur: str
    tkm: str
    tca: str
    tuv: str
    uga: str
    ukr: str
    are: str
    gbr: str
    usa: str
    umi: str
    ury: str
    uzb: str
    vut: str
    ven: str
    vnm: str
    vgb: str
    vir: str
    wlf: str
    esh: str
    yem: str
    zmb: str
    zwe: str
    null: str
    ref: str

class Language(CodeSet):
    acl: str
    ada: str
    afa: str
    afk: str
    aka: str
    alb: str
    alu: str
    amr: str
    ara: str
    arm: str
    asm: str
    asr: str
    ayb: str
    aym: str
    aze: str
    bai: str
    bal: str
    bej: str
    bel: str
    bem: str
    bho: str
    bik: str
    blt: str
    bma: str
    bng: str
    bsl: str
    bsq: str
    bul: str
    cam: str
    cat: str
    cce: str
    ccf: str
    cga: str
    cgr: str
    che: str
    chi: str
    ckw: str
    crn: str
    ctr: str
    cwa: str
    cym: str
    cze: str
    dan: str
    dga: str
    dgb: str
    din: str
    dut: str
    dzo: str
    ebi: str
    edo: str
    efi: str
    enb: str
    eng: str
    esa: str
    est: str
    ewe: str
    ewo: str
    fan: str
    fij: str
    fin: str
    fon: str
    frn: str
    ful: str
    gaa: str
    gae: str
    gal: str
    geo: str
    ger: str
    ggo: str
    gky: str
    glg: str
    gre: str
    grn: str
    guj: str
    gun: str
    gur: str
    hau: str
    hdk: str
    heb: str
    her: str
    hgr: str
    hin: str
    iba: str
    idm: str
    iga: str
    igb: str
    ijo: str
    ilo: str
    isk: str
    isl: str
    ita: str
    jav: str
    jin: str
    jpn: str
    kam: str
    kan: str
    kar: str
    kas: str
    kau: str
    kaz: str
    kch: str
    kgz: str
    kha: str
    khy: str
    kin: str
    kir: str
    kis: str
    kln: str
    kmb: str
    kme: str
    knk: str
    kny: str
    kon: str
    kor: str
    kpe: str
    kri: str
    kru: str
    ksi: str
    ksu: str
    kur: str
    lao: str
    lba: str
    lga: str
    lgb: str
    lgs: str
    lin: str
    lit: str
    lng: str
    loz: str
    lso: str
    ltv: str
    ltz: str
    lue: str
    lun: str
    luo: str
    luy: str
    mag: str
    mai: str
    mak: str
    man: str
    mao: str
    mar: str
    mas: str
    mdv: str
    men: str
    mkd: str
    mlg: str
    mlm: str
    mlt: str
    mly: str
    mna: str
    mng: str
    mnx: str
    mor: str
    msc: str
    mun: str
    mya: str
    nah: str
    nam: str
    nbn: str
    ndb: str
    nep: str
    nor: str
    not_: str
    nue: str
    nup: str
    nwa: str
    nzm: str
    oam: str
    ogn: str
    ori: str
    orm: str
    otb: str
    oth: str
    otl: str
    pag: str
    pam: str
    pat: str
    pha: str
    phr: str
    pnj: str
    pol: str
    por: str
    prs: str
    que: str
    raj: str
    ref: str
    rme: str
    rmi: str
    rmn: str
    rms: str
    rny: str
    rus: str
    sam: str
    scb: str
    sco: str
    shl: str
    sho: str
    sid: str
    sio: str
    slo: str
    slv: str
    snd: str
    sng: str
    snh: str
    som: str
    spa: str
    srd: str
    srk: str
    sso: str
    ssw: str
    sts: str
    sun: str
    swa: str
    swe: str
    tam: str
    tel: str
    tem: str
    tes: str
    tge: str
    tgl: str
    tgr: str
    tha: str
    tib: str
    tiv: str
    tmz: str
    tng: str
    ton: str
    tpi: str
    tri: str
    tso: str
    tuk: str
    tul: str
    tum: str
    tur: str
    ukr: str
    umb: str
    urd: str
    urh: str
    uyg: str
    uzb: str
    ven: str
    vie: str
    vsy: str
    wap: str
    wcp: str
    wol: str
    wpe: str
    xho: str
    yao: str
    ydi: str
    yor: str
    znd: str
    zul: str
    zzz: str
    akaf: str
    akat: str
    araa: str
    arag: str
    arai: str
    aram: str
    aras: str
    aray: str
    bnga: str
    bngc: str
    bngs: str
    chia: str
    chic: str
    chih: str
    chik: str
    chim: str
    grea: str
    grec: str
    kura: str
    kurm: str
    kurs: str
    lbac: str
    lbak: str
    mana: str
    manb: str
    manj: str
    mlya: str
    mlyi: str
    ndbs: str
    ndbz: str
    oamk: str
    oamn: str
    pnja: str
    pnjg: str
    pnjm: str
    pnjp: str
    pora: str
    porb: str
    prsa: str
    prsd: str
    prst: str
    rmnm: str
    rmnr: str
    rnyn: str
    rnyo: str
    scbb: str
    scbc: str
    scbs: str
    ssoo: str
    ssot: str
    swaa: str
    swac: str
    swak: str
    swam: str
    swat: str
    tglf: str
    tglg: str
    tmza: str
    tmzk: str
    tmzt: str
    vsya: str
    vsyh: str
    vsys: str
    vsyw: str

class LanguageUse(CodeSet):
    first: str
    home: str
    correspondence: str
    additional: str

class Religion(CodeSet):
    ba: str
    bu: str
    ce: str
    ch: str
    co: str
    ec: str
    fr: str
    gr: str
    hi: str
    je: str
    jw: str
    me: str
    mu: str
    nr: str
    qu: str
    rc: str
    ru: str
    sa: str
    sd: str
    si: str
    ur: str
    of: str

class CommunicationSupport(CodeSet):
    interpreter: str
    translation: str
    sign_language: str
    lip_speaker: str
    text_relay: str
    large_print: str
    braille: str
    easy_read: str
    reader: str

class FormerUpnReason(CodeSet):
    temporary: str
    second: str

class CourtOrderKind(CodeSet):
    child_arrangements: str
    prohibited_steps: str
    specific_issue: str
    parental_responsibility: str
    special_guardianship: str
    care: str
    emergency_protection: str
    adoption: str
    non_molestation: str
    occupation: str
    domestic_abuse_protection: str
    restraining: str
    school_attendance: str
    forced_marriage_protection: str
    other: str

class OrderEffect(CodeSet):
    no_address: str
    no_phone: str
    no_collect: str
    no_contact: str
    no_contact_on_site: str
    supervised_contact: str
    no_reports: str
    no_school_change: str
    no_removal_abroad: str
    no_name_change: str
    parental_responsibility_given: str
    parental_responsibility_removed: str
    parental_responsibility_restricted: str
    consent_by: str
    lives_with: str
    spends_time_with: str
    other: str

class OrderBar(CodeSet):
    nothing: str
    home: str
    child: str

class IdentityProtection(CodeSet):
    address: str
    school: str
    name_: str
    photograph: str
    everything: str

class CareStatus(CodeSet):
    section_20: str
    care_order: str
    interim_care_order: str
    emergency_protection: str
    police_protection: str
    placement_order: str
    remand: str
    respite: str
    other: str

class PostLookedAfter(CodeSet):
    n: str
    a: str
    g: str
    r: str
    c: str
    o: str

class KinshipCare(CodeSet):
    nd: str
    kf: str
    ki: str
    ku: str

class ServiceChild(CodeSet):
    y: str
    n: str
    u: str
    r: str

class YoungCarer(CodeSet):
    p: str
    s: str
    n: str

class AsylumStatus(CodeSet):
    asylum_seeker: str
    unaccompanied: str
    refugee: str
    humanitarian_protection: str
    resettled: str
    refused: str

class FsmCategory(CodeSet):
    tfsm: str
    efsm: str
    ofsm: str

class UkCountry(CodeSet):
    eng: str
    wls: str
    sct: str
    nir: str

class PupilPremium(CodeSet):
    dpp: str
    scp: str
    lap: str
    afc: str
    eyp: str

class SenProvision(CodeSet):
    n: str
    k: str
    e: str
    s: str
    a: str
    p: str
    q: str

class SenType(CodeSet):
    spld: str
    mld: str
    sld: str
    pmld: str
    semh: str
    slcn: str
    hi: str
    vi: str
    msi: str
    pd: str
    asd: str
    ds: str
    oth: str
    nsa: str
    besd: str

class EnglishProficiency(CodeSet):
    a: str
    b: str
    c: str
    d: str
    e: str
    n: str

class AllergySeverity(CodeSet):
    mild: str
    moderate: str
    severe: str
    anaphylaxis: str

class DietaryNeed(CodeSet):
    vegetarian: str
    vegan: str
    pescatarian: str
    halal: str
    kosher: str
    no_pork: str
    no_beef: str
    coeliac: str
    dairy_free: str
    nut_free: str
    diabetic: str
    texture: str
    other: str

class Disability(CodeSet):
    ncol: str
    none: str
    mob: str
    hand: str
    pc: str
    eat: str
    med: str
    inc: str
    comm: str
    ld: str
    hear: str
    vis: str
    beh: str
    con: str
    aut: str
    dda: str
    oth: str

class ContractType(CodeSet):
    prm: str
    fxt: str
    tmp: str
    sla: str
    sag: str
    sot: str

class StaffOrigin(CodeSet):
    first_employment_in_teaching_immediately_after_training: str
    first_employment_in_teaching_not_immediately_after_training: str
    first_employment_in_teaching_employment_based_teacher_training: str
    tchlea: str
    tch6th: str
    tchind: str
    tchfhe: str
    othedu: str
    tchsni: str
    othsni: str
    tchfor: str
    othfor: str
    emppub: str
    empslf: str
    empoth: str
    unempl: str
    fambrk: str
    othbrk: str
    otherr: str
    notknw: str
    notapp: str

class StaffDestination(CodeSet):
    leaprm: str
    leasec: str
    leasch: str
    leaoth: str
    othprm: str
    othsec: str
    othsch: str
    othoth: str
    leasix: str
    othsix: str
    indepn: str
    fhehuk: str
    nonukp: str
    nonuko: str
    pubsec: str
    selfmp: str
    othere: str
    nappch: str
    otherr: str
    ntknwn: str
    othedu: str
    prisec: str
    priman: str
    selman: str

class StaffLeavingReason(CodeSet):
    resignation: str
    voluntary_redundancy: str
    compulsory_redundancy: str
    dismissed: str
    retired: str
    deceased: str
    end_of_fixed_term_contract: str
    other: str

class StaffRole(CodeSet):
    advt: str
    asht: str
    cadv: str
    tchr: str
    dpht: str
    hdpt: str
    hdho: str
    hdyr: str
    hdtr: str
    exht: str
    sply: str
    lrnm: str
    misc: str
    peri: str
    senc: str
    tnon: str
    tpru: str
    tmis: str
    behm: str
    biln: str
    care: str
    covr: str
    cart: str
    epsy: str
    exts: str
    hlta: str
    inst: str
    lang: str
    lmen: str
    lsen: str
    litr: str
    mins: str
    muss: str
    musc: str
    nnse: str
    nass: str
    past: str
    tass: str
    ther: str
    trav: str
    welf: str
    artd: str
    ictm: str
    ictt: str
    oict: str
    otec: str
    rprg: str
    stch: str
    ttch: str
    admc: str
    attn: str
    burs: str
    buss: str
    data: str
    edwo: str
    exam: str
    finc: str
    hslo: str
    libr: str
    nurs: str
    oman: str
    ocsu: str
    opsu: str
    opwe: str
    oadm: str
    paht: str
    recp: str
    ssec: str
    ctkr: str
    clnr: str
    cook: str
    esct: str
    invg: str
    mida: str
    mids: str
    catr: str
    opre: str
    prem: str

class AdditionalPayment(CodeSet):
    lin: str
    lot: str
    lfr: str
    mal: str
    tle: str
    tl3: str
    rar: str
    sen: str
    act: str
    res: str
    ins: str
    oos: str
    rcp: str
    rcc: str
    rca: str
    wel: str
    uqt: str
    oth: str
    pps: str

class QualificationLevel(CodeSet):
    entry: str
    level_1: str
    level_2: str
    level_3: str
    level_4: str
    level_5: str
    level_6_first_degree: str
    level_7_masters_degree_or_pgce: str
    level_8_doctorate: str

class DegreeClass(CodeSet):
    first_class_honours: str
    upper_second_class_honours: str
    lower_second_class_honours: str
    undivided_second_class_honours: str
    third_class_honours: str
    fourth_class_honours: str
    unclassified_honours: str
    aegrotat_whether_to_honours_or_pass: str
    pass_awarded_without_honours_following_an_honours_degree_course: str
    ordinary_awarded_following_a_course_without_honours: str
    general_awarded_after_a_course_that_was_not_available_to_be_classified: str
    degree_awarded_outside_the_uk_and_eire: str
    masters_degree: str
    doctorate: str
    ordinary_or_pass_for_a_course_that_is_no_degree_course: str
    not_known: str

class ProfessionalStatusKind(CodeSet):
    qts: str
    qtls: str
    eyts: str
    hlta: str
    induction: str
    senco: str
    npqh: str
    first_aid: str
    dsl_training: str

class QtsRoute(CodeSet):
    aceg: str
    acep: str
    ottp: str
    rtpr: str
    tfst: str
    recg: str
    flex: str
    ottn: str
    scd: str
    scds: str

class StaffAbsenceType(CodeSet):
    mat: str
    oth: str
    prg: str
    pub: str
    sec: str
    sic: str
    trn: str
    una: str
    unp: str

class KinRelationship(CodeSet):
    spouse: str
    partner: str
    parent: str
    child: str
    sibling: str
    relative: str
    friend: str
    other: str

class VettingCheckKind(CodeSet):
    identity: str
    barred_list: str
    enhanced_dbs: str
    enhanced_dbs_with_barred_list: str
    dbs_update_service: str
    prohibition_teaching: str
    section_128: str
    overseas: str
    eea_restrictions: str
    right_to_work: str
    qualifications: str
    references: str
    medical_fitness: str
    childcare_disqualification: str
    agency_confirmation: str
    online_search: str

class VettingOutcome(CodeSet):
    satisfactory: str
    disclosure: str
    barred: str
    prohibited: str
    unsatisfactory: str
    not_required: str
    made_before_2007: str

class EnrolmentStatus(CodeSet):
    c: str
    m: str
    s: str
    f: str
    o: str
    g: str
    p: str

class ApplicationStatus(CodeSet):
    received: str
    waiting_list: str
    offered: str
    accepted: str
    declined: str
    refused: str
    appealed: str
    appeal_upheld: str
    appeal_dismissed: str
    withdrawn: str
    admitted: str

class LeavingGround(CodeSet):
    registered_at_another_school: str
    nursery_education_completed_not_continuing: str
    registered_elsewhere_too_and_every_other_school_consents: str
    school_attendance_order_names_another_school: str
    school_attendance_order_revoked_educated_otherwise: str
    parent_wrote_that_the_pupil_is_educated_otherwise_than_at_school: str
    no_longer_lives_a_reasonable_distance_away: str
    not_back_within_ten_school_days_of_leave: str
    continuously_absent_for_twenty_school_days: str
    sentence_of_detention: str
    died: str
    over_compulsory_school_age_and_not_staying: str
    boarding_charges_unpaid: str
    ceased_to_be_a_pupil_of_an_independent_school: str
    permanently_excluded: str
    not_of_compulsory_school_age_will_not_attend_again: str
    not_of_compulsory_school_age_boarder_who_ceased_to_be_a_pupil: str
    not_of_compulsory_school_age_continuously_absent_for_twenty_school_days: str
    not_of_compulsory_school_age_died: str
    not_of_compulsory_school_age_permanently_excluded: str
    regulations_of_2006_ground_a: str
    regulations_of_2006_ground_b: str
    regulations_of_2006_ground_c: str
    regulations_of_2006_ground_d: str
    regulations_of_2006_ground_e: str
    regulations_of_2006_ground_f: str
    regulations_of_2006_ground_g: str
    regulations_of_2006_ground_h: str
    regulations_of_2006_ground_i: str
    regulations_of_2006_ground_j: str
    regulations_of_2006_ground_k: str
    regulations_of_2006_ground_l: str
    regulations_of_2006_ground_m: str
    regulations_of_2006_ground_n: str

class BoarderStatus(CodeSet):
    b: str
    boarder_six_nights_or_less_a_week_special_school_only: str
    boarder_seven_nights_a_week_special_school_only: str
    n: str

class GovernanceRole(CodeSet):
    chair_of_governors: str
    governor: str
    chair_of_trustees: str
    trustee: str
    member: str
    accounting_officer: str
    chief_financial_officer: str
    chair_of_local_governing_body: str
    local_governor: str
    shared_chair_of_local_governing_body: str
    shared_local_governor: str
    governance_professional_to_a_local_authority_maintained_school: str
    governance_professional_to_a_federation: str
    governance_professional_to_an_individual_academy_or_free_school: str
    governance_professional_to_a_multi_academy_trust: str
    governance_professional_to_a_single_academy_trust: str
    governance_professional_to_a_secure_single_academy_trust: str

class AppointingBody(CodeSet):
    any_additional_members_appointed_by_the_members_of_the_academy_trust: str
    appointed_by_academy_members: str
    appointed_by_foundation_trust: str
    appointed_by_gb_board: str
    elected_by_parents: str
    elected_by_school_staff: str
    ex_officio_by_virtue_of_office_as_headteacher_principal: str
    ex_officio_foundation_governor_appointed_by_foundation_by_virtue_of_the_office_they_hold: str
    foundation_sponsor_members: str
    interim_executive_board: str
    n_a: str
    nominated_by_la_and_appointed_by_gb: str
    nominated_by_other_body_and_appointed_by_gb: str
    original_signatory_members: str
    parent_appointed_by_gb_board_due_to_no_election_candidates: str
    persons_who_are_appointed_by_the_foundation_body_or_sponsor_if_applicable: str

class RoleKey(Identifier): ...

class ConcernRole(CodeSet):
    child: str
    alleged: str
    affected: str
    witness: str
    reporter: str
    told: str

class ConcernKind(CodeSet):
    physical: str
    emotional: str
    sexual: str
    neglect: str
    child_on_child: str
    sexual_harassment: str
    images: str
    bullying: str
    sexual_exploitation: str
    criminal_exploitation: str
    county_lines: str
    domestic_abuse: str
    fgm: str
    honour_based: str
    forced_marriage: str
    radicalisation: str
    missing: str
    mental_health: str
    self_harm: str
    online: str
    serious_violence: str
    modern_slavery: str
    homelessness: str
    parent_in_prison: str
    child_witness: str
    private_fostering: str
    young_carer: str
    attendance: str
    staff_conduct: str
    other: str

class SafeguardingActionKind(CodeSet):
    discussion: str
    monitoring: str
    support: str
    parents_told: str
    referred: str
    not_referred: str
    meeting: str
    escalated: str
    other: str

class ChronologySource(CodeSet):
    school: str
    previous_setting: str
    agency: str
    family: str

class SafeguardingAgency(CodeSet):
    childrens_social_care: str
    early_help: str
    police: str
    health: str
    mental_health: str
    prevent: str
    lado: str
    education_authority: str
    virtual_school: str
    school: str
    youth_justice: str
    charity: str
    other: str

class FamilyTold(CodeSet):
    told: str
    not_safe: str
    not_reached: str
    later: str

class ReferralOutcome(CodeSet):
    no_action: str
    advice: str
    early_help: str
    assessment: str
    child_in_need: str
    child_protection: str
    immediate_protection: str
    accepted: str
    declined: str

class FileDirection(CodeSet):
    sent: str
    received: str

class FilePart(CodeSet):
    whole: str
    advance: str
    copy: str

class NeedLevel(CodeSet):
    universal: str
    early_help: str
    child_in_need: str
    child_protection: str
    looked_after: str
    closed: str

class AllegationOutcome(CodeSet):
    substantiated: str
    malicious: str
    false: str
    unsubstantiated: str
    unfounded: str

class KeyName(Identifier): ...

class LawfulBasis(CodeSet):
    consent: str
    contract: str
    legal_obligation: str
    vital_interests: str
    public_task: str
    recognised_legitimate_interests: str
    legitimate_interests: str

class PolicyDocumentKind(CodeSet):
    privacy_notice: str
    appropriate_policy_document: str
    retention_policy: str
    consent_form: str

class RecipientKind(CodeSet):
    department: str
    local_authority: str
    school: str
    health: str
    regulator: str
    court: str
    government: str
    supplier: str
    parent: str
    person: str
    researcher: str
    other: str

class ConsentKind(CodeSet):
    data: str
    biometric: str
    participation: str
    medicine: str
    marketing: str

class ConsentUse(CodeSet):
    website: str
    social_media: str
    press: str
    print: str
    display: str
    app: str
    recognition: str
    event: str
    care: str
    messages: str

class DeciderCapacity(CodeSet):
    themselves: str
    parental_responsibility: str
    parent: str
    local_authority: str
    court: str
    carer: str
    staff: str

class CommunicationChannel(CodeSet):
    online: str
    paper: str
    email: str
    telephone: str
    in_person: str
    text_message: str
    post: str

class ConsentAnswer(CodeSet):
    given: str
    refused: str
    withdrawn: str
    objected: str

class CompetenceOutcome(CodeSet):
    able: str
    not_able: str
    able_with_help: str

class ParentExcuse(CodeSet):
    cannot_be_found: str
    lacks_capacity: str
    welfare: str
    not_practicable: str

class DurationPolarity(CodeSet):
    min: str
    max: str
    due: str
    state: str

class DurationUnit(CodeSet):
    hour: str
    day: str
    school_day: str
    working_day: str
    month: str
    year: str

class EndAction(CodeSet):
    destroy: str
    anonymise: str
    review: str
    archive: str
    transfer: str

class RuleConfidence(CodeSet):
    verified: str
    reported: str
    unverified: str
    design: str

class HoldKind(CodeSet):
    claim: str
    inquiry: str
    police: str
    rights_request: str
    insurer: str
    sexual_abuse: str
    allegation: str
    other: str

class ReviewDecision(CodeSet):
    keep: str
    dispose: str
    transfer: str
    archive: str

class DisposalMethod(CodeSet):
    destroyed: str
    keys_destroyed: str
    anonymised: str
    transferred: str
    archived: str
    returned: str

class DisclosureRoute(CodeSet):
    api: str
    secure_transfer: str
    email: str
    post: str
    portal: str
    telephone: str
    in_person: str

class BreachKind(CodeSet):
    confidentiality: str
    integrity: str
    availability: str

class RiskGrade(CodeSet):
    low: str
    medium: str
    high: str

class BreachRisk(CodeSet):
    none: str
    risk: str
    high: str

class BreachEventKind(CodeSet):
    found: str
    aware: str
    controller_told: str
    contained: str
    assessed: str
    reported: str
    reported_in_part: str
    not_reported: str
    people_told: str
    public_notice: str
    closed: str

class DpiaStatus(CodeSet):
    screening: str
    not_needed: str
    drafting: str
    submitted: str
    approved: str
    rejected: str
    superseded: str

class DpiaQuestion(CodeSet):
    c1: str
    c2: str
    c3: str
    c4: str
    c5: str
    m1: str
    m2: str
    m3: str
    m4: str
    m5: str
    m6: str
    m7: str
    m8: str
    m9: str
    m10: str
    m11: str
    m12: str

class DpiaPart(CodeSet):
    data: str
    people: str
    vulnerability: str
    expectation: str
    aims: str
    benefits: str
    scale: str
    systems: str
    recipients: str
    consultation: str
    proportionality: str
    rights: str
    notice: str
    basis: str
    limits: str
    minimisation: str
    accuracy: str
    retention: str
    security: str

class RequesterCapacity(CodeSet):
    themselves: str
    parental_responsibility: str
    parent: str
    agent: str
    school: str
    other: str

class RightsRequestKind(CodeSet):
    access: str
    rectification: str
    erasure: str
    restriction: str
    portability: str
    objection: str
    automated_decision: str
    educational_record: str
    complaint: str

class RightsOutcome(CodeSet):
    met: str
    partly: str
    refused: str
    withdrawn: str
    nothing_held: str

class RightsEventKind(CodeSet):
    received: str
    acknowledged: str
    identity_asked: str
    identity_confirmed: str
    authority_asked: str
    authority_confirmed: str
    fee_asked: str
    fee_paid: str
    clarification_asked: str
    clarification_answered: str
    clarification_dropped: str
    extended: str
    searched: str
    inspected: str
    progress_told: str
    responded: str
    refused: str
    withdrawn: str
    closed: str

class RightsExemption(CodeSet):
    serious_harm: str
    child_abuse: str
    health_harm: str
    examination_scripts: str
    third_party: str
    reference: str
    privilege: str
    crime: str
    management: str
    negotiation: str
    court: str
    adoption: str
    unfounded: str

class SenReviewKind(CodeSet):
    annual: str
    early: str
    phase: str
    support: str

class SenReviewOutcome(CodeSet):
    maintain: str
    amend: str
    cease: str
    assess: str
    support_continues: str
    support_changes: str
    support_ends: str

class SenPlacement(CodeSet):
    unit: str
    resourced: str

class FundedEntitlement(CodeSet):
    universal: str
    two_year_old: str
    working_parents: str
    working_parents_under_three: str

class MedicineOutcome(CodeSet):
    given: str
    taken: str
    refused: str
    missed: str
    error: str

class ExclusionCategory(CodeSet):
    perm: str
    lnch: str
    susp: str
    fixd: str

class ExclusionReason(CodeSet):
    pp: str
    pa: str
    vp: str
    va: str
    ow: str
    bw: str
    bu: str
    tb: str
    ra: str
    lg: str
    ds: str
    sm: str
    sb: str
    mb: str
    ab: str
    dr: str
    ar: str
    sr: str
    vr: str
    da: str
    dm: str
    th: str
    ld: str
    cb: str
    db: str
    mt: str
    mp: str
    os: str
    ph: str

class ExclusionReviewCategory(CodeSet):
    gb: str
    irp: str

class ExclusionReviewResult(CodeSet):
    ano: str
    bre: str
    cno: str
    dno: str
    eon: str
    fre: str
    gno: str
    hwd: str
    ino: str
    jre: str
    kre: str
    lno: str
    mno: str
    nog: str

class RecordTransferPart(CodeSet):
    common_transfer_file: str
    educational_record: str
    curricular_record: str
    other: str

class PenaltyOffence(CodeSet):
    irregular_attendance: str
    excluded_in_public: str

class PenaltyOutcome(CodeSet):
    paid: str
    withdrawn: str
    prosecuted: str
    acquitted: str
    unpaid: str

class ProtectionPlanCategory(CodeSet):
    neglect: str
    physical: str
    sexual: str
    emotional: str
    several: str

class SafeguardingDocumentKind(CodeSet):
    body_map: str
    statement: str
    report: str
    conference_minutes: str
    plan: str
    referral: str
    letter: str
    image: str
    assessment: str
    other: str

class DocumentKind(CodeSet):
    letter: str
    report: str
    form: str
    agreement: str
    certificate: str
    proof: str
    photograph: str
    work: str
    minutes: str
    recording: str
    other: str

class EngagementCapacity(CodeSet):
    supply: str
    contractor: str
    trainee: str
    volunteer: str
    visiting: str
    governor: str
    other: str

class ProcessingAssessmentKind(CodeSet):
    legitimate_interests: str
    compatible_purpose: str
    transfer_risk: str
    research: str

class ProcessingAssessmentOutcome(CodeSet):
    may_proceed: str
    with_measures: str
    must_not: str

class ControllerContactRole(CodeSet):
    data_protection_officer: str
    controller: str
    complaints: str
