"""The right of the page, one under the other: the pension, the incomes, the methods, what it buys, what is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.advice.advise import Advised
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.pictures import pension_chart, span_text
from desktop.services.advice.told import gifts, loss_lines, missing_lines, short_assumption, support_lines, way_line
from desktop.ui.i18n import shown, t
from desktop.ui.pages.advice.before_card import BeforeCard
from desktop.ui.pages.advice.gifts_card import GiftsCard
from desktop.ui.pages.advice.incomes_table import IncomesTable
from desktop.ui.pages.advice.lines_card import LinesCard
from desktop.ui.pages.advice.methods_table import MethodsTable
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.charts.chart_panel import ChartPanel
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.panels.card import Card, NoticeBox
from desktop.ui.widgets.text import Text
from desktop.ui.widgets.value_slider import ValueSlider

_CHART, _AROUND = 152, 64
_GROWTHS = (0, 1, 2, 3, 5, 8, 10)


class AdviceRight(QWidget):
    """Everything but the budget and the income.

    Signals:
        years_chosen: how many months are paid from now on (int).
        growth_chosen: by how many percent the income grows each year (int).
    """

    years_chosen = Signal(object)
    growth_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = NoticeBox(tone="bad")
        self.problem.hide()
        self.chart = ChartPanel(height=_CHART)
        self.chart.stack.setFixedHeight(_CHART)
        self.chart.setMinimumHeight(_CHART + _AROUND)  # nothing below it moves when there is no pension to draw
        self.years = ValueSlider(t("Đóng thêm bao lâu"), "", lambda months: shown(span_text(months)))
        self.years_text = Text("", "strong", tone="si")
        self.growth = ChoiceField(
            t("Thu nhập tăng mỗi năm"),
            [(one, t("thu nhập +{percent} %", percent=one)) for one in _GROWTHS],
        )
        self.growth.setFixedWidth(168)
        self.incomes, self.methods = IncomesTable(), MethodsTable()
        self.gifts = GiftsCard()
        self.support, self.missing = LinesCard(t("Được hỗ trợ đến khi nào")), LinesCard(t("Còn thiếu bao nhiêu"))
        self.loss, self.before = LinesCard(t("Nếu rút một lần")), BeforeCard()
        self._lay_out()
        self.years.chosen.connect(self.years_chosen)
        self.growth.value_changed.connect(self.growth_chosen)

    def show_advised(self, facts: AdviceFacts, inputs: AdviceInputs, advised: Advised) -> None:
        """All of it, for one state of the page."""
        foot = short_assumption(facts, inputs.growth)
        self.growth.set_value(inputs.growth)
        if advised.years:
            self.years.set_values(advised.years, page=5)
        if advised.plan is not None:
            self.years.set_number(advised.plan.months)
        self.years_text.setText(way_line(advised))
        for part in (self._way, self.incomes, self._methods):
            part.setVisible(advised.plan is not None)
        self.chart.show_chart(pension_chart(advised, facts.si.parameters, foot))
        self.incomes.show_advised(advised, inputs.budget)
        self.methods.show_methods(advised.methods, inputs.method, inputs.ahead_months)
        self.gifts.show_gifts(gifts(advised))
        self.support.show_lines(support_lines(advised))
        self.missing.show_lines(missing_lines(advised))
        self.loss.show_lines(loss_lines(advised))
        self.before.show_lines(facts.consultations)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(Space.STEP)
        picture = Card(padding=12)
        picture.body.setSpacing(2)
        picture.body.addWidget(self.chart, 1)
        self._way = QWidget()
        row = QHBoxLayout(self._way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = Text(t("Đóng thêm"), "label")
        label.setBuddy(self.years)
        row.addWidget(label)
        row.addWidget(self.years, 1)
        row.addWidget(self.years_text)
        row.addWidget(self.growth)
        picture.body.addWidget(self._way)
        column.addWidget(self.problem)
        column.addWidget(picture)
        column.addWidget(self.incomes)
        column.addWidget(self.gifts)
        self._methods = Card(t("Đóng theo cách nào"), hint=t("Enter chọn một dòng"), padding=12)
        self._methods.body.addWidget(self.methods)
        column.addWidget(self._methods)
        column.addWidget(self.support)
        column.addWidget(self.missing)
        column.addWidget(self.loss)
        column.addWidget(self.before)
        column.addStretch(1)
