"""What the owner says about the columns, now or at an earlier import of the same header."""

from __future__ import annotations

import pytest

from shopflow.importing import Memory, read_orders
from shopflow.importing.memory import date_habit, family_of, header_key
from shopflow.problems import Problem
from tests.importing.conftest import Write, square_items_header

TWO_MOMENTS = "Nr,Printed,Handed over\n1,2026-03-02 08:00,2026-03-02 08:04\n1,2026-03-02 08:01,2026-03-02 08:09\n"
OWN = {"ordered": "Handed over", "order": "Nr"}


def test_the_owner_chooses_another_column(write: Write) -> None:
    path = write(TWO_MOMENTS)
    assert read_orders(path).orders.ordered_at[0].astype(str).endswith("08:00:00")
    result = read_orders(path, mapping=OWN)
    assert result.orders.ordered_at.astype(str).tolist() == ["2026-03-02T08:04:00"]
    assert result.mapping == OWN
    assert {use.role: use.header for use in result.columns} == OWN
    assert {use.certainty for use in result.columns} == {"sure"}


def test_the_choice_is_remembered_for_the_same_header_in_any_order(write: Write) -> None:
    memory = Memory(mappings={header_key(["Nr", "Printed", "Handed over"]): OWN})
    path = write(
        "handed over,Nr,PRINTED\n2026-03-02 08:04,1,2026-03-02 08:00\n" + "2026-03-02 08:06,2,2026-03-02 08:05\n"
    )
    assert read_orders(path, memory=memory).orders.ordered_at[0].astype(str).endswith("08:04:00")
    assert read_orders(path, memory=memory, mapping={}).mapping == {}
    line = "1,2026-03-02 08:00,2026-03-02 08:04,\n"
    other = write(f"Nr,Printed,Handed over,Note\n{line}{line}")
    assert read_orders(other, memory=memory).mapping == {}


def test_a_role_can_be_taken_away(write: Write) -> None:
    path = write("Receipt,Date,Time\n1,2026-03-02,08:00\n1,2026-03-02,08:05\n")
    assert len(read_orders(path).orders) == 1
    result = read_orders(path, mapping={"order": "", "date": "Date"})
    assert len(result.orders) == 2
    assert not result.has_order_ids


def test_a_known_format_keeps_its_rules(write: Write) -> None:
    header = square_items_header()
    row = dict.fromkeys(header, "") | {"Date": "2026-03-02", "Time": "08:00", "Event Type": "Payment", "Token": "t1"}
    rows = [row, row | {"Event Type": "Refund", "Token": "t2"}]
    lines = [",".join(header), *(",".join(line[name] for name in header) for line in rows)]
    result = read_orders(write("\n".join(lines)), mapping={"order": "Token"})
    assert result.profile == "square.items"
    assert result.orders.order_ids.tolist() == ["t1"]
    assert result.left_out == {"a refund": 1}


def test_columns_without_a_header_are_chosen_by_number(write: Write) -> None:
    path = write("7,2026-03-02,08:00,3\n7,2026-03-02,08:01,4\n")
    result = read_orders(path, mapping={"order": "column 1"})
    assert len(result.orders) == 1
    again = read_orders(path, memory=Memory(mappings={header_key(result.header): result.mapping}))
    assert again.orders.order_ids.tolist() == ["7"]


def test_a_file_that_nobody_can_guess_is_read_with_the_owners_help(write: Write) -> None:
    path = write("\n".join(["a;b", *(f"x{i};2026-03-02 0{i}:00" for i in range(1, 5)), *["y;later"] * 9]))
    with pytest.raises(Problem, match="no column with dates"):
        read_orders(path)
    assert len(read_orders(path, mapping={"ordered": "b"}).orders) == 4


def test_a_column_that_is_not_there(write: Write) -> None:
    with pytest.raises(Problem, match='columns "Moon"'):
        read_orders(write(TWO_MOMENTS), mapping={"ordered": "Moon"})


def test_families() -> None:
    assert [family_of(name) for name in ("square.items", "generic (header words)", "by hand")] == [
        "square",
        "generic",
        "by",
    ]
    assert date_habit("square.items", ["Date"]) == "square"
    assert date_habit("generic (values only)", ["b", "A"]) == "a\nb"


def test_a_location_that_was_chosen_before_is_not_asked_for_again(write: Write) -> None:
    text = "Date,Time,Location\n2026-03-02,08:00,Mill\n2026-03-02,08:05,Quay\n2026-03-02,08:06,Quay\n"
    path = write(text)
    assert read_orders(path).question is not None
    result = read_orders(path, memory=Memory(location="Mill"))
    assert (len(result.orders), result.location, result.question) == (1, "Mill", None)
    assert "Only the orders of Mill were taken." in result.assumptions
    assert read_orders(path, location="Quay", memory=Memory(location="Mill")).location == "Quay"
    assert read_orders(path, memory=Memory(location="Moon")).question is not None
