"""Before a copy takes the book's place: what would go and come back, the passphrase if it differs, then F9."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.services.backups.difference import Difference
from desktop.services.backups.restore import RestoreBook, difference, key_of_backup, restore_open_book
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.act_dialog import ActDialog
from desktop.ui.pages.settings.backups.difference_shown import show_difference
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text


class RestoreDialog(ActDialog):
    """Closes with a ``Reopened``; the present book is kept in the folder of copies first."""

    ACTS = (
        Act(key="F9", label=mark("khôi phục"), method="save"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, backup: Path) -> None:
        super().__init__(counter, window, t("Khôi phục bản sao lưu"), told=backup.name)
        self._desk = counter.open_desk
        self._backup = backup
        self._found: Difference | None = None
        self.lost = NoticeBox(t("Đang so sổ hiện nay với bản sao"), "", "info")
        self.back = Text("", "quiet", wrap=True)
        self.passphrase = PassphraseField(t("Mật khẩu của bản sao"))
        hint = t("mật khẩu đã đổi từ hôm đó; sau khi khôi phục, mật khẩu của bản sao mở sổ")
        self.passphrase_box = self.box("passphrase", t("Mật khẩu của bản sao"), self.passphrase, hint)
        self.passphrase_box.hide()
        self.body.addWidget(self.lost)
        self.body.addWidget(self.back)
        self.body.addWidget(self.passphrase_box)
        self.body.addWidget(
            Text(t("Sổ hiện nay được giữ lại trong thư mục sao lưu trước khi đổi."), "quiet", wrap=True)
        )
        self.finish_layout(t("Khôi phục"), icon_name="undo")
        self.button.setEnabled(False)
        command = self._command(self._desk.book.raw_key)
        counter.worker.run(lambda: difference(command), self._compared, self._failed, receiver=self)

    def work(self) -> Callable[[], object]:
        """Close, restore, open again; with problems the book stays open as it is."""
        desk, secret, backup = self._desk, self.passphrase.text(), self._backup
        asks = self._found is not None and self._found.keys_differ
        command = self._command(desk.book.raw_key)

        def restore() -> object:
            if asks and not _opens(backup, secret):
                return (Problem("passphrase", "wrong_present"),)
            return restore_open_book(desk, command)

        return restore

    def save(self) -> None:
        """F9, once the difference is shown."""
        if self._found is not None:
            super().save()

    def _command(self, raw_key: bytes) -> RestoreBook:
        path = self._desk.book.path
        return RestoreBook(backup=self._backup, book=path or Path(), raw_key=raw_key, user_id=self._desk.user.id)

    def _compared(self, found: Difference) -> None:
        self._found = found
        self.button.setEnabled(True)
        self.passphrase_box.setVisible(found.keys_differ)
        show_difference(found, self.lost, self.back)


def _opens(backup: Path, secret: str) -> bool:
    try:
        return bool(key_of_backup(backup, secret))
    except CounterError:
        return False
