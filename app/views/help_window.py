"""The manual in a window of its own beside the work: list, search, back, and print."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.views import language, theme
from app.views.help_document import dress, fitted
from app.views.help_key import HAS_KEY
from app.views.help_pages import HelpPage, Manual, read_manual
from app.views.prompts import Prompts
from app.views.widgets.search_line import SearchLine
from app.views.widgets.text import button, label, quiet_button

_TEXT_SIZE = QSize(740, 640)
_LIST_DIGITS = 37
"""The width of the list: the longest title fits in it at every size of text."""
_MARGIN = 18
_NAME = int(Qt.ItemDataRole.UserRole)
# A scroll bar and the margins at both sides.
_BESIDE_PICTURE = 2 * _MARGIN + 20


def show_help(parent: QWidget, topic: str, prompts: Prompts) -> HelpWindow:
    """Show the page ``topic`` in the window with help of ``parent``; there is one at most."""
    owner = parent.window()
    known = owner.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = known or HelpWindow(read_manual(language.current()), prompts, owner)
    window.open_page(topic)
    window.show()
    window.activateWindow()
    return window


class HelpText(QTextBrowser):
    """One page of the manual; its pictures are never wider than the text."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """See QTextBrowser."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        return fitted(picture, self.viewport().width() - _BESIDE_PICTURE)


class HelpWindow(QDialog):
    """The manual: its pages at the left, the page that is read at the right."""

    def __init__(self, manual: Manual, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(HAS_KEY, True)
        self.setWindowTitle(self.tr("Handleiding"))
        self._manual = manual
        self._prompts = prompts
        self.search = SearchLine(
            self.tr("Zoek in de handleiding"), self.tr("Zoek in de handleiding")
        )
        self.search.setMinimumWidth(0)
        self.found = label("", "hint")
        self.list = QTreeWidget()
        self.text = HelpText()
        self.back_button = quiet_button(self.tr("Terug"), "back")
        self.print_button = quiet_button(self.tr("Afdrukken…"))
        self.close_button = button(self.tr("Sluiten"))
        self._fill_list()
        self._lay_out()
        self._connect()
        self.resize(self._list_width() + _TEXT_SIZE.width(), _TEXT_SIZE.height())

    @property
    def page(self) -> HelpPage:
        """The page that is read now."""
        return self._page_at(self.text.source())

    def open_page(self, name: str) -> None:
        """Show the page with this name, and let the focus be where it can be read."""
        self._show(self._manual.page(name))
        self.text.setFocus()

    # --- showing

    def _page_at(self, url: QUrl) -> HelpPage:
        return self._manual.page(url.fileName().removesuffix(".md"))

    def _show(self, page: HelpPage) -> None:
        url = QUrl.fromLocalFile(str(page.path))
        if url != self.text.source():
            self.text.setSource(url, QTextDocument.ResourceType.MarkdownResource)

    def _dress(self, url: QUrl) -> None:
        """Show the page that has come, at ``url``, as the window looks."""
        document = self.text.document()
        document.setDocumentMargin(_MARGIN)
        dress(document, theme.base_points(), theme.colour("line"))
        page = self._page_at(url)
        self.text.setAccessibleName(page.title)
        self.setWindowTitle(self.tr("{page} - Handleiding").format(page=page.title))
        item = self._items.get(page.name)
        if item is not None and item is not self.list.currentItem():
            self.list.blockSignals(True)
            self.list.setCurrentItem(item)
            self.list.blockSignals(False)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, _NAME) if item is not None else None
        if name:
            self._show(self._manual.page(name))

    def _find(self, text: str) -> None:
        """Keep the pages that have the words, open the best one and mark the words in it."""
        found = self._manual.search(text)
        names = {page.name for page in found}
        for name, item in self._items.items():
            item.setHidden(name not in names)
        for chapter, pages in self._heads:
            chapter.setHidden(names.isdisjoint(pages))
        self._tell_found(text, len(found))
        if text and found:
            self._show(found[0])
            self.text.find(text.split(maxsplit=1)[0])

    def _tell_found(self, text: str, count: int) -> None:
        words = {
            0: self.tr("Niets gevonden. Zoek op een ander woord."),
            1: self.tr("1 pagina gevonden"),
        }
        many = self.tr("{count} pagina's gevonden").format(count=count)
        self.found.setText(words.get(count, many) if text else "")
        self.found.setVisible(bool(text))
        self.search.setAccessibleDescription(self.found.text())

    def _print(self) -> None:
        self._prompts.print_document(self, self.page.title, self.text.document())

    # --- building

    def _fill_list(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        row = QSize(0, theme.row_height(self.list) - theme.UNIT)
        self._heads: list[tuple[QTreeWidgetItem, frozenset[str]]] = []
        for chapter in self._manual.chapters:
            head = QTreeWidgetItem(self.list, [chapter.title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            letters = head.font(0)
            letters.setBold(True)
            head.setFont(0, letters)
            head.setSizeHint(0, row)
            self._heads.append((head, frozenset(page.name for page in chapter.pages)))
            for page in chapter.pages:
                item = QTreeWidgetItem(head, [page.title])
                item.setData(0, _NAME, page.name)
                item.setSizeHint(0, row)
                self._items[page.name] = item
        self.list.expandAll()

    def _lay_out(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(14)
        self.list.setAccessibleName(self.tr("Pagina's van de handleiding"))
        self.found.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(theme.BETWEEN)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setSizes([self._list_width(), _TEXT_SIZE.width()])
        split.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.BETWEEN, theme.BETWEEN, theme.BETWEEN, theme.BETWEEN)
        outer.addWidget(split, 1)
        outer.addLayout(foot)

    def _go_back(self) -> None:
        self.text.backward()
        if not self.back_button.isEnabled():
            self.text.setFocus()

    def _list_width(self) -> int:
        return theme.text_width(self, _LIST_DIGITS)

    def _connect(self) -> None:
        self.text.sourceChanged.connect(self._dress)
        self.list.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self.search.searched.connect(self._find)
        self.back_button.setEnabled(False)
        self.text.backwardAvailable.connect(self.back_button.setEnabled)
        self.back_button.clicked.connect(self._go_back)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.text.backward)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print)
