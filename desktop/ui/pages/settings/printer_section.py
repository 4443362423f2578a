"""Canh máy in: how papers are moved and scaled on each printer, and whether its receipt paper has the form already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean
from desktop.services.book.settings import PrinterFit, Settings
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_state import make_input
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox


class PrinterSection(Section):
    """One printer at a time; what is typed for the others stays."""

    TITLE = mark("Canh máy in")
    HINT = mark(
        "In tờ thử ở trang Giấy tờ, đo, rồi ghi các số lệch ở đây. Chỉ giấy in ra máy in đổi, tệp PDF thì không."
    )

    def __init__(self, printers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits: dict[str, PrinterFit] = {}
        self._shown = ""
        self._printers = tuple(printers)
        self.printer = ChoiceField(t("Máy in"), [(name, name) for name in printers])
        self.right = TextField(t("Sang phải (mm)"), placeholder="0")
        self.down = TextField(t("Xuống dưới (mm)"), placeholder="0")
        self.scale = TextField(t("Tỷ lệ (%)"), placeholder="100")
        self.preprinted = QCheckBox(t("Giấy biên lai in sẵn: chỉ in chữ của từng biên lai"))
        make_input(self.preprinted)
        self.column.addWidget(self.box("printer", t("Máy in"), self.printer))
        left_hint = t("dời sang trái thì ghi số trừ, như −1,5")
        self.right_box = self.box("right_mm", t("Sang phải (mm)"), self.right, left_hint)
        self.down_box = self.box("down_mm", t("Xuống dưới (mm)"), self.down, t("dời lên trên thì ghi số trừ"))
        self.scale_box = self.box("scale_percent", t("Tỷ lệ (%)"), self.scale, t("từ 80 đến 120, thường là 100"))
        self.column.addLayout(self.grid(self.right_box, self.down_box, self.scale_box))
        self.column.addWidget(self.preprinted)
        self.nobody = NoticeBox(
            t("Máy này chưa có máy in."), t("Xin cài máy in cho máy tính rồi mở lại trang này."), "info"
        )
        self.column.addWidget(self.nobody)
        self.column.addStretch(1)
        self.printer.value_changed.connect(self._printer_chosen)
        for field in (self.right, self.down, self.scale):
            field.value_changed.connect(lambda _value: self.edited.emit())
        self.preprinted.clicked.connect(self.edited)

    def show_state(self, state: SettingsState) -> None:
        """Show the fit of the receipt printer first."""
        self._fits = {fit.printer: fit for fit in state.settings.printer_fits}
        names = tuple(dict.fromkeys((*self._printers, *self._fits)))
        self.printer.set_options([(name, name) for name in names])
        first = state.settings.receipt_printer
        self._shown = first if first in names else next(iter(names), "")
        self.printer.set_value(self._shown or None)
        self.nobody.setVisible(not names)
        self._show(self._fits.get(self._shown, PrinterFit(printer=self._shown)))

    def collect(self, settings: Settings) -> Settings:
        """The settings with what is typed here; a printer that takes papers as they are needs no entry."""
        self._keep()
        fits = tuple(fit for name, fit in self._fits.items() if fit != PrinterFit(printer=name))
        return replace(settings, printer_fits=fits)

    def unread(self) -> tuple[Problem, ...]:
        """The numbers that are none."""
        fields = {"right_mm": self.right, "down_mm": self.down, "scale_percent": self.scale}
        return tuple(
            Problem(name, "not_a_number") for name, field in fields.items() if field.value() and number(field) is None
        )

    def _printer_chosen(self, name: object) -> None:
        if name and name != self._shown:
            self._keep()
            self._shown = str(name)
            self._show(self._fits.get(self._shown, PrinterFit(printer=self._shown)))

    def _keep(self) -> None:
        if self._shown:
            right, down, scale = number(self.right), number(self.down), number(self.scale)
            self._fits[self._shown] = PrinterFit(
                printer=self._shown,
                right_mm=right or Fraction(0),
                down_mm=down or Fraction(0),
                scale_percent=Fraction(100) if scale is None else scale,
                preprinted=self.preprinted.isChecked(),
            )

    def _show(self, fit: PrinterFit) -> None:
        self.right.set_value(_shown(fit.right_mm, usual=0))
        self.down.set_value(_shown(fit.down_mm, usual=0))
        self.scale.set_value(_shown(fit.scale_percent, usual=100))
        self.preprinted.setChecked(fit.preprinted)


def number(field: TextField) -> Fraction | None:
    """``1,5``, ``-0.3`` or ``−2``; None for nothing and for what is no number."""
    text = clean(field.value()).replace(",", ".").replace("−", "-")
    try:
        found = Fraction(text) if text and "/" not in text and "e" not in text.lower() else None
    except ValueError:
        return None
    return found


def _shown(value: Fraction, *, usual: int) -> str:
    """As it is typed; what is usual is an empty field."""
    if value == usual:
        return ""
    hundredths = round(abs(value) * 100)
    whole, rest = divmod(hundredths, 100)
    decimals = f",{rest:02d}".rstrip("0") if rest else ""
    return f"{'−' if value < 0 else ''}{whole}{decimals}"
