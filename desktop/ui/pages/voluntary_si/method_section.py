"""Phương thức đóng: six tiles with what the person would pay, and the years of paying ahead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.voluntary_si import CYCLE_MONTHS, YEARS_AHEAD
from desktop.services.voluntary_si.si_choices import MethodTile
from desktop.ui.i18n import t
from desktop.ui.pages.shared.bare_box import BareBox
from desktop.ui.pages.voluntary_si.section import Step
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.quick_chips import QuickChips

AHEAD_MONTHS = (24, 36, 48, 60)


class MethodSection(Step):
    """The third step.

    Signals:
        edited: the clerk chose another method or number of months.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, t("Phương thức đóng"), t("gõ số tháng: 1 · 3 · 6 · 12 · 24 – 60"), parent)
        self._months: int | None = None
        self._offered: dict[str, MethodTile] = {}
        self.tiles = ChoiceTiles(t("Phương thức đóng"), _blank_tiles())
        self.box = BareBox(t("Phương thức đóng"), self.tiles)
        self.years = QuickChips([(t("{months} tháng", months=months), months) for months in AHEAD_MONTHS])
        self.years.hide()
        self.body.addWidget(self.box)
        self.body.addWidget(self.years)
        self.tiles.value_changed.connect(self._chosen)
        self.tiles.number_typed.connect(self._number_typed)
        self.years.chosen.connect(self._years_chosen)

    def method(self) -> str:
        """``1, 3, 6, 12, VS, TH``, or empty while none is chosen."""
        return str(self.tiles.value() or "")

    def months(self) -> int | None:
        """The months of ``VS`` and ``TH``; None where the method says them."""
        return None if self.method() in CYCLE_MONTHS else self._months

    def show_choice(self, method: str, months: int | None) -> None:
        """Choose without telling anyone."""
        self._months = months
        self.tiles.set_value(method)
        self._show_years()

    def show_tiles(self, offered: Sequence[MethodTile]) -> None:
        """Prices of all methods for what is on the form now."""
        self._offered = {tile.method: tile for tile in offered}
        self.tiles.set_tiles([_tile(tile) for tile in offered])

    def _chosen(self, method: object) -> None:
        tile = self._offered.get(str(method))
        if method in CYCLE_MONTHS or tile is None:
            self._months = None
        elif method == YEARS_AHEAD:
            self._months = self._months if self._months in AHEAD_MONTHS else AHEAD_MONTHS[0]
        else:
            self._months = tile.months
        self._show_years()
        self.edited.emit()

    def _number_typed(self, typed: str) -> None:
        if self.method() == YEARS_AHEAD and int(typed) in AHEAD_MONTHS:
            self._years_chosen(int(typed))

    def _years_chosen(self, months: object) -> None:
        if isinstance(months, int):
            self._months = months
            self._show_years()
            self.edited.emit()

    def _show_years(self) -> None:
        self.years.setVisible(self.method() == YEARS_AHEAD)
        self.years.set_current(self._months)


def _blank_tiles() -> list[Tile]:
    cycles = [
        Tile(method, t("{months} tháng", months=months), " ", (method,)) for method, months in CYCLE_MONTHS.items()
    ]
    return [*cycles, Tile("VS", t("Về sau"), " ", _ahead_numbers()), Tile("TH", t("Còn thiếu"), " ")]


def _tile(offered: MethodTile) -> Tile:
    numbers: tuple[str, ...] = (offered.method,) if offered.method in CYCLE_MONTHS else ()
    if offered.method == YEARS_AHEAD:
        numbers = _ahead_numbers()
    note, reason = (offered.text or "–", "") if offered.allowed else ("", offered.text)
    return Tile(offered.method, offered.title, note, numbers, reason)


def _ahead_numbers() -> tuple[str, ...]:
    return tuple(str(months) for months in AHEAD_MONTHS)
