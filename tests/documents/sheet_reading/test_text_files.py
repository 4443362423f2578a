"""Text files: encodings, separators, quotes, Excel's own habits."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents.sheet_reading import SheetHead, SheetRefusedError, SheetRow, read_sheet
from desktop.documents.sheet_reading.delimited import guess_separator
from desktop.documents.sheet_reading.opened import RefusedInChildError
from desktop.documents.sheet_reading.text_encodings import decode
from tests.documents.sheet_reading.old_fonts import as_1258, as_tcvn3, as_vni
from tests.documents.sheet_reading.people import NAMES

TEXT = "Họ và tên;Thôn;Số tháng\r\nNguyễn Văn An;Thôn Đông;12\r\nTrần Thị Hường;ấp 5;6\r\nLê Đức Vượng;Bản Ỏ;3\r\n"
ROWS = tuple(
    SheetRow(number, tuple(line.split(";"))) for number, line in enumerate(TEXT.strip().split("\r\n"), start=1)
)


def saved(folder: Path, content: bytes, name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_files_are_read_without_a_word(tmp_path: Path, codec: str) -> None:
    table = read_sheet(saved(tmp_path, TEXT.encode(codec)))
    assert table.rows == ROWS
    assert table.head == SheetHead(name="", sheets=(), rows=4, width=3)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (as_1258(TEXT), "Windows-1258"),
        (as_tcvn3(TEXT).encode("latin-1"), "TCVN3 (ABC, .VnTime)"),
        (as_vni(TEXT).encode("latin-1"), "VNI (VNI-Times)"),
    ],
)
def test_older_encodings_are_told_by_their_words(tmp_path: Path, content: bytes, encoding: str) -> None:
    table = read_sheet(saved(tmp_path, content))
    assert table.rows == ROWS
    assert table.head.notes == (f"Chữ trong tệp ghi theo bảng mã {encoding}, đã đổi sang Unicode.",)


@pytest.mark.parametrize(
    "content",
    [
        "Jürgen;Straße\nÖtzi;Müller\n".encode("latin-1"),
        "Họ tên\nNguyễn\n".encode()[:-3] + b"\n",
        b"ten\nH\xe0\n",  # Hà in Western text, and Hồ or Hà elsewhere: one word decides nothing
    ],
)
def test_what_is_not_certain_is_refused_with_its_row(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(saved(tmp_path, content))
    assert caught.value.code == "unknown_encoding"
    assert caught.value.title.startswith("Không chắc chữ trong tệp a.csv ghi theo bảng mã nào (từ dòng ")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(NAMES), min_size=12, max_size=40), st.sampled_from(["1258", "tcvn3", "vni", "utf-8"]))
def test_any_list_of_names_comes_back_from_each_encoding(names: list[str], kind: str) -> None:
    text = "\n".join(names)
    encoded = {
        "1258": as_1258(text),
        "tcvn3": as_tcvn3(text).encode("latin-1"),
        "vni": as_vni(text).encode("latin-1"),
        "utf-8": text.encode(),
    }[kind]
    try:
        decoded = decode(encoded)
    except RefusedInChildError as refused:
        assert refused.code == "unknown_encoding"  # noqa: PT017  (few words may leave a doubt, never a wrong name)
        return
    assert (decoded.font is None) == (kind in {"1258", "utf-8"})
    if decoded.font is None:
        assert decoded.text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_separator_is_found(tmp_path: Path, separator: str) -> None:
    rows = [["Họ tên", "Địa chỉ", "Tiền"], ["An", "số 5, ngõ 2; xã A", "1.366.200"], ["Bình", "", "5,5"]]
    quoted = "\n".join(separator.join(f'"{cell}"' if cell else "" for cell in row) for row in rows)
    table = read_sheet(saved(tmp_path, quoted.encode(), "a.txt"))
    assert [row.values for row in table.rows] == [tuple(cell or None for cell in row) for row in rows]
    assert table.head.notes == ()


def test_a_comma_inside_addresses_does_not_win(tmp_path: Path) -> None:
    lines = ["Họ tên;Địa chỉ", *(f"Người {number};Số {number}, xã An Hòa, tỉnh Bắc Ninh" for number in range(9))]
    assert guess_separator("\n".join(lines)) == ";"
    assert guess_separator("chỉ một cột\nAn\nBình") == ","


def test_the_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    table = read_sheet(saved(tmp_path, "\ufeffsep=|\r\nHọ tên|Tiền\r\nAn|5\r\n".encode()))
    assert table.rows == (SheetRow(1, ("Họ tên", "Tiền")), SheetRow(2, ("An", "5")))


def test_quoted_line_breaks_quotes_and_blank_lines(tmp_path: Path) -> None:
    content = 'Tên,Ghi chú\r\nAn,"dòng 1\nnói ""có"""\r\n\r\n,,\r\nBình,x\r\n'
    table = read_sheet(saved(tmp_path, content.encode()))
    assert table.rows == (
        SheetRow(1, ("Tên", "Ghi chú")),
        SheetRow(2, ("An", 'dòng 1\nnói "có"')),
        SheetRow(5, ("Bình", "x")),
    )


def test_lines_of_old_macs(tmp_path: Path) -> None:
    assert [row.values for row in read_sheet(saved(tmp_path, b"a;b\rc;d\r")).rows] == [("a", "b"), ("c", "d")]


@pytest.mark.parametrize(
    ("content", "row"),
    [
        ('Tên,Tiền\n"An,5\nBình,6\n', "2"),
        ('Tên,Tiền\nAn,5\n"Bình,6\n' + "Cường,7\n" * 5_000, "3"),
        ('Tên,Tiền\n"An,5\n' + "Cường,7\n" * 60 + '"x",1\n', "2"),
    ],
)
def test_a_quote_that_is_never_closed_is_named(tmp_path: Path, content: str, row: str) -> None:
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(saved(tmp_path, content.encode()))
    assert caught.value.code == "open_quote"
    assert caught.value.title == f"Tệp a.csv có dấu ngoặc kép mở ở dòng {row} mà không đóng."


def test_too_many_columns_and_rows(tmp_path: Path) -> None:
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(saved(tmp_path, b"a," * 600 + b"\n"))
    assert (caught.value.code, caught.value.values["found"]) == ("too_many_columns", "WC")
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(saved(tmp_path, b"a\n" * 1_000_001))
    assert (caught.value.code, caught.value.values["found"]) == ("too_many_rows", "1.000.001")


def test_text_under_the_name_of_a_workbook_is_read_and_said(tmp_path: Path) -> None:
    table = read_sheet(saved(tmp_path, TEXT.encode(), "hộ.xlsx"))
    assert table.rows == ROWS
    assert table.head.notes == ("Tệp hộ.xlsx mang đuôi .xlsx nhưng là tệp chữ; đã đọc như tệp CSV.",)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.integers(0, 2**32))
def test_any_bytes_are_decoded_or_refused(content: bytes, seed: int) -> None:
    chance = random.Random(seed)
    mixed = bytearray(TEXT.encode("utf-8") + content)
    chance.shuffle(mixed)
    for candidate in (content, bytes(mixed)):
        try:
            text = decode(candidate).text
        except RefusedInChildError as refused:
            assert refused.code in {"unknown_encoding", "not_a_sheet"}  # noqa: PT017
        else:
            assert isinstance(text, str)
