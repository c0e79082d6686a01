from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.views import language
from tests.test_packaging import script


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    language.speak(qapp, language.DUTCH)
    for translator in language._installed:
        qapp.removeTranslator(translator)
    language._installed.clear()


def test_it_is_dutch_until_somebody_chooses(tmp_path: Path) -> None:
    file = tmp_path / "venster.ini"
    assert language.kept_language(None) == language.DUTCH
    assert language.kept_language(file) == language.DUTCH
    language.keep_language(file, language.ENGLISH)
    assert language.kept_language(file) == language.ENGLISH


def test_qt_speaks_along(speaking: QApplication) -> None:
    language.speak(speaking, language.DUTCH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_what_is_not_ours_keeps_its_words_in_english(speaking: QApplication) -> None:
    language.speak(speaking, language.ENGLISH)
    assert QKeySequence("Ctrl+F1").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+F1"
    assert QCoreApplication.translate("X", "een woord dat nergens staat") != ""


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("self.tr('Een')", ["Een"]),
        ("QCoreApplication.translate('X', 'Twee')", ["Twee"]),
        ("QT_TRANSLATE_NOOP('X', 'Drie')", ["Drie"]),
        ("def _t(x):\n    return QCoreApplication.translate('X', x)\n_t('Vier')", ["Vier"]),
        ("self.tr('Een ' 'zin')", ["Een zin"]),
        ("print('Niet')", []),
    ],
)
def test_every_way_to_translate_is_seen(source: str, texts: list[str]) -> None:
    assert list(script("make_translations").texts_of(source)) == texts


def test_what_was_translated_is_kept(tmp_path: Path) -> None:
    make = script("make_translations")
    target = tmp_path / "x.ts"
    make.write({"Een": ["app/a.py"], "Twee": ["app/a.py"]}, target)
    target.write_text(
        target.read_text("utf-8").replace(
            '<source>Een</source>\n      <translation type="unfinished" />',
            "<source>Een</source>\n      <translation>One</translation>",
        ),
        "utf-8",
    )
    make.write({"Een": ["app/b.py"], "Drie": ["app/b.py"]}, target)
    assert make.known(target) == {"Een": "One", "Drie": ""}


def test_an_administrator_can_lay_the_language_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Indicatiewijzer"
    folder.mkdir()
    (folder / "policy.toml").write_text('[settings]\nlanguage = "en"\n', encoding="utf-8")
    file = tmp_path / "venster.ini"
    language.keep_language(file, language.DUTCH)
    monkeypatch.setenv("PROGRAMDATA", str(tmp_path))
    assert language.kept_language(file) == language.ENGLISH
    assert language.kept_language(None) == language.ENGLISH
    (folder / "policy.toml").write_text("[settings]\ntext_size = 115\n", encoding="utf-8")
    assert language.kept_language(file) == language.DUTCH
