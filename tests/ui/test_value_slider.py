"""The slider: every key, the pointer, and what a screen reader hears."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.ui.widgets.value_slider import ValueSlider
from tests.ui.keys import CONTROL, Key, press, put

VALUES = tuple(range(264_000, 1_264_001, 10_000))


@pytest.fixture
def slider(stage: QWidget) -> ValueSlider:
    made = ValueSlider("Mỗi tháng để dành", "đồng", format_money)
    made.set_values(VALUES)
    put(made, stage)
    return made


def test_every_key_moves_and_says_the_value_with_its_unit(slider: ValueSlider) -> None:
    heard: list[object] = []
    slider.chosen.connect(heard.append)
    for key, expected in (
        (Key.Key_Right, 274_000),
        (Key.Key_Up, 284_000),
        (Key.Key_Left, 274_000),
        (Key.Key_Down, 264_000),
        (Key.Key_PageUp, 364_000),
        (Key.Key_PageDown, 264_000),
        (Key.Key_End, 1_264_000),
        (Key.Key_Home, 264_000),
    ):
        press(key)
        assert slider.number() == expected
        assert slider.accessibleName() == f"Mỗi tháng để dành, đồng, {format_money(expected)}"
    assert heard == [274_000, 284_000, 274_000, 264_000, 364_000, 264_000, 1_264_000, 264_000]


def test_at_its_ends_it_stays_and_tells_nobody(slider: ValueSlider) -> None:
    heard: list[object] = []
    slider.chosen.connect(heard.append)
    press(Key.Key_Left)
    press(Key.Key_PageDown)
    press(Key.Key_Home)
    assert heard == []
    assert slider.number() == VALUES[0]


def test_a_value_between_two_stands_at_the_lower_and_new_values_keep_it_near(slider: ValueSlider) -> None:
    slider.set_number(450_000)
    assert slider.number() == 444_000
    slider.set_values(range(0, 2_000_001, 100_000))
    assert slider.number() == 400_000
    slider.set_number(99_000_000)
    assert slider.number() == 2_000_000
    slider.set_number(-5)
    assert slider.number() == 0


def test_the_pointer_puts_the_knob_where_it_is_and_a_chord_is_left_to_the_page(slider: ValueSlider) -> None:
    slider.resize(400, 40)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(399, 20))
    assert slider.number() == VALUES[-1]
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 20))
    assert slider.number() == VALUES[0]
    press(Key.Key_End, CONTROL)
    assert slider.number() == VALUES[0]
    assert slider.sizeHint().height() >= 40
