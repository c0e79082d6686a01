"""The key card: every key of the program on one page, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QTextDocument

_LOOKS = """
    body { color: #000000; background: #ffffff; font-size: 10pt; }
    h1 { font-size: 15pt; margin: 0px 0px 4px 0px; }
    h2 { font-size: 10.5pt; margin: 8px 0px 2px 0px; }
    td { padding: 0px 10px 0px 0px; }
    .key { font-weight: 600; }
"""


class KeyRow(NamedTuple):
    """One key: where it works, how it is called, and what it does."""

    group: str
    keys: str
    text: str


def rows_of(group: str, actions: Iterable[QAction]) -> Iterator[KeyRow]:
    """The rows of a menu: what has no key is left out."""
    for action in actions:
        keys = action.shortcut()
        if not keys.isEmpty():
            yield KeyRow(group, spelled(keys), action.text().replace("&", "").rstrip("…"))


def spelled(keys: QKeySequence | str) -> str:
    """A key as it stands on a keyboard here."""
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    for name, told in {"Return": "Enter", "PgDown": "PageDown", "PgUp": "PageUp"}.items():
        words = words.replace(name, told)
    return words


def form_rows() -> tuple[KeyRow, ...]:
    """The keys of forms, tables and dialogs: no action of a menu has them."""
    group = _tr("In een formulier of tabel")
    return (
        KeyRow(group, "Tab", _tr("Volgende veld of knop")),
        KeyRow(group, "Shift+Tab", _tr("Vorige veld of knop")),
        KeyRow(group, "Enter", _tr("Volgende veld; op een knop: indrukken; in een tabel: openen")),
        KeyRow(group, _tr("Spatie"), _tr("Kiezen, aanvinken of indrukken")),
        KeyRow(group, "Esc", _tr("Venster of keuzelijst sluiten")),
        KeyRow(group, "Alt+letter", _tr("Menu openen; daarna kiest een letter de opdracht")),
    )


def card_document(rows: Iterable[KeyRow]) -> QTextDocument:
    """The card as a document of one A4."""
    document = QTextDocument()
    document.setDefaultStyleSheet(_LOOKS)
    title = _tr("Sneltoetsen van Indicatiewijzer")
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    document.setHtml(f"<body><h1>{escape(title)}</h1>{_halves(tuple(rows))}</body>")
    return document


def _halves(rows: tuple[KeyRow, ...]) -> str:
    """Two columns of about the same height, no group broken in two."""
    groups: dict[str, list[KeyRow]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    left: list[str] = []
    right: list[str] = []
    count = 0
    for name, members in groups.items():
        (left if count < len(rows) / 2 else right).append(_group(name, members))
        count += len(members)
    cells = "".join(f'<td width="50%">{"".join(half)}</td>' for half in (left, right))
    return f'<table width="100%"><tr>{cells}</tr></table>'


def _group(name: str, rows: list[KeyRow]) -> str:
    lines = "".join(
        f'<tr><td class="key">{escape(row.keys)}</td><td>{escape(row.text)}</td></tr>'
        for row in rows
    )
    return f"<h2>{escape(name)}</h2><table>{lines}</table>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyCard", text)
