"""The drawer on the first page, while it wants something: to be opened, or an earlier day to be closed first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.services.day.money_kinds import Drawer, DrawerState
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.text import Text


class DrawerCard(Card):
    """Says what the drawer needs; work goes on without it, but for an earlier day that is still open.

    Signals:
        day_wanted: the page that opens and closes days.
    """

    day_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._text = Text("", "card_title", wrap=True), Text("", "quiet", wrap=True)
        self.act = SecondaryButton(t("Mở quầy"), key="Ctrl+6", icon_name="cash")
        self.act.clicked.connect(self.day_wanted)
        for part in (self._title, self._text, self.act):
            self.body.addWidget(part)
        self.hide()

    def show_drawer(self, drawer: Drawer, *, keeps_one: bool = True) -> None:
        """Show what is to be done; an open drawer of today wants nothing, nor does who only reads."""
        day, cash = format_date(drawer.day), format_money(drawer.cash)
        if drawer.state is DrawerState.LATE:
            self._say(
                t("Ngày {day} chưa chốt", day=day),
                t("Trong két phải có {cash} đ. Chốt ngày đó trước khi thu tiền hôm nay.", cash=cash),
                t("Chốt ngày {day}", day=day),
                "bad",
            )
        elif drawer.state is DrawerState.CLOSED:
            self._say(
                t("Đã chốt ngày {day}", day=day),
                t("Để lại két {cash} đ cho ngày mai.", cash=cash),
                t("Xem ngày {day}", day=day),
                "",
            )
        elif drawer.state is DrawerState.NOT_OPEN:
            self._say(
                t("Chưa mở quầy"),
                t("Lần trước để lại két {cash} đ. Đếm rồi mở quầy; chưa đếm vẫn thu tiền được.", cash=cash),
                t("Mở quầy"),
                "",
            )
        self.setVisible(keeps_one and drawer.state is not DrawerState.OPEN)

    def _say(self, title: str, text: str, act: str, tone: str) -> None:
        self._title.setText(title)
        self._title.set_tone(tone)
        self._text.setText(text)
        self.act.set_text(act)
        self.setAccessibleName(title)
