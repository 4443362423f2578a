"""The passphrase is forgotten: the recovery code of the sheet opens the book and a new passphrase is set."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.i18n import t
from desktop.ui.pages.opening.new_book_view import PassphrasePair
from desktop.ui.pages.opening.sentences import error_code, sentence, told
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text


class RecoverView(QWidget):
    """Recovery code and a new passphrase.

    Signals:
        recover_wanted: path, code, (passphrase, repetition).
    """

    recover_wanted = Signal(object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.board = ProblemBoard(sentence, self)
        card = Card(padding=32)
        card.body.addWidget(Text(t("Mở sổ bằng phiếu khôi phục"), "page_title"))
        self.subject = Text("", "quiet")
        card.body.addWidget(self.subject)
        self.code = TextField(t("Mã khôi phục"), placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-X")
        hint = t("gõ theo phiếu; chữ thường, dấu cách hay thiếu gạch nối đều được")
        self.code_box = FieldBox(t("Mã khôi phục"), self.code, hint=hint)
        self.passphrases = PassphrasePair(t("Mật khẩu mới"), t("Gõ lại mật khẩu mới"))
        self.board.register("code", self.code_box)
        self.board.register("passphrase", self.passphrases.first_box)
        self.board.register("passphrase_again", self.passphrases.again_box)
        card.body.addWidget(self.code_box)
        card.body.addWidget(self.passphrases)
        self.problem = NoticeBox(tone="bad")
        self.problem.hide()
        card.body.addWidget(self.problem)
        self.button = PrimaryButton(t("Đặt mật khẩu mới và mở sổ"), key="F9", icon_name="key")
        self.button.clicked.connect(self.attempt)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(Text(t("Esc quay lại. Mã cũ trên phiếu vẫn dùng được."), "quiet"), 1)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(card)
        column.addStretch(1)

    def start(self, path: Path) -> None:
        """For this book."""
        self._path = path
        self.subject.setText(t("Sổ {name}", name=path.stem))
        self.problem.hide()
        self.code.setFocus()

    def attempt(self) -> None:
        """F9."""
        self.problem.hide()
        if not self.code.value():
            self.show_problems((Problem("code", "missing_field"),))
            return
        passphrases = (self.passphrases.first.text(), self.passphrases.again.text())
        self.recover_wanted.emit(self._path, self.code.value(), passphrases)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Beside the fields."""
        self.button.show_problem_count(self.board.show(problems))
        self.board.focus_first()

    def show_error(self, error: CounterError) -> None:
        """A code that opens nothing is a problem of its field, everything else a note."""
        if error_code(error) == "wrong_passphrase":
            self.show_problems((Problem("code", "wrong_recovery_code"),))
        else:
            self.problem.set(*told(error), "bad")
            self.problem.show()

    def finished(self) -> None:
        """The secrets go."""
        self.code.clear()
        self.passphrases.clear()
        self.show_problems(())
