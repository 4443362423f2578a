"""Practise first, or make the real book: the choices of a first start."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.ui.i18n import t
from desktop.ui.pages.opening.forms import PRACTICE_PASSPHRASE, PRACTICE_PEOPLE
from desktop.ui.pages.opening.sentences import told
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.widgets.text import Text


class BeginCard(Card):
    """Practise first, or make the real book.

    Signals:
        practice_wanted, new_book_wanted, other_book_wanted: the choices. stop_wanted: the practice book being made.
    """

    practice_wanted = Signal()
    new_book_wanted = Signal()
    other_book_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=32, parent=parent)
        self.heading = Text("", "page_title")
        self.body.addWidget(self.heading)
        self.choices = QWidget()
        row = QHBoxLayout(self.choices)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(32)
        self.practice_button = SecondaryButton(t("Tập trên sổ tập"), key="Ctrl+T", icon_name="idea", height=56)
        practice_note = t(
            "Sổ giả {people} người, tên và số không thuộc về ai. Mật khẩu của sổ tập: {passphrase}",
            people=PRACTICE_PEOPLE,
            passphrase=PRACTICE_PASSPHRASE,
        )
        self.new_button = SecondaryButton(t("Lập sổ mới"), key="Ctrl+N", icon_name="book", height=56)
        new_note = t("Sổ thật của điểm thu: đặt mật khẩu, ghi điểm thu, in phiếu khôi phục. Khoảng 6 phút.")
        for button, note in ((self.practice_button, practice_note), (self.new_button, new_note)):
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(button)
            column.addWidget(Text(note, "quiet", wrap=True))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addWidget(self.choices)
        self.other = LinkButton(t("Mở sổ đã có trên máy này"), key="Ctrl+O")
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem = NoticeBox(tone="bad")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.progress = LongWork(time.monotonic, unit=t("người"))
        self.progress.stop_wanted.connect(self.stop_wanted)
        self.body.addWidget(self.progress)
        self.practice_button.clicked.connect(self.practice_wanted)
        self.new_button.clicked.connect(self.new_book_wanted)
        self.other.clicked.connect(self.other_book_wanted)

    def set_first_start(self, *, first: bool) -> None:
        """On a first start this card is the page; later it stands below."""
        self.heading.setText(t("Bắt đầu trên máy này") if first else t("Tập hoặc lập sổ khác"))
        self.other.setVisible(first)

    def show_error(self, error: CounterError) -> None:
        """Why no practice book was made."""
        self.problem.set(*told(error), "bad")
        self.problem.show()

    def begin_progress(self) -> None:
        """A practice book is being made."""
        self.problem.hide()
        self.choices.hide()
        self.progress.begin()

    def end_progress(self) -> None:
        """It is made, or was stopped."""
        self.progress.end()
        self.choices.show()
