"""What has to be finished before a day can be closed: money that may be on the counter and is not in the book yet."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import joined, say
from desktop.storage.book import Transaction
from desktop.storage.counter import drafts

UNPOSTED = {
    "payment": say("một lần thu tiền đang mở"),
    "handwritten": say("biên lai viết tay đang nhập dở"),
    "basket": say("những khoản đang gom vào một lần nộp"),
}
"""Pages whose drafts stand for money: a payment being taken, a handwritten receipt half entered,
what is gathered for one payer.

Other drafts (a quote, a person) do not hold a day back, nor do awaited transfers: no money has come for them; they are
named and carried. Receipts not yet printed do not either: their paper comes from the frozen content at any time.
"""


def unposted(tx: Transaction, user_id: UUID) -> tuple[str, ...]:
    """What a user has begun to take and not finished, in words."""
    pages = {draft.page for draft in drafts.of_user(tx, user_id)}
    return tuple(words for page, words in UNPOSTED.items() if page in pages)


def unposted_problems(tx: Transaction, user_id: UUID) -> tuple[Problem, ...]:
    """The same as a problem of the field ``session``."""
    found = unposted(tx, user_id)
    return (Problem("session", "unposted", {"what": joined(", ", found)}),) if found else ()
