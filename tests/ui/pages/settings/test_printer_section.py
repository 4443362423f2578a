"""Canh máy in: one printer at a time, numbers as people write them, problems beside their fields."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from desktop.services.book.settings import PrinterFit, load_settings
from desktop.services.desk import Desk
from desktop.ui.pages.settings import settings_acts
from desktop.ui.pages.settings.settings_page import SettingsPage
from desktop.ui.shell.main_window import MainWindow
from tests.ui.keys import ALT, Key, press, write

Settled = Callable[[], None]


@pytest.fixture
def page(counter_window: MainWindow, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> SettingsPage:
    monkeypatch.setattr(settings_acts, "printer_names", lambda: ("Máy A5", "Máy A4"))
    counter_window.open_page("settings")
    settled()
    found = counter_window.navigator.current
    assert isinstance(found, SettingsPage)
    press(Key.Key_9, ALT)
    return found


def typed(field: object, text: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    write(text)


def test_each_printer_keeps_its_own_numbers(page: SettingsPage, desk: Desk, settled: Settled) -> None:
    section = page.printer
    assert section.isVisible()
    assert section.printer.value() == "Máy A5"
    typed(section.right, "-1,5")
    typed(section.down, "2")
    section.preprinted.click()
    section.printer.set_value("Máy A4")
    section.printer.value_changed.emit("Máy A4")
    assert (section.right.text(), section.down.text(), section.preprinted.isChecked()) == ("", "", False)
    typed(section.scale, "99,5")
    press(Key.Key_F9)
    settled()
    assert load_settings(desk).printer_fits == (
        PrinterFit(printer="Máy A5", right_mm=Fraction(-3, 2), down_mm=Fraction(2), preprinted=True),
        PrinterFit(printer="Máy A4", scale_percent=Fraction(199, 2)),
    )
    assert section.right.text() == "−1,5"


def test_what_is_no_number_or_too_far_is_told_beside_the_field_and_nothing_is_kept(
    page: SettingsPage, desk: Desk, settled: Settled
) -> None:
    section = page.printer
    typed(section.right, "nhiều")
    press(Key.Key_F9)
    settled()
    assert "Xin ghi một số" in section.right_box.problem()
    typed(section.right, "70")
    press(Key.Key_F9)
    settled()
    assert "−50" in section.right_box.problem()
    assert load_settings(desk).printer_fits == ()


def test_a_printer_set_back_to_usual_is_forgotten(page: SettingsPage, desk: Desk, settled: Settled) -> None:
    section = page.printer
    typed(section.right, "3")
    press(Key.Key_F9)
    settled()
    assert len(load_settings(desk).printer_fits) == 1
    typed(section.right, "0")
    press(Key.Key_F9)
    settled()
    assert load_settings(desk).printer_fits == ()
