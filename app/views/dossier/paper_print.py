"""The papers of a family for a printer or a PDF: black on white A4, every child on its own page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.domain.dossier import Status
from app.exchange.cell_text import clean
from app.exchange.safe_file import put_file
from app.services.family_letter import FamilyHelp, FamilyPaper

_LOOKS = """
    body { color: #000000; background: #ffffff; font-size: 10.5pt; }
    h1 { font-size: 18pt; margin-bottom: 2px; }
    h2 { font-size: 13pt; margin-top: 16px; margin-bottom: 4px; }
    h3 { font-size: 10.5pt; margin-top: 10px; margin-bottom: 2px; }
    p { margin-top: 0px; margin-bottom: 3px; }
    .hint { color: #444444; font-size: 9pt; }
"""


def paper_document(number: str, papers: Sequence[FamilyPaper]) -> QTextDocument:
    """The papers as a document that can be printed; ``number`` is that of the dossier."""
    document = QTextDocument()
    document.setDefaultStyleSheet(_LOOKS)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, f"Indicatie {number}")
    pages = "".join(
        "".join(_page(number, paper, first=place == 0)) for place, paper in enumerate(papers)
    )
    document.setHtml(f"<body>{pages}</body>")
    return document


def save_pdf(document: QTextDocument, target: Path) -> Path:
    """Write the document as a PDF on A4 and return the path once it is safely on disk.

    A file of that name is replaced. Raises :class:`app.exchange.safe_file.ExportFailed`.
    """
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(memory)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    # The document itself leaves two centimetres at every side.
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setCreator("Indicatiewijzer")
    document.print_(writer)
    del writer  # closes the PDF
    return put_file(bytes(memory.data().data()), target, overwrite=True)


def _page(number: str, paper: FamilyPaper, *, first: bool) -> Iterator[str]:
    new_page = "" if first else ' style="page-break-before: always"'
    head = f"Indicatie jeugdhulp · Dossier {number}"
    yield f'<p class="hint"{new_page}>{_text(head)}</p>'
    yield f"<h1>{_text(paper.name)}</h1>"
    yield f"<p>{_text(paper.about)}</p>"
    yield from _part("De vraag", paper.question)
    yield from _part("Wat jullie willen", paper.wishes)
    for help_ in paper.helps:
        yield from _help(help_)


def _help(help_: FamilyHelp) -> Iterator[str]:
    yield f"<hr><h2>{_text(help_.title)}</h2>"
    if help_.status is Status.DRAFT:
        yield '<p class="hint">Concept: dit kan nog veranderen</p>'
    if help_.status is Status.WITHDRAWN:
        yield "<p><b>Ingetrokken: deze hulp gaat niet door</b></p>"
    yield from _part("Doel", help_.goal)
    yield from _part("Wanneer en hoe vaak", *help_.periods, help_.amount)
    yield from _part("Wie helpt", help_.provider, help_.light_words)
    yield from _part("Waarom deze aanbieder", help_.reason)
    yield from _part("Terugkijken", help_.evaluation)


def _part(heading: str, *lines: str) -> Iterator[str]:
    written = [line for line in lines if line]
    if written:
        yield f"<h3>{_text(heading)}</h3>"
        yield from (f"<p>{_text(line)}</p>" for line in written)


def _text(text: str) -> str:
    """Text as it was written: no markup comes out of it, and nothing unreadable."""
    return escape(clean(text)).replace("\n", "<br>")
