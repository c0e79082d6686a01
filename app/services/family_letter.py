"""The indication as the family would read it: one paper per child, in plain Dutch sentences.

Source: design of the screens, "Samenvatting", and of the indication, section 6, sheet 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.care_volume import Phase
from app.domain.dossier import Key, Person, Status
from app.domain.ijw import Frequency
from app.domain.pgb import is_pgb
from app.domain.sent_lines import is_withdrawn
from app.exchange.dutch_words import euros, total
from app.services.dossier_rows import DossierView, IndicationView, LightSeen

_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


@dataclass(frozen=True, slots=True)
class FamilyHelp:
    """One indication on the paper; an empty text leaves its line out.

    ``light`` is the name of the light at the choice (empty: no provider yet), ``light_words`` the
    sentence beside it. ``phases`` and ``evaluation_on`` are what a time line is drawn of.
    """

    title: str
    status: Status
    goal: str
    periods: tuple[str, ...]
    amount: str
    provider: str
    light: str
    light_words: str
    reason: str
    evaluation: str
    phases: tuple[Phase, ...] = ()
    evaluation_on: date | None = None


@dataclass(frozen=True, slots=True)
class FamilyPaper:
    """What one child and its parents read."""

    name: str
    about: str
    question: str
    wishes: str
    helps: tuple[FamilyHelp, ...]


def family_papers(view: DossierView, today: date) -> tuple[FamilyPaper, ...]:
    """A paper for every child with an indication, in the order of the family."""
    return tuple(_paper(view, youth, today) for youth in view.facts.youths if _own(view, youth))


def long_day(day: date) -> str:
    """A day in words: "1 december 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _own(view: DossierView, youth: Person) -> list[IndicationView]:
    return [item for item in view.indications if item.facts.youth.id == youth.id]


def _paper(view: DossierView, youth: Person, today: date) -> FamilyPaper:
    return FamilyPaper(
        name=youth.name or "Jeugdige zonder naam",
        about=" · ".join(_about(view, youth, today)),
        question=view.facts.answer(Key.QUESTION).strip(),
        wishes=view.facts.answer(Key.WISHES).strip(),
        helps=tuple(_help(item) for item in _own(view, youth)),
    )


def _about(view: DossierView, youth: Person, today: date) -> Iterator[str]:
    age = youth.age_on(today)
    if youth.birth_date is not None:
        yield f"Geboren op {long_day(youth.birth_date)} ({age} jaar)"
    if view.municipality:
        yield f"Gemeente {view.municipality}"


def _help(item: IndicationView) -> FamilyHelp:
    facts, seen = item.facts, item.light
    evaluation = None if is_withdrawn(facts) else facts.evaluation_on
    chosen = bool(facts.provider_name) and not is_pgb(facts)
    return FamilyHelp(
        title=item.product.name if item.product else "Nog geen product gekozen",
        status=Status.WITHDRAWN if is_withdrawn(facts) else item.status,
        goal=facts.answer(Key.GOAL).strip(),
        periods=tuple(_period(phase) for phase in facts.complete_phases),
        amount=_amount(item),
        provider=_provider(item),
        light=seen.overall if seen and chosen else "",
        light_words=_light(seen) if seen and chosen else "",
        reason=facts.provider_reason.strip() if chosen else "",
        evaluation=f"Op {long_day(evaluation)} kijken we samen hoe het gaat." if evaluation else "",
        phases=facts.complete_phases,
        evaluation_on=evaluation,
    )


def _provider(item: IndicationView) -> str:
    if is_pgb(item.facts):
        return "Het gezin koopt deze hulp zelf in met een persoonsgebonden budget (pgb)."
    name = item.facts.provider_name
    return f"{name} geeft deze hulp." if name else ""


def _period(phase: Phase) -> str:
    unit = phase.unit.label if phase.volume == 1 else phase.unit.plural
    per = "in totaal" if phase.frequency is Frequency.TOTAL else phase.frequency.label
    days = f"Van {long_day(phase.start)} tot en met {long_day(phase.end)}"
    goal = phase.goal.strip()
    return f"{days}: {phase.volume} {unit} {per}." + (f" {_sentence(goal)}" if goal else "")


def _amount(item: IndicationView) -> str:
    if item.cost is None:
        return ""
    volume = total(item.facts.complete_phases)
    return f"Samen is dat {volume}. Het kost naar schatting {euros(item.cost.cents)}."


def _light(seen: LightSeen) -> str:
    known = f", volgens gegevens van {long_day(seen.reference_date)}" if seen.reference_date else ""
    return f"{seen.word} op {long_day(seen.seen_at.date())}, toen is gekozen{known}."


def _sentence(text: str) -> str:
    return text if text[-1] in ".!?" else f"{text}."
