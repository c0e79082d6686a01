"""The row of indications: every title is read in full where there is room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.dossier.indication_bar import _Chip

NAMES = ("Jayden", "Sanne", "Bo", "Mohammed", "Liv")
PRODUCTS = ("nog geen product", "Ambulante hulp thuis Basis", "Logeren", "Brede analyse")


@pytest.mark.parametrize("checked", [True, False])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("product", PRODUCTS)
def test_a_title_at_its_own_size_is_whole(
    qtbot: QtBot, look: QApplication, name: str, product: str, *, checked: bool
) -> None:
    title = f"{name} · {product}"
    chip = _Chip(title)
    qtbot.addWidget(chip)
    theme.mark(chip, "chip")
    chip.setCheckable(True)
    chip.setChecked(checked)
    chip.show()
    chip.resize(chip.sizeHint())
    assert chip.text() == title
    chip.resize(chip.width() - 20, chip.height())
    assert chip.text().endswith("…")
