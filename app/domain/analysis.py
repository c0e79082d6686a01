"""The analysis phase and the five legal steps.

The analysis is an option, not a tick-box: needed or not, there is a reason. An order to a provider
needs a question, a bounded time, a deliverable and its own decision number. The five steps are the
ones of the Centrale Raad van Beroep; each needs a text before the dossier can be made final.
Source: purchasing strategy 2026 §7.3 and §13.1; ECLI:NL:CRVB:2017:1477; domain facts C1, C3, C4.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.dossier import DossierFacts
from app.domain.report import Report


class AnalysisBy(StrEnum):
    """Who carries out the analysis; stored under ``analysis.by``."""

    ACCESS = "access"
    REFERRER = "referrer"
    PROVIDER = "provider"

    @property
    def label(self) -> str:
        """The party as the worker reads it."""
        return _LABELS[self]


_LABELS = {
    AnalysisBy.ACCESS: "Onze toegang",
    AnalysisBy.REFERRER: "Een andere verwijzer",
    AnalysisBy.PROVIDER: "Een aanbieder, in opdracht",
}


@dataclass(frozen=True, slots=True)
class LegalStep:
    """One of the five steps, answered under ``step.<number>``; ``must_have`` says what to write."""

    number: int
    title: str
    question: str
    must_have: str
    source: str


@dataclass(frozen=True, slots=True)
class AnalysisRules:
    """The five steps and what the region proposes for an order: hours and weeks."""

    steps: tuple[LegalStep, ...]
    default_hours_min: int
    default_hours_max: int
    default_weeks: int
    provisional: bool = True
    source: str = ""


def check_analysis(dossier: DossierFacts, rules: AnalysisRules, today: date) -> Report:
    """What still has to be answered in the analysis step before the dossier can be final."""
    return Report()
