"""Title of the page with who it is about, what is paid already, and when the draft was saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from desktop.services.voluntary_si.si_facts import SiFacts
from desktop.ui.i18n import t
from desktop.ui.shell.split_page import PageHead
from desktop.ui.widgets.chip import Chip


class SiHead(PageHead):
    """The line above form and quote."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._covers, self._draft = Chip("", "info"), Chip("", "ok")
        self.chips.addWidget(self._covers)
        self.chips.addWidget(self._draft)

    def show_person(self, name: str, facts: SiFacts) -> None:
        """Name, and paid until when."""
        last = facts.last_paid_month
        first_time = not facts.took_part
        self.subject.setText(f"{name} · {t('tham gia lần đầu') if first_time else t('đóng tiếp')}")
        self._covers.set(t("Chưa từng đóng") if last is None else t("Đã đóng đến {month}", month=last), "info")
        self._covers.show()

    def show_saved(self, at: datetime | None) -> None:
        """When the draft was saved; None hides the chip."""
        self._draft.set("" if at is None else t("Nháp tự lưu {time}", time=f"{at:%H:%M}"), "ok")
        self._draft.setVisible(at is not None)

    def saved_text(self) -> str:
        """What the draft chip says."""
        return self._draft.text
