"""One day in view: the count at the left, receipts, reckoning and reason at the right, the act below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money, format_signed
from desktop.domain.papers.day_book import NOTES
from desktop.domain.problem import Problem
from desktop.services.day.count_draft import CountDraft
from desktop.services.day.day_state import DayState
from desktop.services.day.notes import read_back
from desktop.ui.i18n import t
from desktop.ui.pages.day.counting_card import CountingCard
from desktop.ui.pages.day.receipts_card import ReceiptsCard
from desktop.ui.pages.day.reckoning import ReasonCard, ReckoningCard
from desktop.ui.pages.day.seal_bar import SealBar
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import NARROW, Space
from desktop.ui.widgets.panels.card import NoticeBox

_LEFT_WIDTH = 432


class DayView(QWidget):
    """What is counted is only an input; everything else follows the book.

    Signals:
        changed: the clerk counted, chose or typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: DayState | None = None
        self.counting, self.receipts = CountingCard(), ReceiptsCard()
        self.reckoning, self.reason, self.bar = ReckoningCard(), ReasonCard(), SealBar()
        self.note = NoticeBox()
        self.note.hide()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        self._pair.addWidget(self.reckoning, 1)
        self._pair.addWidget(self.reason, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addWidget(self.note)
        column.addWidget(self.receipts, 1)
        column.addLayout(self._pair)
        column.addWidget(self.bar)
        self._column = column
        inner = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addWidget(self.counting)
        self._row.addWidget(right, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(scrolling(inner), 1)
        self.counting.changed.connect(self._edited)
        self.reason.changed.connect(self._edited)

    def show_state(self, state: DayState, draft: CountDraft) -> None:
        """Show a day with what was counted of it."""
        self._state = state
        session, facts = state.session, state.facts
        sealed = session is not None and not session.is_open
        self.counting.show_pieces(read_back((facts.counted or {}) if sealed else draft.pieces))
        self.counting.set_sealed(sealed=sealed)
        self.reason.restore(draft.reason, draft.reason_note, draft.handed_over)
        self.reason.setVisible(session is not None and not sealed)
        self.receipts.show_facts(facts)
        self.bar.show_state(state)
        self.show_problems((), ())
        self._follow()

    def draft(self) -> CountDraft:
        """What was typed."""
        reason = self.reason
        return CountDraft(
            pieces={str(int(note)): count for note, count in self.counting.pieces().items()},
            reason=reason.chosen_reason(),
            reason_note=reason.note.value(),
            handed_over=reason.typed_handover(),
        )

    def counted(self) -> Money | None:
        """The sum of the count; None before anything was typed."""
        return self.counting.total() if self.counting.pieces() else None

    def problems(self) -> tuple[Problem, ...]:
        """What only the form knows: nothing was counted at all, or what is handed over is no amount."""
        expected = None if self._state is None else self._state.facts.expected
        uncounted = (Problem("notes[0]", "not_counted"),) if expected and self.counted() is None else ()
        unread = (Problem("handed_over", "not_whole_dong"),) if self.reason.handover_unread() else ()
        return (*uncounted, *unread)

    def show_problems(self, problems: Sequence[Problem], sentences: Sequence[str]) -> None:
        """Every problem beside its field at once; the others above. The first field to mend gets the focus."""
        told: dict[str, list[str]] = {}
        for problem, sentence in zip(problems, sentences, strict=True):
            told.setdefault(problem.field, []).append(sentence)
        places = {f"notes[{place}]": place for place in range(len(NOTES))}
        for field, place in places.items():
            self.counting.show_problem(place, " ".join(told.get(field, [])))
        boxes = {
            "reason": self.reason.reason_box,
            "reason_note": self.reason.note_box,
            "handed_over": self.reason.handed_box,
        }
        for field, box in boxes.items():
            box.show_problem(" ".join(told.get(field, [])))
        if self.reason.reason_box.problem():  # it says the same, and more
            self.reason.match.hide()
        above = [one for field, several in told.items() if field not in boxes for one in several]
        self._say(above)
        self._focus([self.counting.rows[place].field for field, place in places.items() if field in told])
        self._focus([box.control for field, box in boxes.items() if field in told])
        self.bar.act.show_problem_count(sum(1 for field in told if field != "session"))

    def _focus(self, wrong: list[QWidget]) -> None:
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, problems: Sequence[str]) -> None:
        """Problems of no single field; without any, what one should know of this day."""
        if problems:
            self.note.set("", " ".join(problems), "bad")
            self.note.show()
            return
        title, text, tone = self._notice()
        self.note.set(title, text, tone)
        self.note.setVisible(bool(title or text))

    def _notice(self) -> tuple[str, str, str]:
        state = self._state
        if state is None:
            return "", "", "info"
        if state.corrections:
            lines = [
                t(
                    "{amount} đ ghi ngày {day}: {note}",
                    amount=format_signed(one.amount),
                    day=f"{one.day:%d/%m/%Y}",
                    note=one.note,
                )
                for one in state.corrections
            ]
            return t("Ngày này đã được điều chỉnh sau khi chốt"), "; ".join(lines), "warn"
        if state.unposted:
            return "", t("Còn việc thu tiền chưa xong: {what}.", what=", ".join(state.unposted)), "warn"
        waiting = state.facts.waiting or ()
        if waiting and state.is_open:
            total = format_money(Money(sum(one.amount for one in waiting)))
            text = t("{count} khoản chờ tiền về, {total} đ, để lại cho ngày sau.", count=len(waiting), total=total)
            return "", text, "info"
        if state.session is None and state.facts.opening:
            carried = format_money(state.facts.opening)
            return "", t("Lần chốt trước để lại {carried} đ trong két.", carried=carried), "info"
        return "", "", "info"

    def _edited(self) -> None:
        if self._state is None:
            return
        self.show_quietly()
        self._follow()
        self.changed.emit()

    def show_quietly(self) -> None:
        """The problems are mended while one types: they go, the focus stays."""
        for place in range(len(NOTES)):
            self.counting.show_problem(place, "")
        for box in (self.reason.reason_box, self.reason.note_box, self.reason.handed_box):
            box.show_problem("")
        self._say(())
        self.bar.act.show_problem_count(0)

    def _follow(self) -> None:
        state = self._state
        assert state is not None
        counted = state.facts.counted_total if state.facts.counted is not None else self.counted()
        if state.session is None:
            self.reckoning.show_opening(state.facts, counted, is_first=state.is_first)
        else:
            self.reckoning.show_facts(state.facts, counted)
        self.reason.show_facts(state.facts, counted)
        self._sum_in_bar()

    def _sum_in_bar(self) -> None:
        """On narrow windows count and difference stand beside the act."""
        state, counted = self._state, self.counted()
        if state is None or (state.session is not None and not state.session.is_open):
            return
        self.bar.show_state(state)
        if self.window().width() > NARROW or counted is None:
            return
        difference = counted - (state.facts.expected or Money(0))
        told = t("Đếm được {counted} đ", counted=format_money(counted))
        if state.session is not None:
            told = t("{counted}, lệch {difference} đ", counted=told, difference=format_signed(Money(difference)))
        self.bar.show_sum(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows everything stands in one column and scrolls; the act stays in view below it."""
        super().resizeEvent(event)
        narrow = self.window().width() <= NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        (self._whole if narrow else self._column).addWidget(self.bar)
        self.counting.setMaximumWidth(16777215 if narrow else _LEFT_WIDTH)
        self.counting.setMinimumWidth(0 if narrow else _LEFT_WIDTH)
        self._sum_in_bar()
