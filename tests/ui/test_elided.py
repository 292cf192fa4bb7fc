from __future__ import annotations

from ui.widgets.elided import ElidedLabel


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
