"""The few settings that belong to the store: who works here, where, and in which colours."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.policy import LOCKED, NO_POLICY, Policy
from app.domain.roles import Right
from app.models.setting import Setting
from app.services.audit import Action, note_act
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

if TYPE_CHECKING:
    from app.services.roles import Roles


class SettingKey(StrEnum):
    """What can be set; the value is the key in the store.

    ``SYNC_BY_ITSELF`` is "yes" or empty. ``SYNC_SEEN`` and ``SYNC_LOOKED`` are kept by the
    program itself: which files of the folder were brought in, and when it was last looked into
    without finding anything new (see ``sync_folder``). ``TEXT_SIZE`` is in percents.
    ``LOCK_AFTER`` is in minutes, "0" is never; ``RECOVERY_KEY_MADE`` and ``RECOVERY_KEY_ASKED`` are
    days (ISO) or empty.
    """

    WORKER = "worker"
    MUNICIPALITY = "municipality"
    THEME = "theme"
    TEXT_SIZE = "text_size"
    SYNC_FOLDER = "sync_folder"
    SYNC_BY_ITSELF = "sync_by_itself"
    SYNC_SEEN = "sync_seen"
    SYNC_LOOKED = "sync_looked"
    EXPORT_FOLDER = "export_folder"
    LETTER_FOLDER = "letter_folder"
    BACKUP_FOLDER = "backup_folder"
    LOCK_AFTER = "lock_after"
    RECOVERY_KEY_MADE = "recovery_key_made"
    RECOVERY_KEY_ASKED = "recovery_key_asked"


def _system_user() -> str:
    """The user name of the operating system; empty where it has none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


_DEFAULTS: Mapping[SettingKey, Callable[[], str]] = MappingProxyType(
    {
        SettingKey.WORKER: _system_user,
        SettingKey.MUNICIPALITY: str,
        SettingKey.THEME: lambda: "system",
        SettingKey.TEXT_SIZE: lambda: "100",
        SettingKey.SYNC_FOLDER: str,
        SettingKey.SYNC_BY_ITSELF: str,
        SettingKey.SYNC_SEEN: str,
        SettingKey.SYNC_LOOKED: str,
        SettingKey.EXPORT_FOLDER: str,
        SettingKey.LETTER_FOLDER: str,
        SettingKey.BACKUP_FOLDER: str,
        SettingKey.LOCK_AFTER: lambda: "10",
        SettingKey.RECOVERY_KEY_MADE: str,
        SettingKey.RECOVERY_KEY_ASKED: str,
    }
)


_OWN_STRENGTH = "own_strength."
"""Before the code of a municipality: the article of its by-law on own strength."""


def own_strength_rules(session: Session, policy: Policy) -> dict[str, str]:
    """By the code of a municipality, the article that was filled in here; none where it was not.

    What is laid down for everybody comes first.
    """
    query = select(Setting).where(Setting.key.startswith(_OWN_STRENGTH, autoescape=True))
    found = {item.key.removeprefix(_OWN_STRENGTH): item.value for item in session.scalars(query)}
    return {code: article for code, article in {**found, **policy.own_strength}.items() if article}


PERSONAL = frozenset(
    {
        SettingKey.THEME,
        SettingKey.TEXT_SIZE,
        SettingKey.SYNC_SEEN,
        SettingKey.SYNC_LOOKED,
        SettingKey.RECOVERY_KEY_ASKED,
    }
)
"""How the window looks and what the program keeps for itself: in every role, and not logged."""

REGIONAL = frozenset({SettingKey.LETTER_FOLDER})
"""What counts for everybody's work: only an administrator changes it."""


class Settings:
    """Reads and writes settings, each in its own transaction; what ``policy`` holds is locked."""

    def __init__(
        self,
        sessions: Sessions,
        clock: Callable[[], datetime] = datetime.now,
        roles: Roles | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        self.policy = policy
        self._sessions = sessions
        self._clock = clock
        self._roles = roles

    def get(self, key: SettingKey) -> str:
        """The value of a setting, or its default when nobody has set it."""
        if self.locked(key):
            return self.policy.settings[key]
        # By the table: to prepare all mapped classes would take 10 ms before the start page.
        column = Setting.__table__.c
        with self._sessions() as session:
            found = session.scalar(select(column.value).where(column.key == key.value))
        return _DEFAULTS[key]() if found is None else str(found)

    def locked(self, key: str) -> bool:
        """Whether an administrator laid this setting down for everybody."""
        return str(key) in self.policy.settings

    def set(self, key: SettingKey, value: str) -> None:
        """Keep the value of a setting; surrounding blanks fall away.

        Raises :class:`RefusedError` where it is locked, or not this worker's to change.
        """
        if self.locked(key):
            raise RefusedError(LOCKED)
        if key in REGIONAL:
            self._demand_administrator()
        own = key in PERSONAL
        with self._sessions.begin_log() if own else self._sessions.begin() as session:
            session.merge(Setting(key=key.value, value=value.strip()))
            if not own:
                note_act(session, self._clock(), Action.SETTING, detail=key)

    def _demand_administrator(self) -> None:
        if self._roles is not None:
            self._roles.demand(Right.ADMINISTER)

    def own_strength(self) -> dict[str, str]:
        """See :func:`own_strength_rules`."""
        with self._sessions() as session:
            return own_strength_rules(session, self.policy)

    def set_own_strength(self, municipality_code: str, article: str) -> None:
        """Keep where the by-law of a municipality rules on own strength; empty takes it away."""
        key = f"{_OWN_STRENGTH}{municipality_code}"
        self._demand_administrator()
        if municipality_code in self.policy.own_strength:
            raise RefusedError(LOCKED)
        with self._sessions.begin() as session:
            session.merge(Setting(key=key, value=article.strip()))
            note_act(session, self._clock(), Action.SETTING, detail=key)
