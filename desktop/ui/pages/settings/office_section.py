"""The office as papers print it, and the one user."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.book.settings import Settings
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.pages.shared.commune_picker import CommunePicker
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.text import Rule, Text


class OfficeSection(Section):
    """Agency, organisation, point, commune, address, phone, where money is handed in; name and code of the user.

    Signals:
        commune_search_wanted: a text whose communes are wanted.
    """

    TITLE = mark("Điểm thu và người thu")
    HINT = mark("In trên biên lai lập từ nay; biên lai đã lập giữ nguyên.")

    commune_search_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation, self.agency = TextField(t("Tổ chức dịch vụ thu")), TextField(t("Cơ quan BHXH"))
        self.point_code, self.address = TextField(t("Mã điểm thu")), TextField(t("Địa chỉ điểm thu"))
        self.office_phone = TextField(t("Điện thoại điểm thu"))
        self.remittance_account = TextField(t("Tài khoản chuyên thu"))
        self.remittance_deadline = TextField(t("Hạn nộp tiền"))
        self.commune = CommunePicker(t("Xã, phường, đặc khu"))
        self.user_name, self.collector_code = TextField(t("Họ tên người thu")), TextField(t("Mã nhân viên thu"))
        self.column.addLayout(
            self.grid(
                self.box("organisation", t("Tổ chức dịch vụ thu"), self.organisation),
                self.box("agency", t("Cơ quan BHXH"), self.agency),
                self.box("point_code", t("Mã điểm thu"), self.point_code),
                self.box("address", t("Địa chỉ điểm thu"), self.address),
                self.box("commune_code", t("Xã, phường, đặc khu"), self.commune),
                self.box("office_phone", t("Điện thoại điểm thu"), self.office_phone, t("in trên phiếu, thư nhắc")),
                self.box(
                    "remittance_account",
                    t("Tài khoản chuyên thu"),
                    self.remittance_account,
                    t("của cơ quan BHXH, in trên giấy nộp tiền"),
                ),
                self.box(
                    "remittance_deadline",
                    t("Hạn nộp tiền"),
                    self.remittance_deadline,
                    t("cho cơ quan BHXH, theo hợp đồng"),
                ),
            )
        )
        self.column.addWidget(Rule())
        self.column.addWidget(Text(t("Người thu"), "card_title"))
        self.column.addLayout(
            self.grid(
                self.box("user_name", t("Họ tên người thu"), self.user_name),
                self.box("collector_code", t("Mã nhân viên thu"), self.collector_code),
            )
        )
        self.column.addStretch(1)
        for field in (*self._texts().values(), self.user_name, self.collector_code):
            field.value_changed.connect(lambda _value: self.edited.emit())
        self.commune.value_changed.connect(lambda _code: self.edited.emit())
        self.commune.search_wanted.connect(self.commune_search_wanted)

    def show_state(self, state: SettingsState) -> None:
        """Show the book's office and user."""
        for name, field in self._texts().items():
            field.set_value(getattr(state.settings, name))
        self.commune.set_value(state.settings.commune_code, state.commune)
        self.user_name.set_value(state.user.name)
        self.collector_code.set_value(state.user.collector_code)

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is typed here."""
        texts = {name: field.value() for name, field in self._texts().items()}
        return replace(settings, commune_code=self.commune.value(), **texts)  # type: ignore[arg-type]  # names of texts

    def _texts(self) -> dict[str, TextField]:
        return {
            "organisation": self.organisation,
            "agency": self.agency,
            "point_code": self.point_code,
            "address": self.address,
            "office_phone": self.office_phone,
            "remittance_account": self.remittance_account,
            "remittance_deadline": self.remittance_deadline,
        }
