"""One window per store: who starts the program again gets the window that is open already.

The lock of the operating system decides who has the store; this only carries the knock on the door.
Nothing is read from who knocks.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.storage.errors import LockedStore, StoreError
from app.storage.lock import StoreLock

if TYPE_CHECKING:
    from app.storage.places import Places

_PATIENCE_MS = 1000


def raise_open_window(places: Places) -> bool:
    """Bring the window that has this store to the front; false where there is none."""
    return _is_taken(places.lock_file) and _knock(places.database)


class WindowBell(QObject):
    """Brings the window to the front when somebody starts the program on the same store again.

    ``front`` says which one that is now: while it is locked, the lock and not ``window``.

    Only for who holds the lock on the store: what a crashed program left behind is taken over.
    """

    def __init__(
        self, window: QWidget, database: Path, front: Callable[[], QWidget] | None = None
    ) -> None:
        super().__init__(window)
        from PySide6.QtNetwork import QLocalServer  # not before the first paint

        self._front = front or (lambda: window)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(database))
        self._server.listen(_name(database))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnectFromServer()
            caller.deleteLater()
        window = self._front()
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        # Where the system lets nobody come to the front, the taskbar draws the attention.
        QApplication.alert(window)


def _is_taken(lock_file: Path) -> bool:
    if not lock_file.exists():
        return False
    try:
        StoreLock(lock_file).release()
    except LockedStore:
        return True
    except StoreError:
        return False
    return False


def _knock(database: Path) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(database))
    heard = socket.waitForConnected(_PATIENCE_MS)
    socket.disconnectFromServer()
    return heard


def _name(database: Path) -> str:
    """A name that says nothing of the folder, and fits in the path of a socket."""
    from hashlib import sha256  # brings OpenSSL along: not before the first paint

    place = str(database.resolve()).casefold().encode()
    return f"indicatiewijzer-{sha256(place).hexdigest()[:24]}"
