"""Chuyển khoản: the VietQR to scan, the account and the text that the payer writes into the transfer."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.texts.text import fold
from desktop.services.payment.awaited_transfer import AwaitedTransfer
from desktop.services.payment.read_back import ReadBack
from desktop.ui.i18n import in_row, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.qr_code import QrCode
from desktop.ui.widgets.text import Text

LONGEST_PURPOSE = 70


class TransferPart(QWidget):
    """Amount, account, purpose, and the reminder to see the money first; the code follows when it is made."""

    def __init__(self, content: ReadBack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code: QrCode | None = None
        self._amount = format_money(content.total)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(Space.SMALL)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.GAP)
        self._row.addLayout(self._facts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addLayout(self._row)
        self.no_account = NoticeBox(
            t("Chưa có mã VietQR"),
            t("Nhập ngân hàng và số tài khoản ở Cài đặt, mục Tài khoản nhận tiền, thì mã hiện ở đây."),
            "info",
        )
        self.no_account.hide()
        column.addWidget(self.no_account)
        column.addWidget(
            NoticeBox(
                t("Ngân hàng báo có đủ {amount} đ rồi mới bấm", amount=self._amount),
                t("Chưa thấy báo có thì bấm F6: khoản này chờ tiền về, người sau vẫn làm được."),
                "info",
            )
        )
        column.addStretch(1)
        self._tell(((t("Nội dung (không dấu)"), purpose(content)),))

    def show_transfer(self, awaited: AwaitedTransfer | None) -> None:
        """The code to scan and what it says; without an account only what the payer types."""
        self.no_account.setVisible(awaited is None)
        if awaited is None:
            return
        code, account = awaited.code, awaited.code.account
        if self.code is not None:
            self._row.removeWidget(self.code)
            self.code.deleteLater()
        name = t("Mã VietQR chuyển {amount} đồng vào tài khoản {number}", amount=self._amount, number=account.number)
        self.code = QrCode(awaited.side, awaited.squares, name)
        self._row.insertWidget(0, self.code)
        self._tell(
            (
                (t("Tài khoản của điểm thu"), in_row((account.number, account.holder))),
                (t("Ngân hàng"), in_row((account.bank_name, account.bank))),
                (t("Nội dung (không dấu)"), code.purpose),
                (t("Số tham chiếu"), code.bill),
            )
        )

    def _tell(self, facts: tuple[tuple[str, str], ...]) -> None:
        """The amount, then label and value one under the other; values can be copied."""
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._facts.addWidget(Text(t("Số tiền"), "hint"))
        self._facts.addWidget(Text(t("{amount} đ", amount=self._amount), "name"))
        for label, value in facts:
            text = Text(value, "strong", wrap=True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(f"{label}: {value}")
            self._facts.addSpacing(Space.SMALL)
            self._facts.addWidget(Text(label, "hint", wrap=True))
            self._facts.addWidget(text)
        self._facts.addStretch(1)
        self.setAccessibleName(in_row(f"{label}: {value}" for label, value in facts))


def purpose(content: ReadBack) -> str:
    """Capitals, digits and single spaces only, as banks take it; at most 70 characters."""
    words = re.sub(r"[^A-Z0-9 ]+", " ", fold(f"{content.payer} {content.sentence}").upper()).split()
    text = ""
    for word in words:
        if len(text) + 1 + len(word) > LONGEST_PURPOSE:
            break
        text = f"{text} {word}".strip()
    return text
