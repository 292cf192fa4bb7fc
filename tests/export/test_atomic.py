"""Files are written as a whole or not at all, and what hinders it is told in one sentence."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from shopflow.export.atomic import write_atomically
from shopflow.export.calendar import write_calendar
from shopflow.export.peoplebook import write_people_book
from shopflow.export.tables import write_schedule_csv
from shopflow.export.workbook import write_workbook
from shopflow.importing import RejectedRow
from shopflow.importing.leftout import write_left_out
from shopflow.peoplefile import write_people
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shifts import Schedule
from tests.builders import MONDAY, person, shift, week_results
from ui.printing import write_pdf


def write_new(path: Path) -> None:
    path.write_text("new")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_and_an_old_file(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    for _ in range(2):
        write_atomically(target, write_new)
        assert target.read_text() == "new"
    assert names(tmp_path) == ["plan.xlsx"]


def test_the_file_may_be_read_as_before(tmp_path: Path) -> None:
    target = tmp_path / "plan.xlsx"
    target.write_text("old")
    target.chmod(0o640)
    write_atomically(target, write_new)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    link = tmp_path / "link.csv"
    link.symlink_to("real.csv")
    write_atomically(link, write_new)
    assert link.is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "open in another program"),
        (errno.EROFS, "may not be changed"),
        (errno.EIO, "cannot be saved there"),
    ],
)
def test_what_goes_wrong_half_way(tmp_path: Path, number: int, words: str) -> None:
    target = tmp_path / "plan.xlsx"
    target.write_text("old")

    def fail(path: Path) -> None:
        path.write_text("half")
        raise OSError(number, "no")

    with pytest.raises(Problem, match=words) as told:
        write_atomically(target, fail)
    assert told.value.sentence.startswith("“plan.xlsx”")
    assert target.read_text() == "old"
    assert names(tmp_path) == ["plan.xlsx"]


@pytest.fixture
def full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is written beside a file finds no room."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("the system has no device that is always full")
    monkeypatch.setattr("secrets.token_hex", lambda size: "new")
    (tmp_path / ".new.part").symlink_to(full)


TEAM = tuple(person(f"Person {n}") for n in range(40))
SHIFTS = Schedule(tuple(shift(each.person_id, 0, 420, 900) for each in TEAM))
REJECTED = (RejectedRow(2, "=1+1", "no date"),)


def calendar(path: Path) -> None:
    write_calendar(path, SHIFTS, TEAM, Plan(), first_day=MONDAY, days=1)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("plan.xlsx", lambda path: write_workbook(path, week_results(days=1), SHIFTS, TEAM)),
        ("people.xlsx", lambda path: write_people_book(path, TEAM)),
        ("left.xlsx", lambda path: write_left_out(path, REJECTED)),
        ("people.csv", lambda path: write_people(path, TEAM)),
        ("shifts.csv", lambda path: write_schedule_csv(path, SHIFTS, TEAM)),
        ("plan.pdf", lambda path: write_pdf(path, week_results(days=1, schedule=SHIFTS))),
        ("shifts.ics", calendar),
    ],
)
@pytest.mark.usefixtures("full_disk", "qapp")
def test_without_room_the_old_file_stays_as_it_was(tmp_path: Path, name: str, write: Callable[[Path], None]) -> None:
    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(Problem, match="the disk is full"):
        write(path)
    assert path.read_text() == "old"
    assert names(tmp_path) == [name]


def test_the_target_is_open_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(Problem, match="open in another program"):
        write_atomically(tmp_path / "plan.xlsx", write_new)
    assert names(tmp_path) == []


def test_no_folder_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="its folder does not exist"):
        write_atomically(tmp_path / "nowhere" / "plan.xlsx", write_new)
    with pytest.raises(Problem, match="is a folder"):
        write_atomically(tmp_path, write_new)


def test_other_failures_pass_through_and_leave_nothing(tmp_path: Path) -> None:
    def fail(path: Path) -> None:
        path.write_text("half")
        raise KeyError("a mistake of ours")

    with pytest.raises(KeyError):
        write_atomically(tmp_path / "plan.xlsx", fail)
    assert names(tmp_path) == []
