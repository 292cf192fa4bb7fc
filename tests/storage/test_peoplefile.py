"""The people file: what is written comes back, and a bad cell is named."""

from __future__ import annotations

import csv
import datetime as dt
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.people import Person
from shopflow.peoplecells import MAIN, preferred
from shopflow.peoplefile import ALWAYS, read_people, write_people
from shopflow.problems import Problem

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).map(str.strip)
names = words.filter(bool)
roles = names.map(lambda role: role.replace("/", "")).map(str.strip).filter(bool)
span = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(lambda pair: (pair[0], pair[0] + pair[1]))
day = st.just(ALWAYS) | st.lists(span, max_size=2).map(tuple)
people = st.builds(
    Person,
    person_id=st.just("same"),
    name=names,
    roles=st.lists(roles, min_size=1, max_size=3).map(tuple),
    wage_per_h=st.integers(0, 9999).map(lambda cents: cents / 100),
    min_hours=st.integers(0, 80).map(lambda half: half / 2),
    max_hours=st.integers(80, 336).map(lambda half: half / 2),
    available=st.tuples(*[day] * 7),
    days_off=st.frozensets(st.dates(), max_size=3),
    is_keyholder=st.booleans(),
    is_minor=st.booleans(),
    target_hours=st.none() | st.integers(0, 80).map(lambda half: half / 2),
    preferred=st.just(()) | st.tuples(*[st.just(ALWAYS) | st.lists(span, max_size=2).map(tuple)] * 7).map(preferred),
    notes=st.sampled_from(["", "mornings only", "=A1", "=SUM(A1)"]),
)


def write(folder: Path, *rows: str, header: str = ",".join(MAIN)) -> Path:
    path = folder / "people.csv"
    path.write_text("\n".join([header, *rows]), encoding="utf-8")
    return path


@settings(max_examples=60, deadline=None)
@given(st.lists(people, max_size=4))
def test_people_come_back_as_they_were(written: list[Person]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.csv"
        write_people(path, written)
        read = read_people(path)

    def without_id(person: Person) -> Person:
        return replace(person, person_id="")

    assert [without_id(person) for person in read] == [without_id(person) for person in written]
    assert len({person.person_id for person in read}) == len(written)


def test_a_line_is_read_as_it_looks(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "Zoë Ní Bhriain,Lead / Barista,15.50,16,30,06:30-15:00,off,,7.00-9.00; 17:00-24:00,22:00-02:00,,,",
    )

    (person,) = read_people(path)

    assert person.person_id == "zoë-ní-bhriain"
    assert person.roles == ("Lead", "Barista")
    assert person.wage_per_h == 15.5
    assert person.available[:5] == (
        ((390, 900),),
        (),
        ALWAYS,
        ((420, 540), (1020, 1440)),
        ((1320, 1560),),
    )


def test_a_european_spreadsheets_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    lines = [";".join(MAIN).title(), 'René;Till;14,25;0;20;"08:00-10:00;12:00-14:00";;;;;;;2026-12-24']
    path.write_bytes("\r\n".join(lines).encode("cp1252"))

    (person,) = read_people(path)

    assert (person.name, person.wage_per_h, person.days_off) == ("René", 14.25, {dt.date(2026, 12, 24)})
    assert person.available[0] == ((480, 600), (720, 840))


def test_two_people_of_one_name_have_two_ids(tmp_path: Path) -> None:
    path = write(tmp_path, "Sam,Till,14,0,20", "Sam,Till,14,0,20", "", "sam,Till,14,0,20")

    assert [person.person_id for person in read_people(path)] == ["sam", "sam-2", "sam-3"]


def test_a_name_that_looks_like_a_formula_is_guarded(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    person = Person("x", '=HYPERLINK("http://a")', ("@role",), 14.0, 0, 20, (ALWAYS,) * 7)

    write_people(path, [person])

    with path.open(encoding="utf-8-sig", newline="") as file:
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in csv.reader(file) for cell in row)


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [
        (",Till,14,0,20", "name", "a name"),
        ("Ana,,14,0,20", "role", "a role"),
        ("Ana,Till,fourteen,0,20", "wage", "pay per hour"),
        ("Ana,Till,nan,0,20", "wage", "pay per hour"),
        ("Ana,Till,,0,20", "wage", "is empty"),
        ("Ana,Till,14,-1,20", "min_hours", "hours a week"),
        ("Ana,Till,14,30,20", "max_hours", "from 30"),
        ("Ana,Till,14,0,200", "max_hours", "to 168"),
        ("Ana,Till,14,0,20,mornings", "mon", "06:30-15:00"),
        ("Ana,Till,14,0,20,,08:00-25:99", "tue", "06:30-15:00"),
        ("Ana,Till,14,0,20,,08:00-99:00", "tue", "06:30-15:00"),
        ("Ana,Till,14,0,20,,,,,,,,24/12/2026", "days_off", "2026-12-24"),
    ],
)
def test_a_bad_cell_is_named_with_row_and_column(tmp_path: Path, row: str, column: str, expected: str) -> None:
    path = write(tmp_path, "Bo,Till,14,0,20", row)

    with pytest.raises(Problem, match="Row 3") as caught:
        read_people(path)

    assert f"“{column}”" in caught.value.sentence
    assert expected in caught.value.sentence


@pytest.mark.parametrize("text", ["", "who,what\nAna,Till", "\n\n"])
def test_a_file_without_the_columns_says_which_line_is_expected(tmp_path: Path, text: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(Problem, match="first line should be: name, role"):
        read_people(path)


def test_a_file_that_cannot_be_opened_or_written_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be opened"):
        read_people(tmp_path / "absent.csv")
    with pytest.raises(Problem, match="cannot be saved"):
        write_people(tmp_path / "no folder" / "people.csv", [])


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"name,role\n" + b"Ana,Till\n" * 200_000])
def test_what_is_not_a_list_of_people_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)

    with pytest.raises(Problem, match="not a list of people"):
        read_people(path)


def test_an_endless_cell_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "x" * 5000 + ",Till,14,0,20")
    before = csv.field_size_limit(1000)
    try:
        with pytest.raises(Problem, match="not a list of people"):
            read_people(path)
    finally:
        csv.field_size_limit(before)


def test_wishes_keys_and_age_are_read_and_may_be_absent(tmp_path: Path) -> None:
    header = "name,role,keyholder,under_18,target_hours,likes_mon,likes_sun,notes,wage"
    ana, ben = read_people(
        write(tmp_path, "Ana,Till,Yes,,24,07:00-12:00,off,no dogs,14", "Ben,Till,,x,,,,,12", header=header)
    )
    assert (ana.is_keyholder, ana.is_minor, ana.target_hours, ana.notes) == (True, False, 24.0, "no dogs")
    assert (ana.preferred[0], ana.preferred[1], ana.preferred[6]) == (((420, 720),), ALWAYS, ())
    assert (ben.is_keyholder, ben.is_minor, ben.target_hours, ben.preferred) == (False, True, None, ())


@pytest.mark.parametrize(
    ("cell", "column"), [("perhaps", "keyholder"), ("200", "target_hours"), ("early", "likes_mon")]
)
def test_a_wish_that_cannot_be_read_is_told(tmp_path: Path, cell: str, column: str) -> None:
    with pytest.raises(Problem, match=column):
        read_people(write(tmp_path, f"Ana,Till,14,{cell}", header=f"name,role,wage,{column}"))


def test_a_plain_list_keeps_its_plain_columns(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_people(path, read_people(write(tmp_path, "Ana,Till,14,0,20,,,,,,,,")))
    assert path.read_text(encoding="utf-8-sig").splitlines()[0] == ",".join(MAIN)
