"""How new a delivery is, beside what came before it.

Source: design of the regional exports, section 3 (an older file after a newer one is warned of).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a file goes (its peildatum or its newest row) and when it was last saved."""

    goes_to: date | None
    saved_at: datetime | None = None

    def newer_than(self, other: Delivery) -> bool:
        """By how far both go; where one does not tell that, by when they were saved."""
        if self.goes_to and other.goes_to:
            return self.goes_to > other.goes_to
        if self.saved_at and other.saved_at:
            return self.saved_at > other.saved_at
        return False


def too_old(kind: str, own: Delivery, standing: Iterable[Delivery]) -> str:
    """The Dutch sentence with which ``own`` is refused; empty where nothing newer stands."""
    newer = [one for one in standing if one.newer_than(own)]
    if not newer:
        return ""
    dates = [one.goes_to for one in newer if one.goes_to]
    if own.goes_to and dates:
        return (
            f"{kind}: dit bestand gaat tot {own.goes_to:%d-%m-%Y}, maar er staan al gegevens tot "
            f"{max(dates):%d-%m-%Y}. Gebruik het nieuwere "
            "bestand. Neem je dit toch over, dan komt er alleen bij wat er nog niet staat."
        )
    saved = max(one.saved_at for one in newer if one.saved_at)
    return (
        f"{kind}: dit bestand is bewaard op {own.saved_at:%d-%m-%Y om %H:%M}, maar er staan al "
        f"gegevens uit een bestand van {saved:%d-%m-%Y om %H:%M}. Gebruik het nieuwere "
        "bestand. Neem je dit toch over, dan komt er alleen bij wat er nog niet staat."
    )
