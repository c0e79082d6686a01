"""A version in Dutch words: its fields, its lines, and how two versions differ."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import ChangeLine, LineKind
from app.domain.dossier import Key, Status
from app.domain.ijw import Frequency, ReasonChange, Unit
from app.domain.sent_lines import plan_of
from app.services.dossier_rows import DossierView

KIND_WORDS = {
    LineKind.KEPT: "blijft zoals hij is",
    LineKind.CHANGED: "verandert, zelfde nummer",
    LineKind.CLOSED: "wordt afgesloten",
    LineKind.REMOVED: "wordt verwijderd",
    LineKind.NEW: "nieuw, met een nieuw nummer",
}
_ANSWERS = {
    Key.GOAL: "Doel",
    Key.LEVEL_REASON: "Reden niveau",
    Key.NORM_REASON: "Reden omvang",
    Key.NORM_AGREED_BY: "Omvang afgestemd met",
    Key.START_REASON: "Reden start",
}


@dataclass(frozen=True, slots=True)
class FieldWords:
    """A field of a version: its Dutch name and what it says; empty text where it says nothing."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that differs between two versions."""

    name: str
    old: str
    new: str


def words_of(content: str) -> tuple[FieldWords, ...]:
    """All fields of the content of a version that a worker knows."""
    return tuple(FieldWords(name, text) for name, text in _fields(json.loads(content)) if text)


def compare(old: tuple[FieldWords, ...], new: tuple[FieldWords, ...]) -> tuple[FieldChange, ...]:
    """The fields that differ, in the order of the new version; what is gone comes last."""
    before = {field.name: field.text for field in old}
    after = {field.name: field.text for field in new}
    return tuple(
        FieldChange(name, before.get(name, ""), after.get(name, ""))
        for name in after | before
        if before.get(name, "") != after.get(name, "")
    )


def coming_lines(view: DossierView, today: date) -> dict[int, tuple[str, ...]]:
    """What will be sent of each indication that changes, in sentences without numbers."""
    return {
        item.id: tuple(
            line_words(replace(step, line=replace(step.line, number="")))
            for step in plan_of(item.facts, today).lines
        )
        for item in view.indications
        if item.facts.sent is not None and item.status in {Status.DRAFT, Status.FINAL}
    }


def line_words(item: ChangeLine) -> str:
    """One line of a message in a sentence: what, how much, when, and what happens to it."""
    line = item.line
    number = f" (nummer {line.number})" if line.number else ""
    what = f"{line.product_name or line.code} bij {line.provider_name or line.agb}{number}"
    amount = _amount(str(line.volume), line.unit, line.frequency)
    reason = ReasonChange(item.reason).label if item.reason in set(ReasonChange) else ""
    told = f"{what}: {amount}, {_day(line.start)} t/m {_day(line.end)}. {_first(item)}"
    return f"{told} Reden: {reason}." if reason else told


def _first(item: ChangeLine) -> str:
    words = KIND_WORDS[item.kind]
    return f"{words[:1].upper()}{words[1:]}."


def _fields(kept: dict[str, object]) -> Iterator[tuple[str, str]]:
    frozen = json.loads(str(kept["frozen"] or "{}"))
    yield "Product", " ".join((str(kept["product_code"]), frozen.get("name", ""))).strip()
    yield "Catalogus", frozen.get("catalogue", "")
    yield "Aanbieder", str(kept["provider_name"])
    yield "Reden aanbieder", str(kept["provider_reason"])
    phases = kept["phases"]
    assert isinstance(phases, list)
    for number, phase in enumerate(phases, start=1):
        amount = _amount(phase["volume"], phase["unit"], phase["frequency"])
        yield f"Fase {number}: omvang", amount
        yield f"Fase {number}: van", _iso_day(phase["start"])
        yield f"Fase {number}: tot en met", _iso_day(phase["end"])
        yield f"Fase {number}: doel", phase["goal"]
    answers = kept["answers"]
    assert isinstance(answers, dict)
    for key, name in _ANSWERS.items():
        yield name, answers.get(key, "")
    yield "Evaluatie", _iso_day(kept["evaluation_on"])


def _amount(volume: str, unit: str, frequency: str) -> str:
    plural = Unit(unit).plural if unit in set(Unit) else unit
    per = Frequency(frequency).label if frequency in set(Frequency) else frequency
    return f"{volume} {plural} {per}".strip()


def _iso_day(text: object) -> str:
    return _day(date.fromisoformat(str(text))) if text else ""


def _day(day: date | None) -> str:
    return day.strftime("%d-%m-%Y") if day else "open einde"
