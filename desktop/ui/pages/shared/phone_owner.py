"""Who else has this phone: asked while typing, told beside the field, never in the way."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.services.people.find_people import FindPeople, PersonRow, find_people
from desktop.ui.context import Counter
from desktop.ui.widgets.fields.line_field import digits_of

_SHORTEST = 10


class PhoneOwner(QObject):
    """Looks a whole number up; an answer for a number no longer typed is dropped."""

    def __init__(self, counter: Counter, found: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._found = counter, found
        self._wanted = ""

    def look_up(self, phone: str, own: UUID) -> None:
        """Ask for the other owner's name; an empty name when there is none."""
        if phone == self._wanted:
            return
        self._wanted = phone
        if len(phone) < _SHORTEST:
            self._found("")
            return
        desk = self._counter.open_desk
        command = FindPeople(text=phone, limit=5)
        self._counter.worker.run(
            lambda: find_people(desk, command), lambda rows: self._answer(phone, own, rows), receiver=self
        )

    def _answer(self, phone: str, own: UUID, rows: tuple[PersonRow, ...]) -> None:
        if phone != self._wanted:
            return
        others = (row.name for row in rows if digits_of(row.phone) == phone and row.person_id != own)
        self._found(next(others, ""))
