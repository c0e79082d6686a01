"""The bin: what was deleted can be put back for 30 days, as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.models.dossier import Dossier
from app.models.trust import BinItem
from app.services.audit import Action, note_act
from app.services.closing import demand_open
from app.services.dossier_content import DossierContent, Row, content_of, from_json, remove
from app.services.dossier_parts import (
    ROOT,
    Numbers,
    forget_names,
    free_numbers,
    part_of,
    points_outside,
    renumbered,
    write,
)
from app.services.dossiers import load_dossier
from app.services.workplace import RefusedError, Workplace
from app.storage.errors import ReadOnlyStore

KEPT = timedelta(days=30)
"""How long something stays in the bin."""


class Kind(StrEnum):
    """What can be in the bin; stable words, spelled as their table."""

    DOSSIER = "dossier"
    PERSON = "person"
    INDICATION = "indication"
    GOAL = "goal"


@dataclass(frozen=True, slots=True)
class BinRow:
    """Something in the bin; ``days_left`` until it is gone for good, 0 on its last day."""

    id: int
    kind: Kind
    title: str
    dossier_number: str
    deleted_at: datetime
    deleted_by: str
    days_left: int


class Bin:
    """Use cases on the bin."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def rows(self) -> tuple[BinRow, ...]:
        """What is in the bin, the last deleted first; what is too old is not shown any more."""
        newest = select(BinItem).order_by(BinItem.deleted_at.desc(), BinItem.id.desc())
        with self._workplace.sessions() as session:
            rows = tuple(self._row(item) for item in session.scalars(newest))
        return tuple(row for row in rows if row.days_left >= 0)

    def delete_dossier(self, dossier_id: int) -> None:
        """Put a dossier in the bin.

        Raises :class:`RefusedError` where something of it was ever exported: that is kept until its
        term is over.
        """
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            content = content_of(session, dossier_id)
            sent = any(item.status == Status.EXPORTED for item in dossier.indications)
            if sent or content.rows.get("indication_version"):
                raise RefusedError(
                    "Van dit dossier is al iets geëxporteerd. Het blijft bewaard tot de "
                    "bewaartermijn voorbij is. Sluit het dossier af als de hulp klaar is."
                )
            title = _names(dossier)
            session.add(_new_item(self._workplace, Kind.DOSSIER, content, dossier.number, title))
            note_act(session, self._workplace.now(), Action.DELETE, dossier.number, detail=ROOT)
            remove(session, dossier_id)

    def put_back(self, item_id: int) -> int:
        """Put something back as it was; answers with the dossier it is in.

        Raises :class:`RefusedError` where what it belongs to is not there.
        """
        with self._workplace.sessions.begin() as session:
            item = _item(session, item_id)
            content = from_json(item.content)
            if item.kind == Kind.DOSSIER:
                dossier_id = self._put_back_dossier(session, item, content)
            else:
                dossier_id = self._put_back_part(session, item, content)
            now = self._workplace.now()
            note_act(session, now, Action.RECOVER, item.dossier_number, detail=item.kind)
            load_dossier(session, dossier_id).changed_at = now
            session.delete(item)
            return dossier_id

    def erase(self, item_id: int) -> None:
        """Delete something in the bin for good."""
        with self._workplace.sessions.begin() as session:
            item = _item(session, item_id)
            self._erase(session, item, item.kind)

    def empty_old(self) -> int:
        """Delete for good what has been in the bin for longer than 30 days; answers how many.

        The program asks for this by itself: for who may change nothing, nothing happens.
        """
        try:
            self._workplace.sessions.guard()
        except (RefusedError, ReadOnlyStore):
            return 0
        with self._workplace.sessions() as session:
            if not any(self._row(item).days_left < 0 for item in session.scalars(select(BinItem))):
                return 0
        with self._workplace.sessions.begin() as session:
            old = [i for i in session.scalars(select(BinItem)) if self._row(i).days_left < 0]
            for item in old:
                self._erase(session, item, "term")
            return len(old)

    def _erase(self, session: Session, item: BinItem, why: str) -> None:
        note_act(session, self._workplace.now(), Action.ERASE, item.dossier_number, detail=why)
        session.delete(item)

    def _put_back_dossier(self, session: Session, item: BinItem, content: DossierContent) -> int:
        if _dossier_id(session, item.dossier_number) is not None:
            raise RefusedError("Er is al een dossier met dit nummer. Kijk of het dit dossier is.")
        numbers = free_numbers(session, content)
        restored = renumbered(content, numbers)
        write(session, restored)
        if numbers:
            self._follow(session, item, numbers)
        return int(restored.rows[ROOT][0]["id"])

    def _put_back_part(self, session: Session, item: BinItem, content: DossierContent) -> int:
        dossier_id = _dossier_id(session, item.dossier_number)
        if dossier_id is None:
            raise RefusedError(f"Zet eerst dossier {item.dossier_number} terug.")
        demand_open(load_dossier(session, dossier_id))
        standing = content_of(session, dossier_id)
        for table, needed in points_outside(content).items():
            if table != ROOT and needed - {row["id"] for row in standing.rows.get(table, ())}:
                raise RefusedError("Zet eerst de persoon terug bij wie dit hoort.")
        numbers = free_numbers(session, content)
        write(session, renumbered(content, numbers))
        if numbers:
            self._follow(session, item, numbers)
        return dossier_id

    def _follow(self, session: Session, restored: BinItem, numbers: Numbers) -> None:
        """Let what is still in the bin of the same dossier point at the new numbers."""
        same = BinItem.dossier_number == restored.dossier_number
        for item in session.scalars(select(BinItem).where(same, BinItem.id != restored.id)):
            item.content = renumbered(from_json(item.content), numbers).as_json()

    def _row(self, item: BinItem) -> BinRow:
        gone = (item.deleted_at + KEPT).date()
        return BinRow(
            id=item.id,
            kind=Kind(item.kind),
            title=item.title,
            dossier_number=item.dossier_number,
            deleted_at=item.deleted_at,
            deleted_by=item.deleted_by,
            days_left=(gone - self._workplace.today()).days,
        )


def bin_part(
    session: Session, workplace: Workplace, dossier: Dossier, kind: Kind, number: int, title: str
) -> None:
    """Keep the row ``number`` of the table ``kind`` with all that hangs from it, before it goes."""
    part = part_of(content_of(session, dossier.id), kind, number)
    forget_names(session, part, dossier.id)
    session.add(_new_item(workplace, kind, part, dossier.number, title))


def take_from_bin(
    session: Session, number: str, before: DossierContent, after: DossierContent
) -> None:
    """Parts of dossier ``number`` that stand in ``after`` again are in the bin no longer."""
    back = list(_only_in(after, before))
    for item in session.scalars(select(BinItem).where(BinItem.dossier_number == number)):
        own = from_json(item.content).rows.get(item.kind, [])
        if any(kind == item.kind and row in own for kind, row in back):
            session.delete(item)


def bin_missing(
    session: Session, workplace: Workplace, before: DossierContent, after: DossierContent
) -> None:
    """Keep the parts that stood in ``before`` and no longer in ``after``."""
    for kind, row in _only_in(before, after):
        title = row.get("first_names") or row.get("text") or row.get("product_code") or ""
        part = part_of(before, kind, row["id"])
        session.add(_new_item(workplace, kind, part, before.number, title))


def _only_in(one: DossierContent, other: DossierContent) -> Iterator[tuple[Kind, Row]]:
    for kind in (Kind.PERSON, Kind.INDICATION, Kind.GOAL):
        known = {row["id"] for row in other.rows.get(kind, ())}
        yield from ((kind, row) for row in one.rows.get(kind, ()) if row["id"] not in known)


def _new_item(
    workplace: Workplace, kind: Kind, content: DossierContent, number: str, title: str
) -> BinItem:
    return BinItem(
        kind=kind.value,
        dossier_number=number,
        title=title,
        deleted_at=workplace.now(),
        deleted_by=workplace.worker(),
        content=content.as_json(),
    )


def _item(session: Session, item_id: int) -> BinItem:
    item = session.get(BinItem, item_id)
    if item is None:
        raise RefusedError("Dit staat niet meer in de prullenbak.")
    return item


def _dossier_id(session: Session, number: str) -> int | None:
    return session.scalar(select(Dossier.id).where(Dossier.number == number))


def _names(dossier: Dossier) -> str:
    return ", ".join(name for p in dossier.people if (name := p.first_names or p.surname))
