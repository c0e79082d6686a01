"""Whether the amounts of a declarations file are euros or cents.

The layout says what to expect; GeleverdVolume x ProductTarief = Bedrag on a sample says what it is.
Where no scale makes the lines come out, the file is refused with its figures. Tariff and amount in
the same scale always come out, euros as well as cents; then other signs have to tell which. Source:
iJw 3.2 rules TR346, CS339, IV079, IV081 and the design of the regional exports, section 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.exchange.cells import CellProblem, is_blank, number, written_in_euros
from app.exchange.sheets import Cell, UnreadableFile

SAMPLE = 500
ENOUGH = Decimal("0.9")
# An hour, part of a day or day of care costs more than 5 and less than 2,000 euros (voorlopig). So
# a tariff below 500 is not in cents, one above 2,000 not in euros. A piece may cost anything.
LEAST_CENTS = 500
MOST_EUROS = 2_000
_TIMED = frozenset({"04", "14", "16"})
_OUTPUT_IN_EUROS = "83"
_MINUTES = "01"
_SCALES = ((1, 1), (100, 1), (1, 100))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sample, figures as they stand in the file."""

    row: int
    volume: Decimal
    unit: str
    tariff: Decimal
    amount: Decimal
    in_euros: bool


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
    :class:`UnreadableFile` where less than nine in ten lines fit any scale, and where more than
    one in ten tariffs is in another scale than the rest.
    """
    priced = [line for line in lines if line.unit != _OUTPUT_IN_EUROS]
    fits = {scale: [line for line in priced if _fits(line, *scale)] for scale in _SCALES}
    best = max(_SCALES, key=lambda scale: len(fits[scale]))
    if len(fits[best]) < ENOUGH * len(priced):
        raise UnreadableFile(_refusal(priced, fits[(1, 1)]))
    if best == (1, 1):
        scale, sign = _common_scale(lines, expected)
        tariff, amount = scale, scale
    else:
        tariff, amount = ("euros", "cents") if best == (100, 1) else ("cents", "euros")
        sign = "dat kan alleen zo"
    checked = (
        f"GeleverdVolume x ProductTarief is Bedrag bij {len(fits[best])} van {len(priced)} bekeken "
        f"regels; {sign}"
        if priced
        else sign
    )
    return AmountScale(
        tariff,
        amount,
        f"ProductTarief staat in {_dutch(tariff)} en Bedrag in {_dutch(amount)}: {checked}.",
    )


def _common_scale(lines: Sequence[Line], expected: str) -> tuple[str, str]:
    """The scale of a file with tariff and amount in the same one, and by what sign it is known."""
    timed = [line for line in lines if line.unit in _TIMED]
    low = [line for line in timed if line.tariff < LEAST_CENTS]
    high = [line for line in timed if line.tariff > MOST_EUROS]
    if min(len(low), len(high)) > (1 - ENOUGH) * (len(low) + len(high)):
        raise UnreadableFile(_mixed(low[0], high[0]))
    if len(high) > len(low):
        return "cents", f"in euro's zouden er tarieven boven € {MOST_EUROS} zijn"
    if low:
        return "euros", f"in centen zouden er tarieven onder € {LEAST_CENTS // 100} zijn"
    if any(line.in_euros for line in lines):
        return "euros", "er staan bedragen met decimalen of een euroteken"
    # GeleverdVolume of unit 83 is the amount in cents (CS339).
    output = [line for line in lines if line.unit == _OUTPUT_IN_EUROS]
    for scale, factor in (("cents", 1), ("euros", 100)):
        if output and all(line.volume == line.amount * factor for line in output):
            return scale, "bij eenheid 83 is GeleverdVolume het bedrag in centen"
    return expected, "dat is zo afgesproken, aan de bedragen zelf is het niet te zien"


def _line(row: int, volume: Cell, unit: str, tariff: Cell, amount: Cell) -> Line | None:
    output = unit == _OUTPUT_IN_EUROS
    if is_blank(amount) or is_blank(volume) or (is_blank(tariff) and not output):
        return None
    try:
        line = Line(
            row,
            number(volume),
            unit,
            Decimal(0) if output else number(tariff),
            number(amount),
            in_euros=_in_euros(amount) or (not output and _in_euros(tariff)),
        )
    except CellProblem:
        return None
    return line if line.volume > 0 and (output or line.tariff > 0) else None


def _in_euros(cell: Cell) -> bool:
    """Whether the amount has a euro sign or decimals, also when those are 00."""
    if isinstance(cell, str):
        return written_in_euros(cell)
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


def _mixed(low: Line, high: Line) -> str:
    return (
        "De bedragen lijken deels in euro's en deels in centen te staan: ProductTarief is "
        f"{_figure(low.tariff)} in rij {low.row} en {_figure(high.tariff)} in rij {high.row}. "
        "Vraag de regio om een bestand met alle bedragen in centen."
    )


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")


def _dutch(scale: str) -> str:
    return "euro's" if scale == "euros" else "centen"
