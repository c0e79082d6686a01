"""The language of the window: Dutch as it stands in the source, or English.

The language is known before the store is opened, so it is kept beside the place of the window. What
is exported or printed is Dutch always: the back office and the family read it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from app.storage.places import policy_file

if TYPE_CHECKING:
    from app.views.sentences import Sentences

DUTCH: Final = "nl"
ENGLISH: Final = "en"
CONTEXT: Final = "Indicatiewijzer"
"""The one context of the translation: the same Dutch text has one English text."""

TRANSLATIONS: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_KEY: Final = "venster/taal"

SENTENCES: Final = TRANSLATIONS / "sentences_en.toml"
REGIONS: Final = TRANSLATIONS.parent / "regions"
_installed: list[QTranslator] = []
_current = DUTCH


class _ByText(QTranslator):
    """Finds a text whichever class asks for it."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """See QTranslator; ``None`` leaves the Dutch text."""
        # An empty text would be a translation too: "F%1" of Qt itself became no key at all.
        return super().translate(CONTEXT, text) or None


def current() -> str:
    """The language in use now."""
    return _current


def said(text: str) -> str:
    """A sentence of a rule, a service, a file or the region, in the language of the window."""
    return text if _current == DUTCH else _sentences().say(text)


@cache
def _sentences() -> Sentences:
    from app.views.sentences import load

    return load(*english_tables())


def english_tables() -> list[Path]:
    """The tables of English sentences: that of the program, then that of each region that ships.

    They are keyed by the Dutch text, so that nobody has to know which region is open.
    """
    return [SENTENCES, *sorted(REGIONS.glob("*/en.toml"))]


def kept_language(file: Path | None) -> str:
    """The language that an administrator laid down, else what was chosen in this data folder."""
    fixed = laid_down()
    if fixed or file is None:
        return fixed or DUTCH
    kept = QSettings(str(file), QSettings.Format.IniFormat).value(_KEY, DUTCH)
    return ENGLISH if kept == ENGLISH else DUTCH


def laid_down() -> str:
    """The language of the policy file; empty where it names none."""
    file = policy_file()
    if file is None:
        return ""
    from app.exchange.policy_file import read_policy

    return read_policy(file).settings.get("language", "")


def keep_language(file: Path, language: str) -> None:
    """Remember the language for the next start."""
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(_KEY, language)
    settings.sync()


def speak(app: QCoreApplication, language: str) -> None:
    """Have everything that is made from now on speak ``language``; Qt's own dialogs too."""
    global _current  # noqa: PLW0603  (one process, one language)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    _current = language
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    if language == ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    own = _ByText()
    if language == ENGLISH and own.load(str(TRANSLATIONS / "indicatiewijzer_en.qm")):
        _install(app, own)
    qt = QTranslator()
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(app, qt)


def _install(app: QCoreApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.append(translator)
