"""Reads a sheet of a regional workbook into typed columns and rejected rows, batch by batch.

A sheet is walked once, in batches, so that memory stays bounded. Rows that are right come out as
columns ready to store; rows that are wrong come out with their row number, column, value and one
Dutch sentence. Source: design of the regional exports, sections 1 and 2.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import compress, islice
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from app.exchange import cells
from app.exchange.amount_scale import decide_scale, sample_lines
from app.exchange.batches import Batch, Key, Rejected, as_cell, as_it_came
from app.exchange.columns import ColumnReader, Problem, offered_reader, readers
from app.exchange.kinds import Kind
from app.exchange.layouts import Match, header_key
from app.exchange.left_rows import LeftRows
from app.exchange.reference_date import reference_date_in
from app.exchange.regional_rows import KIND_ROWS, Fields, KindRows, key_places
from app.exchange.sheets import Cell, Sheet
from app.exchange.unread_columns import unread_columns

if TYPE_CHECKING:
    from app.domain.region import Municipality

BATCH = 5_000
NOTE_WIDTH = 200
# The columns in which a sender reads which row was kept out and why, when he gets his rows back.
ROW_HEADER, REASON_HEADER = "Rij in bestand", "Reden afkeuring"
_OURS = frozenset(map(header_key, (ROW_HEADER, REASON_HEADER)))


@dataclass(slots=True)
class _Raw:
    """A batch on its way: the numbers and cells of the rows that are still good."""

    numbers: list[int]
    rows: list[list[Cell]]
    rejected: list[Rejected] = field(default_factory=list)


class RegionalSheet:
    """One recognised sheet; :meth:`batches` can be walked once.

    ``notes`` are Dutch sentences for the report (complete after the walk), ``warnings`` those on
    which somebody has to act; ``reference_date`` is the peildatum that stands above the table, if
    one does.
    """

    def __init__(self, sheet: Sheet, match: Match, municipalities: Sequence[Municipality]) -> None:
        self.name = sheet.name
        self.height = sheet.height
        self.kind: Kind = match.layout.kind
        self.reference_date: date | None = None
        self.notes, self.warnings = unread_columns(match, _OURS)
        self._rows = sheet.rows
        self._match = match
        self._stored: KindRows = KIND_ROWS[self.kind]
        self._readers: dict[str, ColumnReader] = readers(match.layout.columns, municipalities)
        self._matrix = [
            (place, code, offered_reader(match.headers[place])) for place, code in match.products
        ]
        self._seen: set[Key] = set()
        self._left = LeftRows(match)
        self._scaled = self.kind is not Kind.DECLARATIONS

    @property
    def correction(self) -> bool:
        """Whether its sender corrected rows that were kept out: it never lets a row disappear."""
        return header_key(REASON_HEADER) in map(header_key, self._match.headers)

    def batches(self, size: int = BATCH) -> Iterator[Batch]:
        """The rows of the sheet; raises :class:`UnreadableFile` where the amounts fit no scale."""
        while chunk := list(islice(self._rows, size)):
            raw = _Raw([number for number, _ in chunk], [row for _, row in chunk])
            self._leave_table(raw)
            if raw.rows:
                yield self._batch(raw)
        self.notes.extend(self._left.notes())

    def note_above(self, row: Sequence[Cell]) -> None:
        """Keep a row above the header as a note; a peildatum in it becomes the sheet's."""
        said = " ".join(cells.text(cell) for cell in row if not cells.is_blank(cell))
        if said:
            self.notes.append(f"Boven de tabel staat: {shorten(said, NOTE_WIDTH)}")
        try:
            self.reference_date = reference_date_in(said) or self.reference_date
        except cells.CellProblem:
            self.notes.append(f"De peildatum boven de tabel is niet te lezen: {said}.")

    def as_read(self, row: Sequence[Any]) -> tuple[tuple[str, str], ...]:
        """A row of stored values as (header, text) pairs, for one that is kept out later."""
        values = dict(zip(self._stored.stored, row, strict=True))
        return tuple(
            (reader.column.header, cells.text(as_cell(values[name])))
            for name, reader in self._readers.items()
            if name in values
        )

    def _batch(self, raw: _Raw) -> Batch:
        read = len(raw.rows)
        self._choose_scale(raw)
        fields = self._fields(raw)
        for check in self._stored.checks:
            header = self._readers[check.field].column.header
            places = check.wrong(fields)
            if places:
                values = fields[check.field]
                self._reject(
                    raw,
                    fields,
                    [Problem(at, header, as_cell(values[at]), check.reason) for at in places],
                )
        columns = self._stored.columns(fields) if raw.rows else [[] for _ in self._stored.stored]
        columns = self._drop_doubles(raw, columns)
        return Batch(raw.numbers, columns, raw.rejected, read)

    def _fields(self, raw: _Raw) -> Fields:
        """All fields of the layout as columns; rows with a wrong cell are taken out."""
        source: list[tuple[Cell, ...]] = list(zip(*raw.rows, strict=True))
        problems: list[Problem] = []
        fields: Fields = {}
        for name, reader in self._readers.items():
            place = self._match.positions.get(name)
            fields[name] = (
                [reader.blank] * len(raw.rows)
                if place is None
                else reader.read(source[place], problems)
            )
        if self._match.layout.matrix:
            fields["products"] = self._offered(source, len(raw.rows), problems)
        if problems:
            self._reject(raw, fields, problems)
        return fields

    def _offered(
        self, source: list[tuple[Cell, ...]], height: int, problems: list[Problem]
    ) -> list[Any]:
        if not self._matrix:
            return [()] * height
        codes = [code for _, code, _ in self._matrix]
        marks = [reader.read(source[place], problems) for place, _, reader in self._matrix]
        return [tuple(sorted(compress(codes, row))) for row in zip(*marks, strict=True)]

    def _reject(self, raw: _Raw, fields: Fields, problems: Sequence[Problem]) -> None:
        """Take the rows with a problem out of the batch, in place."""
        by_row: defaultdict[int, list[Problem]] = defaultdict(list)
        for problem in problems:
            by_row[problem.index].append(problem)
        for index in sorted(by_row):
            raw.rejected.append(self._rejected(raw, index, by_row[index], fields))
        good = [index not in by_row for index in range(len(raw.rows))]
        raw.numbers = list(compress(raw.numbers, good))
        raw.rows = list(compress(raw.rows, good))
        for name, values in fields.items():
            fields[name] = list(compress(values, good))

    def _rejected(
        self, raw: _Raw, index: int, problems: Sequence[Problem], fields: Fields
    ) -> Rejected:
        first, *others = problems
        also = f" Ook fout: {', '.join(problem.header for problem in others)}." if others else ""
        wrong = {problem.header for problem in problems}
        keyed = all(self._readers[name].column.header not in wrong for name in self._stored.key)
        return Rejected(
            row=raw.numbers[index],
            column=first.header,
            value=cells.text(first.cell),
            reason=f"{first.header}: {first.reason}.{also}",
            cells=self._as_it_came(raw.rows[index]),
            key=tuple(fields[name][index] for name in self._stored.key) if keyed else None,
        )

    def _drop_doubles(self, raw: _Raw, columns: list[list[Any]]) -> list[list[Any]]:
        """Reject rows whose key stood earlier in the sheet (versions are settled later)."""
        if self._stored.newest:
            return columns
        keys = list(zip(*(columns[place] for place in key_places(self._stored)), strict=True))
        fresh = set(keys)
        if len(fresh) == len(keys) and self._seen.isdisjoint(fresh):
            self._seen |= fresh
            return columns
        good: list[bool] = []
        for index, key in enumerate(keys):
            good.append(key not in self._seen)
            self._seen.add(key)
            if not good[-1]:
                raw.rejected.append(self._double(raw, index))
        raw.numbers = list(compress(raw.numbers, good))
        return [list(compress(column, good)) for column in columns]

    def _double(self, raw: _Raw, index: int) -> Rejected:
        headers = [self._readers[name].column.header for name in self._stored.key]
        place = self._match.positions.get(self._stored.key[-1])
        return Rejected(
            row=raw.numbers[index],
            column=headers[-1],
            value="" if place is None else cells.text(raw.rows[index][place]),
            reason=f"Deze {', '.join(headers)} staat al eerder in het blad.",
            cells=self._as_it_came(raw.rows[index]),
        )

    def _as_it_came(self, row: Sequence[Cell]) -> tuple[tuple[str, str], ...]:
        """The row as text; whole euros get their cents, to be read as euros again."""
        if self.kind is not Kind.DECLARATIONS:
            return as_it_came(self._match.headers, row)
        cells_of = list(row)
        for name in ("tariff_cents", "amount"):
            place = self._match.positions.get(name)
            if place is not None and self._readers[name].column.reads == "euros":
                cells_of[place] = _with_cents(row[place])
        return as_it_came(self._match.headers, cells_of)

    def _choose_scale(self, raw: _Raw) -> None:
        """Let the first rows decide whether tariff and amount are euros or cents."""
        if self._scaled:
            return
        self._scaled = True
        places = self._match.positions
        sample = {
            name: [row[places[name]] for row in raw.rows]
            for name in ("volume", "unit", "tariff_cents", "amount")
        }
        units = self._readers["unit"].read(sample["unit"], [])
        lines = sample_lines(
            raw.numbers, sample["volume"], units, sample["tariff_cents"], sample["amount"]
        )
        scale = decide_scale(lines, self._readers["amount"].column.reads)
        self._readers["tariff_cents"] = self._readers["tariff_cents"].scaled(scale.tariff)
        self._readers["amount"] = self._readers["amount"].scaled(scale.amount)
        if scale.sentence:
            self.notes.append(scale.sentence)

    def _leave_table(self, raw: _Raw) -> None:
        """Take out the rows that are no rows of the table."""
        left = self._left.among(raw.numbers, raw.rows)
        if left:
            good = [index not in left for index in range(len(raw.rows))]
            raw.numbers = list(compress(raw.numbers, good))
            raw.rows = list(compress(raw.rows, good))


def _with_cents(cell: Cell) -> Cell:
    said = cells.text(cell)
    return f"{said},00" if isinstance(cell, float | str) and said.isdigit() else cell
