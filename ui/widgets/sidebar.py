"""The pages by name, at the left edge; icons only where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from ui import theme
from ui.page_list import PageEntry
from ui.widgets.basics import Button, Icon, Label, column, row

WIDTH = 196
FOLDED_WIDTH = 60


class NavButton(Button):
    """One page's name with its icon, which is lit while the page is shown."""

    ICON_SIZE = 18

    def __init__(self, text: str, icon: str, name: str) -> None:
        self._words = text
        super().__init__(text, "nav", icon=icon, name=name, key="sideMuted")
        self.setAccessibleName(text.replace("&&", "&"))
        self.toggled.connect(self._restyle)

    def rename(self, text: str) -> None:
        """Say something else."""
        self._words = text
        self.setAccessibleName(text.replace("&&", "&"))
        self.set_folded(bool(self.property("folded")))

    def set_folded(self, folded: bool) -> None:
        """Show the icon alone, with the name as its tooltip."""
        self.setText("" if folded else f"  {self._words}")
        self.setToolTip(self._words.replace("&&", "&") if folded else "")
        if folded != bool(self.property("folded")):
            self.setProperty("folded", folded)
            self.style().unpolish(self)
            self.style().polish(self)
            # Polishing brings back the font of an earlier polish.
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme.font("strong", 600 if self.isChecked() else 400))
        self._key = "sideMark" if self.isChecked() else "sideMuted"
        self._draw_icon()


class Sidebar(QFrame):
    """Brand, shop and the groups of pages; ``page_wanted`` carries the page's key."""

    page_wanted = Signal(str)
    look_wanted = Signal()
    fold_wanted = Signal()

    def __init__(self, groups: tuple[tuple[str, tuple[PageEntry, ...]], ...], foot: tuple[PageEntry, ...] = ()) -> None:
        super().__init__()
        self.setProperty("frame", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self.is_folded = False
        self._unfolded: list[Label] = []
        self._buttons: dict[str, NavButton] = {}
        self._exclusive = QButtonGroup(self)
        brand = self._word("ShopFlow", "card", 600, "brand")
        self.shop = self._word("", "caption", 400, "side")
        self.shop.setObjectName("shopName")
        layout = column(
            row(Icon("coffee", "sideMark", 24), brand, None, margins=(18, 18, 8, 0), spacing=10),
            row(self.shop, margins=(18, 4, 8, 10)),
            spacing=0,
        )
        for title, pages in groups:
            layout.addLayout(row(self._word(title, "micro", 600, "side"), margins=(18, 8, 0, 4)))
            for entry in pages:
                layout.addWidget(self._page_button(entry))
        layout.addStretch(1)
        for entry in foot:
            layout.addWidget(self._page_button(entry))
        self.look = NavButton(self.tr("Dark look"), "sun-moon", "btnLook")
        self.look.clicked.connect(self.look_wanted)
        layout.addWidget(self.look)
        self.fold = NavButton(self.tr("Fold names away"), "panel-left", "btnFold")
        self.fold.clicked.connect(self.fold_wanted)
        layout.addWidget(self.fold)
        layout.addSpacing(10)
        self.setLayout(layout)
        self.set_folded(False)
        theme.signals.changed.connect(self._restyle)

    def set_folded(self, folded: bool) -> None:
        """Icons only, or icons with names."""
        self.is_folded = folded
        self._restyle()
        for label in self._unfolded:
            label.setVisible(not folded)
        self.fold.rename(self.tr("Show names") if folded else self.tr("Fold names away"))
        for button in (*self._buttons.values(), self.look, self.fold):
            button.set_folded(folded)

    def rename_look(self, text: str) -> None:
        """Name the look that the button at the foot switches to."""
        self.look.rename(text)

    def mark(self, key: str) -> None:
        """Light the page that is shown."""
        self._buttons[key].setChecked(True)

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Whether a page can be gone to."""
        self._buttons[key].setEnabled(enabled)

    def _restyle(self) -> None:
        self.setFixedWidth(FOLDED_WIDTH if self.is_folded else theme.px(WIDTH))

    def _word(self, text: str, size: str, weight: int, tone: str) -> Label:
        label = Label(text, size, weight, tone=tone)
        self._unfolded.append(label)
        return label

    def _page_button(self, entry: PageEntry) -> NavButton:
        button = NavButton(entry.text.replace("&", "&&"), entry.icon, f"nav_{entry.key}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.page_wanted.emit(entry.key))
        self._exclusive.addButton(button)
        self._buttons[entry.key] = button
        return button
