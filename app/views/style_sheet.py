"""The one style sheet: borders, corners, focus rings and kinds of button, made from the tokens.

What the palette can say stays in the palette. A focus ring is a border of 2 pixels; the padding
gives one pixel back, so that nothing moves when the focus comes and goes.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.views.theme import Tokens

_SHEET = Template("""
QLabel[kind="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[kind="section"] { font-size: ${section}pt; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="hint"] { font-size: ${hint}pt; color: $quiet; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="problem"] { font-size: ${hint}pt; }
QLabel:disabled { color: $quiet; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[kind="panel"] { background: $panel; border: none; border-radius: 6px; }
QFrame[kind="notice"] { background: $surface; border: 1px solid $amber_outline;
  border-radius: 6px; }
QFrame[kind="notice"][severity="error"], QFrame[kind="notice"][severity="block"] {
  border-color: $danger; }
QFrame[kind="notice"][severity="inform"], QFrame[kind="notice"][severity="done"] {
  border-color: $line; }
QFrame[kind="tour"] { background: $surface; border: 2px solid $accent; border-radius: 6px; }
QFrame[kind="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollArea[kind="pane"] { border: 2px solid transparent; border-radius: 6px; }
QScrollArea[kind="pane"]:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget[kind="clear"] { background: transparent; }

QPushButton { background: $surface; color: $text; border: 1px solid $border;
  border-radius: 6px; padding: 6px 14px; min-height: ${text_line}px; outline: none; }
QPushButton:hover { background: $panel; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; border-color: $line; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $quiet; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:focus { border: 2px solid $accent; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 1px solid transparent;
  padding: 6px 8px; }
QPushButton[kind="quiet"]:hover { background: $selection; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QPushButton[kind="quiet"]:disabled { color: $quiet; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent;
  padding: 0 4px; min-height: 26px; text-align: right; }
QPushButton[kind="link"]:hover { background: $selection; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 3px; min-height: 24px; }
QPushButton[kind="segment"] { border-radius: 0; padding: 5px 12px; margin-left: -1px; }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 6px;
  border-bottom-left-radius: 6px; margin-left: 0; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px;
  border-bottom-right-radius: 6px; }
QPushButton[kind="segment"]:checked { background: $selection; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[kind="chip"] { border-radius: 16px; padding: 5px 12px; }
QPushButton[kind="chip"]:checked { background: $selection; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; outline: none; }
QToolButton:hover { background: $panel; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[kind="status"], QToolButton[kind="status link"] { color: $quiet;
  font-size: ${hint}pt; padding: 1px 6px; min-height: ${text_line}px; }
QToolButton[kind="status link"] { color: $accent; font-weight: 600; }
QToolButton[kind="status"]:hover, QToolButton[kind="status link"]:hover {
  background: $selection; }
QToolButton[kind="status"]:focus, QToolButton[kind="status link"]:focus { padding: 0 5px; }
QToolButton[kind="status link"]:disabled { color: $quiet; }
QToolButton[kind="rail"] { color: $quiet; padding: 6px 2px; }
QToolButton[kind="rail"]:hover { background: $panel; }
QToolButton[kind="rail"]:checked { background: $selection; color: $text; font-weight: 600; }
QToolButton[kind="rail"]:focus { padding: 5px 1px; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text;
  border: 1px solid $border; border-radius: 6px; padding: 5px 9px; min-height: ${text_line}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 3px 5px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $quiet; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 8px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $quiet;
  border-color: $line; background: $window; }
QLineEdit:read-only { background: $window; }
QLineEdit[severity="error"], QPlainTextEdit[severity="error"],
QComboBox[severity="error"] { border-color: $danger; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0;
  border-radius: 7px; }
QSlider::handle:horizontal:focus { background: $surface; border: 2px solid $accent; width: 14px;
  height: 14px; margin: -7px 0; border-radius: 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(icons:arrow-$name.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border;
  selection-background-color: $selection; selection-color: $text; outline: none; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px;
  border: 1px solid $border; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url(icons:tick-$name.svg); }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(
  cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $surface, stop: 1 $surface); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: 14px; height: 14px; }
QCheckBox:disabled { color: $quiet; }

QTableView, QListView, QTreeView { background: $surface; border: 1px solid $line;
  padding: 1px; border-radius: 6px; gridline-color: $line; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QTextBrowser { background: $surface; border: 1px solid $line; border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QTableView:focus, QListView:focus, QTreeView:focus, QTextBrowser:focus { border: 2px solid $accent;
  padding: 0; }
QListView[kind="bare"] { border: none; padding: 0; background: transparent; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 12px; }
QTreeView::item { padding: 0 4px; }
QTreeView::item:selected { background: $selection; color: $text; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $quiet; font-weight: 600; border: none;
  border-bottom: 1px solid $line; padding: 8px 15px; font-size: ${hint}pt; }
QTableCornerButton::section { background: $surface; border: none; }

QMenuBar { background: $window; spacing: 2px; padding: 1px 2px; }
QMenuBar::item { padding: 2px 7px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $window; color: $quiet; font-size: ${hint}pt; }
QStatusBar::item { border: none; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QProgressBar { background: $line; border: none; border-radius: 4px; min-height: 8px;
  max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
""")


def style_sheet(look: Tokens, points: float) -> str:
    """The style sheet in the colours of ``look``, with sizes in proportion to ``points``."""
    colours = look._asdict()
    sizes = {"title": points * 1.5, "section": points * 1.15, "hint": points * 0.9}
    # Qt never gives a control less than this, so it has to hold a line of words.
    text_line = str(round(points * 2))
    shown = {key: f"{value:.4g}" for key, value in sizes.items()}
    return _SHEET.substitute(colours, text_line=text_line, **shown)
