"""The switch between weeks that stands beside the title of every page about a week."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.basics import Button, row


class WeekSwitch(QWidget):
    """A week back, which week it is (a click goes back to the next one), and a week forward."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.back = Button("", "quiet", icon="chevron-left", name="weekBack", tip=self.tr("Previous week (Alt+Left)"))
        self.now = Button("", "ghost", name="weekNow", tip=self.tr("Go to next week"))
        self.forward = Button(
            "", "quiet", icon="chevron-right", name="weekForward", tip=self.tr("Following week (Alt+Right)")
        )
        self.setLayout(row(self.back, self.now, self.forward, spacing=0))
        for button, weeks in ((self.back, -1), (self.now, 0), (self.forward, 1)):
            button.clicked.connect(lambda _=False, weeks=weeks: session.step_week(weeks))
        for changed in (session.week_changed, session.orders_changed, session.shop_changed):
            changed.connect(self.refresh)
        self.refresh()

    def show_name(self, *, is_shown: bool) -> None:
        """Show which week it is, or the arrows alone where there is little room."""
        self.now.setVisible(is_shown)

    def refresh(self) -> None:
        """Show the week that is looked at."""
        shown, first = self._session.first_day, self._session.next_week
        self.setEnabled(first is not None)
        self.back.setEnabled(self._session.target_week(-1) is not None)
        self.forward.setEnabled(self._session.target_week(1) is not None)
        text = self.tr("Next week")
        if shown is not None and first is not None and shown != first:
            text = self.tr("In {0} weeks").format((shown - first).days // 7 + 1)
        self.now.setText(text)
        self.now.setAccessibleName(text)
