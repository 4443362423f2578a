"""One slim pass over all people of a book: plain tuples as the driver gives them, for sums over ten thousand."""

from __future__ import annotations

from typing import NamedTuple


class LastContact(NamedTuple):
    """The newest contact with a person or household: days as ISO text, channel and outcome as the table has them."""

    channel: str
    outcome: str
    contacted_on: str
    promised_on: str
    note: str
