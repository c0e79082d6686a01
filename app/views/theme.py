"""The look of the window: colour tokens in three themes, fonts, palette and the style sheet.

Every colour of the program stands here (design of the screens, "Tokens"). The style is Fusion on
every system, so that what the tests measure is what a worker sees. A widget says what it is by the
dynamic property ``kind`` (see :func:`mark`), and the style sheet does the rest.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.views.style_sheet import style_sheet

SYSTEM: Final = "system"
LIGHT: Final = "light"
DARK: Final = "dark"
CONTRAST: Final = "contrast"

UNIT: Final = 4
"""Pixels of the spacing unit; see :data:`INSIDE`, :data:`BETWEEN` and :data:`AROUND`."""
INSIDE: Final = 2 * UNIT
BETWEEN: Final = 4 * UNIT
AROUND: Final = 6 * UNIT

BASE_POINTS: Final = 10.0
TEXT_SIZES: Final = (100, 115, 130, 150)
"""Sizes of all text that a worker can choose, in percents of :data:`BASE_POINTS`."""
_FONTS: Final = ("Segoe UI", "Open Sans")
ICONS: Final = Path(__file__).resolve().parents[2] / "resources" / "icons"


class Tokens(NamedTuple):
    """The colours of one theme, as ``#RRGGBB``; the names are those of the design."""

    name: str
    window: str
    surface: str
    panel: str
    text: str
    quiet: str
    line: str
    border: str
    accent: str
    on_accent: str
    selection: str
    norm: str
    second: str
    third: str
    danger: str
    on_danger: str
    green: str
    amber: str
    amber_outline: str
    red: str
    unknown: str


TOKENS: Final = {
    LIGHT: Tokens(
        name=LIGHT,
        window="#F6F7F9",
        surface="#FFFFFF",
        panel="#EEF4F8",
        text="#1B1F24",
        quiet="#57606A",
        line="#D5DAE1",
        border="#8A939E",
        accent="#01689B",
        on_accent="#FFFFFF",
        selection="#DCEBF5",
        norm="#62B8E5",
        second="#A84E00",
        third="#7E2BD6",
        danger="#A3123A",
        on_danger="#FFFFFF",
        green="#00796B",
        amber="#FFB612",
        amber_outline="#8A5A00",
        red="#A3123A",
        unknown="#595959",
    ),
    DARK: Tokens(
        name=DARK,
        window="#1B1E23",
        surface="#252A31",
        panel="#2A323B",
        text="#ECEFF3",
        quiet="#A9B2BD",
        line="#3C444F",
        border="#8A939E",
        accent="#6CB8E6",
        on_accent="#12161B",
        selection="#2C4356",
        norm="#3B6E90",
        second="#F2A65A",
        third="#D65C9F",
        danger="#FF8AA3",
        on_danger="#12161B",
        green="#4DB6AC",
        amber="#FFC94D",
        amber_outline="#FFC94D",
        red="#FF8AA3",
        unknown="#A9B2BD",
    ),
    # Black and white as in the high contrast of Windows: quiet text and lines are as clear as the
    # rest, and what is quiet is told by its place.
    CONTRAST: Tokens(
        name=CONTRAST,
        window="#000000",
        surface="#000000",
        panel="#12181F",
        text="#FFFFFF",
        quiet="#F0F0F0",
        line="#8C8C8C",
        border="#FFFFFF",
        accent="#4FD8FF",
        on_accent="#000000",
        selection="#003A5C",
        norm="#4FD8FF",
        second="#FFD24A",
        third="#B06BFF",
        danger="#FF9AB0",
        on_danger="#000000",
        green="#4CF0A0",
        amber="#FFD200",
        amber_outline="#FFD200",
        red="#FF9AB0",
        unknown="#FFFFFF",
    ),
}


class _Watch(QObject):
    """Tells who paints for himself that the theme is another one now."""

    changed = Signal()


watch: Final = _Watch()
_current = TOKENS[LIGHT]
_asked = ""
_percent = 100
_in_fusion = False


def tokens() -> Tokens:
    """The colours in use now."""
    return _current


def colour(token: str) -> QColor:
    """The colour of the token with this name (``"accent"``) in the theme in use."""
    return QColor(getattr(_current, token))


def base_points() -> float:
    """The size of ordinary text now, in points."""
    return BASE_POINTS * _percent / 100


def make_application(program: str) -> QApplication:
    """The one application, in Fusion from its first moment: no other style is made first."""
    global _in_fusion  # noqa: PLW0603
    _in_fusion = True
    return QApplication([program, "-style", "fusion"])


def apply_theme(app: QApplication, name: str = SYSTEM, percent: int | None = None) -> None:
    """Dress the whole program in a theme or as the ``system`` asks; at any time.

    ``percent`` is the size of all text, one of :data:`TEXT_SIZES`; ``None`` leaves it as it is.
    """
    global _current, _asked, _percent  # noqa: PLW0603  (one process, one theme)
    if not _asked:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda: _follow(app))
        hints.accessibility().contrastPreferenceChanged.connect(lambda: _follow(app))
        # It may be a finer one than those the icons were drawn for.
        app.screenAdded.connect(lambda _screen: watch.changed.emit())
    _asked = name
    _percent = _percent if percent is None else percent
    _current = TOKENS[_resolve(name)]
    if not _in_fusion and app.style().name() != "fusion":
        app.setStyle("Fusion")
    QDir.setSearchPaths("icons", [str(ICONS)])
    app.setFont(base_font())
    app.setPalette(_palette(_current))
    app.setStyleSheet(style_sheet(_current, base_points()))
    watch.changed.emit()


def dress(name: str, size: str) -> None:
    """Apply a theme and a size of text as they are kept in the settings; unknown is ordinary."""
    application = QApplication.instance()
    percent = next((known for known in TEXT_SIZES if str(known) == size), 100)
    if isinstance(application, QApplication) and (name, percent) != (_asked, _percent):
        apply_theme(application, name, percent)


def base_font() -> QFont:
    """Segoe UI, else Open Sans, else the system's own font, in the size that was chosen."""
    font = QFont(QGuiApplication.font())
    own = [family for family in font.families() if family not in _FONTS]
    font.setFamilies([*_FONTS, *own])
    font.setPointSizeF(base_points())
    return font


def mark(widget: QWidget, kind: str) -> None:
    """Give ``widget`` the dynamic property ``kind`` and let the style sheet look at it again.

    Labels: ``title``, ``section``, ``hint``, ``quiet``, ``strong``, ``problem``. Buttons:
    ``primary``, ``quiet``, ``danger``. Frames: ``card``, ``panel``, ``rail``, ``notice``.
    """
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed property; what was never shown is still to be looked at."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def row_height(widget: QWidget) -> int:
    """Pixels of a table row: 32 at the base font, and more where the font is bigger."""
    return max(32, QFontMetrics(widget.font()).height() + 14)


def text_width(widget: QWidget, characters: int) -> int:
    """Pixels of ``characters`` ordinary digits in the font of ``widget``."""
    return QFontMetrics(widget.font()).horizontalAdvance("0") * characters


def _follow(app: QApplication) -> None:
    """The system turned light, dark or clearer: go along, if that is what was asked for."""
    if _asked == SYSTEM and TOKENS[_resolve(SYSTEM)] is not _current:
        apply_theme(app, SYSTEM)


def _resolve(name: str) -> str:
    if name in TOKENS:
        return name
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _palette(look: Tokens) -> QPalette:
    palette = QPalette()
    for role, value in _roles(look).items():
        palette.setColor(role, QColor(value))
    quiet = QColor(look.quiet)
    for role in _DIMMED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(look.line))
    return palette


_DIMMED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def _roles(look: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        QPalette.ColorRole.Window: look.window,
        QPalette.ColorRole.WindowText: look.text,
        QPalette.ColorRole.Base: look.surface,
        QPalette.ColorRole.AlternateBase: look.panel,
        QPalette.ColorRole.Text: look.text,
        QPalette.ColorRole.PlaceholderText: look.quiet,
        QPalette.ColorRole.Button: look.surface,
        QPalette.ColorRole.ButtonText: look.text,
        QPalette.ColorRole.BrightText: look.danger,
        QPalette.ColorRole.ToolTipBase: look.surface,
        QPalette.ColorRole.ToolTipText: look.text,
        QPalette.ColorRole.Highlight: look.selection,
        QPalette.ColorRole.HighlightedText: look.text,
        QPalette.ColorRole.Link: look.accent,
        QPalette.ColorRole.LinkVisited: look.accent,
        QPalette.ColorRole.Accent: look.accent,
        QPalette.ColorRole.Light: look.line,
        QPalette.ColorRole.Midlight: look.line,
        QPalette.ColorRole.Mid: look.border,
        QPalette.ColorRole.Dark: look.border,
        QPalette.ColorRole.Shadow: look.line,
    }
