"""How many days the contract gives to hand money over, and what the office earns (thù lao)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.problem import Problem
from desktop.services.book.settings import LONGEST_REMITTANCE_DAYS, Settings
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.settings.support_form import PercentField
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox


class RemittanceSection(Section):
    """Empty is not computed; the rates are the contract's, so nothing confirms them."""

    TITLE = mark("Nộp tiền và thù lao")
    HINT = mark("Theo hợp đồng với cơ quan BHXH. Để trống thì không tính hạn, không tính thù lao.")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = TextField(t("Số ngày phải nộp"))
        names = {
            "commission_si_first": t("Thù lao BHXH lần đầu"),
            "commission_si_continued": t("Thù lao BHXH đóng tiếp"),
            "commission_hi_first": t("Thù lao BHYT lần đầu"),
            "commission_hi_continued": t("Thù lao BHYT đóng tiếp"),
        }
        self.rates = {name: PercentField(label) for name, label in names.items()}
        self.column.addLayout(
            self.grid(self.box("remittance_days", t("Số ngày phải nộp"), self.days, t("kể từ ngày thu, ví dụ 3")))
        )
        hint = t("% của tiền người tham gia tự đóng")
        self.column.addLayout(
            self.grid(*(self.box(name, names[name], field, hint) for name, field in self.rates.items()))
        )
        told = t(
            "Nghị định 233/2025/NĐ-CP điều 19 khoản 5: bình quân không quá 14 % với BHXH tự nguyện, 7,0 % với BHYT hộ"
            " gia đình. Hoàn trả thì thù lao bị thu lại. Xin đối chiếu với hợp đồng trước khi dùng."
        )
        self.column.addWidget(NoticeBox(t("Chưa xác nhận"), told, "unsure"))
        self.column.addStretch(1)
        for control in (self.days, *self.rates.values()):
            control.value_changed.connect(lambda _value: self.edited.emit())

    def show_state(self, state: SettingsState) -> None:
        """Show what the book holds."""
        days = state.settings.remittance_days
        self.days.set_value("" if days is None else str(days))
        for name, field in self.rates.items():
            field.set_value(getattr(state.settings, name))

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is typed here."""
        text = self.days.value().strip()
        days = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else None
        rates: dict[str, Any] = {name: field.value() for name, field in self.rates.items()}
        return replace(settings, remittance_days=days, **rates)

    def unread(self) -> Iterator[Problem]:
        """What is typed and is no number."""
        text = self.days.value().strip()
        if text and not (text.isascii() and text.isdigit() and len(text) < 5):
            bounds = {"lowest": "0", "highest": str(LONGEST_REMITTANCE_DAYS)}
            yield Problem("remittance_days", "out_of_range", bounds)
        for name, field in self.rates.items():
            if field.text().strip() and field.value() is None:
                yield Problem(name, "out_of_range", {"lowest": "0", "highest": "100"})
