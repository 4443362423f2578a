"""The journal: a chain that shows every change, removal and insertion."""

import hashlib

import pytest
from sqlalchemy import text

from desktop.storage.book import Book
from desktop.storage.column_types import canonical_json, moment_text, new_key
from desktop.storage.counter import journal
from tests.storage.builders import WHO
from tests.storage.engines import CLERK


@pytest.fixture
def written(book: Book) -> Book:
    with book.writing() as tx:
        for place in range(1, 8):
            journal.append(
                tx, "person_changed", f"person:{place % 2}", {"số": place, "tên": "Ấp", "x": [1, None]}, **WHO
            )
    return book


def _without_triggers(book: Book, *changes: str) -> None:
    """Change the file as somebody would who has the key and a SQL shell."""
    with book.writing() as tx:
        if tx.is_postgresql:
            tx.connection.execute(text("SET LOCAL session_replication_role = replica"))
        else:
            for act in ("update", "delete"):
                tx.connection.execute(text(f"DROP TRIGGER journal_no_{act}"))
        for change in changes:
            tx.connection.execute(text(change))


def test_pages_go_back_in_time(written: Book) -> None:
    with written.reading() as tx:
        assert [entry.seq for entry in journal.page(tx, limit=3)] == [7, 6, 5]
        assert [entry.seq for entry in journal.page(tx, before=5, limit=3)] == [4, 3, 2]
        assert [entry.seq for entry in journal.page(tx, subject="person:0")] == [6, 4, 2]
        (last,) = journal.page(tx, limit=1)
        assert (last.by, last.at, last.act) == (CLERK.id, WHO["at"], "person_changed")
        assert last.data == {"số": 7, "tên": "Ấp", "x": [1, None]}
        assert journal.count(tx) == 7


def test_an_untouched_chain_holds(written: Book) -> None:
    with written.reading() as tx:
        assert journal.verify(tx) == ()


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE journal SET data = '{}' WHERE seq = 3", (3,)),
        ("UPDATE journal SET act = 'nothing' WHERE seq = 7", (7,)),
        ("UPDATE journal SET at = '2020-01-01T00:00:00.000000+07:00' WHERE seq = 2", (2,)),
        ("UPDATE journal SET subject = 'x' WHERE seq = 1", (1,)),
        (f"UPDATE journal SET digest = '{'f' * 64}' WHERE seq = 4", (4, 5)),
        ("DELETE FROM journal WHERE seq = 3", (4,)),
        ("DELETE FROM journal WHERE seq = 1", (2,)),
        ("DELETE FROM journal WHERE seq BETWEEN 2 AND 5", (6,)),
    ],
)
def test_every_touch_is_seen(written: Book, change: str, broken: tuple[int, ...]) -> None:
    _without_triggers(written, change)
    with written.reading() as tx:
        assert journal.verify(tx) == broken


def test_an_entry_rewritten_with_a_digest_of_its_own_does_not_fit_the_next(written: Book) -> None:
    with written.reading() as tx:
        third = next(one for one in journal.page(tx) if one.seq == 3)
    told = (3, str(third.by), moment_text(third.at), third.act, "person:other", canonical_json(dict(third.data)))
    remade = journal._digest((*told, third.previous))
    _without_triggers(
        written,
        f"UPDATE journal SET subject = 'person:other', digest = '{remade}' WHERE seq = 3",
        f"UPDATE journal SET previous = '{remade}' WHERE seq = 4",
    )
    with written.reading() as tx:
        assert journal.verify(tx) == (4,)


def test_the_end_of_the_chain_is_sealed(written: Book) -> None:
    with written.reading() as tx:
        assert journal.head_holds(tx)
    with written.writing() as tx:
        journal.append(tx, "act", "subject", {}, **WHO)
    with written.reading() as tx:
        assert journal.head_holds(tx)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "DELETE FROM journal",
        "DELETE FROM journal_head",
        "UPDATE journal_head SET last = last - 1",
        f"UPDATE journal_head SET digest = '{'a' * 64}'",
        f"UPDATE journal_head SET seal = '{'a' * 64}'",
    ],
)
def test_an_end_cut_off_or_sealed_by_another_is_seen(written: Book, change: str) -> None:
    _without_triggers(written, change)
    with written.reading() as tx:
        assert not journal.head_holds(tx)


def test_a_chain_made_anew_does_not_bear_the_seal(written: Book) -> None:
    with written.engine.connect() as connection:
        rows = [list(row) for row in connection.execute(text("SELECT seq, data, previous, digest FROM journal"))]
    assert rows
    changes, previous = [], journal.FIRST_PREVIOUS
    for seq, *_ in rows:
        digest = hashlib.sha256(f"forged {seq}".encode()).hexdigest()
        changes.append(f"UPDATE journal SET previous = '{previous}', digest = '{digest}' WHERE seq = {seq}")
        previous = digest
    changes.append(f"UPDATE journal_head SET digest = '{previous}'")
    _without_triggers(written, *changes)
    with written.reading() as tx:
        assert not journal.head_holds(tx)


def test_an_entry_of_nobody_is_refused(book: Book) -> None:
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key"), book.writing() as tx:
        journal.append(tx, "act", "subject", {}, by=new_key(), at=WHO["at"])


def test_what_is_not_json_is_refused(book: Book) -> None:
    for wild in ({"x": float("nan")}, {"x": object()}):
        with pytest.raises((ValueError, TypeError)), book.writing() as tx:
            journal.append(tx, "act", "subject", wild, **WHO)
    with book.reading() as tx:
        assert journal.count(tx) == 0
