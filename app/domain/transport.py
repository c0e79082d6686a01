"""Transport to help on site: a ladder of four rungs, and why each lower rung fails.

Source: domain facts H (purchasing strategy 2026 §14.1; Jeugdwet art. 2.3 lid 2). Help at home goes
first, then the family drives; only the rung of the provider is indicated, paid per single trip.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.care_volume import SIXTIETHS, cost_lines
from app.domain.catalogue import Product
from app.domain.dossier import IndicationFacts
from app.domain.report import Finding, Report, Severity

RUNG_KEY = "transport.rung"
GOAL_KEY = "transport.goal"


class Arranged(StrEnum):
    """Who sees to it that the child gets there; only the provider needs an indication."""

    FAMILY = "family"
    PROVIDER = "provider"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung of the ladder.

    ``why`` asks why this rung fails, once a higher one is chosen; ``sentence`` is what the worker
    reads when this rung is chosen and no indication is needed.
    """

    key: str
    text: str
    arranged: Arranged
    why: str = ""
    help: str = ""
    sentence: str = ""
    source: str = ""

    @property
    def why_key(self) -> str:
        """The key of the answer that says why this rung fails."""
        return f"transport.why.{self.key}"


@dataclass(frozen=True, slots=True)
class TransportRules:
    """The ladder of the region, lightest first.

    ``trait`` marks the products it is about; ``mean_cents`` is what a child cost in ``mean_year``.
    """

    trait: str
    rung_question: str
    goal_question: str
    goal_help: str
    mean_cents: int
    mean_year: int
    source: str
    rungs: tuple[Rung, ...]

    def concerns(self, product: Product | None) -> bool:
        """Whether ``product`` is transport."""
        return product is not None and self.trait in product.traits

    def rung(self, key: str) -> Rung | None:
        """The rung with this key, or ``None``."""
        return next((rung for rung in self.rungs if rung.key == key), None)

    def below(self, key: str) -> tuple[Rung, ...]:
        """The rungs under the rung with this key; none where there is no such rung."""
        keys = [rung.key for rung in self.rungs]
        return self.rungs[: keys.index(key)] if key in keys else ()


@dataclass(frozen=True, slots=True)
class Trips:
    """What the phases add up to: single trips and what they cost, in whole cents."""

    count: int
    cents: int


def trips_of(indication: IndicationFacts) -> Trips | None:
    """Trips times fee over the complete phases, or ``None`` while nothing adds up."""
    if indication.product is None or not indication.complete_phases:
        return None
    tariffs = indication.product.tariffs
    lines = [line for phase in indication.complete_phases for line in cost_lines(phase, tariffs)]
    return Trips(sum(line.sixtieths for line in lines) // SIXTIETHS, sum(x.cents for x in lines))


def check_transport(indication: IndicationFacts, rules: TransportRules) -> Report:
    """Who arranges it, why the lower rungs fail, and how the child becomes independent."""
    if not rules.concerns(indication.product):
        return Report()
    return Report.of((*_check_rung(indication, rules), *_check_goal(indication, rules)))


def _check_rung(indication: IndicationFacts, rules: TransportRules) -> Iterator[Finding]:
    rung = rules.rung(indication.answer(RUNG_KEY))
    if rung is None:
        words = "Kies wie het vervoer regelt. Begin bij de lichtste mogelijkheid."
        yield _finding("W401", Severity.BLOCK, words, RUNG_KEY, rules.source)
        return
    if rung.arranged is not Arranged.PROVIDER:
        yield _finding("W402", Severity.BLOCK, rung.sentence, RUNG_KEY, rung.source)
    for lower in rules.below(rung.key):
        if not indication.answer(lower.why_key).strip():
            words = f"Beantwoord nog deze vraag: {lower.why}"
            yield _finding("W403", Severity.WARNING, words, lower.why_key, lower.source)


def _check_goal(indication: IndicationFacts, rules: TransportRules) -> Iterator[Finding]:
    if not indication.answer(GOAL_KEY).strip():
        words = "Vervoer is tijdelijk. Schrijf op hoe het kind weer zelf of met het gezin reist."
        yield _finding("W404", Severity.WARNING, words, GOAL_KEY, rules.source)


def _finding(code: str, severity: Severity, words: str, key: str, source: str) -> Finding:
    return Finding(code, severity, words, f"product/{key}", source)
