"""The manual as one PDF on A4, printed by Qt: contents with page numbers, then every page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.views.help_document import dress, fitted
from app.views.help_pages import Manual

_POINTS = 10.0
_FOOT_POINTS = 8.0
_DOTS_PER_INCH = 96
"""That of the screen, for which Qt draws the marks of lists; letters keep their true widths."""
_MARGIN_INCHES = 0.8
_PICTURE_WIDTH = 480
_PICTURE_DOTS = 640
"""A picture has more dots than it is wide: paper shows them."""
_LINE = QColor("#8A939E")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\([^)]+\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


def write_pdf(manual: Manual, title: str, contents: str, target: Path) -> int:
    """Write the PDF; how many sheets it has."""
    writer = QPdfWriter(str(target))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Indicatiewijzer")
    # The numbers are known once everything stands in its place; they move nothing.
    sheets = _sheets(_document(manual, title, contents, {}, writer), manual)
    document = _document(manual, title, contents, sheets, writer)
    _paint(document, title, writer)
    return document.pageCount()


def _document(
    manual: Manual, title: str, contents: str, sheets: Mapping[str, int], writer: QPdfWriter
) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(QFont(["Segoe UI", "Open Sans", "DejaVu Sans"], int(_POINTS)))
    pages = (_LINK.sub(r"\1", page.text) for page in manual.pages)
    document.setMarkdown("\n\n".join([_contents(manual, title, contents, sheets), *pages]))
    _lay_pictures_ready(manual, document)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    dress(document, _POINTS, _LINE)
    _begin_sheets(document)
    shape = document.rootFrame().frameFormat()
    shape.setMargin(_MARGIN_INCHES * _DOTS_PER_INCH)
    document.rootFrame().setFrameFormat(shape)
    return document


def _contents(manual: Manual, title: str, contents: str, sheets: Mapping[str, int]) -> str:
    lines = [f"# {title}\n", f"## {contents}\n"]
    for chapter in manual.chapters:
        lines.append(f"\n**{chapter.title}**\n")
        lines += [f"* {page.title} · {sheets.get(page.name, 88)}" for page in chapter.pages]
    return "\n".join(lines) + "\n"


def _lay_pictures_ready(manual: Manual, document: QTextDocument) -> None:
    for page in manual.pages:
        for name in _PICTURE.findall(page.text):
            picture = fitted(QImage(str(page.path.parent / name)), _PICTURE_DOTS)
            picture.setDevicePixelRatio(_PICTURE_DOTS / _PICTURE_WIDTH)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), picture)


def _begin_sheets(document: QTextDocument) -> None:
    """Let every page of the manual begin on a new sheet."""
    for block in _titles(document)[1:]:
        shape = block.blockFormat()
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(shape)


def _titles(document: QTextDocument) -> list[QTextBlock]:
    """The headings of the first level: that of the manual, then one per page."""
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() == 1:
            found.append(block)
        block = block.next()
    return found


def _sheets(document: QTextDocument, manual: Manual) -> dict[str, int]:
    """On which sheet each page begins."""
    height = document.pageSize().height()
    layout = document.documentLayout()
    tops = (layout.blockBoundingRect(block).top() for block in _titles(document)[1:])
    return {page.name: int(top // height) + 1 for page, top in zip(manual.pages, tops, strict=True)}


def _paint(document: QTextDocument, title: str, writer: QPdfWriter) -> None:
    painter = QPainter(writer)
    width, height = document.pageSize().width(), document.pageSize().height()
    painter.setFont(QFont(document.defaultFont().families(), int(_FOOT_POINTS)))
    foot = QRectF(0, height - 0.55 * _DOTS_PER_INCH, width, 0.3 * _DOTS_PER_INCH)
    for sheet in range(document.pageCount()):
        if sheet:
            writer.newPage()
        part = QRectF(0, sheet * height, width, height)
        painter.save()
        painter.translate(0, -part.top())
        painter.setClipRect(part)
        what = QAbstractTextDocumentLayout.PaintContext()
        what.clip = part
        what.palette.setColor(what.palette.ColorRole.Text, QColor("#000000"))
        document.documentLayout().draw(painter, what)
        painter.restore()
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{title} · {sheet + 1}")
    painter.end()
