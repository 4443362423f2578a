"""Kiểm tra sổ from the settings: on a thread of its own, told by section, stopped by Esc."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.book.check_book import Health, check_book
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.worker import CancelToken, DatabaseWorker

_FINDINGS = 5


class CheckWork(QWidget):
    """How far the check is; nothing is seen while none runs.

    Signals:
        told: title, text and tone of what to say.
    """

    told = Signal(str, str, str)

    def __init__(self, counter: Counter, thread: DatabaseWorker) -> None:
        super().__init__()
        self._counter, self._thread = counter, thread
        self._token: CancelToken | None = None
        self.bar = LongWork(time.monotonic, unit=t("phần"))
        self.bar.stop_wanted.connect(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)

    @property
    def running(self) -> bool:
        """Whether the book is being checked."""
        return self._token is not None

    def start(self) -> None:
        """Everything that the command ``check`` looks at."""
        desk = self._counter.open_desk
        self.told.emit(t("Đang kiểm tra sổ"), t("Quầy vẫn làm việc được trong lúc này."), "info")
        self.bar.begin()
        self._token = self._thread.run_long(
            lambda _token, report: check_book(desk, report),
            self._checked,
            lambda progress: self.bar.report(progress.done, progress.total),
            on_failure=self._broke,
            receiver=self,
        )

    def stop(self) -> None:
        """Esc or the button: the book was only read, nothing is left of it."""
        if self._token is not None:
            self._token.cancel()
            self._end()
            self.told.emit(t("Đã dừng kiểm tra sổ"), t("Sổ không có gì thay đổi."), "info")

    def stopped_by(self, event: QKeyEvent) -> bool:
        """Whether a key was Esc and stopped the check."""
        stops = event.key() == Qt.Key.Key_Escape and self.running
        if stops:
            self.stop()
        return stops

    def _checked(self, health: Health) -> None:
        self._end()
        if health.healthy:
            counted = t(
                "{people} người, {receipts} biên lai, không thấy gì sai.",
                people=format_money(health.people),
                receipts=format_money(health.receipts),
            )
            self.told.emit(t("Sổ lành lặn"), counted, "ok")
        else:
            found = "\n".join(shown(one.message) for one in health.problems[:_FINDINGS])
            self.told.emit(t("Có {count} điều cần xem", count=len(health.problems)), found, "bad")

    def _broke(self, error: BaseException) -> None:
        self._end()
        self.told.emit("", "", "info")
        self._counter.shell.show_error(error)

    def _end(self) -> None:
        self._token = None
        self.bar.end()
