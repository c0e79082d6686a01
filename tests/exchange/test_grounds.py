from __future__ import annotations

from dataclasses import replace

import pytest

from app.exchange.grounds import Ground, grounds
from tests.exchange.workbook_example import SANNE, content


def _rows(**answers: str) -> list[Ground]:
    example = content()
    given = {key.replace("__", "."): value for key, value in answers.items()}
    dossier = replace(example.dossier, answers={**example.dossier.answers, **given})
    return list(grounds(replace(example, dossier=dossier)))


@pytest.mark.parametrize(
    ("key", "value", "item", "answer"),
    [
        ("referral__received_on", "2026-11-02", "Verzoek ontvangen op", "02-11-2026"),
        ("analysis__ordered_on", "2026-11-03", "Opdracht gegeven op", "03-11-2026"),
        ("analysis__changed", "Lichter", "Wat er door de analyse veranderde", "Lichter"),
        ("analysis__talk__who", "Toegang", "Wie bij het indicatiegesprek waren", "Toegang"),
    ],
)
def test_what_was_recorded_about_referral_and_analysis_is_a_ground(
    key: str, value: str, item: str, answer: str
) -> None:
    assert (item, answer) in [(row.item, row.answer) for row in _rows(**{key: value})]


def test_the_woonplaats_of_each_youth_is_a_ground_once_the_four_steps_ended() -> None:
    item = "Woonplaats volgens de vier stappen"
    start = f"residence__{SANNE.id}__"
    assert item not in [row.item for row in _rows(**{f"{start}abroad": "yes"})]
    (row,) = (
        row
        for row in _rows(**{f"{start}abroad": "yes", f"{start}actual": "0984"})
        if row.item == item
    )
    assert (row.answer, row.reason, row.step) == ("0984", "Stap 4", "Reikwijdte")
