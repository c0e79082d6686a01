"""Indications that are ready to become final, for the tests of their life."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.combinations import conditions_for
from app.domain.dossier import Key
from app.domain.region import Region
from app.domain.stoplight import Light
from app.services.dossier_rows import DossierView
from app.services.indications import Indications
from tests.services.conftest import board_row

Figures = tuple[str, str, str]
"""Hours per week, first and last day (ISO)."""
HALF_YEAR: tuple[Figures, ...] = (("2", "2026-12-01", "2027-05-31"),)


def ready_draft(
    indications: Indications,
    region: Region,
    view: DossierView,
    code: str = "45A48",
    figures: Iterable[Figures] = HALF_YEAR,
) -> int:
    """A draft for the first youth of ``view`` in which nothing is open any more."""
    view, number = indications.add(view.id, view.facts.youths[0].id)
    answers = {question.answer_key: "no" for question in region.level.questions}
    for key, value in (answers | {"level.g": "yes", Key.GOAL: "Samen de ochtend door"}).items():
        indications.answer(number, key, value)
    view = indications.choose_product(number, code)
    item = view.indication(number)
    assert item is not None
    for condition in conditions_for(item.product, region.combinations):
        indications.answer(number, condition.answer_key, condition.wanted)
    fill_phases(indications, number, figures)
    indications.set_evaluation(number, date(2027, 2, 28))
    explain_all(indications, indications.choose_provider(number, board_row(Light.GREEN), ""))
    return number


def fill_phases(indications: Indications, number: int, figures: Iterable[Figures]) -> None:
    """Give the indication these phases, in hours per week, in place of those it has."""
    view = indications.add_phase(number)
    item = view.indication(number)
    assert item is not None
    for phase in item.facts.phases:
        view = indications.remove_phase(number, phase.id)
    for volume, start, end in figures:
        view = indications.add_phase(number)
        item = view.indication(number)
        assert item is not None
        values = {"volume": volume, "unit": "04", "frequency": "2", "start": start, "end": end}
        for field, value in (values | {"goal": "Rust in huis"}).items():
            indications.change_phase(number, item.facts.phases[-1].id, field, value)


def explain_all(indications: Indications, view: DossierView) -> None:
    """Explain every warning about an indication that is still open."""
    for row in view.findings:
        if row.open and row.indication_id is not None:
            found = row.finding
            indications.accept(row.indication_id, found.code, found.field, "Besproken.", "Regio")
