"""Tiles and quick chips are chosen by typed numbers, arrows and the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.domain.money import Money
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.quick_chips import QuickChips
from tests.ui.gallery import METHODS
from tests.ui.keys import Key, press, put, write


@pytest.fixture
def tiles(stage: QWidget) -> ChoiceTiles:
    made = ChoiceTiles("Phương thức đóng", METHODS)
    put(made, stage)
    made.setGeometry(10, 10, 800, 60)
    return made


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1", "1"),
        ("3", "3"),
        ("6", "6"),
        ("12", "12"),
        ("24", "VS"),
        ("60", "VS"),
        ("36", "VS"),
        ("612", "12"),
        ("9", None),
    ],
)
def test_typed_months_choose(tiles: ChoiceTiles, typed: str, value: str | None) -> None:
    write(typed)
    assert tiles.value() == value


def test_typed_number_is_told(tiles: ChoiceTiles) -> None:
    seen: list[str] = []
    tiles.number_typed.connect(seen.append)
    write("48")
    assert seen == ["48"]


def test_arrows_go_round_and_pass_what_cannot_be_chosen(tiles: ChoiceTiles) -> None:
    tiles.set_value("12")
    values = []
    for _ in range(3):
        press(Key.Key_Right)
        values.append(tiles.value())
    press(Key.Key_Left)
    assert (values, tiles.value()) == (["VS", "1", "3"], "1")


def test_a_tile_with_a_reason_cannot_be_clicked(tiles: ChoiceTiles) -> None:
    tiles.set_value("12")
    seen: list[object] = []
    tiles.value_changed.connect(seen.append)
    buttons = tiles.findChildren(QAbstractButton)
    QTest.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    assert (tiles.value(), seen) == ("12", [])
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert (tiles.value(), seen) == ("3", ["3"])


def test_new_notes_keep_choice_and_buttons(tiles: ChoiceTiles) -> None:
    tiles.set_value("6")
    before = tiles.findChildren(QAbstractButton)
    tiles.set_tiles([Tile(tile.value, tile.title, "999", tile.numbers) for tile in METHODS])
    assert tiles.findChildren(QAbstractButton) == before
    assert tiles.value() == "6"
    assert tiles.accessibleName() == "Phương thức đóng, 6 tháng, 999"


def test_every_tile_says_its_title_and_note(tiles: ChoiceTiles) -> None:
    names = [button.accessibleName() for button in tiles.findChildren(QAbstractButton)]
    assert names[0] == "1 tháng, 264.000"
    assert names[-1] == "Còn thiếu, chưa đến tuổi hưu"


def test_quick_chips(stage: QWidget) -> None:
    chips = QuickChips([("1.500.000", Money(1_500_000)), ("3.000.000.000", Money(3_000_000_000))])
    put(chips, stage)
    seen: list[object] = []
    chips.chosen.connect(seen.append)
    buttons = chips.findChildren(QAbstractButton)
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert seen == [3_000_000_000]
    assert [button.isChecked() for button in buttons] == [False, True]
    chips.set_current(Money(1_500_000))
    assert [button.isChecked() for button in buttons] == [True, False]
    assert all(button.height() >= 40 for button in buttons)


def test_tiles_stand_in_one_line_while_it_holds_them_and_without_tiles_nothing_breaks(stage: QWidget) -> None:
    row = ChoiceTiles("Phương thức đóng", METHODS, parent=stage)
    hints = [button.sizeHint().width() for button in row.findChildren(QAbstractButton)]
    room = sum(hints) + 8 * (len(hints) - 1)
    assert max(hints) * len(hints) > room, "the widest tile times all would not fit: the case that is meant"
    row.show()
    for width, lines in ((room, 1), (room - 1, 2)):
        row.resize(width, 200)
        tops = {button.y() for button in row.findChildren(QAbstractButton)}
        assert len(tops) == lines
    empty = ChoiceTiles("Không có gì để chọn", [], parent=stage)
    empty.show()
    empty.resize(300, 60)
    assert empty.heightForWidth(300) == 0
