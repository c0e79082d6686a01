"""The audit log: who did what, when, on which dossier, with which result. Never with content.

An entry is written in the transaction of the act itself: what is stored is logged, and what was
rolled back is not. Each entry seals the one before it, so that a change in the middle shows. Who
holds the key and the program can still write the whole chain anew: the log convinces a colleague,
it does not prove anything against the owner of the laptop.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from app.models.trust import AuditEntry

START = "0" * 64


class Action(StrEnum):
    """What was done; stable words, shown in Dutch by the screen."""

    CREATE = "create"
    VIEW = "view"
    CHANGE = "change"
    UNDO = "undo"
    DECIDE = "decide"
    OVERRIDE = "override"
    EXPORT = "export"
    PRINT = "print"
    DELETE = "delete"
    RECOVER = "recover"
    ERASE = "erase"
    IMPORT = "import"
    BACKUP = "backup"
    RESTORE = "restore"
    HAND_OVER = "hand over"
    TAKE_OVER = "take over"
    KEY = "key"
    ROLE = "role"
    SETTING = "setting"


class About(StrEnum):
    """What an act was about, as its ``detail``; stable words, shown in Dutch by the screen."""

    ANSWER = "answer"
    CLOSING = "closing"
    CONSENT = "consent"
    EVALUATION = "evaluation"
    GOAL = "goal"
    INDICATION = "indication"
    LAYOUT = "layout"
    LETTER = "letter"
    LOG = "log"
    MUNICIPALITY = "municipality"
    NUMBER = "assignment number"
    PASSPHRASE = "passphrase"  # noqa: S105  (a word, no secret)
    PDF = "pdf"
    PERSON = "person"
    PERSON_DATA = "person data"
    PHASE = "phase"
    PLAN = "plan"
    PRODUCT = "product"
    PROVIDER = "provider"
    PSEUDONYMS = "pseudonyms"
    RECOVERY_KEY_PRINTED = "recovery key printed"
    RECOVERY_KEY_SAVED = "recovery key saved"
    RECOVERY_KEY_SHOWN = "recovery key shown"
    REGISTER = "register"
    REGISTER_AGAIN = "register again"
    REOPENING = "reopening"
    SET_ASIDE = "set aside"
    SIGNAL = "signal"
    TABLE = "table"
    UNDOING = "change called off"
    CHANGING = "change begun"
    WITHDRAWAL = "withdrawal"
    WORKBOOK = "workbook"
    WORKBOOK_AGAIN = "workbook again"
    WRITTEN_REQUEST = "written request"


class Carried(StrEnum):
    """Why, after a backup was put back, the log or the roles do not go on as they were."""

    NONE = "none"
    UNREAD = "unread"
    APART = "apart"


UNKNOWN = "?"
"""In the detail of a restore: nobody knows of when the backup is."""


def note_act(
    session: Session,
    happened_at: datetime,
    action: Action,
    dossier_number: str = "",
    *,
    result: str = "done",
    detail: str = "",
) -> None:
    """Write that the person who is logged in did this, in the transaction of ``session``.

    ``detail`` is a count, a stable word or the name of an account: never a text of a worker, a
    BSN or a name of the family.
    """
    from app.models.trust import AuditEntry  # not for a list of dossiers

    session.flush()
    last = session.scalar(select(AuditEntry.seal).order_by(AuditEntry.id.desc()).limit(1))
    entry = AuditEntry(
        happened_at=happened_at.replace(microsecond=0),
        person=person(),
        action=action.value,
        dossier_number=dossier_number,
        result=result,
        detail=detail,
        seal="",
    )
    entry.seal = seal_of(last or START, entry)
    session.add(entry)
    session.flush()


def seal_of(before: str, entry: AuditEntry) -> str:
    """The seal of an entry that follows the seal ``before``: SHA-256 in hexadecimal."""
    told = (
        before,
        entry.happened_at.isoformat(),
        entry.person,
        entry.action,
        entry.dossier_number,
        entry.result,
        entry.detail,
    )
    # Every part with its length: no two entries can be written as the same text.
    return sha256("".join(f"{len(part)}:{part}" for part in told).encode()).hexdigest()


def person() -> str:
    """Who is logged in on this computer, as the system itself says it.

    Not from the environment, where anyone can call himself as he likes.
    """
    try:
        if sys.platform == "win32":
            return os.getlogin()
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (KeyError, OSError):
        return "onbekend"
