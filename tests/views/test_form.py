from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.report import Finding, Severity
from app.views.widgets.field import DEBOUNCE_MS
from app.views.widgets.folder_field import FolderField
from app.views.widgets.form import (
    CheckField,
    ChoiceField,
    DateField,
    Field,
    Form,
    LinesField,
    NumberField,
    TextField,
    ThreeWayField,
)

UNITS = [("01", "minuut"), ("04", "uur")]


class Desk:
    """A form with one field of every kind, shown, and everything it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.form = Form()
        column = QVBoxLayout(self.window)
        column.addWidget(self.form)
        self.text = self.form.add("name", TextField("Naam", "Zoals op het paspoort"))
        self.lines = self.form.add("question", LinesField("Vraag"))
        self.day = self.form.add("day", DateField("Geboren op", calendar=True))
        self.unit = self.form.add("unit", ChoiceField("Eenheid", UNITS, empty="Kies"))
        self.safe = self.form.add("safe", ThreeWayField("Is het kind veilig?"))
        self.knows = self.form.add("knows", CheckField("Het gezin weet dit"))
        self.amount = self.form.add("amount", NumberField("Volume"))
        self.told: list[tuple[str, str]] = []
        self.form.edited.connect(lambda key, value: self.told.append((key, value)))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()


@pytest.fixture
def desk(qtbot: QtBot, look: QApplication) -> Desk:
    return Desk(qtbot)


def test_what_a_button_writes_is_told_at_once_with_what_was_typed_before(
    desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClicks(desk.text.editor, "Sanne")
    desk.text.write(f"{desk.text.value()} Maria")
    assert desk.told == [("name", "Sanne Maria")]
    desk.text.write("Sanne Maria")
    assert len(desk.told) == 1


def test_typing_is_told_once_after_the_last_key(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.text.edited, timeout=DEBOUNCE_MS * 10) as told:
        qtbot.keyClicks(desk.text.editor, "Sanne")
        assert desk.told == []
    assert told.args == ["Sanne"]
    assert desk.told == [("name", "Sanne")]


def test_leaving_the_field_tells_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.text.focus()
    qtbot.keyClicks(desk.text.editor, "Bram")
    qtbot.keyClick(desk.text.editor, Qt.Key.Key_Tab)
    assert desk.told == [("name", "Bram")]


def test_flush_tells_what_waits_and_only_that(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.lines.editor, "Slaapt slecht")
    desk.form.flush()
    desk.form.flush()
    assert desk.told == [("question", "Slaapt slecht")]


def test_enter_tells_at_once(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.amount.editor, " 12 ")
    qtbot.keyClick(desk.amount.editor, Qt.Key.Key_Return)
    assert desk.told == [("amount", "12")]


def test_what_is_set_is_not_told(desk: Desk) -> None:
    desk.form.set_values(
        {
            "name": "Noor",
            "question": "Hulp",
            "day": "2014-03-01",
            "unit": "04",
            "safe": "no",
            "knows": "yes",
            "amount": "3",
        }
    )
    desk.form.flush()
    assert desk.told == []
    assert desk.day.line.text() == "01-03-2014"
    assert [field.value() for field in desk.form.fields.values()] == [
        "Noor",
        "Hulp",
        "2014-03-01",
        "04",
        "no",
        "yes",
        "3",
    ]


def test_a_field_with_only_the_cursor_in_it_shows_what_is_stored(desk: Desk) -> None:
    desk.text.focus()
    desk.text.set_value("Noor")
    assert desk.text.value() == "Noor"
    desk.lines.focus()
    assert desk.told == []


def test_a_stored_value_does_not_disturb_who_is_typing(desk: Desk, qtbot: QtBot) -> None:
    desk.text.focus()
    qtbot.keyClicks(desk.text.editor, "Sanne ")
    desk.text.flush()
    desk.text.set_value("Sanne")
    assert desk.text.value() == "Sanne "
    qtbot.keyClicks(desk.text.editor, "M")
    desk.text.set_value("Sanne")
    assert desk.text.value() == "Sanne M"
    desk.text.set_value("Ander dossier", force=True)
    assert desk.text.value() == "Ander dossier"
    assert desk.told == [("name", "Sanne ")]


def test_tab_leaves_a_field_of_more_lines(desk: Desk, qtbot: QtBot) -> None:
    desk.lines.focus()
    qtbot.keyClick(desk.lines.editor, Qt.Key.Key_Tab)
    assert desk.day.line.hasFocus()
    assert desk.lines.value() == ""


def test_a_date_is_told_as_iso_and_shown_as_dutch(desk: Desk, qtbot: QtBot) -> None:
    desk.day.focus()
    qtbot.keyClicks(desk.day.line, "1-3-14")
    desk.text.focus()
    assert desk.told == [("day", "2014-03-01")]
    assert desk.day.line.text() == "01-03-2014"


def test_what_is_no_date_stays_with_a_sentence_and_is_not_told(desk: Desk, qtbot: QtBot) -> None:
    desk.day.set_value("2014-03-01")
    desk.day.focus()
    desk.day.line.clear()
    qtbot.keyClicks(desk.day.line, "31-02-2014")
    desk.text.focus()
    assert desk.told == []
    assert desk.day.line.text() == "31-02-2014"
    assert "geen datum" in desk.day.editor.accessibleDescription()
    desk.day.focus()
    desk.day.line.selectAll()
    qtbot.keyClicks(desk.day.line, "28-02-2014")
    desk.day.flush()
    assert desk.told == [("day", "2014-02-28")]
    assert "geen datum" not in desk.day.editor.accessibleDescription()


def test_an_empty_date_is_told_as_empty(desk: Desk, qtbot: QtBot) -> None:
    desk.day.set_value("2014-03-01")
    desk.day.line.selectAll()
    qtbot.keyClick(desk.day.line, Qt.Key.Key_Delete)
    desk.day.flush()
    assert desk.told == [("day", "")]


def test_a_choice_is_told_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.unit.focus()
    qtbot.keyClick(desk.unit.combo, Qt.Key.Key_Down)
    assert desk.told == [("unit", "01")]


def test_other_choices_keep_the_value(desk: Desk) -> None:
    desk.unit.set_value("04")
    desk.unit.set_choices([("04", "uur"), ("14", "etmaal")])
    assert desk.unit.value() == "04"
    assert desk.told == []


def test_a_second_press_takes_an_answer_back(desk: Desk, qtbot: QtBot) -> None:
    for answer in ("yes", "no", "no"):
        qtbot.mouseClick(desk.safe.button(answer), Qt.MouseButton.LeftButton)
    assert desk.told == [("safe", "yes"), ("safe", "no"), ("safe", "")]


def test_the_space_bar_ticks_a_box(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.knows.box, Qt.Key.Key_Space)
    qtbot.keyClick(desk.knows.box, Qt.Key.Key_Space)
    assert desk.told == [("knows", "yes"), ("knows", "")]


def test_the_wheel_scrolls_the_page_and_not_the_choice(desk: Desk) -> None:
    desk.unit.set_value("04")
    desk.unit.focus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(desk.unit.combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.unit.combo, wheel)
    assert desk.unit.value() == "04"
    assert desk.told == []


def test_every_field_has_a_name_and_a_help_text(desk: Desk) -> None:
    for field in desk.form.fields.values():
        assert field.editor.accessibleName() == field.text
    assert desk.text.editor.accessibleDescription() == "Zoals op het paspoort"
    assert desk.safe.button("yes").accessibleName() == "Is het kind veilig?: Ja"


def test_a_finding_stands_at_its_field(desk: Desk) -> None:
    finding = Finding("F001", Severity.ERROR, "Vul de naam in.", "question/name")
    desk.form.set_findings([finding])
    assert desk.text.editor.accessibleDescription() == "Vul de naam in.  (F001)"
    assert desk.text.editor.property("severity") == "error"
    desk.form.set_findings([])
    assert desk.text.editor.accessibleDescription() == "Zoals op het paspoort"
    assert desk.text.editor.property("severity") == ""


def test_the_form_jumps_to_a_field(desk: Desk) -> None:
    assert desk.form.focus("day")
    assert desk.day.line.hasFocus()
    assert not desk.form.focus("nothing")


def test_the_fields_are_big_enough_to_hit(desk: Desk) -> None:
    widgets = [field.editor for field in desk.form.fields.values()] + [desk.safe.button("no")]
    assert min(widget.height() for widget in widgets) >= 28


def test_an_ampersand_is_no_alt_letter(qtbot: QtBot, look: QApplication) -> None:
    field: Field = TextField("Kompas Jeugd & Gezin")
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "Kompas Jeugd & Gezin"


def test_a_folder_can_be_typed_or_pointed_at(
    qtbot: QtBot, look: QApplication, tmp_path: object
) -> None:
    field = FolderField("Map voor indicaties")
    qtbot.addWidget(field)
    told: list[str] = []
    field.edited.connect(told.append)
    assert field.folder() is None
    qtbot.keyClicks(field.editor, "indicaties")
    field.flush()
    assert told == ["indicaties"]
    assert str(field.folder()) == "indicaties"
