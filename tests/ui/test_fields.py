"""Months, dates, texts, digits and choices are typed and read back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.fields.month_field import MonthField, read_month
from tests.ui.keys import CONTROL, Key, press, put, write

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "today", "expected"),
    [
        ("12", TODAY, Month(2026, 12)),
        ("1", TODAY, Month(2027, 1)),
        ("11", TODAY, Month(2026, 11)),
        ("6", TODAY, Month(2026, 6)),
        ("5", TODAY, Month(2027, 5)),
        ("12", date(2027, 1, 5), Month(2026, 12)),
        ("122026", TODAY, Month(2026, 12)),
        ("12/2026", TODAY, Month(2026, 12)),
        ("1/27", TODAY, Month(2027, 1)),
        ("13", TODAY, None),
        ("0", TODAY, None),
        ("13/2026", TODAY, None),
        ("", TODAY, None),
        ("x", TODAY, None),
    ],
)
def test_months_are_read(typed: str, today: date, expected: Month | None) -> None:
    assert read_month(typed, today) == expected


def test_month_field_writes_in_full_and_steps(stage: QWidget) -> None:
    field = MonthField("Đóng từ tháng", lambda: TODAY)
    put(field, stage)
    seen: list[object] = []
    field.value_changed.connect(seen.append)
    write("12")
    press(Key.Key_Return)
    assert field.text() == "12/2026"
    press(Key.Key_Up)
    press(Key.Key_Up)
    press(Key.Key_Down)
    assert (field.value(), seen[-1]) == (Month(2027, 1), Month(2027, 1))


@pytest.mark.parametrize(
    ("typed", "shown", "chip"),
    [
        ("15031992", "15/03/1992", "đủ ngày"),
        ("031992", "03/1992", "chỉ tháng, năm"),
        ("1992", "1992", "chỉ năm"),
        ("31021992", "31021992", ""),
        ("15/3/1992", "15/03/1992", "đủ ngày"),
    ],
)
def test_date_field_keeps_the_precision(stage: QWidget, typed: str, shown: str, chip: str) -> None:
    field = DateField("Ngày sinh")
    put(field, stage)
    write(typed)
    press(Key.Key_Return)
    assert (field.line.text(), field.precision_text()) == (shown, chip)


def test_date_field_round_trip(stage: QWidget) -> None:
    field = DateField("Ngày sinh")
    put(field, stage)
    field.set_value(PartialDate(1992, 3))
    assert field.value() == PartialDate(1992, 3)
    field.set_value(None)
    assert (field.value(), field.precision_text()) == (None, "")


def test_text_field_cleans(stage: QWidget) -> None:
    field = TextField("Họ và tên")
    put(field, stage)
    decomposed = "Nguye\u0302\u0303n  Va\u0306n\u200b An "
    QGuiApplication.clipboard().setText(decomposed)
    press(Key.Key_V, CONTROL)
    assert field.value() == "Nguyễn Văn An"
    press(Key.Key_Return)
    assert field.text() == "Nguyễn Văn An"


def test_text_field_takes_vietnamese_composition(stage: QWidget) -> None:
    field = TextField("Họ và tên")
    put(field, stage)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("Nguyễn")
    QApplication.sendEvent(field, commit)
    assert field.value() == "Nguyễn"


def test_text_field_stops_at_five_hundred(stage: QWidget) -> None:
    field = TextField("Họ và tên")
    put(field, stage)
    QGuiApplication.clipboard().setText("á" * 600)
    press(Key.Key_V, CONTROL)
    assert len(field.value()) == 500


@pytest.mark.parametrize(
    ("typed", "shown", "value"),
    [
        ("0905000001", "0905 000 001", "0905000001"),
        ("0905.000.0019", "0905 000 001", "0905000001"),
        ("ab09", "09", "09"),
    ],
)
def test_digits_field_groups(stage: QWidget, typed: str, shown: str, value: str) -> None:
    field = DigitsField("Số điện thoại", length=10, groups=(4, 3, 3))
    put(field, stage)
    write(typed)
    assert (field.text(), field.value()) == (shown, value)


def test_digits_field_ignores_composition(stage: QWidget) -> None:
    field = DigitsField("Số điện thoại", length=10)
    put(field, stage)
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QApplication.sendEvent(field, QInputMethodEvent("â", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("09â5")
    QApplication.sendEvent(field, commit)
    assert field.value() == "095"


def test_digits_field_edits_in_the_middle(stage: QWidget) -> None:
    field = DigitsField("Số điện thoại", length=10, groups=(4, 3, 3))
    put(field, stage)
    write("090500001")
    field.setCursorPosition(4)
    write("9")
    assert (field.value(), field.cursorPosition()) == ("0905900001", 6)


def test_tab_selects_all_so_that_typing_replaces(stage: QWidget) -> None:
    first, second = QLineEdit(stage), DigitsField("Mã", parent=stage)
    first.show()
    second.show()
    second.set_value("123")
    first.setFocus()
    press(Key.Key_Tab)
    write("9")
    assert second.value() == "9"


GROUPS = (("poor", "Hộ nghèo", "50 %"), ("near_poor", "Hộ cận nghèo", "40 %"), ("other", "Khác", "20 %"))


def test_choice_field_by_letters_without_marks(stage: QWidget) -> None:
    field = ChoiceField("Nhóm được hỗ trợ", GROUPS)
    put(field, stage)
    seen: list[object] = []
    field.value_changed.connect(seen.append)
    write("k")
    assert field.value() == "other"
    field.clearFocus()
    field.setFocus()
    write("ho c")
    assert seen[-1] == "near_poor"
    press(Key.Key_Down)
    assert field.value() == "other"
    assert field.accessibleName() == "Nhóm được hỗ trợ, Khác"


def test_choice_field_keeps_its_value_when_options_change(stage: QWidget) -> None:
    field = ChoiceField("Nhóm", GROUPS)
    put(field, stage)
    field.set_value("near_poor")
    field.set_options((*GROUPS, ("ethnic", "Dân tộc thiểu số")))
    assert field.value() == "near_poor"
    field.set_options(GROUPS[:1])
    assert field.value() is None


def test_choice_field_starts_with_nothing(stage: QWidget) -> None:
    field = ChoiceField("Nhóm", GROUPS)
    put(field, stage)
    assert field.value() is None
    QTest.keyClick(field, Key.Key_Return)
    assert field.value() is None
