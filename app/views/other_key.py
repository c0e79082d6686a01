"""The question to ask where a backup belongs to another key than that of the dossiers here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.storage.backup_errors import BackupOfAnotherKey
from app.views.prompts import Prompts


def ask_recovery_key(prompts: Prompts, parent: QWidget, error: BackupOfAnotherKey) -> bool:
    """Whether to go on with the recovery key of that backup."""
    tr = QCoreApplication.translate
    return prompts.ask(
        parent,
        tr("OtherKey", "Reservekopie van een andere computer"),
        error.sentence,
        tr("OtherKey", "Herstelsleutel gebruiken…"),
        tr("OtherKey", "Annuleren"),
    )
