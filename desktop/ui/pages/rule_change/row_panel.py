"""The selected payment: before and after large, what is to be said, each member, and the lines of both quotes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money, format_signed
from desktop.domain.partial_date import format_date
from desktop.domain.quote import QuoteLine
from desktop.domain.rule_change import RuleChange
from desktop.domain.texts.phrases import capital
from desktop.services.rule_change.choices import assumptions
from desktop.services.rule_change.rows import PreviewRow, Share
from desktop.services.shown import spaced_phone
from desktop.ui.i18n import in_row, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Rule, Text


class RowPanel(Card):
    """Says everything about one row; empty while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title_line, self.what = Text("", "card_title", wrap=True), Text("", "quiet", wrap=True)
        self.body.addWidget(self.title_line)
        self.body.addWidget(self.what)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        area = scrolling(self._inner)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(t("Vì sao đóng số này, trước và sau"))
        self.area = area
        self.body.addWidget(area, 1)

    def show_row(self, row: PreviewRow | None, change: RuleChange | None) -> None:
        """Replace what is shown."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = row is not None and change is not None
        self.title_line.setText(row.name if row is not None and shown else "")
        self.what.setText("" if row is None or not shown else _told(row))
        if row is None or change is None:
            return
        self._put(_Amounts(row, change))
        if row.problem:
            self._put(NoticeBox(t("Chưa tính được"), row.problem, "unsure"))
        if row.notes:
            self._put(NoticeBox("", in_row((capital(note) for note in row.notes), ". "), "info"))
        if len(row.shares) > 1:
            for share in row.shares:
                self._put(_ShareLine(share))
            self._put(Rule())
        self._lines(t("Nếu đóng ngày {day}", day=format_date(change.since)), row.after_lines)
        self._lines(t("Nếu đóng ngày {day}", day=format_date(change.eve)), row.before_lines)
        self._put(Text(assumptions(change), "hint", wrap=True))
        self._column.addStretch(1)

    def texts(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self.findChildren(Text) if label.isVisibleTo(self) and label.text())

    def _lines(self, heading: str, lines: tuple[QuoteLine, ...]) -> None:
        if not lines:
            return
        self._put(Text(heading, "label", tone="text2"))
        for line in lines:
            self._put(_Line(line))
        self._put(Rule())

    def _put(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()


class _Amounts(QWidget):
    """Both amounts with their days, and the difference."""

    def __init__(self, row: PreviewRow, change: RuleChange) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = (
            (t("đóng ngày {day}", day=format_date(change.eve)), _amount(row.before), "strong"),
            (t("đóng ngày {day}", day=format_date(change.since)), _amount(row.after), "sum"),
            (t("thay đổi"), "" if row.difference is None else format_signed(row.difference), "strong"),
        )
        for label, amount, role in parts:
            line = QHBoxLayout()
            line.addWidget(Text(label, "body", tone="text2"))
            line.addStretch(1)
            line.addWidget(Text(amount, role))
            column.addLayout(line)


class _Line(QWidget):
    """One line of a quote: what, how much, formula, article, and whether it is confirmed."""

    def __init__(self, line: QuoteLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        top = QHBoxLayout()
        top.addWidget(Text(line.label, "strong", wrap=True), 1)
        top.addWidget(Text(format_money(line.amount), "strong", tone="ok" if line.amount < 0 else ""))
        column.addLayout(top)
        unsure = "" if line.status.is_confirmed else t("? chưa xác nhận")
        for text, role, tone in ((line.formula, "quiet", ""), (line.reference, "hint", "primary"),
                                 (unsure, "hint", "unsure")):  # fmt: skip
            if text:
                column.addWidget(Text(text, role, tone=tone, wrap=True))
        self.setAccessibleName(in_row((line.label, format_money(line.amount), line.formula, line.reference, unsure)))


class _ShareLine(QWidget):
    """One member of a household: name, before, after."""

    def __init__(self, share: Share) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Text(share.name, "body", wrap=True), 1)
        both = t("{before} → {after}", before=_paid(share.before), after=_paid(share.after))
        line.addWidget(Text(both, "body", tone="text2"))


def _told(row: PreviewRow) -> str:
    due = t("hạn {day}", day=format_date(row.due)) if row.due is not None else ""
    phone = spaced_phone(row.phone).replace(" ", "\u00a0") or t("chưa có số điện thoại")
    return in_row((row.what, row.group_text, due, phone), " · ")


def _amount(amount: Money | None) -> str:
    return t("chưa rõ") if amount is None else t("{amount} đ", amount=format_money(amount))


def _paid(amount: Money | None) -> str:
    return t("không đóng") if amount is None else format_money(amount)
