"""A program that speaks English for a while, in tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from app.views import language
from tests.test_packaging import script


@contextmanager
def speaking_english(app: QApplication) -> Iterator[None]:
    """Speak English inside, with texts as new as their source; Dutch afterwards."""
    make = script("make_translations")
    if not make.COMPILED.exists() or make.COMPILED.stat().st_mtime < make.SOURCE.stat().st_mtime:
        make.compile_texts()
    language.speak(app, language.ENGLISH)
    try:
        yield
    finally:
        language.speak(app, language.DUTCH)
        for translator in language._installed:
            app.removeTranslator(translator)
        language._installed.clear()
