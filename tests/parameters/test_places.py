"""The files of administrative units: whole, lawful, and refused when malformed."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from desktop.parameters.places import PlacesFileError, load_places
from desktop.resource_files import resource_folder

SOURCE = resource_folder() / "administrative_units"


def test_counts_of_decision_19_2025() -> None:
    places = load_places()
    assert len(places.provinces) == 34
    assert Counter(commune.kind for commune in places.communes) == {"xã": 2621, "phường": 687, "đặc khu": 13}
    assert len(places.old_provinces) == 63


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("01", "Hà Nội"),
        ("15", "Lào Cai"),
        ("24", "Bắc Ninh"),
        ("52", "Gia Lai"),
        ("91", "An Giang"),
        ("44", "Quảng Trị"),
        ("80", "Tây Ninh"),
        ("82", "Đồng Tháp"),
    ],
)
def test_province_codes_of_2025(code: str, name: str) -> None:
    assert load_places().province(code).name == name


@pytest.mark.parametrize(
    ("file", "change", "line", "reason"),
    [
        ("provinces.csv", ("code,kind,name", "code,name,kind"), 1, "the first line must be code,kind,name"),
        ("provinces.csv", ("04,tỉnh,Cao Bằng", "4,tỉnh,Cao Bằng"), 3, "'4' is not a code of 2 digits"),
        ("provinces.csv", ("04,tỉnh,Cao Bằng", "01,tỉnh,Cao Bằng"), 3, "the code 01 is repeated"),
        ("communes.csv", ("00008,01,phường,Ngọc Hà", "00008,01,phường"), 3, "3 values instead of 4"),
        ("communes.csv", ("00008,01,phường", "00008,02,phường"), 3, "the unit '02' does not exist"),
        ("communes.csv", ("00008,01,phường", "00008,01,thị trấn"), 3, "'thị trấn' is not a kind of unit"),
        ("communes.csv", ("phường,Ngọc Hà", "phường, Ngọc Hà"), 3, "' Ngọc Hà' is not a name"),
        ("old_districts.csv", ("002,01,quận", "002,03,quận"), 3, "the unit '03' does not exist"),
        ("old_communes.csv", ("Phúc Xá,,00097", "Phúc Xá,,"), 2, "no commune of today is named"),
        ("old_communes.csv", ("Phúc Xá,,00097", "Phúc Xá,,00097 99999"), 2, "the unit '99999' does not exist"),
        ("old_communes.csv", ("Phúc Xá", '"Phúc" Xá'), 2, "',' expected after '\"'"),
    ],
)
def test_a_malformed_file_is_refused_with_file_and_line(
    tmp_path: Path, file: str, change: tuple[str, str], line: int, reason: str
) -> None:
    folder = shutil.copytree(SOURCE, tmp_path / "units")
    text = (folder / file).read_text("utf-8")
    assert change[0] in text
    (folder / file).write_text(text.replace(*change, 1), "utf-8")
    with pytest.raises(PlacesFileError) as refused:
        load_places(folder)
    assert str(refused.value) == f"{folder / file}:{line}: {reason}"


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(SOURCE, tmp_path / "units")
    (folder / "provinces.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PlacesFileError):
        load_places(folder)


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_places(tmp_path)
