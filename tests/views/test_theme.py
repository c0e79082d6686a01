from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from app.views import icons, theme
from app.views.style_sheet import style_sheet
from app.views.theme import TOKENS, Tokens

SURFACES = ("window", "surface", "panel", "selection")
TEXT_PAIRS = [
    *((text, ground) for text in ("text", "quiet") for ground in SURFACES),
    *((text, ground) for text in ("accent", "danger") for ground in ("window", "surface", "panel")),
    ("on_accent", "accent"),
    ("on_danger", "danger"),
]
GRAPHIC_PAIRS = [
    ("border", "surface"),
    *(("accent", ground) for ground in SURFACES),
    *((light, ground) for light in ("green", "red", "unknown") for ground in SURFACES),
    *(("amber_outline", ground) for ground in SURFACES),
    ("danger", "surface"),
]
THEMES = pytest.mark.parametrize("look_name", list(TOKENS))


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    shares = [part / 255 for part in QColor(colour).toTuple()[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(look: Tokens, front: str, ground: str) -> float:
    light, dark = sorted(
        (luminance(getattr(look, front)), luminance(getattr(look, ground))), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize(("front", "ground"), TEXT_PAIRS)
def test_text_can_be_read(look_name: str, front: str, ground: str) -> None:
    assert contrast(TOKENS[look_name], front, ground) >= 4.5


@THEMES
@pytest.mark.parametrize(("front", "ground"), GRAPHIC_PAIRS)
def test_borders_lights_and_focus_can_be_seen(look_name: str, front: str, ground: str) -> None:
    assert contrast(TOKENS[look_name], front, ground) >= 3


@THEMES
def test_the_style_sheet_has_no_place_left_empty(look_name: str) -> None:
    sheet = style_sheet(TOKENS[look_name], 10)
    assert "$" not in sheet
    assert TOKENS[look_name].accent in sheet


def test_the_theme_changes_while_the_program_runs(look: QApplication) -> None:
    button = QPushButton("Nieuw dossier")
    icons.put_icon(button, "plus")
    before = button.icon().pixmap(18).toImage()
    theme.apply_theme(look, theme.DARK)
    assert look.palette().color(QPalette.ColorRole.Window) == QColor("#1B1E23")
    assert theme.colour("accent") == QColor("#6CB8E6")
    assert button.icon().pixmap(18).toImage() != before


def test_a_system_without_an_opinion_is_light(look: QApplication) -> None:
    theme.apply_theme(look, theme.SYSTEM)
    assert theme.tokens().name == theme.LIGHT


def test_what_is_disabled_is_quiet(look: QApplication) -> None:
    text = look.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert text == theme.colour("quiet")


def test_every_icon_can_be_drawn(look: QApplication) -> None:
    names = [file.stem for file in theme.ICONS.glob("*.svg")]
    assert len(names) > 15
    for name in names:
        assert not icons.pixmap(name, "text", 20).isNull()


@pytest.mark.parametrize(("size", "points"), [("100", 10), ("150", 15), ("", 10), ("9000", 10)])
def test_all_text_takes_the_size_that_was_chosen(
    look: QApplication, size: str, points: float
) -> None:
    theme.dress(theme.LIGHT, size)
    assert look.font().pointSizeF() == points
    assert f"{points * 1.5:.4g}pt" in look.styleSheet()


def test_high_contrast_is_black_and_white(look: QApplication) -> None:
    theme.dress(theme.CONTRAST, "100")
    assert look.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    assert look.palette().color(QPalette.ColorRole.Text) == QColor("#FFFFFF")


@THEMES
def test_no_size_takes_the_place_of_a_colour(look_name: str) -> None:
    sheet = style_sheet(TOKENS[look_name], 10)
    for token, colour in TOKENS[look_name]._asdict().items():
        assert token == "name" or colour in sheet or token in _PAINTED


_PAINTED = {"green", "amber", "red", "unknown", "norm", "second", "third", "on_danger"}
"""What is painted or in the palette, and not in the style sheet."""
