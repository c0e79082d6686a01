"""Amounts as a table shows them: whole euros, because nobody compares cents at a glance."""

from __future__ import annotations

from app.exchange.dutch_words import euros


def whole_euros(cents: int) -> str:
    """Cents as whole euros, rounded half up: 1365075 -> "€ 13.651"."""
    return euros((cents + 50) // 100 * 100).removesuffix(",00")
