"""Communes by name and out of addresses, with the real units."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.administrative_units.address_text import NamedPart, read_part
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.people import Address
from desktop.domain.texts.text import fold

BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def test_a_commune_is_found_by_its_code(places: AdministrativeUnits) -> None:
    assert places.commune("26740").full_name == "Phường Sài Gòn"
    assert places.place_name("21548") == "Đặc khu Lý Sơn, Tỉnh Quảng Ngãi"
    assert not places.knows("99999")
    with pytest.raises(KeyError):
        places.commune("99999")


@pytest.mark.parametrize(
    ("part", "read"),
    [
        ("Xã Tân Tiến", NamedPart("xã", "Tân Tiến")),
        ("x.Tân Tiến", NamedPart("xã", "Tân Tiến")),
        ("TX. Sơn Tây", NamedPart("thị xã", "Sơn Tây")),
        ("TP.HCM", NamedPart("thành phố", "HCM")),
        ("TP Hồ Chí Minh", NamedPart("thành phố", "Hồ Chí Minh")),
        ("P.12", NamedPart("phường", "12")),
        ("Q1", NamedPart("quận", "1")),
        ("H. Yên Sơn", NamedPart("huyện", "Yên Sơn")),
        ("TT. Ba Tơ", NamedPart("thị trấn", "Ba Tơ")),
        ("Phương Trung", NamedPart("", "Phương Trung")),
        ("Hòa Bình", NamedPart("", "Hòa Bình")),
        ("Xã", NamedPart("", "Xã")),
    ],
)
def test_the_kind_in_front_of_a_name(part: str, read: NamedPart) -> None:
    assert read_part(part) == read


@pytest.mark.parametrize(
    ("text", "street", "hamlet", "code"),
    [
        ("Xóm Đông, Xuân Quang, Chiêm Hóa, Tuyên Quang", "", "Xóm Đông", "02287"),
        ("Xóm Đông, Xã Xuân Quang, H. Chiêm Hoá, T. Tuyên Quang", "", "Xóm Đông", "02287"),
        ("12 Lê Lợi, P. Bến Nghé, Q.1, TP.HCM", "12 Lê Lợi", "", "26740"),
        ("KP 2, P.Thảo Điền, Quận 2, TP Hồ Chí Minh", "", "KP 2", "27094"),
        ("Ấp 3, Xã Bình Chánh, Huyện Bình Chánh, TP Hồ Chí Minh", "", "Ấp 3", "27637"),
        ("Số 5 Thôn Hạ xã Tân Tiến huyện Yên Sơn tỉnh Tuyên Quang", "Số 5", "Thôn Hạ", "02470"),
        ("So 5 Thon Ha xa Tan Tien huyen Yen Son tinh Tuyen Quang", "So 5", "Thon Ha", "02470"),
        ("Thôn 1 - Xã Tân Tiến - Huyện Yên Sơn - Tỉnh Tuyên Quang", "", "Thôn 1", "02470"),
        ("Thuận Hòa, Thành phố Huế, Thừa Thiên - Huế", "", "", "19753"),
        ("Huyện Lý Sơn, Tỉnh Quảng Ngãi", "", "", "21548"),
        ("Xã Phú Thạnh, Huyện Phú Tân, An Giang", "", "", "30409"),
        ("Xã Tân Tiến, Huyện Yên Sơn, Tỉnh Tuyên Quang", "", "", "02470"),
    ],
)
def test_an_old_address_leads_to_todays_commune(
    places: AdministrativeUnits, text: str, street: str, hamlet: str, code: str
) -> None:
    assert places.parse_address(text) == Address(street=street, hamlet=hamlet, commune_code=code, old=text)


@pytest.mark.parametrize(
    ("text", "street", "hamlet", "code"),
    [
        ("Thôn 3, X. Vĩnh Hòa, TP. Hải Phòng", "", "Thôn 3", "11848"),
        ("Đặc khu Lý Sơn, tỉnh Quảng Ngãi", "", "", "21548"),
        ("45 Đồng Khởi, Phường Sài Gòn, TP.HCM", "45 Đồng Khởi", "", "26740"),
        ("Thôn Đông Thượng, Xã Yên Sơn, Tuyên Quang", "", "Thôn Đông Thượng", "02473"),
    ],
)
def test_a_new_address_keeps_no_old_text(
    places: AdministrativeUnits, text: str, street: str, hamlet: str, code: str
) -> None:
    assert places.parse_address(text) == Address(street=street, hamlet=hamlet, commune_code=code)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Phường 12, Gò Vấp, TP.Hồ Chí Minh", {"Phường An Hội Tây", "Phường Gò Vấp"}),
        ("Tân Tiến, Yên Sơn, Tuyên Quang", {"Xã Tân Long", "Xã Yên Sơn"}),
        ("Phu Thanh, Phu Tan, An Giang", {"Xã Chợ Vàm", "Xã Phú Tân"}),
        ("Thôn 1, Xã A, Huyện B, Hà Nội", set()),
        ("chẳng có gì", set()),
        ("", set()),
        (",,,", set()),
    ],
)
def test_what_is_not_certain_has_no_code_and_loses_no_word(
    places: AdministrativeUnits, text: str, candidates: set[str]
) -> None:
    read = places.read_address(text)
    assert {commune.full_name for commune in read.candidates} == candidates
    assert (read.address.commune_code, read.address.old) == ("", text)


def test_every_new_commune_is_read_back_from_its_full_name(places: AdministrativeUnits) -> None:
    read = {commune.code: places.parse_address(places.place_name(commune.code)) for commune in places.communes}
    assert [code for code, address in read.items() if address != Address(commune_code=code)] == []


def test_every_undivided_old_commune_leads_to_its_successor(places: AdministrativeUnits) -> None:
    texts = [(text, commune.code) for commune in places.communes for text in places.old.places(commune.code)]
    wrong = [(text, code) for text, code in texts if places.parse_address(text).commune_code != code]
    assert len(texts) == 10_035 - 471
    assert wrong == []


@given(
    text=st.text(max_size=60)
    | st.lists(st.sampled_from(["Xã ", "P.", "Huyện", ",", " ", "1", "Hà Nội", "-", "Huế"])).map("".join)
)
def test_any_text_is_read_without_an_error(places: AdministrativeUnits, text: str) -> None:
    address = places.parse_address(text)
    assert address.commune_code == "" or places.knows(address.commune_code)


def test_papers_print_the_units_of_their_date(places: AdministrativeUnits) -> None:
    old = "Thôn Hạ, Xã Tân Tiến, Huyện Yên Sơn, Tỉnh Tuyên Quang"
    address = places.parse_address(old)
    assert places.address_line(address, BEFORE) == old
    assert places.address_line(address, AFTER) == "Thôn Hạ, Xã Tân Long, Tỉnh Tuyên Quang"


def test_an_address_without_a_known_commune_prints_what_is_known(places: AdministrativeUnits) -> None:
    assert places.address_line(Address(old="Phường 1, TP.HCM"), AFTER) == "Phường 1, TP.HCM"
    assert places.address_line(Address(street="Số 1", hamlet="Thôn Hạ"), AFTER) == "Số 1, Thôn Hạ"
    assert places.address_line(Address(commune_code="26740"), BEFORE) == "Phường Sài Gòn, Thành phố Hồ Chí Minh"


def test_old_names_of_a_commune(places: AdministrativeUnits) -> None:
    assert "Phường Bến Nghé" in places.old.names("26740")
    assert places.old.names("21548") == ("Huyện Lý Sơn",)
    assert all(places.old.names(commune.code) for commune in places.communes)


def test_search_finds_own_names_first_then_old_ones(places: AdministrativeUnits) -> None:
    found = places.search("tan tien")
    assert {commune.name for commune in found[:7]} == {"Tân Tiến"}
    assert [commune.full_name for commune in places.search("bến ngh hồ chí")] == ["Phường Sài Gòn"]
    assert [commune.code for commune in places.search("26740")] == ["26740"]
    assert "Xã Yên Sơn" in {commune.full_name for commune in places.search("quang yen son tuyen")}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tan tien bac giang", "Phường Tân Tiến"),
        ("phúc xá ba đình", "Phường Hồng Hà"),
        ("huyện côn đảo bà rịa", "Đặc khu Côn Đảo"),
        ("thao dien thu duc", "Phường An Khánh"),
    ],
)
def test_search_finds_through_old_districts_and_provinces(places: AdministrativeUnits, typed: str, found: str) -> None:
    assert found in {commune.full_name for commune in places.search(typed)}


def test_every_old_unit_is_a_word_of_todays_communes(places: AdministrativeUnits) -> None:
    words = {commune.code: set(fold(places.old.words(commune.code)).split()) for commune in places.communes}
    old = {text for commune in places.communes for text in places.old.places(commune.code)}
    assert len(words) == 3321
    assert all(words.values())
    assert len(old) == 10_035 - 471
    everything = set().union(*words.values())
    for province in places.old_provinces:
        assert set(fold(province.full_name).split()) <= everything


def test_search_keeps_to_a_province_and_a_limit(places: AdministrativeUnits) -> None:
    assert {commune.province for commune in places.search("tân", province_code="24")} == {"24"}
    assert len(places.search("xa", limit=5)) == 5
    assert places.search("  ") == ()
    assert places.search("zzz") == ()


def test_communes_of_a_province_come_in_vietnamese_order(places: AdministrativeUnits) -> None:
    names = [commune.name for commune in places.communes_of("08")]
    assert len(names) > 50
    assert names.index("Chiêm Hóa") < names.index("Du Già") < names.index("Đồng Văn") < names.index("Yên Sơn")


def test_typed_without_marks_finds_the_same(places: AdministrativeUnits) -> None:
    assert places.search("ĐẶC KHU PHÚ QUỐC") == places.search(fold("đặc khu phú quốc")) != ()
