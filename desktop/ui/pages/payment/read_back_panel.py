"""Đọc lại cho người nộp: who pays what for whom, large enough to be read across the counter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.payment.read_back import ReadBack
from desktop.ui.i18n import in_row, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Type
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.text import Rule, Text

_ROW_SIZE = 17


class ReadBackPanel(QFrame):
    """The left half of the dialog, and the whole of the second screen (``large``)."""

    def __init__(self, content: ReadBack, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large = large
        self.setProperty("readback", "true")
        self.second_screen = LinkButton(t("hiện cả trên màn thứ hai"), key="F11", parent=self)
        self.second_screen.setHidden(large)
        self._payer = self._text(content.payer, Type.AMOUNT, bold=True, wrap=True)
        column = QVBoxLayout(self)
        margin = 72 if large else 32
        column.setContentsMargins(margin, margin // 2, margin, margin // 2)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._payer)
        column.addWidget(self._text(content.sentence, 18, wrap=True))
        column.addWidget(Rule())
        column.addWidget(scrolling(self._rows(content)), 1)
        column.addWidget(Rule())
        column.addWidget(self._text(t("Số tiền"), _ROW_SIZE, tone="text2"))
        column.addWidget(self._amount(content))
        column.addWidget(self._text(content.in_words, 18, wrap=True))
        column.addSpacing(16)
        column.addWidget(
            self._text(t("Xin ông/bà xem lại: đúng tên, đúng thời hạn, đúng số tiền chưa ạ?"), 16, bold=True, wrap=True)
        )
        self._say(content)

    def show_payer(self, name: str) -> None:
        """Another person hands over the money."""
        self._payer.setText(name)

    def payer_text(self) -> str:
        """The name on top."""
        return self._payer.text()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text(t("Đọc lại cho người nộp"), "label"))
        row.addStretch(1)
        if not self._large:
            row.addWidget(self.second_screen)
        return row

    def _rows(self, content: ReadBack) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight
        for place, row in enumerate(content.rows):
            grid.addWidget(self._text(row.name, _ROW_SIZE, bold=True, wrap=True), place, 0)
            grid.addWidget(self._text(row.period, 16, tone="text2", wrap=True), place, 1)
            grid.addWidget(self._text(format_money(row.amount), _ROW_SIZE, bold=True), place, 2, right)
        grid.setRowStretch(len(content.rows), 1)
        return holder

    def _amount(self, content: ReadBack) -> Text:
        amount = Text(t("{amount} đồng", amount=format_money(content.total)), "read_back")
        if self._large:
            amount.setStyleSheet(f"font-size: {Type.READ_BACK * 2}px;")
        return amount

    def _text(self, text: str, size: int, *, bold: bool = False, tone: str = "text", wrap: bool = False) -> Text:
        label = Text(text, tone=tone, wrap=wrap)
        pixels = int(size * 1.6) if self._large else int(size)
        label.setStyleSheet(f"font-size: {pixels}px; font-weight: {700 if bold else 400};")
        return label

    def _say(self, content: ReadBack) -> None:
        rows = ". ".join(in_row((row.name, row.period, format_money(row.amount))) for row in content.rows)
        self.setAccessibleName(in_row((content.payer, content.sentence, rows, content.in_words), ". "))
