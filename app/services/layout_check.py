"""What a layout would do with the first rows of a sheet, by the reader that an import uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.exchange import cells
from app.exchange.batches import Batch, Rejected
from app.exchange.dutch_words import euros
from app.exchange.layout_rules import missing_headers, used_twice
from app.exchange.layouts import AMOUNTS, Match, SavedColumns, layout_of, match_headers, match_saved
from app.exchange.regional_exports import RegionalSheet
from app.exchange.regional_rows import KIND_ROWS
from app.exchange.workbook_reader import Cell, Sheet, UnreadableFile

if TYPE_CHECKING:
    from app.domain.region import Municipality
    from app.services.layout_look import SheetLook

SHOWN = 20
_ALSO = " Ook fout: "
_NAMED = 3


@dataclass(frozen=True, slots=True)
class LayoutGaps:
    """What keeps a layout from being saved, as one Dutch sentence; empty where nothing does.

    ``place`` is the field where that is mended; ``doubles`` says per field that its column is
    taken.
    """

    sentence: str = ""
    place: str = ""
    doubles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LayoutCheck:
    """What became of the first rows: how many were read and right, and why others were not.

    ``lines`` are the first rejected rows as sentences, ``columns`` per field what is wrong in its
    column, ``amounts`` how the first amount is read, ``notes`` what else there is to know.
    ``refused`` says why nothing could be read.
    """

    read: int = 0
    right: int = 0
    lines: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    amounts: str = ""
    notes: tuple[str, ...] = ()
    refused: str = ""


def find_gaps(saved: SavedColumns) -> LayoutGaps:
    """Whether every must-have has a column, and no two fields have the same."""
    missing = missing_headers(saved.kind, saved.columns)
    if missing:
        place = next(
            column.field
            for column in layout_of(saved.kind).columns
            if any(column.header in words for words in missing)
            and not saved.columns.get(column.field)
        )
        return LayoutGaps(f"Kies nog een kolom voor {_listed(missing)}.", place)
    doubles = {
        name: f"Deze kolom is al gekozen voor {other}. Kies er een andere."
        for name, other in used_twice(saved.kind, saved.columns).items()
    }
    if doubles:
        return LayoutGaps("Elke kolom kan maar één veld zijn.", next(iter(doubles)), doubles)
    return LayoutGaps()


def check_layout(
    look: SheetLook,
    saved: SavedColumns,
    municipalities: Sequence[Municipality],
    others: Sequence[SavedColumns] = (),
) -> LayoutCheck:
    """Read the first rows with ``saved``, which has no gaps; ``others`` are the stored layouts."""
    match = match_saved(look.header.words, saved)
    rows = look.below
    # An import takes the amounts of a whole sheet as a sample, this takes what there is.
    sheet = RegionalSheet(Sheet(look.sheet, len(rows), iter(rows)), match, municipalities)
    try:
        batches = list(sheet.batches())
    except UnreadableFile as error:
        return LayoutCheck(refused=error.sentence)
    rejected = sorted((one for batch in batches for one in batch.rejected), key=lambda r: r.row)
    read = sum(batch.read for batch in batches)
    return LayoutCheck(
        read=read,
        right=read - len(rejected),
        lines=tuple(_line(one) for one in rejected[:SHOWN]),
        columns=dict(_wrong_columns(match, rejected, read)),
        amounts=_amounts(match, batches, rows),
        notes=(*_other(look, saved, match, others), *sheet.notes),
    )


def _line(one: Rejected) -> str:
    value = f" Er staat '{one.value}'." if one.value else ""
    return f"Rij {one.row}. {one.reason}{value}"


def _wrong_columns(
    match: Match, rejected: Sequence[Rejected], read: int
) -> Iterable[tuple[str, str]]:
    """Per field in how many rows its column is wrong, with the first reason."""
    for column in match.layout.columns:
        # A row that stands twice is named by its column as well, but no value is wrong there.
        first = [one for one in rejected if one.reason.startswith(f"{column.header}: ")]
        also = [one for one in rejected if column.header in one.reason.partition(_ALSO)[2]]
        if not first and not also:
            continue
        reason = (
            first[0].reason.partition(_ALSO)[0].removeprefix(f"{column.header}: ").rstrip(".")
            if first
            else "deze waarden passen hier niet"
        )
        count = len({one.row for one in (*first, *also)})
        yield column.field, f"{count} van {read} rijen: {reason}."


def _amounts(
    match: Match, batches: Sequence[Batch], rows: Sequence[tuple[int, Sequence[Cell]]]
) -> str:
    """How the first amount is read: a hundredfold is seen at once."""
    stored = KIND_ROWS[match.layout.kind].stored
    found = (column for column in match.layout.columns if column.reads in AMOUNTS)
    column = next((one for one in found if one.field in {*stored} & {*match.positions}), None)
    if column is None:
        return ""
    place = stored.index(column.field)
    read = ((n, v) for b in batches for n, v in zip(b.numbers, b.columns[place], strict=True) if v)
    number, value = next(read, (0, 0))
    if not value:
        return ""
    written = cells.text(dict(rows)[number][match.positions[column.field]])
    return f"In rij {number} is {column.header} '{written}' gelezen als {euros(value)}."


def _other(
    look: SheetLook, saved: SavedColumns, match: Match, others: Sequence[SavedColumns]
) -> Iterable[str]:
    """Whether another layout goes before this one on the same headers."""
    standing = [one for one in others if one.name.casefold() != saved.name.casefold()]
    first = match_headers(look.header.words, (*standing, saved))
    if first.layout != match.layout:
        yield (
            "Let op: dit blad wordt al herkend met een andere indeling, als "
            f"{first.layout.kind.value}. Die gaat voor."
        )


def _listed(words: Sequence[str]) -> str:
    """The first three words, and how many more there are: one calm line."""
    shown = list(words)
    if len(words) > _NAMED + 1:
        shown[_NAMED:] = [f"{len(words) - _NAMED} andere velden"]
    *first, last = shown
    return f"{', '.join(first)} en {last}" if first else last
