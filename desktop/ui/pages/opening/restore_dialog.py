"""Bring a copy back before any book is open: its passphrase, what it would change, then F9 once more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.backups.difference import Difference
from desktop.services.backups.listing import book_of
from desktop.services.backups.restore import RestoreBook, difference, key_of_backup, restore_book
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.opening.sentences import error_code
from desktop.ui.pages.settings.act_dialog import ActDialog
from desktop.ui.pages.settings.backups.difference_shown import show_difference
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text


class OpeningRestoreDialog(ActDialog):
    """Closes with the path of the restored book. The first F9 compares, the second one restores."""

    ACTS = (
        Act(key="F9", label=mark("khôi phục"), method="save"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, backup: Path, chosen: Path | None, folder: Path) -> None:
        told = t("{backup} thay cho sổ {book}", backup=backup.name, book=str(book_of(backup, chosen, folder)))
        super().__init__(counter, window, t("Khôi phục bản sao lưu"), told=told)
        self._backup, self._book = backup, book_of(backup, chosen, folder)
        self._compared = False
        self.passphrase = PassphraseField(t("Mật khẩu của bản sao"))
        hint = t("mật khẩu hoặc mã khôi phục của ngày sao lưu")
        self.body.addWidget(self.box("passphrase", t("Mật khẩu của bản sao"), self.passphrase, hint))
        self.lost, self.back = NoticeBox(), Text("", "quiet", wrap=True)
        self.lost.hide()
        self.back.hide()
        self.body.addWidget(self.lost)
        self.body.addWidget(self.back)
        self.body.addWidget(
            Text(t("Sổ hiện có, kể cả khi hỏng, được giữ lại trong thư mục sao lưu."), "quiet", wrap=True)
        )
        self.finish_layout(t("Xem sẽ đổi gì"), icon_name="undo")

    def work(self) -> Callable[[], object]:
        """Compare first; once that is shown, restore."""
        secret, backup, book, now, go = (
            self.passphrase.text(),
            self._backup,
            self._book,
            self.counter.now,
            self._compared,
        )

        def act() -> object:
            try:
                raw_key = key_of_backup(backup, secret)
            except CounterError as error:
                if error_code(error) != "wrong_passphrase":
                    raise
                return (Problem("passphrase", "wrong_present"),)
            command = RestoreBook(backup=backup, book=book, raw_key=raw_key)
            if not go:
                return difference(command)
            restore_book(command, load_parameters(), load_places(), now)
            return book

        return act

    def finish(self, result: object = None) -> None:
        """A difference is shown and waits for the second F9; anything else ends the dialog."""
        if not isinstance(result, Difference):
            super().finish(result)
            return
        self._compared = True
        show_difference(result, self.lost, self.back)
        self.button.set_act(t("Khôi phục"))
