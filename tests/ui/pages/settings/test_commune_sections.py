"""Hamlets, targets and the order of visits on the settings page, by keyboard on a real book."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from desktop.domain.people import Insurance
from desktop.services.board.hamlets import hamlets_view
from desktop.services.board.targets import targets_of
from desktop.services.desk import Desk
from desktop.services.potential.kinds import USUAL_ORDER
from desktop.services.potential.order import load_order
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import registered
from tests.ui.keys import CONTROL, Key, press, write

Settled = Callable[[], None]


@pytest.fixture
def page(counter_window: MainWindow, desk: Desk, settled: Settled) -> SettingsPage:
    for name, hamlet in (("An", "Thôn Hạ"), ("Bình", "Thôn Hạ"), ("Chi", "Hạ 1"), ("Dũng", "")):
        registered(desk, f"Nguyễn Văn {name}", hamlet=hamlet)
    counter_window.open_page("settings", "hamlets")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, SettingsPage)
    return found


def test_hamlets_are_taken_from_addresses_and_spellings_joined(
    page: SettingsPage, desk: Desk, settled: Settled
) -> None:
    section = page.hamlets
    assert section.empty.isVisible()
    section.empty.act_pressed.emit()
    settled()
    assert [(one.name, one.people) for one in hamlets_view(desk).hamlets] == [("Thôn Hạ", 2)]
    assert section.unknown_title.text() == "Cách viết chưa rõ thôn nào: 1; 1 người không ghi thôn"
    section.unknown.setFocus()
    press(Key.Key_Return)
    section.belongs.setCurrentIndex(0)
    section.join()
    settled()
    (hamlet,) = hamlets_view(desk).hamlets
    assert (hamlet.people, [text for _key, text in hamlet.spellings]) == (3, ["Hạ 1"])
    assert section.table.shown_texts()[1] == ("Thôn Hạ; Hạ 1", "–", "3")
    section.part()
    settled()
    assert hamlets_view(desk).hamlets[0].people == 2


def test_a_hamlet_is_typed_changed_and_closed(page: SettingsPage, desk: Desk, settled: Settled) -> None:
    section = page.hamlets
    page.add_row()
    write("Thôn Thượng")
    section.counted.setFocus()
    write("1203")
    page.save()  # F9 keeps it too
    settled()
    (hamlet,) = hamlets_view(desk).hamlets
    assert (hamlet.name, hamlet.counted) == ("Thôn Thượng", 1203)
    assert section.name.value() == ""
    section.name.set_value("THÔN THƯỢNG")
    section.save()
    settled()
    assert section.board.focus_first()
    assert section.name.hasFocus()
    assert len(hamlets_view(desk).hamlets) == 1
    section.table.setFocus()
    press(Key.Key_Return)
    assert section.name.hasFocus()
    section.name.set_value("Thôn Thượng Cũ")
    section.save()
    settled()
    assert [one.name for one in hamlets_view(desk).hamlets] == ["Thôn Thượng Cũ"]
    section.table.setFocus()
    press(Key.Key_Delete)
    settled()
    assert hamlets_view(desk).hamlets == ()


def test_targets_are_set_for_commune_and_hamlet(page: SettingsPage, desk: Desk, settled: Settled) -> None:
    page.hamlets.take()
    settled()
    page.opened("targets")
    settled()
    section = page.targets
    assert section.whose.text() == "Mục tiêu của Cả xã"
    section.hi.set_value("95")
    section.si.set_value("nhiều")
    section.save()
    settled()
    assert [(one.insurance, one.percent) for one in targets_of(desk, 2026)] == [(Insurance.HOUSEHOLD_HI, Fraction(95))]
    assert section.board.focus_first()
    assert section.si.hasFocus()
    section.si.set_value("12,5")
    page.save()
    settled()
    assert len(targets_of(desk, 2026)) == 2
    assert section.table.shown_texts()[1][1:] == ("95 %; nay 0 %", "12,5 %; nay 0 %")
    section.table.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert section.hi.hasFocus()
    write("80")
    section.save()
    settled()
    assert {one.percent for one in targets_of(desk, 2026) if one.hamlet_id is not None} == {Fraction(80)}
    section.hi.set_value("")
    section.save()
    settled()
    assert all(one.hamlet_id is None for one in targets_of(desk, 2026))


def test_the_order_of_visits_is_moved_by_keys(page: SettingsPage, desk: Desk, settled: Settled) -> None:
    page.opened("priority")
    settled()
    section = page.priority
    section.table.setFocus()
    press(Key.Key_Up, CONTROL)
    press(Key.Key_Down, CONTROL)
    press(Key.Key_Down, CONTROL)
    assert load_order(desk) == USUAL_ORDER
    wanted = (*USUAL_ORDER[1:3], USUAL_ORDER[0], *USUAL_ORDER[3:])
    assert section.order == wanted
    page.opened()
    settled()
    assert section.order == wanted  # what is being arranged stays
    page.save()
    settled()
    assert load_order(desk) == wanted
    section.as_usual()
    section.keep()
    settled()
    assert load_order(desk) == USUAL_ORDER
