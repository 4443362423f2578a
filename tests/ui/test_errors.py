"""Expected errors are plain, bugs are logged and shown with details."""

import logging
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import CounterError
from desktop.ui.error_dialog import ErrorDialog, error_dialog, install_excepthook
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.text import Text
from tests.ui.keys import Key, press


def texts(dialog: ErrorDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Text) if label.text()]


def test_an_expected_error_is_plain(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    dialog = error_dialog(window, CounterError("Chưa in được: máy in hết giấy", "Nạp giấy rồi bấm Ctrl+P."))
    window.show_dialog(dialog)
    assert texts(dialog)[:2] == ["Chưa in được: máy in hết giấy", "Nạp giấy rồi bấm Ctrl+P."]
    assert (dialog.details, caplog.records) == ("", [])
    press(Key.Key_Escape)
    assert window.dialog is None


def test_a_bug_is_logged_with_details_to_copy(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> None:
        raise ZeroDivisionError("chia cho không")

    with pytest.raises(ZeroDivisionError) as caught:
        broken()
    dialog = error_dialog(window, caught.value)
    window.show_dialog(dialog)
    dialog.copy_details()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: chia cho không" in copied
    assert "in broken" in copied
    assert "Python 3" in copied
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "ZeroDivisionError" in caplog.text


def test_the_focus_starts_on_the_button_that_closes(window: MainWindow) -> None:
    dialog = error_dialog(window, CounterError("Sổ đang mở ở máy khác", "Đóng ở máy kia trước."))
    window.show_dialog(dialog)
    assert QApplication.focusWidget() is dialog.close_button
    press(Key.Key_Return)
    assert window.dialog is None


def test_one_hook_shows_what_nobody_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[BaseException] = []
    install_excepthook(seen.append)
    error = ValueError("x")
    sys.excepthook(ValueError, error, None)
    assert seen == [error]


def test_an_error_while_showing_an_error_does_not_go_round(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    seen: list[BaseException] = []

    def show(error: BaseException) -> None:
        seen.append(error)
        sys.excepthook(KeyError, KeyError("second"), None)

    install_excepthook(show)
    sys.excepthook(ValueError, ValueError("first"), None)
    assert [type(error) for error in seen] == [ValueError]
    assert "second" in capsys.readouterr().err
