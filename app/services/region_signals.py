"""What the region should know: missing supply, remarks on a provider, help without contract.

A signal names no child: its texts are held against the names in the store before they are kept.
Source: domain facts A (regie: signals to the region) and E9 (register of non-contracted supply).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import search_name
from app.domain.product_checks import holds_bsn
from app.models.dossier import Person
from app.models.progress import RegionSignal
from app.services.audit import About, Action, note_act
from app.services.workplace import RefusedError, Workplace

_LONGEST_TEXT = 4000
"""Characters of one text of a signal: far less than a cell of a workbook holds."""
_SHORTEST_NAME = 3
"""A name of fewer letters is a word of the language too often."""


class RegionSignalKind(StrEnum):
    """What a signal is about."""

    MISSING_SUPPLY = "missing_supply"
    PROVIDER = "provider"
    NOT_CONTRACTED = "not_contracted"


KIND_WORDS = {
    RegionSignalKind.MISSING_SUPPLY: "Aanbod ontbreekt",
    RegionSignalKind.PROVIDER: "Signaal over een aanbieder",
    RegionSignalKind.NOT_CONTRACTED: "Hulp zonder contract",
}
"""What a worker reads."""


@dataclass(frozen=True, slots=True)
class RegionSignalDraft:
    """A signal as it is filled in; ``expertise`` and ``place`` say which supply is missing."""

    kind: str = ""
    municipality_code: str = ""
    product_code: str = ""
    provider_agb: str = ""
    provider_name: str = ""
    expertise: str = ""
    place: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class RegionSignalRow:
    """A signal that was kept; ``sent_at`` is empty until it was sent to the region."""

    id: int
    draft: RegionSignalDraft
    municipality: str
    product: str
    created_at: datetime
    worker: str
    sent_at: datetime | None

    @property
    def about(self) -> str:
        """The provider, or the expertise and place that are missing, or the product."""
        named = (self.draft.provider_name, self.draft.expertise, self.draft.place)
        return ", ".join(filter(None, named)) or self.product


class RegionSignals:
    """Use cases on the signals to the region; one call, one transaction."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def rows(self) -> tuple[RegionSignalRow, ...]:
        """All signals, the newest first."""
        query = select(RegionSignal).order_by(
            RegionSignal.created_at.desc(), RegionSignal.id.desc()
        )
        with self._workplace.sessions() as session:
            return tuple(self._row(stored) for stored in session.scalars(query))

    def keep(self, draft: RegionSignalDraft, signal_id: int | None = None) -> int:
        """Keep a new signal, or change one that was not sent yet; the id of it.

        Raises :class:`RefusedError` where something is missing, or a child could be named.
        """
        cleaned = RegionSignalDraft(**{key: text.strip() for key, text in asdict(draft).items()})
        with self._workplace.sessions.begin() as session:
            _refuse_incomplete(cleaned)
            _refuse_long(cleaned)
            _refuse_person(session, (cleaned.expertise, cleaned.place, cleaned.text))
            stored = self._stored(session, signal_id)
            for key, value in asdict(cleaned).items():
                setattr(stored, key, value)
            session.flush()
            self._log(session, Action.CHANGE)
            return stored.id

    def mark_sent(self, signal_ids: Iterable[int], *, sent: bool = True) -> None:
        """Note that the region has these signals now, or take that back."""
        moment = self._workplace.now() if sent else None
        with self._workplace.sessions.begin() as session:
            for stored in session.scalars(
                select(RegionSignal).where(RegionSignal.id.in_(tuple(signal_ids)))
            ):
                stored.sent_at = moment
            self._log(session, Action.EXPORT if sent else Action.CHANGE)

    def remove(self, signal_id: int) -> None:
        """Throw a signal away that was not sent."""
        with self._workplace.sessions.begin() as session:
            session.delete(self._stored(session, signal_id))
            self._log(session, Action.DELETE)

    def _log(self, session: Session, action: Action) -> None:
        note_act(session, self._workplace.now(), action, detail=About.SIGNAL)

    def _stored(self, session: Session, signal_id: int | None) -> RegionSignal:
        if signal_id is None:
            fresh = RegionSignal(
                created_at=self._workplace.now(), worker=self._workplace.worker(), sent_at=None
            )
            session.add(fresh)
            return fresh
        stored = session.get(RegionSignal, signal_id)
        if stored is None:
            raise RefusedError("Dit signaal is er niet meer.")
        if stored.sent_at is not None:
            raise RefusedError("Dit signaal is al verstuurd. Maak een nieuw signaal.")
        return stored

    def _row(self, stored: RegionSignal) -> RegionSignalRow:
        municipality = self._workplace.region.municipality(stored.municipality_code)
        product = self._workplace.catalogue().find(stored.product_code)
        fields = RegionSignalDraft.__dataclass_fields__
        return RegionSignalRow(
            id=stored.id,
            draft=RegionSignalDraft(**{key: getattr(stored, key) for key in fields}),
            municipality=municipality.name if municipality else "",
            product=product.name if product else stored.product_code,
            created_at=stored.created_at,
            worker=stored.worker,
            sent_at=stored.sent_at,
        )


def _refuse_incomplete(draft: RegionSignalDraft) -> None:
    """Say what is missing for a signal of this kind."""
    missing = draft.kind == RegionSignalKind.MISSING_SUPPLY
    if draft.kind not in set(RegionSignalKind):
        raise RefusedError("Kies eerst waar het signaal over gaat.")
    if missing and not (draft.expertise or draft.place or draft.product_code):
        raise RefusedError("Schrijf op welke expertise of welke plaats ontbreekt.")
    if not missing and not draft.provider_name:
        raise RefusedError("Vul de naam van de aanbieder in.")
    if not missing and not draft.text:
        raise RefusedError("Schrijf in een zin wat er speelt.")


def _refuse_long(draft: RegionSignalDraft) -> None:
    """A cell of the workbook for the region cuts a long text; so it is refused before that."""
    if any(len(text) > _LONGEST_TEXT for text in asdict(draft).values()):
        raise RefusedError(
            f"De tekst is te lang voor een signaal. Schrijf hoogstens {_LONGEST_TEXT} tekens."
        )


def _refuse_person(session: Session, texts: Iterable[str]) -> None:
    """Refuse a text with a BSN, or with the name of a person in the store."""
    text = "\n".join(texts)
    if holds_bsn(text):
        raise RefusedError("In de tekst staat een BSN. Haal het weg: een signaal noemt geen kind.")
    names = [
        (first, last) for first, last in session.execute(select(Person.first_names, Person.surname))
    ]
    if name := person_named(text, names):
        raise RefusedError(
            f"In de tekst staat '{name}'. Zo heet iemand in een dossier. Haal de naam weg of "
            "schrijf het anders: een signaal noemt geen kind."
        )


def person_named(text: str, people: Iterable[tuple[str, str]]) -> str:
    """The first name in ``text`` of one of ``people`` (first names, surname), or nothing.

    A word with a capital counts by itself. A word without one counts only beside the other part of
    the name: many a surname is also a word of the language ("klein", "bakker").
    """
    words: list[str] = re.findall(r"[^\W\d_]+(?:[-'][^\W\d_]+)*", text)
    present = {search_name(word): word for word in words}
    capitals = {search_name(word) for word in words if word[0].isupper()}
    for first_names, surname in people:
        first = {search_name(part) for part in first_names.split()[:1]}
        last = {search_name(part) for part in surname.split()}
        named = {part for part in first | last if len(part) >= _SHORTEST_NAME} & present.keys()
        certain = named & capitals or (named if named & first and named & last else set())
        if certain:
            return present[min(certain)]
    return ""
