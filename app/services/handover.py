"""Handing over a dossier to a colleague, and taking one over: nothing is overwritten unasked.

Each exchange has a name of its own, and both stores keep what was exchanged. The last exchange
that both know is the common base against which two versions are merged per field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.dossier import Step
from app.domain.merging import Merged, Place, Rows, Side, merge, with_parents
from app.exchange.handover_file import (
    SHORTEST,
    HandoverFileError,
    NewerHandover,
    NotAHandover,
    read_handover,
    write_handover,
)
from app.exchange.safe_file import ExportFailed
from app.models.dossier import Dossier
from app.models.trust import AuditEntry, Handover
from app.services.audit import Action, note_act
from app.services.dossier_content import DossierContent, content_of, put_back
from app.services.dossier_parts import ROOT
from app.services.dossiers import load_dossier, next_number
from app.services.events import EventKind, note_event
from app.services.handover_rows import (
    Names,
    check_shared,
    decided_unit,
    from_shared,
    names_of,
    parents_of,
    to_shared,
)
from app.services.handover_words import ConflictRow, conflict_rows
from app.services.workplace import RefusedError, Workplace

SENT, RECEIVED = "sent", "received"
_NUMBER = re.compile(r"D-\d{4}-\d{3,9}")
_SHOWN = 8
"""Letters of the name of an exchange in both logs: enough to find it on the other side."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A dossier that came from a colleague, before anything of it is stored.

    ``number`` is its number at the colleague, ``known_as`` its number here (empty: it is new).
    ``conflicts`` are what both changed and somebody has to decide; ``package`` is for
    :meth:`Handovers.take_over`.
    """

    number: str
    worker: str
    sent_at: datetime
    known_as: str
    conflicts: tuple[ConflictRow, ...]
    package: Mapping[str, Any]


class Handovers:
    """Use cases of handing over; ``before_taking`` makes a backup, and raises where that fails."""

    def __init__(
        self, workplace: Workplace, before_taking: Callable[[], None] = lambda: None
    ) -> None:
        self._workplace = workplace
        self._before_taking = before_taking

    def hand_over(self, dossier_id: int, password: str, target: Path) -> Path:
        """Write the dossier to ``target``, sealed with ``password``; it stays here as well.

        Raises :class:`RefusedError` for a short password or where the file cannot be written.
        """
        if len(password) < SHORTEST:
            raise RefusedError(f"Kies een wachtzin van minstens {SHORTEST} tekens.")
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            content = content_of(session, dossier_id)
            past = _past(session, dossier_id)
            names = names_of(past, content)
            rows = to_shared(content, names)
            share = past[-1].share_id if past else uuid4().hex
            package = {
                "share": share,
                "exchange": uuid4().hex,
                "known": [_exchange(handover) for handover in past],
                "number": dossier.number,
                "worker": self._workplace.worker(),
                "sent_at": self._workplace.now().isoformat(),
                "rows": rows,
            }
            self._keep(session, dossier_id, SENT, package, names)
            self._note(session, dossier, Action.HAND_OVER, package, "Overgedragen in een bestand.")
            session.flush()
            # Last of all: where the file cannot be written, nothing of this was done.
            try:
                return write_handover(json.dumps(package, ensure_ascii=False), password, target)
            except ExportFailed as error:
                raise RefusedError(error.sentence) from error

    def read(self, path: Path, password: str) -> Incoming:
        """Look what is in the file, and what has to be decided; nothing is stored.

        Raises :class:`RefusedError` where it cannot be opened or was taken over before.
        """
        try:
            package = _package(read_handover(path, password))
        except HandoverFileError as error:
            raise RefusedError(error.sentence) from error
        with self._workplace.sessions() as session:
            standing = self._standing(session, package)
            merged = _merged(standing, package, {}) if standing else None
            known = session.get(Dossier, standing.dossier_id) if standing else None
            mine = standing.rows if standing else {}
            conflicts = merged.conflicts if merged else ()
            return Incoming(
                number=package["number"],
                worker=package["worker"],
                sent_at=datetime.fromisoformat(package["sent_at"]),
                known_as=known.number if known else "",
                conflicts=conflict_rows(conflicts, mine, package["rows"]),
                package=package,
            )

    def take_over(self, incoming: Incoming, chosen: Mapping[Place, Side]) -> int:
        """Store the dossier; answers with its id.

        ``chosen`` decides every conflict; raises :class:`RefusedError` where one is left.
        """
        package = incoming.package
        self._before_taking()
        with self._workplace.sessions.begin() as session:
            standing = self._standing(session, package)
            if standing is None:
                dossier_id = self._add(session, package)
            else:
                dossier_id = self._merge(session, standing, package, chosen)
            dossier = load_dossier(session, dossier_id)
            text = f"Overgenomen van {package['worker']}." if package["worker"] else "Overgenomen."
            self._note(session, dossier, Action.TAKE_OVER, package, text)
            return dossier_id

    def _add(self, session: Session, package: Mapping[str, Any]) -> int:
        """A dossier that was not here yet, under its own number where that is free."""
        now = self._workplace.now()
        dossier = Dossier(
            number=_free_number(session, package["number"], now.year),
            municipality_code=package["rows"][ROOT][ROOT]["municipality_code"],
            worker=self._workplace.worker(),
            step=Step.QUESTION,
            created_at=now,
            changed_at=now,
        )
        session.add(dossier)
        session.flush()
        return self._store(session, dossier.id, (), package["rows"], {}, package)

    def _merge(
        self,
        session: Session,
        standing: _Standing,
        package: Mapping[str, Any],
        chosen: Mapping[Place, Side],
    ) -> int:
        merged = _merged(standing, package, chosen)
        if merged.conflicts:
            count = len(merged.conflicts)
            what = "is nog 1 verschil" if count == 1 else f"zijn nog {count} verschillen"
            raise RefusedError(f"Er {what} waarover je moet kiezen. Lees het bestand opnieuw.")
        rows = with_parents(merged.rows, (standing.rows, package["rows"]), parents_of)
        past, names = standing.past, standing.names
        return self._store(session, standing.dossier_id, past, rows, names, package)

    def _store(
        self,
        session: Session,
        dossier_id: int,
        past: tuple[Handover, ...],
        rows: Rows,
        names: Names,
        package: Mapping[str, Any],
    ) -> int:
        present = content_of(session, dossier_id)
        (own,) = present.rows[ROOT]
        own = own | {"changed_at": self._workplace.now()}
        content = from_shared(session, rows, names, own)
        kept = {"handover": present.rows["handover"]} if past else {}
        put_back(session, DossierContent({**content.rows, **kept}))
        self._keep(session, dossier_id, RECEIVED, package, names)
        return dossier_id

    def _keep(
        self,
        session: Session,
        dossier_id: int,
        direction: str,
        package: Mapping[str, Any],
        names: Names,
    ) -> None:
        base = {"exchange": package["exchange"], "rows": package["rows"], "names": names}
        handover = Handover(
            dossier_id=dossier_id,
            share_id=package["share"],
            direction=direction,
            worker=package["worker"],
            happened_at=self._workplace.now(),
            base=json.dumps(base, ensure_ascii=False),
        )
        session.add(handover)

    def _note(
        self,
        session: Session,
        dossier: Dossier,
        action: Action,
        package: Mapping[str, Any],
        text: str,
    ) -> None:
        note_event(session, self._workplace, dossier.id, EventKind.FAMILY, text)
        shown = package["exchange"][:_SHOWN]
        note_act(session, self._workplace.now(), action, dossier.number, detail=shown)

    def _standing(self, session: Session, package: Mapping[str, Any]) -> _Standing | None:
        """The dossier here that this is a version of; refuses what was exchanged before."""
        same = select(Handover).where(Handover.share_id == package["share"]).order_by(Handover.id)
        found = session.scalars(same).first()
        if found is None:
            return None
        past = tuple(_past(session, found.dossier_id))
        for handover in past:
            if _exchange(handover) == package["exchange"]:
                sent = handover.direction == SENT
                raise RefusedError(
                    "Dit bestand heb je zelf gemaakt. Het is voor je collega."
                    if sent
                    else "Dit bestand heb je al overgenomen."
                )
        content = content_of(session, found.dossier_id)
        names = names_of(past, content)
        return _Standing(found.dossier_id, past, names, to_shared(content, names))


@dataclass(frozen=True, slots=True)
class _Standing:
    """The dossier as it stands here, in shared form, with everything that was exchanged of it."""

    dossier_id: int
    past: tuple[Handover, ...]
    names: Names
    rows: Rows


def _merged(
    standing: _Standing, package: Mapping[str, Any], chosen: Mapping[Place, Side]
) -> Merged:
    bases = _bases(standing.past, package["known"])
    unit = decided_unit(standing.rows, package["rows"], *bases)
    return merge(bases, standing.rows, package["rows"], chosen, unit)


def _bases(past: tuple[Handover, ...], known: list[str]) -> list[Rows]:
    """The last exchange that both know, as each of them counts: mostly one and the same."""
    rows = {_exchange(handover): json.loads(handover.base)["rows"] for handover in past}
    here = next((name for name in reversed(rows) if name in known), None)
    there = next((name for name in reversed(known) if name in rows), None)
    return [rows[name] for name in dict.fromkeys((here, there)) if name is not None]


def _past(session: Session, dossier_id: int) -> list[Handover]:
    of_dossier = select(Handover).where(Handover.dossier_id == dossier_id).order_by(Handover.id)
    return list(session.scalars(of_dossier))


def _exchange(handover: Handover) -> str:
    return str(json.loads(handover.base)["exchange"])


def _package(text: str) -> dict[str, Any]:
    """What the file holds, checked; raises :class:`HandoverFileError`."""
    try:
        package = json.loads(text)
        words = {name: package[name] for name in ("share", "exchange", "number", "worker")}
        if not all(isinstance(word, str) for word in (*words.values(), *package["known"])):
            raise NotAHandover
        if not _NUMBER.fullmatch(words["number"]):
            raise NotAHandover
        datetime.fromisoformat(package["sent_at"])
    except (ValueError, KeyError, TypeError) as error:
        raise NotAHandover from error
    try:
        check_shared(package["rows"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NewerHandover from error
    return dict(package)


def _free_number(session: Session, number: str, year: int) -> str:
    taken = select(AuditEntry.id).where(AuditEntry.dossier_number == number).limit(1)
    standing = select(Dossier.id).where(Dossier.number == number)
    if session.scalar(taken) is None and session.scalar(standing) is None:
        return number
    return next_number(session, year)
