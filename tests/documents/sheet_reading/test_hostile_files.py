"""Files that want too much, are damaged or are something else: refused by name, within bounded memory and time."""

from __future__ import annotations

import io
import os
import random
import zipfile
from pathlib import Path

import pytest

from desktop.documents.sheet_reading import SheetRefusedError, open_sheet, read_sheet, steady_file
from tests.documents.sheet_reading.building import FILES, ods, raw_workbook, rows_of, text_cell, workbook


def refusal(path: Path) -> SheetRefusedError:
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(path)
    return caught.value


def test_two_cells_at_the_far_ends_are_refused_before_they_are_read(tmp_path: Path) -> None:
    trap = raw_workbook(tmp_path / "bẫy.xlsx", rows_of(text_cell("A1"), text_cell("XFD1048576")))
    assert trap.stat().st_size < 5_000
    refused = refusal(trap)
    assert refused.code == "too_many_rows"
    assert refused.title == (
        "Tờ Danh sách của tệp bẫy.xlsx có dữ liệu tới XFD1048576; chương trình đọc tối đa 1.000.000 dòng."
    )


@pytest.mark.parametrize(
    ("places", "code", "found"),
    [
        (("A1", "SG1"), "too_many_columns", "SG1"),
        (("A1", "A1000001"), "too_many_rows", "A1000001"),
        (("A1", "SF20001"), "too_many_cells", "10.000.500"),
        (("J1", "A1000000"), "too_many_cells", "10.000.000"),
        (("A1", "ZZZZ9999999999"), "too_many_rows", "ZZZZ9999999999"),
    ],
)
def test_each_limit_is_named(tmp_path: Path, places: tuple[str, ...], code: str, found: str) -> None:
    refused = refusal(raw_workbook(tmp_path / "a.xlsx", rows_of(*(text_cell(place) for place in places))))
    assert (refused.code, refused.values["found"]) == (code, found)


def test_the_largest_sheets_within_the_limits_are_read(tmp_path: Path) -> None:
    tall = raw_workbook(tmp_path / "tall.xlsx", rows_of(text_cell("I1"), text_cell("A1000000")))
    assert [row.number for row in read_sheet(tall).rows] == [1, 1_000_000]
    wide = raw_workbook(tmp_path / "wide.xlsx", rows_of(text_cell("SF1")))
    assert read_sheet(wide).head.width == 500


def test_formatted_but_empty_cells_far_out_do_no_harm(tmp_path: Path) -> None:
    cells = text_cell("A1") + '<c r="XFD1" s="0"/><c r="XFC1"></c>'
    far = '<row r="1048576" ht="20"><c r="A1048576" s="0"/></row>'
    path = raw_workbook(tmp_path / "a.xlsx", f'<sheetData><row r="1">{cells}</row>{far}</sheetData>')
    assert read_sheet(path).head.width == 1


def test_places_written_in_odd_ways_are_seen(tmp_path: Path) -> None:
    odd = "<c t='inlineStr' \n r = 'XFD1048576'><is><t>x</t></is></c>"
    assert (
        refusal(raw_workbook(tmp_path / "a.xlsx", f"<sheetData><row>{odd}</row></sheetData>")).code == "too_many_rows"
    )


def test_a_trap_behind_millions_of_bytes_is_seen(tmp_path: Path) -> None:
    cells = [text_cell(f"A{number}", "Nguyễn Văn An " * 20) for number in range(1, 30_000)]
    path = raw_workbook(tmp_path / "a.xlsx", rows_of(*cells, text_cell("XFD30000")))
    assert refusal(path).values["found"] == "XFD30000"


def test_six_hundred_columns(tmp_path: Path) -> None:
    refused = refusal(workbook(tmp_path / "a.xlsx", [["x"] * 600]))
    assert refused.title == "Tờ Danh sách của tệp a.xlsx có dữ liệu tới SG1; chương trình đọc tối đa 500 cột."
    assert (refused.code, refused.values["limit"]) == ("too_many_columns", "500")


@pytest.mark.parametrize(("said", "code"), [(1_900_000_000, "too_large"), (100, "damaged")])
def test_a_zip_bomb_that_says_its_size_and_one_that_lies(tmp_path: Path, said: int, code: str) -> None:
    path = raw_workbook(tmp_path / "a.xlsx", "<sheetData>" + " " * 3_000_000 + "</sheetData>")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    while (place := content.find(size)) >= 0:
        content[place : place + 4] = said.to_bytes(4, "little")
    path.write_bytes(content)
    refused = refusal(path)
    assert refused.code == code
    if code == "too_large":
        assert refused.title == "Tệp a.xlsx mở ra quá lớn (1.812 MB); chương trình chỉ đọc tới 1.536 MB."


def test_shared_texts_beyond_the_memory_are_refused_and_nothing_else_happens(tmp_path: Path) -> None:
    many = b"<sst>" + b"<si><t>" + b"x" * 1000 + b"</t></si>" * 1 + b"<si><t>y</t></si>" * 2_000_000 + b"</sst>"
    relation = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        b'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    )
    parts = {"xl/sharedStrings.xml": many, "xl/_rels/workbook.xml.rels": relation}
    path = raw_workbook(tmp_path / "a.xlsx", rows_of('<c r="A1" t="s"><v>0</v></c>'), parts=parts)
    assert len(read_sheet(path).rows) == 1
    with pytest.raises(SheetRefusedError) as caught, open_sheet(path, memory_limit=80 * 1024 * 1024):
        pass
    assert caught.value.code == "out_of_memory"


def test_deeply_nested_xml(tmp_path: Path) -> None:
    deep = "<a>" * 200_000 + "</a>" * 200_000
    path = raw_workbook(tmp_path / "a.xlsx", rows_of(text_cell("A1")) + deep)
    assert len(read_sheet(path).rows) == 1
    nested = raw_workbook(tmp_path / "b.xlsx", "", workbook_pr=deep)
    assert refusal(nested).code in {"empty", "damaged"}


def test_entities_do_not_grow(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "xxxxxxxxxx">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    sheet = f'{laughs}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&i;</t></is></c></row>'
    path = raw_workbook(tmp_path / "a.xlsx", "", parts={"xl/worksheets/sheet1.xml": sheet.encode()})
    assert refusal(path).code in {"damaged", "empty"}
    book = raw_workbook(tmp_path / "b.xlsx", "", parts={"xl/workbook.xml": f"{laughs}]><workbook>&i;".encode()})
    assert refusal(book).code == "damaged"


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_a_truncated_workbook_is_damaged(tmp_path: Path, share: float) -> None:
    path = workbook(tmp_path / "a.xlsx", [[f"Nguyễn Văn {number}"] for number in range(500)])
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refusal(path).code == "damaged"


def test_flipped_bytes_are_refused_or_read(tmp_path: Path) -> None:
    content = workbook(tmp_path / "a.xlsx", [[f"Nguyễn Văn {number}", number] for number in range(50)]).read_bytes()
    chance = random.Random(5)
    for _ in range(12):
        broken = bytearray(content)
        for _ in range(chance.randrange(1, 20)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path = tmp_path / "b.xlsx"
        path.write_bytes(broken)
        try:
            assert read_sheet(path).head.rows <= 50
        except SheetRefusedError as refused:
            assert refused.code in {"damaged", "not_a_sheet", "unknown_encoding", "empty", "locked"}  # noqa: PT017


def test_locked_files(tmp_path: Path) -> None:
    refused = refusal(FILES / "locked.xlsx")
    assert refused.code == "locked"
    assert refused.advice == "Xin mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại."
    assert refusal(ods(tmp_path / "a.ods", "", manifest="<manifest:encryption-data/>")).code == "locked"
    zipped = raw_workbook(tmp_path / "b.xlsx", rows_of(text_cell("A1")))
    content = bytearray(zipped.read_bytes())
    place = content.find(b"PK\x01\x02")
    content[place + 8] |= 1  # the general flag of an entry that a zip program encrypted
    zipped.write_bytes(content)
    assert refusal(zipped).code == "locked"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"%PDF-1.7\n1 0 obj", "not_a_sheet"),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not_a_sheet"),
        ("a.csv", bytes(range(256)) * 20, "not_a_sheet"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "not_a_sheet"),
        ("a.xls", b"\xef\xbb\xbf\n<HTML><table><tr><td>1</td></tr></table>", "web_page"),
        ("a.xls", b'<?xml version="1.0"?><Workbook/>', "web_page"),
        ("a.csv", b"   \r\n  \n", "empty"),
    ],
)
def test_what_is_no_sheet_is_refused_by_its_content(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).code == code


def test_other_zips_are_no_sheets(tmp_path: Path) -> None:
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as archive:
        archive.writestr("ảnh.txt", "x")
    path = tmp_path / "a.xlsx"
    path.write_bytes(plain.getvalue())
    assert refusal(path).code == "not_a_sheet"
    text = raw_workbook(
        tmp_path / "b.xlsx",
        "",
        parts={
            "_rels/.rels": b'<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/>'
            b"</Relationships>",
            "word/document.xml": b"<document/>",
        },
    )
    assert refusal(text).code == "not_a_sheet"


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    refused = refusal(tmp_path / "hộ.xlsx")
    assert refused.code == "missing"
    assert refused.title == "Không mở được tệp hộ.xlsx."
    assert refusal(tmp_path).code == "missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name, devices and names in any bytes are POSIX")
@pytest.mark.timeout(20)
def test_a_pipe_or_a_device_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ống.csv")
    (tmp_path / "vô tận.csv").symlink_to("/dev/zero")
    assert refusal(tmp_path / "ống.csv").code == "not_a_sheet"
    assert refusal(tmp_path / "vô tận.csv").code == "not_a_sheet"


@pytest.mark.skipif(os.name != "posix", reason="only POSIX names are bytes")
def test_a_name_in_another_encoding_is_shown_as_far_as_it_can_be(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/h\xe9 \xff.xlsx"))
    path.write_text("Họ và tên;Năm sinh\nNguyễn Văn An;1990\n", "utf-8")
    (note,) = read_sheet(path).head.notes
    assert note == "Tệp h\ufffd \ufffd.xlsx mang đuôi .xlsx nhưng là tệp chữ; đã đọc như tệp CSV."


def test_no_text_is_longer_than_a_spreadsheet_keeps(tmp_path: Path) -> None:
    path = raw_workbook(tmp_path / "a.xlsx", rows_of(text_cell("A1", "N" * 5_000_000)))
    (row,) = read_sheet(path).rows
    assert row.values == ("N" * 32_767,)


def test_a_file_that_is_written_or_taken_away_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "hộ.csv"
    path.write_text("a;b", "utf-8")
    with steady_file(path) as digest:
        assert len(digest) == 64
    with pytest.raises(SheetRefusedError) as changed, steady_file(path):
        path.write_text("a;c", "utf-8")
    assert (changed.value.code, changed.value.values) == ("changed", {"file": "hộ.csv"})
    with pytest.raises(SheetRefusedError) as gone, steady_file(path):
        path.unlink()
    assert gone.value.code == "missing"
