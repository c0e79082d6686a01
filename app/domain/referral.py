"""The light path: a statutory referrer has already decided that care is needed.

The municipality then makes no analysis and does not go through the five legal steps. It checks the
place (woonplaats, in the scope step) and the contract, and answers within two terms.
Source: Jeugdwet art. 2.6 lid 1 onder e; iJw 3.2 COD327, OP274, OP346; domain facts C1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.dossier import Answer, DossierFacts, Key
from app.domain.ijw import ReferrerType
from app.domain.report import Finding, Report, Severity
from app.domain.residence import elsewhere
from app.domain.working_days import Holidays, after_working_days

STATUTORY = frozenset(
    {
        ReferrerType.GENERAL_PRACTITIONER,
        ReferrerType.YOUTH_DOCTOR,
        ReferrerType.CERTIFIED_BODY,
        ReferrerType.MEDICAL_SPECIALIST,
        ReferrerType.COURT,
    }
)
"""The referrers whose decision the municipality does not make over again."""


class ReferralKey(StrEnum):
    """The keys of the answers of the light path; days as ISO text."""

    RECEIVED_ON = "referral.received_on"
    CONTRACT = "referral.contract"
    ANSWERED_ON = "referral.answered_on"
    FINAL_ON = "referral.final_on"


@dataclass(frozen=True, slots=True)
class ReferralRules:
    """The terms: working days, weeks and days; ``soon_working_days`` before the end we warn."""

    answer_working_days: int
    final_weeks: int
    residence_days: int
    soon_working_days: int
    source: str
    holidays: Holidays


class ClockState(StrEnum):
    """How a term stands."""

    RUNNING = "running"
    SOON = "soon"
    OVER = "over"
    MET = "met"
    LATE = "late"


LOUD = frozenset({ClockState.SOON, ClockState.OVER, ClockState.LATE})
"""The states that a screen says louder than the others."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A term: its last day ``due``, and the day on which what it asks for was done.

    ``key`` is the answer in which that day stands.
    """

    key: str
    title: str
    due: date
    done_on: date | None
    state: ClockState

    @property
    def sentence(self) -> str:
        """How the term stands, as the worker reads it."""
        return _SENTENCES[self.state].format(title=self.title, day=self.done_on or self.due)


_SENTENCES = {
    ClockState.RUNNING: "{title}: uiterlijk {day:%d-%m-%Y}.",
    ClockState.SOON: "{title}: bijna om, uiterlijk {day:%d-%m-%Y}.",
    ClockState.OVER: "{title}: de termijn is verlopen op {day:%d-%m-%Y}.",
    ClockState.MET: "{title}: gedaan op {day:%d-%m-%Y}.",
    ClockState.LATE: "{title}: te laat gedaan, op {day:%d-%m-%Y}.",
}


def is_light(dossier: DossierFacts) -> bool:
    """Whether a statutory referrer sent the family, so that the light path holds."""
    return dossier.answer(Key.REFERRER_TYPE) in STATUTORY


def clocks(dossier: DossierFacts, rules: ReferralRules, today: date) -> tuple[Clock, ...]:
    """The terms of the light path; none on another path or while the first day is unknown.

    Where the woonplaats is elsewhere, fourteen days take the place of the eight weeks (OP359).
    """
    received = dossier.day(ReferralKey.RECEIVED_ON)
    if not is_light(dossier) or received is None:
        return ()
    final = dossier.day(ReferralKey.FINAL_ON)
    answered = dossier.day(ReferralKey.ANSWERED_ON) or final
    answer_due = after_working_days(received, rules.answer_working_days, rules.holidays)
    moved = bool(elsewhere(dossier))
    final_days = rules.residence_days if moved else 7 * rules.final_weeks
    final_due = received + timedelta(days=final_days)
    final_title = "Afwijzing op woonplaats" if moved else "Definitief antwoord"
    terms = (
        (ReferralKey.ANSWERED_ON, "Eerste antwoord", answer_due, answered),
        (ReferralKey.FINAL_ON, final_title, final_due, final),
    )
    soon = after_working_days(today, rules.soon_working_days, rules.holidays)
    return tuple(
        Clock(key, title, due, done, clock_state(due, done, today, soon))
        for key, title, due, done in terms
    )


def check_referral(dossier: DossierFacts, rules: ReferralRules, today: date) -> Report:
    """What the light path asks instead of an analysis: contract, day of receipt and terms."""
    return Report.of(
        (
            *_check_contract(dossier),
            *_check_days(dossier, rules, today),
            *_check_clocks(dossier, rules, today),
        )
    )


def clock_state(due: date, done: date | None, today: date, soon: date) -> ClockState:
    """How a term stands; up to and including the day ``soon`` its end counts as near."""
    if done is not None:
        return ClockState.MET if done <= due else ClockState.LATE
    if today > due:
        return ClockState.OVER
    return ClockState.SOON if due <= soon else ClockState.RUNNING


def _check_contract(dossier: DossierFacts) -> Iterator[Finding]:
    contract = dossier.answer(ReferralKey.CONTRACT)
    if contract not in (Answer.YES, Answer.NO):
        sentence = "Ga na of de aanbieder een contract heeft voor deze hulp."
        yield _finding("F230", Severity.ERROR, ReferralKey.CONTRACT, sentence, _CONTRACT)
    elif contract == Answer.NO:
        sentence = (
            "De aanbieder heeft geen contract voor deze hulp. Overleg met de verwijzer over "
            "een aanbieder met contract, of leg uit waarom je toch toewijst."
        )
        yield _finding("W210", Severity.WARNING, ReferralKey.CONTRACT, sentence, _CONTRACT)


def _check_days(dossier: DossierFacts, rules: ReferralRules, today: date) -> Iterator[Finding]:
    received = dossier.day(ReferralKey.RECEIVED_ON)
    if received is None:
        sentence = "Vul in wanneer het verzoek binnenkwam; vanaf die dag lopen de termijnen."
        yield _finding("F231", Severity.ERROR, ReferralKey.RECEIVED_ON, sentence, rules.source)
        return
    for key in (ReferralKey.RECEIVED_ON, ReferralKey.ANSWERED_ON, ReferralKey.FINAL_ON):
        day = dossier.day(key)
        if day is not None and day > today:
            sentence = "Deze dag moet nog komen. Verbeter de datum."
            yield _finding("F232", Severity.ERROR, key, sentence, rules.source)
        elif day is not None and day < received:
            sentence = "Dit antwoord ligt voor de dag waarop het verzoek kwam. Verbeter een datum."
            yield _finding("F233", Severity.ERROR, key, sentence, rules.source)


def _check_clocks(dossier: DossierFacts, rules: ReferralRules, today: date) -> Iterator[Finding]:
    """A term that ran out asks for an explanation, one that nearly did only says so."""
    for number, clock in enumerate(clocks(dossier, rules, today), start=1):
        if clock.state is ClockState.OVER:
            yield _finding(
                f"W21{number}", Severity.WARNING, clock.key, clock.sentence, rules.source
            )
        elif clock.state is ClockState.SOON:
            yield _finding(f"I21{number}", Severity.INFORM, clock.key, clock.sentence, rules.source)


_CONTRACT = "Domein C1: alleen woonplaats en contract"


def _finding(code: str, severity: Severity, key: str, sentence: str, source: str) -> Finding:
    return Finding(code, severity, sentence, f"analysis/{key}", source)
