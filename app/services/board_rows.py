"""What the board hands out: one frozen row per provider, and the whole list.

Source: design of the stoplight, sections 1 and 4.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.stoplight import Judgement
from app.domain.stoplight_parts import WaitingFacts
from app.domain.waiting import read_waiting, weeks_number


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a figure came from: file, sheet, row and the date the data speaks for."""

    file: str
    sheet: str
    row: int
    reference_date: date | None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One provider with its light and the figures behind it, in cents and tenths of weeks.

    Amounts are ``None`` where no budget is agreed (category C, not contracted) or nothing is known.
    ``fits`` tells whether the draft's cost fits in the room, ``None`` where that cannot be said.
    ``reference_date`` is the peildatum of the waiting time; ``provenance`` starts with its row.
    """

    agb: str
    name: str
    category: str
    type: str
    contracted: bool
    judgement: Judgement
    ceiling: int | None
    declared: int | None
    committed: int | None
    rolling: int | None
    prior: int | None
    room: int | None
    fits: bool | None
    weeks_text: str
    weeks_tenths: int | None
    reference_date: date | None
    provenance: tuple[Provenance, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All providers for a question, best first.

    ``hidden`` counts the providers that do not offer the product there; ``data_date`` is the last
    end of a declared product period.
    """

    rows: tuple[BoardRow, ...]
    hidden: int
    data_date: date | None
    today: date


def best_first(rows: Iterable[BoardRow]) -> tuple[BoardRow, ...]:
    """Contracted before not; then light, weeks, room and name."""

    def rank(row: BoardRow) -> tuple[bool, int, float, float, str]:
        return (
            not row.contracted,
            row.judgement.overall.order,
            float("inf") if row.weeks_tenths is None else row.weeks_tenths,
            float("inf") if row.room is None else -row.room,
            row.name.casefold(),
        )

    return tuple(sorted(rows, key=rank))


def weeks_text(facts: WaitingFacts) -> str:
    """Both waiting times ("4 + 5 wk"), as they were published where one is more than a number."""
    values = [value for value in (facts.intake, facts.treatment) if value.text]
    if any(not _is_number(value.text) for value in values):
        return " + ".join(value.text for value in values)
    weeks = [value.tenths for value in values if value.tenths]
    if not weeks:
        return "0 wk" if facts.tenths == 0 else ""
    return " + ".join(weeks_number(tenths) for tenths in weeks) + " wk"


def stoplight_objects(board: Board) -> list[dict[str, object]]:
    """The board as objects for JSON, as section 4 of the design lists them."""
    return [_object(row) for row in board.rows]


def _object(row: BoardRow) -> dict[str, object]:
    judgement = row.judgement
    return {
        "agb": row.agb,
        "name": row.name,
        "category": row.category,
        "overall": judgement.overall.value,
        "waiting": judgement.waiting.light.value,
        "budget": judgement.budget.light.value,
        "kpi": judgement.kpi.light.value,
        "ceiling": row.ceiling,
        "declared": row.declared,
        "committed": row.committed,
        "rolling": row.rolling,
        "weeks": _weeks(row.weeks_tenths),
        "peildatum": row.reference_date.isoformat() if row.reference_date else None,
        "reasons": list(judgement.sentences),
    }


def _weeks(tenths: int | None) -> int | float | None:
    if tenths is None or tenths % 10:
        return None if tenths is None else tenths / 10
    return tenths // 10


def _is_number(text: str) -> bool:
    return text.replace(",", ".", 1).replace(".", "", 1).isdecimal() and (
        read_waiting(text).tenths is not None
    )
