"""The one place where a cell becomes a value.

Every function takes a cell as the reader gives it (whole numbers as ``float``, dates as ``date``)
and returns a typed value, or raises :class:`CellProblem` with a short Dutch reason that fits after
"kolom: ". Blank cells are the caller's business (:func:`is_blank`).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from app.exchange.sheets import Cell, CellError

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.ASCII)
_DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: \d{1,2}:\d{2}.*)?", re.ASCII)
_NAMED_MONTH = re.compile(r"(\d{1,2})[-. ]+([a-z]{3,9})\.?[-. ]+(\d{4})", re.ASCII | re.IGNORECASE)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})", re.ASCII)
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?", re.ASCII)
_CODE = re.compile(r"(\d+)(?: ?[(:–-] ?(?:[^\d\s].*)?| [^\W\d].*)?", re.ASCII)
_PRODUCT = re.compile(r"([0-9A-Za-z]{1,5})(?:[ :(–-].*)?")
_DUTCH_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
_POINT_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+", re.ASCII)
_IN_EUROS = re.compile(r"€|eur|[.,](?:\d{1,2}|-{1,2}|–)\s*$", re.IGNORECASE)
_SEGMENT = re.compile(r"\D*([1-9])\D*", re.ASCII)
_SPACES = re.compile(r"\s+")
_MAX_NUMBER = 10**15
_YES = frozenset({"j", "ja", "true", "waar", "1", "v", "y"})
_NO = frozenset({"n", "nee", "false", "onwaar", "0", "x"})


class CellProblem(Exception):
    """A cell that cannot be read; ``reason`` says why in Dutch."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def is_blank(cell: Cell) -> bool:
    """Whether nothing but white space stands in the cell."""
    return isinstance(cell, str) and not cell.strip()


def text(cell: Cell) -> str:
    """The cell as a person reads it: 40 for 40.0, dd-mm-jjjj for a date, single spaces."""
    if isinstance(cell, str | CellError):
        written = cell if isinstance(cell, str) else cell.written
        return _SPACES.sub(" ", written).strip()
    if isinstance(cell, bool):
        return "WAAR" if cell else "ONWAAR"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.10g}".replace(".", ",")
    if isinstance(cell, datetime) and cell.time() != time():
        return cell.strftime("%d-%m-%Y %H:%M:%S")
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y")
    return str(cell)


def words(cell: Cell) -> str:
    """The text of a cell that is read; a cell in error is a problem."""
    if isinstance(cell, CellError):
        raise CellProblem(cell.reason)
    return text(cell)


def code(cell: Cell, length: int) -> str:
    """A code of ``length`` digits; leading zeros come back, "04 (Uur)" is 04.

    A meaning behind the code is left off; more digits than the code has is a problem.
    """
    found = _CODE.fullmatch(words(cell)) if not isinstance(cell, date | bool) else None
    if not found or len(found[1]) > length:
        raise CellProblem(f"hier hoort een code van {length} cijfers")
    return found[1].rjust(length, "0")


def product_code(cell: Cell) -> str:
    """A product code of at most five letters and digits; a description behind it is left off."""
    if isinstance(cell, float) and cell > 99_999:
        raise CellProblem("Excel heeft deze productcode als getal gelezen; maak er tekst van")
    found = _PRODUCT.fullmatch(words(cell)) if not isinstance(cell, date | bool) else None
    if not found:
        raise CellProblem("hier hoort een productcode van hooguit vijf letters en cijfers")
    return found[1].upper()


def day(cell: Cell) -> date:
    """A date: a real one, or text: jjjj-mm-dd, jjjjmmdd, dd-mm-jjjj (day first), 1 maart 2026."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    written = words(cell)
    if not isinstance(cell, str):
        raise CellProblem("dit is een getal en geen datum; geef de cel een datumopmaak")
    if iso := _ISO.fullmatch(written):
        year, month, number = iso.groups()
    elif compact := _COMPACT.fullmatch(written):
        year, month, number = compact.groups()
    elif dutch := _DUTCH.fullmatch(written):
        number, month, year = dutch.groups()
    elif named := _NAMED_MONTH.fullmatch(written):
        number, month, year = named[1], _month(named[2]), named[3]
    else:
        raise CellProblem("dit is geen datum; schrijf dd-mm-jjjj")
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        raise CellProblem("deze datum bestaat niet; schrijf dag-maand-jaar") from None


def clock_time(cell: Cell) -> time:
    """A time of day: a real one, uu:mm(:ss), or the part of a day Excel keeps it as."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    if isinstance(cell, timedelta) or (isinstance(cell, float) and 0 <= cell < 1):
        seconds = round(
            cell.total_seconds() if isinstance(cell, timedelta) else float(cell) * 86_400
        )
        if 0 <= seconds < 86_400:
            return time(seconds // 3_600, seconds // 60 % 60, seconds % 60)
    found = _TIME.fullmatch(words(cell))
    try:
        if found:
            return time(int(found[1]), int(found[2]), int(found[3] or 0))
    except ValueError:
        pass
    raise CellProblem("dit is geen tijd; schrijf uu:mm:ss")


def number(cell: Cell) -> Decimal:
    """A number: 7,5 and 7.5, 1.234,56 and 1,234.56, with or without € or %, minus in front.

    A point followed by three digits is a Dutch thousands separator: "1.234" is 1234.
    """
    if isinstance(cell, bool | date | time | timedelta):
        raise CellProblem("dit is geen getal")
    if isinstance(cell, float | int):
        if not -_MAX_NUMBER < cell < _MAX_NUMBER:
            raise CellProblem("dit getal is te groot")
        return Decimal(repr(cell))
    written = _bare(words(cell))
    sign, digits = (-1, written[1:]) if written.startswith("-") else (1, written)
    if _DUTCH_NUMBER.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif _POINT_NUMBER.fullmatch(digits):
        digits = digits.replace(",", "")
    else:
        raise CellProblem("dit is geen getal; schrijf bijvoorbeeld 1.234,56")
    if len(digits) > 18:
        raise CellProblem("dit getal is te groot")
    return sign * Decimal(digits)


def whole(cell: Cell) -> int:
    """A whole number, not below zero."""
    value = number(cell)
    if value != value.to_integral_value():
        raise CellProblem("hier hoort een heel getal")
    if value < 0:
        raise CellProblem("dit getal mag niet onder nul liggen")
    return int(value)


def euros(cell: Cell) -> int:
    """An amount in euros as whole cents, not below zero."""
    return _cents(number(cell) * 100)


def cents(cell: Cell) -> int:
    """An amount in cents, not below zero; one that is written in euros is a problem."""
    if isinstance(cell, str) and written_in_euros(cell):
        raise CellProblem("dit bedrag staat in euro's; hier horen hele centen")
    return _cents(number(cell))


def written_in_euros(text_of: str) -> bool:
    """Whether an amount has a euro sign or decimals, also when those are 00."""
    return _IN_EUROS.search(text_of) is not None


def thousandths(cell: Cell) -> int:
    """A number in thousandths: 7,5 is 7500; what lies behind the third decimal is rounded."""
    return int((number(cell) * 1000).to_integral_value())


def yes_no(cell: Cell) -> bool:
    """J or N, in the ways people write them (ja, nee, V, X, waar, 1, 0)."""
    written = words(cell).casefold()
    if written in _YES:
        return True
    if written in _NO:
        return False
    raise CellProblem("vul J of N in")


def offered(cell: Cell) -> bool:
    """V (offered) or X (not offered) in the product matrix; blank counts as X."""
    if is_blank(cell):
        return False
    words(cell)
    try:
        return yes_no(cell)
    except CellProblem:
        raise CellProblem("vul V (levert het) of X (levert het niet) in") from None


def segment(cell: Cell) -> int:
    """A segment number: 4, or "Segment 4"."""
    found = _SEGMENT.fullmatch(words(cell)) if not isinstance(cell, date | bool) else None
    if not found:
        raise CellProblem("hier hoort het nummer van één segment")
    return int(found[1])


def _bare(written: str) -> str:
    """Digits and signs only: without spaces, €, EUR, % and the ",-" of round amounts."""
    bare = _SPACES.sub("", written).casefold().replace("€", "").removeprefix("eur")
    return re.sub(r",[-–]{1,2}$", "", bare.removesuffix("%")).replace("–", "-").replace("−", "-")


def _month(name: str) -> str:
    """The number of a month by its name or the first letters of it; 0 where there is none."""
    short = {"mrt": "maart", "sept": "september"}.get(name.lower(), name.lower())
    return str(next((at for at, month in enumerate(_MONTHS, 1) if month.startswith(short)), 0))


def _cents(value: Decimal) -> int:
    rounded = value.to_integral_value()
    # Excel's arithmetic leaves noise far behind the comma; a real part of a cent is a mistake.
    if abs(value - rounded) > Decimal("0.001"):
        raise CellProblem("dit bedrag heeft delen van een cent")
    if rounded < 0:
        raise CellProblem("dit bedrag mag niet onder nul liggen")
    return int(rounded)
