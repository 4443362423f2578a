"""What a restore would take away and bring back: the present book beside a copy, in numbers and by name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.money import format_money
from desktop.domain.texts.phrases import joined, say
from desktop.storage.book_file.keyfile import key_file_of, read_key_file
from desktop.storage.book_file.peeking import Contents, Peek, peeking
from desktop.storage.errors import BookError

NAMED = 5
"""How many of the last ones are told by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """One kind of entries: how many go, how many come back, and the last of them by name."""

    lost: int = 0
    back: int = 0
    lost_last: tuple[str, ...] = ()
    back_last: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The present book against a copy.

    Attributes:
        present: None when it is gone or damaged: ``why`` says so, and nothing can be compared.
        keys_differ: the passphrases were changed since: after the restore those of the copy open the book.
    """

    copy: Contents
    present: Contents | None
    why: str = ""
    receipts: Sort = Sort()
    people: Sort = Sort()
    entries: Sort = Sort()
    keys_differ: bool = False

    @property
    def loses_nothing(self) -> bool:
        """Whether the present book is known to hold nothing that the copy lacks."""
        return self.present is not None and not (self.receipts.lost or self.people.lost or self.entries.lost)


def compare(present: Path, backup: Path, raw_key: bytes) -> Difference:
    """Compare; changes nothing in either.

    Raises:
        BookError: the copy cannot be read: ``damaged, not_a_book, newer_version, unreadable``.
    """
    with peeking(backup, raw_key) as copy:
        differ = keys_differ(present, backup)
        if not present.is_file():
            return Difference(
                copy=copy.contents(), present=None, why=say("Không còn tệp sổ hiện nay."), keys_differ=differ
            )
        try:
            with peeking(present, raw_key, still=False) as book:
                return _compared(book, copy, keys_differ=differ)
        except BookError as error:
            return Difference(copy=copy.contents(), present=None, why=error.title, keys_differ=differ)


def keys_differ(present: Path, backup: Path) -> bool:
    """Whether other passphrases open the copy than the present book; also when its key file is gone or unreadable."""
    try:
        return read_key_file(key_file_of(present)) != read_key_file(key_file_of(backup))
    except BookError:
        return True


def _compared(book: Peek, copy: Peek, *, keys_differ: bool) -> Difference:
    here, there = book.contents(), copy.contents()
    common = _common_entries(book, copy, min(here.journal_seq, there.journal_seq))
    return Difference(
        copy=there,
        present=here,
        receipts=_sorted(book, copy, "receipts"),
        people=_sorted(book, copy, "people"),
        entries=Sort(lost=here.journal_seq - common, back=there.journal_seq - common),
        keys_differ=keys_differ,
    )


def _common_entries(book: Peek, copy: Peek, most: int) -> int:
    """How many entries both journals begin with, by halving: each entry is chained to the one before."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if book.digest_at(middle) == copy.digest_at(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _sorted(book: Peek, copy: Peek, table: str) -> Sort:
    here, there = book.ids(table), copy.ids(table)
    lost, back = [one for one in here if one not in there], [one for one in there if one not in here]
    return Sort(
        lost=len(lost),
        back=len(back),
        lost_last=tuple(_told(book, table, one) for one in reversed(lost[-NAMED:])),
        back_last=tuple(_told(copy, table, one) for one in reversed(back[-NAMED:])),
    )


def _told(peek: Peek, table: str, key: str) -> str:
    if table == "people":
        return peek.person_name(key)
    receipt = peek.receipt(key)
    number = say("số {number}", number=f"{receipt.number:07d}")
    return joined(" · ", (number, receipt.payer_name, f"{format_money(receipt.total)} đ"))
