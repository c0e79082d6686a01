"""Amounts, tariffs and numbers as the window shows them, in the way of its language.

A table shows whole euros, because nobody compares cents at a glance.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final

from app.domain.care_volume import Phase
from app.domain.ijw import Unit
from app.exchange import dutch_words
from app.views.figures import figures
from app.views.language import said

DASH: Final = "–"
"""Stands where there is no figure."""


def euros(cents: int) -> str:
    """Cents as euros: 496080 -> "€ 4.960,80"."""
    return figures(dutch_words.euros(cents))


def price(cents: int, unit: Unit) -> str:
    """A tariff: "€ 93,60 per uur"."""
    amount, _, per = dutch_words.price(cents, unit).partition(" per ")
    return f"{figures(amount)} {said(f'per {per}')}"


def quantity(sixtieths: int) -> str:
    """Sixtieths of a unit as a number: 150 -> "2,5"."""
    return figures(dutch_words.quantity(sixtieths))


def one_decimal(value: Fraction) -> str:
    """A number with one decimal: 53/26 -> "2,0"."""
    return figures(dutch_words.one_decimal(value))


def total(phases: Sequence[Phase]) -> str:
    """The volume of all phases together: "53 uur"."""
    return said(dutch_words.total(phases))


def whole(number: int) -> str:
    """A count with points between the thousands."""
    return figures(f"{number:,}".replace(",", "."))


def day(value: date | None) -> str:
    """A day as 01-03-2027, empty where there is none."""
    return figures(dutch_words.day(value))


def moment(value: datetime | None) -> str:
    """A moment as 01-03-2027 14:03, empty where there is none."""
    return figures(dutch_words.moment(value))


def whole_euros(cents: int) -> str:
    """Cents as whole euros, rounded half up: 1365075 -> "€ 13.651"."""
    return figures(dutch_words.euros((cents + 50) // 100 * 100).removesuffix(",00"))


def euros_or_dash(cents: int | None) -> str:
    """Whole euros, a dash for what is not known."""
    return DASH if cents is None else whole_euros(cents)


def percent_words(percent: Decimal | None) -> str:
    """Percents with a decimal comma, a dash for what is not known."""
    return DASH if percent is None else figures(f"{percent}%".replace(".", ","))
