"""The dialogs of the menu Beheer: each is a module of its own, imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from app.views.services import Services


def titles() -> dict[str, str]:
    """The entries of the menu, by their key."""
    return {
        "audit": QCoreApplication.translate("Management", "Logboek…"),
        "roles": QCoreApplication.translate("Management", "Rollen…"),
        "retention": QCoreApplication.translate("Management", "Bewaartermijnen…"),
        "person": QCoreApplication.translate("Management", "Gegevens van één persoon…"),
    }


def show_management(what: str, services: Services, parent: QWidget) -> QDialog:
    """Show the dialog of this key over ``parent``; it lets itself go when it is closed."""
    dialog = _MAKERS[what](services, parent.window())
    dialog.open()
    return dialog


def _audit(services: Services, parent: QWidget) -> QDialog:
    from app.views.audit_dialog import AuditDialog

    return AuditDialog(services, parent)


def _roles(services: Services, parent: QWidget) -> QDialog:
    from app.views.roles_dialog import RolesDialog

    return RolesDialog(services, parent)


def _retention(services: Services, parent: QWidget) -> QDialog:
    from app.views.retention_dialog import RetentionDialog

    return RetentionDialog(services, parent)


def _person(services: Services, parent: QWidget) -> QDialog:
    from app.views.person_data_dialog import PersonDataDialog

    return PersonDataDialog(services, parent)


_MAKERS: Mapping[str, Callable[[Services, QWidget], QDialog]] = {
    "audit": _audit,
    "roles": _roles,
    "retention": _retention,
    "person": _person,
}
