"""The rows that were kept out, as a workbook that their sender corrects and sends back.

A sheet has the headers of the file the rows came from, so that it is read as that file was. Behind
them stand the row in that file and why it was kept out. That last column makes the workbook a
correction: its rows are added, and nothing disappears because it is not in it. Source: design of
the regional exports, section 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.exchange.layouts import header_key
from app.exchange.regional_exports import REASON_HEADER, ROW_HEADER
from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value

if TYPE_CHECKING:
    from app.services.region_sync import RegionSync
    from app.services.sync_report import ImportRow, RejectedLine, SyncReport

_NARROWEST, _WIDEST, _REASON_WIDTH = 9, 32, 70
_MEASURED = 200
_OURS = frozenset(map(header_key, (ROW_HEADER, REASON_HEADER)))


@dataclass(frozen=True, slots=True)
class KeptOut:
    """The rows that one sheet of a file lost; ``count`` where there were more than these."""

    kind: str
    file: str
    reference_date: date | None
    rows: Sequence[RejectedLine]
    count: int


def kept_out_of_report(sync: RegionSync, report: SyncReport) -> tuple[KeptOut, ...]:
    """All that a preview or an import keeps out, also of a file that was refused as a whole."""
    return tuple(
        KeptOut(sheet.kind, file.file, sheet.reference_date, rows, sheet.rejected)
        for file in report.files
        for place, sheet in enumerate(file.sheets)
        if (
            rows := sync.rejected(sheet.import_id)
            if sheet.import_id
            else sync.held_back(file, place)
        )
    )


def kept_out_of_imports(sync: RegionSync, imports: Iterable[ImportRow]) -> tuple[KeptOut, ...]:
    """Everything that these imports kept out."""
    found = ((row, sync.rejected(row.id)) for row in imports if row.rejected)
    return tuple(
        KeptOut(row.kind, row.file, row.reference_date, rows, len(rows)) for row, rows in found
    )


def last_imports(history: Iterable[ImportRow]) -> tuple[ImportRow, ...]:
    """Of every kind and file the newest import; ``history`` has the newest first."""
    newest: dict[tuple[str, str, str], ImportRow] = {}
    for row in history:
        newest.setdefault((row.kind, row.file, row.sheet), row)
    return tuple(newest.values())


def quarantine_sheets(parts: Sequence[KeptOut]) -> tuple[TableSheet, ...]:
    """A sheet per kind and set of headers, in the order in which they come."""
    groups: dict[tuple[str, tuple[str, ...]], list[KeptOut]] = {}
    for part in parts:
        groups.setdefault((part.kind, _headers(part)), []).append(part)
    names = _names([kind for kind, _ in groups])
    return tuple(
        _sheet(name, headers, group)
        for name, ((_, headers), group) in zip(names, groups.items(), strict=True)
    )


def _headers(part: KeptOut) -> tuple[str, ...]:
    """The headers of the file itself: a correction that comes back has ours already."""
    found = dict.fromkeys(header for row in part.rows for header in row.cells)
    return tuple(header for header in found if header_key(header) not in _OURS)


def _names(kinds: Sequence[str]) -> list[str]:
    """The kinds as names of sheets, each once."""
    return [
        f"{kind} ({before + 1})" if (before := kinds[:place].count(kind)) else kind
        for place, kind in enumerate(kinds)
    ]


def _sheet(name: str, headers: Sequence[str], group: Sequence[KeptOut]) -> TableSheet:
    rows: list[Sequence[Value]] = [
        (*(line.cells.get(header, "") for header in headers), line.row, line.reason)
        for part in group
        for line in part.rows
    ]
    columns = [
        *(
            TableColumn(header, width=_width(header, place, rows))
            for place, header in enumerate(headers)
        ),
        TableColumn(ROW_HEADER, Holds.WHOLE, width=14),
        TableColumn(REASON_HEADER, width=_REASON_WIDTH),
    ]
    return TableSheet(name, f"Afgekeurde rijen: {group[0].kind}", _notes(group), columns, rows)


def _notes(group: Sequence[KeptOut]) -> list[str]:
    """What the sender has to know; the peildatum is read from here when the workbook comes back."""
    files = ", ".join(dict.fromkeys(part.file for part in group))
    notes = [
        f"Uit: {files}",
        "Verbeter de rijen en lees deze werkmap in. Laat de kolomkoppen staan. Een rij die je "
        "weghaalt, wordt niet ingelezen; andere gegevens blijven zoals ze zijn.",
    ]
    shown, count = sum(len(part.rows) for part in group), sum(part.count for part in group)
    if shown < count:
        notes.append(f"Dit zijn de eerste {shown} van {count} afgekeurde rijen.")
    days = [part.reference_date for part in group if part.reference_date]
    if days:
        notes.append(f"Peildatum: {max(days):%d-%m-%Y}")
    return notes


def _width(header: str, place: int, rows: Sequence[Sequence[Value]]) -> int:
    longest = max((len(str(row[place])) for row in rows[:_MEASURED]), default=0)
    return min(max(longest + 2, len(header) + 4, _NARROWEST), _WIDEST)
