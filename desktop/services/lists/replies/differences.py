"""What the agency's row says otherwise of a person than the book."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.people import Person
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.lists.replies import reply_words
from desktop.services.shown import Difference

LABELS: Mapping[str, str] = {
    "full_name": say("Họ và tên"),
    "birth": say("Ngày sinh"),
    "personal_id": say("Số định danh"),
    "si_number": say("Mã số BHXH"),
    "hi_number": say("Mã số thẻ BHYT"),
}
"""The fields of a person that a reply can tell."""


def cell_differences(person: Person, cells: Mapping[str, str]) -> tuple[Difference, ...]:
    """The fields that a row about a person gives otherwise; what it leaves empty is no difference."""
    return tuple(
        Difference(field=field, label=label, book=before, card=after)
        for field, label in LABELS.items()
        if (after := _told(field, cells)) and _differs(field, before := book_value(person, field), after)
    )


def book_value(person: Person, field: str) -> str:
    """What the book says, as text."""
    return str(getattr(person, field))


def _told(field: str, cells: Mapping[str, str]) -> str:
    """What the row says, in the book's own way of writing; empty for what cannot be read."""
    text = cells.get("name" if field == "full_name" else field, "")
    if field == "birth":
        born = reply_words.birth(text, from_1904=cells.get("from_1904") == "x")
        return "" if born is None else str(born)
    readers = {"personal_id": reply_words.personal_id, "si_number": reply_words.si_number}
    readers["hi_number"] = reply_words.hi_number
    return readers[field](text) if field in readers else text


def _differs(field: str, before: str, after: str) -> bool:
    if field == "full_name":
        return " ".join(fold(before).split()) != " ".join(fold(after).split())
    return before != after
