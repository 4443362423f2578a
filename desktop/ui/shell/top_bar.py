"""The bar above the page: search or heading at the left, practice chip, commands, cash and user at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import ElidedText, Rule, Text


class _Fact(QWidget):
    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.STEP, 0, Space.STEP, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon_name, "text2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        self._small, self._big = Text("", "hint", tone="text2"), Text("", "strong")
        column.addWidget(self._small)
        column.addWidget(self._big)
        column.addStretch(1)
        row.addLayout(column)
        self.has_fact = False
        self.hide()

    def show_fact(self, small: str, big: str) -> None:
        self._small.setText(small)
        self._big.setText(big)
        self.setAccessibleName(f"{self._small.text()}: {self._big.text()}")
        self.has_fact = bool(big)
        self.setVisible(self.has_fact)


class TopBar(QFrame):
    """Top bar of the window.

    Signals:
        commands_wanted: the palette button was pressed.
    """

    commands_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self.setFixedHeight(Height.TOP_BAR)
        self.search = SearchField(t("Tìm người"), t("Quét thẻ, hoặc gõ tên, số định danh, mã số BHXH, điện thoại"))
        self.search.setMaximumWidth(560)
        self._title, self._below = ElidedText("", "card_title"), ElidedText("", "quiet")
        self._left = QStackedWidget()
        self._left.addWidget(self._search_holder())
        self._left.addWidget(self._heading_holder())
        self._practice = Chip(t("SỔ TẬP · dữ liệu giả"), "warn", icon_name="info")
        self._practice.hide()
        self._reading = Chip(t("Chỉ xem"), "info", icon_name="info")
        self._reading.hide()
        self._commands = LinkButton(t("Tìm lệnh"), key="Ctrl+K", icon_name="search")
        self._commands.clicked.connect(self.commands_wanted)
        self._cash, self._user = _Fact("cash"), _Fact("user")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        row.setSpacing(Space.STEP)
        row.addWidget(self._left, 1)
        self._rules = (Rule(vertical=True), Rule(vertical=True))
        parts = (self._practice, self._reading, self._commands, self._rules[0], self._cash, self._rules[1], self._user)
        for part in parts:
            row.addWidget(part)

    def show_search(self) -> None:
        """The search field at the left."""
        self._left.setCurrentIndex(0)

    def show_heading(self, title: str, below: str) -> None:
        """A page with its own search shows a title here."""
        self._title.setText(title)
        self._below.setText(below)
        self._left.setCurrentIndex(1)

    def set_practice(self, *, practice: bool) -> None:
        """Show or hide the mark of a practice book."""
        self._practice.setVisible(practice)

    def set_read_only(self, *, read_only: bool) -> None:
        """Show or hide the mark of a user who only reads."""
        self._reading.setVisible(read_only)

    def set_cash(self, amount: Money | None) -> None:
        """Money in the drawer; None hides it."""
        self._cash.show_fact(t("Tiền trong két"), "" if amount is None else f"{format_money(amount)} đ")

    def set_user(self, small: str, name: str) -> None:
        """Who works here: ``Người thu 0007``, ``Quầy 1``."""
        self._user.show_fact(small, name)

    def set_narrow(self, *, narrow: bool) -> None:
        """On a narrow window the money and the user give way to the search."""
        self._practice.set(t("SỔ TẬP") if narrow else t("SỔ TẬP · dữ liệu giả"), "warn")
        for fact in (self._cash, self._user):
            fact.setVisible(not narrow and fact.has_fact)
        for rule in self._rules:
            rule.setVisible(not narrow)

    def _search_holder(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        return holder

    def _heading_holder(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._below)
        column.addStretch(1)
        return holder
