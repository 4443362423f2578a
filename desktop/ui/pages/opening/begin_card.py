"""Practise first, or make the real book: the choices of a first start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.ui.i18n import t
from desktop.ui.pages.opening.forms import PRACTICE_PASSPHRASE, PRACTICE_PEOPLE
from desktop.ui.pages.opening.sentences import told
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.card import Card, NoticeBox
from desktop.ui.widgets.text import Text
from desktop.ui.worker import Progress


class BeginCard(Card):
    """Practise first, or make the real book.

    Signals:
        practice_wanted, new_book_wanted, other_book_wanted: the choices.
    """

    practice_wanted = Signal()
    new_book_wanted = Signal()
    other_book_wanted = Signal()

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
        self.progress = _ProgressRow()
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
        self.progress.hide()
        self.choices.show()


class _ProgressRow(QWidget):
    """A bar with its count; hidden until something is made."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(t("Tiến độ lập sổ tập"))
        self.label = Text("", "quiet")
        column.addWidget(self.bar)
        column.addWidget(self.label)
        self.hide()

    def begin(self) -> None:
        """Nothing is counted yet."""
        self.bar.setRange(0, 0)
        self.label.setText(t("Đang lập sổ tập. Bấm Esc để dừng."))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """So many of so many."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.label.setText(t("{done} / {total} người. Bấm Esc để dừng.", done=progress.done, total=progress.total))
