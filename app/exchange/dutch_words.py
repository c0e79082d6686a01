"""Amounts, days and answers as a Dutch reader writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction

from app.domain.care_volume import SIXTIETHS, Phase, round_half_up, total_sixtieths
from app.domain.dossier import Answer, Step
from app.domain.ijw import Unit

ANSWERS = {Answer.YES: "ja", Answer.NO: "nee", Answer.UNKNOWN: "niet bekend"}
LIGHTS = {"green": "groen", "amber": "oranje", "red": "rood", "unknown": "onbekend"}
STEPS = {
    Step.QUESTION: "Vraagverheldering",
    Step.SCOPE: "Reikwijdte",
    Step.ANALYSIS: "Analysefase",
    Step.PRODUCT: "Product",
    Step.VOLUME: "Omvang",
    Step.PROVIDER: "Aanbieder",
    Step.SUMMARY: "Samenvatting",
}


def euros(cents: int) -> str:
    """Whole cents as euros: 496080 -> "€ 4.960,80"."""
    whole = f"{abs(cents) // 100:,}".replace(",", ".")
    return f"{'-' if cents < 0 else ''}€ {whole},{abs(cents) % 100:02}"


def price(cents: int, unit: Unit) -> str:
    """A tariff as people say it: "€ 93,60 per uur", "€ 7,18 per stuk"."""
    return f"{euros(cents)} per {'stuk' if unit is Unit.PIECE else unit.label}"


def day(value: date | None) -> str:
    """A day as dd-mm-jjjj, empty where there is none."""
    return f"{value.day:02}-{value.month:02}-{value.year:04}" if value else ""


def iso_day(text: str) -> str:
    """A stored day (ISO text) as dd-mm-jjjj; text that is no day as it is."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def moment(value: datetime | None) -> str:
    """A moment as dd-mm-jjjj uu:mm, empty where there is none."""
    return f"{day(value)} {value:%H:%M}" if value else ""


def answer(text: str) -> str:
    """A three-way answer in Dutch; any other text as it is."""
    return ANSWERS[Answer(text)] if text in set(Answer) else text


def light(name: str) -> str:
    """The Dutch colour of a light; an unknown name as it is."""
    return LIGHTS.get(name.casefold(), name)


def step(name: str) -> str:
    """The Dutch name of a step; an unknown one as it is."""
    return STEPS[Step(name)] if name in set(Step) else name


def one_decimal(value: Fraction) -> str:
    """A number with one decimal, also where that is a nought: 53/26 -> "2,0"."""
    whole, rest = divmod(round_half_up(value * 10), 10)
    return f"{whole},{rest}"


def total(phases: Sequence[Phase]) -> str:
    """The volume of all phases together: "53 uur", "2,5 uur", "24 dagdelen + 3 stuks"."""
    sums: dict[Unit, int] = {}
    for phase in phases:
        unit = Unit.HOUR if phase.unit is Unit.MINUTE else phase.unit
        sums[unit] = sums.get(unit, 0) + total_sixtieths(phase)
    return " + ".join(f"{quantity(amount)} {unit.plural}" for unit, amount in sums.items())


def quantity(sixtieths: int) -> str:
    """Sixtieths of a unit as a number with at most two decimals: 3180 -> "53", 150 -> "2,5"."""
    hundredths = (sixtieths * 100 + SIXTIETHS // 2) // SIXTIETHS
    whole, rest = divmod(hundredths, 100)
    return f"{whole:,}".replace(",", ".") + (f",{rest:02}".rstrip("0") if rest else "")
