"""Finds people while the clerk types: rows first, households and the count when they are ready, the last text wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.services.people.find_people import (
    FindPeople,
    FirstPeople,
    HouseholdRow,
    PeopleCount,
    PersonRow,
    all_people,
    count_people,
    find_households,
    first_people,
)
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.shared.tones import as_pair
from desktop.ui.widgets.people.person_list import PersonRow as ShownRow
from desktop.ui.widgets.people.person_list import SearchAnswer
from desktop.ui.worker import CancelToken

_LIMIT, _HOUSEHOLDS = 50, 10
Answer = Callable[[SearchAnswer], None]


class PersonSearch(QObject):
    """The ``Search`` of a person picker. Work for a text that is typed over is cancelled before it starts.

    With ``households`` their rows follow the people; the key of such a row is a ``HouseholdArgument``.
    """

    def __init__(self, counter: Counter, parent: QObject, *, households: bool = False) -> None:
        super().__init__(parent)
        self._counter = counter
        self._households = households
        self._tokens: list[CancelToken] = []

    def __call__(self, text: str, answer: Answer) -> None:
        """Find ``text`` on the worker; ``answer`` is called on the main thread, again when there is more to show."""
        for token in self._tokens:
            token.cancel()
        desk, command = self._counter.open_desk, FindPeople(text=text, limit=_LIMIT)
        self._tokens = []

        def found(first: FirstPeople) -> None:
            if not first.to_come:
                self._add_others(text, first.rows, answer)
                return
            rows, number = tuple(map(ready_row, first.rows)), len(first.rows) + first.to_come
            answer(SearchAnswer(rows, number if number < _LIMIT else None, to_come=first.to_come))
            token = self._counter.worker.run(
                lambda: all_people(desk, first), lambda people: self._add_others(text, people, answer), receiver=self
            )
            self._tokens.append(token)

        self._tokens.append(self._counter.worker.run(lambda: first_people(desk, command), found, receiver=self))

    def _add_others(self, text: str, rows: tuple[PersonRow, ...], answer: Answer) -> None:
        """All people found; then households, then how many there are."""
        people = tuple(map(ready_row, rows))
        first = SearchAnswer(people, len(people) if len(people) < _LIMIT else None)
        if people or not self._households:
            answer(first)  # without people it is not known yet whether there is nothing
        if self._households:
            self._add_households(text, first, answer)
        elif first.count is None:
            self._add_count(text, first, answer)

    def _add_households(self, text: str, first: SearchAnswer, answer: Answer) -> None:
        desk, command = self._counter.open_desk, FindPeople(text=text, limit=_HOUSEHOLDS + 1)

        def found(rows: tuple[HouseholdRow, ...]) -> None:
            shown = tuple(map(_household, rows[:_HOUSEHOLDS]))
            beyond = len(rows) > _HOUSEHOLDS
            more = replace(first, rows=(*first.rows, *shown), households=len(shown), more_households=beyond)
            if rows or not first.rows:
                answer(more)
            if first.count is None:
                self._add_count(text, more, answer)

        token = self._counter.worker.run(lambda: find_households(desk, command), found, receiver=self)
        self._tokens.append(token)

    def _add_count(self, text: str, before: SearchAnswer, answer: Answer) -> None:
        desk = self._counter.open_desk

        def counted(count: PeopleCount) -> None:
            answer(replace(before, count=count.count if count.exact else None))

        self._tokens.append(self._counter.worker.run(lambda: count_people(desk, text), counted, receiver=self))


def ready_row(row: PersonRow) -> ShownRow:
    """A found person as the list shows it."""
    return ShownRow(
        key=row.person_id,
        name=row.name,
        birth=row.birth,
        number=row.number,
        hamlet=row.place,
        covers=tuple(as_pair(chip) for chip in (row.si, row.hi) if chip is not None),
    )


def _household(row: HouseholdRow) -> ShownRow:
    label = t("Hộ {code}", code=row.code) if row.code else t("Hộ")
    found_by = t("thấy theo {name}", name=row.found_by) if row.found_by else ""
    return ShownRow(
        key=HouseholdArgument(household_id=row.household_id),
        name=t("{household}, chủ hộ {name}", household=label, name=row.head_name),
        birth=t("{count} người", count=row.members),
        number=found_by,
        icon="family",
    )


def open_found(counter: Counter, key: object) -> None:
    """Open what was chosen: a person's page or a household's."""
    if isinstance(key, HouseholdArgument):
        counter.shell.open_page("household", key)
    elif isinstance(key, UUID):
        counter.shell.open_page("person", PersonArgument(person_id=key))
