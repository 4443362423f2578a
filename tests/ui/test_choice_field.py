"""The drop-down chooses by what is typed, and cuts what has no room."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Type
from desktop.ui.widgets.fields.choice_field import ChoiceField
from tests.ui.keys import put, write

GROUPS = (
    ("poor", "Hộ nghèo", "50 %"),
    ("near_poor", "Hộ cận nghèo", "40 %"),
    ("ethnic", "Dân tộc thiểu số", "30 %"),
    ("other", "Khác", "20 %"),
    ("01", "01 Kinh"),
)
LONG = "Hộ gia đình làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình"


@pytest.fixture
def field(stage: QWidget) -> ChoiceField:
    made = ChoiceField("Nhóm được hỗ trợ", GROUPS)
    put(made, stage)
    return made


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("h", "poor"),
        ("k", "other"),
        ("d", "ethnic"),
        ("đ", "ethnic"),
        ("c", "near_poor"),
        ("can ng", "near_poor"),
        ("n", "poor"),
        ("thi", "ethnic"),
        ("01", "01"),
        ("hc", "near_poor"),
        ("x", None),
    ],
)
def test_typing_matches_the_start_of_the_option_else_of_a_word(field: ChoiceField, typed: str, value: object) -> None:
    write(typed)
    assert field.value() == value


def test_the_inside_of_a_word_is_no_match(field: ChoiceField) -> None:
    write("g")
    assert field.value() is None


@pytest.mark.parametrize("width", [160, 260, 400])
def test_the_text_never_runs_into_the_note(field: ChoiceField, width: int) -> None:
    field.set_options([("farm", LONG, "hỗ trợ 70 %")])
    field.set_value("farm")
    field.setFixedWidth(width)
    text, note = field.shown_texts()
    taken = field.fontMetrics().horizontalAdvance(text) + QFontMetrics(font(Type.LABEL)).horizontalAdvance(note)
    assert 0 < taken <= width - 36 - 11
    assert text.endswith("…")
    assert field.toolTip() == f"{LONG}, hỗ trợ 70 %"


def test_what_fits_is_whole_and_needs_no_pointer(field: ChoiceField) -> None:
    field.set_value("near_poor")
    field.setFixedWidth(300)
    assert (field.shown_texts(), field.toolTip()) == (("Hộ cận nghèo", "40 %"), "")
