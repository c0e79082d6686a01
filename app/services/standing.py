"""Which indications stand as help: decided and not taken back, also while a change is drafted.

What is being changed stands as it was sent last; its draft is what may become of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.models.indication import Indication
from app.models.progress import IndicationVersion
from app.services.version_content import as_it_was, read_message
from app.services.version_rows import WITHDRAWN, versions_of

_DECIDED = (Status.FINAL.value, Status.EXPORTED.value)


def is_standing() -> ColumnElement[bool]:
    """The indication of the query is decided or under change, and not withdrawn."""
    return or_(is_decided(), is_changing())


def is_decided() -> ColumnElement[bool]:
    """The indication of the query is decided, not under change and not withdrawn."""
    return and_(Indication.status.in_(_DECIDED), ~_has_version(WITHDRAWN))


def is_changing() -> ColumnElement[bool]:
    """The indication of the query was sent, and a change of it is a draft."""
    return and_(Indication.status == Status.DRAFT.value, _has_version())


def is_waiting() -> ColumnElement[bool]:
    """A change or withdrawal of the indication of the query was decided and is not sent yet."""
    return and_(Indication.status == Status.FINAL.value, _has_version())


def as_they_stand(session: Session, found: Iterable[Indication]) -> list[Indication]:
    """``found``, each that is under change as it was sent: a copy that is not stored."""
    return [
        as_it_was(stored, versions_of(session, stored.id)[-1].content)
        if stored.status == Status.DRAFT
        else stored
        for stored in found
    ]


def as_it_was_sent(session: Session, stored: Indication) -> Indication:
    """The indication as the back office has it: a copy that is not stored, if it has a version."""
    sent = [row for row in versions_of(session, stored.id) if read_message(row.content) is not None]
    return as_it_was(stored, sent[-1].content) if sent else stored


def first_day(stored: Indication) -> date | None:
    """The first day of its phases, or ``None`` where none has a start."""
    return min((phase.start for phase in stored.phases if phase.start), default=None)


def last_day(stored: Indication) -> date | None:
    """The last day of its phases, or ``None`` where none has an end."""
    return max((phase.end for phase in stored.phases if phase.end), default=None)


def _has_version(kind: str = "") -> ColumnElement[bool]:
    own = exists().where(IndicationVersion.indication_id == Indication.id)
    return own.where(IndicationVersion.kind == kind) if kind else own
