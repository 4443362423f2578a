"""The new book's recovery sheet: seen, printed or saved, and put away before the book is entered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.i18n import t
from desktop.ui.pages.opening.sentences import sentence, told
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.printer_access import find_printer, print_pdf
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text
from desktop.ui.worker import DatabaseWorker

FILE_NAME = "phieu-khoi-phuc.pdf"


class SheetView(QWidget):
    """Code in large type, the sheet itself, and the one question whether it is kept.

    Signals:
        kept: the clerk has put the sheet away. save_wanted: choose where the PDF goes.
    """

    kept = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = b""
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        row.addWidget(self._card(), 5)
        self.preview = QPdfView()
        self.preview.setDocument(self._document)
        self.preview.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.preview.setPageMode(QPdfView.PageMode.SinglePage)
        self.preview.setMinimumWidth(260)
        self.preview.setAccessibleName(t("Xem trước phiếu khôi phục"))
        row.addWidget(self.preview, 3)

    def show_sheet(self, code: str, sheet: bytes) -> None:
        """Show a new book's code and sheet."""
        self.sheet = sheet
        self.code.setText(code)
        self._buffer.close()
        self._buffer.setData(QByteArray(sheet))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.print_button.setFocus()

    def print_sheet(self) -> None:
        """Ctrl+P: to the default printer; says what to do when there is none."""
        printer = find_printer("")
        if not printer:
            self.say_problem(t("Máy này chưa có máy in"), t("Bấm Ctrl+E lưu phiếu thành tệp PDF để in ở máy khác."))
            return
        try:
            print_pdf(self.sheet, "A4", printer)
        except CounterError as error:
            self.show_error(error)
            return
        self.say_done(t("Đã gửi phiếu đến máy in {name}.", name=printer))

    def save_dialog(self, worker: DatabaseWorker, window: QWidget) -> SaveFileDialog:
        """Ctrl+E: where the PDF is to be saved; what is wrong is said beside the field there."""
        sheet = self.sheet

        def write(path: Path) -> Path:
            return save_new_file(path, lambda: sheet)

        def closed(path: object) -> None:
            if isinstance(path, Path):
                self.say_done(t("Đã lưu phiếu vào {name}.", name=path.name))

        dialog = SaveFileDialog(worker, window, FILE_NAME, write, documents_folder())
        dialog.closed.connect(closed)
        return dialog

    def attempt(self) -> None:
        """F9: go into the book once the sheet is put away."""
        if self.check.isChecked():
            self.box.show_problem("")
            self.kept.emit()
        else:
            self.box.show_problem(sentence(Problem("kept", "sheet_not_kept")))
            self.check.setFocus()

    def say_done(self, text: str) -> None:
        """The sheet is printed or saved."""
        self.note.set(text, "", "ok")
        self.note.show()

    def say_problem(self, title: str, advice: str) -> None:
        """It could not be printed or saved; the code still stands here."""
        self.note.set(title, advice, "bad")
        self.note.show()

    def show_error(self, error: CounterError) -> None:
        """An expected error of the page."""
        self.say_problem(*told(error))

    def forget(self) -> None:
        """The book is entered: the code is shown no more."""
        self.sheet = b""
        self.code.setText("")
        self.check.setChecked(False)
        self.note.hide()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())

    def _card(self) -> Card:
        card = Card(padding=32)
        card.body.addWidget(Text(t("Sổ đã lập. Cất phiếu khôi phục"), "page_title"))
        told = t("Quên mật khẩu thì chỉ mã này mở được sổ. Mã chỉ hiện một lần, ở đây và trên phiếu.")
        card.body.addWidget(Text(told, "body", tone="text2", wrap=True))
        self.code = Text("", "sum", wrap=True)
        card.body.addWidget(self.code)
        self.print_button = SecondaryButton(t("In phiếu"), key="Ctrl+P", icon_name="print")
        self.print_button.clicked.connect(self.print_sheet)
        save = SecondaryButton(t("Lưu thành PDF"), key="Ctrl+E", icon_name="export")
        save.clicked.connect(self.save_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.STEP)
        for button in (self.print_button, save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self.note = NoticeBox(tone="ok")
        self.note.hide()
        card.body.addWidget(self.note)
        self.check = QCheckBox(t("Tôi đã cất phiếu ở nơi có khóa"))
        make_input(self.check)
        self.box = FieldBox(t("Trước khi vào quầy"), self.check)
        self.check.toggled.connect(lambda _on: self.box.show_problem(""))
        card.body.addWidget(self.box)
        self.button = PrimaryButton(t("Vào quầy"), key="F9", icon_name="next")
        self.button.clicked.connect(self.attempt)
        card.body.addWidget(self.button)
        card.body.addStretch(1)
        return card
