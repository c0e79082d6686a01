"""Whether the amounts of a declarations file are euros or cents.

The layout says what to expect; GeleverdVolume x ProductTarief = Bedrag on a sample says what it is.
Where no scale makes the lines come out, the file is refused with its figures. Source: iJw 3.2 rules
TR346, CS339, IV079, IV081 and the design of the regional exports, section 2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.exchange.cells import CellProblem, is_blank, number
from app.exchange.sheets import Cell, UnreadableFile

SAMPLE = 500
ENOUGH = Decimal("0.9")
_EUROS_UNIT = "83"
_MINUTES = "01"
_WRITTEN_IN_EUROS = re.compile(r"€|eur|[.,](?:\d{1,2}|-)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sample, figures as they stand in the file."""

    row: int
    volume: Decimal
    unit: str
    tariff: Decimal
    amount: Decimal
    written_in_euros: bool


@dataclass(frozen=True, slots=True)
class AmountScale:
    """How tariff and amount are read ("euros" or "cents") and the Dutch sentence that says why."""

    tariff: str
    amount: str
    sentence: str


def sample_lines(
    rows: Sequence[int],
    volumes: Sequence[Cell],
    units: Sequence[str | None],
    tariffs: Sequence[Cell],
    amounts: Sequence[Cell],
) -> list[Line]:
    """The first lines on which the check can be done; unreadable ones are left to the rows."""
    lines: list[Line] = []
    for row, volume, unit, tariff, amount in zip(
        rows, volumes, units, tariffs, amounts, strict=True
    ):
        line = _line(row, volume, unit or "", tariff, amount)
        if line:
            lines.append(line)
        if len(lines) == SAMPLE:
            break
    return lines


def decide_scale(lines: Sequence[Line], expected: str) -> AmountScale:
    """The scale that fits the sample; ``expected`` is the layout's where the sample leaves it open.

    Volumes are rounded to whole units, so a line fits within one tariff. Raises
    :class:`UnreadableFile` where less than nine in ten lines fit any scale.
    """
    fits = {
        (1, 1): [line for line in lines if _fits(line, 1, 1)],
        (100, 1): [line for line in lines if _fits(line, 100, 1)],
        (1, 100): [line for line in lines if _fits(line, 1, 100)],
    }
    best = max(fits, key=lambda scale: len(fits[scale]))
    if not lines:
        return AmountScale(expected, expected, "")
    if len(fits[best]) < ENOUGH * len(lines):
        raise UnreadableFile(_refusal(lines, fits[(1, 1)]))
    if best == (1, 1):
        scale = "euros" if any(line.written_in_euros for line in lines) else expected
        tariff, amount = scale, scale
    else:
        tariff, amount = ("euros", "cents") if best == (100, 1) else ("cents", "euros")
    sentence = (
        f"ProductTarief staat in {_dutch(tariff)} en Bedrag in {_dutch(amount)}: GeleverdVolume x "
        f"ProductTarief is Bedrag bij {len(fits[best])} van {len(lines)} bekeken regels."
    )
    return AmountScale(tariff, amount, sentence)


def _line(row: int, volume: Cell, unit: str, tariff: Cell, amount: Cell) -> Line | None:
    if unit == _EUROS_UNIT or is_blank(tariff) or is_blank(amount) or is_blank(volume):
        return None
    try:
        line = Line(
            row,
            number(volume),
            unit,
            number(tariff),
            number(amount),
            written_in_euros=_in_euros(tariff) or _in_euros(amount),
        )
    except CellProblem:
        return None
    return line if line.volume > 0 and line.tariff > 0 else None


def _in_euros(cell: Cell) -> bool:
    """Whether the amount has a euro sign or decimals, also when those are 00."""
    if isinstance(cell, str):
        return bool(_WRITTEN_IN_EUROS.search(cell))
    return number(cell) != number(cell).to_integral_value()


def _fits(line: Line, tariff_factor: int, amount_factor: int) -> bool:
    tariff, amount = line.tariff * tariff_factor, line.amount * amount_factor
    expected = [line.volume * tariff]
    if line.unit == _MINUTES:
        expected.append(line.volume * tariff / 60)
    return any(abs(value - amount) <= tariff for value in expected)


def _refusal(lines: Sequence[Line], fitting: Sequence[Line]) -> str:
    wrong = next(line for line in lines if line not in fitting)
    return (
        "De bedragen kloppen niet, in euro's niet en in centen niet: GeleverdVolume x "
        f"ProductTarief is Bedrag bij {len(fitting)} van {len(lines)} bekeken regels. In rij "
        f"{wrong.row} staat {_figure(wrong.volume)} x {_figure(wrong.tariff)} en Bedrag "
        f"{_figure(wrong.amount)}. Vraag de regio om een goed bestand."
    )


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")


def _dutch(scale: str) -> str:
    return "euro's" if scale == "euros" else "centen"
