"""The chip that says when the draft was kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop.ui.i18n import t
from desktop.ui.widgets.chip import Chip


class DraftChip(Chip):
    """Hidden until something was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ok", parent=parent)

    def show_saved(self, at: datetime) -> None:
        """Say the time."""
        self.set(t("Nháp tự lưu {time}", time=f"{at:%H:%M}"), "ok")
        self.show()
