"""Waiting times as people write them: read into tenths of weeks, or not understood at all.

Source: design of the stoplight, section 1.1. A range counts with its upper end, "> 6 mnd" as that
limit, a month is 4.345 weeks. What is not understood is ``None``, never 0: a wrong zero would show
a green light where nobody has room. Only words that plainly say "no waiting" are 0.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from app.domain.care_volume import round_half_up

WEEKS_PER_MONTH = Fraction(4345, 1000)
# Nobody publishes a waiting time above ten years: such a number is a date or a slip of the pen.
LONGEST_WEEKS = 520


@dataclass(frozen=True, slots=True)
class WaitingValue:
    """A waiting time: tenths of weeks (``None`` = not understood), whether it says stop, the text.

    ``6`` reads as 60, ``8–10 wk`` as 100.
    """

    tenths: int | None
    stop: bool
    text: str


# The same few texts stand behind every list of lights.
@lru_cache(maxsize=4096)
def read_waiting(text: str) -> WaitingValue:
    """Read one cell of a waiting-time column; a number without a unit is in weeks."""
    plain = _plain(text)
    if _STOP.search(plain) and not _NO_STOP.search(plain):
        return WaitingValue(None, True, text.strip())
    if _NOW.sub("", plain) in _NO_WAITING:
        return WaitingValue(0, False, text.strip())
    weeks = _weeks(plain)
    if weeks is None or weeks > LONGEST_WEEKS:
        return WaitingValue(None, False, text.strip())
    return WaitingValue(round_half_up(weeks * 10), False, text.strip())


def weeks_number(tenths: int) -> str:
    """Tenths of weeks as a Dutch number: 90 -> "9", 95 -> "9,5"."""
    whole, rest = divmod(tenths, 10)
    return f"{whole},{rest}" if rest else str(whole)


def weeks_phrase(tenths: int) -> str:
    """Tenths of weeks as a Dutch phrase: 10 -> "1 week", 95 -> "9,5 weken"."""
    return f"{weeks_number(tenths)} {'week' if tenths == 10 else 'weken'}"


_STOP = re.compile(
    r"\b\w*stop\b|\bgesloten\b|\bneemt? (nu |momenteel )?geen .*aan\b"
    r"|\b(tijdelijk|momenteel|nu) geen aanmelding(en)?\b"
    r"|\bgeen nieuwe (aanmelding|cli[eë]nt|jeugdige)"
)
_NO_STOP = re.compile(r"\b(geen|niet|opgeheven|zonder|voorbij)\b.*(stop|gesloten)\b|stop opgeheven")
_NO_WAITING = frozenset(
    {
        "geen",
        "geen wachttijd",
        "geen wachttijden",
        "geen wachtlijst",
        "geen wachtenden",
        "direct",
        "per direct",
        "direct plek",
        "direct plaats",
        "direct beschikbaar",
        "per direct beschikbaar",
        "per direct plek",
        "per direct plaats",
        "direct plek beschikbaar",
        "direct plaats beschikbaar",
        "direct starten",
        "direct mogelijk",
        "meteen",
        "onmiddellijk",
        "nul",
    }
)
_NOW = re.compile(r"^(?:op dit moment|momenteel|nu|tijdelijk) (?=geen wacht)")
_WEEKS_PER_UNIT = {
    "day": Fraction(1, 7),
    "workday": Fraction(1, 5),
    "week": Fraction(1),
    "month": WEEKS_PER_MONTH,
    "quarter": WEEKS_PER_MONTH * 3,
    "year": WEEKS_PER_MONTH * 12,
}
_UNIT_WORDS = {
    "day": "d dg dgn dag dagen kalenderdag kalenderdagen",
    "workday": "werkdag werkdagen wd",
    "week": "w wk wkn wks week weken weeks",
    "month": "m mn mnd mnds mnden maand maanden",
    "quarter": "kwartaal kwartalen",
    "year": "j jr jaar jaren",
}
_UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}
_COUNTING = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
    " zeventien achttien negentien twintig"
)
_NUMBER_WORDS = {word: str(n) for n, word in enumerate(_COUNTING.split(" "), start=1)}
_NUMBER_WORDS |= {"anderhalve": "1.5", "anderhalf": "1.5", "half": "0.5", "halve": "0.5"}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}

_BEFORE = re.compile(
    r"^(?:(?:wachttijd|momenteel|nu|ca|circa|ongeveer|plusminus|rond|rond de|gemiddeld|gem|tussen"
    r"|minimaal|minstens|tenminste|ten minste|min|meer dan|langer dan|ruim|vanaf|v\.?a|al"
    r"|maximaal|max|hooguit|hoogstens|minder dan|korter dan|binnen|uiterlijk|tot|tot en met|t/m"
    r"|±|\+/-|~|>=|<=|>|<|≥|≤|:)\.?\s*)+(?=\d)"
)
_AFTER = re.compile(
    r"\s*(?:\+|\*+|(?:of|en) (?:langer|meer|korter|minder)|wachttijd|wachten|plus"
    r"|na (?:de )?(?:aanmelding|intake|verwijzing))$"
)
_UNIT = r"(?:\s*(?P<{0}>" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")\b\.?)?"
_RANGE = re.compile(
    r"(?P<low>\d+(?:\.(?:\d{1,2}|\d{4,}))?)\+?"
    + _UNIT.format("low_unit")
    + r"(?:\s*(?P<between>-|/|à|á|a|tot en met|t/m|tot|of|en|\+)"
    + r"\s*(?P<high>\d+(?:\.(?:\d{1,2}|\d{4,}))?)"
    + _UNIT.format("high_unit")
    + r")?\+?"
)


def _plain(text: str) -> str:
    """Lower case, one kind of dash and space, numbers as digits with a point, no bracket notes."""
    plain = unicodedata.normalize("NFC", text).casefold()
    plain = re.sub(r"[‐‑‒–—―−]", "-", plain)
    plain = re.sub(r"(?<=[^\s(])\s*\([^)]*\)$", "", " ".join(plain.split()))
    plain = re.sub(r"(?<![\d.,/-])1/2\b", "½", plain)
    plain = re.sub(r"(\d*) ?([½¼¾])", lambda m: f"{m[1] or 0}{_FRACTIONS[m[2]]}", plain)
    plain = re.sub(r"(?<=\d),(?=\d)", ".", plain).replace("één", "een")
    plain = re.sub(r"\bhalfjaar\b", "half jaar", plain)
    plain = re.sub(r"\been (?=half|halve)", "", plain)
    return re.sub(r"[a-z]+", lambda word: _NUMBER_WORDS.get(word[0], word[0]), plain).rstrip(" .")


def _weeks(plain: str) -> Fraction | None:
    """Weeks in a number or range, ``None`` where the text is anything else."""
    core = _AFTER.sub("", _BEFORE.sub("", plain)).rstrip(" .")
    match = _RANGE.fullmatch(core)
    if match is None:
        return None
    low_unit, high_unit = match["low_unit"], match["high_unit"]
    if match["high"] is None:
        return _in_weeks(match["low"], low_unit)
    low = _in_weeks(match["low"], low_unit or high_unit)
    high = _in_weeks(match["high"], high_unit or low_unit)
    # "1 maand en 2 weken" is one time in two parts; "6 en 8 weken" are two times.
    parts = match["between"] in ("en", "+") and low_unit and high_unit and low > high
    return low + high if parts else max(low, high)


def _in_weeks(number: str, unit: str | None) -> Fraction:
    return Fraction(number) * _WEEKS_PER_UNIT[_UNITS[unit] if unit else "week"]
