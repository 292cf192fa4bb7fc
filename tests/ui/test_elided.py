from __future__ import annotations

from ui.widgets.elided import ElidedLabel
from ui.widgets.row_list import RowButton, RowText


def test_a_long_line_ends_in_dots_and_tells_all_of_it(qtbot) -> None:
    label = ElidedLabel("With the people needed; nobody is scheduled yet")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    with qtbot.waitExposed(label):
        label.show()
    assert (label.shown, label.toolTip()) == (label.text(), "")
    label.resize(90, label.height())
    assert label.shown.endswith("…")
    assert label.toolTip() == label.text()
    label.setText("Short")
    assert (label.shown, label.toolTip()) == ("Short", "")


def test_it_gives_way(qtbot) -> None:
    label = ElidedLabel("With the people needed; nobody is scheduled yet")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 30


def test_a_row_of_a_list_tells_what_it_cuts(qtbot) -> None:
    button = RowButton(RowText("Fri 10:00", "2 short, about 13 would leave without ordering", lambda: None))
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    button.resize(600, button.height())
    assert button.toolTip() == ""
    button.resize(160, button.height())
    detail = button.findChildren(ElidedLabel)[1]
    assert detail.shown.endswith("\u2026")
    assert button.toolTip() == button.accessibleName()
