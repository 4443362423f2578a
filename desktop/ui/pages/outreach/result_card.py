"""The result of one person of a round, typed by keyboard: outcome by one key, day, who was met, papers left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.outreach.kinds import DATED, OUTCOME_NAMES
from desktop.services.outreach.round_page import RoundRow
from desktop.services.outreach.typed import TypedResult
from desktop.services.renewals.contact_log import Outcome
from desktop.services.renewals.promised_day import read_promised_day
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

_WEEKDAYS = (
    mark("Thứ Hai"),
    mark("Thứ Ba"),
    mark("Thứ Tư"),
    mark("Thứ Năm"),
    mark("Thứ Sáu"),
    mark("Thứ Bảy"),
    mark("Chủ Nhật"),
)


class _Scrolled(QScrollArea):
    """Scrolls when the window is low; ↓ and PgDn are the page's, which goes from person to person by them."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page."""
        event.ignore()


class ResultCard(Card):
    """Shows one person and takes what came of the visit.

    Signals:
        edited: something was typed. write_wanted: Enter on the last field, or the button.
    """

    edited = Signal()
    write_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._held_on = date.min
        self.name, self.about = Text("", "card_title", wrap=True), Text("", "quiet", wrap=True)
        self.outcome = ChoiceTiles(
            t("Kết quả"),
            [
                Tile(outcome, f"{place} {shown(name)}", numbers=(str(place),))
                for place, (outcome, name) in enumerate(OUTCOME_NAMES.items(), 1)
            ],
        )
        self.promised = TextField(t("Ngày hẹn"), placeholder=t("26, 26/11, mai, thứ ba, +3"))
        self.met = TextField(t("Gặp ai"), placeholder=t("nếu gặp người khác"))
        self.papers = TextField(t("Giấy để lại"), placeholder=t("tờ rơi, phiếu tư vấn"))
        self.note = TextField(t("Ghi chú"))
        self.met_on = TextField(t("Ngày gặp"))
        self.write = PrimaryButton(t("Ghi, sang người kế tiếp"), key="PgDn", icon_name="check")
        self.board = ProblemBoard(lambda problem: message(problem, t), self)
        self._boxes = {
            "outcome": FieldBox(t("Kết quả (Alt+1 đến Alt+6)"), self.outcome),
            "promised_on": FieldBox(t("Ngày hẹn"), self.promised),
            "met": FieldBox(t("Gặp ai"), self.met),
            "papers_left": FieldBox(t("Giấy để lại"), self.papers),
            "note": FieldBox(t("Ghi chú"), self.note),
            "met_on": FieldBox(t("Ngày gặp"), self.met_on),
        }
        for name, box in self._boxes.items():
            self.board.register(name, box)
        self._build()
        self._connect()

    def show_person(self, row: RoundRow | None, typed: TypedResult, held_on: date) -> None:
        """Show a person with what is typed or written for them; None while nobody is chosen."""
        self._held_on = held_on
        self.setEnabled(row is not None)
        self.name.setText("" if row is None else row.name)
        self.about.setText("" if row is None else _about(row))
        self.outcome.set_value(Outcome(typed.outcome) if typed.outcome in set(Outcome) else None)
        for field, text in (
            (self.promised, typed.promised),
            (self.met, typed.met),
            (self.papers, typed.papers_left),
            (self.note, typed.note),
            (self.met_on, typed.met_on),
        ):
            field.set_value(text)
        self.met_on.setPlaceholderText(format_date(held_on))
        self.board.show(())
        self._follow()

    def typed(self) -> TypedResult:
        """What stands in the fields; a day that this outcome does not take is left out."""
        outcome = self.outcome.value()
        return TypedResult(
            outcome=outcome.value if isinstance(outcome, Outcome) else "",
            promised=self.promised.value() if outcome in DATED else "",
            met=self.met.value(),
            papers_left=self.papers.value(),
            note=self.note.value(),
            met_on=self.met_on.value(),
        )

    def choose(self, outcome: Outcome) -> None:
        """Alt and a number: the outcome, and on to what is asked next."""
        self.outcome.set_value(outcome)
        self._chosen(outcome)
        (self.promised if outcome in DATED else self.met).setFocus(Qt.FocusReason.TabFocusReason)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """All at once, each beside its field."""
        self.board.show(problems)
        self.board.focus_first()

    def is_last(self, widget: QWidget | None) -> bool:
        """Whether Enter on this field writes."""
        return widget is self.note

    def _chosen(self, _outcome: object) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """The promised day is asked only where there can be one, and says which weekday it is."""
        self._boxes["promised_on"].setVisible(self.outcome.value() in DATED)
        day = read_promised_day(self.promised.value(), self._held_on)
        told = "" if day is None else f"{t(_WEEKDAYS[day.weekday()])}, {format_date(day)}"
        self._boxes["promised_on"].set_hint(told)

    def _connect(self) -> None:
        self.outcome.value_changed.connect(self._chosen)
        self.promised.textChanged.connect(lambda _text: self._follow())
        for field in (self.promised, self.met, self.papers, self.note, self.met_on):
            field.textEdited.connect(lambda _text: self.edited.emit())
        self.write.clicked.connect(self.write_wanted)

    def _build(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        for part in (self.name, self.about, self._boxes["outcome"], self._boxes["promised_on"]):
            column.addWidget(part)
        pair = QHBoxLayout()
        pair.setSpacing(Space.STEP)
        pair.addWidget(self._boxes["met"], 1)
        pair.addWidget(self._boxes["papers_left"], 1)
        column.addLayout(pair)
        last = QHBoxLayout()
        last.setSpacing(Space.STEP)
        last.addWidget(self._boxes["note"], 2)
        last.addWidget(self._boxes["met_on"], 1)
        column.addLayout(last)
        column.addStretch(1)
        self.body.addWidget(_Scrolled(holder), 1)
        self.body.addWidget(self.write)


def _about(row: RoundRow) -> str:
    """Birth, phone, home; why and what was said the last time."""
    lines = (
        in_row((row.born, row.phone, row.home), " · "),
        in_row((row.why, t("lần trước: {told}", told=shown(row.before)) if row.before else ""), " · "),
        shown(row.gone),
    )
    return "\n".join(line for line in lines if line)
