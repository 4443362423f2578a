"""Reading the board: one slim pass over the book, kept as long as the journal has no later entry."""

from __future__ import annotations

from desktop.services.board.model import Board
from desktop.services.desk import Desk
from desktop.storage.book import Transaction


def load_board(desk: Desk, known: Board | None = None) -> Board:
    """The board of now; ``known`` itself while the journal has not moved on and it is the same day."""
    raise NotImplementedError


def read_board(tx: Transaction, desk: Desk, known: Board | None = None) -> Board:
    """The same inside a transaction."""
    raise NotImplementedError
