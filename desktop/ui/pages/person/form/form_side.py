"""The right column of the person form: save, someone else's change, possible duplicates, support papers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.person.claims_card import ClaimsCard
from desktop.ui.pages.person.form.commune_choice import CommuneChoice
from desktop.ui.pages.person.form.form_sitting import Conflict
from desktop.ui.pages.shared.duplicate_box import DuplicateBox
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text


class FormSide(QWidget):
    """Boxes appear only when there is something to say.

    Signals:
        book_taken, typed_kept: the answer to a conflict (the ``Conflict``).
    """

    book_taken = Signal(object)
    typed_kept = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = PrimaryButton(t("Lưu người này"), key="F9")
        self.duplicates, self.claims = DuplicateBox(), ClaimsCard(counter)
        self.communes = CommuneChoice(counter)
        self._saved = Text("", "hint")
        self._lost = NoticeBox(tone="bad")
        self._conflict: Conflict | None = None
        self._conflict_box, self._conflict_rows = Card(), Text("", "body", wrap=True)
        self._conflict_note = NoticeBox(tone="warn")
        self._lost.hide()
        self._build()

    def show_lost(self, sentences: object) -> None:
        """Problems that belong to no field."""
        told = in_row(sentences, " ") if isinstance(sentences, tuple) else ""
        self._lost.set(t("Chưa lưu được") if told else "", told, "bad")
        self._lost.setVisible(bool(told))

    def show_kept(self, at: datetime | None) -> None:
        """When the draft was kept."""
        self._saved.setText("" if at is None else t("Nháp tự lưu {time}", time=at.strftime("%H:%M")))

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Someone else saved this person meanwhile."""
        self._conflict = conflict
        self._conflict_box.setVisible(conflict is not None)
        if conflict is None:
            return
        self._conflict_note.set(conflict.error.title, conflict.error.advice, "warn")
        lines = [
            t("{label}: sổ ghi {book}, đang gõ {typed}", label=one.label, book=one.book or "—", typed=one.card)
            for one in conflict.differences
        ]
        self._conflict_rows.setText("\n".join(lines) or t("Nội dung đang gõ giống hệt bản trong sổ."))

    def take_book(self) -> None:
        """Alt+3 while there is a conflict."""
        if self._conflict is not None:
            self.book_taken.emit(self._conflict)

    def keep_typed(self) -> None:
        """Alt+4 while there is a conflict."""
        if self._conflict is not None:
            self.typed_kept.emit(self._conflict)

    def _build(self) -> None:
        acts = Card()
        acts.body.addWidget(self.save)
        acts.body.addWidget(self._saved)
        take, keep = SecondaryButton(t("Lấy bản trong sổ"), key="Alt+3"), SecondaryButton(t("Ghi theo ô"), key="Alt+4")
        take.clicked.connect(self.take_book)
        keep.clicked.connect(self.keep_typed)
        row = QHBoxLayout()
        row.addWidget(take)
        row.addWidget(keep)
        self._conflict_box.body.addWidget(self._conflict_note)
        self._conflict_box.body.addWidget(self._conflict_rows)
        self._conflict_box.body.addLayout(row)
        self._conflict_box.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        for widget in (acts, self._lost, self._conflict_box, self.communes, self.duplicates, self.claims):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
