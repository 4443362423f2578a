"""Batch jobs: the one that runs with its bar, those that were stopped with what brings them on."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.papers.batches.batch import BatchState
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.widgets.text import ElidedText, Text
from desktop.ui.worker import Progress

_MOST = 3
_NAMED = 3
Keys = tuple[str, str, str]
USUAL_KEYS: Keys = ("Alt+1", "Alt+2", "Alt+3")
"""What the page's acts listen to: go on, give up, open."""


class JobsCard(Card):
    """Hidden while there is nothing to tell.

    Signals:
        resume_wanted, forget_wanted: the job's :class:`BatchState`.
        open_wanted: the path of the file or folder that is finished.
        stop_wanted: Esc or the button of the bar.
    """

    resume_wanted = Signal(object)
    forget_wanted = Signal(object)
    open_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, keys: Keys = USUAL_KEYS, parent: QWidget | None = None) -> None:
        super().__init__(t("In hàng loạt"), hint=" ", parent=parent)
        self._keys = keys
        self.work = LongWork(time.monotonic, unit=t("tờ"))
        self.work.stop_wanted.connect(self.stop_wanted)
        self.notice = NoticeBox()
        self.notice.hide()
        self.open_button = LinkButton(t("Mở"), key=keys[2], icon_name="export")
        self.open_button.hide()
        self._finished: BatchState | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._stopped: tuple[BatchState, ...] = ()
        self._running: BatchState | None = None
        self.body.addWidget(self.work)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.open_button)
        self.body.addLayout(self._rows)
        self.open_button.clicked.connect(self.open_finished)
        self.hide()

    @property
    def stopped(self) -> tuple[BatchState, ...]:
        """The jobs that can go on."""
        return self._stopped

    def sentences(self) -> tuple[str, ...]:
        """What the rows say."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (None if item is None else item.widget() for item in found)
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)

    def show_running(self, state: BatchState) -> None:
        """A job begins."""
        self._running = state
        self.hint.setText(t(state.title))
        self.say("", "", "info")
        self.work.begin()
        self.show_stopped(self._stopped)

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self.work.report(progress.done, progress.total)

    def show_end(self, state: BatchState) -> None:
        """It is finished, or was stopped."""
        self._running = None
        self.hint.setText("")
        self.work.end()
        if not state.finished:
            return
        self._finished = state
        made = state.total - len(state.skipped)
        title = t("Đã lập xong {count} tờ để in: {paper}", count=format_money(made), paper=t(state.title))
        self.say(title, in_row((str(state.result), _skipped(state)), " · "), "warn" if state.skipped else "ok")
        self.open_button.set_text(t("Mở tệp") if state.one_file else t("Mở thư mục"))
        self.open_button.show()

    def show_failure(self, title: str, advice: str) -> None:
        """It broke off; what is whole stays."""
        self._running = None
        self.hint.setText("")
        self.work.end()
        self.say(title, advice, "bad")

    def say(self, title: str, text: str, tone: str) -> None:
        """A note above the jobs; an empty title takes it away."""
        self.notice.set(title, text, tone)
        self.notice.setVisible(bool(title))
        self.open_button.hide()
        self._fit()

    def open_finished(self) -> None:
        """What the last job made."""
        if self._finished is not None:
            self.open_wanted.emit(self._finished.result)

    def show_stopped(self, states: tuple[BatchState, ...]) -> None:
        """The jobs that are not finished; the one that runs has its bar instead."""
        running = None if self._running is None else self._running.job
        self._stopped = tuple(state for state in states if state.job != running)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, state in enumerate(self._stopped[:_MOST]):
            self._rows.addWidget(self._row(state, first=place == 0))
        left = len(self._stopped) - _MOST
        if left > 0:
            self._rows.addWidget(Text(t("và {count} việc in nữa", count=left), "hint"))
        self._fit()

    def _row(self, state: BatchState, *, first: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        counted = t("{done} / {total} tờ", done=format_money(state.done), total=format_money(state.total))
        title = f"{t(state.title)} · {counted}"
        below = shown(state.problem) if state.problem else str(state.folder)
        column.addWidget(Text(title, "strong", wrap=True))
        column.addWidget(ElidedText(below, "hint", tone="bad" if state.problem else ""))
        row = QHBoxLayout()
        row.setSpacing(0)
        if not state.problem:
            resume = LinkButton(t("Tiếp tục"), key=self._keys[0] if first else "", icon_name="renew")
            resume.setAccessibleName(t("Tiếp tục {job}", job=title))
            resume.clicked.connect(lambda: self.resume_wanted.emit(state))
            row.addWidget(resume)
        forget = LinkButton(t("Bỏ"), key=self._keys[1] if first else "", icon_name="close")
        forget.setAccessibleName(t("Bỏ {job}", job=title))
        forget.clicked.connect(lambda: self.forget_wanted.emit(state))
        row.addWidget(forget)
        row.addStretch(1)
        column.addLayout(row)
        holder.setAccessibleName(in_row((title, below)))
        return holder

    def _fit(self) -> None:
        self.setVisible(self._running is not None or not self.notice.isHidden() or bool(self._stopped))


def _skipped(state: BatchState) -> str:
    """``2 tờ không làm được: Nguyễn Văn An (chưa có số định danh), …``."""
    if not state.skipped:
        return ""
    named = [f"{one.name} ({one.reason})" if one.name else one.reason for one in state.skipped[:_NAMED]]
    if len(state.skipped) > _NAMED:
        named.append("…")
    return t("{count} tờ không làm được: {names}", count=len(state.skipped), names=", ".join(named))
