"""The tabs of the work list, each with its count."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.services.counter.work_kinds import Work
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.count_tabs import CountTabs

TITLES = {
    Work.ALL: mark("Tất cả"),
    Work.HI_ENDING: mark("BHYT sắp hết hạn"),
    Work.SI_DUE: mark("BHXH đến kỳ đóng"),
    Work.PROOF_ENDING: mark("Giấy tờ sắp hết hạn"),
}


class WorkTabs(CountTabs):
    """One of four kinds of work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(work, t(title)) for work, title in TITLES.items()], _spoken, parent)


def _spoken(title: str, count: int) -> str:
    return t("{title}, {count} việc", title=title, count=count)
