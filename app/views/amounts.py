"""Amounts as a table shows them: whole euros, because nobody compares cents at a glance."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.exchange.dutch_words import euros

DASH: Final = "–"
"""Stands where there is no figure."""


def whole_euros(cents: int) -> str:
    """Cents as whole euros, rounded half up: 1365075 -> "€ 13.651"."""
    return euros((cents + 50) // 100 * 100).removesuffix(",00")


def euros_or_dash(cents: int | None) -> str:
    """Whole euros, a dash for what is not known."""
    return DASH if cents is None else whole_euros(cents)


def percent_words(percent: Decimal | None) -> str:
    """Percents with a decimal comma, a dash for what is not known."""
    return DASH if percent is None else f"{percent}%".replace(".", ",")
