"""What a register would hold: the indications that go along, and why others stay behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.assignment_check import check_line, check_overlap
from app.domain.assignment_line import AssignmentLine, assignable
from app.domain.indication import check_indication
from app.domain.sent_lines import is_withdrawn
from app.models.indication import Indication
from app.services.dossier_rows import DossierView, IndicationView
from app.services.dossier_view import dossier_view
from app.services.dossiers import load_dossier
from app.services.export_content import lines_of
from app.services.standing_lines import Message, going_along, message_key, standing_lines
from app.services.workplace import Workplace

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One indication in the register, or held back from it.

    ``kind`` is Dutch: new, a change or a withdrawal. ``problem`` is the sentence that says why it
    stays behind; empty: it goes along.
    """

    indication_id: int
    dossier_id: int
    number: str
    title: str
    provider: str
    decided_at: datetime | None
    lines: tuple[AssignmentLine, ...]
    kind: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPlan:
    """What goes along and what stays behind, each in the order of the dossiers.

    ``current`` are the lines that stand for the same children at the same providers and go along
    unchanged (OP087).
    """

    going: tuple[RegisterRow, ...]
    held: tuple[RegisterRow, ...]
    current: tuple[AssignmentLine, ...] = ()

    @property
    def lines(self) -> tuple[AssignmentLine, ...]:
        """All lines of the register, those of one message together."""
        messages: dict[Message, list[AssignmentLine]] = {}
        own = (line for row in self.going for line in row.lines)
        for line in (*own, *self.current):
            messages.setdefault(message_key(line), []).append(line)
        return tuple(line for lines in messages.values() for line in lines)


def plan_register(
    session: Session,
    workplace: Workplace,
    ids: set[int],
    until: datetime,
    progress: Progress | None = None,
) -> RegisterPlan:
    """The register with the indications ``ids``; ``until`` is the moment it tells about."""
    standing = standing_lines(session, workplace, ids, until)
    session.expunge_all()
    dossiers = session.scalars(
        select(Indication.dossier_id)
        .where(Indication.id.in_(ids))
        .distinct()
        .order_by(Indication.dossier_id)
    ).all()
    rows: list[RegisterRow] = []
    beside = _by_message(line for line in standing if line.indication_id not in ids)
    for done, dossier_id in enumerate(dossiers):
        if progress is not None:
            progress("Indicaties nakijken", done, len(dossiers))
        view = dossier_view(session, load_dossier(session, dossier_id), workplace)
        session.expunge_all()
        chosen = (item for item in view.indications if item.id in ids)
        rows += (_row(view, item, beside, workplace) for item in chosen)
    going = tuple(row for row in rows if not row.problem)
    own = [line for row in going for line in row.lines]
    return RegisterPlan(
        going,
        tuple(row for row in rows if row.problem),
        going_along(own, standing, until.date()),
    )


def _by_message(lines: Iterable[AssignmentLine]) -> dict[Message, list[AssignmentLine]]:
    found: dict[Message, list[AssignmentLine]] = {}
    for line in lines:
        found.setdefault(message_key(line), []).append(line)
    return found


def _row(
    view: DossierView,
    item: IndicationView,
    beside: dict[Message, list[AssignmentLine]],
    workplace: Workplace,
) -> RegisterRow:
    """The row of an indication; the lines of one that goes along are added to ``beside``."""
    lines = assignable(lines_of(view, item))
    problem = next(_problems(view, item, lines, beside, workplace), "")
    if not problem:
        for line in lines:
            beside.setdefault(message_key(line), []).append(line)
    return RegisterRow(
        indication_id=item.id,
        dossier_id=view.id,
        number=view.number,
        title=item.title,
        provider=item.facts.provider_name,
        decided_at=item.decided_at,
        lines=lines,
        kind=_kind(item),
        problem=problem,
    )


def _kind(item: IndicationView) -> str:
    if item.facts.sent is None:
        return "nieuw"
    return "intrekking" if is_withdrawn(item.facts) else "wijziging"


def _problems(
    view: DossierView,
    item: IndicationView,
    lines: Iterable[AssignmentLine],
    beside: dict[Message, list[AssignmentLine]],
    workplace: Workplace,
) -> Iterator[str]:
    """Why an indication cannot go along, one sentence each, the first first."""
    region, today = workplace.region, workplace.today()
    report = check_indication(view.facts, item.facts, region, today, exporting=True)
    yield from (finding.sentence for finding in report.errors)
    before: list[AssignmentLine] = []
    for line in lines:
        yield from (finding.sentence for finding in check_line(line).errors)
        others = (*beside.get(message_key(line), ()), *before)
        yield from (finding.sentence for finding in check_overlap(line, others).errors)
        before.append(line)
    if not before:
        yield "Deze indicatie heeft geen regels voor de toewijzing."
