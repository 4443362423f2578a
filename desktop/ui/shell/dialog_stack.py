"""The one dialog in front of the page, and the lock that may cover it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from desktop.ui.shell.lock import LockOverlay, Unlock
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog


class DialogStack:
    """Never a dialog on a dialog; only the lock covers one, and gives it back."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.front: DimmedDialog | None = None

    @property
    def locked(self) -> bool:
        """Whether the counter is locked: nothing opens it but the passphrase."""
        return isinstance(self.front, LockOverlay)

    def show(self, dialog: DimmedDialog) -> None:
        """Show a dialog in place of the one that is open; while the counter is locked it waits."""
        if self.locked and self.front is not None:
            self.front.closed.connect(partial(self._show_late, dialog))
            return
        if self.front is not None:
            self.front.finish(None)
        self._put_in_front(dialog)

    def close(self) -> None:
        """Close the dialog in front as Esc from its first step would; never the lock."""
        if self.front is not None and not self.locked:
            self.front.finish(None)

    def lock(self, unlock: Unlock) -> None:
        """Cover everything until ``unlock`` says that the passphrase is right."""
        if self.locked:
            return
        below, self.front = self.front, None
        overlay = LockOverlay(self._window, unlock, below)
        self._put_in_front(overlay)
        if below is not None:
            overlay.closed.connect(partial(self._put_back, below))

    def _put_in_front(self, dialog: DimmedDialog) -> None:
        self.front = dialog
        dialog.closed.connect(partial(self._closed, dialog))
        dialog.show_over()

    def _show_late(self, dialog: DimmedDialog, _unlocked: object) -> None:
        if isValid(dialog):
            self.show(dialog)

    def _put_back(self, below: DimmedDialog, _unlocked: object) -> None:
        """The dialog that was open when the counter was locked, unless it ended meanwhile."""
        if isValid(below) and self.front is None and below.isVisible():
            self.front = below

    def _closed(self, dialog: DimmedDialog, _result: object) -> None:
        if self.front is dialog:
            self.front = None
