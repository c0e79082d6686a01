"""A region: its municipalities, products, checklists, thresholds and rules, read from its TOML.

The classes here only hold what the files say; ``exchange.region_files`` reads and validates them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.analysis import AnalysisRules
from app.domain.catalogue import ProductForm
from app.domain.combinations import CombinationRule
from app.domain.history import HistoryLimits
from app.domain.level_advice import LevelRules
from app.domain.pgb import PgbRules
from app.domain.referral import ReferralRules
from app.domain.residence import ResidenceTexts
from app.domain.retention import RetentionRules
from app.domain.scope import ScopeRules
from app.domain.stoplight import StoplightSettings
from app.domain.transport import TransportRules


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality by CBS code (four digits) and name; ``names`` are other spellings."""

    code: str
    name: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One item of a list in the window: a key, its Dutch text, and maybe help and a source."""

    key: str
    text: str
    help: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """Everything that makes one region different from another."""

    key: str
    name: str
    version: str
    products_from: date
    municipalities: tuple[Municipality, ...]
    living_areas: tuple[ChecklistItem, ...]
    rights: tuple[ChecklistItem, ...]
    forms: tuple[ProductForm, ...]
    scope: ScopeRules
    residence: ResidenceTexts
    analysis: AnalysisRules
    referral: ReferralRules
    level: LevelRules
    combinations: tuple[CombinationRule, ...]
    transport: TransportRules
    pgb: PgbRules
    history: HistoryLimits
    retention: RetentionRules
    stoplight: StoplightSettings

    def municipality(self, code: str) -> Municipality | None:
        """The municipality with this CBS code, or ``None``."""
        return next((item for item in self.municipalities if item.code == code), None)
