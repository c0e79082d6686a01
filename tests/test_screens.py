"""The pictures of the screens: small, and without a difference that can be seen."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from app.screens import few_colours


def test_a_picture_keeps_its_colours_and_becomes_a_third(qapp):
    image = QImage(40, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#01689B"))
    image.setPixelColor(3, 4, QColor("#FFB612"))
    small = few_colours(image)
    assert small.format() == QImage.Format.Format_Indexed8
    assert small.pixelColor(0, 0).name() == "#01689b"
    assert small.pixelColor(3, 4).name() == "#ffb612"


def test_a_colour_too_many_becomes_one_that_is_near(qapp):
    image = QImage(300, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    for place in range(300):
        image.setPixelColor(place, 0, QColor.fromRgb(0, place // 2, place % 256))
    small = few_colours(image)
    assert len(small.colorTable()) == 256
    assert small.pixelColor(0, 1).name() == "#ffffff"
