"""Services, questions and rows for pages that are tried without a store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.dossier import Step
from app.domain.policy import NO_POLICY, Policy
from app.domain.roles import Right, WorkRole
from app.services.attention import AttentionRow
from app.services.dossier_summary import DossierSummary
from app.services.roles import PersonRole
from app.services.sync_report import (
    DataAge,
    FileReport,
    ImportRow,
    LogRow,
    RejectedLine,
    SyncReport,
)
from app.views.background import Background
from app.views.services import Services
from app.views.sync.desk import SyncDesk

NOW = datetime(2026, 11, 22, 14, 3)


class FakePrompts:
    """Answers every question at once, and remembers it."""

    def __init__(self) -> None:
        self.agree = True
        self.asked: list[str] = []
        self.told: list[str] = []
        self.files: tuple[Path, ...] = ()
        self.folder: Path | None = None

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        self.asked.append(sentence)
        return self.agree

    def tell(self, parent: QWidget, title: str, sentence: str, details: str = "") -> None:
        self.told.append(sentence)

    def choose_files(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> tuple[Path, ...]:
        return self.files

    def choose_folder(self, parent: QWidget, title: str, start: Path | None = None) -> Path | None:
        return self.folder

    def choose_target(
        self, parent: QWidget, title: str, kinds: str, start: Path | None = None
    ) -> Path | None:
        return self.folder

    def ask_passphrase(self, parent: QWidget, title: str, sentence: str) -> str | None:
        return None


class FakeSettings:
    """Settings in a dictionary."""

    def __init__(self, policy: Policy = NO_POLICY, **values: str) -> None:
        self.policy = policy
        self.values = values

    def locked(self, key: str) -> bool:
        return str(key) in self.policy.settings

    def get(self, key: str) -> str:
        return self.policy.settings.get(str(key)) or self.values.get(str(key), "")

    def set(self, key: str, value: str) -> None:
        self.values[str(key)] = value

    def own_strength(self) -> dict[str, str]:
        stored = {
            key[13:]: value for key, value in self.values.items() if key[:13] == "own_strength."
        }
        return {**stored, **self.policy.own_strength}

    def set_own_strength(self, code: str, article: str) -> None:
        self.values[f"own_strength.{code}"] = article


class FakeRoles:
    """Somebody in one role, alone in the list."""

    def __init__(self, role: WorkRole = WorkRole.ADMINISTRATOR) -> None:
        self.role = role

    def may(self, right: Right) -> bool:
        return self.role.may(right)

    def own(self) -> WorkRole:
        return self.role

    def people(self) -> tuple[PersonRole, ...]:
        return (PersonRole("m.devries", self.role, you=True),)


class FakeDossiers:
    """A list of summaries that can be searched by number and name."""

    def __init__(self, *rows: DossierSummary) -> None:
        self.rows = rows
        self.steps: list[tuple[int, Step]] = []

    def set_step(self, dossier_id: int, step: Step) -> None:
        self.steps.append((dossier_id, step))

    def summaries(
        self, search: str = "", limit: int = 100, *, closed: bool = True
    ) -> tuple[DossierSummary, ...]:
        found = (r for r in self.rows if search.lower() in f"{r.number} {r.names}".lower())
        return tuple(found)[:limit]


class FakeAudit:
    """Remembers what was done."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, str, str]] = []

    def note(self, action: str, dossier_number: str = "", detail: str = "") -> None:
        self.noted.append((action, dossier_number, detail))


class FakeSync:
    """Previews and imports the reports it was given."""

    def __init__(self) -> None:
        self.ages: tuple[DataAge, ...] = ()
        self.imports: tuple[ImportRow, ...] = ()
        self.attempts: tuple[LogRow, ...] = ()
        self.kept_out: dict[int, tuple[RejectedLine, ...]] = {}
        self.before = SyncReport((), preview=True)
        self.after = SyncReport(())
        self.accepted: list[bool] = []
        self.looked_at: list[tuple[Path, ...]] = []

    def age(self) -> tuple[DataAge, ...]:
        return self.ages

    def history(self, limit: int = 200) -> tuple[ImportRow, ...]:
        return self.imports

    def log(self, limit: int = 500) -> tuple[LogRow, ...]:
        return self.attempts

    def rejected(self, import_id: int) -> tuple[RejectedLine, ...]:
        return self.kept_out[import_id]

    def held_back(self, file: FileReport, place: int) -> tuple[RejectedLine, ...]:
        return file.sheets[place].rejected_rows

    def forget_preview(self) -> None:
        pass

    def preview(self, paths: tuple[Path, ...], *, progress: Any, cancelled: Any) -> SyncReport:
        self.looked_at.append(paths)
        progress("lezen", 1, 2)
        return self.before

    def sync(
        self, paths: object, *, accept_loss: bool, progress: Any, cancelled: Any
    ) -> SyncReport:
        self.accepted.append(accept_loss)
        return self.after


def summary(number: int, names: str = "Sanne", youths: int = 1) -> DossierSummary:
    """A dossier that was changed on the ``number``-th of November 2026."""
    return DossierSummary(
        id=number,
        number=f"D-2026-{number:03d}",
        youths=youths,
        names=names,
        municipality_code="0983",
        step=Step.VOLUME,
        status="",
        changed_at=datetime(2026, 11, number, 9, 30),
    )


def data_age(day: date) -> DataAge:
    """Regional data up to ``day``."""
    return DataAge("Declaraties", day, NOW, "Declaraties.xlsx")


def make_services(
    region: object,
    *,
    attention: Callable[[], tuple[AttentionRow, ...]] = tuple,
    explain: Callable[[Exception], str | None] = lambda _error: None,
    **given: Any,
) -> Services:
    """Services with fakes where nothing else is given."""
    defaults: dict[str, Any] = {
        "settings": FakeSettings(municipality="0983", theme="light"),
        "dossiers": FakeDossiers(),
        "sync": FakeSync(),
        "bin": SimpleNamespace(empty_old=lambda: 0, rows=tuple),
        "attention": SimpleNamespace(rows=attention),
        "region": region,
        "catalogue": lambda: SimpleNamespace(version="2026.1"),
        "clock": lambda: NOW,
        "data_dir": Path("gegevens"),
        "prompts": FakePrompts(),
        "background": Background(explain),
        "audit": FakeAudit(),
        "roles": FakeRoles(),
    }
    unused = {field.name: None for field in fields(Services) if field.name not in defaults}
    values = unused | defaults | given
    if values["desk"] is None:
        values["desk"] = SyncDesk(values["sync"], values["background"])
    return Services(**values)
