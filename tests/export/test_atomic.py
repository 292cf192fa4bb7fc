"""Files are written as a whole or not at all, and what hinders it is told in one sentence."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from shopflow.export.atomic import write_atomically
from shopflow.problems import Problem


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
