"""The newest contact with a person or household, as the board and the potential list show it."""

from __future__ import annotations

from datetime import date

from desktop.domain.texts.phrases import joined, say
from desktop.services.board.model import Board
from desktop.services.renewals.contact_log import OUTCOMES, Outcome
from desktop.services.shown import Chip, Tone
from desktop.storage.board.facts import LastContact

NOT_VISITED = Chip(Tone.BAD, say("Chưa đến"))


def contact_chip(contact: LastContact | None, on: date) -> Chip:
    """``Chưa đến``, ``Hẹn 05/12``, ``Lỡ hẹn``, or what came of it."""
    if contact is None:
        return NOT_VISITED
    if contact.promised_on:
        if contact.promised_on < on.isoformat():
            return Chip(Tone.BAD, say("Lỡ hẹn"))
        _year, month, day = contact.promised_on.split("-")
        return Chip(Tone.INFO, say("Hẹn {day}", day=f"{day}/{month}"))
    return OUTCOMES[Outcome(contact.outcome)]


def contact_result(contact: LastContact | None) -> str:
    """The note, with the day of the contact."""
    if contact is None:
        return ""
    year, month, day = contact.contacted_on.split("-")
    return joined(" · ", (contact.note, f"{day}/{month}/{year}"))


def is_visited(key: str, board: Board) -> bool:
    """Whether anybody has been contacted under this key."""
    return key in board.contacts
