"""The personal budget (pgb): the test before a family buys the help itself.

Source: Jeugdwet art. 8.1.1; domain facts I11: help in kind does not suit *and* the holder can do
the tasks, each with a reason that stands in court. iJw covers help in kind only (UP001): a pgb
never becomes a line of an assignment, and may not run beside the same product in kind (OP043).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.dossier import Answer, DossierFacts, IndicationFacts
from app.domain.report import Finding, Report, Severity

DELIVERY_KEY = "delivery"


class Delivery(StrEnum):
    """In which form the help is given; no answer means in kind."""

    IN_KIND = "zin"
    BUDGET = "pgb"


@dataclass(frozen=True, slots=True)
class PgbQuestion:
    """A question of the test: "yes" speaks for a pgb; ``sentence`` is read after a "no"."""

    key: str
    text: str
    sentence: str
    help: str = ""
    source: str = ""

    @property
    def answer_key(self) -> str:
        """The key of the answer in the indication."""
        return f"pgb.{self.key}"

    @property
    def reason_key(self) -> str:
        """The key of the reason for the answer."""
        return f"pgb.{self.key}.reason"


@dataclass(frozen=True, slots=True)
class PgbRules:
    """The test of the region."""

    introduction: str
    reason_question: str
    source: str
    questions: tuple[PgbQuestion, ...]


def is_pgb(indication: IndicationFacts) -> bool:
    """Whether the family buys this help itself."""
    return indication.answer(DELIVERY_KEY) == Delivery.BUDGET


def check_pgb(dossier: DossierFacts, indication: IndicationFacts, rules: PgbRules) -> Report:
    """The test of a pgb; help in kind is not asked anything."""
    if not is_pgb(indication):
        return Report()
    return Report.of(
        (
            Finding(
                "I411",
                Severity.INFORM,
                "Dit is een pgb. De hulp komt niet in de toewijzing en je kiest geen aanbieder.",
                f"product/{DELIVERY_KEY}",
                "iJw 3.2: UP001",
            ),
            *(finding for question in rules.questions for finding in _ask(question, indication)),
            *_in_kind_too(dossier, indication),
        )
    )


def _ask(question: PgbQuestion, indication: IndicationFacts) -> Iterator[Finding]:
    answer = indication.answer(question.answer_key)
    place = f"product/{question.answer_key}"
    if answer in ("", Answer.UNKNOWN):
        words = f"Beantwoord nog deze vraag: {question.text}"
        yield Finding("W411", Severity.BLOCK, words, place, question.source)
    elif answer == Answer.NO:
        yield Finding("W412", Severity.BLOCK, question.sentence, place, question.source)
    if answer and not indication.answer(question.reason_key).strip():
        words = f"Schrijf op waarom: {question.text}"
        place = f"product/{question.reason_key}"
        yield Finding("W413", Severity.WARNING, words, place, question.source)


def _in_kind_too(dossier: DossierFacts, mine: IndicationFacts) -> Iterator[Finding]:
    """OP043: no pgb beside the same product in kind at the same time."""
    if mine.product is None:
        return
    both = any(
        other.id != mine.id
        and other.youth.id == mine.youth.id
        and not is_pgb(other)
        and other.product is not None
        and other.product.code == mine.product.code
        and _overlap(mine, other)
        for other in dossier.indications
    )
    if both:
        words = "Dit product loopt in dezelfde periode ook in natura. Kies een van de twee vormen."
        place = f"product/{DELIVERY_KEY}"
        yield Finding("F414", Severity.ERROR, words, place, "iJw 3.2: OP043")


def _overlap(one: IndicationFacts, other: IndicationFacts) -> bool:
    """Whether both can share a day; what has not been dated yet can still do so."""
    starts_in_time = (one.start or date.min) <= (other.end or date.max)
    return starts_in_time and (other.start or date.min) <= (one.end or date.max)
