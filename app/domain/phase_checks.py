"""Checks of the phases: amount, unit, frequency, dates and how the phases follow one another.

Source: design of the indication, sections 2 and 4; iJw 3.2 (ijw.md 3.2 and 3.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from app.domain.catalogue import Product
from app.domain.dossier import LAST_DAY, IndicationFacts, PhaseFacts
from app.domain.finding_codes import found
from app.domain.ijw import Frequency, Unit, combination_allowed, needs_end_date
from app.domain.norms import add_months
from app.domain.product_checks import holds_bsn
from app.domain.report import Finding, Report

LONG_PHASE_MONTHS = 12
MINUTES_IN_HOUR = 60
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde")
_DECIMAL = re.compile(r"(\d{1,6})[.,](\d{1,4})", re.ASCII)


def check_phases(indication: IndicationFacts) -> Report:
    """Every phase by itself, and all of them as a sequence."""
    if not indication.phases:
        return Report((found("F022", "volume/phase.1.volume"),))
    report = Report()
    for position, phase in enumerate(indication.phases, start=1):
        report += Report.of(_check_phase(phase, position, indication.product))
    return report + Report.of((*_check_sequence(indication), *_check_length(indication)))


def suggest_minutes(text: str, unit: str) -> int | None:
    """The whole number of minutes that a broken number of hours stands for.

    "2,5" and "2.5" hours give 150. ``None`` for other units, for whole numbers (they need no
    suggestion) and where the minutes are not whole.
    """
    match = _DECIMAL.fullmatch(text.strip())
    if match is None or unit != Unit.HOUR:
        return None
    minutes = Fraction(f"{match[1]}.{match[2]}") * MINUTES_IN_HOUR
    whole_hours = minutes.denominator == 1 and minutes % MINUTES_IN_HOUR == 0
    return int(minutes) if minutes.denominator == 1 and minutes and not whole_hours else None


def _check_phase(phase: PhaseFacts, position: int, product: Product | None) -> Iterator[Finding]:
    place = f"volume/phase.{position}"
    yield from _check_amount(phase, f"{place}.volume")
    yield from _check_unit(phase, place, product)
    yield from _check_dates(phase, place)
    if position > 1 and not phase.goal.strip():
        ordinal = _ORDINALS[position - 1] if position <= len(_ORDINALS) else f"{position}e"
        yield found("W021", f"{place}.goal", ordinal=ordinal)
    if holds_bsn(phase.goal):
        yield found("W032", f"{place}.goal")


def _check_amount(phase: PhaseFacts, place: str) -> Iterator[Finding]:
    """``Volume`` is a whole number from 1 to 99,999,999 (IV042, LDT_Volume)."""
    text = phase.volume.strip()
    if not text:
        yield found("F013", place)
    elif phase.amount is None:
        if not (text.isascii() and text.isdecimal()):
            yield found("F012", place, advice=_whole_number_advice(text, phase.unit))
        else:
            yield found("F015" if text.strip("0") else "F014", place)


def _whole_number_advice(text: str, unit: str) -> str:
    minutes = suggest_minutes(text, unit)
    if minutes is None:
        return "Schrijf bijvoorbeeld 3."
    return f"Kies minuten: {minutes} minuten is {text.replace('.', ',')} uur."


def _check_unit(phase: PhaseFacts, place: str, product: Product | None) -> Iterator[Finding]:
    if phase.frequency not in set(Frequency):
        yield found("F023", f"{place}.frequency")
    if phase.unit not in set(Unit):
        yield found("F028", f"{place}.unit")
        return
    unit = Unit(phase.unit)
    if phase.frequency in set(Frequency) and not combination_allowed(
        unit, Frequency(phase.frequency)
    ):
        yield found("F016", f"{place}.frequency", unit=unit.plural)
    allowed = allowed_units(product.unit) if product else (unit,)
    if product and unit not in allowed:
        choices = " of ".join(f"'{choice.label}'" for choice in allowed)
        yield found("F017", f"{place}.unit", unit=product.unit.label, choices=choices)


def allowed_units(unit: Unit) -> tuple[Unit, ...]:
    """Minutes may stand for hours; every other product is indicated in its own unit."""
    return (Unit.HOUR, Unit.MINUTE) if unit is Unit.HOUR else (unit,)


def _check_dates(phase: PhaseFacts, place: str) -> Iterator[Finding]:
    """Every phase has a first and a last day.

    iJw asks an end only for a volume per week or a budget (CD076). This program asks one always:
    the total of a volume per month, the costs, the norm within its months, the proposed evaluation
    and the warning that help ends (design of the indication, sections 2 and 3) all reckon with the
    last day, and help is "temporary unless". An open end is a later change of the assignment.
    """
    if phase.start is None:
        yield found("F018", f"{place}.start")
    if phase.end is None:
        weekly = phase.frequency in set(Frequency) and needs_end_date(Frequency(phase.frequency))
        yield found("F019" if weekly else "F024", f"{place}.end")
    elif phase.end > LAST_DAY:
        yield found("F039", f"{place}.end")
    elif phase.start is not None and phase.end < phase.start:
        yield found("F020", f"{place}.end")


def _check_sequence(indication: IndicationFacts) -> Iterator[Finding]:
    """Phases follow one another without overlap (TR302) and without days in between."""
    dated = [
        (phase.start, phase.end, position)
        for position, phase in enumerate(indication.phases, start=1)
        if phase.start and phase.end and phase.start <= phase.end <= LAST_DAY
    ]
    reached: date | None = None
    for start, end, position in sorted(dated):
        place = f"volume/phase.{position}.start"
        between = (start - reached).days - 1 if reached else 0
        if reached and between < 0:
            yield found("F021", place, start=reached + timedelta(days=1))
        elif between > 0:
            yield found("W022", place, gap="1 dag" if between == 1 else f"{between} dagen")
        reached = max(end, reached or end)


def _check_length(indication: IndicationFacts) -> Iterator[Finding]:
    """A long last phase is no scaling down; a single phase is left to its norm, if any."""
    product, position = indication.product, len(indication.phases)
    last = indication.phases[-1].phase()
    if last is None or (position == 1 and product is not None and product.norm is not None):
        return
    if last.end >= add_months(last.start, LONG_PHASE_MONTHS):
        yield found("W023", f"volume/phase.{position}.end")
