"""Batches to the agency, their lines and replies: numbered, changed under a version, never twice, on both engines."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.storage.book import Book
from desktop.storage.column_types import new_key
from desktop.storage.errors import ConflictError
from desktop.storage.lists import batches, lines, replies, sheet_columns, waiting
from desktop.storage.lists.batches import Batch, BatchState, BatchSums
from desktop.storage.lists.lines import BatchLine, Handling, LineKind, Outcome
from desktop.storage.lists.replies import Reply, ReplyRow, RowOutcome
from desktop.storage.payment import covers
from tests.storage.builders import TODAY, WHO, cycle, issue, person, saved

Pair = tuple[UUID, UUID]


def batch(number: int = 1, **parts: Any) -> Batch:
    usual = {
        "id": new_key(),
        "form_code": "d05_ts",
        "form_version": "366-2026",
        "year": 2026,
        "number": number,
        "state": BatchState.DRAFT,
        "made_on": TODAY,
    }
    return Batch(**(usual | parts))


def line(of: Batch, pair: Pair, position: int = 1, **parts: Any) -> BatchLine:
    usual = {
        "id": new_key(),
        "batch_id": of.id,
        "receipt_id": pair[0],
        "person_id": pair[1],
        "position": position,
        "kind": LineKind.NEW,
        "amount": Money(1_848_000),
        "rows": ({"full_name": "Nguyễn Văn An", "pays": {"money": 1_848_000}},),
    }
    return BatchLine(**(usual | parts))


@pytest.fixture
def pairs(book: Book) -> list[Pair]:
    """Three receipt lines that wait."""
    made = []
    for name in ("Bùi Văn An", "Bùi Văn Bình", "Bùi Văn Chi"):
        one = saved(book, person(name))[0]
        with book.writing() as tx:
            receipt = issue(tx)
            covers.insert_cycles(tx, [cycle(one.id, receipt.id, Month(2026, 11))])
        made.append((receipt.id, one.id))
    return made


def test_a_batch_comes_back_as_it_was_put_in(book: Book) -> None:
    first, second = batch(), batch(2, note="gửi gấp", made_on=date(2026, 11, 1))
    other = batch(1, form_code="mau_so_4", form_version="188-2025")
    with book.writing() as tx:
        for one in (first, second, other):
            batches.insert_batch(tx, one, **WHO)
        assert batches.get(tx, second.id) == second
        assert batches.get(tx, new_key()) is None
        assert batches.find(tx) == (first, other, second)
        assert batches.find(tx, form_code="mau_so_4") == (other,)
        assert batches.find(tx, states=(BatchState.SENT,)) == ()
        assert (batches.next_number(tx, "d05_ts", 2026), batches.next_number(tx, "d05_ts", 2027)) == (3, 1)


def test_a_number_belongs_to_one_batch(book: Book) -> None:
    with book.writing() as tx:
        batches.insert_batch(tx, batch(), **WHO)
    with pytest.raises(DBAPIError), book.writing() as tx:
        batches.insert_batch(tx, batch(), **WHO)


def test_a_change_needs_the_version_that_was_read(book: Book) -> None:
    one = batch()
    with book.writing() as tx:
        batches.insert_batch(tx, one, **WHO)
        sending = {"state": "sent", "sent_on": TODAY, "content": b"{}"}
        assert batches.change(tx, one.id, expected_version=1, **sending, **WHO) == 2
        again = batches.get(tx, one.id)
        assert again == replace(one, state=BatchState.SENT, sent_on=TODAY, content=b"{}", version=2)
        (found,) = batches.find(tx)
        assert found.content is None
        assert batches.find(tx, with_content=True)[0].content == b"{}"
        for act in (
            lambda: batches.change(tx, one.id, expected_version=1, note="cũ", **WHO),
            lambda: batches.delete_batch(tx, one.id, expected_version=1),
        ):
            with pytest.raises(ConflictError) as caught:
                act()
            assert caught.value.code == "stale"


@pytest.mark.parametrize(
    "values",
    [
        {"state": "sent"},
        {"state": "gone"},
        {"state": "sent", "sent_on": TODAY},
        {"state": "answered", "sent_on": TODAY, "content": b"{}"},
        {"state": "closed", "sent_on": TODAY, "content": b"{}"},
        {"content": b"{}"},
    ],
)
def test_a_state_without_what_belongs_to_it_is_refused(book: Book, values: dict[str, Any]) -> None:
    one = batch()
    with book.writing() as tx:
        batches.insert_batch(tx, one, **WHO)
    with pytest.raises(DBAPIError), book.writing() as tx:
        batches.change(tx, one.id, expected_version=1, **values, **WHO)


def test_drafts_are_numbered_behind_what_was_sent(book: Book) -> None:
    sent = batch(1, state=BatchState.SENT, sent_on=TODAY, content=b"{}")
    drafts = [batch(number) for number in (2, 4, 7)]
    with book.writing() as tx:
        for one in (sent, *drafts):
            batches.insert_batch(tx, one, **WHO)
        batches.renumber_drafts(tx, "d05_ts", 2026)
        assert [found.number for one in drafts if (found := batches.get(tx, one.id))] == [2, 3, 4]
        batches.renumber_drafts(tx, "d05_ts", 2026, first=drafts[2].id)
        assert [found.number for one in drafts if (found := batches.get(tx, one.id))] == [3, 4, 2]
        assert batches.last_sent_number(tx, "d05_ts", 2026) == 1


def test_lines_are_kept_sorted_and_summed(book: Book, pairs: list[Pair]) -> None:
    one = batch()
    made = [line(one, pair, place) for place, pair in enumerate(pairs, start=1)]
    with book.writing() as tx:
        batches.insert_batch(tx, one, **WHO)
        lines.insert_lines(tx, made, **WHO)
        assert lines.of_batch(tx, one.id) == tuple(made)
        assert lines.get(tx, made[0].id) == made[0]
        lines.renumber(tx, one.id, [made[2].id, made[0].id, made[1].id])
        assert [found.id for found in lines.of_batch(tx, one.id)] == [made[2].id, made[0].id, made[1].id]
        assert lines.delete_lines(tx, one.id, [made[0].id, new_key()]) == 1
        lines.set_outcomes(tx, [(made[1].id, Outcome.REJECTED, "sai")], **WHO)
        assert batches.sums(tx, [one.id]) == {one.id: BatchSums(lines=2, amount=Money(3_696_000), open=1)}
        lines.set_handling(tx, made[1].id, Handling.REFUND, **WHO)
        assert batches.sums(tx, [one.id])[one.id].open == 0
        assert batches.sums(tx, [new_key()]) == {}


def test_a_receipt_line_counts_in_one_batch_only(book: Book, pairs: list[Pair]) -> None:
    first, second = batch(1), batch(2)
    old = line(first, pairs[0])
    with book.writing() as tx:
        batches.insert_batch(tx, first, **WHO)
        batches.insert_batch(tx, second, **WHO)
        lines.insert_lines(tx, [old], **WHO)
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        lines.insert_lines(tx, [line(second, pairs[0])], **WHO)
    assert caught.value.code == "listed"
    with book.writing() as tx:
        lines.set_handling(tx, old.id, Handling.RELISTED, active=False, **WHO)
        assert waiting.freed(tx) == {pairs[0]: old.id}
        new = line(second, pairs[0], corrects_id=old.id)
        lines.insert_lines(tx, [new], **WHO)
        assert lines.correcting(tx, [old.id]) == {old.id: new}
        assert waiting.freed(tx) == {}
    with pytest.raises(ConflictError), book.writing() as tx:
        lines.change_lines(tx, [old], **WHO)


def test_what_waits_is_what_no_batch_has(book: Book, pairs: list[Pair]) -> None:
    one = batch()
    with book.writing() as tx:
        found = waiting.waiting(tx)
        assert [(row.receipt_id, row.person_id) for row in found] == pairs
        assert [row.name for row in found] == ["Bùi Văn An", "Bùi Văn Bình", "Bùi Văn Chi"]
        assert waiting.waiting(tx, date(2026, 11, 22)) == ()
        batches.insert_batch(tx, one, **WHO)
        lines.insert_lines(tx, [line(one, pairs[1])], **WHO)
        assert [row.person_id for row in waiting.waiting(tx)] == [pairs[0][1], pairs[2][1]]
        assert [row.person_id for row in waiting.of_receipts(tx, [pairs[1][0]])] == [pairs[1][1]]
        sums = waiting.listed_sums(tx)
        assert (sums.receipts, sums.sent, sums.drafted, sums.waiting) == (5_544_000, 0, 1_848_000, 3_696_000)


def test_a_reply_is_kept_once_and_never_changed(book: Book, pairs: list[Pair]) -> None:
    one = batch(state=BatchState.SENT, sent_on=TODAY, content=b"{}")
    answered = line(one, pairs[0])
    reply = Reply(id=new_key(), batch_id=one.id, file_name="trả lời.xlsx", digest="a" * 64, received_on=TODAY)
    rows = [
        ReplyRow(
            id=new_key(),
            reply_id=reply.id,
            line_id=line_id,
            row_number=number,
            outcome=outcome,
            reason="sai",
            si_number="0100000001",
            cells={"name": "Bùi Văn An"},
        )
        for number, line_id, outcome in ((4, answered.id, RowOutcome.REJECTED), (5, None, RowOutcome.UNKNOWN))
    ]
    with book.writing() as tx:
        batches.insert_batch(tx, one, **WHO)
        lines.insert_lines(tx, [answered], **WHO)
        replies.insert_reply(tx, reply, rows, **WHO)
        assert replies.by_digest(tx, "a" * 64) == reply
        assert replies.by_digest(tx, "b" * 64) is None
        assert replies.rows_of_batch(tx, one.id) == tuple(rows)
        assert replies.get_row(tx, rows[0].id) == rows[0]
    with pytest.raises(ConflictError) as caught, book.writing() as tx:
        replies.insert_reply(tx, replace(reply, id=new_key()), [], **WHO)
    assert caught.value.code == "reply_twice"
    for table in ("agency_replies", "agency_reply_rows"):
        with pytest.raises(DBAPIError, match="append-only"), book.writing() as tx:
            tx.connection.execute(text(f"DELETE FROM {table}"))


def test_columns_are_remembered_by_the_headings_whatever_their_case(book: Book) -> None:
    headings = ("Họ và tên", "Số định danh", "Kết quả")
    with book.writing() as tx:
        assert sheet_columns.remembered(tx, "agency_reply", headings) is None
        sheet_columns.remember(tx, "agency_reply", headings, {"name": 0}, at=WHO["at"])
        sheet_columns.remember(tx, "agency_reply", headings, {"name": 0, "result": 2}, at=WHO["at"])
        again = ("HỌ VÀ TÊN", " Số  định danh", "kết quả")
        assert sheet_columns.remembered(tx, "agency_reply", again) == {"name": 0, "result": 2}
        assert sheet_columns.remembered(tx, "people", headings) is None
        assert sheet_columns.remembered(tx, "agency_reply", headings[:2]) is None
