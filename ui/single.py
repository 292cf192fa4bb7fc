"""One window per owner: a second start hands its files to the first and ends. Stays on this computer.

The meeting place is a named local socket (a named pipe on Windows) that only this user may open.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1_000


def meeting_place(folder: Path) -> str:
    """The name under which windows of one owner find each other.

    Args:
        folder: the owner's own; another owner or another home has another name.
    """
    return f"shopflow-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"


def hand_over(place: str, files: Sequence[Path]) -> bool:
    """Give files to the window that is open already; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(json.dumps([str(path.resolve()) for path in files]).encode() + b"\n")
    is_taken = socket.waitForBytesWritten(ANSWER_MS) and socket.waitForDisconnected(ANSWER_MS)
    return bool(is_taken)


class Meeting(QObject):
    """Takes what later starts hand over.

    Signals:
        files_given: paths of files to open; empty when only the window is wanted.
    """

    files_given = Signal(list)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(place):
            # A window that crashed has left its name behind; nobody answered there.
            QLocalServer.removeServer(place)
            self._server.listen(place)
        self._server.newConnection.connect(self._meet)

    @property
    def is_open(self) -> bool:
        """Whether later starts can find this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Let the next start open a window of its own."""
        self._server.close()

    def _meet(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setParent(self)
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine().data())
        socket.disconnectFromServer()
        try:
            names = json.loads(line)
        except ValueError:
            return
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            self.files_given.emit([Path(name) for name in names])
