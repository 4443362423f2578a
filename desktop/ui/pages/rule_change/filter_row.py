"""The filters of the preview: result, insurance, limits of the income, standing, hamlet, group, search."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.board.placing import NO_HAMLET
from desktop.services.rule_change.query import Limit, PreviewQuery, PreviewView, Standing
from desktop.services.rule_change.rows import Effect, IncomeMove
from desktop.services.rule_change.view_files import EFFECT_NAMES, INSURANCE_NAMES
from desktop.ui.i18n import mark, shown, t
from desktop.ui.theme.scale import NARROW
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.line_field import TextField

_ALL = ""
_STANDINGS = {
    Standing.CURRENT: mark("Đang đóng"),
    Standing.LAPSED: mark("Đã gián đoạn"),
    Standing.ALL: mark("Cả hai"),
}
_LIMITS = {
    Limit.ALL: mark("Mọi thu nhập"),
    Limit.RAISED: mark("Dưới mức thấp nhất mới"),
    Limit.LOWERED: mark("Trên mức cao nhất mới"),
}
_NARROW_COLUMNS = 4


class FilterRow(QWidget):
    """Drop-downs and the search.

    Signals:
        changed: a filter has another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effect = ChoiceField(t("Kết quả"))
        self.insurance = ChoiceField(t("Bảo hiểm"))
        self.limit = ChoiceField(t("Giới hạn thu nhập"))
        self.standing = ChoiceField(t("Đang đóng hay đã gián đoạn"))
        self.hamlet = ChoiceField(t("Thôn, xóm"))
        self.group = ChoiceField(t("Nhóm"))
        self.text = TextField(t("Lọc theo tên, số, thôn"), placeholder=t("lọc tên, số (Ctrl+F)"))
        self._fields = (self.effect, self.insurance, self.limit, self.standing, self.hamlet, self.group)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._columns = 0
        self.clear()
        self._arrange(len(self._fields) + 1)
        for field in self._fields:
            field.value_changed.connect(lambda _value: self.changed.emit())
        self.text.textChanged.connect(lambda _text: self.changed.emit())

    def filtered(self, query: PreviewQuery) -> PreviewQuery:
        """The query with these filters."""
        effect, insurance = str(self.effect.value() or ""), str(self.insurance.value() or "")
        return replace(
            query,
            effect=Effect(effect) if effect else None,
            insurance=Insurance(insurance) if insurance else None,
            limit=Limit(str(self.limit.value() or "")),
            standing=Standing(str(self.standing.value() or Standing.CURRENT.value)),
            hamlet=str(self.hamlet.value() or ""),
            group=str(self.group.value() or ""),
            text=self.text.value(),
        )

    def show_choices(self, view: PreviewView) -> None:
        """Offer what is in the preview, with counts; what is chosen stays."""
        every = sum(view.effects.values())
        effects = [(one.value, _capital(EFFECT_NAMES[one]), format_money(view.effects.get(one, 0))) for one in Effect]
        self.effect.offer_choices([(_ALL, t("Mọi kết quả"), format_money(every)), *effects])
        insurances = [
            (one.value, shown(INSURANCE_NAMES[one]), format_money(count)) for one, count in view.insurances.items()
        ]
        self.insurance.offer_choices([(_ALL, t("BHXH, BHYT"), ""), *insurances])
        counts = {Limit.ALL: "", Limit.RAISED: _count(view, IncomeMove.RAISED)}
        counts[Limit.LOWERED] = _count(view, IncomeMove.LOWERED)
        self.limit.offer_choices([(one.value, t(text), counts[one]) for one, text in _LIMITS.items()])
        standings = [(one.value, t(text), format_money(view.standings[one])) for one, text in _STANDINGS.items()]
        self.standing.offer_choices(standings)
        hamlets = [
            (key, t("chưa rõ thôn") if key == NO_HAMLET else name, format_money(count))
            for key, name, count in view.hamlets
        ]
        self.hamlet.offer_choices([(_ALL, t("Mọi thôn"), ""), *hamlets])
        groups = [(code, shown(name), format_money(count)) for code, name, count in view.groups]
        self.group.offer_choices([(_ALL, t("Mọi nhóm"), ""), *groups])

    def clear(self) -> None:
        """Everything again, of those who take part."""
        first = (
            (self.effect, _ALL, t("Mọi kết quả")),
            (self.insurance, _ALL, t("BHXH, BHYT")),
            (self.limit, _ALL, t("Mọi thu nhập")),
            (self.standing, Standing.CURRENT.value, t("Đang đóng")),
            (self.hamlet, _ALL, t("Mọi thôn")),
            (self.group, _ALL, t("Mọi nhóm")),
        )
        for field, value, text in first:
            field.set_options([(value, text)])
            field.set_value(value)
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines on narrow windows."""
        super().resizeEvent(event)
        self._arrange(_NARROW_COLUMNS if self.window().width() <= NARROW else len(self._fields) + 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        widgets: tuple[QWidget, ...] = (*self._fields, self.text)
        for one in widgets:
            self._grid.removeWidget(one)
        for place, one in enumerate(widgets):
            self._grid.addWidget(one, place // columns, place % columns)
        for column in range(len(widgets)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _capital(text: str) -> str:
    told = shown(text)
    return told[:1].upper() + told[1:]


def _count(view: PreviewView, move: IncomeMove) -> str:
    return format_money(view.limits.get(move, 0))
