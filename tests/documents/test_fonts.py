"""Fonts travel with their licence and know every letter; measured texts wrap without loss."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QRawFont

from desktop.documents.fonts import BOLD, REGULAR, Style, bounded, fit, printable, shortened, text_width, wrap
from desktop.resource_files import resource_folder

FOLDER = resource_folder() / "fonts"
VOWELS = [
    unicodedata.normalize("NFC", vowel + shape) for vowel in "aeiouy" for shape in ("", "\u0306", "\u0302", "\u031b")
]
LETTERS = {
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in VOWELS
    if len(vowel) == 1
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
} | {"đ"}
VIETNAMESE = "".join(sorted(letter for letter in LETTERS | {part.upper() for part in LETTERS} if len(letter) == 1))
WORDS = "Nguyễn Phước Hoàng Thị Thanh Khuyên đóng bảo hiểm y tế hộ gia đình"


@pytest.mark.parametrize("face", ["LiberationSerif", "NotoSans"])
def test_every_family_has_its_licence(face: str) -> None:
    assert list(FOLDER.glob(f"{face}-*.ttf"))
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / f"{face}-OFL.txt").read_text(encoding="utf-8")


def test_every_font_belongs_to_a_licensed_family() -> None:
    families = {file.name.removesuffix("-OFL.txt") for file in FOLDER.glob("*-OFL.txt")}
    assert {file.name.partition("-")[0] for file in FOLDER.glob("*.ttf")} == families


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ttf")), ids=lambda file: file.name)
def test_every_font_knows_vietnamese_and_the_signs_in_use(qapp: QGuiApplication, file: object) -> None:
    font = QRawFont(str(file), 16)
    assert font.isValid()
    signs = "→×−–…·%€₫“”≤≥" + ("☐☑✓⚠" if "NotoSans" in str(file) else "□")
    assert [letter for letter in VIETNAMESE + signs if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("face", ["Regular", "Bold"])
def test_figures_of_the_screen_line_up(qapp: QGuiApplication, face: str) -> None:
    font = QRawFont(str(FOLDER / f"NotoSans-{face}.ttf"), 100)
    widths = font.advancesForGlyphIndexes(font.glyphIndexesForString("0123456789−+"))
    assert len({round(width.x(), 2) for width in widths}) == 1


def test_vietnamese_is_printable_as_it_is() -> None:
    assert len(VIETNAMESE) >= 134
    assert printable(VIETNAMESE) == VIETNAMESE
    assert printable(unicodedata.normalize("NFD", VIETNAMESE)) == VIETNAMESE
    assert printable("Nguyễn 😀") == "Nguyễn □"


@given(st.lists(st.sampled_from([*WORDS.split(), "W" * 60, "Ẩ" * 40]), max_size=30), st.floats(12, 400))
def test_wrapping_loses_nothing_and_never_overflows(words: list[str], width: float) -> None:
    style = Style(REGULAR, 10)
    lines = wrap(" ".join(words), style, width)
    assert "".join("".join(lines).split()) == "".join(words)
    assert all(text_width(line, style) <= width + 0.001 for line in lines)
    assert all(lines)


def test_wrapping_keeps_line_ends() -> None:
    assert wrap("một\nhai ba", Style(REGULAR, 10), 400) == ["một", "hai ba"]
    assert wrap("", Style(REGULAR, 10), 400) == []


def test_what_only_repeats_may_be_cut() -> None:
    style = Style(REGULAR, 8)
    assert shortened("Trang", style, 100) == "Trang"
    cut = shortened(WORDS, style, 100)
    assert cut.endswith("…")
    assert text_width(cut, style) <= 100


def test_a_text_shrinks_only_as_far_as_it_must() -> None:
    style = Style(BOLD, 12)
    assert fit("Số: 1", style, 200) == style
    shrunk = fit(WORDS, style, 250)
    assert text_width(WORDS, shrunk) == pytest.approx(250)
    assert fit(WORDS * 9, style, 100).size == 7
    assert bounded(WORDS, style, 100, 99) == style
    assert len(wrap(WORDS, bounded(WORDS, style, 150, 2), 150)) == 2
