"""The stoplight worked out a second time, straight from the design and the sample workbooks.

Shares no code with the program: openpyxl, loops and fractions. Slow and plain on purpose.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property
from math import floor
from pathlib import Path
from typing import Any

import openpyxl

PLACES = {"Beesel": "0889", "Bergen": "0893"}
NEW_YEARS_EVE = date(2026, 12, 31)
Row = dict[str, Any]
Figures = tuple[int | None, int | None, int | None, int | None]


def read(folder: Path, name: str) -> list[Row]:
    """The rows of a workbook by header; dates as dates, empty cells as empty text."""
    book = openpyxl.load_workbook(folder / f"{name}.xlsx", read_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    headers = [str(header) for header in next(rows)]
    found = [dict(zip(headers, map(plain, row), strict=True)) for row in rows]
    book.close()
    return found


def plain(cell: Any) -> Any:
    """Dates without a time, empty text for nothing."""
    return "" if cell is None else cell.date() if hasattr(cell, "date") else cell


def half_up(amount: Fraction) -> int:
    """Whole cents."""
    return floor(amount + Fraction(1, 2))


class Oracle:
    """Recomputes every figure of the sample set for one day."""

    def __init__(self, folder: Path, today: date) -> None:
        self.today = today
        self.providers = {row["AGB-code"]: row for row in read(folder, "Aanbieders")}
        self.products = {row["Productcode"]: row for row in read(folder, "Producten")}
        self.lines = read(folder, "Declaraties")
        self.assignments = read(folder, "Toewijzingen")
        self.ceilings = read(folder, "Prestatieafspraken")
        self.waiting = read(folder, "Wachttijden")
        self.kpis = read(folder, "KPI")
        self.d: date = max(line["ProductPeriodeEinddatum"] for line in self.lines)

    def offering(self, code: str, place: str) -> set[str]:
        """Who offers a product there."""
        return {
            agb
            for agb, row in self.providers.items()
            if any(header.startswith(code) and row[header] == "V" for header in row)
            if place in row["Gemeenten"].split("; ")
        }

    def object_of(self, agb: str, code: str | None, place: str | None) -> Row:
        """What the command line should print of one provider, without name and reasons."""
        waiting, weeks, seen = self._waiting(agb, code)
        full = self.providers[agb]["Categorie"] in ("A", "B")
        figures = self._figures(agb, code, place) if full else (None,) * 4
        budget = self._budget(*figures) if full else "NONE"
        kpi = self._kpi(agb) if full else "NONE"
        overall = next(
            (light for light in ("RED", "AMBER", "UNKNOWN") if light in (waiting, budget)),
            "AMBER" if kpi == "RED" else "GREEN",
        )
        return {
            "agb": agb,
            "overall": overall,
            "waiting": waiting,
            "budget": budget,
            "kpi": kpi,
            **dict(zip(("ceiling", "declared", "committed", "rolling"), figures, strict=True)),
            "weeks": weeks,
            "peildatum": seen,
        }

    def _figures(self, agb: str, code: str | None, place: str | None) -> Figures:
        segment = self.products[code]["Segment"] if code else None
        ceilings = [
            row["Budgetplafond"] * 100
            for row in self.ceilings
            if row["AGB-code"] == agb and row["Jaar"] == self.d.year
            if place is None or row["Gemeente"] == place
            if code is None or row["Segment"] == f"Segment {segment}"
        ]
        months = self._months(agb, code, place)
        declared = sum(cents for (year, _), cents in months.items() if year == self.d.year)
        rest = sum(
            (
                self._to_come(row)
                for row in self.assignments
                if row["Ontvanger"] == agb
                if self._inside(row["Afzender"], row["ProductCode"], code, place)
            ),
            Fraction(0),
        )
        last = self._complete[-6:]
        mean = Fraction(sum(months[month] for month in last), len(last))
        rolling = half_up(declared + mean * (12 - self.d.month))
        ceiling = round(sum(ceilings)) if ceilings else None
        return ceiling, declared, half_up(declared + rest), rolling

    def _inside(self, sender: str, product: str, code: str | None, place: str | None) -> bool:
        if place is not None and sender != PLACES[place]:
            return False
        segment = self.products[product]["Segment"]
        return code is None or segment == self.products[code]["Segment"]

    def _months(self, agb: str, code: str | None, place: str | None) -> dict[tuple[int, int], int]:
        months: dict[tuple[int, int], int] = defaultdict(int)
        for line in self.lines:
            if line["Afzender"] == agb and self._inside(
                line["Ontvanger"], line["ProductCode"], code, place
            ):
                months[month_of(line)] += sign(line) * line["Bedrag"]
        return months

    @cached_property
    def _complete(self) -> list[tuple[int, int]]:
        declared: dict[tuple[int, int], set[str]] = defaultdict(set)
        for line in self.lines:
            declared[month_of(line)].add(line["Afzender"])
        months, complete, again = sorted(declared), [], None
        for year, month in months:
            before = declared.get((year, month - 1) if month > 1 else (year - 1, 12))
            if before and len(before & declared[year, month]) >= 0.9 * len(before):
                again = (year, month)
        for year, month in months:
            end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
            if (self.d - end).days >= 31 or (year, month) == again:
                complete.append((year, month))
        return complete

    @cached_property
    def _delivered(self) -> dict[tuple[str, int], int]:
        delivered: dict[tuple[str, int], int] = defaultdict(int)
        for line in self.lines:
            key = line["Ontvanger"], line["ToewijzingNummer"]
            delivered[key] += sign(line) * line["GeleverdVolume"]
        return delivered

    @cache  # noqa: B019 - one oracle lives as long as its test
    def _rate(self, product: str, kind: str) -> Fraction:
        ended = [
            row
            for row in self.assignments
            if row["ProductCode"] == product
            if self.d.replace(year=self.d.year - 2) <= row["Einddatum"] < self.d
        ]
        own = [row for row in ended if self.providers[row["Ontvanger"]]["Type"] == kind]
        chosen = own if len(own) >= 20 else ended
        if not chosen:
            return Fraction(3, 4)
        used = sum(self._delivered[row["Afzender"], row["ToewijzingNummer"]] for row in chosen)
        return max(Fraction(0), min(Fraction(1), Fraction(used, sum(map(total, chosen)))))

    def _to_come(self, row: Row) -> Fraction:
        end = row["Einddatum"]
        if not row["Ingangsdatum"] <= self.d < end:
            return Fraction(0)
        key = row["ProductCode"], self.providers[row["Ontvanger"]]["Type"]
        done = self._delivered[row["Afzender"], row["ToewijzingNummer"]]
        left = max(Fraction(0), total(row) * self._rate(*key) - done)
        share = Fraction((min(end, NEW_YEARS_EVE) - self.d).days, (end - self.d).days)
        return left * round(self.products[key[0]]["Tarief"] * 100) * share

    def _budget(
        self, ceiling: int | None, used: int | None, promised: int | None, rolling: int | None
    ) -> str:
        if ceiling is None or used is None or promised is None or rolling is None:
            return "UNKNOWN"
        if (self.today - self.d).days > 62:
            return "UNKNOWN"
        if max(used, promised) >= ceiling:
            return "RED"
        return "AMBER" if max(promised, rolling) * 20 >= ceiling * 19 else "GREEN"

    def _kpi(self, agb: str) -> str:
        gaps = [
            (kpi["Norm"] - kpi["Waarde"]) * (1 if is_up(kpi) else -1) / kpi["Norm"]
            for kpi in self.kpis
            if kpi["AGB-code"] == agb and kpi["Aantal cliënten"] >= 5
        ]
        misses = sum(gap > 1e-9 for gap in gaps)
        serious = any(gap > 0.2 + 1e-9 for gap in gaps)
        if not gaps:
            return "UNKNOWN"
        return "RED" if misses >= 3 else "AMBER" if misses == 2 or serious else "GREEN"

    def _waiting(self, agb: str, code: str | None) -> tuple[str, int | None, str | None]:
        rows = [
            row
            for row in self.waiting
            if row["AGB-code"] == agb and code in (None, row["Productcode"])
        ]
        found = min(map(self._judged, rows), default=None)
        return ("UNKNOWN", None, None) if found is None else (found[0][2:], found[2], found[3])

    def _judged(self, row: Row) -> tuple[str, bool, int, str]:
        weeks = row["Wachttijd intake (weken)"] + row["Wachttijd behandeling (weken)"]
        stop = row["Cliëntenstop"] == "J"
        if (self.today - row["Peildatum"]).days > 45:
            light = "4 UNKNOWN"
        elif stop or weeks > 14:
            light = "3 RED"
        else:
            light = "2 AMBER" if weeks > 6 else "1 GREEN"
        return light, stop, weeks, row["Peildatum"].isoformat()


def is_up(kpi: Row) -> bool:
    """Whether more is better: satisfaction and reached goals."""
    return str(kpi["KPI"]).startswith(("Cliënttevredenheid", "Doelrealisatie"))


def month_of(line: Row) -> tuple[int, int]:
    """Year and month of the product period."""
    start: date = line["ProductPeriodeBegindatum"]
    return start.year, start.month


def sign(line: Row) -> int:
    """Debit minus credit."""
    return -1 if line["DebetCredit"] == "C" else 1


def total(row: Row) -> int:
    """The whole volume of an assignment in its unit, day by day."""
    start, end = row["Ingangsdatum"], row["Einddatum"]
    days: Iterable[date] = (start + timedelta(days=n) for n in range((end - start).days + 1))
    times = {
        "6": lambda: 1,
        "4": lambda: len({(day.year, day.month) for day in days}),
        "2": lambda: len({day.isocalendar()[:2] for day in days}),
        "1": lambda: len(list(days)),
    }[row["Frequentie"]]()
    return int(row["Volume"]) * times
