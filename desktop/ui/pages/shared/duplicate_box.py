"""Draft and book side by side: is it the same person? The answer and its reason are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.people.duplicates import Candidate
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Text

_REASONS = (
    mark("khác số định danh"),
    mark("anh chị em, khác tên đệm"),
    mark("trùng tên, khác nơi ở"),
)


class DuplicateBox(QFrame):
    """One candidate at a time, the certain ones first.

    Signals:
        same_person: the candidate is the person at the counter (the ``Candidate``).
        other_person: (``Candidate``, reason) they are two people.
    """

    same_person = Signal(object)
    other_person = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "warn")
        self._candidates: tuple[Candidate, ...] = ()
        self._draft_title = t("Đang ghi")
        self._title, self._count = Text("", "label", tone="warn", wrap=True), Text("", "hint")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._same = SecondaryButton(t("Cùng một người"), key="Alt+1", icon_name="check")
        self._other = SecondaryButton(t("Người khác"), key="Alt+2")
        self._reason = TextField(t("Vì sao là người khác"), placeholder=t("ví dụ: anh em sinh đôi"))
        self._reason_box = FieldBox(t("Vì sao là người khác"), self._reason)
        self._chips = QuickChips(tuple((t(reason), t(reason)) for reason in _REASONS))
        self._ask = QWidget()
        self._first = Text("", "label", tone="bad", wrap=True)
        self._build()
        self._same.clicked.connect(self.say_same)
        self._other.clicked.connect(self.say_other)
        self._chips.chosen.connect(self._reason_chosen)
        self.hide()

    def set_draft_title(self, title: str) -> None:
        """The head of the left column: ``Thẻ vừa quét``, ``Đang ghi``."""
        self._draft_title = title

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Show them one after the other; none hides the box. A reason being typed stays for the same candidate."""
        same = bool(candidates and self._candidates) and candidates[0].person.id == self._candidates[0].person.id
        self._candidates = candidates
        self.setVisible(bool(candidates))
        if not same:
            self._first.hide()
            self._ask.hide()
            self._reason.set_value("")
            self._reason_box.show_problem("")
        if candidates:
            self._show(candidates[0])

    @property
    def undecided(self) -> tuple[Candidate, ...]:
        """Candidates that the clerk has not answered yet."""
        return self._candidates

    def ask(self) -> None:
        """Saving waits for the answer."""
        self._first.setText(t("Xin trả lời trước khi lưu: cùng một người, hay người khác?"))
        self._first.show()
        self._same.setFocus()

    def say_same(self) -> None:
        """Alt+1."""
        if self._candidates:
            self.same_person.emit(self._candidates[0])

    def say_other(self) -> None:
        """Alt+2: ask for the reason; with a reason typed, that is the answer."""
        if not self._candidates or self._candidates[0].certain:
            return
        reason = self._reason.value()
        if self._ask.isVisible() and reason:
            candidate, self._candidates = self._candidates[0], self._candidates[1:]
            self.show_candidates(self._candidates)
            self.other_person.emit(candidate, reason)
            return
        if self._ask.isVisible():
            self._reason_box.show_problem(t("Xin ghi một lý do ngắn, để người sau hiểu vì sao sổ có hai người."))
        self._ask.show()
        self._reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the reason field is the answer."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._reason.hasFocus():
            if not event.isAutoRepeat():
                self.say_other()
            event.accept()
        else:
            event.ignore()

    def _reason_chosen(self, reason: object) -> None:
        self._reason.set_value(str(reason))
        self.say_other()

    def _show(self, candidate: Candidate) -> None:
        self._title.setText(candidate.sentence)
        count = len(self._candidates)
        self._count.setText(t("còn {count} người cần xem", count=count) if count > 1 else "")
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate((self._draft_title, t("Trong sổ")), 1):
            self._grid.addWidget(Text(head, "label"), 0, column)
        shown = [row for row in candidate.rows if row.draft or row.book]
        for place, row in enumerate(shown, 1):
            tone = "" if row.same else "warn"
            mark_text = "" if row.same else t("khác")
            self._grid.addWidget(Text(row.label, "quiet"), place, 0)
            self._grid.addWidget(Text(row.draft or "—", "strong" if not row.same else "body", tone=tone), place, 1)
            self._grid.addWidget(Text(row.book or "—", "strong" if not row.same else "body", tone=tone), place, 2)
            self._grid.addWidget(Text(mark_text, "hint", tone="warn"), place, 3)
        self._grid.setColumnStretch(3, 1)
        self._other.setVisible(not candidate.certain)
        self.setAccessibleName(candidate.sentence)

    def _build(self) -> None:
        head, acts, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(IconLabel("warn", "warn", 18))
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        acts.addWidget(self._same)
        acts.addWidget(self._other)
        acts.addStretch(1)
        inner = QVBoxLayout(self._ask)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._reason_box)
        inner.addWidget(self._chips)
        self._ask.hide()
        self._first.hide()
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self._first)
        column.addLayout(acts)
        column.addWidget(self._ask)
