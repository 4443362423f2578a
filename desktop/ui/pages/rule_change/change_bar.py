"""Which change is looked at: a dated one of the law, or a value that is tried from a day on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.rule_change import RuleChange
from desktop.domain.texts.messages import message
from desktop.services.rule_change.choices import FigureChoice, shown_value
from desktop.ui.i18n import shown, t
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField

_LAW, _TRIAL = "law", "trial"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedChange:
    """What is chosen and typed: the option, and value and day of a trial as texts."""

    option: str = ""
    value: str = ""
    since: str = ""

    @property
    def path(self) -> str:
        """The figure."""
        return self.option.split("|")[1] if self.option else ""

    @property
    def trial(self) -> bool:
        """Whether a value is tried."""
        return self.option.startswith(_TRIAL)


class ChangeBar(QWidget):
    """The choice of the figure, its value and first day; of a dated change both are the law's and cannot be typed.

    Signals:
        chosen: another option; carries the :class:`RuleChange` of a dated one, None for a trial.
        run_wanted: the button.
    """

    chosen = Signal(object)
    run_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ahead: Mapping[str, RuleChange] = {}
        self._tried: Mapping[str, FigureChoice] = {}
        self.option = ChoiceField(t("Mức đóng nào đổi"))
        self.value = TextField(t("Mức mới"))
        self.since = DateLine(t("Áp dụng từ ngày"))
        self.run = PrimaryButton(t("Xem trước"), key="F9", icon_name="eye")
        self.boxes = {
            "figure": FieldBox(t("Mức đóng nào đổi"), self.option),
            "value": FieldBox(t("Mức mới"), self.value),
            "since": FieldBox(t("Áp dụng từ ngày"), self.since),
        }
        self._beside = QWidget()
        below_label = QVBoxLayout(self._beside)
        below_label.setContentsMargins(0, 8, 0, 0)
        below_label.addWidget(self.run)
        below_label.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._narrow: bool | None = None
        self.arrange(narrow=False)
        self.option.value_changed.connect(self._option_changed)
        self.run.clicked.connect(self.run_wanted)

    def offer(self, ahead: Sequence[RuleChange], figures: Sequence[FigureChoice]) -> None:
        """Offer the dated changes, then every figure to be tried; what is chosen stays where it is still there."""
        self._ahead = {f"{_LAW}|{one.path}|{one.since.isoformat()}": one for one in ahead}
        self._tried = {f"{_TRIAL}|{one.path}": one for one in figures}
        dated = [(key, one.description, format_date(one.since)) for key, one in self._ahead.items()]
        tried = [(key, t("Thử: {figure}", figure=shown(one.name)), one.unit) for key, one in self._tried.items()]
        self.option.set_options([*dated, *tried])

    def choose(self, path: str) -> None:
        """The figure's nearest dated change, else a trial of it; an empty path takes the first option."""
        keys = [*self._ahead, *self._tried]
        fitting = [key for key in keys if not path or key.split("|")[1] == path]
        if fitting:
            self.option.set_value(fitting[0])
            self._show_option(fitting[0])

    def typed(self) -> TypedChange:
        """What is chosen and typed."""
        day = self.since.value()
        since = self.since.text() if day is None else str(day)
        return TypedChange(option=str(self.option.value() or ""), value=self.value.value(), since=since)

    def show_typed(self, typed: TypedChange) -> None:
        """As it was left."""
        if typed.option not in {*self._ahead, *self._tried}:
            return
        self.option.set_value(typed.option)
        self._show_option(typed.option)
        if typed.trial:
            self.value.set_value(typed.value)
            self.since.setText(typed.since)

    def dated(self) -> RuleChange | None:
        """The dated change that is chosen; None for a trial."""
        return self._ahead.get(str(self.option.value() or ""))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Every problem beside its field; the first one gets the focus."""
        for name, box in self.boxes.items():
            box.show_problem(" ".join(shown(message(one)) for one in problems if one.field == name))
        first = next((box for box in self.boxes.values() if box.problem()), None)
        if first is not None:
            first.setFocus()

    def arrange(self, *, narrow: bool) -> None:
        """One line; on narrow windows the figure stands above the rest."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        widgets: list[QWidget] = [*self.boxes.values(), self._beside]
        for widget in widgets:
            self._grid.removeWidget(widget)
        places = ((0, 0, 3), (1, 0, 1), (1, 1, 1), (1, 2, 1)) if narrow else tuple((0, at, 1) for at in range(4))
        for widget, (row, column, span) in zip(widgets, places, strict=True):
            self._grid.addWidget(widget, row, column, 1, span)
        for column, stretch in enumerate((1, 1, 0, 0) if narrow else (5, 2, 2, 0)):
            self._grid.setColumnStretch(column, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the window's width wants."""
        super().resizeEvent(event)
        self.arrange(narrow=self.window().width() <= NARROW)

    def _option_changed(self, key: object) -> None:
        self._show_option(str(key or ""))
        self.chosen.emit(self._ahead.get(str(key or "")))

    def _show_option(self, key: str) -> None:
        for box in self.boxes.values():
            box.show_problem("")
        dated, tried = self._ahead.get(key), self._tried.get(key)
        self.value.set_read_only(shown(shown_value(dated.after)) if dated is not None else "")
        self.since.set_read_only(format_date(dated.since) if dated is not None else "")
        if tried is not None:
            self.value.set_value(tried.value)
            self.value.setPlaceholderText("")
            self.since.setPlaceholderText(t("ngày/tháng/năm"))
            self.boxes["value"].set_hint(_hint(tried))
            self.boxes["since"].set_hint(t("sau hôm nay"))
        else:
            self.boxes["value"].set_hint("" if dated is None else _was(dated))
            self.boxes["since"].set_hint("" if dated is None else shown(dated.after.reference if dated.after else ""))


def _hint(choice: FigureChoice) -> str:
    if not choice.value:
        return t("nay chưa có mức; đơn vị {unit}", unit=shown(choice.unit)) if choice.unit else t("nay chưa có mức")
    return t("nay là {value} {unit}", value=choice.value, unit=shown(choice.unit))


def _was(change: RuleChange) -> str:
    if change.before is None:
        return t("trước đó chưa có mức")
    return t("trước đó {value}", value=shown(shown_value(change.before)))
