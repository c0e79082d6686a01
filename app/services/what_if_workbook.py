"""A what-if as a workbook: what is paid together and per provider, and how the levers stood.

Source: design of the stoplight, section 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.exchange.table_workbook import Holds, TableColumn, TableSheet
from app.services.ceilings import percent_of
from app.services.what_if import CurvePoint, Incentive, Levers, Production, outcomes, paid

_AMOUNT_WIDTH = 18


def what_if_sheets(
    title: str,
    productions: Sequence[Production],
    levers: Levers,
    points: Sequence[CurvePoint],
    words: Mapping[Incentive, str],
    notes: Sequence[str],
) -> tuple[TableSheet, ...]:
    """The outcomes together, each provider by itself, and the points of the chart.

    ``words`` names the incentives as the screen does.
    """
    notes = (*notes, *lever_notes(levers))
    return (
        _outcomes(title, productions, levers, words, notes),
        _providers(title, productions, levers, words, notes),
        _points(title, points, words, notes),
    )


def lever_notes(levers: Levers) -> tuple[str, ...]:
    """How the levers stood, a sentence for each incentive."""
    bands = ", ".join(
        f"vanaf {band.from_percent}% van het plafond {band.discount_percent}% korting"
        for band in levers.bands
    )
    return (
        f"Donutgat: de eerste {levers.width_percent}% boven het plafond is onbetaald.",
        f"Staffelkorting: {bands}.",
        f"Aflopend tarief: na {levers.after_months} maanden {levers.taper_percent}% lager.",
    )


def _outcomes(
    title: str,
    productions: Sequence[Production],
    levers: Levers,
    words: Mapping[Incentive, str],
    notes: Sequence[str],
) -> TableSheet:
    columns = (
        TableColumn("Zo wordt betaald", width=24),
        TableColumn("Betaald", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("Verschil", Holds.EURO, _AMOUNT_WIDTH),
        TableColumn("In procenten", Holds.PERCENT, 14),
    )
    found = outcomes(productions, levers)
    now = sum(production.cents for production in productions)
    rows = [
        (words[item.incentive], item.paid, item.difference, percent_of(item.difference, now))
        for item in found
    ]
    return TableSheet("Wat als", title, notes, columns, rows)


def _providers(
    title: str,
    productions: Sequence[Production],
    levers: Levers,
    words: Mapping[Incentive, str],
    notes: Sequence[str],
) -> TableSheet:
    columns = (
        TableColumn("Aanbieder", width=36),
        TableColumn("AGB", width=11),
        TableColumn("Plafond", Holds.EURO, _AMOUNT_WIDTH),
        *(TableColumn(words[item], Holds.EURO, _AMOUNT_WIDTH) for item in Incentive),
    )
    rows = [
        (item.name, item.agb, item.ceiling, *(paid(item, way, levers) for way in Incentive))
        for item in productions
    ]
    return TableSheet("Per aanbieder", title, notes, columns, rows)


def _points(
    title: str, points: Sequence[CurvePoint], words: Mapping[Incentive, str], notes: Sequence[str]
) -> TableSheet:
    columns = (
        TableColumn("Productie van het plafond", Holds.PERCENT, 26),
        *(TableColumn(words[item], Holds.EURO, _AMOUNT_WIDTH) for item in Incentive),
    )
    rows = [(point.percent, *(point.paid[item] for item in Incentive)) for point in points]
    return TableSheet("Grafiek", title, notes, columns, rows)
