"""What is said of the folder of the region, and of what came out of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.moments import moment

if TYPE_CHECKING:
    from app.services.sync_folder import Verdict
    from app.services.sync_report import SyncReport


def gone_words(folder: Path, since: datetime, now: datetime) -> str:
    """The folder does not answer, and since when; everything goes on without it."""
    return QCoreApplication.translate(
        "FolderWords",
        "De map {folder} is niet bereikbaar sinds {moment}. "
        "Je werkt verder met de gegevens die er al zijn.",
    ).format(folder=folder, moment=moment(since, now))


def look_words(folder: Path, verdict: Verdict, now: datetime) -> str:
    """What the last look into the folder came to."""
    if verdict.stuck:
        return QCoreApplication.translate(
            "FolderWords",
            "{files}: niet compleet, of open in een ander programma. Het wordt opnieuw geprobeerd.",
        ).format(files=", ".join(verdict.stuck))
    if verdict.waiting:
        return QCoreApplication.translate(
            "FolderWords", "{files}: wordt nog gekopieerd, even wachten."
        ).format(files=", ".join(verdict.waiting))
    return QCoreApplication.translate("FolderWords", "Map {folder}, bekeken om {time}").format(
        folder=folder, time=f"{now:%H:%M}"
    )


def nothing_words(folder: Path, at: datetime, now: datetime) -> str:
    """The last look found nothing new, and when that was."""
    return QCoreApplication.translate(
        "FolderWords", "Map {folder}. Laatst gekeken: {moment}, niets nieuws"
    ).format(folder=folder, moment=moment(at, now))


def offer_words(preview: SyncReport) -> str:
    """What lies ready: something to take over, or only files that cannot come in."""
    news = [file for file in preview.files if not file.same]
    if all(file.refused and not file.losing for file in news):
        return QCoreApplication.translate(
            "FolderWords", "Een bestand van de regio is niet in te lezen"
        )
    return QCoreApplication.translate("FolderWords", "Nieuwe regionale gegevens")


def taken_words(report: SyncReport) -> str:
    """What was taken over without a question, or why it was not."""
    names = [file.file for file in report.taken]
    if not names:
        return " ".join(file.refused for file in report.files)
    others = (
        QCoreApplication.translate("FolderWords", " en nog {count}").format(count=len(names) - 1)
        if names[1:]
        else ""
    )
    rejected = sum(file.rejected for file in report.taken)
    kept_out = (
        QCoreApplication.translate("FolderWords", " Afgekeurd: {count}, zie Bijwerken.").format(
            count=rejected
        )
        if rejected
        else ""
    )
    return QCoreApplication.translate(
        "FolderWords", "Vanzelf overgenomen: {file}{others}.{kept_out} F5 vernieuwt de pagina."
    ).format(file=names[0], others=others, kept_out=kept_out)
