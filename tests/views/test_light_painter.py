from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from app.domain.stoplight import Light
from app.views import theme
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.light_delegate import LIGHT_ROLE, LightDelegate
from app.views.widgets.light_painter import LightSign, paint_light

SHOWN = [Light.GREEN, Light.AMBER, Light.RED, Light.UNKNOWN]


def drawn(light: str, ground: str = "surface") -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(theme.colour(ground))
    painter = QPainter(image)
    paint_light(painter, QRectF(0, 0, 32, 32), light)
    painter.end()
    return image


def shape(image: QImage) -> frozenset[tuple[int, int]]:
    """The pixels that differ from the ground: what remains without colour."""
    ground = image.pixel(0, 0)
    return frozenset((x, y) for x in range(32) for y in range(32) if image.pixel(x, y) != ground)


def test_each_light_has_a_shape_of_its_own(look: QApplication) -> None:
    shapes = [shape(drawn(light)) for light in SHOWN]
    assert all(shapes)
    for first in shapes:
        for second in shapes:
            if first is not second:
                assert len(first ^ second) > 60


def test_what_was_not_agreed_has_no_sign(look: QApplication) -> None:
    assert not shape(drawn(Light.NONE))


@pytest.mark.parametrize("name", [theme.LIGHT, theme.DARK])
def test_the_colours_are_those_of_the_theme(look: QApplication, name: str) -> None:
    theme.apply_theme(look, name)
    assert drawn(Light.RED).pixelColor(16, 16) == theme.colour("red")
    assert drawn(Light.AMBER).pixelColor(16, 22) == theme.colour("amber")
    assert drawn(Light.GREEN).pixelColor(16, 5) == theme.colour("green")


def test_a_selected_row_does_not_tint_the_light(qtbot: QtBot, look: QApplication) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = RowsModel([Column("Licht", str, roles={LIGHT_ROLE: lambda _row: Light.RED})])
    model.show_rows(["Vol"])
    view.setModel(model)
    image = QImage(200, 32, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = QRect(0, 0, 200, 32)
    option.state |= QStyle.StateFlag.State_Selected
    option.state |= QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    painter = QPainter(image)
    LightDelegate(view).paint(painter, option, model.index(0, 0))
    painter.end()
    assert image.pixelColor(23, 16) == QColor(theme.tokens().red)


def test_a_sign_follows_its_light(qtbot: QtBot, look: QApplication) -> None:
    sign = LightSign(Light.GREEN)
    qtbot.addWidget(sign)
    sign.show()
    green = sign.grab().toImage()
    sign.set_light(Light.RED)
    assert sign.light == Light.RED
    assert sign.grab().toImage() != green
