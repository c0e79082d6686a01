"""What the services hand to the window: frozen snapshots, never an entity.

Every change of a dossier answers with a fresh :class:`DossierView`, so that the window shows what
is stored and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from app.domain.care_volume import SIXTIETHS
from app.domain.catalogue import Product
from app.domain.dossier import Acceptance, DossierFacts, IndicationFacts, Status, Step
from app.domain.indication import is_open
from app.domain.level_advice import LevelAdvice
from app.domain.norms import NormResult
from app.domain.report import Finding
from app.domain.scope import ScopeAdvice


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with the indication it belongs to and how it was explained, if it was."""

    finding: Finding
    indication_id: int | None = None
    acceptance: Acceptance | None = None

    @property
    def open(self) -> bool:
        """Whether the worker still has to do something about it."""
        return is_open(self.finding, self.acceptance)


@dataclass(frozen=True, slots=True)
class StepState:
    """How far a step is: complete, started or untouched; a short note; open findings."""

    step: Step
    complete: bool
    started: bool
    note: str
    open: int


@dataclass(frozen=True, slots=True)
class CostView:
    """Sums over the complete phases: sixtieths of the product's unit, days, cents.

    ``lines`` holds (sixtieths, tariff in cents) per cost line.
    """

    sixtieths: int
    days: int
    cents: int
    lines: tuple[tuple[int, int], ...]

    @property
    def weeks(self) -> Fraction:
        """The days of help in weeks of seven days."""
        return Fraction(self.days, 7)

    @property
    def per_week(self) -> Fraction:
        """The mean number of units in seven days of help."""
        return Fraction(self.sixtieths, SIXTIETHS) / self.weeks

    @property
    def by_tariff(self) -> tuple[tuple[int, int], ...]:
        """(sixtieths, tariff in cents) per tariff, in the order in which they come."""
        sums: dict[int, int] = {}
        for sixtieths, tariff in self.lines:
            sums[tariff] = sums.get(tariff, 0) + sixtieths
        return tuple((sixtieths, tariff) for tariff, sixtieths in sums.items())


@dataclass(frozen=True, slots=True)
class LightSeen:
    """The light as it was when the provider was chosen (frozen in the indication)."""

    overall: str
    word: str
    reasons: tuple[str, ...]
    reference_date: date | None
    seen_at: datetime
    source: str


@dataclass(frozen=True, slots=True)
class IndicationView:
    """One indication with everything the window shows of it.

    ``history`` are Dutch sentences on earlier help; ``title`` reads "Sanne · Ambulante hulp thuis
    Gespecialiseerd".
    """

    id: int
    facts: IndicationFacts
    title: str
    status: Status
    product: Product | None
    advice: LevelAdvice
    cost: CostView | None
    norm: NormResult | None
    evaluation_default: date | None
    light: LightSeen | None
    history: tuple[str, ...]
    catalogue_version: str
    decided_at: datetime | None
    exported_at: datetime | None
    exported_file: str


@dataclass(frozen=True, slots=True)
class DossierView:
    """A dossier as the window shows it, as it is stored at ``saved_at``."""

    id: int
    number: str
    title: str
    municipality: str
    facts: DossierFacts
    step: Step
    scope_advice: ScopeAdvice
    indications: tuple[IndicationView, ...]
    steps: Mapping[Step, StepState]
    findings: tuple[FindingRow, ...]
    saved_at: datetime

    def indication(self, indication_id: int) -> IndicationView | None:
        """The indication with this id, or ``None``."""
        return next((item for item in self.indications if item.id == indication_id), None)
