"""By which numbers a sent line is known again: those that stood on the list, and those of the book now."""

from __future__ import annotations

from desktop.domain.papers.frozen_list import typed_row
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Person
from desktop.services.lists.replies import reply_words
from desktop.services.lists.replies.matching import LineKeys
from desktop.storage.lists.give_backs import gives_back
from desktop.storage.lists.lines import BatchLine


def keys_of(line: BatchLine, person: Person | None) -> LineKeys:
    """The keys of a line; ``person`` as the book has them now, None if gone."""
    row = typed_row(line.rows[0]) if line.rows else {}
    birth = row.get("birth")
    now = ("", "", "") if person is None else (person.personal_id, person.si_number, person.hi_number)
    si_numbers = (str(row.get("si_number") or ""), str(row.get("hi_number") or ""), *now[1:])
    return LineKeys(
        line_id=line.id,
        position=line.position,
        name=str(row.get("full_name") or ""),
        birth=birth if isinstance(birth, PartialDate) else None,
        personal_ids=frozenset(filter(None, (str(row.get("personal_id") or ""), now[0]))),
        si_numbers=frozenset(reply_words.hi_number(number) for number in si_numbers if number),
        receipt=reply_words.receipt_number(str(row.get("receipt_number") or "")) or 0,
        parts=max(1, len(line.rows)),
        takes_back=gives_back(line),
    )
