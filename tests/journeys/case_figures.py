"""What a case left behind, written as its page writes it: every figure as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import openpyxl
from docx import Document

from app.domain.care_volume import round_half_up
from app.domain.decision_term import decision_clock
from app.domain.dossier import DossierFacts, Key
from app.domain.referral import Clock, clocks
from app.domain.region import Region
from app.domain.scope import ScopeOutcome
from app.exchange.dutch_words import day, euros, light, one_decimal, quantity
from app.services.dossier_rows import DossierView, IndicationView
from tests.journeys.case_run import CaseRun

NOTHING = "-"
Row = tuple[str, ...]


def points(run: CaseRun) -> Iterator[Row]:
    """What was told before anything was explained: code, weight, about which help, where."""
    names = {number: name for name, number in run.helps.items()}
    for row in run.points:
        about = names[row.indication_id] if row.indication_id else "family"
        place = _named(row.finding.field, run.people)
        yield row.finding.code, row.finding.severity.value, about, place


def helps(run: CaseRun, columns: Row) -> Iterator[Row]:
    """The figures of every help, in these columns."""
    view = run.view
    for name, number in run.helps.items():
        item = view.indication(number)
        if item is not None:
            told = {"Help": name} | {word: tell(item) for word, tell in _HELP.items()}
            yield tuple(told[column] or NOTHING for column in columns)


def family(run: CaseRun, wanted: Iterator[str]) -> Iterator[Row]:
    """The figures of the family that the page asks for."""
    told = _family(run)
    return ((what, told[what] or NOTHING) for what in wanted)


def assignment_lines(book: Path, columns: Row) -> Iterator[Row]:
    """The rows of the sheet Toewijzing (or the only sheet like it), in these columns."""
    rows = openpyxl.load_workbook(book)["Toewijzing"].iter_rows(values_only=True)
    head = next(rows)
    for row in rows:
        line = dict(zip(head, row, strict=True))
        if any(value is not None for value in row):
            yield tuple(_cell(line[column], column) for column in columns)


def sheet_texts(book: Path, sheet: str) -> str:
    """All text of one sheet."""
    cells = (cell for row in openpyxl.load_workbook(book)[sheet].iter_rows() for cell in row)
    return "\n".join(str(cell.value) for cell in cells if cell.value is not None)


def letter_text(letter: Path) -> str:
    """All text of a letter."""
    return "\n".join(paragraph.text for paragraph in Document(str(letter)).paragraphs)


def timeline(run: CaseRun) -> tuple[str, ...]:
    """What happened, the first thing first."""
    rows = run.program.family.timeline(run.dossier)
    return tuple(f"{row.happened_at:%d-%m-%Y} {row.text}" for row in reversed(rows))


def _family(run: CaseRun) -> Mapping[str, str]:
    view, region = run.view, run.program.workplace.region
    advice, today = view.scope_advice, run.clock.now.date()
    outcome = view.facts.answer(Key.SCOPE_OUTCOME)
    return {
        "Scope advice": advice.outcome.label if advice.outcome else "",
        "Scope outcome": ScopeOutcome(outcome).label,
        "Routes": " ".join(advice.routes),
        "Terms": " ".join(clock.sentence for clock in _clocks(view.facts, region, today)),
        "Steps ticked": ", ".join(step for step, state in view.steps.items() if state.complete),
        "Still open": str(sum(row.open for row in view.findings)),
        "Can be closed": _yes(run.program.evaluations.of_dossier(view.id).can_close),
        "Closed on": day(run.program.evaluations.of_dossier(view.id).closed_on),
        "Total cost": euros(_total(view)),
    }


def _clocks(facts: DossierFacts, region: Region, today: date) -> tuple[Clock, ...]:
    decision = decision_clock(facts, region.analysis.decision, today)
    return clocks(facts, region.referral, today) or ((decision,) if decision else ())


def _total(view: DossierView) -> int:
    return sum(item.cost.cents for item in view.indications if item.cost)


_HELP: Mapping[str, Callable[[IndicationView], str]] = {
    "Product": lambda item: item.product.name if item.product else "",
    "Advice": lambda item: item.advice.rule.key if item.advice.rule else "",
    "Volume": lambda item: quantity(item.cost.sixtieths) if item.cost else "",
    "Per week": lambda item: one_decimal(item.cost.per_week) if item.cost else "",
    "Weeks": lambda item: one_decimal(item.cost.weeks) if item.cost else "",
    "Cost": lambda item: euros(item.cost.cents) if item.cost else "",
    "Norm": lambda item: item.norm.outcome.label if item.norm else "",
    "Evaluation": lambda item: day(item.facts.evaluation_on),
    "Provider": lambda item: item.facts.provider_name,
    "Light": lambda item: light(item.light.overall) if item.light else "",
    "Word": lambda item: item.light.word if item.light else "",
    "History": lambda item: " ".join(item.history),
    "Status": lambda item: item.status.value,
}


def _named(place: str, people: Mapping[str, int]) -> str:
    """A place of the window with the name of the page for every person in it."""
    by_number = {str(number): name for name, number in people.items()}
    step, _, inside = place.partition("/")
    parts = inside.split(".")
    if parts[0] == "person" or parts[:2] == ["scope", "extended"]:
        parts = [by_number.get(part, part) for part in parts]
    return f"{step}/{'.'.join(parts)}"


_EUROS = frozenset({"Kosten", "Tarief", "Budget"})


def _cell(value: object, column: str) -> str:
    if value is None:
        return NOTHING
    if isinstance(value, datetime | date):
        return day(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, int | float):
        exact = Fraction(str(value))
        return euros(round_half_up(exact * 100)) if column in _EUROS else quantity(int(exact * 60))
    return str(value)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
