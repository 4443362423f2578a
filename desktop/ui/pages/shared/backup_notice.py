"""Tells when the last copy of the book is too old, and makes the copies of a day that was just closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.context import Counter
from desktop.ui.first_use import BACKUP_MAKING, BACKUP_STANDING, load
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.worker import DatabaseWorker

if TYPE_CHECKING:  # the first page must not wait for what copies bring
    from desktop.services.backups.make import BackupRun
    from desktop.services.backups.standing import BackupStanding


class BackupNotice(NoticeBox):
    """There only while something is to be said."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._counter = counter
        # copies are checked for seconds: on a thread of their own the counter goes on
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._running = False
        self.hide()

    def reload(self) -> None:
        """Read how old the last copy is, on the worker."""
        if self._counter.desk is not None and not self._running:
            self._counter.read(lambda desk: load(BACKUP_STANDING).backup_standing(desk), self._show, receiver=self)

    def after_close(self) -> None:
        """The day is closed whatever comes of it: make its copies and say how it went."""
        desk = self._counter.open_desk
        if self._running:
            return
        self._running = True
        self._tell(t("Đang sao lưu sổ sau khi chốt ngày"), t("Ngày đã chốt xong; quầy vẫn làm việc được."), "info")
        self._thread.run(lambda: load(BACKUP_MAKING).backup_after_close(desk), self._done, self._broke, receiver=self)

    @property
    def running(self) -> bool:
        """Whether copies are being made."""
        return self._running

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until no copy is being made."""
        return self._thread.wait(milliseconds)

    def _show(self, standing: BackupStanding) -> None:
        if standing.warns and not self._running:
            self._tell(shown(standing.warning), shown(standing.advice), "warn")
        elif not self._running:
            self.hide()

    def _done(self, run: BackupRun) -> None:
        self._running = False
        self._counter.announcer.announce(run)
        failed = [(one.problem, one.advice, str(one.folder)) for one in run.outcomes if not one.good]
        if run.problem:
            self._tell(shown(run.problem), shown(run.advice), "info" if not run.outcomes else "warn")
        elif failed:
            told = in_row(
                (in_row((place, shown(problem), shown(advice)), ": ") for problem, advice, place in failed), " "
            )
            self._tell(t("Ngày đã chốt, nhưng sao lưu chưa vào đủ các nơi"), told, "warn")
        else:
            self._tell(t("Đã sao lưu sổ và kiểm tra bản sao"), "", "ok")

    def _broke(self, error: BaseException) -> None:
        self._running = False
        self.hide()
        self._counter.shell.show_error(error)

    def _tell(self, title: str, text: str, tone: str) -> None:
        self.set(title, text, tone)
        self.show()
