"""A letter from a Word template: marked places such as ``[[gemeente]]`` become text.

The municipality may replace a template. What stands between ``[[elke hulp]]`` and
``[[einde hulp]]`` (each alone in its paragraph) comes back for every help. A paragraph in which all
places stay empty is left out, and with it the heading above it where nothing else stands under it.
Other text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from app.exchange.cell_text import clean
from app.exchange.safe_file import ExportFailed

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

EACH, END = "elke hulp", "einde hulp"
MOST_BYTES = 20_000_000
MOST_UNPACKED = 200_000_000
_PLACE = re.compile(r"\[\[\s*([^\[\]]+?)\s*\]\]")
_HEADING = re.compile(r"Heading ([1-9])")


class TemplateUnusable(ExportFailed):
    """A template cannot be read; ``sentence`` says which and what to do."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was filled in; ``unknown`` are the places nobody knows, left as they stood."""

    content: bytes
    unknown: tuple[str, ...] = ()


def read_template(path: Path) -> bytes:
    """The bytes of a template.

    :raises TemplateUnusable: where it is missing, far too large, or no Word document.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _unusable(path)
        content = path.read_bytes()
        with ZipFile(BytesIO(content)) as package:
            if sum(part.file_size for part in package.infolist()) > MOST_UNPACKED:
                raise _unusable(path)
            package.getinfo("word/document.xml")
    except (OSError, BadZipFile, KeyError) as problem:
        raise _unusable(path) from problem
    return content


def fill_letter(
    template: bytes, values: Mapping[str, str], helps: Sequence[Mapping[str, str]], name: str = ""
) -> Letter:
    """The template with its places filled in; ``helps`` has the places of each help.

    :raises TemplateUnusable: where the template called ``name`` is no Word document.
    """
    import docx

    try:
        document = docx.Document(BytesIO(template))
    except (SyntaxError, KeyError, ValueError, BadZipFile, OSError) as problem:
        raise _unusable(Path(name)) from problem
    unknown: set[str] = set()
    blocks = tuple(_blocks(document.element.body))
    repeated = {part for block in blocks for element in block for part in element.iter(_P)}
    for paragraph in tuple(_paragraphs(document)):
        if paragraph._p not in repeated:
            _fill(paragraph, values, unknown)
    for block in blocks:
        _repeat(block, document, [{**values, **help_} for help_ in helps], unknown)
    memory = BytesIO()
    document.save(memory)
    return Letter(memory.getvalue(), tuple(sorted(unknown)))


def _repeat(
    block: Sequence[Any],
    document: Document,
    helps: Sequence[Mapping[str, str]],
    unknown: set[str],
) -> None:
    """Copy what stands between the two marks for every help, and take the marks away."""
    from docx.text.paragraph import Paragraph

    last = block[-1]
    for values in helps:
        for element in block[1:-1]:
            copy = deepcopy(element)
            last.addprevious(copy)
            for part in tuple(copy.iter(_P)):
                _fill(Paragraph(part, document._body), values, unknown)
    for element in block:
        element.getparent().remove(element)


def _blocks(body: Any) -> Iterator[list[Any]]:
    """The elements from each mark up to the mark that ends it; a mark without an end is none."""
    found: list[Any] = []
    for element in body:
        words = "".join(part.text or "" for part in element.iter(_T)).strip()
        mark = _PLACE.fullmatch(words)
        name = _key(mark[1]) if mark else ""
        if found or name == EACH:
            found.append(element)
        if found and name == END:
            yield found
            found = []


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    """All paragraphs: of the body, of tables, and of the heads and feet of pages."""
    from docx.text.paragraph import Paragraph

    parts: list[Any] = [document._body]
    for section in document.sections:
        edges = (
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
        )
        parts += (edge for edge in edges if not edge.is_linked_to_previous)
    for part in parts:
        for element in part._element.iter(_P):
            yield Paragraph(element, part)


def _fill(paragraph: Paragraph, values: Mapping[str, str], unknown: set[str]) -> None:
    """Fill the places of one paragraph; it goes where they all stay empty."""
    from docx.text.run import Run

    runs = [Run(element, paragraph) for element in paragraph._p.iter(_R)]
    found = list(_PLACE.finditer("".join(run.text for run in runs)))
    if not found:
        return
    texts = [values.get(_key(place[1])) for place in found]
    unknown.update(f"[[{p[1]}]]" for p, text in zip(found, texts, strict=True) if text is None)
    if all(text is not None and not text.strip() for text in texts):
        _leave_out(paragraph)
        return
    for place, text in reversed(list(zip(found, texts, strict=True))):
        if text is not None:
            _replace(runs, place.start(), place.end(), clean(text.strip()))


def _replace(runs: Sequence[Run], start: int, end: int, text: str) -> None:
    """Put ``text`` in the place of the characters ``start`` to ``end`` of all runs together.

    Word cuts a sentence in runs as it likes; the text takes the looks of the run it begins in.
    """
    position = 0
    for run in runs:
        words = run.text
        begin, stop = max(start - position, 0), min(end - position, len(words))
        position += len(words)
        if begin < stop:
            run.text = words[:begin] + text + words[stop:]
            text = ""


def _leave_out(paragraph: Paragraph) -> None:
    """Take a paragraph away, and every heading that has nothing under it any more."""
    element = paragraph._p
    parent = element.getparent()
    # A cell of a table must keep its last paragraph.
    if parent.tag == _CELL and len(parent.findall(_P)) == 1:
        paragraph.text = ""
        return
    above, below = element.getprevious(), element.getnext()
    parent.remove(element)
    level = _level(above, paragraph)
    while level and _ends(below, level, paragraph):
        above, empty = above.getprevious(), above
        parent.remove(empty)
        level = _level(above, paragraph)


def _ends(element: Any, level: int, near: Paragraph) -> bool:
    """Whether the part under a heading of this level ends where ``element`` begins."""
    if element is None or element.tag == _SECTION:
        return True
    return 0 < _level(element, near) <= level


def _level(element: Any, near: Paragraph) -> int:
    """The level of a heading ("Heading 2" in its style: 2); 0 for anything else."""
    from docx.text.paragraph import Paragraph

    if element is None or element.tag != _P:
        return 0
    style = Paragraph(element, near._parent).style
    found = _HEADING.fullmatch(style.name or "") if style is not None else None
    return int(found[1]) if found else 0


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _unusable(path: Path) -> TemplateUnusable:
    return TemplateUnusable(
        f"Het sjabloon {path.name} kan niet worden gelezen. Open het in Word, sla het op als "
        "gewoon Word-document (.docx) en probeer opnieuw."
    )


_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_P, _R, _T, _CELL, _SECTION = (f"{_WORD}{name}" for name in ("p", "r", "t", "tc", "sectPr"))
