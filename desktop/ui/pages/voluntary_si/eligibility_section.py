"""What the person says of themselves that may keep them out of voluntary SI: asked in a dialog, when it is needed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.ui.acts import Act
from desktop.ui.context import Shell
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

ANSWERS = {
    "in_compulsory_si": mark("Đang đóng BHXH bắt buộc"),
    "contract_suspended": mark("Hợp đồng lao động đang tạm hoãn"),
    "draws_pension": mark("Đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng"),
    "household_business": mark("Chủ hộ kinh doanh nộp thuế theo kê khai"),
    "commune_officer": mark("Người hoạt động không chuyên trách ở xã, thôn"),
}
"""Fields of :class:`SiDraft` (L41 art 2.4) and their questions; a new one is a field there and a row here."""


class EligibilityDialog(DimmedDialog):
    """The five answers; Space ticks, Enter or Esc goes back to the form, where what was ticked counts.

    Signals:
        answered: an answer changed; carries the names of all that are ticked.
    """

    TITLE = mark("Điều kiện tham gia")
    ACTS = (Act(key="Enter", label=mark("xong"), method="finish"),)

    answered = Signal(object)

    def __init__(self, window: QWidget, ticked: frozenset[str]) -> None:
        super().__init__(window)
        self.checks = {name: QCheckBox(t(question)) for name, question in ANSWERS.items()}
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addWidget(Text(t("Người tham gia tự khai. Đánh dấu điều gì đúng."), "quiet", wrap=True))
        for name, check in self.checks.items():
            check.setChecked(name in ticked)
            check.clicked.connect(self._tell)
            self.body.addWidget(check)
        done = PrimaryButton(t("Xong"), key="Enter")
        done.clicked.connect(self.escape)
        self.body.addWidget(done)

    def _tell(self) -> None:
        self.answered.emit(frozenset(name for name, check in self.checks.items() if check.isChecked()))


class EligibilitySection(LinkButton):
    """The button in the head of the first step; it holds the answers and says how many are ticked.

    Signals:
        edited: the clerk changed an answer.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Điều kiện tham gia"), key="Alt+3", parent=parent)
        self._ticked: frozenset[str] = frozenset()

    def ask(self, shell: Shell, *_clicked: object) -> None:
        """The questions, as they are answered now; what is ticked counts at once."""
        asked = EligibilityDialog(self.window(), self._ticked)
        asked.answered.connect(self._answered)
        shell.show_dialog(asked)

    def answered(self, draft: SiDraft) -> SiDraft:
        """The draft with the answers."""
        answers: dict[str, Any] = {name: name in self._ticked for name in ANSWERS}
        return replace(draft, **answers)

    def show_draft(self, draft: SiDraft) -> None:
        """Take over the answers without telling anyone."""
        self._ticked = frozenset(name for name in ANSWERS if getattr(draft, name))
        self._say()

    def _answered(self, ticked: frozenset[str]) -> None:
        self._ticked = ticked
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        count = len(self._ticked)
        self.set_text(t("Điều kiện tham gia: {count}", count=count) if count else t("Điều kiện tham gia"))
