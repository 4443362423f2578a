"""The passphrase of the book and the public key that checks its receipts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.ui.i18n import mark, t
from desktop.ui.pages.opening.new_book_view import PassphrasePair
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.text import Rule, Text


class SecuritySection(Section):
    """Change the passphrase; export the public key.

    Signals:
        change_wanted: present passphrase, (new one, its repetition). export_wanted: the public key as a file.
    """

    TITLE = mark("Mật khẩu và khóa")
    HINT = mark("Đổi mật khẩu không đổi phiếu khôi phục: mã trên phiếu vẫn mở được sổ.")

    change_wanted = Signal(str, object)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.present = PassphraseField(t("Mật khẩu đang dùng"))
        self.passphrases = PassphrasePair(t("Mật khẩu mới"), t("Gõ lại mật khẩu mới"))
        box = self.box("present", t("Mật khẩu đang dùng"), self.present)
        box.setMaximumWidth(400)
        self.board.register("passphrase", self.passphrases.first_box)
        self.board.register("passphrase_again", self.passphrases.again_box)
        self.change_button = SecondaryButton(t("Đổi mật khẩu"), icon_name="key")
        self.change_button.clicked.connect(self.change)
        self.key_line = Text("", "quiet", wrap=True)
        export = SecondaryButton(t("Xuất khóa công khai"), key="Ctrl+E", icon_name="export")
        export.clicked.connect(self.export_wanted)
        self.column.addWidget(box)
        self.column.addWidget(self.passphrases)
        self.column.addLayout(_left(self.change_button))
        self.column.addWidget(Rule())
        self.column.addWidget(Text(t("Khóa công khai của sổ"), "card_title"))
        told = t("Ai có khóa này kiểm tra được chữ ký trên biên lai; khóa không mở được sổ.")
        self.column.addWidget(Text(told, "quiet", wrap=True))
        self.column.addWidget(self.key_line)
        self.column.addLayout(_left(export))
        self.column.addStretch(1)

    def show_state(self, state: SettingsState) -> None:
        """Show the public key."""
        lines = state.public_key.strip().splitlines()
        self.key_line.setText("".join(line for line in lines if not line.startswith("-")))

    def change(self) -> None:
        """Ask for the change."""
        if not self.present.text():
            self.show_problems((Problem("present", "missing_field"),))
            return
        pair = (self.passphrases.first.text(), self.passphrases.again.text())
        self.change_wanted.emit(self.present.text(), pair)

    def changed(self) -> None:
        """The new passphrase holds: forget what was typed."""
        self.show_problems(())
        self.present.clear()
        self.passphrases.clear()


def _left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
