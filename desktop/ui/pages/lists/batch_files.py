"""Files and print of the open batch; made on a thread of their own, so that the next person is served meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.services.exports.batches import batch_listing, waiting_listing
from desktop.services.lists.files import BatchFile, batch_pdf
from desktop.services.papers.paper import Paper
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.pages.lists.batch_part import BatchPart
from desktop.ui.pages.lists.dialogs.export_dialog import ExportDialog, MakeFile, Table
from desktop.ui.pages.lists.lists_loading import Lists
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.worker import DatabaseWorker


class BatchFiles(QObject):
    """One a page.

    Attributes:
        folder: where files were saved last.
        exporter: writes the tables; put its bar into the page's layout.
        lists: what the page shows, None before it is loaded.
    """

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._maker = DatabaseWorker(counter.shell.show_error, self)
        self.folder: Path = documents_folder()
        self.exporter = Exporter(counter, parent)
        self.lists: Lists | None = None

    def export(self, part: BatchPart) -> None:
        """Ctrl+E: which file, then where; without a batch the waiting lines are all there is."""
        window, waiting = self._counter.shell, self.lists is not None and self.lists.waiting.count > 0
        if part.view is None and waiting:
            self._export_table(Table.WAITING)
        elif part.view is None:
            part.say(t("Chưa có danh sách nào để xuất."), t("Bấm Ctrl+N để lập danh sách."), "warn")
        elif isinstance(window, QWidget):
            dialog = ExportDialog(part.view.row.title, window)
            dialog.closed.connect(partial(self._chosen, part))
            window.show_dialog(dialog)

    def preview(self, part: BatchPart) -> None:
        """Ctrl+P: the list as it prints."""
        view = part.view
        if view is None:
            part.say(t("Chưa có danh sách nào để in."), t("Bấm Ctrl+N để lập danh sách."), "warn")
            return

        def made(file: BatchFile) -> None:
            paper = Paper(pdf=file.content, file_name=file.file_name, size="A4", title=view.row.title)
            show_paper(self._counter, paper)

        self._make(part, batch_pdf, made)

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is left to make."""
        return self._maker.wait(milliseconds)

    def _chosen(self, part: BatchPart, chosen: MakeFile | Table | None) -> None:
        if isinstance(chosen, Table):
            self._export_table(chosen)
        elif chosen is not None:
            self._make(part, chosen, self._ask_where)

    def _export_table(self, table: Table) -> None:
        lists = self.lists
        if lists is None or (table is Table.WAITING and not lists.waiting.count):
            self._counter.shell.toast(t("Không còn dòng nào chờ lập danh sách."))
        elif table is Table.WAITING:
            self.exporter.ask(waiting_listing(lists.waiting))
        else:
            self.exporter.ask(batch_listing(lists.batches))

    def _make(self, part: BatchPart, make: MakeFile, made: Callable[[BatchFile], object]) -> None:
        view, desk = part.view, self._counter.open_desk
        if view is None:
            return

        def failed(error: BaseException) -> None:
            if isinstance(error, CounterError):
                part.say(shown(error.title), shown(error.advice))
            else:
                self._counter.shell.show_error(error)

        self._maker.run(lambda: make(desk, view.row.batch_id), made, failed, receiver=self)

    def _ask_where(self, file: BatchFile) -> None:
        window = self._counter.shell
        if not isinstance(window, QWidget):
            return

        def write(path: Path) -> Path:
            return save_new_file(path, lambda: file.content)

        dialog = SaveFileDialog(self._counter.worker, window, file.file_name, write, self.folder)
        dialog.closed.connect(self._saved)
        window.show_dialog(dialog)

    def _saved(self, path: object) -> None:
        if isinstance(path, Path):
            self.folder = path.parent
            self._counter.shell.toast(t("Đã lưu {name}", name=path.name))
