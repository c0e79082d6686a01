"""Which part of a workbook holds which sheet."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from app.exchange.package_guard import PackageContent


def part_of_each_sheet(content: PackageContent) -> dict[str, str]:
    """The name of the part (lower case) by the name of its sheet, as the parser finds them."""
    targets = {
        element.get("Id", ""): element.get("Target", "")
        for element in _elements(content.relations, "Relationship")
    }
    found: dict[str, str] = {}
    for element in _elements(content.workbook, "sheet"):
        identity = next(
            (value for key, value in element.items() if key.rpartition("}")[2] == "id"), ""
        )
        target = targets.get(identity, "").lower()
        found[element.get("name", "")] = (
            target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        )
    return found


def _elements(text: bytes, name: str) -> Iterator[ElementTree.Element]:
    """The elements called ``name`` in any namespace; none where the text is no ElementTree."""
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - package_guard refused every DOCTYPE
    except ElementTree.ParseError:
        return iter(())
    return (element for element in root.iter() if element.tag.rpartition("}")[2] == name)
