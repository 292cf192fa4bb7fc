"""People to Excel and back, and the example to fill in."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from shopflow.export.peoplebook import write_people_book
from shopflow.people import Person
from shopflow.peoplecells import preferred
from shopflow.peoplefile import ALWAYS, COLUMNS, read_people
from shopflow.problems import Problem

names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).map(str.strip).filter(bool)
span = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).map(lambda pair: (pair[0], pair[0] + pair[1]))
people = st.builds(
    Person,
    person_id=st.just("same"),
    name=names | st.sampled_from(("=SUM(A1)", "'=1", "+x", "TRUE", "1/2", "00123")),
    roles=st.just(("Lead", "Till")),
    wage_per_h=st.integers(0, 9999).map(lambda cents: cents / 100),
    min_hours=st.integers(0, 80).map(lambda half: half / 2),
    max_hours=st.integers(80, 336).map(lambda half: half / 2),
    available=st.tuples(*[st.just(ALWAYS) | st.lists(span, max_size=2).map(tuple)] * 7),
    days_off=st.frozensets(st.dates(), max_size=3),
    is_keyholder=st.booleans(),
    is_minor=st.booleans(),
    target_hours=st.none() | st.integers(0, 80).map(lambda half: half / 2),
    preferred=st.just(()) | st.tuples(*[st.just(ALWAYS) | st.lists(span, max_size=2).map(tuple)] * 7).map(preferred),
    notes=st.sampled_from(["", "mornings only", "=A1", "=SUM(A1)"]),
)


def shown(person: Person) -> tuple[object, ...]:
    hours = (person.min_hours, person.max_hours)
    more = (person.is_keyholder, person.is_minor, person.target_hours, person.preferred, person.notes)
    return person.name, person.roles, person.wage_per_h, hours, person.available, person.days_off, more


@settings(max_examples=30, deadline=None)
@given(st.lists(people, min_size=1, max_size=4))
def test_people_come_back_as_they_were(written: list[Person]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.xlsx"
        write_people_book(path, tuple(written))
        assert [shown(person) for person in read_people(path)] == [shown(person) for person in written]
        assert not any(cell.data_type == "f" for row in load_workbook(path).active for cell in row)


def test_the_example_can_be_read_and_says_how(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    write_people_book(path, ())
    (example,) = read_people(path)
    assert (example.roles, example.wage_per_h, example.max_hours) == (("Barista", "Till"), 13.5, 30)
    assert example.available[0] == ((390, 900),)
    assert example.available[5] == ()
    assert "One row for each person" in load_workbook(path).active["A4"].value


def test_numbers_and_dates_that_a_spreadsheet_makes_of_text(tmp_path: Path) -> None:
    book, path = Workbook(), tmp_path / "people.xlsx"
    book.active.append(COLUMNS)
    book.active.append(("Mia", "Lead", 14.35, 10, 30, *["06:30-15:00"] * 7, dt.datetime(2026, 12, 24)))
    book.save(path)
    (mia,) = read_people(path)
    assert (mia.wage_per_h, mia.min_hours, mia.days_off) == (14.35, 10, {dt.date(2026, 12, 24)})


def test_bad_books_and_cells_are_explained(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK nothing")
    with pytest.raises(Problem, match="is not a list of people"):
        read_people(path)
    book = Workbook()
    book.active.append(("who", "role"))
    book.save(path)
    with pytest.raises(Problem, match="no column “name”"):
        read_people(path)
    book = Workbook()
    book.active.append(("note",))
    book.active.append(("name", "role", "wage"))
    book.active.append(("Mia", "Lead", "much"))
    book.save(path)
    with pytest.raises(Problem, match="Row 3 of the people file: column “wage” says “much”"):
        read_people(path)
