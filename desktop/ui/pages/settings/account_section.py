"""The account into which payers transfer; it stands in the VietQR on screen and paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.services.book.settings import Settings
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.panels.card import NoticeBox


class AccountSection(Section):
    """Bank, its code, account number, holder. A bank of the list brings its code; another one's code is typed."""

    TITLE = mark("Tài khoản nhận tiền")
    HINT = mark("Có tài khoản thì mã VietQR hiện khi thu chuyển khoản, trên lịch đóng và giấy nhắc.")

    def __init__(self, banks: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banks = banks
        options = [("", t("Ngân hàng khác")), *banks.items()]
        self.bank = ChoiceField(t("Ngân hàng"), options)
        self.bank_bin = DigitsField(t("Mã ngân hàng"), length=6)
        self.bank_name, self.bank_account = TextField(t("Tên ngân hàng")), TextField(t("Số tài khoản"))
        self.bank_holder = TextField(t("Tên chủ tài khoản"))
        self.column.addLayout(
            self.grid(
                self.box("bank", t("Ngân hàng"), self.bank),
                self.box("bank_bin", t("Mã ngân hàng"), self.bank_bin, t("6 số của NAPAS, chọn ngân hàng thì có sẵn")),
                self.box("bank_name", t("Tên ngân hàng"), self.bank_name),
                self.box("bank_account", t("Số tài khoản"), self.bank_account, t("nhiều nhất 19 chữ và số")),
                self.box("bank_holder", t("Tên chủ tài khoản"), self.bank_holder, t("như ngân hàng ghi")),
            )
        )
        told = t("Quét mã của một lịch đóng bằng điện thoại của mình, xem đúng tên tài khoản rồi hãy dùng.")
        self.column.addWidget(NoticeBox(t("Thử trước khi dùng"), told, "info"))
        self.column.addStretch(1)
        self.bank.value_changed.connect(self._bank_chosen)
        for field in self._texts().values():
            field.value_changed.connect(lambda _value: self.edited.emit())

    def show_state(self, state: SettingsState) -> None:
        """Show the book's account."""
        for name, field in self._texts().items():
            field.set_value(getattr(state.settings, name))
        self.bank.set_value(state.settings.bank_bin if state.settings.bank_bin in self._banks else "")

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is typed here."""
        typed = {name: field.value() for name, field in self._texts().items()}
        return replace(settings, **typed)  # type: ignore[arg-type]  # names of texts

    def _texts(self) -> dict[str, TextField | DigitsField]:
        return {
            "bank_bin": self.bank_bin,
            "bank_name": self.bank_name,
            "bank_account": self.bank_account,
            "bank_holder": self.bank_holder,
        }

    def _bank_chosen(self, code: object) -> None:
        if code:
            self.bank_bin.set_value(str(code))
            self.bank_name.set_value(self._banks[str(code)])
            self.edited.emit()
