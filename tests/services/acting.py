"""What an act of the tests is: made ready on a book, done once, and perhaps done again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.domain.errors import CounterError
from desktop.services.desk import Desk

Act = Callable[[Desk], object]
Prepare = Callable[[Desk, Path], Act]
"""Makes a book ready (a folder for files is given) and tells the act; the same act may be done again."""


class ProblemsError(CounterError):
    """What an act refused by naming problems."""

    def __init__(self, problems: tuple[Any, ...]) -> None:
        super().__init__(", ".join(f"{one.field}: {one.code}" for one in problems), problems=problems)


def went(result: object) -> object:
    """The result of an act; problems are raised."""
    if isinstance(result, tuple) and result:
        raise ProblemsError(result)
    return result
