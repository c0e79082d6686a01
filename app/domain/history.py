"""Earlier help: whether an indication extends it, follows a relapse, or is new.

Source: design of the indication, section 1.3; domain facts D3. Both limits are settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.catalogue import Group
from app.domain.norms import add_months


class Continuation(StrEnum):
    """What an indication is to earlier help; the value is stable, ``label`` is Dutch."""

    NEW = "new"
    EXTENSION = "extension"
    RELAPSE = "relapse"

    @property
    def label(self) -> str:
        """The Dutch word for the continuation."""
        return _LABELS[self]


_LABELS = {
    Continuation.NEW: "nieuw",
    Continuation.EXTENSION: "verlenging",
    Continuation.RELAPSE: "recidief",
}

EXPIRING_WITHIN: Final = timedelta(weeks=8)
"""Help that ends this soon asks for a decision (design of the screens, Start)."""


class CareStatus(StrEnum):
    """Where help stands on a day; the value is stable, ``label`` is Dutch."""

    COMING = "coming"
    RUNNING = "running"
    EXPIRING = "expiring"
    ENDED = "ended"

    @property
    def label(self) -> str:
        """The status in a few Dutch words."""
        return _STATUS_LABELS[self]


_STATUS_LABELS = {
    CareStatus.COMING: "begint nog",
    CareStatus.RUNNING: "loopt",
    CareStatus.EXPIRING: "loopt af",
    CareStatus.ENDED: "geëindigd",
}


@dataclass(frozen=True, slots=True)
class HistoryLimits:
    """Longest gap that still counts: in days for an extension, in months for a relapse."""

    extension_days: int = 31
    relapse_months: int = 6


@dataclass(frozen=True, slots=True)
class EarlierHelp:
    """An earlier allocation of the same youth, as the regional export knows it.

    ``end`` is ``None`` where the help is open-ended; ``group`` and ``traits`` come from the
    catalogue, where the product still stands in it.
    """

    product_code: str
    product_name: str
    provider_agb: str
    provider_name: str
    start: date
    end: date | None
    group: Group | None = None
    traits: frozenset[str] = frozenset()


def care_status(start: date, end: date | None, today: date) -> CareStatus:
    """Where help from ``start`` to and including ``end`` (``None``: open) stands ``today``."""
    if start > today:
        return CareStatus.COMING
    if end is None:
        return CareStatus.RUNNING
    if end < today:
        return CareStatus.ENDED
    return CareStatus.EXPIRING if end - today <= EXPIRING_WITHIN else CareStatus.RUNNING


def classify(
    previous_end: date | None, start: date | None, limits: HistoryLimits
) -> Continuation | None:
    """What a start on ``start`` is to help of the same product that ended on ``previous_end``.

    The gap is the difference between the two days: up to 31 days is an extension, then up to six
    months a relapse, longer is new. Help that still runs (``None``, or an end after the start) is
    extended. ``None`` as long as the start is unknown.
    """
    if start is None:
        return None
    if previous_end is None or (start - previous_end).days <= limits.extension_days:
        return Continuation.EXTENSION
    if start <= add_months(previous_end, limits.relapse_months):
        return Continuation.RELAPSE
    return Continuation.NEW


def continuation(
    earlier: Iterable[EarlierHelp],
    product_code: str,
    start: date | None,
    limits: HistoryLimits,
) -> Continuation | None:
    """What a start on ``start`` is to all earlier help: the help of this product that ended last.

    Without earlier help of the product it is new; ``None`` as long as the start is unknown.
    """
    ends = [past.end or date.max for past in earlier if past.product_code == product_code]
    if start is None or not ends:
        return None if start is None else Continuation.NEW
    return classify(max(ends), start, limits)


def chain(helps: Sequence[EarlierHelp], limits: HistoryLimits) -> tuple[Continuation, ...]:
    """What each of ``helps`` was to the help of its product that began before it, in their order.

    Two allocations that begin on the same day are one moment: neither follows the other.
    """
    return tuple(
        continuation(
            (past for past in helps if past.start < one.start), one.product_code, one.start, limits
        )
        or Continuation.NEW
        for one in helps
    )
