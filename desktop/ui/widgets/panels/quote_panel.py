"""The quote panel: every line with its formula and article, the total large, recomputed as one types."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.quote import QuoteLine
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Rule, Text

_TINT_MILLISECONDS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """What the panel shows.

    Attributes:
        lines: in the order of the quote.
        total_label: ``Người tham gia đóng``, ``Cả hộ đóng``.
        total: None while the draft cannot be quoted yet; ``waiting`` then says what is missing.
        words: the total in words. facts: (label, value) under it: deadline, supported months, next cycle.
        comparison: last time's amount and difference, as one line.
    """

    lines: tuple[QuoteLine, ...]
    total_label: str
    total: Money | None
    words: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    comparison: str = ""
    waiting: str = ""


class QuoteLineRow(QWidget):
    """One line: label and amount, formula, article; violet "?" when a figure is not confirmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        top = QHBoxLayout()
        self._label, self._amount = Text("", "strong"), Text("", "strong")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._unsure = Chip("", "unsure")
        top.setSpacing(Space.STEP)
        top.addWidget(self._label)
        top.addWidget(self._unsure)
        top.addStretch(1)
        top.addWidget(self._amount)
        column.addLayout(top)
        self._formula = Text("", "quiet", wrap=True)
        self._article = Text("", "hint", tone="primary", wrap=True)
        column.addWidget(self._formula)
        column.addWidget(self._article)
        self._shown: Money | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TINT_MILLISECONDS)
        self._timer.timeout.connect(lambda: self._tint(on=False))

    def show_line(self, line: QuoteLine) -> None:
        """Show a line; an amount that differs from the one shown before is tinted for a second."""
        changed = self._shown is not None and self._shown != line.amount
        self._shown = line.amount
        self._label.setText(line.label)
        self._amount.setText(format_money(line.amount))
        self._amount.set_tone("ok" if line.amount < 0 else "")
        self._formula.setText(line.formula)
        self._formula.setVisible(bool(line.formula))
        self._article.setText(line.reference)
        self._article.setVisible(bool(line.reference))
        unsure = "" if line.status.is_confirmed else t("chưa xác nhận")
        self._unsure.set(unsure, "unsure")
        self._unsure.setVisible(bool(unsure))
        parts = (line.label, format_money(line.amount), t("đồng"), line.formula, line.reference, unsure)
        self.setAccessibleName(in_row(parts))
        if changed:
            self._tint(on=True)
            self._timer.start()

    def _tint(self, *, on: bool) -> None:
        self._amount.setProperty("changed", "true" if on else "false")
        self._amount.style().unpolish(self._amount)
        self._amount.style().polish(self._amount)


class QuotePanel(Card):
    """Lines that scroll, a total that is always in view, and room for the page's buttons in ``buttons``.

    ``first_notes`` stand above the lines, where they are seen without scrolling; ``notes`` below.
    """

    def __init__(self, title: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title or t("Vì sao đóng số này"), hint=hint, padding=0, parent=parent)
        self.head.setContentsMargins(Space.CARD, 12, Space.CARD, 4)
        self._rows: list[QuoteLineRow] = []
        self._rules: list[Rule] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.first_notes, self.notes = QVBoxLayout(), QVBoxLayout()
        self.first_notes.setSpacing(Space.STEP)
        self.notes.setSpacing(Space.STEP)
        self._waiting = Text("", "body", tone="text2", wrap=True)
        self.body.setSpacing(0)
        self.body.addWidget(self._scrolling(), 1)
        self.body.addWidget(self._total_block())
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(Space.CARD, 12, Space.CARD, 12)
        self.buttons.setSpacing(Space.STEP)
        self.body.addLayout(self.buttons)
        self.show_quote(QuoteView(lines=(), total_label="", total=None))

    def show_quote(self, view: QuoteView) -> None:
        """Show a quote; widgets of the lines stay, only their texts change."""
        self._fit_rows(len(view.lines))
        for row, line in zip(self._rows, view.lines, strict=False):
            row.show_line(line)
        self._waiting.setText(view.waiting)
        self._waiting.setVisible(bool(view.waiting))
        self._total_label.setText(view.total_label)
        self._total.setText("" if view.total is None else f"{format_money(view.total)} đ")
        self._words.setText(view.words)
        self._words.setVisible(bool(view.words))
        self._comparison.setText(view.comparison)
        self._comparison.setVisible(bool(view.comparison))
        self._show_facts(view.facts)
        self._block.setAccessibleName(f"{shown(view.total_label)}: {self.total_text()}, {view.words}")
        self._block.setVisible(view.total is not None)

    def rows(self) -> tuple[QuoteLineRow, ...]:
        """The lines in view."""
        return tuple(row for row in self._rows if not row.isHidden())

    def total_text(self) -> str:
        """The total as shown."""
        return self._total.text()

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.CARD, 0, Space.CARD, Space.STEP)
        column.setSpacing(Space.STEP)
        column.addWidget(self._waiting)
        column.addLayout(self.first_notes)
        column.addLayout(self._lines)
        column.addLayout(self.notes)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setAccessibleName(t("Các dòng tính tiền"))
        return area

    def _total_block(self) -> QFrame:
        self._block = QFrame()
        self._block.setProperty("total", "true")
        column = QVBoxLayout(self._block)
        column.setContentsMargins(Space.CARD, 8, Space.CARD, 10)
        column.setSpacing(2)
        top = QHBoxLayout()
        self._total_label, self._total = Text("", "strong", tone="text2"), Text("", "amount")
        top.addWidget(self._total_label)
        top.addStretch(1)
        top.addWidget(self._total)
        column.addLayout(top)
        self._words = Text("", "quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._words)
        self._comparison = Text("", "quiet", wrap=True)
        column.addWidget(self._comparison)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(Space.GAP)
        column.addLayout(self._facts)
        self._fact_texts: list[tuple[Text, Text]] = []
        return self._block

    def _show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        while len(self._fact_texts) < len(facts):
            pair = (Text("", "hint", tone="text2"), Text("", "strong"))
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(pair[0])
            column.addWidget(pair[1])
            self._facts.addLayout(column)
            self._fact_texts.append(pair)
        for place, (small, strong) in enumerate(self._fact_texts):
            label, value = facts[place] if place < len(facts) else ("", "")
            small.setText(label)
            strong.setText(value)
            small.setVisible(bool(label))
            strong.setVisible(bool(value))

    def _fit_rows(self, count: int) -> None:
        while len(self._rows) < count:
            rule, row = Rule(), QuoteLineRow()
            if self._rows:
                self._lines.addWidget(rule)
            self._rules.append(rule)
            self._rows.append(row)
            self._lines.addWidget(row)
        for place, (rule, row) in enumerate(zip(self._rules, self._rows, strict=True)):
            row.setVisible(place < count)
            if place:
                rule.setVisible(place < count)
