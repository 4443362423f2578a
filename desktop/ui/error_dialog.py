"""Shows errors: an expected one plainly with its advice, any other with details to copy; both never lose the draft."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop.domain.errors import CounterError
from desktop.ui.acts import Act
from desktop.ui.i18n import mark, shown, t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_log = logging.getLogger("desktop")


class ErrorDialog(DimmedDialog):
    """Title, what to do next, and for a bug its details with a copy button."""

    ACTS: tuple[Act, ...] = (Act(key="Enter", label=mark("đóng"), method="escape"),)

    def __init__(self, window: QWidget, title: str, advice: str, details: str = "") -> None:
        super().__init__(window, width=640 if details else 520)
        self.setAccessibleName(shown(title))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("warn", "bad", 24))
        head.addWidget(Text(title, "card_title", wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(Text(advice, "body", wrap=True))
        self.details = details
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if details:
            view = QPlainTextEdit(details)
            view.setReadOnly(True)
            view.setMinimumHeight(180)
            view.setAccessibleName(t("Chi tiết lỗi"))
            self.body.addWidget(view)
            copy = SecondaryButton(t("Chép chi tiết"), icon_name="copy")
            copy.clicked.connect(self.copy_details)
            buttons.addWidget(copy)
        self.close_button = SecondaryButton(t("Đóng"), key="Esc")
        self.close_button.clicked.connect(self.escape)
        buttons.addWidget(self.close_button)
        self.body.addLayout(buttons)

    def first_focus(self) -> QWidget:
        """The button that closes."""
        return self.close_button

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details)


def error_dialog(window: QWidget, error: BaseException) -> ErrorDialog:
    """The dialog for an error; an unexpected one is logged too."""
    if isinstance(error, CounterError):
        return ErrorDialog(window, error.title, error.advice)
    details = describe(error)
    _log.error("unexpected error\n%s", details)
    return ErrorDialog(
        window,
        t("Chương trình gặp lỗi ngoài dự tính"),
        t("Những gì đã lưu vẫn còn trong sổ, bản nháp được giữ. Xin chép chi tiết và gửi người hỗ trợ."),
        details,
    )


def describe(error: BaseException) -> str:
    """Python, system and the trace, for whoever mends it."""
    trace = "".join(traceback.format_exception(error))
    return f"Python {platform.python_version()} · {platform.platform()}\n{trace}"


def install_excepthook(show: Callable[[BaseException], object]) -> None:
    """Let one hook show whatever nobody caught; while it shows one error a second is only logged."""
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt) or showing:
            sys.__excepthook__(kind, error, trace)
            return
        showing = True
        try:
            show(error)
        finally:
            showing = False

    sys.excepthook = hook
