"""Ctrl+E of every list: where to, then written on a thread of its own while the next person is served."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import format_money
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending, Listing, Report, ending_of, known_ending
from desktop.ui.context import Counter
from desktop.ui.first_use import EXPORT_WRITING, PERSON_RECORD, load
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.worker import DatabaseWorker, Progress

RECORD_ENDINGS = (".xlsx", ".json")
Write = Callable[[Path, Report], int]
"""Writes a file that does not exist yet; returns how many rows are in it."""


class Exporter(QObject):
    """One export at a time; put ``bar`` into the page's layout.

    Attributes:
        folder: where files are offered to go; the last one used.
    """

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._stop = threading.Event()
        self._running = False
        self.folder: Path = documents_folder()
        self.bar = LongWork(time.monotonic)
        self.bar.stop_wanted.connect(self.stop)
        # a page that goes (another language, the end of the program) stops its export
        self.destroyed.connect(partial(_set, self._stop))
        parent.installEventFilter(self)

    def ask(self, listing: Listing) -> None:
        """Ask where the list is to go, .xlsx unless the name ends in .csv, and write it."""
        desk = self._counter.open_desk

        def write(path: Path, report: Report) -> int:
            return write_listing(desk, listing, path, report)

        self.ask_where(f"{listing.stem}-{self._counter.today():%Y-%m-%d}.xlsx", tuple(Ending), write)

    def ask_where(self, name: str, endings: tuple[str, ...], write: Write) -> None:
        """The same for anything that is written to a file of one of these endings."""
        window = self._counter.shell
        if self._running:
            window.toast(t("Đang xuất một danh sách khác. Xin đợi xong, hoặc bấm Esc để dừng."))
            return
        if not isinstance(window, QWidget):
            return
        dialog = SaveFileDialog(
            self._counter.worker,
            window,
            name,
            lambda path: _checked(path, endings),
            self.folder,
            hint=t("đuôi {endings}; tệp đang có không bị ghi đè", endings=", ".join(endings)),
        )
        dialog.closed.connect(lambda path: self._begin(path, write))
        window.show_dialog(dialog)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that reaches the page stops what is being written, before it would leave the page."""
        del watched
        stops = self._running and event.type() is QEvent.Type.KeyPress and _is_escape(event)
        if stops:
            self.stop()
        return stops

    def stop(self) -> None:
        """Esc or the button of the bar: no file is left."""
        self._stop.set()

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is written."""
        return self._thread.wait(milliseconds)

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._running

    def _begin(self, path: object, write: Write) -> None:
        if not isinstance(path, Path):
            return
        self.folder, self._running = path.parent, True
        self._stop.clear()
        self.bar.begin()
        stop = self._stop

        def work(_token: object, report: Callable[[int, int], None]) -> tuple[Path, int | None]:
            def told(done: int, total: int) -> None:
                if stop.is_set():
                    raise CounterError(t("Đã dừng, chưa ghi tệp nào."))
                report(done, total)

            try:
                return path, write(path, told)
            except CounterError:
                if stop.is_set():
                    return path, None
                raise

        self._thread.run_long(work, self._done, self._moved, on_failure=self._broke, receiver=self)

    def _moved(self, progress: Progress) -> None:
        self.bar.report(progress.done, progress.total)

    def _done(self, written: tuple[Path, int | None]) -> None:
        path, rows = written
        self._end()
        if rows is None:
            self._counter.shell.toast(t("Đã dừng, chưa ghi tệp nào."))
        else:
            self._counter.shell.toast(t("Đã xuất {count} dòng ra {name}", count=format_money(rows), name=path.name))

    def _broke(self, error: BaseException) -> None:
        self._end()
        self._counter.shell.show_error(error)

    def _end(self) -> None:
        self._running = False
        self.bar.end()


def export_record(exporter: Exporter, counter: Counter, person_id: UUID) -> None:
    """Ask where a person's whole record is to go: .xlsx for reading, .json for another program."""
    desk = counter.open_desk

    def write(path: Path, _report: Report) -> int:
        record = load(PERSON_RECORD)
        return write_counted(path, lambda: record.export_person(desk, person_id, path))

    exporter.ask_where(f"ho-so-{counter.today():%Y-%m-%d}.xlsx", RECORD_ENDINGS, write)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _set(event: threading.Event, _gone: object = None) -> None:
    event.set()


def write_listing(desk: Desk, listing: Listing, path: Path, report: Report) -> int:
    """Write a list into a new file; how many rows. ``CounterError`` with what to do; no file is left behind."""
    ending, export = ending_of(path), load(EXPORT_WRITING).export_listing
    return write_counted(path, lambda: export(desk, listing, ending, report))


def write_counted(path: Path, make: Callable[[], tuple[bytes, int]]) -> int:
    """Write what ``make`` gives into a new file; how many rows it says there are."""
    rows: list[int] = []

    def data() -> bytes:
        content, count = make()
        rows.append(count)
        return content

    save_new_file(path, data)
    return rows[0]


def _checked(path: Path, endings: tuple[str, ...]) -> Path:
    """The path if a file can be written there: asked while the clerk can still mend the name."""
    known_ending(path, endings)
    save_new_file(path, bytes)
    path.unlink()
    return path
