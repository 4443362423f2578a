"""The window leads keys, focus, dialogs and scans where they belong."""

import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.money import Money
from desktop.ui.shell.help import HelpOverlay
from desktop.ui.shell.lock import LockOverlay
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.palette import CommandPalette
from desktop.ui.theme.theme import Scheme, Theme
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text
from tests.ui.gallery import FormPage, LifePage
from tests.ui.keys import ALT, CONTROL, SHIFT, Key, press, write
from tests.ui.shots import gallery_window


def form(window: MainWindow) -> FormPage:
    page = window.navigator.current
    assert isinstance(page, FormPage)
    return page


def test_pages_are_made_on_first_use(qtbot: QtBot, window: MainWindow) -> None:
    assert len(window.findChildren(FormPage)) == 1
    window.open_page("life")
    window.open_page("form")
    assert len(window.findChildren(FormPage)) == 1


def test_a_change_of_colours_keeps_the_pages_on_the_way_and_drops_the_others(window: MainWindow, theme: Theme) -> None:
    page = form(window)
    write("0905000001")
    window.go_home()
    life = window.navigator.current
    theme.set_scheme(Scheme.DARK)
    assert window.navigator.current is life
    assert not isValid(page)
    window.open_page("form")
    theme.set_scheme(Scheme.LIGHT)
    assert window.navigator.current is form(window)
    window.back()
    assert window.navigator.current is life


def test_pages_made_anew_leave_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    before = [window.navigator.current, *window.findChildren(LifePage)]
    window.navigator.rebuild()
    qtbot.waitUntil(lambda: not any(isValid(page) for page in before))
    assert len(window.findChildren(FormPage)) == 1
    assert form(window).isVisible()


def test_page_opens_on_the_first_empty_field(window: MainWindow) -> None:
    assert QApplication.focusWidget() is form(window).phone


def test_enter_walks_through_the_fields_and_back(window: MainWindow) -> None:
    page = form(window)
    places = [page.income, page.method, page.month, page.group, page.proof, page.primary]
    seen = []
    for _ in places:
        press(Key.Key_Return)
        seen.append(QApplication.focusWidget())
    assert seen == places
    page.month.setFocus()
    press(Key.Key_Return, SHIFT)
    press(Key.Key_Return, SHIFT)
    assert QApplication.focusWidget() is page.income


def test_enter_never_moves_money(window: MainWindow) -> None:
    page = form(window)
    write("0905000001")
    for _ in range(12):
        press(Key.Key_Return)
    assert page.collected == []


def test_f9_works_from_anywhere_and_only_once_while_held(window: MainWindow) -> None:
    page = form(window)
    write("0905000001")
    window.top_bar.search.line.setFocus()
    press(Key.Key_F9)
    assert page.collected == [1_500_000]
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", True)
    for _ in range(5):
        QApplication.sendEvent(QApplication.focusWidget(), held)
    assert page.collected == [1_500_000]


def test_all_problems_stand_beside_their_fields(window: MainWindow) -> None:
    page = form(window)
    page.income.set_value(Money(1_000_000))
    press(Key.Key_F9)
    assert page.primary.text() == "Còn 2 ô cần sửa"
    assert page.primary.isEnabled()
    assert "1.500.000" in page.income_box.problem()
    assert page.income.accessibleDescription() == page.income_box.problem()
    assert page.phone.property("problem") == "true"
    assert QApplication.focusWidget() is page.phone
    write("0905000001")
    press(Key.Key_F9)
    assert (page.primary.text(), QApplication.focusWidget()) == ("Còn 1 ô cần sửa", page.income)
    write("1500000")
    assert (page.primary.text(), page.income_box.problem()) == ("Thu tiền", "")
    press(Key.Key_F9)
    assert page.collected == [1_500_000]


def test_escape_goes_back_and_gives_the_focus_back(window: MainWindow) -> None:
    window.open_page("life")
    page = window.navigator.current
    assert isinstance(page, LifePage)
    page.birth.setFocus()
    window.open_page("form")
    press(Key.Key_Escape)
    assert window.navigator.current is page
    assert QApplication.focusWidget() is page.birth.line


def test_escape_on_the_first_page_stays(window: MainWindow) -> None:
    window.go_home()
    press(Key.Key_Escape)
    assert isinstance(window.navigator.current, LifePage)


def test_going_in_a_circle_does_not_make_the_way_back_endless(window: MainWindow) -> None:
    for _ in range(5):
        window.open_page("life")
        window.open_page("form")
    press(Key.Key_Escape)
    assert isinstance(window.navigator.current, LifePage)
    press(Key.Key_Escape)
    assert isinstance(window.navigator.current, LifePage)


def test_control_digits_open_pages(window: MainWindow) -> None:
    press(Key.Key_1, CONTROL)
    assert isinstance(window.navigator.current, LifePage)
    press(Key.Key_2, CONTROL)
    assert isinstance(window.navigator.current, FormPage)


def test_f2_finds_the_search_of_the_page(window: MainWindow) -> None:
    press(Key.Key_F2)
    assert QApplication.focusWidget() is window.top_bar.search.line
    press(Key.Key_1, CONTROL)
    page = window.navigator.current
    assert isinstance(page, LifePage)
    page.name.setFocus()
    press(Key.Key_F2)
    assert QApplication.focusWidget() is page.search.line


def test_enter_act_of_a_page_waits_for_the_last_field(window: MainWindow) -> None:
    window.open_page("life")
    page = window.navigator.current
    assert isinstance(page, LifePage)
    page.name.setFocus()
    press(Key.Key_Return)
    assert (QApplication.focusWidget(), page.entered) == (page.birth.line, 0)


def test_key_bar_shows_the_page_s_keys(window: MainWindow) -> None:
    labels = [label for label in window.key_bar.findChildren(Text) if label.isVisible()]
    shown = [label.text() for label in sorted(labels, key=lambda one: one.mapTo(window, one.pos()).x())]
    assert shown[:4] == ["F4", "vì sao", "F9", "thu tiền"]
    assert "Esc" in shown


def test_palette_finds_without_marks_and_runs(window: MainWindow) -> None:
    page = form(window)
    press(Key.Key_K, CONTROL)
    assert isinstance(window.dialog, CommandPalette)
    write("vi sao")
    press(Key.Key_Return)
    assert (page.explained, window.dialog) == (1, None)


def test_palette_lists_pages_and_every_act(window: MainWindow) -> None:
    press(Key.Key_K, CONTROL)
    dialog = window.dialog
    assert isinstance(dialog, CommandPalette)
    labels = [dialog.list.model().index(row, 0).data() for row in range(dialog.list.model().rowCount())]
    assert {"Thu tiền", "Vì sao", "Khóa quầy", "Mở trang Quầy"} <= set(labels)
    press(Key.Key_Escape)
    assert window.dialog is None


def test_help_shows_sentences_and_keys(window: MainWindow) -> None:
    press(Key.Key_F1)
    dialog = window.dialog
    assert isinstance(dialog, HelpOverlay)
    texts = [label.text() for label in dialog.findChildren(Text)]
    assert FormPage.HELP[0] in texts
    assert "F9" in texts
    press(Key.Key_Escape)
    assert window.dialog is None


def test_dialog_keeps_the_focus_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    page = form(window)
    page.income.setFocus()
    dialog = DimmedDialog(window)
    lines = [QLineEdit(), QLineEdit()]
    for line in lines:
        dialog.body.addWidget(line)
    window.show_dialog(dialog)
    seen = [QApplication.focusWidget()]
    for _ in range(3):
        press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [lines[0], lines[1], lines[0], lines[1]]
    press(Key.Key_F9)
    assert page.primary.text() == "Thu tiền"
    with qtbot.waitSignal(dialog.closed):
        press(Key.Key_Escape)
    assert QApplication.focusWidget() is page.income


def test_dialog_follows_the_window_s_size(window: MainWindow) -> None:
    dialog = DimmedDialog(window, width=600, height=300)
    window.show_dialog(dialog)
    window.resize(1000, 640)
    QApplication.processEvents()
    assert dialog.size() == window.size()
    assert abs(dialog.panel.geometry().center().x() - 500) <= 1


def test_never_a_dialog_on_a_dialog(window: MainWindow) -> None:
    first, second = DimmedDialog(window), DimmedDialog(window)
    window.show_dialog(first)
    window.show_dialog(second)
    assert not first.isVisible()
    assert window.dialog is second


def test_lock_hides_and_asks(window: MainWindow) -> None:
    asked: list[str] = []
    window.unlock = lambda passphrase, answer: (asked.append(passphrase), answer(passphrase == "đúng"))[1]
    press(Key.Key_F12)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    write("sai")
    press(Key.Key_Return)
    assert lock.box.problem()
    press(Key.Key_Escape)
    press(Key.Key_K, CONTROL)
    press(Key.Key_2, CONTROL)
    assert window.dialog is lock
    lock.line.setText("đúng")
    press(Key.Key_Return)
    assert (asked, window.dialog) == (["sai", "đúng"], None)


def test_what_is_typed_at_the_lock_is_spoken_nowhere(window: MainWindow) -> None:
    window.unlock = lambda _passphrase, answer: answer(False)
    press(Key.Key_F12)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    write("Bí mật 7")
    assert lock.line.text() == "Bí mật 7"
    interface = QAccessible.queryAccessibleInterface(lock.line)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    assert all("mật 7" not in interface.text(kind) for kind in kinds)
    assert "mật 7" not in interface.textInterface().text(0, 8)


def test_nothing_below_the_lock_takes_focus_keys_or_scans(window: MainWindow) -> None:
    window.unlock = lambda passphrase, answer: answer(passphrase == "đúng")
    seen: list[str] = []
    window.scan_unclaimed.connect(seen.append)
    before, page = QApplication.focusWidget(), window.navigator.current
    press(Key.Key_F12)
    lock = window.dialog
    assert isinstance(lock, LockOverlay)
    frame = window.centralWidget()
    assert page is not None
    assert frame is not None
    assert not frame.isVisible()
    page.focus_first()  # an answer of the book that arrives late
    write("x")
    assert lock.line.text() == "x"
    window.take_scan("001090000001||Nguyễn Văn An|01011990|Nam|Thôn Đông|15042021")
    window.show_help()
    window.show_dialog(DimmedDialog(window))
    assert (seen, window.dialog) == ([], lock)
    lock.line.setText("đúng")
    press(Key.Key_Return)
    assert window.dialog is not None
    window.dialog.finish()
    assert frame.isVisible()
    assert QApplication.focusWidget() is before


def test_a_dialog_waits_below_the_lock(window: MainWindow) -> None:
    window.unlock = lambda passphrase, answer: answer(passphrase == "đúng")
    dialog = DimmedDialog(window)
    window.show_dialog(dialog)
    press(Key.Key_F12)
    assert not dialog.isVisible()
    write("đúng")
    press(Key.Key_Return)
    assert dialog.isVisible()
    assert window.dialog is dialog


def test_scans_wait_for_the_first_page(qtbot: QtBot, theme: object) -> None:

    window = gallery_window()
    qtbot.addWidget(window)
    seen: list[str] = []
    window.scan_unclaimed.connect(seen.append)
    window.take_scan("001|a")
    assert seen == []
    window.open_page("life")
    assert seen == ["001|a"]


def test_narrow_window_docks_the_quote_and_keeps_the_total(window: MainWindow) -> None:
    page = form(window)
    window.resize(880, 640)
    QApplication.processEvents()
    assert window.width() == 880
    assert window.rail.width() == 56
    total = page.quote.mapTo(window, page.quote.rect().bottomLeft())
    assert page.quote.width() > 700
    assert total.y() <= window.height()
    window.resize(1366, 696)
    QApplication.processEvents()
    assert page.quote.width() == 448


def test_every_control_has_a_name(window: MainWindow) -> None:

    window.open_page("life")
    controls = [*window.findChildren(QLineEdit), *window.findChildren(QAbstractButton), *window.findChildren(QComboBox)]
    nameless = [control for control in controls if not control.accessibleName() and not _inside_combo(control)]
    assert nameless == []
    assert all(view.accessibleName() for view in window.findChildren(QAbstractItemView) if not _inside_combo(view))


def _inside_combo(widget: object) -> bool:

    assert isinstance(widget, QWidget)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox):
            return True
        above = above.parentWidget()
    return False


def test_none_is_not_lost_in_events(window: MainWindow) -> None:
    before = sys.getrefcount(None)
    for _ in range(1000):
        QApplication.processEvents()
    assert sys.getrefcount(None) >= before - 50


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_4])
def test_alt_digits_are_left_alone_when_no_act(window: MainWindow, key: Qt.Key) -> None:
    page = form(window)
    QTest.keyClick(page.phone, key, ALT)
    assert page.phone.value() == ""


class ShownWindows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_building_pages_shows_no_stray_window(qtbot: QtBot, qapp: QApplication, theme: object) -> None:
    watch = ShownWindows()
    qapp.installEventFilter(watch)
    window = gallery_window()
    qtbot.addWidget(window)
    window.show()
    window.open_page("life")
    window.open_page("form")
    window.show_help()
    window.show_commands()
    qapp.removeEventFilter(watch)
    assert watch.seen == ["MainWindow"]
