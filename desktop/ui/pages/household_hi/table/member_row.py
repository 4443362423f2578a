"""One member of the table: place, name, relation, months, card, amount; one line, or two where it is narrow."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.household_hi import HOUSEHOLD
from desktop.domain.money import format_money
from desktop.services.household_hi.hi_enrolment import HiShownRow
from desktop.services.household_hi.hi_facts import HiRow
from desktop.ui.i18n import t
from desktop.ui.pages.household_hi.hi_edits import PAYS_NOTHING
from desktop.ui.pages.household_hi.table.months_cell import MonthsCell
from desktop.ui.pages.household_hi.table.relation_field import RelationField
from desktop.ui.pages.household_hi.table.row_button import RowButton
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.fields.field_box import ProblemLabel
from desktop.ui.widgets.fields.field_state import mark_problem, speak
from desktop.ui.widgets.text import ElidedText, Text

COLUMNS = (84, 180, 104, 72, 0, 96, 44)
"""Widths of place, name, relation, months, card (what is left), amount, remove."""
_PADDING = 8
_LONG, _LONG_BELOW = 23, 36
"""Letters that surely fit the columns of names and cards."""


class TwoLines(QWidget):
    """A text and a smaller one below it."""

    def __init__(self, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top, self.below = Text("", role), ElidedText("", "hint", tone="text2")
        self._narrow = False
        column.addStretch(1)
        column.addWidget(self.top)
        column.addWidget(self.below)
        column.addStretch(1)

    def show_texts(self, top: str, below: str, *, tone: str = "", below_tone: str = "text2") -> None:
        """Show both; an empty tone is the text's own."""
        self.top.setText(top)
        self.top.set_tone(tone)
        self.below.setText(below)
        self.below.set_tone(below_tone)
        if self.below.isHidden() == bool(below):
            self.below.setVisible(bool(below))
        self._wrap()

    def set_narrow(self, *, narrow: bool) -> None:
        """Where there is little room every text may be broken."""
        self._narrow = narrow
        self._wrap()

    def _wrap(self) -> None:
        """Only texts that need it are broken: each that may be costs a layout of its own, fifty times a table."""
        for label, longest in ((self.top, _LONG), (self.below, _LONG_BELOW)):
            wrap = self._narrow or len(label.text()) > longest
            if label.wordWrap() != wrap:
                label.setWordWrap(wrap)


class MemberRow(QFrame):
    """A row of the table; texts only change, the widgets stay.

    Signals:
        entered: the focus or the mouse came into the row. removed: the × was pressed.
        relation_chosen, months_typed: the cell's new value.
    """

    entered = Signal()
    removed = Signal()
    relation_chosen = Signal(str)
    months_typed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person_id: UUID | None = None
        self._current = False
        self._narrow: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._place, self._name, self._card = TwoLines("strong"), TwoLines("strong"), TwoLines("body")
        self.relation = RelationField(t("Quan hệ với chủ hộ"))
        self.months = MonthsCell()
        self._no_months = Text("—", "body", tone="text2")
        self._amount = Text("", "strong")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = RowButton("close")
        self.problem = ProblemLabel()
        self._months_place = QWidget()
        months = QVBoxLayout(self._months_place)
        months.setContentsMargins(0, 0, 0, 0)
        months.addWidget(self.months)
        months.addWidget(self._no_months)
        self._no_months.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_PADDING, 5, 0, 5)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self.arrange(narrow=False)
        self.relation.value_changed.connect(lambda code: self.relation_chosen.emit(str(code or "")))
        self.months.value_changed.connect(lambda _digits: self.months_typed.emit(self.months.months()))
        self.remove.clicked.connect(self.removed)
        for widget in (self.relation, self.months, self.remove):
            widget.installEventFilter(self)

    def show_member(self, row: HiRow, shown: HiShownRow) -> None:
        """Show one row of the draft with what the quote says of it."""
        self.person_id = row.person_id
        pays = row.group not in PAYS_NOTHING
        tone = "" if shown.counted else "text2"
        place, share = (t(shown.place), t(shown.share)) if shown.place else ("…", "")
        self._place.show_texts(place, share, tone=tone)
        self._name.show_texts(shown.name, shown.number or t("chưa có số"), tone=tone)
        self._card.show_texts(
            shown.validity or "…", shown.validity_note, tone=tone, below_tone="warn" if shown.gap else "text2"
        )
        self.relation.set_value(row.relation or None)
        self.months.show_months(row.months)
        if self.months.isHidden() == pays:
            self.months.setVisible(pays)
            self._no_months.setVisible(not pays)
        self._amount.setText(format_money(shown.amount))
        self._amount.set_tone(tone)
        self._speak(row, shown)

    def show_problems(self, sentences: dict[str, list[str]]) -> None:
        """Mark the cells that are wrong, and say all of it below the row."""
        for cell, widget in (("relation", self.relation), ("months", self.months)):
            mark_problem(widget, " ".join(sentences.get(cell, [])))
        everything = [one for told in sentences.values() for one in told]
        told = " ".join(dict.fromkeys(everything))
        if self.problem.text() != told:
            self.problem.show_sentence(told)
            self.updateGeometry()

    def set_current(self, *, current: bool) -> None:
        """Whether this is the row in hand."""
        if current != self._current:
            self._current = current
            self.update()

    def arrange(self, *, narrow: bool) -> None:
        """One line, or relation, months and card on a second one."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for texts in (self._place, self._name, self._card):
            texts.set_narrow(narrow=narrow)
        parts = (self._place, self._name, self.relation, self._months_place, self._card, self._amount, self.remove)
        for part in (*parts, self.problem):
            self._grid.removeWidget(part)
        for column, width in enumerate(COLUMNS):
            self._grid.setColumnMinimumWidth(column, width)
            self._grid.setColumnStretch(column, 0 if width else 1)
        (self._lay_two if narrow else self._lay_one)(parts)

    def _lay_one(self, parts: tuple[QWidget, ...]) -> None:
        for column, (part, width) in enumerate(zip(parts, COLUMNS, strict=True)):
            if part in (self.relation, self.remove):
                self._grid.addWidget(part, 0, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                continue
            part.setMaximumWidth(width or 16777215)
            self._grid.addWidget(part, 0, column)
        self._grid.addWidget(self.problem, 1, 1, 1, 5)

    def _lay_two(self, parts: tuple[QWidget, ...]) -> None:
        place, name, relation, months, card, amount, remove = parts
        name.setMaximumWidth(16777215)
        self._grid.addWidget(place, 0, 0)
        self._grid.addWidget(name, 0, 1, 1, 4)
        self._grid.addWidget(amount, 0, 5)
        self._grid.addWidget(remove, 0, 6)
        self._grid.setColumnMinimumWidth(1, COLUMNS[2])
        self._grid.setColumnMinimumWidth(2, COLUMNS[3])
        self._grid.setColumnMinimumWidth(3, 0)
        self._grid.addWidget(relation, 1, 1)
        self._grid.addWidget(months, 1, 2)
        self._grid.addWidget(card, 1, 3, 1, 4)
        self._grid.addWidget(self.problem, 2, 1, 1, 6)

    def sizeHint(self) -> QSize:
        """The height that the texts need at the width the row has now, not the one they would like."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """Rows may become as narrow as their fixed cells."""
        return QSize(320, self._needed())

    def _needed(self) -> int:
        wrapped = self.heightForWidth(self.width()) if self.hasHeightForWidth() else -1
        return wrapped if wrapped >= 0 else super().sizeHint().height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere takes the row in hand."""
        (self.months if self.months.isVisible() else self.relation).setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The focus came in."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the row in hand, its bar, and the line below."""
        theme, painter = current_theme(), QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), theme.colour("sel"))
            painter.fillRect(0, 0, 3, self.height(), theme.colour("primary"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))

    def _speak(self, row: HiRow, shown: HiShownRow) -> None:
        who = shown.name or t("người chưa có tên")
        self.months.name_for(who)
        self.relation.name_for(who)
        speak(self.remove, t("Bỏ {name}", name=who), "Del")
        group = "" if row.group == HOUSEHOLD else t("đóng theo nhóm")
        amount = f"{format_money(shown.amount)} {t('đồng')}"
        speak(self, shown.place, who, shown.relation_label, group, shown.validity, shown.validity_note, amount)
