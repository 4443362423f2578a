"""Reads the board on the worker and answers what is looked at: rows of a tab, the months, people of a bar."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.charts import LineChart
from desktop.domain.people import Insurance
from desktop.services.board.loading import load_board
from desktop.services.board.model import Board
from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.pages.board.lines import HI, SI, SI_ONLY, Lines, Tab, lines_of
from desktop.ui.pages.board.people_card import Asked, Listed, look_up
from desktop.ui.pages.board.trend_chart import trend_chart
from desktop.ui.worker import CancelToken


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: a tab, an insurance, and the row that is broken down (None: the commune)."""

    tab: Tab = Tab.HAMLETS
    insurance: Insurance = HI
    hamlet: str | None = None

    @property
    def shown_insurance(self) -> Insurance:
        """Methods and incomes are those of voluntary SI."""
        return SI if self.tab in SI_ONLY else self.insurance


@dataclass(frozen=True, slots=True)
class Shown:
    """A view of the board as it was read: its rows, or its chart."""

    board: Board
    view: View
    lines: Lines
    chart: LineChart | None


class BoardReading(QObject):
    """Each question takes the place of the one before it.

    Signals:
        shown: a :class:`Shown`. listed: a :class:`Listed`.
    """

    shown = Signal(object)
    listed = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self.board: Board | None = None
        self.view = View()
        self._showing, self._listing = CancelToken(), CancelToken()

    def load(self) -> None:
        """Read the board if the book has moved on, and show the view again."""
        known, view = self.board, self.view
        self._showing.cancel()
        self._showing = self._counter.read(lambda desk: _shown(_read(desk, known), view), self._arrived, receiver=self)

    def look_at(self, view: View) -> None:
        """Another view of the board that was read."""
        self.view, board = view, self.board
        if board is not None:
            self._showing.cancel()
            self._showing = self._counter.worker.run(lambda: _shown(board, view), self._arrived, receiver=self)

    def list_people(self, asked: Asked) -> None:
        """The people of a bar."""
        board = self.board
        if board is not None:
            self._listing.cancel()
            self._listing = self._counter.worker.run(lambda: look_up(board, asked), self._found, receiver=self)

    def forget(self) -> None:
        """Nobody waits for the people of the last bar any more."""
        self._listing.cancel()

    def _arrived(self, shown: Shown) -> None:
        self.board, self.view = shown.board, shown.view
        self.shown.emit(shown)

    def _found(self, listed: Listed) -> None:
        self.listed.emit(listed)


def _read(desk: Desk, known: Board | None) -> Board:
    return load_board(desk, known)


def _shown(board: Board, view: View) -> Shown:
    if board.row(view.hamlet) is None:
        view = replace(view, hamlet=None)  # the hamlet is no more
    if view.tab is Tab.MONTHS:
        hamlets = lines_of(board, Tab.HAMLETS, view.insurance, None)
        rows = tuple(row for row in hamlets.rows if row.where.hamlet == view.hamlet)
        return Shown(board, view, replace(hamlets, rows=rows), trend_chart(board, view.hamlet))
    return Shown(board, view, lines_of(board, view.tab, view.shown_insurance, view.hamlet), None)
