"""A chart on the screen: its colours in light and dark, its places, and when it is loaded."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.theme import TOKENS
from app.views.widgets.chart import Bars, Chart, Limit, Line, Marker, Scale, Shade
from app.views.widgets.plot import Plot
from tests.views.test_theme import THEMES, contrast

SERIES = ("accent", "second", "third", "text")
CHART = Chart(
    ("jan 26", "feb", "mrt"),
    Scale.EUROS,
    bars=(Bars("Gedeclareerd", (4_000_000, 5_000_000, None)),),
    lines=(Line("Verwacht", (None, 6_000_000, 9_000_000), Shade.SECOND, marker=Marker.DISC),),
    limits=(Limit("Plafond", 8_000_000),),
    tips=("januari: € 40.000", "februari: € 50.000", "maart: nog niets"),
)
LYING = Chart(
    ("Lindebrug", "Kompas"),
    Scale.NUMBER,
    bars=(
        Bars("haalt de norm", (8.2, None), words=("8,2", "")),
        Bars("haalt de norm niet", (None, 7.1), Shade.THIRD, hatched=True, words=("", "7,1 mis")),
    ),
    limits=(Limit("norm 7,5", 7.5, dashed=True),),
    lying=True,
)


@pytest.fixture
def plot(qtbot: QtBot, look: QApplication) -> Plot:
    made = Plot("Gedeclareerd per maand")
    qtbot.addWidget(made)
    made.resize(600, 320)
    made.show()
    return made


def draw(plot: Plot, chart: Chart, description: str = "") -> None:
    plot.show_chart(chart, description)
    QApplication.processEvents()


def colours(plot: Plot) -> dict[str, int]:
    """How many pixels have each colour."""
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    counts: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name().upper()
            counts[name] = counts.get(name, 0) + 1
    return counts


def test_a_chart_wears_the_theme_also_when_it_changes(plot: Plot, look: QApplication) -> None:
    draw(plot, CHART, "Het plafond wordt in maart bereikt.")
    for name in (theme.LIGHT, theme.DARK):
        theme.apply_theme(look, name)
        QApplication.processEvents()
        seen = colours(plot)
        tokens = TOKENS[name]
        assert seen[tokens.surface] > 600 * 320 // 3
        assert seen[tokens.accent] > 5_000
        assert seen[tokens.second] > 100
        assert seen[tokens.text] > 300
        others = {TOKENS[other].accent for other in TOKENS if other != name}
        assert not others & seen.keys()


def test_hatched_bars_show_the_ground_through_their_colour(plot: Plot) -> None:
    draw(plot, LYING)
    image = plot.grab().toImage()
    middle = [plot.place_at(QPoint(x, y)) for x, y in ((300, 120), (300, 250))]
    assert middle == [0, 1]
    rows = [{image.pixelColor(x, y).name().upper() for x in range(220, 300)} for y in (120, 250)]
    assert rows[0] == {TOKENS[theme.LIGHT].accent}
    assert {TOKENS[theme.LIGHT].third, TOKENS[theme.LIGHT].surface} <= rows[1]


def test_a_chart_tells_what_it_is(plot: Plot) -> None:
    draw(plot, CHART, "Het plafond wordt in maart bereikt.")
    assert plot.accessibleName() == "Gedeclareerd per maand"
    assert plot.accessibleDescription() == "Het plafond wordt in maart bereikt."
    names = [label.text() for label in plot.legend.findChildren(QLabel)]
    assert names == ["Gedeclareerd", "Verwacht", "Plafond"]


def test_another_chart_takes_the_place_of_the_first(plot: Plot) -> None:
    draw(plot, CHART)
    draw(plot, LYING)
    assert plot.chart is LYING
    shown = [label.text() for label in plot.legend.findChildren(QLabel) if label.isVisible()]
    assert shown == ["haalt de norm", "haalt de norm niet", "norm 7,5"]


def test_a_chart_of_nothing_is_only_its_axes(plot: Plot) -> None:
    draw(plot, Chart((), Scale.NUMBER, bars=(Bars("niets", (), words=()),)))
    sign_in_legend = 14 * 12
    assert colours(plot)[TOKENS[theme.LIGHT].accent] == sign_in_legend


def test_a_click_picks_the_place_under_it(plot: Plot, qtbot: QtBot) -> None:
    draw(plot, CHART)
    picked: list[int] = []
    plot.picked.connect(picked.append)
    for x in (150, 350, 520):
        qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
    qtbot.mouseClick(plot, Qt.MouseButton.RightButton, pos=QPoint(150, 200))
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(1, 200))
    assert picked == [0, 1, 2]


def test_a_mouse_that_rests_is_told_about_the_place(plot: Plot) -> None:
    draw(plot, CHART)
    assert plot.tip_at(QPoint(350, 200)) == "februari: € 50.000"
    assert plot.tip_at(QPoint(1, 200)) == ""


def test_a_narrow_chart_names_fewer_months(plot: Plot) -> None:
    months = tuple(f"maand {n}" for n in range(24))
    draw(plot, Chart(months, Scale.NUMBER, bars=(Bars("x", (1.0,) * 24),)))
    ticks = plot._canvas.getPlotItem().getAxis("bottom")._tickLevels[0]  # type: ignore[union-attr]
    assert 2 < len(ticks) < 12


@THEMES
@pytest.mark.parametrize("series", SERIES)
def test_series_stand_out_from_their_ground(look_name: str, series: str) -> None:
    assert contrast(TOKENS[look_name], series, "surface") >= 3


@THEMES
@pytest.mark.parametrize("sight", ["ordinary", "protan", "deutan", "tritan"])
def test_series_keep_apart_for_every_kind_of_sight(look_name: str, sight: str) -> None:
    shown = [_lab(getattr(TOKENS[look_name], name), sight) for name in SERIES]
    for one, other in combinations(shown, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 >= 21


def test_charts_are_loaded_with_the_first_chart() -> None:
    ask = (
        "import sys, app.views.main_window, app.views.pages, app.views.widgets.plot;"
        "print(sorted({'pyqtgraph', 'numpy'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


# Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
_SIGHT = {
    "ordinary": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)

Triple = tuple[float, float, float]


def _lab(colour: str, sight: str) -> Triple:
    """The colour as somebody with this sight sees it, in CIE Lab."""
    parts = [part / 255 for part in QColor(colour).toTuple()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    seen = [min(max(value, 0), 1) for value in _times(_SIGHT[sight], linear)]
    x, y, z = (value / white for value, white in zip(_times(_XYZ, seen), _WHITE, strict=True))
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _times(rows: tuple[Triple, ...], vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in rows]
