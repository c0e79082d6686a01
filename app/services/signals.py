"""Data-quality signals of the regional data: found once per version of the data, then filtered.

Source: design of the regional exports, end of section 3. Signals are listed and exported, and never
stop anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.models.region import Provider
from app.models.sync import SyncImport
from app.services.data_ground import DataVersion, data_version
from app.services.signal_assignments import assignment_checks
from app.services.signal_check import Check, Found
from app.services.signal_codes import code_checks
from app.services.signal_late import late_files
from app.services.signal_lines import line_checks
from app.services.signal_rows import (
    Signal,
    SignalCount,
    SignalFilter,
    SignalKind,
    SignalPage,
    SignalReport,
)

KEPT = 5_000
"""Signals of one kind that the list holds; more of them have one cause, and the counts say so."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class _Names:
    """The names that signals are told with."""

    region: Region
    providers: Mapping[str, str]
    files: Mapping[int, tuple[str, str]]

    def municipality(self, code: str) -> str:
        place = self.region.municipality(code)
        return place.name if place else code

    def provider(self, agb: str) -> str:
        return self.providers.get(agb) or (f"Aanbieder {agb}" if agb else "")


class Signals:
    """Looks through the regional data for what may be wrong with it."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
        self._found: tuple[DataVersion, date, SignalReport] | None = None

    def find(
        self,
        today: date,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SignalReport | None:
        """Everything that was found; ``None`` where ``cancelled`` answered that it should stop.

        ``today`` tells which files are late. The report is kept until the next import.
        ``progress(kind, done, total)`` is told before every kind.
        """
        with self._sessions() as session:
            version = data_version(session)
            if self._found is not None and self._found[:2] == (version, today):
                return self._found[2]
            report = self._find(session, today, progress, cancelled)
        if report is not None:
            self._found = version, today, report
        return report

    def page(
        self, wanted: SignalFilter, today: date, limit: int = 500, offset: int = 0
    ) -> SignalPage:
        """The signals asked for, by kind, and in it by provider; at most ``limit`` of them.

        Of a kind with more than :data:`KEPT` signals the first are listed, of the municipality
        and the provider asked for.
        """
        report = self.find(today)
        if report is None:
            return SignalPage((), 0)
        narrowed = wanted.municipality_code is not None or wanted.agb is not None
        again = report.cut if narrowed else frozenset()
        rows = [row for row in report.signals if row.kind not in again and wanted.takes(row)]
        for kind in again & ({wanted.kind} if wanted.kind else again):
            rows += self._narrowed(kind, wanted, today)
        rows = [row for row in rows if wanted.finds(row)]
        total = len(rows) if wanted.text else report.total(wanted)
        return SignalPage(tuple(rows[offset : offset + limit]), total)

    def _find(
        self,
        session: Session,
        today: date,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> SignalReport | None:
        names = self._names(session)
        if not names.files:
            return SignalReport(known=False)
        gathered = _Gathered()
        for check in _checks(today):
            if cancelled is not None and cancelled():
                return None
            if progress is not None:
                progress(check.kind, check.kind.order, len(SignalKind))
            gathered.look(session, check, names)
        for signal in late_files(session, self._region, today):
            gathered.keep(signal)
        return gathered.report()

    def _narrowed(self, kind: SignalKind, wanted: SignalFilter, today: date) -> list[Signal]:
        """The first signals of a kind in the municipality and of the provider asked for."""
        with self._sessions() as session:
            names = self._names(session)
            found: list[Signal] = []
            for check in _checks(today):
                if check.kind is kind:
                    rows = session.execute(_rows(check, wanted))
                    found += (_signal(check, row, names) for row in rows)
        return found[:KEPT]

    def _names(self, session: Session) -> _Names:
        providers = session.execute(select(Provider.agb, Provider.name))
        files = session.execute(select(SyncImport.id, SyncImport.file_name, SyncImport.sheet))
        return _Names(
            self._region,
            {row.agb: row.name for row in providers},
            {row.id: (row.file_name, row.sheet) for row in files},
        )


class _Gathered:
    """The signals so far, with their counts per kind, municipality and provider."""

    def __init__(self) -> None:
        self._kept: dict[SignalKind, list[Signal]] = {}
        self._counts: dict[tuple[SignalKind, str, str], SignalCount] = {}
        self._cut: set[SignalKind] = set()

    def look(self, session: Session, check: Check, names: _Names) -> None:
        """Keep what a check finds; of very much the first rows, with the counts of all."""
        found = session.execute(_rows(check, SignalFilter())).all()
        signals = [_signal(check, row, names) for row in found[:KEPT]]
        if len(found) <= KEPT:
            for signal in signals:
                self.keep(signal)
            return
        self._cut.add(check.kind)
        self._kept.setdefault(check.kind, []).extend(signals)
        for row in session.execute(_counted(check)):
            place, agb = row.municipality_code, row.agb
            self._count(
                SignalCount(
                    check.kind,
                    place,
                    names.municipality(place),
                    agb,
                    names.provider(agb),
                    row.signals,
                    int(row.cents or 0),
                )
            )

    def keep(self, signal: Signal) -> None:
        """Keep one signal and count it."""
        self._kept.setdefault(signal.kind, []).append(signal)
        self._count(
            SignalCount(
                signal.kind,
                signal.municipality_code,
                signal.municipality,
                signal.agb,
                signal.provider,
                1,
                signal.cents or 0,
            )
        )

    def report(self) -> SignalReport:
        """All of it, in the order in which it is shown."""
        signals = sorted(chain.from_iterable(self._kept.values()), key=_place)
        return SignalReport(tuple(self._counts.values()), tuple(signals), frozenset(self._cut))

    def _count(self, more: SignalCount) -> None:
        key = more.kind, more.municipality_code, more.agb
        before = self._counts.get(key)
        if before is not None:
            signals, cents = before.signals + more.signals, before.cents + more.cents
            more = replace(more, signals=signals, cents=cents)
        self._counts[key] = more


def _checks(today: date) -> Iterator[Check]:
    """Every check, in the order of the kinds."""
    yield from line_checks()
    yield from assignment_checks()
    yield from code_checks(today)


def _rows(check: Check, wanted: SignalFilter) -> Select[*tuple[Any, ...]]:
    """One row more than is kept, so that is known whether there are more."""
    found = check.statement.subquery()
    statement = select(found).order_by(found.c.import_id, found.c.row_number).limit(KEPT + 1)
    if wanted.municipality_code is not None:
        statement = statement.where(found.c.municipality_code == wanted.municipality_code)
    if wanted.agb is not None:
        statement = statement.where(found.c.agb == wanted.agb)
    return statement


def _counted(check: Check) -> Select[*tuple[Any, ...]]:
    found: Subquery = check.statement.subquery()
    return select(
        found.c.municipality_code,
        found.c.agb,
        func.count().label("signals"),
        func.sum(found.c.cents).label("cents"),
    ).group_by(found.c.municipality_code, found.c.agb)


def _signal(check: Check, row: Found, names: _Names) -> Signal:
    file, sheet = names.files.get(row.import_id, ("", ""))
    what = check.what(row)
    return Signal(
        kind=check.kind,
        what=what,
        sentence=f"{what} ({file}, blad {sheet}, rij {row.row_number}).",
        file=file,
        sheet=sheet,
        row=row.row_number,
        municipality_code=row.municipality_code,
        municipality=names.municipality(row.municipality_code),
        agb=row.agb,
        provider=names.provider(row.agb),
        cents=None if row.cents is None else int(row.cents),
        day=row.day,
        key=str(row.key),
        question=check.question(row),
    )


def _place(signal: Signal) -> tuple[int, str, str, str, int]:
    where = (signal.municipality, signal.provider.casefold(), signal.file)
    return signal.kind.order, *where, signal.row or 0
