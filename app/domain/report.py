"""What a check says: a report of findings, never an exception.

A worker's wrong answer is not an error of the program. Every rule therefore returns a
:class:`Report`; the window shows it, the workbook prints it, and nobody has to catch anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How heavily a finding weighs.

    ``ERROR`` stops "definitief" until it is mended. ``BLOCK`` stops it until a reason and the
    person who agreed are named. ``WARNING`` asks for an explanation. ``INFORM`` asks nothing.
    """

    ERROR = "error"
    BLOCK = "block"
    WARNING = "warning"
    INFORM = "inform"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule noticed.

    ``code`` is stable (F.. error, K.. combination, W.. warning, I.. information); ``sentence`` is
    one plain Dutch sentence; ``field`` is where the worker mends it, as ``step/field`` (for
    example ``volume/phase.2.end``); ``source`` cites the rule's origin.
    """

    code: str
    severity: Severity
    sentence: str
    field: str = ""
    source: str = ""

    @property
    def step(self) -> str:
        """The step of the dossier in which the finding is mended (the part before ``/``)."""
        return self.field.partition("/")[0]

    @property
    def place(self) -> str:
        """The field inside the step (the part after ``/``)."""
        return self.field.partition("/")[2]


@dataclass(frozen=True, slots=True)
class Report:
    """An ordered bundle of findings; reports add up."""

    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding | None]) -> Report:
        """Bundle ``findings``, leaving out the ``None`` of rules that had nothing to say."""
        return cls(tuple(finding for finding in findings if finding is not None))

    def __add__(self, other: Report) -> Report:
        return Report(self.findings + other.findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def having(self, *severities: Severity) -> tuple[Finding, ...]:
        """The findings of the given severities, in order."""
        return tuple(finding for finding in self.findings if finding.severity in severities)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that stop "definitief" and cannot be explained away."""
        return self.having(Severity.ERROR)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all findings, in order."""
        return tuple(finding.code for finding in self.findings)
