"""Reads a date as people type it, and writes it as this program shows it (dd-mm-jjjj)."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.views.figures import figures

_MONTHS: Final = (
    "jan",
    "feb",
    "maa",
    "apr",
    "mei",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)
_SPELLED: Final = {"mrt": "maa", "mar": "maa", "may": "mei", "oct": "okt"}
"""Other ways to begin a month, the English ones included."""

_NUMBERS: Final = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_BARE: Final = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_NAMED: Final = re.compile(r"(\d{1,2})[-/. ]*([a-z]{3,9})\.?[-/. ]*(\d{4}|\d{2})")
_LAST_SHORT_YEAR: Final = 69
"""A year of two digits up to this one is of this century: "27" is 2027, "85" is 1985."""


def parse_date(text: str) -> date | None:
    """The day meant by ``text`` ("1-3-27", "01032027", "1 maart 2027"), or ``None``."""
    cleaned = text.strip().lower()
    parts = _parts(cleaned)
    if parts is None:
        return None
    day, month, year = parts
    try:
        return date(year, month, day)
    except ValueError:
        return None


def show_date(day: date | None) -> str:
    """``day`` as 01-03-2027 (in English 01/03/2027), or empty text."""
    return figures(f"{day:%d-%m-}{day.year:04d}") if day is not None else ""


def _parts(text: str) -> tuple[int, int, int] | None:
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        return day, month, year
    if found := _NUMBERS.fullmatch(text) or _BARE.fullmatch(text):
        return int(found[1]), int(found[2]), _year(found[3])
    if found := _NAMED.fullmatch(text):
        return _named(found)
    return None


def _named(found: re.Match[str]) -> tuple[int, int, int] | None:
    start = _SPELLED.get(found[2][:3], found[2][:3])
    if start not in _MONTHS:
        return None
    return int(found[1]), _MONTHS.index(start) + 1, _year(found[3])


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) <= _LAST_SHORT_YEAR else 1900)
