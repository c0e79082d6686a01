"""The stored versions of indications: what was sent, and the version that an export makes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import IndicationFacts, Status
from app.domain.ijw import ReasonChange
from app.domain.sent_lines import EXPLANATION_KEY, REASON_KEY, Sent, message_of, plan_of
from app.models.dossier import Dossier
from app.models.indication import Indication
from app.models.progress import IndicationVersion
from app.services.dossier_facts import dossier_facts
from app.services.version_content import content_of, read_message, sent_at
from app.services.workplace import Workplace

FIRST, CHANGED, WITHDRAWN = "first", "changed", "withdrawn"


def versions_of(session: Session, indication_id: int) -> list[IndicationVersion]:
    """The versions of an indication, the first one first."""
    query = select(IndicationVersion).where(IndicationVersion.indication_id == indication_id)
    return list(session.scalars(query.order_by(IndicationVersion.number)))


def sent_of(session: Session, dossier: Dossier, until: datetime | None = None) -> dict[int, Sent]:
    """What the back office has of the indications of a dossier, by the id of the indication.

    ``until`` leaves out what was sent later.
    """
    query = (
        select(IndicationVersion)
        .join(Indication, Indication.id == IndicationVersion.indication_id)
        .where(Indication.dossier_id == dossier.id)
        .order_by(IndicationVersion.number)
    )
    found: dict[int, Sent] = {}
    for row in session.scalars(query):
        message = read_message(row.content)
        if until is not None and (sent_at(row.content) or until) > until:
            continue
        if message is not None:
            found[row.indication_id] = Sent(row.number, message)
        elif row.kind == WITHDRAWN and row.indication_id in found:
            before = found[row.indication_id]
            found[row.indication_id] = Sent(before.version, before.message, withdrawing=True)
    return found


def record_sent(
    session: Session, dossier: Dossier, stored: Indication, workplace: Workplace
) -> None:
    """Mark a final indication as sent, with the lines of its message; call after the file is safe.

    The first export makes version 1; a later one completes the version that was decided.
    """
    facts = facts_of(session, dossier, stored, workplace)
    decided = stored.decided_at or workplace.now()
    message = message_of(plan_of(facts, decided.date()), decided)
    rows = versions_of(session, stored.id)
    last = rows[-1] if rows else add_version(session, dossier, stored, FIRST, workplace)
    withdrawn = last.kind == WITHDRAWN
    stored.status = (Status.WITHDRAWN if withdrawn else Status.EXPORTED).value
    last.content = content_of(dossier, stored, message)


def add_version(
    session: Session, dossier: Dossier, stored: Indication, kind: str, workplace: Workplace
) -> IndicationVersion:
    """Write the next version as it is decided; it was not sent yet."""
    rows = versions_of(session, stored.id)
    answers = {answer.key: answer.value for answer in stored.answers}
    reason = {FIRST: "", WITHDRAWN: ReasonChange.REMOVED.value}.get(
        kind, answers.get(REASON_KEY, "")
    )
    row = IndicationVersion(
        indication_id=stored.id,
        number=len(rows) + 1,
        kind=kind,
        reason_change=reason,
        explanation=answers.get(EXPLANATION_KEY, ""),
        assignment_number=None,
        decided_at=_decided(stored, workplace),
        worker=workplace.worker(),
        content=content_of(dossier, stored, None),
    )
    session.add(row)
    session.flush()
    return row


def backfill(session: Session, dossier: Dossier, stored: Indication, workplace: Workplace) -> None:
    """Give an indication that was exported before versions were kept its first version."""
    exported = Status(stored.status) is Status.EXPORTED
    if exported and not versions_of(session, stored.id):
        record_sent(session, dossier, stored, workplace)


def _decided(stored: Indication, workplace: Workplace) -> datetime:
    return stored.decided_at or workplace.now()


def facts_of(
    session: Session, dossier: Dossier, stored: Indication, workplace: Workplace
) -> IndicationFacts:
    """The indication as the rules see it, with what was sent of it."""
    sent, forms = sent_of(session, dossier), workplace.region.forms
    facts = dossier_facts(dossier, workplace.catalogue(), forms, sent)
    return next(item for item in facts.indications if item.id == stored.id)
