"""What a screen reader would miss in what the ear heard of a window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

Node = dict[str, Any]

LIGHTS: Final = ("Groen", "Oranje", "Rood", "Onbekend", "Niet afgesproken")
LIGHT_HEAD: Final = "Licht"
_NAMELESS: Final = {"filler", "panel", "separator", "layered pane", "label", "scroll bar", "image"}
"""Roles that only hold others, or whose words are their name."""
_MUST_HAVE_NAME: Final = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button",
    "slider", "list", "table", "tree", "tree table", "menu item", "menu bar", "dialog", "frame",
    "status bar", "progress bar", "password text",
}  # fmt: skip


def all_nodes(windows: list[Node]) -> Iterator[Node]:
    """Every node, in reading order."""
    for node in windows:
        yield node
        yield from all_nodes(node.get("children", []))


def name_of(node: Node) -> str:
    """What a screen reader calls it: its label, else its own name."""
    return str(node["label"] or node["name"])


def faults(windows: list[Node]) -> list[str]:
    """One line for everything that cannot be made sense of by ear."""
    return [fault for node in all_nodes(windows) for fault in _faults(node)]


def _faults(node: Node) -> Iterator[str]:
    role = node["role"]
    if not name_of(node).strip() and (_takes_focus(node) or role in _MUST_HAVE_NAME):
        yield f"a {role} without a name: {node}"
    if role == "combo box" and not node["label"]:
        yield f"a choice {node['name']!r} without a label"
    if (table := node.get("table")) is not None:
        yield from _table_faults(node, table)


def _table_faults(node: Node, table: Node) -> Iterator[str]:
    for number, head in enumerate(table["heads"], start=1):
        if not head.strip():
            yield f"column {number} of {node['name']!r} has no header"
    lights = [number for number, head in enumerate(table["heads"]) if head.startswith(LIGHT_HEAD)]
    for row in table["rows"]:
        if not all(row[number].startswith(LIGHTS) for number in lights):
            yield f"a light of {node['name']!r} that is not heard as a word: {row}"
        if not any(cell.strip() for cell in row):
            yield f"a row of {node['name']!r} in which nothing is heard"


def _takes_focus(node: Node) -> bool:
    return "focusable" in node["states"] and node["role"] not in _NAMELESS
