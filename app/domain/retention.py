"""How long a closed dossier is kept on this laptop.

The laptop is a workbench: after the export the file of the municipality counts. The terms of the
Jeugdwet (20 years for who gives help) and of the Selectielijst are about that file; a municipality
that keeps its file here sets its own term. Source: domain J2.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class TermUnit(StrEnum):
    """In what a term is counted."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"

    def label(self, count: int) -> str:
        """The word behind ``count``."""
        words = {
            TermUnit.DAYS: ("dag", "dagen"),
            TermUnit.MONTHS: ("maand", "maanden"),
            TermUnit.YEARS: ("jaar", "jaar"),
        }
        return words[self][0 if count == 1 else 1]


LONGEST = {TermUnit.DAYS: 3650, TermUnit.MONTHS: 1200, TermUnit.YEARS: 100}


@dataclass(frozen=True, slots=True)
class Term:
    """A number of days, months or years after the closing."""

    count: int
    unit: TermUnit

    @property
    def text(self) -> str:
        """As people say it: "30 dagen"."""
        return f"{self.count} {self.unit.label(self.count)}"

    @property
    def valid(self) -> bool:
        """Whether it is a term at all: at least one, at most a century."""
        return 1 <= self.count <= LONGEST[self.unit]

    def after(self, day: date) -> date:
        """The first day on which the term is over; of 29 February a year on, 28 February."""
        if self.unit is TermUnit.DAYS:
            return day + timedelta(days=self.count)
        months = self.count * (12 if self.unit is TermUnit.YEARS else 1)
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class MunicipalityTerm:
    """The term of one municipality, by CBS code."""

    code: str
    term: Term


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """The terms of a region; ``standard`` where a municipality has none of its own."""

    standard: Term
    municipalities: tuple[MunicipalityTerm, ...]
    source: str

    def term(self, code: str) -> Term:
        """The term of this municipality."""
        own = (item.term for item in self.municipalities if item.code == code)
        return next(own, self.standard)
