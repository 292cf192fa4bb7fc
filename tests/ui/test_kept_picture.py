"""What was painted is shown again until there is news; vectors and other sharpness are painted for themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui import saving, theme
from ui.jobs import Job, JobRunner
from ui.widgets.kept_picture import KeptPicture
from ui.widgets.progress_card import ProgressCard


class Dot(QWidget):
    """Counts how often it is painted in earnest, and asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.state = 0
        self.painted = self.asked = 0
        self.kept = KeptPicture()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.asked += 1
        self.kept.paint(self, self.state, self._draw)

    def _draw(self, painter: QPainter) -> None:
        self.painted += 1
        painter.fillRect(0, 0, 10, 10, theme.colour("accent"))


@pytest.fixture
def dot(qtbot) -> Dot:
    dot = Dot()
    qtbot.addWidget(dot)
    dot.resize(40, 30)
    dot.grab()
    return dot


def test_it_is_painted_once(dot: Dot) -> None:
    picture = dot.grab().toImage()
    assert (dot.asked, dot.painted) == (2, 1)
    assert picture.pixelColor(5, 5) == theme.colour("accent")
    assert picture.pixelColor(20, 20) == theme.colour("surface")


def test_it_is_painted_anew_for_a_reason(dot: Dot) -> None:
    def other_look() -> None:
        theme.apply("dark")

    def other_state() -> None:
        dot.state += 1

    reasons: list[Callable[[], object]] = [dot.kept.drop, lambda: dot.resize(50, 30), other_state, other_look]
    for painted, act in enumerate(reasons, 2):
        act()
        dot.grab()
        assert dot.painted == painted
    theme.apply("light")


def test_saved_pictures_are_as_sharp_as_they_are_saved(dot: Dot, tmp_path) -> None:
    saving.save_picture(dot, tmp_path / "dot.png")
    saving.save_picture(dot, tmp_path / "dot.svg")
    assert dot.painted == 3
    assert b"<image" not in (tmp_path / "dot.svg").read_bytes()


def test_progress_lets_the_page_below_as_it_is_painted(qtbot) -> None:
    page = Dot()
    qtbot.addWidget(page)
    page.resize(600, 400)
    jobs = JobRunner(page)
    card = ProgressCard(page)
    card.follow(jobs)
    job = Job("week", "Working out the week")
    with qtbot.waitExposed(page):
        page.show()
    jobs.started.emit(job)
    qtbot.waitUntil(card.isVisible, timeout=5_000)
    QApplication.processEvents()
    asked = page.asked
    for step in range(1, 5):
        job.share = step / 100
        jobs.progressed.emit(job)
        QApplication.processEvents()
    assert page.asked == asked
    jobs.shut_down()


def test_the_card_is_a_frame_with_round_corners(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    assert isinstance(ProgressCard(page), QFrame)
