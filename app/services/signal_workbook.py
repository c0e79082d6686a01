"""The data-quality signals as a workbook: the signals, their counts, and what to do."""

from __future__ import annotations

from dataclasses import astuple

from app.exchange.table_workbook import Holds, TableColumn, TableSheet, Value
from app.services.signal_advice import ADVICE
from app.services.signal_rows import (
    Signal,
    SignalFilter,
    SignalKind,
    SignalPage,
    SignalReport,
)

EXPORTED = 100_000
"""Signals that go into one workbook at most."""

_ROWS = (
    TableColumn("Soort", width=24),
    TableColumn("Gemeente", width=18),
    TableColumn("AGB-code", width=11),
    TableColumn("Aanbieder", width=34),
    TableColumn("Wat", width=98),
    TableColumn("Kenmerk", width=14),
    TableColumn("Datum", Holds.DAY, 12),
    TableColumn("Bestand", width=24),
    TableColumn("Blad", width=16),
    TableColumn("Rij", Holds.WHOLE, 8),
    TableColumn("Bedrag", Holds.EURO, 15),
)
_ADVICE = (
    TableColumn("Soort", width=26),
    TableColumn("Betekenis", width=104),
    TableColumn("Wat te doen", width=132),
    TableColumn("Aan wie", width=60),
)
_COUNTS = (
    TableColumn("Soort", width=26),
    TableColumn("Gemeente", width=20),
    TableColumn("AGB-code", width=11),
    TableColumn("Aanbieder", width=36),
    TableColumn("Aantal", Holds.WHOLE, 10),
    TableColumn("Bedrag", Holds.EURO, 16),
)


def signal_sheets(
    title: str, wanted: SignalFilter, page: SignalPage, report: SignalReport
) -> tuple[TableSheet, ...]:
    """The signals that were asked for; counts go per kind, municipality and provider."""
    notes = ["Een signaal houdt niets tegen. Er staan geen BSN's in deze werkmap."]
    if page.total > len(page.rows):
        notes.append(
            f"Dit zijn de eerste {len(page.rows)} van {page.total} signalen; op het tweede blad "
            "zijn ze allemaal geteld."
        )
    counts = [
        (count.kind, count.municipality, count.agb, count.provider, count.signals, count.cents)
        for count in sorted(
            filter(wanted.takes, report.counts),
            key=lambda count: (count.kind.order, count.municipality, count.provider),
        )
    ]
    total = ("Totaal", "", "", "", sum(row[4] for row in counts), sum(row[5] for row in counts))
    return (
        TableSheet("Signalen", title, notes, _ROWS, [_row(signal) for signal in page.rows]),
        TableSheet("Aantallen", title, (), _COUNTS, [*counts, total]),
        TableSheet("Wat te doen", title, (), _ADVICE, _advice(report, wanted)),
    )


def _row(signal: Signal) -> tuple[Value, ...]:
    return (
        signal.kind,
        signal.municipality,
        signal.agb,
        signal.provider,
        signal.what,
        signal.key,
        signal.day,
        signal.file,
        signal.sheet,
        signal.row,
        signal.cents,
    )


def _advice(report: SignalReport, wanted: SignalFilter) -> list[tuple[Value, ...]]:
    kinds = (SignalKind(tally.code) for tally in report.by_kind(wanted))
    return [(kind, *astuple(ADVICE[kind])) for kind in kinds]
