"""The sums of a folder with exports, computed twice: straight from the files, and from the store.

The first reads with openpyxl and follows the text of the design only: no module of the program
takes part in it. Money is in cents, volumes are in sixtieths of their unit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    KpiValue,
    Provider,
    ProviderProduct,
    RegionProduct,
    WaitingTime,
)

NAMES = (
    *("Producten", "Aanbieders", "Wachttijden", "Prestatieafspraken"),
    *("KPI", "Toewijzingen", "Declaraties"),
)
_MUNICIPALITIES = {"Beesel": "0889", "Bergen": "0893"}
Sums = dict[str, Any]


@cache
def rows_of(path: Path) -> tuple[dict[str, Any], ...]:
    """The rows of the table in a file, by header: below the first row that is filled to its end."""
    book = openpyxl.load_workbook(path, read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    start = next(at for at, row in enumerate(rows) if None not in row)
    return tuple(
        dict(zip(rows[start], row, strict=True))
        for row in rows[start + 1 :]
        if not _outside(next((str(cell) for cell in row if cell is not None), ""))
    )


def _outside(said: str) -> bool:
    return not said or said.startswith(("Totaal", "Bron"))


def sums_of_files(folder: Path) -> Sums:
    """What a folder with the seven files adds up to."""
    files = {name: rows_of(folder / f"{name}.xlsx") for name in NAMES}
    sums: Sums = {"rows": {name: len(rows) for name, rows in files.items()}}
    sums["tariffs"] = {
        (row["Productcode"], row["Geldig van"].date()): round(100 * row["Tarief"])
        for row in files["Producten"]
    }
    sums["offered"] = {
        (row["AGB-code"], header[:5])
        for row in files["Aanbieders"]
        for header, mark in row.items()
        if header[:1].isdigit() and mark == "V"
    }
    sums["categories"] = {row["AGB-code"]: row["Categorie"] for row in files["Aanbieders"]}
    sums["waiting"] = _added(
        (
            (row["AGB-code"], row["Productcode"], row["Peildatum"].date()),
            (
                10 * row["Wachttijd intake (weken)"],
                10 * row["Wachttijd behandeling (weken)"],
                row["Aantal wachtenden"],
                int(row["Cliëntenstop"] == "J"),
            ),
        )
        for row in files["Wachttijden"]
    )
    sums["ceilings"] = _added(
        (
            (_MUNICIPALITIES[row["Gemeente"]], row["Jaar"], int(row["Segment"].split()[-1])),
            (100 * row["Budgetplafond"],),
        )
        for row in files["Prestatieafspraken"]
    )
    sums["kpis"] = _added(
        (
            (row["KPI"], row["Periode"], row["Peildatum"].date()),
            (round(1000 * row["Waarde"]), round(1000 * row["Norm"]), row["Aantal cliënten"]),
        )
        for row in files["KPI"]
    )
    sums["assigned"] = _added(
        (
            (row["Afzender"], row["Eenheid"], row["ProductCode"]),
            (1, row["Volume"], _whole_volume(row)),
        )
        for row in files["Toewijzingen"]
    )
    return sums | _declared(files["Declaraties"])


def _declared(rows: Sequence[dict[str, Any]]) -> Sums:
    clients: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for row in rows:
        clients[row["Ontvanger"], row["ProductPeriodeBegindatum"].year].add(row["Bsn"])
    signed = [(-1 if row["DebetCredit"] == "C" else 1, row) for row in rows]
    return {
        "declared": _added(
            (
                (row["Ontvanger"], row["ProductPeriodeBegindatum"].year),
                (sign * row["Bedrag"], sign * 60 * row["GeleverdVolume"]),
            )
            for sign, row in signed
        ),
        "clients": {key: len(found) for key, found in clients.items()},
        "credits": sum(1 for sign, _ in signed if sign < 0),
    }


def _whole_volume(row: dict[str, Any]) -> int:
    """Volume times the weeks or months that the period touches, in sixtieths (indication.md 2)."""
    start, end = row["Ingangsdatum"], row["Einddatum"]
    monday = start - timedelta(days=start.weekday())
    times = {
        "2": (end - monday).days // 7 + 1,
        "4": (end.year - start.year) * 12 + end.month - start.month + 1,
        "6": 1,
    }
    return int(60 * row["Volume"] * times[row["Frequentie"]])


def _added(pairs: Iterable[tuple[Any, tuple[Any, ...]]]) -> dict[Any, tuple[int, ...]]:
    """The sum of the figures per key."""
    sums: dict[Any, tuple[int, ...]] = {}
    for key, figures in pairs:
        before = sums.get(key, (0,) * len(figures))
        sums[key] = tuple(a + b for a, b in zip(before, figures, strict=True))
    return sums


def sums_of_store(session: Session) -> Sums:
    """The same sums, from what was stored."""
    models = (RegionProduct, Provider, WaitingTime, Ceiling, KpiValue, Assignment, Declaration)
    counted = [session.scalar(select(func.count()).select_from(model)) for model in models]
    withdrawn = session.scalar(select(func.count()).where(Assignment.withdrawn))
    sums: Sums = {"rows": dict(zip(NAMES, counted, strict=True))}
    sums["rows"]["Toewijzingen"] -= withdrawn
    sums["tariffs"] = {
        (row.code, row.valid_from): row.tariff_cents
        for row in session.scalars(select(RegionProduct))
    }
    sums["offered"] = {
        (row.agb, row.product_code) for row in session.scalars(select(ProviderProduct))
    }
    sums["categories"] = {row.agb: row.category for row in session.scalars(select(Provider))}
    sums["waiting"] = _added(
        (
            (row.agb, row.product_code, row.reference_date),
            (row.intake_tenths, row.treatment_tenths, row.waiting, int(row.intake_stop)),
        )
        for row in session.scalars(select(WaitingTime))
    )
    sums["ceilings"] = _added(
        ((row.municipality_code, row.year, row.segment), (row.cents,))
        for row in session.scalars(select(Ceiling))
    )
    sums["kpis"] = _added(
        (
            (row.kpi, row.period, row.reference_date),
            (row.value_thousandths, row.norm_thousandths, row.clients),
        )
        for row in session.scalars(select(KpiValue))
    )
    sums["assigned"] = _added(
        (
            (row.municipality_code, row.unit, row.product_code),
            (1, row.volume, row.total_sixtieths),
        )
        for row in session.scalars(select(Assignment).where(~Assignment.withdrawn))
    )
    return sums | _stored_declarations(session)


def _stored_declarations(session: Session) -> Sums:
    clients: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    lines = list(session.scalars(select(Declaration)))
    for line in lines:
        clients[line.municipality_code, line.period_start.year].add(line.bsn)
    return {
        "declared": _added(
            (
                (line.municipality_code, line.period_start.year),
                (line.net_cents, line.net_sixtieths),
            )
            for line in lines
        ),
        "clients": {key: len(found) for key, found in clients.items()},
        "credits": sum(1 for line in lines if line.net_cents < 0),
    }


def as_day(value: Any) -> Any:
    """A date and time of openpyxl as a date; anything else as it is."""
    return value.date() if isinstance(value, datetime) else value
