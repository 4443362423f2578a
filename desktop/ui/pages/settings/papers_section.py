"""Receipts: form, legal line, symbol, and the printer of each paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.services.book.settings import Settings
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox


class PapersSection(Section):
    """What stands on a receipt besides the payment, and where papers are printed."""

    TITLE = mark("Biên lai và máy in")
    HINT = mark("Mẫu chưa được cơ quan BHXH xác nhận thì biên lai in dòng “chưa xác nhận”.")

    def __init__(self, printers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form_name = TextField(t("Mẫu biên lai"))
        self.form_legal_line = TextField(t("Dòng căn cứ của mẫu"))
        self.receipt_symbol = TextField(t("Ký hiệu biên lai"))
        self.form_confirmed = QCheckBox(t("Cơ quan BHXH đã xác nhận mẫu này"))
        make_input(self.form_confirmed)
        self.unsure = NoticeBox(t("Mẫu chưa xác nhận"), t("Xin hỏi cơ quan BHXH rồi đánh dấu ô trên."), "unsure")
        offered = ((name, name) for name in printers)
        choices = [("", t("Máy in mặc định")), *offered]
        self.receipt_printer = ChoiceField(t("Máy in biên lai (A5)"), choices)
        self.schedule_printer = ChoiceField(t("Máy in bảng kê (A4)"), choices)
        form_hint = t("để trống thì lấy mẫu đang có hiệu lực")
        symbol_hint = t("để trống thì lấy chữ đầu của tổ chức dịch vụ thu")
        self.column.addLayout(
            self.grid(
                self.box("form_name", t("Mẫu biên lai"), self.form_name, form_hint),
                self.box("receipt_symbol", t("Ký hiệu biên lai"), self.receipt_symbol, symbol_hint),
            )
        )
        self.column.addWidget(self.box("form_legal_line", t("Dòng căn cứ của mẫu"), self.form_legal_line))
        self.column.addWidget(self.form_confirmed)
        self.column.addWidget(self.unsure)
        self.column.addLayout(
            self.grid(
                self.box("receipt_printer", t("Máy in biên lai (A5)"), self.receipt_printer),
                self.box("schedule_printer", t("Máy in bảng kê (A4)"), self.schedule_printer),
            )
        )
        self.column.addStretch(1)
        for field in (self.form_name, self.form_legal_line, self.receipt_symbol):
            field.value_changed.connect(lambda _value: self.edited.emit())
        for choice in (self.receipt_printer, self.schedule_printer):
            choice.value_changed.connect(lambda _value: self.edited.emit())
        self.form_confirmed.clicked.connect(self.edited)
        self.form_confirmed.toggled.connect(lambda on: self.unsure.setVisible(not on))

    def show_state(self, state: SettingsState) -> None:
        """Show the book's papers; a printer that is gone stays chosen until another is."""
        settings = state.settings
        self.form_name.set_value(settings.form_name)
        self.form_name.setPlaceholderText(state.receipt_form.name)
        self.form_legal_line.setPlaceholderText(state.receipt_form.legal_line)
        self.form_legal_line.set_value(settings.form_legal_line)
        self.receipt_symbol.set_value(settings.receipt_symbol)
        self.form_confirmed.setChecked(settings.form_confirmed)
        self.unsure.setVisible(not settings.form_confirmed)
        for choice, name in (
            (self.receipt_printer, settings.receipt_printer),
            (self.schedule_printer, settings.schedule_printer),
        ):
            if name and choice.findData(name) < 0:
                choice.addItem(t("{name} (chưa thấy)", name=name), name)
            choice.set_value(name)

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is typed here."""
        return replace(
            settings,
            form_name=self.form_name.value(),
            form_legal_line=self.form_legal_line.value(),
            form_confirmed=self.form_confirmed.isChecked(),
            receipt_symbol=self.receipt_symbol.value(),
            receipt_printer=str(self.receipt_printer.value() or ""),
            schedule_printer=str(self.schedule_printer.value() or ""),
        )
