"""Care for the key of the store: another passphrase, and a recovery key that is kept elsewhere."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from app.models.setting import Setting
from app.services.audit import About, Action, note_act
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError
from app.storage.errors import StoreError
from app.storage.key import (
    StoreKey,
    kept_by_passphrase,
    key_state,
    set_passphrase,
    unlock,
)
from app.storage.private_file import write_private
from app.storage.recovery_key import mark_of, read_recovery_file, recovery_sheet

ASK_AGAIN_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """How the key of the store is kept.

    ``mark`` is what a recovery sheet of this key says as well; ``recovery_made_on`` is when one was
    last made, ``None`` when there never was one.
    """

    by_passphrase: bool
    mark: str
    recovery_made_on: date | None


class KeyCare:
    """What a worker can do about the key while the store in ``data_dir`` is open with it."""

    def __init__(
        self,
        sessions: sessionmaker[Session],
        settings: Settings,
        clock: Callable[[], datetime],
        data_dir: Path,
        key: StoreKey,
    ) -> None:
        self._sessions = sessions
        self._settings = settings
        self._clock = clock
        self._data_dir = data_dir
        self._key = key

    def facts(self) -> KeyFacts:
        """How the key is kept now."""
        made = self._settings.get(SettingKey.RECOVERY_KEY_MADE)
        return KeyFacts(
            by_passphrase=kept_by_passphrase(self._data_dir),
            mark=mark_of(self._key),
            recovery_made_on=date.fromisoformat(made) if made else None,
        )

    # --- the passphrase

    def check_passphrase(self, passphrase: str) -> None:
        """Raise a ``StoreError`` unless ``passphrase`` opens this store; takes 0.3 seconds."""
        unlock(self._data_dir, passphrase)

    def check_key_store(self) -> None:
        """Raise a ``StoreError`` unless the key store of the operating system gives the key."""
        key_state(self._data_dir)

    def change_passphrase(self, present: str, new: str) -> None:
        """Let ``new`` open the store from now on; ``present`` only counts where there is one.

        The key stays the same, and so every copy of the store opens with it. Raises
        :class:`RefusedError` when ``present`` is wrong or when ``new`` is the same, and what
        ``set_passphrase`` raises; nothing has changed then.
        """
        if kept_by_passphrase(self._data_dir):
            self._demand(present)
            if hmac.compare_digest(present.strip().encode(), new.strip().encode()):
                raise RefusedError("Dit is de wachtzin die je al had. Kies een andere.")
        with self._sessions.begin() as session:
            note_act(session, self._clock(), Action.KEY, detail=About.PASSPHRASE)
            set_passphrase(self._data_dir, self._key, new)

    def _demand(self, present: str) -> None:
        try:
            unlock(self._data_dir, present)
        except StoreError as error:
            raise RefusedError("Je huidige wachtzin klopt niet. Typ die opnieuw.") from error

    # --- the recovery key

    def must_offer_recovery(self) -> bool:
        """Whether it is time to offer a recovery key: there is none, and "later" is over."""
        if self._settings.get(SettingKey.RECOVERY_KEY_MADE):
            return False
        asked = self._settings.get(SettingKey.RECOVERY_KEY_ASKED)
        today = self._clock().date()
        return not asked or abs(today - date.fromisoformat(asked)) >= ASK_AGAIN_AFTER

    def recovery_later(self) -> None:
        """The worker wants to do it another time."""
        self._settings.set(SettingKey.RECOVERY_KEY_ASKED, self._clock().date().isoformat())

    def recovery_sheet(self) -> str:
        """The text that opens the store without passphrase or key store: only to be printed.

        That it was asked for is logged. Raises :class:`RefusedError` for who may change nothing.
        """
        with self._sessions.begin() as session:
            note_act(session, self._clock(), Action.KEY, detail=About.RECOVERY_KEY_SHOWN)
        return self._sheet()

    def recovery_printed(self) -> None:
        """The sheet came out of a printer."""
        with self._made(About.RECOVERY_KEY_PRINTED):
            pass

    def save_recovery(self, target: Path) -> Path:
        """Save the recovery key and read it back; the path of the file.

        Raises :class:`RefusedError` where it would lie beside what it opens and for who may change
        nothing, and ``FolderNotWritable`` or ``DiskFull``.
        """
        path = target if target.suffix else target.with_name(f"{target.name}.txt")
        if path.resolve().is_relative_to(self._data_dir.resolve()):
            raise RefusedError(
                "Dit is de map met de dossiers zelf. Bewaar de herstelsleutel op een andere plek, "
                "zoals een stick in de kluis: anders opent wie de map heeft ook de dossiers."
            )
        with self._made(About.RECOVERY_KEY_SAVED):
            write_private(path, self._sheet())
            if read_recovery_file(path) != self._key:
                raise RefusedError(f"{path.name} is niet goed bewaard. Kies een andere plek.")
        return path

    def _sheet(self) -> str:
        return recovery_sheet(self._key, self._clock().date())

    @contextmanager
    def _made(self, how: About) -> Iterator[None]:
        """Remember and log that there is a recovery key, if what happens inside succeeds."""
        now = self._clock()
        with self._sessions.begin() as session:
            note_act(session, now, Action.KEY, detail=how)
            day = now.date().isoformat()
            session.merge(Setting(key=SettingKey.RECOVERY_KEY_MADE.value, value=day))
            yield
