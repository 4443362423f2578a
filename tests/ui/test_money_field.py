"""The money field writes dots, reads shorthand and carries exact integers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.ui.widgets.fields.money_field import MoneyField
from tests.ui.keys import CONTROL, Key, press, put, write


@pytest.fixture
def field(stage: QWidget) -> MoneyField:
    money = MoneyField("Thu nhập một tháng")
    put(money, stage)
    return money


@pytest.mark.parametrize(
    ("typed", "shown", "amount"),
    [
        ("1500000", "1.500.000", 1_500_000),
        ("3000000000", "3.000.000.000", 3_000_000_000),
        ("999999999999999999", "999.999.999.999.999.999", 999_999_999_999_999_999),
        ("0", "0", 0),
        ("", "", None),
    ],
)
def test_dots_come_while_typing(field: MoneyField, typed: str, shown: str, amount: int | None) -> None:
    write(typed)
    assert (field.text(), field.value()) == (shown, amount)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("1,5tr", "1.500.000"), ("500k", "500.000"), ("2tr", "2.000.000"), ("1,5 triệu", "1.500.000"), ("abc", "abc")],
)
def test_shorthand_is_written_in_full_on_enter(field: MoneyField, typed: str, shown: str) -> None:
    write(typed)
    press(Key.Key_Return)
    assert field.text() == shown


@pytest.mark.parametrize("pasted", ["1.500.000", "1,500,000", "1 500 000", " 1500000 ", "1.500.000 đ"])
def test_paste_takes_any_grouping(field: MoneyField, pasted: str) -> None:
    QGuiApplication.clipboard().setText(pasted)
    press(Key.Key_V, CONTROL)
    press(Key.Key_Return)
    assert (field.text(), field.value()) == ("1.500.000", 1_500_000)


def test_caret_stays_with_its_digit(field: MoneyField) -> None:
    write("1500000")
    field.setCursorPosition(1)
    write("2")
    assert (field.text(), field.cursorPosition()) == ("12.500.000", 2)
    press(Key.Key_Backspace)
    assert (field.text(), field.cursorPosition()) == ("1.500.000", 1)


def test_arrows_step_by_fifty_thousand_within_the_range(field: MoneyField) -> None:
    field.set_range(Money(1_500_000), Money(1_600_000))
    write("1520000")
    shown = []
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Down):
        press(key)
        shown.append(field.value())
    assert shown == [1_550_000, 1_600_000, 1_600_000, 1_550_000, 1_500_000, 1_500_000]


def test_down_goes_to_the_step_below(field: MoneyField) -> None:
    write("1520000")
    press(Key.Key_Down)
    assert field.value() == 1_500_000


def test_three_thousand_million_pass_the_signal(field: MoneyField, qtbot: QtBot) -> None:
    seen: list[object] = []
    field.value_changed.connect(seen.append)
    write("3000000000")
    assert seen[-1] == 3_000_000_000
    assert isinstance(seen[-1], Money)


def test_setting_a_value_tells_no_one(field: MoneyField) -> None:
    seen: list[object] = []
    field.value_changed.connect(seen.append)
    field.set_value(Money(2_000_000))
    assert (field.text(), seen) == ("2.000.000", [])


def test_composition_is_refused(field: MoneyField) -> None:
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    event = QInputMethodEvent("đ", [])
    QApplication.sendEvent(field, event)
    assert field.text() == ""
    commit = QInputMethodEvent("", [])
    commit.setCommitString("1500")
    QApplication.sendEvent(field, commit)
    assert field.text() == "1.500"


def test_name_says_unit_and_amount(field: MoneyField) -> None:
    write("1500000")
    assert field.accessibleName() == "Thu nhập một tháng, đồng, 1.500.000"


def test_range_hint(field: MoneyField) -> None:
    field.set_range(Money(1_500_000), Money(50_600_000))
    assert field.range_hint() == "từ 1.500.000 đến 50.600.000 đ"
    field.set_range(Money(1_500_000), None)
    assert field.range_hint() == "từ 1.500.000 đ"


def test_read_only_shows_its_reason(field: MoneyField) -> None:
    field.set_read_only("Nhóm này không cần giấy tờ")
    write("5")
    assert (field.text(), field.placeholderText()) == ("", "Nhóm này không cần giấy tờ")
    assert "Nhóm này không cần giấy tờ" in field.accessibleName()


def test_leaving_tidies(field: MoneyField, stage: QWidget) -> None:
    write("1,5tr")
    field.clearFocus()
    assert field.text() == "1.500.000"
