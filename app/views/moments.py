"""Moments as people say them: a greeting, "gisteren 16:40", "22 dagen oud"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.views.figures import figures


def greeting(now: datetime) -> str:
    """What one says at this hour: morning up to twelve, afternoon up to six."""
    if now.hour < 12:
        return QCoreApplication.translate("Moments", "Goedemorgen")
    return (
        QCoreApplication.translate("Moments", "Goedemiddag")
        if now.hour < 18
        else QCoreApplication.translate("Moments", "Goedenavond")
    )


def moment(then: datetime, now: datetime) -> str:
    """``then`` as short as it stays clear: "14:03", "gisteren 16:40", "19-11", "19-11-2025"."""
    if then.date() == now.date():
        return f"{then:%H:%M}"
    if then.date() == now.date() - timedelta(days=1):
        return QCoreApplication.translate("Moments", "gisteren {time}").format(time=f"{then:%H:%M}")
    return figures(f"{then:%d-%m}" if then.year == now.year else f"{then:%d-%m-%Y}")


def full_moment(then: datetime) -> str:
    """``then`` in full, for lists of what was done: "22-11-2026 14:03"."""
    return figures(f"{then:%d-%m-%Y %H:%M}")


def age(day: date, today: date) -> str:
    """How many days ago ``day`` was, in words; a day to come counts as today."""
    days = max((today - day).days, 0)
    if days == 0:
        return QCoreApplication.translate("Moments", "van vandaag")
    return (
        QCoreApplication.translate("Moments", "1 dag oud")
        if days == 1
        else QCoreApplication.translate("Moments", "{days} dagen oud").format(days=days)
    )
