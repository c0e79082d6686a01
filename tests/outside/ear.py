"""Hears the window as a screen reader does, over AT-SPI; run by the Python of the system.

Reads one JSON command per line and answers with one JSON line. Only what a screen reader is told is
used here: nothing of the program is imported, and no key is pressed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version has to be chosen first)

_NOTHING = {"role": "", "name": "", "description": "", "label": "", "text": "", "states": []}
_PROGRAM = "Indicatiewijzer"
_ROWS = 12
_LISTS = {"table", "tree table", "tree", "list"}
_STATES = {
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.ENABLED: "enabled",
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.SELECTED: "selected",
    Atspi.StateType.SHOWING: "showing",
}
Node = dict[str, Any]


class Ear:
    """Keeps what had the focus last, and every announcement."""

    def __init__(self) -> None:
        self._focus: Any = None
        self.turns = 0
        self.said: list[str] = []
        self._listener = Atspi.EventListener.new(self._heard)
        for kind in ("object:state-changed:focused", "object:announcement"):
            self._listener.register(kind)

    def _heard(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.said.append(str(event.any_data))
        elif event.detail1:
            self._focus = event.source
            self.turns += 1

    def answer(self, command: str) -> object:
        """What is asked: the focus, everything in view, or what was said since the last time."""
        if command == "tree":
            return [walk(window) for window in windows()]
        if command == "said":
            said, self.said = self.said, []
            return said
        return {**describe(self._focus), "turns": self.turns}


def windows() -> list[Any]:
    """The windows of the program that are in view."""
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
    found = [p for p in programs if p is not None and p.get_name() == _PROGRAM]
    return [w for p in found for w in children(p) if shows(w)]


def walk(item: Any) -> Node:
    """A node with everything in it that is in view; of a table the heads and the first rows."""
    node = describe(item)
    if node["role"] in _LISTS:
        node["table"] = table(item)
        return node
    node["children"] = [walk(child) for child in children(item) if shows(child)]
    return node


def describe(item: Any) -> Node:
    """Role, name, words and states of one thing, as a screen reader gets them."""
    if item is None:
        return dict(_NOTHING)
    try:
        states = item.get_state_set()
        return {
            "role": item.get_role_name(),
            "name": item.get_name() or "",
            "description": item.get_description() or "",
            "label": label(item),
            "text": text(item),
            "states": [name for state, name in _STATES.items() if states.contains(state)],
        }
    except GLib.Error:
        # It went between two questions.
        return dict(_NOTHING)


def label(item: Any) -> str:
    """The words of the label that leads to this field."""
    for relation in item.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name() or ""
    return ""


def text(item: Any) -> str:
    """What stands in a field."""
    if "Text" not in item.get_interfaces():
        return ""
    return Atspi.Text.get_text(item, 0, -1) or ""


def table(item: Any) -> Node:
    """The heads of the columns and the words of the first rows."""
    if "Table" not in item.get_interfaces():
        return {"heads": [], "rows": [[child.get_name() or ""] for child in children(item)[:_ROWS]]}
    columns = range(Atspi.Table.get_n_columns(item))
    rows = range(min(Atspi.Table.get_n_rows(item), _ROWS))
    return {
        "heads": [Atspi.Table.get_column_description(item, c) or "" for c in columns],
        "rows": [[cell(item, r, c) for c in columns] for r in rows],
    }


def cell(item: Any, row: int, column: int) -> str:
    """What is heard of one cell."""
    found = Atspi.Table.get_accessible_at(item, row, column)
    return (found.get_name() or "") if found is not None else ""


def children(item: Any) -> list[Any]:
    """What is in ``item``."""
    found = [item.get_child_at_index(n) for n in range(item.get_child_count())]
    return [child for child in found if child is not None]


def shows(item: Any) -> bool:
    """Whether it is in view."""
    return bool(item.get_state_set().contains(Atspi.StateType.SHOWING))


def listen(answer: Callable[[str], object]) -> None:
    """Answer commands until nobody asks any more."""
    loop = GLib.MainLoop()
    waiting = b""

    def read(_source: int, condition: GLib.IOCondition) -> bool:
        nonlocal waiting
        piece = os.read(0, 4096) if condition & GLib.IOCondition.IN else b""
        if not piece:
            loop.quit()
            return False
        *lines, waiting = (waiting + piece).split(b"\n")
        for line in lines:
            sys.stdout.write(json.dumps(answer(line.decode())) + "\n")
            sys.stdout.flush()
        return True

    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, read)
    loop.run()


if __name__ == "__main__":
    Atspi.init()
    listen(Ear().answer)
    sys.exit(0)
