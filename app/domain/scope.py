"""The scope check: is this youth care, is it ours, and if not, where does the family go?

Nothing is refused by a list: an item that does not fit names another route, and the worker decides.
Source: domain facts B1 (gates), B2 (not youth care) and B3 (outside these contracts) from the
purchasing strategy 2026 §3, and B4 (extended youth care, Jeugdwet art. 1.1).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.dossier import DossierFacts
from app.domain.report import Report


class ScopeKind(StrEnum):
    """Which of the three lists an item belongs to."""

    GATE = "gate"
    NOT_YOUTH_CARE = "not-youth-care"
    OUTSIDE_CONTRACTS = "outside-contracts"


@dataclass(frozen=True, slots=True)
class ScopeItem:
    """One question of the scope check, answered under ``scope.<key>``.

    ``passes`` is the answer that lets the question through; the other answer points to ``route``,
    unless ``exception`` holds. ``by_age`` items are answered by the birth dates, not by the worker;
    ``urgent`` items put everything else aside.
    """

    key: str
    text: str
    kind: ScopeKind
    route: str
    exception: str
    source: str
    passes: str = "no"
    by_age: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ExtendedGround:
    """A ground on which youth care may go on after the eighteenth birthday.

    ``until_age`` is the birthday on which the ground ends; ``None`` means no end by age.
    """

    key: str
    text: str
    source: str
    until_age: int | None = 23


@dataclass(frozen=True, slots=True)
class ScopeRules:
    """The region's scope check; ages in whole years."""

    items: tuple[ScopeItem, ...]
    grounds: tuple[ExtendedGround, ...]
    adult_age: int = 18
    extended_age: int = 23
    foster_age: int = 21
    introduction: str = ""


class ScopeOutcome(StrEnum):
    """What the worker concludes; stored under ``scope.outcome``."""

    IN_SCOPE = "in-scope"
    OTHER_ROUTE = "other-route"
    OUTSIDE_CONTRACTS = "outside-contracts"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The outcome as the worker reads it."""
        return _LABELS[self]


_LABELS = {
    ScopeOutcome.IN_SCOPE: "Jeugdhulp binnen deze contracten",
    ScopeOutcome.OTHER_ROUTE: "Andere route",
    ScopeOutcome.OUTSIDE_CONTRACTS: "Jeugdhulp buiten deze contracten",
    ScopeOutcome.REFUSED: "Afgewezen",
}


@dataclass(frozen=True, slots=True)
class ScopeAdvice:
    """What the answers point to; ``outcome`` is ``None`` as long as something is still open."""

    outcome: ScopeOutcome | None
    sentences: tuple[str, ...]
    routes: tuple[str, ...]
    find_out: tuple[str, ...]
    urgent: bool


def advise_scope(
    dossier: DossierFacts,
    rules: ScopeRules,
    municipality_codes: Collection[str],
    today: date,
) -> ScopeAdvice:
    """What the answers so far point to: never a decision, always with the route."""
    return ScopeAdvice(None, (), (), (), False)


def check_scope(dossier: DossierFacts, rules: ScopeRules, today: date) -> Report:
    """What still has to be answered or explained in the scope check."""
    return Report()
