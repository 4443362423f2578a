"""Nên chọn mức: the income that fits, what it costs and gives, and the two acts that follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.advice import IncomeRange
from desktop.domain.money import Money, format_money
from desktop.services.advice.advise import Advised
from desktop.services.advice.told import main_facts, notes
from desktop.services.shown import Advice, Fact, Tone
from desktop.ui.i18n import t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Height
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import ElidedText, Text
from desktop.ui.widgets.value_slider import ValueSlider

_FINE, _COARSE = 5_000_000, 10_000_000
_NOTES = 6
_ORDER = (Tone.BAD, Tone.WARN, Tone.UNSURE)
"""What may be wrong comes first, then what is not confirmed: people plan by it."""


class IncomeCard(Card):
    """The income looked at.

    Signals:
        chosen: an income moved to by hand (``Money``). released: back to what fits the budget.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._title, self.chip = Text("", "body", tone="text2"), Chip("", "ok")
        self.amount = Text("", "amount", tone="primary")
        self.slider = ValueSlider(t("Thu nhập chọn để đóng"), t("đồng một tháng"), format_money)
        self.slider.chosen.connect(lambda income: self.chosen.emit(Money(int(str(income)))))
        self.waiting = Text("", "quiet", wrap=True)
        self._facts = _FactGrid()
        self._boxes = [NoticeBox() for _place in range(_NOTES)]
        self.enrol = PrimaryButton(t("Đóng theo mức này"), key="F6", icon_name="arrow-right")
        self.sheet = SecondaryButton(t("In tờ này"), key="Ctrl+P")
        self.why = SecondaryButton(t("Vì sao"), key="F4")
        self._lay_out()

    def set_range(self, found: IncomeRange) -> None:
        """Between which incomes the slider moves."""
        self.slider.set_values(tuple(_incomes(found)))

    def show_advised(self, advised: Advised, *, by_hand: bool, budget: Money | None, waiting: str) -> None:
        """Everything of the income looked at; ``waiting`` says why there is none."""
        row = advised.chosen
        self.waiting.setText(waiting if row is None else "")
        self.waiting.setVisible(row is None and bool(waiting))
        self._title.setText(t("Mức đang xem") if by_hand else t("Nên chọn mức"))
        self.amount.setText("" if advised.income is None else t("{amount} đ", amount=format_money(advised.income)))
        if advised.income is not None:
            self.slider.set_number(advised.income)
        self._show_chip(advised, budget)
        self._facts.show_facts(main_facts(advised))
        self._show_notes(notes(advised))

    def set_low(self, *, low: bool) -> None:
        """The acts side by side where the card has little height."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._acts.setDirection(beside if low else below)

    def told(self) -> tuple[Fact, ...]:
        """The lines in view."""
        return self._facts.facts

    def _show_chip(self, advised: Advised, budget: Money | None) -> None:
        row = advised.chosen
        if row is None or budget is None:
            self.chip.set("", "ok")
        elif row.fits:
            self.chip.set(t("vừa khả năng"), "ok", "check")
            self.chip.show()
        else:
            self.chip.set(t("vượt {amount}", amount=format_money(row.over)), "warn", "clock")
            self.chip.show()

    def _show_notes(self, told: Sequence[Advice]) -> None:
        ordered = sorted(told, key=lambda one: _ORDER.index(one.tone) if one.tone in _ORDER else len(_ORDER))[:_NOTES]
        for box, one in zip(self._boxes, ordered, strict=False):
            box.set(one.title, one.text, "info" if one.tone is Tone.NEUTRAL else one.tone.value)
            box.show()
        for box in self._boxes[len(ordered) :]:
            box.hide()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.chip)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.amount)
        line.addWidget(self.slider, 1)
        column.addLayout(line)
        column.addWidget(self.waiting)
        column.addWidget(self._facts)
        for box in self._boxes:
            column.addWidget(box)
            box.hide()
        column.addStretch(1)
        acts = QWidget()
        self._acts = QBoxLayout(QBoxLayout.Direction.TopToBottom, acts)
        self._acts.setContentsMargins(16, 4, 16, 8)
        self._acts.setSpacing(6)
        self._acts.addWidget(self.enrol, 1)
        row = QHBoxLayout()
        row.addWidget(self.sheet, 1)
        row.addWidget(self.why, 1)
        self._acts.addLayout(row)
        self.body.setSpacing(0)
        self.body.addWidget(scrolling(content), 1)
        self.body.addWidget(acts)
        self.setMinimumHeight(Height.PRIMARY * 4)


class _FactGrid(QWidget):
    """Labels at the left, amounts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._cells: list[tuple[ElidedText, Text]] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """The lines; support is green, the pension indigo, the sum of both insurances bold."""
        self.facts = facts
        while len(self._cells) < len(facts):
            pair = (ElidedText("", "body", tone="text2"), Text("", "strong"))
            place = len(self._cells)
            self._grid.addWidget(pair[0], place, 0)
            self._grid.addWidget(pair[1], place, 1, Qt.AlignmentFlag.AlignRight)
            self._cells.append(pair)
        for place, (label, value) in enumerate(self._cells):
            label.setVisible(place < len(facts))
            value.setVisible(place < len(facts))
            if place < len(facts):
                label.setText(facts[place].label)
                value.setText(facts[place].value)
                value.set_tone({1: "ok", 3: "si"}.get(place, ""))


def _incomes(found: IncomeRange) -> Iterator[int]:
    """Every step of the agencies' lists where people choose, wider ones above."""
    last, step = int(found.lowest), int(found.step)
    yield last
    while last < found.highest:
        wide = step if last < _FINE else step * 2 if last < _COARSE else step * 10
        last = min(last + wide, int(found.highest))
        yield last
