"""The first case of the manual, done in the window as the page says it, with what it promises."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.demo_exports import write_demo_exports
from app.demo_hand import Hand
from app.demo_journey import Journey
from app.domain.dossier import Step
from app.storage.key import StoreKey
from app.views.dossier.volume_step import VolumeStep
from app.views.help_pages import read_manual
from app.views.language import DUTCH, ENGLISH
from app.wiring import build_program
from tests.english import speaking_english

DAY = datetime(2026, 11, 22, 14, 3)
FIRST, LAST = date(2026, 12, 7), date(2027, 6, 6)


def page_in(language: str) -> str:
    """The page of the first case, on one line."""
    return " ".join(read_manual(language).page("eerste-dossier").text.split())


PAGE = page_in(DUTCH)

# What is typed or chosen stands on the page, word for word.
QUESTION = "Hoe krijgen we weer een vaste avond, zodat Jayden op tijd slaapt?"
WISHES = "Om acht uur in bed, zonder ruzie."
GOAL = "Jayden gaat om acht uur zonder ruzie naar bed."
REASON = "Het beeld is helder."
PRODUCT = "Ambulante hulp thuis Basis"
BSN = "999990019"
STORY: dict[str, Any] = {
    "municipality": "1507",
    "reason": "",
    "people": [
        {
            "key": "jayden",
            "role": "youth",
            "age": 9,
            "first_names": "Jayden",
            "initials": "J",
            "surname": "Voorbeeld",
            "sex": "1",
            "bsn": BSN,
        },
        {
            "key": "esther",
            "role": "adult",
            "first_names": "Esther",
            "surname": "Voorbeeld",
            "relation": "moeder",
            "consent": "yes",
            "consent_days_ago": 0,
        },
    ],
    "question": {
        "question.text": QUESTION,
        "question.wishes": WISHES,
        "question.safe": "yes",
        "referrer.type": "01",
    },
    "analysis": {
        "analysis.needed": "no",
        "analysis.reason": REASON,
        **{f"step.{number}": "Besproken met het gezin." for number in range(1, 6)},
    },
    "indications": [
        {
            "youth": "jayden",
            "product": PRODUCT,
            "answers": {"g": "yes"},
            "goal": GOAL,
            "provider": "green",
        }
    ],
}


@dataclass(frozen=True)
class Words:
    """What the window says in one language: the sums that the page promises, and the choices.

    ``not_shown`` stands on the page in heavy letters, but not in the window at these steps.
    """

    sums: tuple[str, ...]
    norm: tuple[str, ...]
    chosen: str
    choices: frozenset[str]
    not_shown: frozenset[str]


WORDS = {
    DUTCH: Words(
        ("26 uur", "€ 1.866,80", "€ 71,80"),
        ("Binnen de norm", "15–66 uur in 12 maanden"),
        "Gekozen: Maaswilg Jeugdhulp",
        frozenset({"Mannelijk", "Gemeente", "Horst aan de Maas"}),
        frozenset({"niet nodig", "Dossier verwijderen"}),
    ),
    ENGLISH: Words(
        ("26 hours", "€1,866.80", "€71.80"),
        ("Within the norm", "15–66 hours in 12 months"),
        "Chosen: Maaswilg Jeugdhulp",
        frozenset({"Male", "the municipality", "Horst aan de Maas"}),
        frozenset({"not needed", "Delete dossier"}),
    ),
}


@pytest.fixture(params=[DUTCH, ENGLISH])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that the window speaks."""
    with speaking_english(qapp) if request.param == ENGLISH else nullcontext():
        yield request.param


class FocusWatch(QObject):
    """Knows whether the focus was lost: what had it went away, and Qt took the next in line.

    Nobody presses Tab in this journey.
    """

    lost = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """See :class:`QObject`."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and isinstance(watched, QWidget):
            self.lost = event.reason() is Qt.FocusReason.TabFocusReason
        return False


class CarefulHand(Hand):
    """Reads what is in view before each click, and sees where the focus is after it."""

    def __init__(self, hand: Hand) -> None:
        super().__init__(hand.window)
        self.window.activateWindow()
        self.watch = FocusWatch()
        QApplication.instance().installEventFilter(self.watch)  # type: ignore[union-attr]
        self.seen: set[str] = set()
        self.lost: list[str] = []

    def click(self, button: QWidget) -> None:
        """See :class:`Hand`."""
        self.read()
        named = button.text() if isinstance(button, QAbstractButton) else button.accessibleName()
        super().click(button)
        if self.watch.lost:
            self.lost.append(f"{named}: {self.window.focusWidget()}")

    def go(self, step: Step) -> None:
        """See :class:`Hand`."""
        super().go(step)
        self.read()

    def read(self) -> None:
        """Take in all words in view."""
        shown = [widget for widget in self.window.findChildren(QWidget) if widget.isVisible()]
        for widget in shown:
            if isinstance(widget, QAbstractButton | QLabel):
                self.seen.add(widget.text().replace("&", ""))
            elif isinstance(widget, QComboBox):
                self.seen.add(widget.currentText())


class FirstCase(Journey):
    """Follows the page; ``said`` is what the step Omvang shows, ``chosen`` the step Aanbieder."""

    said = chosen = ""
    hand: CarefulHand

    def make(self) -> None:
        """Do what the page says, in its order."""
        self.hand = CarefulHand(self.hand)
        self._take_over_region()
        self.hand.press("Start")
        self.hand.press("Nieuw dossier")
        self.hand.press("Nieuw, nog zonder gegevens")
        self._fill_question()
        self._fill_scope()
        self._fill_analysis()
        wanted = STORY["indications"][0]
        self._add_indication(wanted["youth"])
        self._choose_product(wanted)
        self._fill_weeks()
        self._choose_provider(wanted)
        self.chosen = self._shown()
        self._finish()
        self.hand.read()

    def _fill_weeks(self) -> None:
        self.hand.go(Step.VOLUME)
        step = self.hand.step
        assert isinstance(step, VolumeStep)
        self.hand.fill("phase.1.volume", "1")
        self.hand.fill("phase.1.start", f"{FIRST:%d-%m-%Y}")
        self.hand.fill("phase.1.end", f"{LAST:%d-%m-%Y}")
        self.hand.dossier.flush()
        self.hand.click(step.proposal)
        self.hand.settle(100)
        self.hand.read()
        self.said = self._shown()

    def _shown(self) -> str:
        labels = self.window.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def _picture(self, name: str) -> None:
        """None is needed."""


@pytest.mark.parametrize(
    "words",
    [
        *(QUESTION, WISHES, GOAL, REASON, PRODUCT, BSN),
        # What the journey fills in as well, by the words over the fields.
        *("Datum van het gesprek", "Vink bij *Besproken met het gezin* alles aan"),
    ],
)
def test_what_is_typed_stands_on_the_page(words: str) -> None:
    assert words in PAGE


def test_from_an_empty_store_to_the_exported_file(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    page, words = page_in(language), WORDS[language]
    exports, out = tmp_path / "regio", tmp_path / "uit"
    out.mkdir()
    write_demo_exports(exports, DAY.date())
    key = StoreKey(secrets.token_bytes(32))
    with build_program(tmp_path / "gegevens", key, "noord-limburg", clock=lambda: DAY) as program:
        case = FirstCase(program, exports, out, STORY)
        try:
            case.make()
        finally:
            case.close()
    assert not case.hand.lost
    heavy = {text.removeprefix("+ ") for text in re.findall(r"\*\*(.+?)\*\*", page)}
    shown = " | ".join(case.hand.seen).casefold()
    named = (heavy - words.not_shown) | words.choices
    assert {text for text in named if text.casefold() not in shown} == set()
    assert (LAST - FIRST).days + 1 == 26 * 7
    for promised in words.sums:
        assert promised in page
        assert promised in case.said
    assert all(part in case.said for part in words.norm)
    assert "Maaswilg Jeugdhulp" in page
    assert words.chosen in case.chosen
    (made,) = out.glob("*.xlsx")
    assert made in case.files
