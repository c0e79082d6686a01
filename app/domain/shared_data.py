"""What was shared of a youth: what, with whom, when and on which ground.

Kept per youth as one answer of the dossier, a JSON list under :func:`shared_key`.
Source: domain facts J4 ("sharing with provider/school/GI in joint talk: log what, to whom, basis");
Jeugdwet art. 7.3.11. The list of grounds is our own (voorlopig).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.consent_scope import Scope
from app.domain.dossier import DossierFacts, Person


class ShareGround(StrEnum):
    """On which ground something was shared."""

    CONSENT = "consent"
    DUTY = "duty"
    HARM = "harm"

    @property
    def label(self) -> str:
        """As the worker reads it."""
        return _GROUNDS[self]


_GROUNDS = {
    ShareGround.CONSENT: "toestemming",
    ShareGround.DUTY: "een wettelijke plicht",
    ShareGround.HARM: "ernstig nadeel voorkomen",
}


SHARED = "shared.person."
"""With this begin the keys of the answers with what was shared."""


@dataclass(frozen=True, slots=True)
class SharedFact:
    """One time that something was shared."""

    what: str
    scope: Scope
    on: date
    ground: ShareGround


def shared_key(person_id: int) -> str:
    """The key of the answer with what was shared of this youth."""
    return f"{SHARED}{person_id}"


def shared_of(dossier: DossierFacts, youth: Person) -> tuple[SharedFact, ...]:
    """What was shared of ``youth``, in the order in which it was written down."""
    return read_shared(dossier.answer(shared_key(youth.id)))


def read_shared(text: str) -> tuple[SharedFact, ...]:
    """The list in an answer; nothing where the text is no such list."""
    try:
        return tuple(
            SharedFact(str(what), Scope(scope), date.fromisoformat(on), ShareGround(ground))
            for what, scope, on, ground in json.loads(text or "[]")
        )
    except (ValueError, TypeError):
        return ()


def write_shared(facts: Iterable[SharedFact]) -> str:
    """The list as an answer; empty text for an empty list."""
    rows = [[fact.what, fact.scope, fact.on.isoformat(), fact.ground] for fact in facts]
    return json.dumps(rows, ensure_ascii=False) if rows else ""
