"""The care for the key, without a store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.services.key_care import KeyFacts
from app.services.workplace import RefusedError

TODAY = date(2026, 11, 22)


class FakeKeys:
    """Remembers what was asked; ``refusal`` is what it says no with."""

    def __init__(self, *, by_passphrase: bool = True, made_on: date | None = None) -> None:
        self.by_passphrase = by_passphrase
        self.made_on = made_on
        self.refusal = ""
        self.log: list[str] = []

    def facts(self) -> KeyFacts:
        return KeyFacts(self.by_passphrase, "ab030101", self.made_on)

    def change_passphrase(self, present: str, new: str) -> None:
        self._refuse()
        self.by_passphrase = True
        self.log.append(f"from {present!r} to {new!r}")

    def must_offer_recovery(self) -> bool:
        return self.made_on is None

    def recovery_later(self) -> None:
        self.log.append("later")

    def recovery_sheet(self) -> str:
        self._refuse()
        return "HERSTELSLEUTEL"

    def recovery_printed(self) -> None:
        self.made_on = TODAY
        self.log.append("printed")

    def save_recovery(self, target: Path) -> Path:
        self._refuse()
        self.made_on = TODAY
        self.log.append(f"saved {target.name}")
        return target

    def _refuse(self) -> None:
        if self.refusal:
            raise RefusedError(self.refusal)
