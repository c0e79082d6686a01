"""The regional data around the pages: the watch on the folder, and its place in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.views.latest import Latest
from app.views.page import PageName
from app.views.sync.folder_watch import FolderWatch
from app.views.sync.status_parts import AgePart, StatusButton, WorkPart

if TYPE_CHECKING:
    from app.services.sync_report import DataAge
    from app.views.services import Services
    from app.views.status_line import StatusLine


class WindowSync(QObject):
    """Made once the window can be used. On Bijwerken itself only the age stays in sight."""

    def __init__(
        self,
        services: Services,
        status: StatusLine,
        go: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._status = status
        self._go = go
        self._page = ""
        self.watch = FolderWatch(services, self)
        self.work = WorkPart()
        self.offer = StatusButton("status link")
        self.age = AgePart(lambda: services.region.stoplight)
        self._ages = Latest(services.background, self)
        status.add_parts(self.work, self.offer, self.age)
        self._connect()

    def start(self) -> None:
        """Read the age of the data, and begin to look into the folder."""
        self._read_ages()
        self.watch.start()

    def show_page(self, name: str) -> None:
        """Another page is in view."""
        self._page = name
        self.age.show_today(self._services.today())
        self._arrange()

    def _connect(self) -> None:
        desk = self._services.desk
        desk.began.connect(self._begun)
        desk.progressed.connect(self.work.show_progress)
        for change in (desk.ended, desk.put_down):
            change.connect(self._arrange)
        desk.taken.connect(self._read_ages)
        desk.folder_told.connect(self.age.show_folder)
        self.work.cancelled.connect(desk.cancel)
        self.watch.offered.connect(self._offered)
        self.watch.told.connect(self._status.tell)
        self._ages.answered.connect(lambda ages: self.age.show_ages(ages, self._services.today()))
        for opening in (self.offer, self.age):
            opening.clicked.connect(lambda: self._go(PageName.SYNC))
        self._arrange()

    def _read_ages(self) -> None:
        self._ages.ask(self._known_ages)

    def _known_ages(self) -> tuple[DataAge, ...]:
        # In the thread: the service is made, with all that it imports, at its first use.
        return self._services.sync.age()

    def _begun(self) -> None:
        self.work.begin()
        self._status.announce(self.work.words)
        self._arrange()

    def _offered(self, words: str) -> None:
        self.offer.say(self.tr("{words}: bekijken").format(words=words))
        self._status.announce(self.offer.text())
        self._arrange()

    def _arrange(self) -> None:
        desk, elsewhere = self._services.desk, self._page != PageName.SYNC
        self.work.setVisible(desk.busy and elsewhere)
        self.offer.setVisible(desk.offering and elsewhere)
