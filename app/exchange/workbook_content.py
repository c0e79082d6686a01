"""What goes into the workbook of a dossier, gathered by the service that exports it.

Every text may be empty: an empty text leaves its row out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.assignment_line import AssignmentLine, assignable
from app.domain.dossier import Acceptance, DossierFacts, IndicationFacts
from app.domain.report import Finding


@dataclass(frozen=True, slots=True)
class QuestionAnswer:
    """A question as the worker read it, with its answer (``yes``, ``no``, ``unknown`` or text)."""

    question: str
    answer: str
    code: str = ""
    reason: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class LightRecord:
    """The stoplight as it was when the provider was chosen.

    ``overall`` is the name of the light (green, amber, red or unknown); ``word`` stood beside it.
    """

    overall: str
    word: str
    reasons: tuple[str, ...] = ()
    reference_date: date | None = None
    seen_at: datetime | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """A finding and, where it was explained, how and with whom it was agreed."""

    finding: Finding
    acceptance: Acceptance | None = None


@dataclass(frozen=True, slots=True)
class IndicationRecord:
    """One indication with its lines and everything that led to it.

    ``lines`` are those of :func:`app.domain.assignment_line.build_lines`; ``advice`` is the advised
    level and group in Dutch, ``advice_source`` its origin; ``norm`` and ``history`` are sentences.
    ``catalogue_version`` is the version frozen with the product. ``message`` are the lines to send
    where they are others than those of the phases: of an indication that was sent before.
    """

    facts: IndicationFacts
    lines: tuple[AssignmentLine, ...]
    level_answers: tuple[QuestionAnswer, ...] = ()
    advice: str = ""
    advice_reasons: tuple[str, ...] = ()
    advice_source: str = ""
    conditions: tuple[QuestionAnswer, ...] = ()
    norm: str = ""
    norm_source: str = ""
    light: LightRecord | None = None
    history: tuple[str, ...] = ()
    findings: tuple[FindingRecord, ...] = ()
    catalogue_version: str = ""
    message: tuple[AssignmentLine, ...] | None = None

    @property
    def to_send(self) -> tuple[AssignmentLine, ...]:
        """The lines for the back office: those of the change, else those of the phases."""
        return self.lines if self.message is None else self.message


@dataclass(frozen=True, slots=True)
class SyncDate:
    """How old one kind of regional data was at the export; the last day it tells about."""

    kind: str
    reference_date: date | None
    imported_at: datetime | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """Everything the four sheets show.

    ``areas``, ``scope_answers`` and ``legal_steps`` carry the region's own questions with the
    answers; ``area_names`` are the living areas by key; ``findings`` are those of the dossier as a
    whole. ``made_at`` is local time; ``again_of`` names the lost file that this one replaces, or is
    empty.
    """

    dossier: DossierFacts
    municipality: str
    region: str
    worker: str
    made_at: datetime
    app_version: str
    catalogue_version: str
    indications: tuple[IndicationRecord, ...]
    areas: tuple[QuestionAnswer, ...] = ()
    area_names: Mapping[str, str] = field(default_factory=dict)
    rights: tuple[QuestionAnswer, ...] = ()
    extended: tuple[tuple[str, QuestionAnswer], ...] = ()
    scope_answers: tuple[QuestionAnswer, ...] = ()
    legal_steps: tuple[QuestionAnswer, ...] = ()
    findings: tuple[FindingRecord, ...] = ()
    synced: tuple[SyncDate, ...] = ()
    current_lines: tuple[AssignmentLine, ...] = ()
    again_of: str = ""

    @property
    def lines(self) -> tuple[AssignmentLine, ...]:
        """The lines that go into the assignment, in order; those of a pgb do not.

        Last come the unchanged ones of the same children at the same providers (OP087).
        """
        own = (line for record in self.indications for line in record.to_send)
        return assignable((*own, *self.current_lines))
