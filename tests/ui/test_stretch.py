"""The frame and the widgets keep longer words apart; the check itself sees what is cut or covered."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import ElidedText, Text
from tests.ui.conftest import show_active
from tests.ui.keys import put
from tests.ui.shots import gallery_window
from tests.ui.stretch import StretchingTranslator, misfits


@pytest.fixture
def stretched(qapp: QApplication, qtbot: QtBot, theme: object) -> MainWindow:
    """The gallery with every sentence a third longer."""
    translator = StretchingTranslator()
    qapp.installTranslator(translator)
    made = gallery_window()
    qapp.removeTranslator(translator)
    qtbot.addWidget(made)
    show_active(made, qtbot)
    return made


@pytest.mark.parametrize("width", [1366, 900])
@pytest.mark.parametrize("page", ["life", "form"])
def test_the_gallery_has_room(stretched: MainWindow, width: int, page: str) -> None:
    stretched.resize(width, 696)
    stretched.open_page(page)
    for _turn in range(4):  # a width may want a height, and a height a scroll bar
        QApplication.processEvents()
    assert misfits(stretched) == []


def test_the_check_sees_a_text_without_room_and_a_covered_one(stage: QWidget) -> None:
    for text, left, width in (("Tiền đóng mười hai tháng", 0, 60), ("Thu tiền", 40, 200)):
        label = Text(text, parent=stage)
        label.setGeometry(left, 10, width, 24)
        label.show()
    found = misfits(stage)
    assert any("has 60 x 24" in one for one in found)
    assert any("overlaps" in one for one in found)


def test_the_check_sees_what_sticks_out(stage: QWidget) -> None:
    holder = QWidget(stage)
    holder.setGeometry(0, 0, 100, 40)
    holder.show()
    button = SecondaryButton("Thêm người", parent=holder)
    button.setGeometry(60, 0, 200, 40)
    button.show()
    assert [one for one in misfits(stage) if "sticks out of" in one]


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (230, 2), (110, 3)])
def test_tiles_go_on_in_another_line(stage: QWidget, qtbot: QtBot, width: int, lines: int) -> None:
    tiles = ChoiceTiles("Cả hộ đóng", [Tile(months, f"{months} tháng") for months in (3, 6, 12)])
    put(tiles, stage)
    tiles.setGeometry(0, 0, width, 200)
    assert len({child.y() for child in tiles.findChildren(QWidget)}) == lines
    assert tiles.sizeHint().height() == lines * 40 + (lines - 1) * 8
    assert misfits(tiles) == []


def test_chips_go_on_in_another_line(stage: QWidget) -> None:
    chips = QuickChips([(f"{number}.500.000", number) for number in range(1, 7)])
    put(chips, stage)
    chips.setGeometry(0, 0, 260, 200)
    assert len({child.y() for child in chips.findChildren(QWidget)}) > 1
    assert misfits(chips) == []


@pytest.mark.parametrize(("width", "parts"), [(300, (True, "Ctrl+P")), (150, (False, "Ctrl+P")), (90, (False, ""))])
def test_a_button_gives_up_its_icon_and_then_its_key(stage: QWidget, width: int, parts: tuple[bool, str]) -> None:
    button = SecondaryButton("In lại ngay", key="Ctrl+P", icon_name="print", parent=stage)
    button.setFixedWidth(width)
    button.show()
    assert button.parts() == parts
    assert button.minimumSizeHint().width() <= 90
    assert button.accessibleName() == "In lại ngay, Ctrl+P"


def test_a_primary_button_keeps_its_height_and_all_its_text(stage: QWidget) -> None:
    button = PrimaryButton("Xong, đón người sau", icon_name="check", parent=stage)
    assert button.minimumSizeHint().height() == button.sizeHint().height() == 56
    assert button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance("Xong, đón người sau")


def test_an_elided_text_tells_all_of_itself(stage: QWidget) -> None:
    text = ElidedText("Hộ 9900000003 · chủ hộ Nguyễn Xuân Thịnh", parent=stage)
    text.setGeometry(0, 0, 120, 20)
    text.show()
    assert text.shown_text().endswith("…")
    assert text.toolTip() == text.text()
    text.setGeometry(0, 0, 600, 20)
    assert (text.shown_text(), text.toolTip()) == (text.text(), "")
