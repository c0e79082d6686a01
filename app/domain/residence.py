"""The woonplaatsbeginsel: which municipality is responsible for a youth, in four steps.

1. No stay: the municipality of the BRP address. 2. A stay: the municipality of the BRP address
right before it. 3. No such address can be established, or it carries a note: the municipality of
the mother at birth, else the actual residence at the request. 4. Living abroad: the actual
residence at the request. Source: Jeugdwet art. 1.1 (in force since 1-1-2022); iJw OP359, IV095.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.domain.dossier import Answer, DossierFacts, Person
from app.domain.report import Finding, Severity

OTHER = "other"
"""The choice for a municipality outside the region; its name stands under ``name``."""
NOT_KNOWN = "unknown"
"""The choice for a mother whose municipality is not known."""
RESIDENCE = "residence."
"""With this begin the keys of all answers to the four steps."""
SOURCE = "Jeugdwet art. 1.1 (woonplaats); iJw OP359, IV095"


QUESTIONS = ("abroad", "stay", "noted", "address", "before", "mother", "actual", "name")
"""What can be asked, in order; the region's file gives each its words."""


@dataclass(frozen=True, slots=True)
class ResidenceQuestion:
    """The words of one question of the four steps."""

    key: str
    text: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class ResidenceTexts:
    """The region's words: the questions, what each step means, and a text for the family.

    ``{municipality}`` in ``family`` and ``route`` is the municipality that is responsible.
    """

    questions: tuple[ResidenceQuestion, ...]
    steps: tuple[str, ...]
    route: str
    family: str
    source: str


@dataclass(frozen=True, slots=True)
class Residence:
    """Where the four steps lead for one youth.

    ``municipality`` is the CBS code, or ``OTHER`` with a ``name``; empty while ``asked`` questions
    lack an answer. ``asked`` are the questions to show, in order; ``step`` is 1 to 4.
    """

    step: int
    asked: tuple[str, ...]
    municipality: str = ""
    name: str = ""

    @property
    def known(self) -> bool:
        """Whether the four steps came to a municipality."""
        return bool(self.municipality)


def residence_key(youth: Person, question: str) -> str:
    """The key of the answer to one question of the four steps."""
    return f"{RESIDENCE}{youth.id}.{question}"


def residence_of(dossier: DossierFacts, youth: Person) -> Residence:
    """Go through the four steps with what has been answered so far."""

    def answer(question: str) -> str:
        return dossier.answer(residence_key(youth, question)).strip()

    step, asked, last = _walk(answer("abroad"), answer("stay"), answer("noted"), answer("mother"))
    chosen = answer(last) if last else ""
    if chosen == OTHER:
        asked = (*asked, "name")
        return Residence(step, asked, OTHER if answer("name") else "", answer("name"))
    return Residence(step, asked, "" if chosen == NOT_KNOWN else chosen)


def elsewhere(dossier: DossierFacts) -> tuple[tuple[Person, Residence], ...]:
    """The youths for whom the four steps lead to another municipality than the dossier's."""
    found = ((youth, residence_of(dossier, youth)) for youth in dossier.youths)
    return tuple(
        (youth, place)
        for youth, place in found
        if place.known and place.municipality != dossier.municipality_code
    )


def check_residence(
    dossier: DossierFacts, municipality_codes: Collection[str]
) -> Iterator[Finding]:
    """A youth who belongs to another municipality: change the dossier's, or hand over."""
    for youth, place in elsewhere(dossier):
        name = youth.call_name or "De jeugdige"
        inside = place.municipality in municipality_codes
        what = (
            "Verander de gemeente bij Vraag, of draag het dossier over."
            if inside
            else "Wijs binnen twee weken af en noem de goede gemeente, of leg uit waarom niet."
        )
        sentence = f"{name} hoort volgens de woonplaats bij een andere gemeente. {what}"
        field = f"scope/{residence_key(youth, place.asked[-1])}"
        yield Finding("W104", Severity.WARNING, sentence, field, SOURCE)


def _walk(abroad: str, stay: str, noted: str, mother: str) -> tuple[int, tuple[str, ...], str]:
    """The step, the questions asked on the way, and the last one, which names a municipality."""
    if abroad == Answer.YES:
        return 4, ("abroad", "actual"), "actual"
    if abroad != Answer.NO:
        return 1, ("abroad",), ""
    if stay not in (Answer.YES, Answer.NO):
        return 1, ("abroad", "stay"), ""
    step, asked = (2 if stay == Answer.YES else 1), ("abroad", "stay", "noted")
    if noted == Answer.NO:
        last = "before" if stay == Answer.YES else "address"
        return step, (*asked, last), last
    if noted == Answer.YES:
        last = "actual" if mother == NOT_KNOWN else "mother"
        return 3, (*asked, *dict.fromkeys(("mother", last))), last
    return step, asked, ""
