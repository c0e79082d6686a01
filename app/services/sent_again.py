"""A file that was sent, made again: the store as it stood right before, for one reading.

Every version holds the indication as it was sent. Put back in a transaction that is rolled back,
the file is made by the very code that made it the first time, whatever changed since.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.models.dossier import Dossier
from app.models.indication import Indication
from app.models.progress import IndicationVersion
from app.services.dossiers import load_dossier
from app.services.version_content import content_of, put_back, sent_at
from app.services.version_rows import FIRST, versions_of
from app.services.workplace import Workplace


@contextmanager
def before_sending(
    workplace: Workplace, which: ColumnElement[bool], moment: datetime
) -> Iterator[tuple[Session, frozenset[int]]]:
    """What was sent at ``moment`` is final and not sent yet; nothing of it is stored.

    Also tells the ids of those indications of ``which``. People and the answers of the family are
    as they are now.
    """
    with workplace.sessions.begin_long() as session:
        found = [
            _unsend(session, stored, moment)
            for stored in session.scalars(select(Indication).where(which).order_by(Indication.id))
        ]
        session.flush()
        yield session, frozenset(number for number in found if number is not None)
        session.rollback()


def _unsend(session: Session, stored: Indication, moment: datetime) -> int | None:
    rows = versions_of(session, stored.id)
    if not rows and stored.exported_at == moment:
        # Exported before versions were kept, and not touched since.
        stored.status = Status.FINAL.value
        return stored.id
    place = next((n for n, row in enumerate(rows) if sent_at(row.content) == moment), None)
    if place is None:
        return None
    dossier = load_dossier(session, stored.dossier_id)
    put_back(dossier, stored, rows[place].content)
    stored.status = Status.FINAL.value
    for later in rows[place + 1 :]:
        session.delete(later)
    _forget_message(session, dossier, stored, rows[place])
    return stored.id


def _forget_message(
    session: Session, dossier: Dossier, stored: Indication, row: IndicationVersion
) -> None:
    """A first version is made by the export; a later one stood decided, without its message."""
    if row.kind == FIRST:
        session.delete(row)
    else:
        row.content = content_of(dossier, stored, None)
