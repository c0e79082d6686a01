"""What the region's files know of an indication that was sent: its numbers, and declared care."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import Session

from app.domain.changes import SentLine
from app.domain.sent_lines import NUMBER_KEY
from app.models.dossier import Dossier
from app.models.indication import Indication, IndicationAnswer
from app.models.region import Assignment, Declaration
from app.services.dossiers import set_answer
from app.services.version_rows import sent_of


def fill_numbers(session: Session, dossier: Dossier, stored: Indication) -> None:
    """Take the numbers that the regional assignments tell, where none was filled in."""
    bsn = _bsn(dossier, stored)
    known = {answer.key for answer in stored.answers}
    for line in _lines(session, dossier, stored) if bsn else ():
        key = NUMBER_KEY.format(line=line.id)
        found = session.scalars(
            select(Assignment.number).where(
                Assignment.municipality_code == dossier.municipality_code,
                Assignment.bsn == bsn,
                Assignment.agb == line.agb,
                Assignment.product_code == line.code,
                Assignment.start == line.start,
                Assignment.withdrawn.is_(False),
            )
        ).all()
        if key not in known and len(found) == 1:
            set_answer(stored.answers, IndicationAnswer, key, str(found[0]))


def is_declared(session: Session, dossier: Dossier, stored: Indication) -> bool:
    """Whether a declaration of the region is about a line of this indication (TR385).

    By the number of the assignment; where that is not known, by child, provider, product and days.
    """
    told = or_(*_about(session, dossier, stored))
    here = Declaration.municipality_code == dossier.municipality_code
    return bool(session.scalar(select(exists().where(here, told))))


def _about(session: Session, dossier: Dossier, stored: Indication) -> Iterator[ColumnElement[bool]]:
    start, bsn = NUMBER_KEY.format(line=""), _bsn(dossier, stored)
    numbers = [int(a.value) for a in stored.answers if a.key.startswith(start) and a.value]
    yield Declaration.assignment_number.in_(numbers)
    for line in _lines(session, dossier, stored) if bsn else ():
        yield and_(
            Declaration.assignment_number.is_(None)
            | Declaration.assignment_number.not_in(_of_others(dossier, line)),
            Declaration.bsn == bsn,
            Declaration.agb == line.agb,
            Declaration.product_code == line.code,
            Declaration.period_start.between(line.start, line.last),
        )


def _of_others(dossier: Dossier, line: SentLine) -> Select[int]:
    """The numbers of assignments that began on another day: not of this line."""
    return select(Assignment.number).where(
        Assignment.municipality_code == dossier.municipality_code, Assignment.start != line.start
    )


def _lines(session: Session, dossier: Dossier, stored: Indication) -> tuple[SentLine, ...]:
    sent = sent_of(session, dossier).get(stored.id)
    return tuple(line for line in sent.lines if line.agb) if sent else ()


def _bsn(dossier: Dossier, stored: Indication) -> str:
    return next(person.bsn for person in dossier.people if person.id == stored.youth_id)
