"""Whatever is no list of orders ends in one plain sentence."""

from __future__ import annotations

import gzip
import shutil
import zipfile
import zlib
from pathlib import Path

import pytest

from shopflow.importing import read_orders
from shopflow.problems import Problem
from tests.importing.conftest import Write, plain

BAD_BYTES = {
    "empty": (b"", "is empty"),
    "one byte": (b"x", "is empty"),
    "only blanks": (b" \n\n \r\n", "is empty"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(200), "is a picture"),
    "jpeg": (b"\xff\xd8\xff\xe0" + bytes(range(256)), "is a picture"),
    "pdf": (b"%PDF-1.7\n1 0 obj", "is a PDF"),
    "binary": (bytes(range(256)) * 40, "not a table"),
    "login page": (b"<!DOCTYPE html><html><body><form>Log in</form></body></html>", "web page"),
    "damaged workbook": (b"PK\x03\x04" + bytes(range(200)), "damaged"),
    "damaged old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
    "damaged gzip": (b"\x1f\x8b\x08" + bytes(30), "damaged"),
    "prose": (b"Dear owner,\nplease find the orders attached.\n", "no column with dates"),
    "no times": (b"Product,Price\nLatte,3.20\nTea,2.80\n", "no column with dates"),
    "dates only": (b"Order,Date\n1,2026-03-02\n2,2026-03-03\n", "no time of day"),
    "midnights only": (b"Order,Date\n1,2026-03-02 00:00\n2,2026-03-03 00:00\n", "no time of day"),
    "daily totals": (b"Date,Orders,Total\n2026-03-02,120,480.00\n2026-03-03,131,512.00\n", "no time of day"),
    "header only": (b"Date,Time,Transaction ID,Time Zone,Item,Qty,Event Type\n", "no orders below"),
    "empty times": (
        b"Date,Time,Transaction ID,Time Zone,Item,Qty,Event Type\n2026-03-02,,a,,b,1,Payment\n",
        "are missing",
    ),
    "only refunds": (
        b"Date,Time,Transaction ID,Time Zone,Item,Qty,Event Type\n2026-03-02,07:01,a,,b,1,Refund\n",
        "a refund",
    ),
    "ten thousand columns": (b",".join(b"c%d" % i for i in range(10_000)) + b"\n", "columns"),
}


@pytest.mark.parametrize("case", BAD_BYTES)
def test_bad_bytes_are_refused_in_one_sentence(case: str, write: Write) -> None:
    content, words = BAD_BYTES[case]
    with pytest.raises(Problem, match=words) as caught:
        read_orders(write(content))
    assert "\n" not in caught.value.sentence
    assert caught.value.sentence.endswith(".")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is a folder"):
        read_orders(tmp_path)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="not there"):
        read_orders(tmp_path / "gone.csv")


def test_cell_of_ten_megabytes(write: Write) -> None:
    with pytest.raises(Problem, match="longer than"):
        read_orders(write(plain() + "9,2026-03-02,09:00," + "x" * 10_000_000 + "\n"))


def test_nul_bytes_do_no_harm(write: Write) -> None:
    assert len(read_orders(write(plain().replace("4.00", "4.00\x00"))).orders) == 5


def test_dates_in_both_orders_name_the_two_rows(write: Write) -> None:
    text = "Receipt,Date,Time\n1,13/04/2026,08:00\n2,04/14/2026,09:00\n"
    with pytest.raises(Problem, match=r"13/04/2026 and 04/14/2026"):
        read_orders(write(text))


def test_unknown_time_zone(write: Write) -> None:
    with pytest.raises(Problem, match="not a time zone"):
        read_orders(write(plain()), timezone="Middle/Earth")


def test_unknown_location(write: Write) -> None:
    text = "Date,Time,Location\n2026-03-02,08:00,Mill\n2026-03-02,08:05,Quay\n"
    with pytest.raises(Problem, match="It names: Mill, Quay"):
        read_orders(write(text), location="Moon")


def test_zip_that_unpacks_to_gigabytes(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("orders.csv", b"0" * 120_000_000)
    with pytest.raises(Problem, match="unpacks to"):
        read_orders(path)


def test_zip_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("orders.csv", plain())
    content = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flags] |= 1
    path.write_bytes(content)
    with pytest.raises(Problem, match="password"):
        read_orders(path)


def test_zip_without_a_table(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("photo.jpg", b"\xff\xd8\xff")
    with pytest.raises(Problem, match="holds no table"):
        read_orders(path)


def test_cut_off_gzip(write: Write) -> None:
    whole = gzip.compress(plain(200).encode())
    with pytest.raises(Problem, match="damaged"):
        read_orders(write(whole[: len(whole) // 2], "orders.csv.gz"))


def test_deflate_stream_that_is_no_file(write: Write) -> None:
    with pytest.raises(Problem):
        read_orders(write(zlib.compress(plain().encode())))


def test_what_is_open_in_excel_says_so(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses to open a file that another program keeps for itself."""
    path = write(plain())
    opened = Path.open

    def refuse(self: Path, *args: object, **more: object) -> object:
        if self == path:
            raise PermissionError(13, "The process cannot access the file because it is being used", str(path))
        return opened(self, *args, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(Problem, match="another program may be using it"):
        read_orders(path)


def test_the_mark_that_excel_leaves_beside_an_open_file(write: Write) -> None:
    with pytest.raises(Problem, match=r"open in Excel\. Choose orders\.xlsx itself"):
        read_orders(write(b"\x03Ana" + bytes(161), "~$orders.xlsx"))


def test_a_packed_file_that_the_disk_cannot_hold(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(gzip.compress(plain(200_000).encode(), 1), "orders.csv.gz")
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(Problem, match=r"GB to unpack, which is not free"):
        read_orders(path)


def test_a_disk_that_fills_up_while_unpacking(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(gzip.compress(plain(200).encode()), "orders.csv.gz")
    opened = Path.open

    class Full:
        def write(self, block: bytes) -> int:
            raise OSError(28, "No space left on device")

        def __enter__(self) -> Full:
            return self

        def __exit__(self, *error: object) -> None:
            return None

    def open_target(self: Path, mode: str = "r", *args: object, **more: object) -> object:
        return Full() if mode == "wb" else opened(self, mode, *args, **more)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(Path, "open", open_target)
    with pytest.raises(Problem, match="disk is full"):
        read_orders(path)


def test_gzip_that_unpacks_without_end(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shopflow.importing.files.LARGEST_UNPACKED", 5_000_000)
    with pytest.raises(Problem, match="to unpack"):
        read_orders(write(gzip.compress(bytes(50_000_000), 1), "bomb.csv.gz"))
