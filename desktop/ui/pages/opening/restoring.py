"""Bring back a copy of a book before any book is open, also of one that is damaged or gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.context import Counter
from desktop.ui.first_use import RESTORE_DIALOG, load
from desktop.ui.i18n import t
from desktop.ui.pages.opening.unlock_card import UnlockCard
from desktop.ui.pages.shared.file_choice import Wanted, ask_path


class Restoring(QObject):
    """Asks for the copy and its passphrase; ``done`` gets the path of the book that is back."""

    def __init__(self, counter: Counter, card: UnlockCard, done: Callable[[Path], object], page: QWidget) -> None:
        super().__init__(page)
        self._counter, self._card, self._done, self._page = counter, card, done, page

    def ask(self) -> None:
        """Which copy; the folder of the chosen book first."""
        folder = self._counter.books_folder if self._card.path is None else self._card.path.parent
        ask_path(self._page, t("Chọn bản sao lưu"), folder, Wanted.FILE, self.restore_from, suffix="quay")

    def restore_from(self, backup: Path) -> None:
        """Ask for the passphrase of a copy, show what it would change, and bring it back."""
        dialog = load(RESTORE_DIALOG).OpeningRestoreDialog(
            self._counter, self._page.window(), backup, self._card.path, self._counter.books_folder
        )
        dialog.closed.connect(self._restored)
        self._counter.shell.show_dialog(dialog)

    def _restored(self, book: object) -> None:
        if isinstance(book, Path):
            self._done(book)
            self._counter.shell.toast(t("Đã khôi phục sổ. Xin mở bằng mật khẩu của bản sao."))
