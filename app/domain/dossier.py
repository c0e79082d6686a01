"""The facts of a dossier, as the rules see them: people, answers and indications.

Answers are text under a key. A three-way answer is ``yes``, ``no`` or ``unknown``; an absent key or
empty text means "not answered yet". The keys stand in :class:`Key`; lists that the region defines
add their own (``area.<key>``, ``scope.<key>``, ``level.<key>``, ``condition.<key>``).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.care_volume import Phase
    from app.domain.catalogue import Product
    from app.domain.consent import ConsentFact
    from app.domain.sent_lines import Sent

LAST_DAY = date(2199, 12, 31)
"""A later day, such as 31-12-9999, is a slip or stands for "open"; nothing is reckoned with it."""


class Step(StrEnum):
    """The seven steps of a dossier, in the order in which they are shown."""

    QUESTION = "question"
    SCOPE = "scope"
    ANALYSIS = "analysis"
    PRODUCT = "product"
    VOLUME = "volume"
    PROVIDER = "provider"
    SUMMARY = "summary"


class Answer(StrEnum):
    """A three-way answer; unanswered is the empty text."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a person is in the dossier."""

    YOUTH = "youth"
    ADULT = "adult"


class Status(StrEnum):
    """Life of an indication (design of the indication, section 5).

    After an export a change makes it a draft again, with its sent version kept; ``WITHDRAWN`` is
    what was taken back.
    """

    DRAFT = "concept"
    FINAL = "definitief"
    EXPORTED = "geëxporteerd"
    WITHDRAWN = "ingetrokken"


class Key(StrEnum):
    """Keys of the answers that every region has.

    The first part is of the dossier, from ``GOAL`` on of one indication.
    """

    QUESTION = "question.text"
    QUESTION_DATE = "question.date"
    TRIED = "question.tried"
    WISHES = "question.wishes"
    NETWORK = "question.network"
    SAFE = "question.safe"
    PLAN_BY = "family.plan_by"
    DIRECTOR = "family.director"
    REFERRER_TYPE = "referrer.type"
    REFERRER_NAME = "referrer.name"
    REFERRER_AGB = "referrer.agb"
    SCOPE_OUTCOME = "scope.outcome"
    SCOPE_REASON = "scope.reason"
    ANALYSIS_NEEDED = "analysis.needed"
    ANALYSIS_REASON = "analysis.reason"
    ANALYSIS_BY = "analysis.by"
    ANALYSIS_PROVIDER = "analysis.provider"
    ANALYSIS_QUESTION = "analysis.question"
    ANALYSIS_HOURS = "analysis.hours"
    ANALYSIS_DEADLINE = "analysis.deadline"
    ANALYSIS_DELIVERABLE = "analysis.deliverable"
    ANALYSIS_DECISION = "analysis.decision_number"
    ANALYSIS_REPORT_ON = "analysis.report_on"
    ANALYSIS_RESULT = "analysis.result"
    SHARED_PICTURE = "analysis.shared"
    PICTURE_DIFFERS = "analysis.differs"
    COMMITMENT_FAMILY = "analysis.commitment.family"
    COMMITMENT_PROVIDER = "analysis.commitment.provider"
    COMMITMENT_ACCESS = "analysis.commitment.access"
    CLOSED_ON = "dossier.closed_on"
    GOAL = "goal"
    LEVEL_REASON = "level.reason"
    NORM_REASON = "norm.reason"
    NORM_AGREED_BY = "norm.agreed_by"
    START_REASON = "start.reason"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Person:
    """A youth or adult; empty text and ``None`` mean "not recorded yet"."""

    id: int
    role: Role
    first_names: str = ""
    initials: str = ""
    prefix: str = ""
    surname: str = ""
    birth_date: date | None = None
    date_use: str = ""
    sex: str = ""
    name_use: str = ""
    bsn: str = ""
    relation: str = ""
    consent: str = ""
    consent_on: date | None = None

    @property
    def name(self) -> str:
        """First names, prefix and surname, as far as they are known."""
        return " ".join(part for part in (self.first_names, self.prefix, self.surname) if part)

    @property
    def call_name(self) -> str:
        """The first of the first names, by which the window speaks of the child."""
        return self.first_names.split(" ")[0] if self.first_names else self.surname

    def age_on(self, day: date) -> int | None:
        """Whole years of age on ``day``, or ``None`` where the birth date is unknown."""
        if self.birth_date is None:
            return None
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (0 if had_birthday else 1)


@dataclass(frozen=True, slots=True)
class PhaseFacts:
    """A phase as it was typed: every part may be missing or wrong."""

    id: int
    volume: str = ""
    unit: str = ""
    frequency: str = ""
    start: date | None = None
    end: date | None = None
    goal: str = ""

    @property
    def amount(self) -> int | None:
        """The volume as a whole number from 1 to 99,999,999 (LDT_Volume), or ``None``."""
        text = self.volume.strip()
        digits = text.lstrip("0")
        return int(digits) if text.isascii() and text.isdecimal() and 0 < len(digits) < 9 else None

    def phase(self) -> Phase | None:
        """The phase for the sums, or ``None`` while something is missing or impossible."""
        # The list of dossiers is shown before anything that reckons is loaded.
        from app.domain.care_volume import Phase
        from app.domain.ijw import Frequency, Unit

        if self.amount is None or self.start is None or self.end is None or self.end < self.start:
            return None
        if self.end > LAST_DAY:
            return None
        if self.unit not in set(Unit) or self.frequency not in set(Frequency):
            return None
        return Phase(
            self.amount, Unit(self.unit), Frequency(self.frequency), self.start, self.end, self.goal
        )


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How a worker explained a finding, and who agreed."""

    explanation: str
    agreed_by: str


@dataclass(frozen=True, slots=True)
class IndicationFacts:
    """One indication of one youth; ``light`` is the name of the light seen at the choice.

    ``sent`` is what the back office already has of it, where it changes after an export.
    """

    id: int
    youth: Person
    status: Status = Status.DRAFT
    product: Product | None = None
    phases: tuple[PhaseFacts, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    evaluation_on: date | None = None
    provider_agb: str = ""
    provider_name: str = ""
    provider_reason: str = ""
    light: str = ""
    accepted: Mapping[tuple[str, str], Acceptance] = field(default_factory=dict)
    sent: Sent | None = None

    def answer(self, key: str) -> str:
        """The answer under ``key``, empty where there is none."""
        return self.answers.get(key, "")

    @property
    def complete_phases(self) -> tuple[Phase, ...]:
        """The phases with which can be reckoned."""
        return tuple(phase for facts in self.phases if (phase := facts.phase()) is not None)

    @property
    def start(self) -> date | None:
        """First day of the first phase that has one."""
        return min((p.start for p in self.phases if p.start), default=None)

    @property
    def end(self) -> date | None:
        """Last day of the last phase that has one."""
        return max((p.end for p in self.phases if p.end), default=None)


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """A goal of the one plan: of the family (``person_id`` is ``None``) or of one person.

    ``area`` is the key of a living area of the region, empty while none is chosen; ``result`` says
    how far the goal was at its last evaluation (:class:`app.domain.evaluation.GoalResult`).
    """

    id: int
    person_id: int | None
    area: str = ""
    text: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class DossierFacts:
    """One family: its people, answers and indications."""

    number: str
    municipality_code: str
    answers: Mapping[str, str] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    indications: tuple[IndicationFacts, ...] = ()
    accepted: Mapping[tuple[str, str], Acceptance] = field(default_factory=dict)
    goals: tuple[GoalFacts, ...] = ()
    consents: tuple[ConsentFact, ...] = ()

    def answer(self, key: str) -> str:
        """The answer under ``key``, empty where there is none."""
        return self.answers.get(key, "")

    def day(self, key: str) -> date | None:
        """The day under ``key``, or ``None`` where there is none or no ISO date."""
        try:
            return date.fromisoformat(self.answer(key).strip())
        except ValueError:
            return None

    @property
    def youths(self) -> tuple[Person, ...]:
        """The children and young people of the family."""
        return tuple(person for person in self.people if person.role is Role.YOUTH)


def search_name(text: str) -> str:
    """A name without case, accents and surrounding spaces, by which people find one another."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(c for c in letters if not unicodedata.combining(c)).casefold().strip()
