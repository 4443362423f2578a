"""Where to save a file: one field, filled in already; Enter saves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.ui.acts import Act
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.receipts.file_saving import free_name
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text
from desktop.ui.worker import DatabaseWorker


class SaveFileDialog(DimmedDialog):
    """Closes with the path that was written; a problem stays beside the field."""

    TITLE = mark("Lưu tệp")
    ACTS = (
        Act(key="Enter", label=mark("lưu"), method="save"),
        Act(key="F9", label=mark("lưu"), method="save"),
        Act(key="Alt+1", label=mark("chọn thư mục"), method="choose_folder"),
    )

    def __init__(
        self,
        worker: DatabaseWorker,
        window: QWidget,
        file_name: str,
        write: Callable[[Path], Path],
        folder: Path,
        *,
        hint: str = "",
    ) -> None:
        super().__init__(window, width=640)
        self._worker, self._write = worker, write
        self.field = TextField(t("Tên tệp"))
        self.field.setMaxLength(1000)
        self.field.setText(str(free_name(folder, file_name)))
        self.box = FieldBox(t("Tên tệp"), self.field, hint=hint or t("tệp đang có không bị ghi đè"))
        button = PrimaryButton(t("Lưu"), key="Enter", icon_name="export")
        folder_button = SecondaryButton(t("Chọn thư mục"), key="Alt+1", height=56)
        button.clicked.connect(self.save)
        leave = SecondaryButton(t("Để sau"), key="Esc", height=56)
        folder_button.clicked.connect(self.choose_folder)
        leave.clicked.connect(self.escape)
        row = QHBoxLayout()
        row.addWidget(button, 1)
        row.addWidget(folder_button)
        row.addWidget(leave)
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addWidget(self.box)
        self.body.addLayout(row)

    def save(self) -> None:
        """Write the file on the worker; what is wrong is said beside the field."""
        path, write = Path(self.field.text().strip()).expanduser(), self._write
        if not path.name:
            self._failed(CounterError(t("Chưa có tên tệp."), t("Xin nhập tên tệp.")))
            return
        self.box.show_problem("")
        self._worker.run(lambda: write(path), self.finish, self._failed)

    def choose_folder(self) -> None:
        """Let the system's own window find a folder."""
        now = Path(self.field.text().strip())
        chooser = QFileDialog(self, t("Chọn thư mục"), str(now.parent))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda folder: self.field.setText(str(free_name(Path(folder), now.name))))
        chooser.open()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CounterError):
            raise error
        self.box.show_problem(in_row((error.title, error.advice), " "))
        self.field.setFocus()


def documents_folder() -> Path:
    """The user's documents; their home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
