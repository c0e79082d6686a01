"""Layouts that workers made for workbooks with other headers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.exchange.layout_rules import LONGEST_NAME, first_fault
from app.exchange.layouts import SavedColumns
from app.models.layout import SavedLayout
from app.services.audit import About, Action, note_act
from app.services.workplace import RefusedError

if TYPE_CHECKING:
    from app.services.layout_check import LayoutCheck
    from app.services.layout_look import HeaderRow, Row, SheetLook

# Beside the fields in the stored columns; no field has a space in its name.
_AMOUNTS = "amounts in"


@dataclass(frozen=True, slots=True)
class LayoutRow:
    """A stored layout, when it was saved and by whom."""

    id: int
    saved: SavedColumns
    saved_at: datetime
    saved_by: str


class SavedLayouts:
    """Keeps layouts by name, passes them on as files, and tries them on the top of a sheet.

    What the worker has to solve is raised as :class:`RefusedError`. ``apart`` reads files in a
    process of its own.
    """

    def __init__(
        self,
        sessions: sessionmaker[Session],
        region: Region,
        clock: Callable[[], datetime],
        worker: Callable[[], str],
        *,
        apart: bool = False,
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._clock = clock
        self._worker = worker
        self._apart = apart

    def all(self) -> tuple[LayoutRow, ...]:
        """The layouts by name."""
        with self._sessions() as session:
            rows = [_row(found) for found in session.scalars(select(SavedLayout))]
        return tuple(sorted(rows, key=lambda row: row.saved.name.casefold()))

    def as_saved(self) -> tuple[SavedColumns, ...]:
        """The layouts as a sheet is recognised by them."""
        return tuple(row.saved for row in self.all())

    def taken(self, name: str) -> bool:
        """Whether there is a layout of this name, whatever its capitals."""
        return any(saved.name.casefold() == name.strip().casefold() for saved in self.as_saved())

    def save(self, saved: SavedColumns, *, replace_old: bool = False) -> LayoutRow:
        """Keep a complete layout; one of the same name only gives way with ``replace_old``."""
        name = _fitting(saved.name)
        fault = first_fault(saved.kind, saved.columns)
        if fault is not None:
            raise RefusedError(f"De indeling is nog niet goed. Bij {fault[0]}: {fault[1]}.")
        with self._sessions.begin() as session:
            found = _named(session, name)
            if found is not None and not replace_old:
                raise RefusedError(_taken(name))
            row = found or SavedLayout()
            row.name, row.kind, row.columns = name, saved.kind.value, _stored(saved)
            row.saved_at, row.saved_by = self._clock(), self._worker()
            session.add(row)
            session.flush()
            note_act(session, self._clock(), Action.SETTING, detail=About.LAYOUT)
            return _row(row)

    def rename(self, layout_id: int, name: str) -> None:
        """Give a layout another name."""
        name = _fitting(name)
        with self._sessions.begin() as session:
            found = _named(session, name)
            if found is not None and found.id != layout_id:
                raise RefusedError(_taken(name))
            _standing(session, layout_id).name = name
            note_act(session, self._clock(), Action.SETTING, detail=About.LAYOUT)

    def remove(self, layout_id: int) -> None:
        """Forget a layout; what came in with it stays."""
        with self._sessions.begin() as session:
            session.delete(_standing(session, layout_id))
            note_act(session, self._clock(), Action.DELETE, detail=About.LAYOUT)

    def export(self, layout_id: int, target: Path) -> Path:
        """Write a layout to the file that the worker named, and return its path.

        A file he pointed at is replaced; a name to which the suffix had to be added is not, because
        nobody asked him about that file.
        """
        from app.exchange.safe_file import ExportFailed
        from app.exchange.saved_layout_file import SUFFIX, write_layout

        with self._sessions() as session:
            saved = _row(_standing(session, layout_id)).saved
        named = (
            target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
        )
        try:
            return write_layout(saved, named, overwrite=named == target)
        except ExportFailed as failure:
            raise RefusedError(failure.sentence) from failure

    def read_file(self, path: Path) -> SavedColumns:
        """The layout in a colleague's file, for :meth:`save`."""
        from app.exchange.saved_layout_file import LayoutFileError, read_layout

        try:
            return read_layout(path)
        except LayoutFileError as error:
            raise RefusedError(error.sentence) from error

    def look(
        self, path: Path, sheet: str, cancelled: Callable[[], bool] = lambda: False
    ) -> SheetLook:
        """The top of a sheet, with a guess of its headers, its kind and its columns."""
        from app.exchange.reader_process import ReaderStopped
        from app.exchange.workbook_reader import ReadingStopped, UnreadableFile
        from app.services.layout_look import LOOKED_AT, look_at

        try:
            rows = self._top(path, sheet, LOOKED_AT, cancelled)
        except UnreadableFile as error:
            raise RefusedError(error.sentence) from error
        except (ReaderStopped, ReadingStopped) as stop:
            raise RefusedError("Gestopt.") from stop
        look = look_at(path, sheet, rows, self._region.municipalities)
        if look is None:
            raise RefusedError(
                f"Blad '{sheet}' van {path.name} heeft in de eerste 30 rijen geen kolomkoppen. "
                "Zet een rij met koppen boven de gegevens en probeer het opnieuw."
            )
        return look

    def _top(
        self, path: Path, sheet: str, count: int, cancelled: Callable[[], bool]
    ) -> tuple[Row, ...]:
        from app.exchange.reader_process import ReaderProcess
        from app.exchange.reading import read_top

        if not self._apart:
            return next(read_top(path, sheet, count, cancelled))
        with ReaderProcess() as process:
            return process.top(path, sheet, count, cancelled)

    def look_below(self, look: SheetLook, header: HeaderRow) -> SheetLook:
        """The same sheet with another row as its headers."""
        from app.services.layout_look import with_header

        return with_header(look, header, self._region.municipalities)

    def check(self, look: SheetLook, saved: SavedColumns) -> LayoutCheck:
        """What ``saved``, which has no gaps, would do with the first rows of the sheet."""
        from app.services.layout_check import check_layout

        return check_layout(look, saved, self._region.municipalities, self.as_saved())


def _row(row: SavedLayout) -> LayoutRow:
    columns: dict[str, str] = json.loads(row.columns)
    amounts = columns.pop(_AMOUNTS, "")
    saved = SavedColumns(row.name, Kind(row.kind), columns, amounts)
    return LayoutRow(row.id, saved, row.saved_at, row.saved_by)


def _stored(saved: SavedColumns) -> str:
    amounts = {_AMOUNTS: saved.amounts} if saved.amounts else {}
    return json.dumps({**saved.columns, **amounts}, ensure_ascii=False)


def _named(session: Session, name: str) -> SavedLayout | None:
    """The layout of this name. There are few; a database compares capitals in its own way."""
    rows = session.scalars(select(SavedLayout))
    return next((row for row in rows if row.name.casefold() == name.casefold()), None)


def _standing(session: Session, layout_id: int) -> SavedLayout:
    found = session.get(SavedLayout, layout_id)
    if found is None:
        raise RefusedError("Deze kolomindeling is er niet meer. Ververs de lijst met F5.")
    return found


def _fitting(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise RefusedError("Geef de indeling een naam.")
    if len(name) > LONGEST_NAME:
        raise RefusedError(f"Kies een naam van hooguit {LONGEST_NAME} tekens.")
    return name


def _taken(name: str) -> str:
    return f"Er is al een kolomindeling met de naam '{name}'. Kies een andere naam."
