"""F4 on the potential list: the order of the reasons that holds, what each means, and those of the selected person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.potential.kinds import REASON_NAMES, REASON_TEXTS
from desktop.services.potential.potential_list import PotentialList, PotentialRow
from desktop.ui.acts import Act
from desktop.ui.i18n import mark, shown, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class OrderDialog(DimmedDialog):
    """Closes with True when the order is to be changed in the settings, None after Esc."""

    TITLE = mark("Vì sao thứ tự này")
    ACTS = (Act(key="Esc", label=mark("đóng lại"), method="escape"),)

    change_wanted = Signal()

    def __init__(self, window: QWidget, found: PotentialList, row: PotentialRow | None) -> None:
        super().__init__(window, width=760, height=580)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        if row is not None:
            _own(column, row)
        column.addWidget(Text(t("Thứ tự các lý do"), "card_title"))
        for place, reason in enumerate(found.order, 1):
            count = t("{count} người", count=format_money(found.reasons.get(reason, 0)))
            column.addWidget(Text(f"{place}. {shown(REASON_NAMES[reason])}: {count}", "strong", wrap=True))
            column.addWidget(Text(REASON_TEXTS[reason], "quiet", wrap=True))
        column.addWidget(
            Text(
                t("Ai có nhiều lý do thì đứng theo lý do quan trọng nhất; cùng lý do thì ai gấp hơn đứng trước."),
                wrap=True,
            )
        )
        for notice in found.notices:
            column.addWidget(Text(notice, "quiet", tone="warn", wrap=True))
        column.addStretch(1)
        self.body.addWidget(scrolling(inside), 1)
        change, close = SecondaryButton(t("Đổi thứ tự ở Cài đặt")), SecondaryButton(t("Đóng"), key="Esc")
        change.clicked.connect(lambda: self.finish(True))
        close.clicked.connect(self.escape)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(change)
        buttons.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(buttons)


def _own(column: QVBoxLayout, row: PotentialRow) -> None:
    column.addWidget(Text(t("{name} đứng thứ {place}", name=row.name, place=row.priority), "card_title"))
    for why in row.reasons:
        column.addWidget(Text(f"• {shown(REASON_NAMES[why.reason])}: {shown(why.text)}", "body", wrap=True))
