"""The foot of the page: what closing means, the paper, the one primary act; of a sealed day its seal."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import format_date
from desktop.services.day.day_state import DayState
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import Card, IconLabel
from desktop.ui.widgets.text import Text


class SealBar(Card):
    """Two lines at the left, the acts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._title, self._text = Text("", "strong", wrap=True), Text("", "quiet", wrap=True)
        self.paper = SecondaryButton(t("In sổ quỹ"), key="Ctrl+P", height=Height.PRIMARY)
        self.take_over = SecondaryButton(t("Mang sang, chưa đếm"), key="Alt+4", height=Height.PRIMARY)
        self.act = PrimaryButton("", key="F9", icon_name="lock", height=Height.PRIMARY)
        row, texts = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(12)
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        row.addWidget(IconLabel("lock", "text2", 20))
        row.addLayout(texts, 1)
        for button in (self.paper, self.take_over, self.act):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_state(self, state: DayState) -> None:
        """What can be done with the day now."""
        day = format_date(state.facts.day)
        sealed = state.session is not None and not state.session.is_open
        self.paper.setVisible(state.session is not None)
        self.take_over.setVisible(state.session is None)
        self.act.setVisible(not sealed)
        self.act.set_act(t("Mở quầy {day}", day=day) if state.session is None else t("Chốt ngày {day}", day=day))
        if state.session is None:
            self._say(t("Đếm tiền có sẵn trong két rồi mở quầy"), t("Không đếm vẫn thu tiền được."))
        elif sealed:
            seal = state.session.seal or ""
            self._say(
                t("Đã chốt: {closed_by}", closed_by=state.facts.closed_by),
                t("Lần chốt thứ {seq}, dấu {seal}…", seq=state.session.seq, seal=seal[:24]),
            )
        else:
            self._say(t("Chốt rồi thì không sửa được ngày này"), t("Sai sót sau đó ghi thành bút toán mới."))

    def show_sum(self, told: str) -> None:
        """What was counted and by how much it differs, where the cards that say it are out of view; empty for none."""
        if told:
            self._title.setText(told)

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
