"""Bringing two versions of one dossier together: per field, against what both had in common.

What one side changed is taken; what both changed differently is a conflict that somebody has to
decide. Nothing is decided by who was last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

Row = Mapping[str, object]
"""The fields of a row by name; a reference to another row is the key of that row."""
Rows = Mapping[str, Mapping[str, Row]]
"""The rows by table and key."""
Place = tuple[str, str, str]
"""Table, key and field of a conflict; an empty field is the row, ``*`` the row with its parts."""
Unit = Callable[[str, str, Row], str]
"""The key of what a row is decided with as a whole, by table, key and row; empty for none."""

Parents = Callable[[str, Row], Iterable[tuple[str, str]]]
"""Table and key of the rows that a row of a table cannot be without."""

WHOLE_ROW = ""
WHOLE_UNIT = "*"
_Table = dict[str, Row]


class Side(StrEnum):
    """Whose version of a conflict is kept."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed ``place`` differently; ``None`` is a row (or field) that is not there."""

    place: Place
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merged:
    """The rows of both together, and what is still to be decided (there it holds mine)."""

    rows: dict[str, dict[str, Row]]
    conflicts: tuple[Conflict, ...]


def merge(
    bases: Sequence[Rows],
    mine: Rows,
    theirs: Rows,
    chosen: Mapping[Place, Side],
    unit: Unit = lambda _table, _key, _row: "",
) -> Merged:
    """Both versions as one.

    ``bases`` are the versions both have known last; without any, what differs is a conflict.
    ``chosen`` decides conflicts. Rows with the same ``unit`` are taken from one side as a whole.
    """
    work = _Merging(chosen)
    whole = tuple(_units(rows, unit) for rows in (mine, theirs, *bases))
    inside = {place for found in whole for places in found.values() for place in places}
    result: dict[str, dict[str, Row]] = {}
    for table in [*mine, *(name for name in theirs if name not in mine)]:
        known = [base.get(table, {}) for base in bases]
        left, right = mine.get(table, {}), theirs.get(table, {})
        rows = result.setdefault(table, {})
        for key in [*left, *(key for key in right if key not in left)]:
            if (table, key) in inside:
                continue
            before = [rows_[key] for rows_ in known if key in rows_]
            merged = work.row((table, key), before, left.get(key), right.get(key), len(known))
            if merged is not None:
                rows[key] = merged
    for name in dict.fromkeys(key for found in whole for key in found):
        for (table, key), row in work.unit(name, whole).items():
            result.setdefault(table, {})[key] = row
    return Merged(result, tuple(work.conflicts))


def with_parents(
    rows: dict[str, dict[str, Row]],
    sides: Sequence[Rows],
    parents: Parents,
) -> dict[str, dict[str, Row]]:
    """``rows`` with the rows they point at: what somebody added to is not gone after all."""
    while lacking := next(_lacking(rows, parents), None):
        table, key = lacking
        found = next((s[table][key] for s in sides if key in s.get(table, {})), None)
        if found is None:
            raise ValueError(f"no side holds {table} {key}")
        rows.setdefault(table, {})[key] = found
    return rows


class _Merging:
    """Collects the conflicts of one merge."""

    def __init__(self, chosen: Mapping[Place, Side]) -> None:
        self._chosen = chosen
        self.conflicts: list[Conflict] = []

    def row(
        self,
        where: tuple[str, str],
        before: Sequence[Row],
        mine: Row | None,
        theirs: Row | None,
        bases: int,
    ) -> Row | None:
        if mine is not None and theirs is not None:
            names = [*mine, *(name for name in theirs if name not in mine)]
            return {
                name: self._value(
                    (*where, name),
                    [row.get(name) for row in before],
                    mine.get(name),
                    theirs.get(name),
                )
                for name in names
            }
        if not before:
            return theirs if mine is None else mine
        known = [*before, *[None] * (bases - len(before))]
        kept = self._value((*where, WHOLE_ROW), known, mine, theirs)
        return kept if isinstance(kept, Mapping) else None

    def unit(
        self, name: str, whole: Sequence[dict[str, dict[tuple[str, str], Row]]]
    ) -> dict[tuple[str, str], Row]:
        mine, theirs, *bases = (found.get(name) for found in whole)
        known = [base for base in bases if base is not None]
        if not known and (mine is None or theirs is None):
            return mine or theirs or {}
        kept = self._value(("", name, WHOLE_UNIT), bases, mine, theirs)
        return kept if isinstance(kept, dict) else {}

    def _value(
        self, place: Place, before: Sequence[object], mine: object, theirs: object
    ) -> object:
        if mine == theirs:
            return mine
        if before and all(value == mine for value in before):
            return theirs
        if before and all(value == theirs for value in before):
            return mine
        side = self._chosen.get(place)
        if side is None:
            self.conflicts.append(Conflict(place, mine, theirs))
        return theirs if side is Side.THEIRS else mine


def _units(rows: Rows, unit: Unit) -> dict[str, dict[tuple[str, str], Row]]:
    found: dict[str, dict[tuple[str, str], Row]] = {}
    for table, by_key in rows.items():
        for key, row in by_key.items():
            if name := unit(table, key, row):
                found.setdefault(name, {})[table, key] = row
    return found


def _lacking(rows: Rows, parents: Parents) -> Iterator[tuple[str, str]]:
    for table, by_key in rows.items():
        for row in by_key.values():
            for to, key in parents(table, row):
                if key not in rows.get(to, {}):
                    yield to, key
