"""A second start hands its files to the window that is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from ui import single


def test_a_second_start_gives_its_files_and_ends(qtbot, tmp_path: Path, root: Path) -> None:
    place = single.meeting_place(tmp_path)
    meeting = single.Meeting(place)
    assert meeting.is_open
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from ui import single; app = QCoreApplication([])\n"
        "sys.exit(0 if single.hand_over(sys.argv[1], [Path(name) for name in sys.argv[2:]]) else 1)"
    )
    files = [str(tmp_path / "a.csv"), str(tmp_path / "Ünï ☕.shopflow")]
    with qtbot.waitSignal(meeting.files_given, timeout=20_000) as caught:
        other = subprocess.Popen([sys.executable, "-c", code, place, *files], cwd=root)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode == 0
    assert caught.args == [[Path(name).resolve() for name in files]]
    meeting.close()


def test_where_nobody_is_there_is_nobody_to_give_to(qapp, tmp_path: Path) -> None:
    assert not single.hand_over(single.meeting_place(tmp_path), [])


def test_another_owner_has_another_place(tmp_path: Path) -> None:
    assert single.meeting_place(tmp_path) != single.meeting_place(tmp_path / "other")


def test_nonsense_is_not_taken(qtbot, tmp_path: Path) -> None:
    place = single.meeting_place(tmp_path)
    meeting = single.Meeting(place)
    given: list[list[Path]] = []
    meeting.files_given.connect(given.append)
    for line in (b"no json\n", b'{"a": 1}\n', b"[1]\n"):
        socket = QLocalSocket()
        socket.connectToServer(place)
        assert socket.waitForConnected(2000)
        socket.write(line)
        qtbot.waitUntil(
            lambda socket=socket: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000
        )
    assert given == []
    meeting.close()


def test_a_file_that_the_system_opens_is_told(tmp_path: Path, root: Path) -> None:
    """In a process of its own: the application must be ours, whichever test came first."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from ui import start; app = start.application(); told = []; app.file_opened.connect(told.append)\n"
        "assert app.event(QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))\n"
        "sys.exit(0 if told == [Path(sys.argv[1])] else 1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "shop.shopflow")], cwd=root, check=True, timeout=60)
