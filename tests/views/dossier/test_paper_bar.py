"""Letter, plan, PDF and print from the summary of a dossier."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.dossier import Status
from app.models.trust import AuditEntry
from app.services.audit import About, Action
from app.services.dossier_rows import DossierView
from app.services.events import EventKind
from app.services.family_letter import FamilyHelp, FamilyPaper
from app.services.letters import Letters
from app.services.settings import SettingKey
from app.services.workplace import Workplace
from app.views.dossier.paper_bar import PaperBar
from app.views.dossier.paper_print import paper_document, save_pdf
from app.views.dossier.session import DossierSession
from app.views.services import Services

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "letters"


class PaperPrompts:
    """Points at one target, and keeps what was printed."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.printed: list[str] = []
        self.prints = True
        self.asked: list[str] = []
        self.agree = True

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        self.asked.append(sentence)
        return self.agree

    def choose_target(self, *_asked: object) -> Path:
        return self.target

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        self.printed.append(document.toPlainText())
        return self.prints


@pytest.fixture
def prompts(tmp_path: Path) -> PaperPrompts:
    return PaperPrompts(tmp_path / "indicatie.pdf")


@pytest.fixture
def bar(
    qtbot: QtBot,
    look: QApplication,
    services: Services,
    workplace: Workplace,
    prompts: PaperPrompts,
    draft: tuple[DossierView, int],
    tmp_path: Path,
) -> PaperBar:
    services.settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path))
    letters = Letters(workplace, services.settings, SHIPPED)
    desk = replace(services, letters=letters, prompts=prompts)
    session = DossierSession(services.dossiers, services.indications)
    session.open(draft[0])
    made = PaperBar(session, desk)
    session.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


def logged(services: Services) -> list[tuple[str, str]]:
    """Action and detail of what the log says of the dossier, the oldest first."""
    with services.audit._sessions() as session:
        query = select(AuditEntry).where(AuditEntry.dossier_number == "D-2026-001")
        entries = session.scalars(query.order_by(AuditEntry.id)).all()
    return [(entry.action, entry.detail) for entry in entries]


def told(services: Services) -> list[str]:
    """What the timeline says was made, the newest first."""
    rows = services.family.timeline(1)
    return [row.text for row in rows if row.kind == EventKind.EXPORT]


def test_a_pdf_stands_in_the_log_and_once_a_day_in_the_timeline(
    qtbot: QtBot, bar: PaperBar, services: Services
) -> None:
    before = len(logged(services))
    for _ in range(2):
        qtbot.mouseClick(bar.pdf_button, Qt.MouseButton.LeftButton)
    assert logged(services)[before:] == [(Action.EXPORT, About.PDF)] * 2
    assert told(services) == ["PDF van de indicatie: gemaakt."]


def test_a_print_stands_in_the_log_and_in_the_timeline(
    qtbot: QtBot, bar: PaperBar, services: Services
) -> None:
    before = len(logged(services))
    qtbot.mouseClick(bar.print_button, Qt.MouseButton.LeftButton)
    assert logged(services)[before:] == [(Action.PRINT, "")]
    assert told(services) == ["Afdruk van de indicatie: gemaakt."]


def test_what_was_not_made_is_not_told(
    qtbot: QtBot, bar: PaperBar, services: Services, prompts: PaperPrompts, tmp_path: Path
) -> None:
    before = len(logged(services))
    prompts.target, prompts.prints = tmp_path / "weg" / "indicatie.pdf", False
    for button in (bar.pdf_button, bar.print_button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert logged(services)[before:] == []
    assert told(services) == []


def settle(qtbot: QtBot, services: Services) -> None:
    qtbot.waitUntil(lambda: not services.background.busy)
    QCoreApplication.processEvents()


def pages(path: Path) -> int:
    """How many pages of A4 a PDF has."""
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert set(re.findall(rb"/MediaBox \[0 0 (\d+)[.\d]* (\d+)", content)) == {(b"595", b"842")}
    return len(re.findall(rb"/Type /Page\b", content))


@pytest.mark.parametrize("kind", ["Brief", "Plan"])
def test_a_click_makes_the_word_document(
    qtbot: QtBot, bar: PaperBar, services: Services, tmp_path: Path, kind: str
) -> None:
    button = bar.letter_button if kind == "Brief" else bar.plan_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    path = tmp_path / f"{kind}_D-2026-001_2026-11-22.docx"
    assert "Sanne Voorbeeld" in "".join(p.text for p in Document(str(path)).paragraphs)
    assert path.name in bar.told.text()
    assert told(services) == [{"Brief": "Brief", "Plan": "Plan van het gezin"}[kind] + ": gemaakt."]
    assert bar.open_button.isVisible()


def test_the_pdf_stands_where_the_worker_pointed(
    qtbot: QtBot, bar: PaperBar, tmp_path: Path
) -> None:
    qtbot.mouseClick(bar.pdf_button, Qt.MouseButton.LeftButton)
    assert pages(tmp_path / "indicatie.pdf") == 1
    assert "indicatie.pdf" in bar.told.text()
    assert list(tmp_path.glob("~*")) == []


@pytest.mark.parametrize("name", ["letter_button", "plan_button", "pdf_button"])
def test_that_it_is_not_encrypted_is_said_before_anything_is_written(
    qtbot: QtBot,
    bar: PaperBar,
    services: Services,
    prompts: PaperPrompts,
    tmp_path: Path,
    name: str,
) -> None:
    prompts.agree = False
    before = set(tmp_path.iterdir())
    qtbot.mouseClick(getattr(bar, name), Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    assert len(prompts.asked) == 1
    assert "bevat persoonsgegevens en is niet versleuteld" in prompts.asked[0]
    assert set(tmp_path.iterdir()) == before


def test_the_button_prints(qtbot: QtBot, bar: PaperBar, prompts: PaperPrompts) -> None:
    qtbot.mouseClick(bar.print_button, Qt.MouseButton.LeftButton)
    assert "Sanne Voorbeeld" in prompts.printed[0]


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, bar: PaperBar, prompts: PaperPrompts, tmp_path: Path
) -> None:
    prompts.target = tmp_path / "weg" / "indicatie.pdf"
    qtbot.mouseClick(bar.pdf_button, Qt.MouseButton.LeftButton)
    assert "bestaat niet" in bar.problem.sentence


def test_every_child_has_its_own_page_and_no_text_becomes_markup(
    look: QApplication, tmp_path: Path
) -> None:
    goal = "<b>=1+1</b>\x07 &amp; " + "lang " * 2_000
    help_ = FamilyHelp("Hulp", Status.DRAFT, goal, (), "", "", "", "", "", "")
    papers = tuple(FamilyPaper(name, "", "", "", (help_,)) for name in ("Sanne", "Daan"))
    document = paper_document("D-2026-001", papers)
    text = document.toPlainText()
    assert text.count("Dossier D-2026-001") == 2
    assert text.count("<b>=1+1</b>") == 2
    assert "&amp;" in text
    assert "\x07" not in text
    assert text.count("Concept: dit kan nog veranderen") == 2
    assert pages(save_pdf(document, tmp_path / "twee.pdf")) >= 4


def test_two_short_papers_are_two_pages(look: QApplication, tmp_path: Path) -> None:
    papers = tuple(FamilyPaper(name, "", "Vraag", "", ()) for name in ("Sanne", "Daan"))
    assert pages(save_pdf(paper_document("D", papers), tmp_path / "twee.pdf")) == 2
