"""Chuyển khoản: the amount and the text that the payer writes into the transfer."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.texts.text import fold
from desktop.services.payment.read_back import ReadBack
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text

LONGEST_PURPOSE = 70


class TransferPart(QWidget):
    """Amount, purpose, and the reminder to see the money first."""

    def __init__(self, content: ReadBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = Text(purpose(content), "strong", wrap=True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(f"{t('Nội dung (không dấu)')}: {text.text()}")
        self.setAccessibleName(text.accessibleName())
        amount = format_money(content.total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(Text(t("Số tiền"), "hint"))
        column.addWidget(Text(t("{amount} đ", amount=amount), "name"))
        column.addSpacing(Space.STEP)
        column.addWidget(Text(t("Nội dung (không dấu)"), "hint"))
        column.addWidget(text)
        column.addSpacing(Space.STEP)
        column.addWidget(
            NoticeBox(
                t("Ngân hàng báo có đủ {amount} đ rồi mới bấm", amount=amount),
                t("Chưa thấy báo có thì bấm Esc; nháp được giữ, người sau vẫn làm được."),
                "info",
            )
        )
        column.addStretch(1)


def purpose(content: ReadBack) -> str:
    """Capitals, digits and single spaces only, as banks take it; at most 70 characters."""
    words = re.sub(r"[^A-Z0-9 ]+", " ", fold(f"{content.payer} {content.sentence}").upper()).split()
    text = ""
    for word in words:
        if len(text) + 1 + len(word) > LONGEST_PURPOSE:
            break
        text = f"{text} {word}".strip()
    return text
