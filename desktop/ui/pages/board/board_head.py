"""Above the board: title and source, the four figures, by what its rows are made and for which insurance."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.board.model import Board
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.board.board_reading import View
from desktop.ui.pages.board.figures import figures_of
from desktop.ui.pages.board.key_figure import FigureRow, KeyFigure
from desktop.ui.pages.board.lines import HI, SI, SI_ONLY, TABS, Tab, row_name
from desktop.ui.shell.split_page import PageHead
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.quick_chips import QuickChips

_COMMUNE = "*"
_SCOPE_WIDTH, _SOURCE_WIDTH = 180, 212
TITLE = mark("Bao phủ bảo hiểm")


class BoardHead(QWidget):
    """Title, figures and choices.

    Signals:
        view_wanted: another :class:`View`. notes_wanted, report_wanted, export_wanted: the buttons.
    """

    view_wanted = Signal(object)
    notes_wanted = Signal()
    report_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self.head = PageHead(t(TITLE))
        self.head.stack()
        self.head.subject.setMinimumWidth(_SOURCE_WIDTH)
        self.notes = LinkButton("", key="F4", icon_name="info")
        self.report = SecondaryButton(t("Báo cáo tháng"), key="Ctrl+P", icon_name="print")
        self.export = SecondaryButton(t("Xuất .xlsx"), key="Ctrl+E")
        self.figures = tuple(KeyFigure() for _place in range(4))
        self.tabs = QuickChips([(t(title), tab) for tab, title in TABS.items()])
        self.insurance = QuickChips([(t("BHYT"), HI), (t("BHXH tự nguyện"), SI)])
        self.scope = ChoiceField(t("Của ai"), [(_COMMUNE, t("Cả xã"))])
        self._lay_out()
        self.notes.clicked.connect(self.notes_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.tabs.chosen.connect(self.choose_tab)
        self.insurance.chosen.connect(self.choose_insurance)
        self.scope.value_changed.connect(self._choose_scope)

    def show_board(self, board: Board, view: View) -> None:
        """Show the figures of a board and what is chosen."""
        self._view = view
        self.head.subject.setText(in_row((board.commune_name, board.source), " · "))
        for card, figure in zip(self.figures, figures_of(board), strict=True):
            card.show_figure(*figure)
        count = len(board.notices)
        self.notes.set_text(t("{count} điều cần biết", count=count) if count else t("Cách tính"))
        self.tabs.set_current(view.tab)
        self.insurance.set_current(view.shown_insurance)
        self.insurance.setVisible(view.tab not in (*SI_ONLY, Tab.MONTHS))
        self.scope.setVisible(view.tab not in (Tab.HAMLETS, Tab.KEPT))
        rows = [(row.key, row_name(row)) for row in board.rows if row.key is not None]
        self.scope.set_options([(_COMMUNE, row_name(board.commune)), *rows])
        self.scope.set_value(_COMMUNE if view.hamlet is None else view.hamlet)

    def choose_tab(self, tab: object) -> None:
        """Another way to break the people down."""
        if isinstance(tab, Tab):
            hamlet = None if tab in (Tab.HAMLETS, Tab.KEPT) else self._view.hamlet
            self.view_wanted.emit(View(tab, self._view.insurance, hamlet))

    def choose_insurance(self, insurance: object) -> None:
        """The bars of the other insurance; methods and incomes stay those of voluntary SI."""
        if insurance in (HI, SI) and self._view.tab not in (*SI_ONLY, Tab.MONTHS):
            self.view_wanted.emit(View(self._view.tab, HI if insurance is HI else SI, self._view.hamlet))

    def _choose_scope(self, key: object) -> None:
        hamlet = None if key in (_COMMUNE, None) else str(key)
        self.view_wanted.emit(View(self._view.tab, self._view.insurance, hamlet))

    def _lay_out(self) -> None:
        for button in (self.notes, self.report, self.export):
            self.head.chips.addWidget(button)
        self.notes.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for button in (self.report, self.export):  # on narrow windows icon and key give way
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        figures = FigureRow()
        for card in self.figures:
            figures.line.addWidget(card)
        choices = QHBoxLayout()
        choices.setSpacing(Space.GAP)
        self.scope.setFixedWidth(_SCOPE_WIDTH)
        self.scope.hide()
        choices.addWidget(self.tabs, 1)
        choices.addWidget(self.scope)
        choices.addWidget(self.insurance)
        self.setAccessibleName(shown(t(TITLE)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addWidget(self.head)
        column.addWidget(figures)
        column.addLayout(choices)
