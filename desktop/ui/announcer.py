"""Tells the open pages what a saved change touched; each decides whether to reload."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Announcer(QObject):
    """One per window.

    Signals:
        changed: the change notice that a service returned.
    """

    changed = Signal(object)

    def announce(self, notice: object) -> None:
        """Tell everyone; called on the main thread after the work is committed."""
        self.changed.emit(notice)
