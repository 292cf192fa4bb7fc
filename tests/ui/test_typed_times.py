"""Typed and pasted times: what people write is read, what is no time is named with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.typed_times import read_times


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30), ("30 s", 30), ("45sec", 45), ("1:20", 80), ("1:05.5", 65.5), ("0:01:30", 90), ("2 min", 120),
        ("1 min 20", 80), ("1m20s", 80), ("1,5 min", 90), ("1.5 min", 90), ("90,5", 90.5), ("2 Min. 5 Sek.", 125),
    ],
)  # fmt: skip
def test_times_as_people_write_them(text: str, seconds: float) -> None:
    assert read_times(text).seconds == (pytest.approx(seconds),)
    assert read_times(text).unread == ()


@pytest.mark.parametrize("text", ["hello", "-5", "0", "1:2:3:4", "3 h", "99999", "1:2", "s", "1 2 3", "NaN", "1e3"])
def test_what_is_no_time_is_named(text: str) -> None:
    assert read_times(f"30\n{text}\n40").seconds == (30, 40)
    assert read_times(f"30\n{text}\n40").unread == ((2, text),)


def test_several_on_a_line() -> None:
    assert read_times("30; 1:00;\t45 s\n\n  20  ").seconds == (30, 60, 45, 20)


@given(st.lists(st.integers(1, 7200), max_size=20))
def test_a_clock_and_seconds_say_the_same(times: list[int]) -> None:
    plain = read_times("\n".join(map(str, times)))
    clock = read_times("\n".join(f"{time // 60}:{time % 60:02d}" for time in times))
    assert plain.seconds == clock.seconds == tuple(map(float, times))


@given(st.text(max_size=60))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert all(0 < time <= 7200 for time in read_times(text).seconds)
