# Every question of law as a function, and its answer as a class. Written by bindings/python/write_stubs.py; not by hand.
import datetime
from collections.abc import Sequence, Set as AbstractSet
from typing import Any, Literal, TypedDict

from typing_extensions import NotRequired, Required

from juniper_mis.asked import Answer, Explanation

__all__ = [
    "Areas",
    "AttendanceQuestions",
    "AutomationQuestions",
    "BreachQuestions",
    "ChildrensCodeQuestions",
    "ConsentQuestions",
    "ContactsQuestions",
    "DpiaQuestions",
    "LawfulBasisQuestions",
    "RecordsQuestions",
    "RetentionQuestions",
    "RightsQuestions",
    "SafeguardingQuestions",
    "SharingQuestions",
    "VettingQuestions",
    "AttendanceCode",
    "AttendanceCompulsorySchoolAge",
    "AttendanceFigures",
    "AttendancePenaltyNotice",
    "AttendancePenaltyThreshold",
    "AttendanceRemoval",
    "AttendanceReturnDue",
    "AttendanceUnresolvedCodeDue",
    "AutomationGate",
    "BreachAssessment",
    "BreachReportDue",
    "BreachRiskGrid",
    "ChildrensCodeCheck",
    "ConsentBiometric",
    "ConsentImageUse",
    "ConsentLedgerState",
    "ConsentMayGive",
    "ConsentOnlineServiceAge",
    "ConsentState",
    "ConsentValidity",
    "ConsentWhoDecides",
    "ContactsClosedToBecause",
    "ContactsClosedTo",
    "ContactsDisclosure",
    "ContactsEmergencyMinimum",
    "ContactsOrderEffect",
    "DpiaAssessment",
    "DpiaScreening",
    "LawfulBasisCheck",
    "LawfulBasisRegisterFindings",
    "LawfulBasisRegister",
    "RecordsAmendment",
    "RecordsCompleteness",
    "RetentionAfterTransfer",
    "RetentionContractExit",
    "RetentionHoldEffect",
    "RetentionKeepUntil",
    "RetentionTransferDue",
    "RightsComplaintAcknowledgement",
    "RightsEducationalRecordDeadline",
    "RightsErasure",
    "RightsExamMarksDeadline",
    "RightsExemptionDecisions",
    "RightsExemption",
    "RightsLeaverReportDue",
    "RightsRequestDeadline",
    "RightsWhoMayExercise",
    "SafeguardingAccess",
    "SafeguardingDuty",
    "SafeguardingFileTransfer",
    "SafeguardingTrainingDue",
    "SharingCheck",
    "VettingCheckDue",
    "VettingCheckRequiredDisqualificationDeclaration",
    "VettingCheckRequired",
    "VettingChecksNeeded",
    "VettingMayStartCentralRecordShows",
    "VettingMayStart",
    "VettingRecord",
]

def area_and_name(question: str) -> tuple[str, str]: ...
def class_of(question: str) -> str: ...
def read_answer(question: str, answer: Any) -> Any: ...

class _Area:
    def __init__(self, law: Any) -> None: ...

class AttendanceCode(Answer):
    @property
    def code(self) -> str | None: ...
    @property
    def present(self) -> bool | None: ...
    @property
    def replaces(self) -> str | None: ...
    @property
    def code_from_compulsory_age(self) -> str | None: ...
    @property
    def why(self) -> Explanation: ...

class AttendanceCompulsorySchoolAge(Answer):
    @property
    def starts(self) -> datetime.date | None: ...
    @property
    def fifth_birthday(self) -> datetime.date | None: ...
    @property
    def ends(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

_AttendanceFiguresMarks = TypedDict("_AttendanceFiguresMarks", {
    "code": Required[str],
    "count": Required[int],
})

class AttendanceFigures(Answer):
    @property
    def absence_percent(self) -> float | None: ...
    @property
    def persistent(self) -> bool | None: ...
    @property
    def severe(self) -> bool | None: ...
    @property
    def possible(self) -> int | None: ...
    @property
    def attended(self) -> int | None: ...
    @property
    def absent(self) -> int | None: ...
    @property
    def authorised(self) -> int | None: ...
    @property
    def unauthorised(self) -> int | None: ...
    @property
    def outside(self) -> int | None: ...
    @property
    def rate(self) -> Literal["defined", "not_applicable"] | None: ...
    @property
    def unauthorised_percent(self) -> float | None: ...
    @property
    def why(self) -> Explanation: ...

_AttendancePenaltyNoticePreviousNotices = TypedDict("_AttendancePenaltyNoticePreviousNotices", {
    "issued": Required[datetime.date],
    "parent_id": Required[str],
    "pupil_id": Required[str],
    "status": Required[Literal["acquitted", "issued", "withdrawn"]],
})

class AttendancePenaltyNotice(Answer):
    @property
    def outcome(self) -> Literal["allowed", "refused"] | None: ...
    @property
    def period_starts(self) -> datetime.date | None: ...
    @property
    def period_ends(self) -> datetime.date | None: ...
    @property
    def previous_counted(self) -> int | None: ...
    @property
    def amount_pounds(self) -> int | None: ...
    @property
    def discount(self) -> bool | None: ...
    @property
    def reduced_amount_pounds(self) -> int | None: ...
    @property
    def reduced_days(self) -> int | None: ...
    @property
    def reduced_until(self) -> datetime.date | None: ...
    @property
    def payable_until(self) -> datetime.date | None: ...
    @property
    def consider(self) -> frozenset[Literal["other_intervention", "prosecution"]]: ...
    @property
    def why(self) -> Explanation: ...

_AttendancePenaltyThresholdAbsences = TypedDict("_AttendancePenaltyThresholdAbsences", {
    "week_of": NotRequired[datetime.date | None],
    "code": Required[str],
    "sessions": NotRequired[int | None],
    "school_days": NotRequired[int | None],
})

class AttendancePenaltyThreshold(Answer):
    @property
    def week_positions(self) -> tuple[int, ...]: ...
    @property
    def span_weeks(self) -> int | None: ...
    @property
    def window_sessions(self) -> int | None: ...
    @property
    def threshold_met(self) -> bool | None: ...
    @property
    def recompute_when_corrected(self) -> tuple[str, ...]: ...
    @property
    def disregard_before(self) -> datetime.date | None: ...
    @property
    def tallies(self) -> int | None: ...
    @property
    def tallied_per(self) -> frozenset[Literal["parent", "pupil"]] | None: ...
    @property
    def why(self) -> Explanation: ...

_AttendanceRemovalAbsences = TypedDict("_AttendanceRemovalAbsences", {
    "week_of": NotRequired[datetime.date | None],
    "code": Required[str],
    "sessions": NotRequired[int | None],
    "school_days": NotRequired[int | None],
})

class AttendanceRemoval(Answer):
    @property
    def counted_day(self) -> datetime.date | None: ...
    @property
    def available_from(self) -> datetime.date | None: ...
    @property
    def needs(self) -> frozenset[Literal["joint_enquiries", "joint_reasonable_efforts_recorded"]]: ...
    @property
    def ground_available(self) -> bool | None: ...
    @property
    def reasons(self) -> frozenset[Literal["disqualifying_code", "not_in_writing"]]: ...
    @property
    def possible_after(self) -> datetime.date | None: ...
    @property
    def deletion_return(self) -> Literal["no_later_than_deletion"] | None: ...
    @property
    def la_consent_needed(self) -> bool | None: ...
    @property
    def until_any(self) -> frozenset[Literal["review_ended", "review_time_expired", "review_waived_in_writing"]]: ...
    @property
    def outcome(self) -> Literal["may", "must", "refused"] | None: ...
    @property
    def why(self) -> Explanation: ...

_AttendanceReturnDueAbsences = TypedDict("_AttendanceReturnDueAbsences", {
    "week_of": NotRequired[datetime.date | None],
    "code": Required[str],
    "sessions": NotRequired[int | None],
    "school_days": NotRequired[int | None],
})

class AttendanceReturnDue(Answer):
    @property
    def return_required(self) -> bool | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def unless_any(self) -> frozenset[Literal["la_requested"]]: ...
    @property
    def tenth_school_day(self) -> datetime.date | None: ...
    @property
    def also(self) -> frozenset[Literal["missing_education_referral"]]: ...
    @property
    def continuous_limb_met(self) -> bool | None: ...
    @property
    def check_limb(self) -> Literal["regular_attendance"] | None: ...
    @property
    def timing(self) -> Literal["as_soon_as_possible"] | None: ...
    @property
    def why(self) -> Explanation: ...

class AttendanceUnresolvedCodeDue(Answer):
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def if_unknown(self) -> str | None: ...
    @property
    def why(self) -> Explanation: ...

class AutomationGate(Answer):
    @property
    def significant(self) -> bool | None: ...
    @property
    def solely_automated(self) -> bool | None: ...
    @property
    def outcome(self) -> Literal["allowed", "refused"] | None: ...
    @property
    def if_special_category(self) -> Literal["blocked_unless_article_22b_condition"] | None: ...
    @property
    def otherwise_needs(self) -> frozenset[Literal["contest", "human_intervention", "inform", "representations"]]: ...
    @property
    def safeguards_missing(self) -> frozenset[Literal["contest", "human_intervention", "inform", "representations"]]: ...
    @property
    def keep(self) -> frozenset[Literal["evidence_of_human_involvement", "evidence_of_safeguards"]]: ...
    @property
    def why(self) -> Explanation: ...

class BreachAssessment(Answer):
    @property
    def risk(self) -> Literal["unlikely", "likely", "high"] | None: ...
    @property
    def report_regulator(self) -> Literal["must", "not_required"] | None: ...
    @property
    def report_hours(self) -> int | None: ...
    @property
    def keep_record(self) -> Literal["must", "not_required"] | None: ...
    @property
    def record_fields(self) -> frozenset[Literal["facts", "effects", "action"]]: ...
    @property
    def notify_individuals(self) -> Literal["must", "not_required"] | None: ...
    @property
    def notify_by(self) -> Literal["each_person", "public_notice"] | None: ...
    @property
    def notify_timing(self) -> Literal["without_undue_delay"] | None: ...
    @property
    def contact_route_decided_by(self) -> Literal["dsl", "dpo"] | None: ...
    @property
    def decided_by(self) -> Literal["dpo", "dpo_and_dsl"] | None: ...
    @property
    def why(self) -> Explanation: ...

class BreachReportDue(Answer):
    @property
    def due_at(self) -> datetime.datetime | None: ...
    @property
    def statutory_end_at(self) -> datetime.datetime | None: ...
    @property
    def clock_starts_on(self) -> Literal["controller_aware"] | None: ...
    @property
    def processor_tells(self) -> Literal["each_controller"] | None: ...
    @property
    def timing(self) -> Literal["without_undue_delay"] | None: ...
    @property
    def processor_reports_to_regulator(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class BreachRiskGrid(Answer):
    @property
    def likelihood(self) -> Literal["low", "medium", "high"] | None: ...
    @property
    def severity(self) -> Literal["low", "medium", "high"] | None: ...
    @property
    def risk(self) -> Literal["unlikely", "likely", "high"] | None: ...
    @property
    def report_regulator(self) -> Literal["must", "not_required"] | None: ...
    @property
    def notify_individuals(self) -> Literal["must", "not_required"] | None: ...
    @property
    def notify_by(self) -> Literal["each_person", "public_notice"] | None: ...
    @property
    def decided_by(self) -> Literal["dpo", "dpo_and_dsl"] | None: ...
    @property
    def why(self) -> Explanation: ...

class ChildrensCodeCheck(Answer):
    @property
    def force(self) -> Literal["binding", "standard_of_quality", "not_applicable"] | None: ...
    @property
    def missing(self) -> frozenset[Literal["best_interests", "impact_assessment", "age_appropriate_application", "transparency", "no_detrimental_use", "upheld_policies", "high_privacy_by_default", "data_minimisation", "no_sharing_without_compelling_reason", "geolocation_off", "parental_controls_shown", "profiling_off", "no_nudging", "connected_devices", "online_tools"]]: ...
    @property
    def weigh_higher_protection(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

_ConsentBiometricParents = TypedDict("_ConsentBiometricParents", {
    "who": Required[Literal["father", "mother", "other_parent"]],
    "notice": Required[Literal["excused", "none", "written"]],
    "excuse": NotRequired[Literal["cannot_be_found", "child_welfare", "lacks_capacity", "not_practicable", "not_stated"] | None],
    "evidence_recorded": NotRequired[bool | None],
    "decided_by": NotRequired[Literal["dsl"] | None],
})

_ConsentBiometricEvents = TypedDict("_ConsentBiometricEvents", {
    "by": Required[Literal["father", "foster_carer", "grandmother", "local_authority", "mother", "other_carer", "pupil", "other_parent", "step_father"]],
    "kind": Required[Literal["consent", "objection", "objection_lifted", "refusal", "withdrawal"]],
    "form": Required[Literal["conduct", "email", "in_person", "telephone", "written"]],
    "year": NotRequired[int | None],
})

class ConsentBiometric(Answer):
    @property
    def outcome(self) -> Literal["allowed", "not_engaged", "paused", "refused", "suspended"] | None: ...
    @property
    def offer_alternative(self) -> bool | None: ...
    @property
    def ask_for(self) -> frozenset[Literal["written_objection"]]: ...
    @property
    def reasons(self) -> frozenset[Literal["before_commencement", "consent_not_written", "not_in_writing", "parent_written_consent_needed", "parent_not_notified", "parent_objects", "child_refuses", "excuse_not_evidenced"]]: ...
    @property
    def suspend_from(self) -> datetime.date | None: ...
    @property
    def regime_ends(self) -> datetime.date | None: ...
    @property
    def needs(self) -> frozenset[Literal["pupil_explicit_consent", "written_consent", "written_notice"]]: ...
    @property
    def record_items(self) -> frozenset[Literal["decision", "evidence"]]: ...
    @property
    def record_visibility(self) -> Literal["normal", "restricted"] | None: ...
    @property
    def consent_needed_from(self) -> Literal["local_authority"] | None: ...
    @property
    def counts_as_parent(self) -> frozenset[Literal["foster_carer", "grandmother", "step_father"]] | None: ...
    @property
    def actions(self) -> frozenset[Literal["destroy_template", "notify_again_first", "offer_alternative", "record", "record_objection", "stop", "stop_use"]]: ...
    @property
    def withdrawal_in_writing(self) -> bool | None: ...
    @property
    def events_kept(self) -> int | None: ...
    @property
    def rules_apply(self) -> Literal["photograph"] | None: ...
    @property
    def why(self) -> Explanation: ...

_ConsentImageUseChoices = TypedDict("_ConsentImageUseChoices", {
    "by": Required[Literal["father", "mother", "pupil"]],
    "has_pr": NotRequired[bool | None],
    "choice": Required[Literal["no", "withdrawn", "yes"]],
})

_ConsentImageUsePictured = TypedDict("_ConsentImageUsePictured", {
    "restriction": Required[Literal["no_media", "no_name", "no_website", "not_outside_school"]],
    "adopted": NotRequired[bool | None],
})

class ConsentImageUse(Answer):
    @property
    def outcome(self) -> Literal["allowed", "not_engaged", "refused"] | None: ...
    @property
    def record_both(self) -> bool | None: ...
    @property
    def if_already_sent(self) -> Literal["personal_data_breach"] | None: ...
    @property
    def consent_record_needed(self) -> bool | None: ...
    @property
    def governed_by(self) -> Literal["parent", "pupil"] | None: ...
    @property
    def tell_parent(self) -> Literal["if_appropriate"] | None: ...
    @property
    def why(self) -> Explanation: ...

_ConsentLedgerStateEntries = TypedDict("_ConsentLedgerStateEntries", {
    "subject": Required[str],
    "purpose": Required[str],
    "channel": Required[str],
    "who": Required[str],
    "speaker": Required[Literal["subject", "adult", "local_authority", "staff"]],
    "answer": Required[Literal["given", "refused", "withdrawn", "objected"]],
    "on": Required[datetime.date],
    "has_pr": NotRequired[bool | None],
    "competent": NotRequired[bool | None],
    "in_writing": NotRequired[bool | None],
    "wording": NotRequired[int | None],
})

_ConsentLedgerStateOrders = TypedDict("_ConsentLedgerStateOrders", {
    "adult": Required[str],
    "effect": Required[Literal["decides", "responsibility_removed", "responsibility_restricted"]],
    "starts": Required[datetime.date],
    "ends": NotRequired[datetime.date | None],
    "seen": NotRequired[bool | None],
})

_ConsentLedgerStateLapses = TypedDict("_ConsentLedgerStateLapses", {
    "cause": Required[Literal["controller_change", "key_stage_move", "change_of_purpose"]],
    "on": Required[datetime.date],
    "purpose": NotRequired[str | None],
})

_ConsentLedgerStateCompetence = TypedDict("_ConsentLedgerStateCompetence", {
    "competent": Required[bool],
    "starts": Required[datetime.date],
    "ends": NotRequired[datetime.date | None],
})

class ConsentLedgerState(Answer):
    @property
    def state(self) -> Literal["given", "refused", "withdrawn", "conflict", "lapsed", "not_asked", "not_a_matter_for_consent"] | None: ...
    @property
    def may_use(self) -> bool | None: ...
    @property
    def decided_by(self) -> tuple[int, ...]: ...
    @property
    def lapsed_on(self) -> datetime.date | None: ...
    @property
    def ask(self) -> frozenset[Literal["subject", "person_with_parental_responsibility", "person_named_by_order", "local_authority"]]: ...
    @property
    def why(self) -> Explanation: ...

class ConsentMayGive(Answer):
    @property
    def parent_in_education_law(self) -> bool | None: ...
    @property
    def may_give_data_consent(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class ConsentOnlineServiceAge(Answer):
    @property
    def parental_authorisation(self) -> Literal["needed", "not_needed"] | None: ...
    @property
    def self_consent_from(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

class ConsentState(Answer):
    @property
    def lapses_on(self) -> datetime.date | None: ...
    @property
    def ask(self) -> Literal["pupil", "person_with_parental_responsibility"] | None: ...
    @property
    def carries_over(self) -> bool | None: ...
    @property
    def ask_afresh(self) -> bool | None: ...
    @property
    def evidence_kept_by(self) -> Literal["previous_school", "this_school"] | None: ...
    @property
    def why(self) -> Explanation: ...

class ConsentValidity(Answer):
    @property
    def valid(self) -> bool | None: ...
    @property
    def outcome(self) -> Literal["accepted", "configuration_error", "go_live_blocked"] | None: ...
    @property
    def reasons(self) -> frozenset[Literal["not_freely_given", "not_granular", "pre_ticked", "statutory_alternative_missing", "withdrawal_harder_than_giving"]]: ...
    @property
    def why(self) -> Explanation: ...

_ConsentWhoDecidesAdults = TypedDict("_ConsentWhoDecidesAdults", {
    "who": Required[str],
    "has_pr": NotRequired[bool | None],
    "local_authority": NotRequired[bool | None],
})

_ConsentWhoDecidesOrders = TypedDict("_ConsentWhoDecidesOrders", {
    "adult": Required[str],
    "effect": Required[Literal["decides", "responsibility_removed", "responsibility_restricted"]],
    "starts": Required[datetime.date],
    "ends": NotRequired[datetime.date | None],
    "seen": NotRequired[bool | None],
})

class ConsentWhoDecides(Answer):
    @property
    def footing(self) -> Literal["adulthood", "court_order", "competence", "parental_responsibility", "conflicting_orders"] | None: ...
    @property
    def pupil_decides(self) -> bool | None: ...
    @property
    def adults(self) -> tuple[str, ...]: ...
    @property
    def ask_local_authority(self) -> bool | None: ...
    @property
    def own_decision_from(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

_ContactsClosedToOrdersEffects = TypedDict("_ContactsClosedToOrdersEffects", {
    "effect": NotRequired[Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"] | None],
    "adult": NotRequired[str | None],
    "starts": NotRequired[datetime.date | None],
    "ends": NotRequired[datetime.date | None],
})

_ContactsClosedToOrders = TypedDict("_ContactsClosedToOrders", {
    "kind": Required[Literal["care_order", "child_arrangements", "crown_court_prohibited_steps", "non_molestation", "not_stated", "prohibited_steps", "specific_issue"]],
    "document_seen": Required[bool],
    "seen_on": NotRequired[datetime.date | None],
    "starts": NotRequired[datetime.date | None],
    "expires": NotRequired[datetime.date | None],
    "effects": NotRequired[Sequence[_ContactsClosedToOrdersEffects] | None],
})

class ContactsClosedToBecause(Answer):
    @property
    def item(self) -> Literal["address", "phone", "school_run", "contact_data", "educational_record", "exam_results", "collection", "presence_on_site", "removal_from_school", "school_change", "name_change", "removal_abroad", "pr_exercise"]: ...
    @property
    def effect(self) -> Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"] | None: ...
    @property
    def order(self) -> int: ...
    @property
    def until(self) -> datetime.date | None: ...

class ContactsClosedTo(Answer):
    @property
    def closed(self) -> frozenset[Literal["address", "phone", "school_run", "contact_data", "educational_record", "exam_results", "collection", "presence_on_site", "removal_from_school", "school_change", "name_change", "removal_abroad", "pr_exercise"]]: ...
    @property
    def because(self) -> tuple[ContactsClosedToBecause, ...]: ...
    @property
    def claimed(self) -> frozenset[Literal["address", "phone", "school_run", "contact_data", "educational_record", "exam_results", "collection", "presence_on_site", "removal_from_school", "school_change", "name_change", "removal_abroad", "pr_exercise"]]: ...
    @property
    def lapsed(self) -> frozenset[Literal["address", "phone", "school_run", "contact_data", "educational_record", "exam_results", "collection", "presence_on_site", "removal_from_school", "school_change", "name_change", "removal_abroad", "pr_exercise"]]: ...
    @property
    def safeguarding_check_first(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

_ContactsDisclosureOrders = TypedDict("_ContactsDisclosureOrders", {
    "kind": Required[Literal["care_order", "child_arrangements", "crown_court_prohibited_steps", "non_molestation", "not_stated", "prohibited_steps", "specific_issue"]],
    "against": Required[Literal["father", "mother", "parent"]],
    "effects": Required[AbstractSet[Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"]] | Sequence[Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"]]],
    "in_force": Required[bool],
})

class ContactsDisclosure(Answer):
    @property
    def outcome(self) -> Literal["allowed", "allowed_redacted", "refused"] | None: ...
    @property
    def actions(self) -> frozenset[Literal["add_as_recipient", "exclude_from_list"]]: ...
    @property
    def other_parent_consent_needed(self) -> bool | None: ...
    @property
    def redact(self) -> frozenset[Literal["address", "contact_data", "phone", "school_run"]]: ...
    @property
    def log_items(self) -> frozenset[Literal["order_reference"]]: ...
    @property
    def excluded(self) -> frozenset[Literal["father", "mother", "parent"]]: ...
    @property
    def banner(self) -> Literal["see_dsl_or_office"] | None: ...
    @property
    def detail_shown(self) -> bool | None: ...
    @property
    def unless_any(self) -> frozenset[Literal["family_court_consent", "high_court_consent"]]: ...
    @property
    def route_to(self) -> frozenset[Literal["dsl", "legal_adviser"]]: ...
    @property
    def why(self) -> Explanation: ...

class ContactsEmergencyMinimum(Answer):
    @property
    def register_minimum_met(self) -> bool | None: ...
    @property
    def more_than_one_met(self) -> bool | None: ...
    @property
    def outcome(self) -> Literal["met", "warn"] | None: ...
    @property
    def why(self) -> Explanation: ...

class ContactsOrderEffect(Answer):
    @property
    def state(self) -> Literal["claimed", "expired", "in_force"] | None: ...
    @property
    def restricts(self) -> bool | None: ...
    @property
    def ask_for(self) -> frozenset[Literal["renewal", "sealed_order"]]: ...
    @property
    def before_disclosure(self) -> Literal["safeguarding_check"] | None: ...
    @property
    def keep_history(self) -> bool | None: ...
    @property
    def presumed_lapse(self) -> datetime.date | None: ...
    @property
    def living_arrangements_end(self) -> datetime.date | None: ...
    @property
    def on_lapse(self) -> Literal["dsl_review"] | None: ...
    @property
    def why(self) -> Explanation: ...

class DpiaAssessment(Answer):
    @property
    def missing(self) -> frozenset[Literal["data", "people", "vulnerability", "expectation", "aims", "benefits", "scale", "systems", "recipients", "consultation", "proportionality", "rights", "notice", "basis", "limits", "minimisation", "accuracy", "retention", "security"]]: ...
    @property
    def may_approve(self) -> bool | None: ...
    @property
    def consult_regulator(self) -> bool | None: ...
    @property
    def answer_due(self) -> datetime.date | None: ...
    @property
    def answer_due_if_extended(self) -> datetime.date | None: ...
    @property
    def screen_again(self) -> bool | None: ...
    @property
    def may_start(self) -> bool | None: ...
    @property
    def blocked_by(self) -> frozenset[Literal["parts_missing", "not_approved", "consult_first", "answer_awaited", "screen_again"]]: ...
    @property
    def why(self) -> Explanation: ...

_DpiaScreeningFeature = TypedDict("_DpiaScreeningFeature", {
    "technique": Required[Literal["machine_learning", "fixed_rules"]],
    "output": Required[Literal["risk_score", "suggestion", "report"]],
    "predicts": Required[Literal["exclusion", "absence", "attainment", "safeguarding_concern", "nothing"]],
    "about": Required[Literal["pupils", "staff"]],
    "shown_to": Required[Literal["head_of_year", "class_teacher", "office", "parents", "pupils"]],
    "combines_sources": Required[bool],
    "special_category": Required[bool],
})

class DpiaScreening(Answer):
    @property
    def full_assessment(self) -> Literal["must", "not_required"] | None: ...
    @property
    def ticks(self) -> frozenset[Literal["biometric_or_genetic", "children_profiling", "combining_data", "decisions_on_access", "evaluation_or_scoring", "innovative_technology", "large_scale", "major_project", "no_direct_notice", "physical_harm", "prevents_right_or_service", "public_monitoring", "sensitive_data", "special_category_or_criminal", "systematic_monitoring", "tracking", "vulnerable_subjects"]]: ...
    @property
    def screening_actions(self) -> frozenset[Literal["date", "send_to_dpo", "sign", "store"]]: ...
    @property
    def may_go_live(self) -> bool | None: ...
    @property
    def automation_gate(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class LawfulBasisCheck(Answer):
    @property
    def outcome(self) -> Literal["allowed", "refused"] | None: ...
    @property
    def bases(self) -> frozenset[Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"]]: ...
    @property
    def consent(self) -> Literal["must_not", "not_a_gate", "required"] | None: ...
    @property
    def conditions(self) -> frozenset[Literal["schedule_1_para_18", "schedule_1_para_6", "substantial_public_interest"]]: ...
    @property
    def needs_any(self) -> frozenset[Literal["marketing_consent", "soft_opt_in"]]: ...
    @property
    def reasons(self) -> frozenset[Literal["before_commencement", "different_purpose", "legal_obligation", "policy_document_missing", "public_authority_task", "public_task", "special_category_in_marketing"]]: ...
    @property
    def compatible(self) -> bool | None: ...
    @property
    def compatibility_condition(self) -> Literal["safeguarding", "legal_obligation"] | None: ...
    @property
    def still_needs(self) -> frozenset[Literal["article_6_basis", "article_9_condition"]]: ...
    @property
    def condition_met(self) -> bool | None: ...
    @property
    def exceptions(self) -> frozenset[Literal["disclosure_to_competent_authority_para_10_2"]]: ...
    @property
    def why(self) -> Explanation: ...

_LawfulBasisRegisterPurposesData = TypedDict("_LawfulBasisRegisterPurposesData", {
    "data": Required[Literal["ordinary", "special_category", "criminal_offence"]],
    "article_9": NotRequired[Literal["explicit_consent", "employment", "vital_interests", "not_for_profit_body", "made_public", "legal_claims", "substantial_public_interest", "health_or_social_care", "public_health", "archiving_and_research"] | None],
    "schedule_1": NotRequired[int | None],
    "policy_document": NotRequired[bool | None],
    "disclosed_to_competent_authority": NotRequired[bool | None],
})

_LawfulBasisRegisterPurposes = TypedDict("_LawfulBasisRegisterPurposes", {
    "key": Required[str],
    "bases": Required[AbstractSet[Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"]] | Sequence[Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"]]],
    "processing": NotRequired[Literal["statutory_returns", "registers", "child_protection", "special_educational_needs", "medical_needs", "vetting", "employment", "pupil_biometrics", "publicity_images", "visits", "meals", "equality_monitoring", "religion", "counselling", "disclosure_to_police", "statistics_and_research", "marketing", "ordinary_messages", "cctv", "learning_analytics", "optional_extras"] | None],
    "data": NotRequired[Sequence[_LawfulBasisRegisterPurposesData] | None],
})

class LawfulBasisRegisterFindings(Answer):
    @property
    def purpose(self) -> str: ...
    @property
    def fault(self) -> Literal["no_basis", "several_bases", "basis_barred", "basis_not_in_force", "consent_must_not_be_used", "basis_does_not_fit", "condition_missing", "schedule_1_missing", "schedule_1_does_not_fit", "explicit_consent_misplaced", "condition_does_not_fit", "special_category_out_of_place", "policy_document_missing", "policy_document_unknown", "criminal_data_on_consent"]: ...
    @property
    def rule(self) -> str: ...

class LawfulBasisRegister(Answer):
    @property
    def sound(self) -> bool | None: ...
    @property
    def findings(self) -> tuple[LawfulBasisRegisterFindings, ...]: ...
    @property
    def why(self) -> Explanation: ...

class RecordsAmendment(Answer):
    @property
    def must_keep(self) -> frozenset[Literal["original_entry", "amended_entry", "reason", "date", "time", "person", "author"]] | None: ...
    @property
    def method(self) -> Literal["append", "overwrite"] | None: ...
    @property
    def chronology_shows(self) -> frozenset[Literal["original_entry", "amended_entry"]] | None: ...
    @property
    def outcome(self) -> Literal["allowed", "violation"] | None: ...
    @property
    def also_on_print(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class RecordsCompleteness(Answer):
    @property
    def accepted(self) -> bool | None: ...
    @property
    def state(self) -> Literal["open", "closed"] | None: ...
    @property
    def may_close(self) -> bool | None: ...
    @property
    def valid(self) -> bool | None: ...
    @property
    def missing(self) -> frozenset[Literal["narrative", "summary", "follow_up", "actions", "decision_and_reason", "outcome", "purposes", "subjects", "data", "recipients", "transfers", "time_limits", "security"]]: ...
    @property
    def required(self) -> frozenset[Literal["narrative", "summary", "follow_up", "actions", "decision_and_reason", "outcome", "purposes", "subjects", "data", "recipients", "transfers", "time_limits", "security"]]: ...
    @property
    def why(self) -> Explanation: ...

class RetentionAfterTransfer(Answer):
    @property
    def keeps_main_record(self) -> bool | None: ...
    @property
    def keeps(self) -> frozenset[Literal["own_register_entries", "transfer_log"]] | None: ...
    @property
    def last_known_school(self) -> Literal["receiving_school", "this_school"] | None: ...
    @property
    def years_from_birth(self) -> int | None: ...
    @property
    def keeps_child_protection_file(self) -> bool | None: ...
    @property
    def years_from_birth_sen(self) -> int | None: ...
    @property
    def child_protection_copy_to_la_if_any(self) -> frozenset[Literal["asked", "safeguarding_requires"]] | None: ...
    @property
    def why(self) -> Explanation: ...

_RetentionContractExitHolds = TypedDict("_RetentionContractExitHolds", {
    "reason": Required[Literal["access_appeal", "child_sexual_abuse", "claim", "complaint", "inquiry", "insurer", "police", "sar_in_progress"]],
    "state": Required[Literal["in_force", "released"]],
    "placed": NotRequired[datetime.date | None],
    "scope": NotRequired[Literal["class", "date_range", "file", "person"] | None],
    "released": NotRequired[datetime.date | None],
})

class RetentionContractExit(Answer):
    @property
    def window_end(self) -> datetime.date | None: ...
    @property
    def destroy_on(self) -> datetime.date | None: ...
    @property
    def certificate_to(self) -> Literal["controller"] | None: ...
    @property
    def destruction(self) -> Literal["allowed", "blocked"] | None: ...
    @property
    def escalate_to(self) -> frozenset[Literal["controller_dpo", "processor_dpo"]] | None: ...
    @property
    def acts_only_on(self) -> Literal["documented_instruction"] | None: ...
    @property
    def raised_in_writing_on(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

_RetentionHoldEffectHolds = TypedDict("_RetentionHoldEffectHolds", {
    "reason": Required[Literal["access_appeal", "child_sexual_abuse", "claim", "complaint", "inquiry", "insurer", "police", "sar_in_progress"]],
    "state": Required[Literal["in_force", "released"]],
    "placed": NotRequired[datetime.date | None],
    "scope": NotRequired[Literal["class", "date_range", "file", "person"] | None],
    "released": NotRequired[datetime.date | None],
})

class RetentionHoldEffect(Answer):
    @property
    def base_review(self) -> datetime.date | None: ...
    @property
    def base_earliest_destruction(self) -> datetime.date | None: ...
    @property
    def destruction(self) -> Literal["allowed", "blocked"] | None: ...
    @property
    def anonymisation(self) -> Literal["allowed", "blocked"] | None: ...
    @property
    def queue_shows(self) -> frozenset[Literal["hold_owner", "next_review"]] | None: ...
    @property
    def requeue(self) -> datetime.date | None: ...
    @property
    def end_action(self) -> Literal["anonymise", "archive", "destroy", "remove_now", "review", "review_then_decide"] | None: ...
    @property
    def automatic_destruction(self) -> bool | None: ...
    @property
    def holds_in_force(self) -> int: ...
    @property
    def hold_from(self) -> datetime.date | None: ...
    @property
    def response_due(self) -> datetime.date | None: ...
    @property
    def blocked_until(self) -> frozenset[Literal["complaint_window_ended", "response_sent"]] | None: ...
    @property
    def why(self) -> Explanation: ...

_RetentionKeepUntilHolds = TypedDict("_RetentionKeepUntilHolds", {
    "reason": Required[Literal["access_appeal", "child_sexual_abuse", "claim", "complaint", "inquiry", "insurer", "police", "sar_in_progress"]],
    "state": Required[Literal["in_force", "released"]],
    "placed": NotRequired[datetime.date | None],
    "scope": NotRequired[Literal["class", "date_range", "file", "person"] | None],
    "released": NotRequired[datetime.date | None],
})

_RetentionKeepUntilEntries = TypedDict("_RetentionKeepUntilEntries", {
    "entered": Required[datetime.date],
    "code": NotRequired[str | None],
})

class RetentionKeepUntil(Answer):
    @property
    def review(self) -> datetime.date | None: ...
    @property
    def earliest_destruction(self) -> datetime.date | None: ...
    @property
    def main_file_review(self) -> datetime.date | None: ...
    @property
    def automatic_destruction(self) -> bool | None: ...
    @property
    def end_action(self) -> Literal["anonymise", "archive", "destroy", "remove_now", "review", "review_then_decide"] | None: ...
    @property
    def decided_by(self) -> frozenset[Literal["dpo", "dsl"]] | None: ...
    @property
    def destruction(self) -> Literal["allowed", "blocked"] | None: ...
    @property
    def status(self) -> Literal["hold", "normal"] | None: ...
    @property
    def horizon(self) -> datetime.date | None: ...
    @property
    def released_by(self) -> Literal["named_officer"] | None: ...
    @property
    def keep_through(self) -> datetime.date | None: ...
    @property
    def kept_entries(self) -> int | None: ...
    @property
    def school_year_ends(self) -> datetime.date | None: ...
    @property
    def old_minimum_end(self) -> datetime.date | None: ...
    @property
    def destroy_after(self) -> datetime.date | None: ...
    @property
    def destroy_by(self) -> datetime.date | None: ...
    @property
    def keep_on_central_record(self) -> frozenset[Literal["certificate_number", "date_seen", "outcome"]] | None: ...
    @property
    def retirement_limb(self) -> datetime.date | None: ...
    @property
    def ten_year_limb(self) -> datetime.date | None: ...
    @property
    def unless_any(self) -> frozenset[Literal["hold", "other_rule", "person_asks_to_keep"]] | None: ...
    @property
    def in_reference(self) -> bool | None: ...
    @property
    def timing(self) -> Literal["as_soon_as_possible", "as_soon_as_practicable", "when_known_or_intended", "without_undue_delay"] | None: ...
    @property
    def transfers_with_file(self) -> bool | None: ...
    @property
    def effective_years_from_birth(self) -> int | None: ...
    @property
    def shorter_policy(self) -> Literal["refused_unless_dpo_override"] | None: ...
    @property
    def slips_kept(self) -> int | None: ...
    @property
    def personal_file_keep_through(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

class RetentionTransferDue(Answer):
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def send(self) -> frozenset[Literal["common_transfer_file", "educational_record"]] | None: ...
    @property
    def manner(self) -> Literal["copy", "forward_as_received", "transfer"] | None: ...
    @property
    def why(self) -> Explanation: ...

class RightsComplaintAcknowledgement(Answer):
    @property
    def engagement(self) -> Literal["engaged", "not_engaged"] | None: ...
    @property
    def nominal(self) -> datetime.date | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def commences(self) -> datetime.date | None: ...
    @property
    def reasons(self) -> frozenset[Literal["before_commencement", "not_in_force"]]: ...
    @property
    def why(self) -> Explanation: ...

class RightsEducationalRecordDeadline(Answer):
    @property
    def right_applies(self) -> bool | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def access_request_due(self) -> datetime.date | None: ...
    @property
    def handle_as(self) -> Literal["access_request_for_child", "access_request"] | None: ...
    @property
    def only_if_any(self) -> frozenset[Literal["child_agrees", "child_not_competent"]]: ...
    @property
    def why(self) -> Explanation: ...

class RightsErasure(Answer):
    @property
    def outcome(self) -> Literal["allowed", "limited", "refused"] | None: ...
    @property
    def reasons(self) -> frozenset[Literal["legal_obligation", "public_task", "legal_claims", "other_basis", "not_entitled"]]: ...
    @property
    def must_tell(self) -> frozenset[Literal["reason", "complaint_rights"]]: ...
    @property
    def complain_to(self) -> frozenset[Literal["school", "information_commissioner", "court"]]: ...
    @property
    def reply_months(self) -> int | None: ...
    @property
    def actions(self) -> frozenset[Literal["stop_use", "take_down", "destroy_template", "erase", "tell_recipients"]]: ...
    @property
    def keep(self) -> frozenset[Literal["consent_evidence", "withdrawal_evidence"]]: ...
    @property
    def why(self) -> Explanation: ...

class RightsExamMarksDeadline(Answer):
    @property
    def modified(self) -> bool | None: ...
    @property
    def five_month_nominal(self) -> datetime.date | None: ...
    @property
    def five_month_due(self) -> datetime.date | None: ...
    @property
    def forty_day_nominal(self) -> datetime.date | None: ...
    @property
    def forty_day_due(self) -> datetime.date | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def why(self) -> Explanation: ...

class RightsExemptionDecisions(Answer):
    @property
    def item(self) -> Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]: ...
    @property
    def outcome(self) -> Literal["disclose", "redact", "withhold"] | None: ...

class RightsExemption(Answer):
    @property
    def decisions(self) -> tuple[RightsExemptionDecisions, ...]: ...
    @property
    def exemptions(self) -> frozenset[Literal["child_abuse_data", "confidential_reference", "examination_script"]]: ...
    @property
    def extent(self) -> Literal["so_far_as_not_in_best_interests"] | None: ...
    @property
    def not_applicable(self) -> frozenset[Literal["child_abuse_data", "confidential_reference", "examination_script"]]: ...
    @property
    def tests(self) -> frozenset[Literal["serious_harm", "third_party"]]: ...
    @property
    def reasons(self) -> frozenset[Literal["education_worker_presumption", "health_worker_presumption", "social_worker_presumption", "third_party_consents", "not_entitled"]]: ...
    @property
    def redact(self) -> frozenset[Literal["identity"]]: ...
    @property
    def held_by_either(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class RightsLeaverReportDue(Answer):
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def send_to(self) -> Literal["pupil"] | None: ...
    @property
    def why(self) -> Explanation: ...

_RightsRequestDeadlineClarification = TypedDict("_RightsRequestDeadlineClarification", {
    "asked": Required[datetime.date],
    "answered": NotRequired[datetime.date | None],
})

class RightsRequestDeadline(Answer):
    @property
    def relevant(self) -> datetime.date | None: ...
    @property
    def nominal(self) -> datetime.date | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def overdue_from(self) -> datetime.date | None: ...
    @property
    def cautious_target(self) -> datetime.date | None: ...
    @property
    def excluded_days(self) -> int | None: ...
    @property
    def one_month_nominal(self) -> datetime.date | None: ...
    @property
    def notice_by(self) -> datetime.date | None: ...
    @property
    def extension(self) -> Literal["not_sought", "valid", "invalid"] | None: ...
    @property
    def reasons(self) -> frozenset[Literal["identity_not_in_doubt", "identity_asked_too_late", "extension_notice_late", "extension_without_reasons", "extension_not_justified", "no_pause_for_this_right", "clarification_not_needed", "clarification_too_late"]]: ...
    @property
    def why(self) -> Explanation: ...

class RightsWhoMayExercise(Answer):
    @property
    def outcome(self) -> Literal["allowed", "check_authority", "refused"] | None: ...
    @property
    def right_belongs_to(self) -> Literal["pupil", "parent"] | None: ...
    @property
    def refusal_grounds(self) -> frozenset[Literal["serious_harm", "pupil_could_not_obtain"]] | None: ...
    @property
    def clock_starts_on(self) -> Literal["receipt"] | None: ...
    @property
    def reply_scope(self) -> Literal["within_authority"] | None: ...
    @property
    def if_authority_missing(self) -> Literal["ask_and_relevant_time_moves"] | None: ...
    @property
    def why(self) -> Explanation: ...

class SafeguardingAccess(Answer):
    @property
    def outcome(self) -> Literal["allowed", "flag_only", "refused", "restricted"] | None: ...
    @property
    def flag(self) -> Literal["see_dsl"] | None: ...
    @property
    def hidden(self) -> frozenset[Literal["categories", "chronology"]]: ...
    @property
    def may_see(self) -> frozenset[Literal["content", "flag", "operational_instruction", "numbers"]]: ...
    @property
    def logged(self) -> bool | None: ...
    @property
    def break_glass_needs(self) -> frozenset[Literal["dsl_notified", "reason", "second_approver"]]: ...
    @property
    def unless_any(self) -> frozenset[Literal["recorded_information_share", "trust_safeguarding_lead_role"]]: ...
    @property
    def never_in(self) -> frozenset[Literal["access_response_to_birth_family", "common_transfer_file", "reports"]]: ...
    @property
    def why(self) -> Explanation: ...

class SafeguardingDuty(Answer):
    @property
    def outcome(self) -> Literal["may", "must", "not_engaged"] | None: ...
    @property
    def by_whom(self) -> Literal["teacher", "headteacher", "chair_of_governors"] | None: ...
    @property
    def notify(self) -> frozenset[Literal["agency", "local_authority", "police", "dsl", "lado"]]: ...
    @property
    def target(self) -> datetime.date | None: ...
    @property
    def telling_dsl_discharges(self) -> bool | None: ...
    @property
    def reaches_on(self) -> datetime.date | None: ...
    @property
    def timing(self) -> Literal["as_soon_as_possible", "when_known_or_intended"] | None: ...
    @property
    def actions(self) -> frozenset[Literal["record"]]: ...
    @property
    def keep_at_least(self) -> Literal["until_person_leaves"] | None: ...
    @property
    def in_reference(self) -> bool | None: ...
    @property
    def reference_unless_any(self) -> frozenset[Literal["harm_threshold_met", "substantiated_safeguarding_finding"]]: ...
    @property
    def visible_to(self) -> frozenset[Literal["deputy_dsl", "dsl"]]: ...
    @property
    def visible_before(self) -> datetime.date | None: ...
    @property
    def contact_parents(self) -> bool | None: ...
    @property
    def engagement(self) -> Literal["engaged", "not_engaged"] | None: ...
    @property
    def when_commenced(self) -> Literal["share_if_relevant_unless_more_detrimental"] | None: ...
    @property
    def consent(self) -> Literal["must_not", "not_a_gate", "required"] | None: ...
    @property
    def record_reasons(self) -> frozenset[Literal["more_detrimental"]]: ...
    @property
    def why(self) -> Explanation: ...

_SafeguardingFileTransferSent = TypedDict("_SafeguardingFileTransferSent", {
    "with_main_file": Required[bool],
    "in_common_transfer_file": Required[bool],
    "receipt_confirmed": Required[bool],
})

class SafeguardingFileTransfer(Answer):
    @property
    def strict_limit(self) -> datetime.date | None: ...
    @property
    def school_day_limit(self) -> datetime.date | None: ...
    @property
    def alert_on(self) -> datetime.date | None: ...
    @property
    def act_by(self) -> datetime.date | None: ...
    @property
    def violations(self) -> frozenset[Literal["no_receipt", "not_separate"]]: ...
    @property
    def violation_count(self) -> int | None: ...
    @property
    def next(self) -> Literal["chase_until_receipt"] | None: ...
    @property
    def chase_on(self) -> datetime.date | None: ...
    @property
    def clock(self) -> Literal["running", "alert", "breach", "unreceipted", "closed"] | None: ...
    @property
    def why(self) -> Explanation: ...

class SafeguardingTrainingDue(Answer):
    @property
    def training_due(self) -> datetime.date | None: ...
    @property
    def update_due(self) -> datetime.date | None: ...
    @property
    def overdue(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class SharingCheck(Answer):
    @property
    def outcome(self) -> Literal["allowed", "limited", "may", "must", "refused"] | None: ...
    @property
    def restricted_transfer(self) -> bool | None: ...
    @property
    def needs_any(self) -> frozenset[Literal["adequacy", "exception", "idta_or_addendum_with_risk_test"]]: ...
    @property
    def adequacy(self) -> Literal["whole", "partly", "none"] | None: ...
    @property
    def consent_needed(self) -> bool | None: ...
    @property
    def opt_out_effective(self) -> bool | None: ...
    @property
    def actions(self) -> frozenset[Literal["exclude_from_list", "explain", "record_objection", "record", "verify_identity", "senior_sign_off", "verify_authority"]]: ...
    @property
    def governed_by(self) -> Literal["parent", "pupil"] | None: ...
    @property
    def fields(self) -> frozenset[Literal["address", "date_of_birth", "name"]]: ...
    @property
    def other_sharing_affected(self) -> bool | None: ...
    @property
    def ask_for(self) -> frozenset[Literal["necessity", "purpose", "written_request", "sealed_order"]]: ...
    @property
    def decider(self) -> Literal["school"] | None: ...
    @property
    def log(self) -> bool | None: ...
    @property
    def log_timing(self) -> Literal["afterwards", "with_the_disclosure"] | None: ...
    @property
    def extent(self) -> Literal["needed_now"] | None: ...
    @property
    def bases(self) -> frozenset[Literal["legal_obligation", "public_task", "vital_interests"]]: ...
    @property
    def unless_all(self) -> frozenset[Literal["basis", "purpose", "sharing_record_entry"]]: ...
    @property
    def minimisation(self) -> Literal["field_level", "none"] | None: ...
    @property
    def attendance_term(self) -> Literal["previous"] | None: ...
    @property
    def included_in(self) -> Literal["not_on_roll", "on_roll"] | None: ...
    @property
    def why(self) -> Explanation: ...

class VettingCheckDue(Answer):
    @property
    def legal_expiry(self) -> datetime.date | None: ...
    @property
    def compliant(self) -> bool | None: ...
    @property
    def policy_recheck(self) -> datetime.date | None: ...
    @property
    def policy_shown_as(self) -> Literal["policy"] | None: ...
    @property
    def due(self) -> datetime.date | None: ...
    @property
    def alert_days_before(self) -> tuple[int, ...]: ...
    @property
    def why(self) -> Explanation: ...

_VettingCheckRequiredStaff = TypedDict("_VettingCheckRequiredStaff", {
    "id": Required[str],
    "role": Required[Literal["teaching_assistant"]],
    "provision": Required[Literal["breakfast_club", "homework_club"]],
    "year_group": Required[int],
    "oldest_age": Required[int],
})

class VettingCheckRequiredDisqualificationDeclaration(Answer):
    @property
    def id(self) -> str: ...
    @property
    def needed(self) -> bool: ...

class VettingCheckRequired(Answer):
    @property
    def limit(self) -> datetime.date | None: ...
    @property
    def three_month_rule_met(self) -> bool | None: ...
    @property
    def required(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def not_required(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def disqualification_declaration(self) -> tuple[VettingCheckRequiredDisqualificationDeclaration, ...]: ...
    @property
    def why(self) -> Explanation: ...

_VettingChecksNeededWork = TypedDict("_VettingChecksNeededWork", {
    "jurisdiction": Required[Literal["england", "wales", "scotland", "northern_ireland"]],
    "role": Required[Literal["employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer"]],
    "school_kind": NotRequired[Literal["maintained", "academy", "independent", "non_maintained_special"] | None],
    "engaged_through": NotRequired[Literal["agency", "school"] | None],
    "regulated_activity": NotRequired[bool | None],
    "supervised": NotRequired[bool | None],
    "teaching": NotRequired[bool | None],
    "manages": NotRequired[bool | None],
    "lived_abroad": NotRequired[bool | None],
    "qualification_required": NotRequired[bool | None],
    "childcare": NotRequired[bool | None],
    "appointed": NotRequired[datetime.date | None],
    "previous_post": NotRequired[Literal["english_college", "english_school", "none", "other"] | None],
    "previous_post_ended": NotRequired[datetime.date | None],
})

_VettingChecksNeededChecks = TypedDict("_VettingChecksNeededChecks", {
    "check": Required[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]],
    "state": Required[Literal["applied", "clear", "complete", "missing", "not_applicable"]],
})

class VettingChecksNeeded(Answer):
    @property
    def required(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def where_relevant(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def optional(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def not_applicable(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def not_lawful(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def whether_made(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def entries(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def before_appointment(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def missing_hard(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def missing_soft(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def blank(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def made_unlawfully(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def why(self) -> Explanation: ...

_VettingMayStartChecks = TypedDict("_VettingMayStartChecks", {
    "check": Required[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]],
    "state": Required[Literal["applied", "clear", "complete", "missing", "not_applicable"]],
})

class VettingMayStartCentralRecordShows(Answer):
    @property
    def check(self) -> Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]: ...
    @property
    def state(self) -> Literal["applied", "clear", "complete", "missing", "not_applicable"]: ...

class VettingMayStart(Answer):
    @property
    def outcome(self) -> Literal["allowed", "refused", "supervised"] | None: ...
    @property
    def needs(self) -> frozenset[Literal["certificate_copy", "identity_on_arrival", "supervision_risk_assessment", "agency_confirmation"]]: ...
    @property
    def central_record_shows(self) -> tuple[VettingMayStartCentralRecordShows, ...]: ...
    @property
    def overdue_alert(self) -> bool | None: ...
    @property
    def stop(self) -> Literal["hard", "soft"] | None: ...
    @property
    def before_appointment(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def missing(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def limit(self) -> datetime.date | None: ...
    @property
    def reasons(self) -> frozenset[Literal["certificate_too_old"]]: ...
    @property
    def why(self) -> Explanation: ...

_VettingRecordChecks = TypedDict("_VettingRecordChecks", {
    "check": Required[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]],
    "state": Required[Literal["applied", "clear", "complete", "missing", "not_applicable"]],
})

class VettingRecord(Answer):
    @property
    def entry(self) -> Literal["optional", "remove", "required"] | None: ...
    @property
    def complete(self) -> bool | None: ...
    @property
    def required(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def required_where_relevant(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def whether_made(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def missing(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def record_if_checked(self) -> bool | None: ...
    @property
    def not_lawful(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def personal_file_continues(self) -> bool | None: ...
    @property
    def personal_file_rule(self) -> tuple[str, ...]: ...
    @property
    def not_applicable(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def entries(self) -> frozenset[Literal["barred_list", "disqualification", "enhanced_dbs", "identity", "overseas", "prohibition_from_teaching", "qualifications", "right_to_work", "s128", "medical_fitness"]]: ...
    @property
    def blank_allowed(self) -> bool | None: ...
    @property
    def why(self) -> Explanation: ...

class AttendanceQuestions(_Area):
    def code(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        reason: Literal["dental_agreed_in_advance", "illness", "none", "not_timetabled"],
        register_opens: datetime.time | None = ...,
        register_closes: datetime.time | None = ...,
        arrived: datetime.time | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        timetable: Literal["agreed_part_time", "full_time"] | None = ...,
        year_group: int | None = ...) -> AttendanceCode: ...
    def compulsory_school_age(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        date_of_birth: datetime.date) -> AttendanceCompulsorySchoolAge: ...
    def figures(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        absent_sessions: int | None = ...,
        possible_sessions: int | None = ...,
        marks: Sequence[_AttendanceFiguresMarks] | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        report: Literal["annual_report", "common_transfer_file"] | None = ...,
        unauthorised_sessions: int | None = ...) -> AttendanceFigures: ...
    def penalty_notice(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        previous_notices: Sequence[_AttendancePenaltyNoticePreviousNotices] | None = ...,
        parent_id: str | None = ...,
        pupil_id: str | None = ...,
        proposed_on: datetime.date | None = ...,
        received: datetime.date | None = ...) -> AttendancePenaltyNotice: ...
    def penalty_threshold(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        absences: Sequence[_AttendancePenaltyThresholdAbsences] | None = ...,
        calendar: str | None = ...,
        parent_ids: Sequence[str] | None = ...,
        pupil_ids: Sequence[str] | None = ...) -> AttendancePenaltyThreshold: ...
    def removal(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        compulsory_school_age: bool,
        ground: Literal["continuous_absence", "home_education", "leave_not_returned", "permanent_exclusion", "registered_elsewhere"],
        absent_from: datetime.date | None = ...,
        whereabouts_known: bool | None = ...,
        joint_enquiries: bool | None = ...,
        calendar: str | None = ...,
        codes: Sequence[str] | None = ...,
        absences: Sequence[_AttendanceRemovalAbsences] | None = ...,
        leave_until: datetime.date | None = ...,
        returned: bool | None = ...,
        withdrawn_after: datetime.date | None = ...,
        attendance_order: bool | None = ...,
        special_school: bool | None = ...,
        placed_by_la: bool | None = ...,
        notice_form: Literal["email", "letter", "telephone"] | None = ...,
        excluded_on: datetime.date | None = ...,
        governors_upheld: bool | None = ...,
        review_state: Literal["ended", "expired", "time_running", "waived_in_writing"] | None = ...,
        dual_registration_agreement: bool | None = ...) -> AttendanceRemoval: ...
    def return_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        return_kind: Literal["attendance", "deletion", "new_pupil", "sickness"],
        entered: datetime.date | None = ...,
        calendar: str | None = ...,
        year_group: int | None = ...,
        most_junior_class: bool | None = ...,
        starts_first_day_of_school_year: bool | None = ...,
        la_requested: bool | None = ...,
        absent_from: datetime.date | None = ...,
        codes: Sequence[str] | None = ...,
        absences: Sequence[_AttendanceReturnDueAbsences] | None = ...,
        sick_days_so_far: int | None = ...,
        expected_further_days: int | None = ...) -> AttendanceReturnDue: ...
    def unresolved_code_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        code: str,
        entered: datetime.date,
        calendar: str | None = ...,
        session: Literal["am", "pm"] | None = ...) -> AttendanceUnresolvedCodeDue: ...

class AutomationQuestions(_Area):
    def gate(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        decision: Literal["admission", "exclusion", "sanction", "set_placement", "sen_support", "child_protection_threshold", "funding_eligibility", "administrative"],
        applied: Literal["after_review", "automatically"],
        human_role: Literal["none", "reviews_evidence", "sees_result_list"],
        human_can_change: bool,
        article_22b_condition: bool | None = ...,
        safeguards_live: AbstractSet[Literal["contest", "human_intervention", "inform", "representations"]] | Sequence[Literal["contest", "human_intervention", "inform", "representations"]] | None = ...,
        human_does_change: bool | None = ...,
        change_rate_logged: bool | None = ...,
        special_category: bool | None = ...,
        basis: Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"] | None = ...,
        earlier_article_22_ground: bool | None = ...,
        on: datetime.date | None = ...) -> AutomationGate: ...

class BreachQuestions(_Area):
    def assessment(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        incident: Literal["loss", "sent_to_wrong_person", "unauthorised_access"],
        data: AbstractSet[Literal["address", "attendance_now", "child_protection_chronology", "daily_attendance", "height_weight", "names", "religion", "school_data", "sen", "termly_attendance", "date_of_birth", "nationality"]] | Sequence[Literal["address", "attendance_now", "child_protection_chronology", "daily_attendance", "height_weight", "names", "religion", "school_data", "sen", "termly_attendance", "date_of_birth", "nationality"]],
        recovered: bool,
        medium: Literal["email", "paper", "system"] | None = ...,
        seal_intact: bool | None = ...,
        minutes_lost: int | None = ...,
        recipient: Literal["catering_app", "department_for_education", "nhs_child_measurement", "other_parent", "police", "support_engineer", "youth_support_service", "integration_partner", "local_authority", "safeguarding_partner", "nhs_immunisation", "nhs_school_nursing", "other_school_of_trust", "home_office", "ofsted", "ombudsman", "coroner", "court", "research_body"] | None = ...,
        also: AbstractSet[Literal["special_category", "child_protection", "protected_address", "many_children", "malicious_actor", "not_recovered"]] | Sequence[Literal["special_category", "child_protection", "protected_address", "many_children", "malicious_actor", "not_recovered"]] | None = ...,
        guards: AbstractSet[Literal["unintelligible", "nobody_saw", "removed_since", "disproportionate"]] | Sequence[Literal["unintelligible", "nobody_saw", "removed_since", "disproportionate"]] | None = ...,
        on: datetime.date | None = ...) -> BreachAssessment: ...
    def report_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        aware_party: Literal["controller", "processor"],
        aware_at: datetime.datetime,
        controllers_told: bool | None = ...) -> BreachReportDue: ...
    def risk_grid(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        likelihood: Literal["low", "medium", "high"],
        severity: Literal["low", "medium", "high"],
        uplifts: AbstractSet[Literal["special_category", "child_protection", "protected_address", "many_children", "malicious_actor", "not_recovered"]] | Sequence[Literal["special_category", "child_protection", "protected_address", "many_children", "malicious_actor", "not_recovered"]] | None = ...,
        guards: AbstractSet[Literal["unintelligible", "nobody_saw", "removed_since", "disproportionate"]] | Sequence[Literal["unintelligible", "nobody_saw", "removed_since", "disproportionate"]] | None = ...,
        on: datetime.date | None = ...) -> BreachRiskGrid: ...

class ChildrensCodeQuestions(_Area):
    def check(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        provider: Literal["school", "supplier_as_told", "supplier_beyond"],
        information_society_service: bool | None = ...,
        likely_used_by_children: bool | None = ...,
        portal: bool | None = ...,
        service: Literal["general", "preventive_or_counselling"] | None = ...,
        met: AbstractSet[Literal["best_interests", "impact_assessment", "age_appropriate_application", "transparency", "no_detrimental_use", "upheld_policies", "high_privacy_by_default", "data_minimisation", "no_sharing_without_compelling_reason", "geolocation_off", "parental_controls_shown", "profiling_off", "no_nudging", "connected_devices", "online_tools"]] | Sequence[Literal["best_interests", "impact_assessment", "age_appropriate_application", "transparency", "no_detrimental_use", "upheld_policies", "high_privacy_by_default", "data_minimisation", "no_sharing_without_compelling_reason", "geolocation_off", "parental_controls_shown", "profiling_off", "no_nudging", "connected_devices", "online_tools"]] | None = ...,
        on: datetime.date | None = ...) -> ChildrensCodeCheck: ...

class ConsentQuestions(_Area):
    def biometric(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        data_kind: Literal["biometric_recognition", "plain_photograph"],
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        parents: Sequence[_ConsentBiometricParents] | None = ...,
        events: Sequence[_ConsentBiometricEvents] | None = ...,
        competent: bool | None = ...,
        looked_after: bool | None = ...,
        carers: AbstractSet[Literal["foster_carer", "grandmother", "step_father"]] | Sequence[Literal["foster_carer", "grandmother", "step_father"]] | None = ...,
        matching_software: bool | None = ...) -> ConsentBiometric: ...
    def image_use(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        channel: Literal["class_parents_email", "email", "in_person", "integration", "press", "private_album", "school_census", "social_media", "telephone", "website"],
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        year_group: int | None = ...,
        choices: Sequence[_ConsentImageUseChoices] | None = ...,
        group_image: bool | None = ...,
        pictured: Sequence[_ConsentImageUsePictured] | None = ...,
        taken_by: Literal["family", "press", "school"] | None = ...,
        competent: bool | None = ...) -> ConsentImageUse: ...
    def ledger_state(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        on: datetime.date,
        subject: str,
        purpose: str,
        channel: str,
        date_of_birth: datetime.date | None = ...,
        basis: Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"] | None = ...,
        processing: Literal["statutory_returns", "registers", "child_protection", "special_educational_needs", "medical_needs", "vetting", "employment", "pupil_biometrics", "publicity_images", "visits", "meals", "equality_monitoring", "religion", "counselling", "disclosure_to_police", "statistics_and_research", "marketing", "ordinary_messages", "cctv", "learning_analytics", "optional_extras"] | None = ...,
        must_be_written: bool | None = ...,
        wording_since: int | None = ...,
        asked_on: datetime.date | None = ...,
        entries: Sequence[_ConsentLedgerStateEntries] | None = ...,
        orders: Sequence[_ConsentLedgerStateOrders] | None = ...,
        lapses: Sequence[_ConsentLedgerStateLapses] | None = ...,
        competence: Sequence[_ConsentLedgerStateCompetence] | None = ...) -> ConsentLedgerState: ...
    def may_give(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        person: Literal["father", "foster_carer", "grandmother", "mother", "step_father"],
        has_pr: bool,
        lives_with_child: bool | None = ...,
        has_care: bool | None = ...,
        on: datetime.date | None = ...) -> ConsentMayGive: ...
    def online_service_age(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        date_of_birth: datetime.date,
        on: datetime.date,
        offered_directly: bool,
        service: Literal["general", "preventive_or_counselling"],
        age_in_force: int) -> ConsentOnlineServiceAge: ...
    def state(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        event: Literal["cared_for_by_other", "controller_change", "dual_registration", "fgm_disclosure", "information_sharing_decision", "low_level_concern", "majority", "operation_encompass", "registered_elsewhere"],
        given_by: Literal["parent", "pupil"],
        date_of_birth: datetime.date | None = ...,
        from_phase: Literal["primary", "secondary"] | None = ...,
        to_phase: Literal["primary", "secondary"] | None = ...,
        same_controller: bool | None = ...,
        on: datetime.date | None = ...) -> ConsentState: ...
    def validity(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        given_by_channel: Literal["online", "paper_form", "telephone"] | None = ...,
        withdrawal_channels: AbstractSet[Literal["email", "office_visit", "online", "paper_form", "telephone"]] | Sequence[Literal["email", "office_visit", "online", "paper_form", "telephone"]] | None = ...,
        boxes: int | None = ...,
        purposes: AbstractSet[Literal["biometric_catering", "press", "research", "social_media", "website"]] | Sequence[Literal["biometric_catering", "press", "research", "social_media", "website"]] | None = ...,
        default_ticked: bool | None = ...,
        alternative_offered: bool | None = ...,
        on: datetime.date | None = ...) -> ConsentValidity: ...
    def who_decides(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        on: datetime.date,
        date_of_birth: datetime.date,
        competent: bool | None = ...,
        care_order: bool | None = ...,
        adults: Sequence[_ConsentWhoDecidesAdults] | None = ...,
        orders: Sequence[_ConsentWhoDecidesOrders] | None = ...) -> ConsentWhoDecides: ...

class ContactsQuestions(_Area):
    def closed_to(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        adult: str,
        on: datetime.date,
        date_of_birth: datetime.date | None = ...,
        orders: Sequence[_ContactsClosedToOrders] | None = ...) -> ContactsClosedTo: ...
    def disclosure(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        items: AbstractSet[Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]] | Sequence[Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]],
        orders: Sequence[_ContactsDisclosureOrders] | None = ...,
        requester: Literal["father", "mother", "other_agent", "parent", "pupil", "solicitor", "third_party"] | None = ...,
        requester_has_pr: bool | None = ...,
        separated: bool | None = ...,
        lives_with_child: bool | None = ...,
        viewer: Literal["class_teacher", "deputy_dsl", "dsl", "gate_staff", "governor", "head", "not_stated", "trust_it_administrator", "tutor"] | None = ...,
        convicted_of_killing_other_parent: bool | None = ...,
        on: datetime.date | None = ...) -> ContactsDisclosure: ...
    def emergency_minimum(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        contact_people: int,
        contact_numbers: int,
        parents_lived_with: int | None = ...) -> ContactsEmergencyMinimum: ...
    def order_effect(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        order_document: bool,
        claimed_by: Literal["father", "mother", "parent"] | None = ...,
        against: Literal["father", "mother", "parent"] | None = ...,
        order: Literal["prohibited_steps", "section_8_contact"] | None = ...,
        effects: AbstractSet[Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"]] | Sequence[Literal["no_address", "no_collect", "no_contact_on_site", "no_name_change", "no_phone", "no_removal_abroad", "no_removal_from_school", "no_reports", "no_school_change", "pr_exercise", "pr_removed"]] | None = ...,
        expires: datetime.date | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...) -> ContactsOrderEffect: ...

class DpiaQuestions(_Area):
    def assessment(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        parts: AbstractSet[Literal["data", "people", "vulnerability", "expectation", "aims", "benefits", "scale", "systems", "recipients", "consultation", "proportionality", "rights", "notice", "basis", "limits", "minimisation", "accuracy", "retention", "security"]] | Sequence[Literal["data", "people", "vulnerability", "expectation", "aims", "benefits", "scale", "systems", "recipients", "consultation", "proportionality", "rights", "notice", "basis", "limits", "minimisation", "accuracy", "retention", "security"]],
        residual_risk: Literal["low", "medium", "high"] | None = ...,
        consulted_on: datetime.date | None = ...,
        answered_on: datetime.date | None = ...,
        extended: bool | None = ...,
        approved: bool | None = ...,
        changed: AbstractSet[Literal["nature", "scope", "context", "purpose"]] | Sequence[Literal["nature", "scope", "context", "purpose"]] | None = ...,
        on: datetime.date | None = ...) -> DpiaAssessment: ...
    def screening(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        ticked: AbstractSet[Literal["biometric_or_genetic", "children_profiling", "combining_data", "decisions_on_access", "evaluation_or_scoring", "innovative_technology", "large_scale", "major_project", "no_direct_notice", "physical_harm", "prevents_right_or_service", "public_monitoring", "sensitive_data", "special_category_or_criminal", "systematic_monitoring", "tracking", "vulnerable_subjects"]] | Sequence[Literal["biometric_or_genetic", "children_profiling", "combining_data", "decisions_on_access", "evaluation_or_scoring", "innovative_technology", "large_scale", "major_project", "no_direct_notice", "physical_harm", "prevents_right_or_service", "public_monitoring", "sensitive_data", "special_category_or_criminal", "systematic_monitoring", "tracking", "vulnerable_subjects"]] | None = ...,
        feature: _DpiaScreeningFeature | None = ...,
        on: datetime.date | None = ...) -> DpiaScreening: ...

class LawfulBasisQuestions(_Area):
    def check(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        controller: Literal["academy_trust", "independent_school", "parent_teacher_association", "school", "vendor"] | None = ...,
        purpose: Literal["child_protection_records", "direct_marketing_email", "protect_child_at_risk", "safeguarding_referral", "school_census"] | None = ...,
        proposed_basis: Literal["consent", "contract", "legal_obligation", "legitimate_interests", "public_task", "recognised_legitimate_interest", "vital_interests"] | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        collected_for: Literal["school_business", "trip_medical"] | None = ...,
        marketing_consent: bool | None = ...,
        soft_opt_in: bool | None = ...,
        special_category: bool | None = ...,
        condition_relied_on: Literal["schedule_1_para_1", "schedule_1_para_18", "schedule_1_para_6"] | None = ...,
        appropriate_policy_document: bool | None = ...,
        on: datetime.date | None = ...) -> LawfulBasisCheck: ...
    def register(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        on: datetime.date,
        controller: Literal["academy_trust", "independent_school", "parent_teacher_association", "school", "vendor"] | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        purposes: Sequence[_LawfulBasisRegisterPurposes] | None = ...) -> LawfulBasisRegister: ...

class RecordsQuestions(_Area):
    def amendment(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        record: Literal["attendance_register", "safeguarding_concern", "concerns", "child_protection_file", "adoption_link", "processing_activity"],
        editor: Literal["staff_member", "headteacher"],
        days_after_record: int | None = ...,
        from_code: str | None = ...,
        to_code: str | None = ...,
        stored: AbstractSet[Literal["original_entry", "amended_entry", "reason", "date", "time", "person", "author"]] | Sequence[Literal["original_entry", "amended_entry", "reason", "date", "time", "person", "author"]] | None = ...) -> RecordsAmendment: ...
    def completeness(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        record: Literal["attendance_register", "safeguarding_concern", "concerns", "child_protection_file", "adoption_link", "processing_activity"],
        fields_present: Sequence[Literal["narrative", "summary", "follow_up", "actions", "decision_and_reason", "outcome", "purposes", "subjects", "data", "recipients", "transfers", "time_limits", "security"]] | None = ...,
        activity: Literal["biometric_catering", "safeguarding", "trip_medical"] | None = ...) -> RecordsCompleteness: ...

class RetentionQuestions(_Area):
    def after_transfer(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        phase: Literal["all_through", "primary", "secondary", "sixteen_plus"],
        destination: Literal["home_education", "left_country", "missing", "registered_school"],
        left: datetime.date | None = ...,
        next_school_starts: datetime.date | None = ...,
        main_file_receipt: bool | None = ...,
        child_protection_file_receipt: bool | None = ...) -> RetentionAfterTransfer: ...
    def contract_exit(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        contract_ended: datetime.date,
        controller_holds_registers: bool,
        holds: Sequence[_RetentionContractExitHolds] | None = ...,
        export_confirmed: datetime.date | None = ...) -> RetentionContractExit: ...
    def hold_effect(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        holds: Sequence[_RetentionHoldEffectHolds] | None = ...,
        record_class: Literal["attendance_register_backup", "attendance_register_entry", "biometric_template", "child_protection_file", "dbs_certificate_copy", "free_school_meal_register", "published_photograph", "pupil_record", "right_to_work_copy", "sen_file", "staff_allegation", "staff_personal_file", "trip_consent_slip", "unsuccessful_application"] | None = ...,
        date_of_birth: datetime.date | None = ...,
        on: datetime.date | None = ...,
        queued_for: datetime.date | None = ...,
        received: datetime.date | None = ...,
        right: Literal["access", "erasure", "objection", "portability", "rectification", "restriction"] | None = ...,
        calendar: str | None = ...) -> RetentionHoldEffect: ...
    def keep_until(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        record_class: Literal["attendance_register_backup", "attendance_register_entry", "biometric_template", "child_protection_file", "dbs_certificate_copy", "free_school_meal_register", "published_photograph", "pupil_record", "right_to_work_copy", "sen_file", "staff_allegation", "staff_personal_file", "trip_consent_slip", "unsuccessful_application"],
        last_known_school: bool | None = ...,
        sen_status: Literal["none", "support", "ehcp"] | None = ...,
        child_protection_file: bool | None = ...,
        holds: Sequence[_RetentionKeepUntilHolds] | None = ...,
        phase: Literal["all_through", "primary", "secondary", "sixteen_plus"] | None = ...,
        date_of_birth: datetime.date | None = ...,
        kept_in_main_file: bool | None = ...,
        csa_content: bool | None = ...,
        policy_horizon_years: int | None = ...,
        entries: Sequence[_RetentionKeepUntilEntries] | None = ...,
        backup_taken: datetime.date | None = ...,
        next_school_year_starts: datetime.date | None = ...,
        on: datetime.date | None = ...,
        allegation: bool | None = ...,
        role: Literal["employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer"] | None = ...,
        left: datetime.date | None = ...,
        appointed: datetime.date | None = ...,
        copied: datetime.date | None = ...,
        recruitment_decided: datetime.date | None = ...,
        dispute: bool | None = ...,
        allegation_concluded: datetime.date | None = ...,
        findings: AbstractSet[Literal["false", "malicious", "substantiated", "unfounded", "unsubstantiated"]] | Sequence[Literal["false", "malicious", "substantiated", "unfounded", "unsubstantiated"]] | None = ...,
        retirement_age: int | None = ...,
        calendar: str | None = ...,
        policy_years_from_birth: int | None = ...,
        policy_reason_logged: bool | None = ...,
        trip_on: datetime.date | None = ...,
        trip_incident: Literal["none", "minor", "major"] | None = ...,
        injured_date_of_birth: datetime.date | None = ...,
        slips: int | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        year_ends: datetime.date | None = ...) -> RetentionKeepUntil: ...
    def transfer_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"],
        event: Literal["cared_for_by_other", "controller_change", "dual_registration", "fgm_disclosure", "information_sharing_decision", "low_level_concern", "majority", "operation_encompass", "registered_elsewhere"],
        calendar: str | None = ...,
        phase: Literal["all_through", "primary", "secondary", "sixteen_plus"] | None = ...,
        ceased: datetime.date | None = ...,
        learned: datetime.date | None = ...,
        school_days_on_roll: int | None = ...,
        previous_file_received: datetime.date | None = ...) -> RetentionTransferDue: ...

class RightsQuestions(_Area):
    def complaint_acknowledgement(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        received: datetime.date,
        calendar: str | None = ...) -> RightsComplaintAcknowledgement: ...
    def educational_record_deadline(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"],
        requester: Literal["pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party"],
        written: bool,
        received: datetime.date,
        calendar: str | None = ...,
        phase: Literal["primary", "secondary", "sixteen_plus", "all_through"] | None = ...) -> RightsEducationalRecordDeadline: ...
    def erasure(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        record_class: Literal["attendance_register_entry", "attendance_register_backup", "biometric_template", "child_protection_file", "dbs_certificate_copy", "free_school_meal_register", "published_photograph", "pupil_record", "right_to_work_copy", "sen_file", "staff_allegation", "staff_personal_file", "trip_consent_slip", "unsuccessful_application"],
        trigger: Literal["request", "consent_withdrawn"],
        requester: Literal["pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party"],
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        years_held: int | None = ...,
        other_basis: bool | None = ...) -> RightsErasure: ...
    def exam_marks_deadline(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        received: datetime.date,
        results_announced: datetime.date,
        calendar: str | None = ...) -> RightsExamMarksDeadline: ...
    def exemption(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        requester: Literal["pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party"],
        items: Sequence[Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]] | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        requester_has_pr: bool | None = ...,
        child_abuse_data: bool | None = ...,
        requester_alleged_abuser: bool | None = ...,
        third_party: Literal["none", "parent", "other_pupil", "informant", "education_worker", "health_worker", "social_worker"] | None = ...,
        third_party_consents: bool | None = ...,
        reference_for: Literal["education", "employment", "training", "volunteering", "office"] | None = ...) -> RightsExemption: ...
    def leaver_report_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"],
        last_school_day: datetime.date,
        year_group: int | None = ...,
        calendar: str | None = ...) -> RightsLeaverReportDue: ...
    def request_deadline(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        right: Literal["access", "erasure", "objection", "portability", "rectification", "restriction"],
        received: datetime.date,
        calendar: str | None = ...,
        identity_doubt: bool | None = ...,
        received_at: datetime.datetime | None = ...,
        school_closes: datetime.date | None = ...,
        identity_asked: datetime.date | None = ...,
        identity_confirmed: datetime.date | None = ...,
        requester: Literal["pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party"] | None = ...,
        clarification_needed: bool | None = ...,
        clarification: Sequence[_RightsRequestDeadlineClarification] | None = ...,
        complex_or_numerous: bool | None = ...,
        extension_notice: datetime.date | None = ...,
        extension_reasons_given: bool | None = ...,
        fee_paid: datetime.date | None = ...) -> RightsRequestDeadline: ...
    def who_may_exercise(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        route: Literal["access_request", "educational_record"],
        requester: Literal["pupil", "parent", "mother", "father", "solicitor", "other_agent", "third_party"],
        requester_has_pr: bool | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        competent: bool | None = ...,
        pupil_objects: bool | None = ...,
        items: AbstractSet[Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]] | Sequence[Literal["child_protection_file", "collection_list", "confidential_reference", "counselling_notes", "educational_record", "exam_mark", "exam_results", "exam_script_answers", "examiner_comments", "newsletter", "pr_based_request", "staff_author_name", "witness_statement"]] | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        year_group: int | None = ...,
        authority_form: Literal["none", "signed_by_pupil", "signed_by_parent"] | None = ...) -> RightsWhoMayExercise: ...

class SafeguardingQuestions(_Area):
    def access(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        viewer: Literal["class_teacher", "deputy_dsl", "dsl", "gate_staff", "governor", "head", "not_stated", "trust_it_administrator", "tutor"],
        record: Literal["adoption_link", "attendance_register", "child_protection_file", "concerns", "processing_activity", "safeguarding_concern"],
        same_school: bool | None = ...,
        page: Literal["pupil_page", "search_result"] | None = ...,
        database_rights: bool | None = ...,
        same_trust: bool | None = ...,
        pupil_on_roll_elsewhere: bool | None = ...,
        viewer_is_subject: bool | None = ...,
        named_case_worker: bool | None = ...,
        on: datetime.date | None = ...) -> SafeguardingAccess: ...
    def duty(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        event: Literal["cared_for_by_other", "fgm_disclosure", "information_sharing_decision", "low_level_concern", "operation_encompass", "harm_threshold_allegation"],
        told: Literal["dsl", "teacher", "teaching_assistant"] | None = ...,
        event_at: datetime.datetime | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        calendar: str | None = ...,
        carer: Literal["family_friend", "grandparent", "sibling"] | None = ...,
        arrangement_started: datetime.date | None = ...,
        arrangement_ends: datetime.date | None = ...,
        open_ended: bool | None = ...,
        disabled: bool | None = ...,
        about: Literal["employee", "supply_worker", "volunteer", "headteacher"] | None = ...,
        received: datetime.date | None = ...,
        incident_on: datetime.date | None = ...,
        share_with: Literal["childrens_social_care", "health", "police"] | None = ...,
        duty: Literal["children_act_2004_s11", "children_act_2004_s16la"] | None = ...,
        duty_commenced: bool | None = ...) -> SafeguardingDuty: ...
    def file_transfer(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        move_kind: Literal["in_year", "start_of_term"] | None = ...,
        left: datetime.date | None = ...,
        calendar: str | None = ...,
        year_group: int | None = ...,
        term_starts: datetime.date | None = ...,
        sent: _SafeguardingFileTransferSent | None = ...,
        sent_on: datetime.date | None = ...,
        chased_on: datetime.date | None = ...,
        receipt_on: datetime.date | None = ...,
        on: datetime.date | None = ...) -> SafeguardingFileTransfer: ...
    def training_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        leads: bool,
        trained_on: datetime.date | None = ...,
        updated_on: datetime.date | None = ...,
        on: datetime.date | None = ...) -> SafeguardingTrainingDue: ...

class SharingQuestions(_Area):
    def check(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        recipient: Literal["catering_app", "department_for_education", "nhs_child_measurement", "other_parent", "police", "support_engineer", "youth_support_service", "integration_partner", "local_authority", "safeguarding_partner", "nhs_immunisation", "nhs_school_nursing", "other_school_of_trust", "home_office", "ofsted", "ombudsman", "coroner", "court", "research_body"],
        recipient_country: str | None = ...,
        host_country: str | None = ...,
        access: Literal["copy_sent", "remote_view"] | None = ...,
        data: AbstractSet[Literal["address", "attendance_now", "child_protection_chronology", "daily_attendance", "height_weight", "names", "religion", "school_data", "sen", "termly_attendance", "date_of_birth", "nationality"]] | Sequence[Literal["address", "attendance_now", "child_protection_chronology", "daily_attendance", "height_weight", "names", "religion", "school_data", "sen", "termly_attendance", "date_of_birth", "nationality"]] | None = ...,
        objection_by: Literal["parent", "pupil"] | None = ...,
        on: datetime.date | None = ...,
        date_of_birth: datetime.date | None = ...,
        parent_agreed: bool | None = ...,
        year_group: int | None = ...,
        channel: Literal["class_parents_email", "email", "in_person", "integration", "press", "private_album", "school_census", "social_media", "telephone", "website"] | None = ...,
        emergency: bool | None = ...,
        danger_to_life: bool | None = ...,
        in_sharing_record: bool | None = ...,
        census_on: datetime.date | None = ...,
        left: datetime.date | None = ...,
        court_order: bool | None = ...,
        authority_verified: bool | None = ...,
        deidentified: bool | None = ...,
        assessment_approved: bool | None = ...,
        more_detrimental: bool | None = ...,
        transfer_basis: AbstractSet[Literal["adequacy", "exception", "idta_or_addendum_with_risk_test"]] | Sequence[Literal["adequacy", "exception", "idta_or_addendum_with_risk_test"]] | None = ...) -> SharingCheck: ...

class VettingQuestions(_Area):
    def check_due(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        check: Literal["barred_list", "enhanced_dbs", "identity", "right_to_work"],
        issued: datetime.date | None = ...,
        continuous_service: bool | None = ...,
        policy_recheck_years: int | None = ...,
        permission_ends: datetime.date | None = ...,
        calendar: str | None = ...,
        on: datetime.date | None = ...) -> VettingCheckDue: ...
    def check_required(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        role: Literal["employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer"] | None = ...,
        previous_post: Literal["english_college", "english_school", "none", "other"] | None = ...,
        previous_post_ended: datetime.date | None = ...,
        appointed: datetime.date | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        staff: Sequence[_VettingCheckRequiredStaff] | None = ...) -> VettingCheckRequired: ...
    def checks_needed(
        self, *, work: _VettingChecksNeededWork,
        checks: Sequence[_VettingChecksNeededChecks] | None = ...) -> VettingChecksNeeded: ...
    def may_start(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        role: Literal["employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer"],
        starts: datetime.date | None = ...,
        checks: Sequence[_VettingMayStartChecks] | None = ...,
        engaged_through: Literal["agency", "school"] | None = ...,
        confirmation_received: datetime.date | None = ...,
        certificate_discloses: bool | None = ...,
        certificate_copy_supplied: bool | None = ...,
        certificate_dated: datetime.date | None = ...,
        school_work_in_last_three_months: bool | None = ...,
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        supervised: bool | None = ...,
        teaching: bool | None = ...,
        lived_abroad: bool | None = ...) -> VettingMayStart: ...
    def record(
        self, *, jurisdiction: Literal["england", "wales", "scotland", "northern_ireland"],
        role: Literal["employee", "governor", "headteacher", "office_administrator", "teacher", "teaching_assistant", "trustee", "volunteer"],
        school_kind: Literal["maintained", "academy", "independent", "non_maintained_special"] | None = ...,
        checks: Sequence[_VettingRecordChecks] | None = ...,
        supervised: bool | None = ...,
        left: datetime.date | None = ...,
        teaching: bool | None = ...,
        engaged_through: Literal["agency", "school"] | None = ...,
        manages: bool | None = ...,
        lived_abroad: bool | None = ...,
        regulated_activity: bool | None = ...,
        appointed: datetime.date | None = ...) -> VettingRecord: ...

class Areas:
    @property
    def attendance(self) -> AttendanceQuestions: ...
    @property
    def automation(self) -> AutomationQuestions: ...
    @property
    def breach(self) -> BreachQuestions: ...
    @property
    def childrens_code(self) -> ChildrensCodeQuestions: ...
    @property
    def consent(self) -> ConsentQuestions: ...
    @property
    def contacts(self) -> ContactsQuestions: ...
    @property
    def dpia(self) -> DpiaQuestions: ...
    @property
    def lawful_basis(self) -> LawfulBasisQuestions: ...
    @property
    def records(self) -> RecordsQuestions: ...
    @property
    def retention(self) -> RetentionQuestions: ...
    @property
    def rights(self) -> RightsQuestions: ...
    @property
    def safeguarding(self) -> SafeguardingQuestions: ...
    @property
    def sharing(self) -> SharingQuestions: ...
    @property
    def vetting(self) -> VettingQuestions: ...
