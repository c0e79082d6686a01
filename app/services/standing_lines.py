"""The lines that the back office already has, and that go along with what is sent (OP087).

Source: iJw 3.2, OP087 (ijw.md 3.4): one message holds every current line of one child at one
provider, also those that do not change. What is being changed stands as it was sent.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.assignment_line import AssignmentLine, assignable, build_lines, change_lines
from app.domain.changes import ChangeLine, LineKind
from app.domain.dossier import DossierFacts, IndicationFacts
from app.domain.sent_lines import with_numbers
from app.models.dossier import Dossier, Person
from app.models.indication import Indication
from app.services.dossier_facts import dossier_facts
from app.services.dossiers import load_dossier
from app.services.version_rows import sent_of
from app.services.workplace import Workplace

Message = tuple[str, str, int, str]
"""What holds a message together: municipality, BSN (or else the person) and provider."""


def message_key(line: AssignmentLine) -> Message:
    """The message in which a line belongs: one child at one provider."""
    return line.sender, line.bsn, 0 if line.bsn else line.person_id, line.receiver


def standing_lines(
    session: Session, workplace: Workplace, ids: Collection[int], until: datetime
) -> tuple[AssignmentLine, ...]:
    """Every line that stands at ``until`` for the children of the indications ``ids``.

    Also what was sent of these indications themselves, and what stands in another dossier of the
    same child (by the BSN). Those of a pgb are never sent.
    """
    own = select(Indication.youth_id).where(Indication.id.in_(ids))
    numbers = select(Person.bsn).where(Person.id.in_(own), Person.bsn != "")
    children = select(Person.id).where(or_(Person.id.in_(own), Person.bsn.in_(numbers)))
    dossiers = session.scalars(
        select(Indication.dossier_id)
        .where(Indication.youth_id.in_(children), Indication.exported_at.is_not(None))
        .distinct()
        .order_by(Indication.dossier_id)
    ).all()
    wanted = set(session.scalars(children))
    return assignable(
        line
        for number in dossiers
        for line in _of_dossier(session, load_dossier(session, number), workplace, until)
        if line.person_id in wanted
    )


def going_along(
    going: Collection[AssignmentLine], standing: Iterable[AssignmentLine], today: date
) -> tuple[AssignmentLine, ...]:
    """Those of ``standing`` that are current and belong in the messages of ``going``.

    What was sent of the indications of ``going`` is in their own lines already.
    """
    messages = {message_key(line) for line in going}
    own = {line.indication_id for line in going}
    return tuple(
        line
        for line in standing
        if line.indication_id not in own
        and message_key(line) in messages
        and (line.end is None or line.end >= today)
    )


def _of_dossier(
    session: Session, dossier: Dossier, workplace: Workplace, until: datetime
) -> Iterator[AssignmentLine]:
    region = workplace.region
    sent = sent_of(session, dossier, until)
    facts = dossier_facts(dossier, workplace.catalogue(), region.forms, sent)
    place = region.municipality(facts.municipality_code)
    stored = {item.id: item for item in dossier.indications}
    for item in facts.indications:
        yield from _lines(facts, item, stored[item.id], place.name if place else "", until)


def _lines(
    dossier: DossierFacts, facts: IndicationFacts, stored: Indication, place: str, until: datetime
) -> tuple[AssignmentLine, ...]:
    if facts.sent is not None:
        kept = tuple(ChangeLine(LineKind.KEPT, line) for line in facts.sent.lines)
        kept = with_numbers(facts, kept)
        return change_lines(dossier, facts, kept, municipality_name=place)
    if stored.exported_at is None or stored.exported_at > until:
        return ()
    # Sent before versions were kept, and not touched since.
    lines = build_lines(dossier, facts, municipality_name=place, decided_at=stored.decided_at)
    return tuple(replace(line, known=True) for line in lines)
