"""Finds people while the clerk types: rows first, the count when it is ready, the last text wins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.services.people.find_people import FindPeople, PeopleCount, PersonRow, count_people, find_people
from desktop.ui.context import Counter
from desktop.ui.pages.person.tones import as_pair
from desktop.ui.widgets.person_list import PersonRow as ShownRow
from desktop.ui.widgets.person_list import SearchAnswer
from desktop.ui.worker import CancelToken

_LIMIT = 50


class PersonSearch(QObject):
    """The ``Search`` of a person picker. Work for a text that is typed over is cancelled before it starts."""

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._tokens: list[CancelToken] = []

    def __call__(self, text: str, answer: Callable[[SearchAnswer], None]) -> None:
        """Find ``text`` on the worker; ``answer`` is called on the main thread, twice when there are many."""
        for token in self._tokens:
            token.cancel()
        desk = self._counter.open_desk

        def found(rows: tuple[PersonRow, ...]) -> None:
            shown = tuple(_shown(row) for row in rows)
            answer(SearchAnswer(shown, len(shown) if len(shown) < _LIMIT else None))
            if len(shown) >= _LIMIT:
                token = worker.run(
                    lambda: count_people(desk, text), lambda count: answer(_counted(shown, count)), receiver=self
                )
                self._tokens.append(token)

        worker = self._counter.worker
        command = FindPeople(text=text, limit=_LIMIT)
        self._tokens = [worker.run(lambda: find_people(desk, command), found, receiver=self)]


def _counted(rows: tuple[ShownRow, ...], count: PeopleCount) -> SearchAnswer:
    return SearchAnswer(rows, count.count if count.exact else None)


def _shown(row: PersonRow) -> ShownRow:
    return ShownRow(
        key=row.person_id,
        name=row.name,
        birth=row.birth,
        number=row.number,
        hamlet=row.place,
        covers=tuple(as_pair(chip) for chip in (row.si, row.hi) if chip is not None),
    )
