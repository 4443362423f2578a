"""Pieces by note, Enter to the next row, the sum as it grows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.papers.day_book import NOTES
from desktop.ui.i18n import t
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_state import mark_problem
from desktop.ui.widgets.fields.line_field import DigitsField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Rule, Text

_SHARES = (128, 112, 160)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOST_DIGITS = 5


class NoteRow(QWidget):
    """One note: how many pieces, and what they are worth.

    Signals:
        changed: another number of pieces.
    """

    changed = Signal()

    def __init__(self, note: Money, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.field = DigitsField(t("Số tờ {note} đồng", note=format_money(note)), length=_MOST_DIGITS)
        self.field.setAlignment(_RIGHT)
        self.field.installEventFilter(self)
        self._amount = Text("", "body", tone="text2")
        row = _row(self, (Text(format_money(note), "strong"), self.field, self._amount))
        row.setContentsMargins(16, 0, 16, 0)
        self.setFixedHeight(43)
        self.field.value_changed.connect(self._changed)

    def pieces(self) -> int | None:
        """What was typed; None for nothing."""
        return int(self.field.value()) if self.field.value() else None

    def show_pieces(self, pieces: int | None) -> None:
        """Put a number in without telling anyone."""
        self.field.set_value("" if pieces is None else str(pieces))
        self._show_amount()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row of the field in hand is tinted, and in view."""
        if watched is self.field and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() is QEvent.Type.FocusIn:
                self._show_whole()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint and a bar at the left while one types here, else a line below."""
        painter, theme = QPainter(self), current_theme()
        if self.field.hasFocus():
            painter.fillRect(self.rect(), theme.colour("sel"))
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.colour("primary"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line"))

    def _show_whole(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 0, self.height())

    def _changed(self) -> None:
        self._show_amount()
        self.changed.emit()

    def _show_amount(self) -> None:
        pieces = self.pieces()
        self._amount.setText("" if pieces is None else format_money(self.note * pieces))


class CountingCard(Card):
    """All notes, the largest first, and what they make together.

    Signals:
        changed: another count.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Đếm tiền trong két"), hint=t("gõ số tờ, Enter xuống dòng"), padding=0, parent=parent)
        self.head.setContentsMargins(16, 10, 16, 0)
        self.body.setSpacing(0)
        self.rows = tuple(NoteRow(note) for note in NOTES)
        heads = [Text(text, "table_head") for text in (t("MỆNH GIÁ (đ)"), t("SỐ TỜ"), t("THÀNH TIỀN (đ)"))]
        above = QWidget()
        _row(above, tuple(heads)).setContentsMargins(16, 6, 16, 6)
        self.body.addWidget(above)
        self.body.addWidget(Rule())
        for row in self.rows:
            self.body.addWidget(row)
            row.changed.connect(self._changed)
        self.body.addStretch(1)
        self._sum = Text("", "sum")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 10)
        foot.addWidget(Text(t("Đếm được"), "card_title"))
        foot.addStretch(1)
        foot.addWidget(self._sum)
        self.body.addWidget(Rule())
        self.body.addLayout(foot)
        self._changed()

    def pieces(self) -> dict[Money, int]:
        """Pieces by note, those that were typed."""
        typed = ((row.note, row.pieces()) for row in self.rows)
        return {note: pieces for note, pieces in typed if pieces is not None}

    def total(self) -> Money:
        """What they make together."""
        return Money(sum(int(note) * pieces for note, pieces in self.pieces().items()))

    def show_pieces(self, pieces: Mapping[Money, int]) -> None:
        """Put a count in without telling anyone."""
        for row in self.rows:
            row.show_pieces(pieces.get(row.note))
        self._show_sum()

    def set_sealed(self, *, sealed: bool) -> None:
        """A sealed count is only read."""
        for row in self.rows:
            row.field.setReadOnly(sealed)
        self.hint.setText(t("đã chốt, chỉ xem") if sealed else t("gõ số tờ, Enter xuống dòng"))

    def show_problem(self, place: int, sentence: str) -> None:
        """Redden one row; an empty sentence clears it."""
        mark_problem(self.rows[place].field, sentence)

    def _changed(self) -> None:
        self._show_sum()
        self.changed.emit()

    def _show_sum(self) -> None:
        self._sum.setText(f"{format_money(self.total())} đ")
        self.setAccessibleDescription(t("Đếm được {total} đồng", total=format_money(self.total())))


def _row(holder: QWidget, parts: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setSpacing(16)
    for part, share in zip(parts, _SHARES, strict=True):
        if isinstance(part, Text):
            part.setAlignment(_RIGHT)
        row.addWidget(part, share)
    return row
