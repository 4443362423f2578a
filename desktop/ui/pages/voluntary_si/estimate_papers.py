"""Papers of what the form says now, before any money: made on the worker, shown over the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.services.papers.paper import Paper
from desktop.services.payment.si_estimate import estimated_schedule, estimated_why
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts
from desktop.ui.context import Counter
from desktop.ui.pages.receipts.paper_dialog import show_paper

_Maker = Callable[[Desk, SiFacts, SiDraft], Paper | tuple[Problem, ...]]


class EstimatePapers(QObject):
    """The schedule and the explanation of a draft that has an amount."""

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter

    def show_schedule(self, facts: SiFacts, draft: SiDraft) -> None:
        """Lịch đóng dự kiến."""
        self._show(estimated_schedule, facts, draft)

    def show_why(self, facts: SiFacts, draft: SiDraft) -> None:
        """Vì sao tôi đóng số này."""
        self._show(estimated_why, facts, draft)

    def _show(self, make: _Maker, facts: SiFacts, draft: SiDraft) -> None:
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: make(desk, facts, draft), self._made)

    def _made(self, paper: Paper | tuple[Problem, ...]) -> None:
        if isinstance(paper, Paper):
            show_paper(self._counter, paper)
