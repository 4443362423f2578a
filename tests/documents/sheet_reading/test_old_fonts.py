"""TCVN3 and VNI in sheets: every letter, every name, and nothing that is already Unicode."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.sheet_reading import SheetRefusedError, read_sheet
from desktop.documents.sheet_reading.font_detection import column_font
from desktop.documents.sheet_reading.legacy_fonts import LegacyFont, from_tcvn3, from_vni
from desktop.domain.texts.syllables import is_syllable
from tests.documents.sheet_reading.building import workbook, workbook_by
from tests.documents.sheet_reading.old_fonts import as_tcvn3, as_vni, letters
from tests.documents.sheet_reading.people import NAMES, OTHERS

ENCODERS = {LegacyFont.TCVN3: as_tcvn3, LegacyFont.VNI: as_vni}


def words(texts: list[str]) -> set[str]:
    return {word for text in texts for word in text.split()}


def test_there_are_134_letters_and_both_tables_know_each() -> None:
    small = letters()
    assert len(small) == len(set(small)) == 67
    for letter in small:
        assert from_tcvn3(as_tcvn3(letter)) == letter
        assert from_vni(as_vni(letter)) == letter
        assert from_vni(as_vni(letter.upper())) == letter.upper()
        assert from_tcvn3(as_tcvn3(f"BC{letter.upper()}")) == f"BC{letter.upper()}"


def test_well_known_words() -> None:
    assert from_tcvn3("Céng hßa x· héi chñ nghÜa ViÖt Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_vni("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam") == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert from_vni("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC") == "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"
    assert from_tcvn3("§éc lËp - Tù do - H¹nh phóc") == "Độc lập - Tự do - Hạnh phúc"


def test_capitals_that_tcvn3_cannot_write() -> None:
    assert from_tcvn3("TRÇN THÞ ¸NH") == "TRẦN THỊ ÁNH"
    assert from_tcvn3("TrÇn ThÞ ¸nh") == "Trần Thị Ánh"
    assert from_tcvn3("th«n ®åi") == "thôn đồi"
    assert from_tcvn3("Êp §«ng, x· ¸i NghÜa") == "ấp Đông, xã ái Nghĩa"


def test_a_lost_soft_hyphen_is_put_back() -> None:
    assert from_tcvn3("Tr¬ng ThÞ Hêng") == "Trương Thị Hường"
    assert from_tcvn3("Th¬m") == "Thơm"


@pytest.mark.parametrize("font", LegacyFont)
@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=30))
def test_a_column_of_names_is_found_and_comes_back(font: LegacyFont, names: list[str]) -> None:
    typed = [ENCODERS[font](name) for name in names]
    found = column_font(words(typed))
    if found is None:  # a few names without a telling letter, such as "Lý"
        assert all(word.isascii() or is_syllable(word) or len(words(typed)) < 6 for word in words(typed))
        return
    assert found.font is font
    assert [found.convert(text) for text in typed] == names


@pytest.mark.parametrize("font", LegacyFont)
@pytest.mark.parametrize("name", NAMES)
def test_every_name_alone_is_found_or_left(font: LegacyFont, name: str) -> None:
    typed = ENCODERS[font](name)
    found = column_font(words([typed]))
    assert (found.convert(typed) if found else typed) in {name, typed}
    assert found is None or found.font is font


def test_unicode_names_and_names_of_other_peoples_are_left_alone() -> None:
    assert column_font(words(NAMES)) is None
    assert column_font(words(OTHERS)) is None
    assert column_font(words(NAMES + OTHERS)) is None
    for name in NAMES + OTHERS:
        assert column_font(words([name])) is None, name


def test_a_workbook_with_some_columns_in_old_fonts(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Họ và tên", "Địa chỉ", "Ghi chú"]]
    rows += [[as_tcvn3(name), as_vni(f"Thôn {name}"), name] for name in NAMES]
    table = read_sheet(workbook(tmp_path / "a.xlsx", rows))
    assert [row.values for row in table.rows[1:]] == [(name, f"Thôn {name}", name) for name in NAMES]
    assert table.rows[0].values == ("Họ và tên", "Địa chỉ", "Ghi chú")
    assert table.head.notes == (
        "Cột A gõ bằng phông TCVN3 (ABC, .VnTime), đã đổi sang Unicode.",
        "Cột B gõ bằng phông VNI (VNI-Times), đã đổi sang Unicode.",
    )


def test_small_letters_of_the_capital_font_become_capitals(tmp_path: Path) -> None:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet()
        capitals = book.add_format({"font_name": ".VnTimeH"})
        for number, name in enumerate(NAMES):
            sheet.write(number, 0, as_tcvn3(name.lower()), capitals)

    table = read_sheet(workbook_by(tmp_path / "a.xlsx", fill))
    assert [row.values[0] for row in table.rows] == [name.upper() for name in NAMES]


def test_a_few_retyped_rows_stay_and_the_others_are_converted(tmp_path: Path) -> None:
    rows = [[as_tcvn3(name)] for name in NAMES] + [["Đoàn Thị Điểm"]]
    assert [row.values[0] for row in read_sheet(workbook(tmp_path / "a.xlsx", rows)).rows] == [*NAMES, "Đoàn Thị Điểm"]


def test_a_doubtful_cell_of_a_mixed_column_is_named(tmp_path: Path) -> None:
    rows = [["Tên"], ["Nguyễn Thị Đông"], [as_tcvn3("Trần Thị Bình")], ["Vò"]]
    with pytest.raises(SheetRefusedError) as caught:
        read_sheet(workbook(tmp_path / "a.xlsx", rows))
    assert caught.value.code == "mixed_fonts"
    assert caught.value.title == (
        "Cột A có cả chữ Unicode và chữ TCVN3 (ABC, .VnTime); ô A4 không chắc là “Vò” hay “Vũ”."
    )


def test_utf8_read_as_western_text_is_read_again(tmp_path: Path) -> None:
    mangled = "Nguyễn Văn Bé".encode().decode("cp1252")
    table = read_sheet(workbook(tmp_path / "a.xlsx", [["Tên", "Ghi chú"], [mangled, "Hộ Ãn"]]))
    assert table.rows[1].values == ("Nguyễn Văn Bé", "Hộ Ãn")
    assert table.head.notes == ("Chữ bị lỗi bảng mã UTF-8 ở cột A đã được đọc lại.",)


@pytest.mark.parametrize(
    "word", ["Nguyễn", "nghiêng", "Quyết", "gì", "giếng", "khuỷu", "ĐƯỜNG", "Hòa", "Hoà", "yêu", "ý", "Uẩn", "Khuya"]
)
def test_vietnamese_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["NguyÔn", "nguyôn", "TrÇn", "wái", "hác̃", "bàc", "Êđê", "Hrê", "zà", "a²", "", "Vaên"]
)
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)
