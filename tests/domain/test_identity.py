"""Personal IDs, cards in the wild, phones and other numbers."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.identity import (
    PROVINCES,
    RELATIONS,
    CardData,
    check_personal_id,
    is_minority,
    read_card,
    read_email,
    read_health_card,
    read_old_id,
    read_personal_id,
    read_phone,
    read_si_number,
)
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Sex
from desktop.domain.problem import Problem

CARD = "001090000001|012345678|Nguyễn Văn An|01011990|Nam|Thôn 1, Xã A|15042021"


def card(text: str) -> CardData:
    read = read_card(text)
    assert isinstance(read, CardData), read
    return read


def problems(text: str) -> list[tuple[str, str]]:
    read = read_card(text)
    assert isinstance(read, tuple)
    return [(problem.field, problem.code) for problem in read]


@pytest.mark.parametrize(
    ("digits", "province", "sex", "year"),
    [
        ("001090000001", "Hà Nội", Sex.MALE, 1990),
        ("079301000002", "TP. Hồ Chí Minh", Sex.FEMALE, 2001),
        ("003090000001", None, Sex.MALE, 1990),
        ("096999000001", "Cà Mau", Sex.FEMALE, 2399),
        ("001 090 000 001", "Hà Nội", Sex.MALE, 1990),
    ],
)
def test_what_an_id_says(digits: str, province: str | None, sex: Sex, year: int) -> None:
    read = read_personal_id(digits)
    assert read is not None
    assert (read.province, read.sex, read.birth_year) == (province, sex, year)


@pytest.mark.parametrize("text", ["", "00109000001", "0010900000012", "00109000000a", "٠٠١٠٩٠٠٠٠٠٠١", "001090000001|"])
def test_what_is_no_id(text: str) -> None:
    assert read_personal_id(text) is None
    assert [(one.field, one.code) for one in check_personal_id(text).problems] == [("personal_id", "bad_personal_id")]


def test_id_against_birth_and_sex() -> None:
    good = check_personal_id("001090000001", PartialDate(1990), Sex.MALE)
    assert (good.problems, good.warnings) == ((), ())
    bad = check_personal_id("001090000001", PartialDate(1991, 1, 1), Sex.FEMALE)
    assert [(one.field, one.code) for one in bad.problems] == [
        ("birth", "id_birth_mismatch"),
        ("sex", "id_sex_mismatch"),
    ]
    assert [notice.code for notice in check_personal_id("003090000001").warnings] == ["unknown_province"]


PROVINCES_OF_BIRTH = (
    "001 Hà Nội · 002 Hà Giang · 004 Cao Bằng · 006 Bắc Kạn · 008 Tuyên Quang · 010 Lào Cai · "
    "011 Điện Biên · 012 Lai Châu · 014 Sơn La · 015 Yên Bái · 017 Hòa Bình · 019 Thái Nguyên · "
    "020 Lạng Sơn · 022 Quảng Ninh · 024 Bắc Giang · 025 Phú Thọ · 026 Vĩnh Phúc · 027 Bắc Ninh · "
    "030 Hải Dương · 031 Hải Phòng · 033 Hưng Yên · 034 Thái Bình · 035 Hà Nam · 036 Nam Định · "
    "037 Ninh Bình · 038 Thanh Hóa · 040 Nghệ An · 042 Hà Tĩnh · 044 Quảng Bình · 045 Quảng Trị · "
    "046 Thừa Thiên Huế · 048 Đà Nẵng · 049 Quảng Nam · 051 Quảng Ngãi · 052 Bình Định · 054 Phú Yên · "
    "056 Khánh Hòa · 058 Ninh Thuận · 060 Bình Thuận · 062 Kon Tum · 064 Gia Lai · 066 Đắk Lắk · "
    "067 Đắk Nông · 068 Lâm Đồng · 070 Bình Phước · 072 Tây Ninh · 074 Bình Dương · 075 Đồng Nai · "
    "077 Bà Rịa-Vũng Tàu · 079 TP. Hồ Chí Minh · 080 Long An · 082 Tiền Giang · 083 Bến Tre · "
    "084 Trà Vinh · 086 Vĩnh Long · 087 Đồng Tháp · 089 An Giang · 091 Kiên Giang · 092 Cần Thơ · "
    "093 Hậu Giang · 094 Sóc Trăng · 095 Bạc Liêu · 096 Cà Mau"
)
RELATIONS_TO_THE_HEAD = (
    "00 chủ hộ, 01 vợ, 02 chồng, 03 bố, 04 mẹ, 05 em, 06 anh, 07 chị, 08 con, 09 cháu, 10 ông, 11 bà, "
    "12 cô, 13 dì, 14 chú, 15 thím, 16 bác, 17 cậu, 18 mợ, 19 con dâu, 20 con rể, 21 chắt, 22 khác"
)


def test_each_province_of_birth_and_each_relation() -> None:
    assert " · ".join(f"{code} {name}" for code, name in PROVINCES.items()) == PROVINCES_OF_BIRTH
    assert ", ".join(f"{code} {name}" for code, name in RELATIONS.items()) == RELATIONS_TO_THE_HEAD


def test_tables() -> None:
    assert (len(PROVINCES), PROVINCES["046"], PROVINCES["077"]) == (63, "Thừa Thiên Huế", "Bà Rịa-Vũng Tàu")
    assert (len(RELATIONS), RELATIONS["00"], RELATIONS["22"]) == (23, "chủ hộ", "khác")
    assert [code for code in ("01", "02", "54", "55", "99", "x") if is_minority(code)] == ["02", "54"]


@pytest.mark.parametrize(
    ("birth", "shown"),
    [
        ("01011990", "1990-01-01"),
        ("01/01/1990", "1990-01-01"),
        ("1/1/1990", "1990-01-01"),
        ("00001990", "1990"),
        ("0/0/1990", "1990"),
    ],
)
def test_births_as_cards_write_them(birth: str, shown: str) -> None:
    assert card(CARD.replace("01011990", birth)).birth.isoformat() == shown


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("01011990", "31021990", [("birth", "bad_date")]),
        ("01011990", "1990", [("birth", "bad_date")]),
        ("01011990", "", [("birth", "missing_field")]),
        ("01011990", "01011991", [("birth", "id_birth_mismatch")]),
        ("Nam", "Nữ", [("sex", "id_sex_mismatch")]),
        ("Nam", "X", [("sex", "unknown_value")]),
        ("Nam", "1", [("sex", "unknown_value")]),
        ("Nam", "", [("sex", "missing_field")]),
        ("Nguyễn Văn An", "", [("full_name", "missing_field")]),
        ("15042021", "31042021", [("issued", "bad_date")]),
        ("15042021", "00002021", [("issued", "bad_date")]),
        ("001090000001", "1", [("id", "bad_personal_id")]),
    ],
)
def test_each_fault_is_a_problem_of_its_field(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert problems(CARD.replace(old, new, 1)) == expected


def test_all_faults_at_once() -> None:
    assert problems("1||||X||99999999") == [
        ("id", "bad_personal_id"),
        ("full_name", "missing_field"),
        ("birth", "missing_field"),
        ("sex", "unknown_value"),
        ("issued", "bad_date"),
    ]


@pytest.mark.parametrize("text", ["", "  ", "\n", "https://example.vn", "|||", "x" * 5000, CARD * 100, "a|b|c"])
def test_foreign_codes_are_no_cards(text: str) -> None:
    assert problems(text) in ([("text", "not_a_card")], [("text", "empty_card")])


def test_six_fields_are_enough_and_the_date_of_issue_may_be_empty() -> None:
    assert card(CARD.rsplit("|", 1)[0]).issued is None
    assert card(CARD.replace("15042021", "")).issued is None


def test_decomposed_text_and_a_trailing_newline_are_normalised() -> None:
    read = card(unicodedata.normalize("NFD", CARD.replace("An|", "Đặng|")) + "\r\n")
    assert read.full_name == "Nguyễn Văn Đặng"
    assert read.warnings == ()


@pytest.mark.parametrize("code_page", ["latin-1"])
def test_western_reading_of_the_accents_is_repaired(code_page: str) -> None:
    mangled = CARD.encode().decode(code_page)
    read = card(mangled)
    assert (read.full_name, read.address) == ("Nguyễn Văn An", "Thôn 1, Xã A")
    assert [notice.code for notice in read.warnings] == ["accents_repaired"]
    assert read.raw == mangled


def test_lost_accents_are_shown_to_the_clerk() -> None:
    read = card(CARD.replace("ễ", "?"))
    assert [notice.code for notice in read.warnings] == ["accents_mangled"]


def test_an_old_number_of_another_form_is_left_out_with_a_warning() -> None:
    read = card(CARD.replace("012345678", "01234"))
    assert read.old_id is None
    assert [notice.code for notice in read.warnings] == ["old_id_not_read"]


HEALTH = "GD4010123456789|{name}|{birth}|2|{address}|01 - 001|01/01/2019|31/12/2019|01/01/2019|123|-|4|01/01/2024|x|$"


def health(name: str = "Trần Thị Bé", birth: str = "02/03/1988") -> str:
    return HEALTH.format(name=name.encode().hex(), birth=birth, address="Thôn 2".encode().hex())


def test_the_older_health_card() -> None:
    read = card(health())
    assert (read.full_name, read.birth, read.sex, read.address) == (
        "Trần Thị Bé",
        PartialDate(1988, 3, 2),
        Sex.FEMALE,
        "Thôn 2",
    )
    assert (read.personal_id, read.health_card, read.si_number) == ("", "GD4010123456789", "0123456789")
    assert card(health(birth="1988")).birth == PartialDate(1988)
    assert card(health(birth="0/0/1988")).birth == PartialDate(1988)
    assert problems(health(name="", birth="31/02/1988")) == [("full_name", "missing_field"), ("birth", "bad_date")]
    assert problems(health().replace("5472", "zz", 1)) == [("full_name", "missing_field")]


@given(
    text=st.text(alphabet=st.characters(codec=None), max_size=200)
    | st.lists(st.text(max_size=12), min_size=6, max_size=16).map("|".join)
)
def test_whatever_is_scanned_is_read_or_refused(text: str) -> None:
    read = read_card(text)
    assert isinstance(read, CardData) or (read and all(isinstance(one, Problem) for one in read))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", ""),
        ("0912345678", "0912345678"),
        ("+84 912 345 678", "0912345678"),
        ("+84(0)912345678", "0912345678"),
        ("0084912345678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("02412345678", "02412345678"),
    ],
)
def test_phones(text: str, number: str) -> None:
    assert read_phone(text) == number


@pytest.mark.parametrize(
    "text", ["0112345678", "091234567", "09123456789", "abc", "0212345678", "+1 912345678", "٠٩١٢٣٤٥٦٧٨"]
)
def test_what_is_no_phone(text: str) -> None:
    read = read_phone(text)
    assert isinstance(read, Problem)
    assert (read.field, read.code) == ("phone", "bad_phone")


@pytest.mark.parametrize(
    ("reader", "good", "bad", "code"),
    [
        (read_si_number, "0123456789", "012345678", "bad_si_number"),
        (read_old_id, "012345678", "0123456789", "bad_old_id"),
        (read_email, "an.nguyen@xa.gov.vn", "an@", "bad_email"),
        (read_health_card, "GD4010123456789", "GD6010123456789", "bad_health_card"),
        (read_health_card, "0123456789", "01234567890", "bad_health_card"),
    ],
)
def test_other_numbers(reader: object, good: str, bad: str, code: str) -> None:
    assert callable(reader)
    assert reader(good) == good
    assert reader("") == ""
    assert reader(bad).code == code
