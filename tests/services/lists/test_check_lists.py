"""What the check of the book finds about lists that somebody changed behind the program's back."""

import json
from typing import Any

import pytest
from sqlalchemy import text

from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow
from tests.services.lists.stories import answered, gathered, hi_receipt, reply_row, sent, set_up, si_receipt, view_of


@pytest.fixture
def row(desk: Desk) -> BatchRow:
    """A sent list beside a draft and something that waits."""
    set_up(desk)
    si_receipt(desk, "Bùi Văn Một", 1)
    si_receipt(desk, "Bùi Văn Hai", 2)
    hi_receipt(desk, 10, "Trần Văn Bình", "Lê Thị Cúc", groups={"Lê Thị Cúc": "near_poor"})
    gathered(desk, "mau_so_4")
    return sent(desk)


def findings(desk: Desk) -> set[str]:
    return {finding.code for finding in check_book(desk).problems}


def change(desk: Desk, sql: str, **values: Any) -> None:
    with desk.book.writing() as tx:
        tx.connection.execute(text(sql), values)


def test_lists_that_nobody_touched_are_in_order_at_every_stage(desk: Desk, row: BatchRow) -> None:
    assert findings(desk) == set()
    answered(desk, row, reply_row(view_of(desk, row), 0), reply_row(view_of(desk, row), 1, "Từ chối", "sai"))
    assert findings(desk) == set()


@pytest.mark.parametrize(
    ("sql", "codes"),
    [
        (
            "UPDATE agency_batch_lines SET amount = amount + 1 WHERE batch_id = :batch AND position = 1",
            {"line_amount_differs", "list_sums_differ"},
        ),
        (
            "UPDATE agency_batch_lines SET form_rows = replace(form_rows, 'Bùi Văn Một', 'Người Khác')",
            {"list_changed"},
        ),
        (
            "UPDATE agency_batches SET content = replace(content, 'Bùi Văn Một', 'Người Khác') WHERE id = :batch",
            {"list_changed"},
        ),
        ("UPDATE agency_batches SET content = 'x' WHERE id = :batch", {"list_unreadable", "list_changed"}),
        (
            "UPDATE agency_batches SET number = 7 WHERE id = :batch",
            {"list_changed", "list_number_gap"},
        ),
        (
            "UPDATE agency_batch_lines SET active = 0 WHERE batch_id = :batch AND position = 1",
            {"line_state_differs", "list_standing_differs"},
        ),
        (
            "DELETE FROM agency_batch_lines WHERE batch_id = :batch AND position = 2",
            {"list_changed", "list_standing_differs"},
        ),
    ],
)
def test_what_was_changed_from_outside_is_found(desk: Desk, row: BatchRow, sql: str, codes: set[str]) -> None:
    change(desk, sql, **({"batch": str(row.batch_id)} if ":batch" in sql else {}))
    assert findings(desk) == codes


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE agency_batch_lines SET outcome = 'accepted' WHERE outcome = 'rejected'",
        "UPDATE agency_batch_lines SET handling = 'left' WHERE outcome = 'rejected'",
        "UPDATE agency_batch_lines SET kind = 'stop' WHERE outcome = 'accepted'",
        "UPDATE agency_batch_lines SET reason = 'khác' WHERE outcome = 'rejected'",
        "UPDATE agency_batches SET sent_on = '2026-11-01' WHERE state = 'answered'",
        "UPDATE agency_reply_rows SET outcome = 'accepted'",
        "UPDATE agency_reply_rows SET cells = '{}'",
        "DELETE FROM agency_reply_rows",
    ],
)
def test_an_answer_that_was_changed_from_outside_is_found(desk: Desk, row: BatchRow, sql: str) -> None:
    answered(desk, row, reply_row(view_of(desk, row), 0), reply_row(view_of(desk, row), 1, "Từ chối", "sai"))
    assert desk.book.path is not None
    with desk.book.writing() as tx:
        for trigger in ("update", "delete"):
            tx.connection.execute(text(f"DROP TRIGGER agency_reply_rows_no_{trigger}"))
    change(desk, sql)
    assert findings(desk) - {"trigger_missing", "schema_changed"} == {"list_standing_differs"}


def test_a_list_that_was_sent_and_is_gone_is_found(desk: Desk, row: BatchRow) -> None:
    change(desk, "DELETE FROM agency_batch_lines WHERE batch_id = :batch", batch=str(row.batch_id))
    change(desk, "DELETE FROM agency_batches WHERE id = :batch", batch=str(row.batch_id))
    assert findings(desk) == {"list_missing"}


def test_a_receipt_line_in_two_lists_is_found(desk: Desk, row: BatchRow) -> None:
    change(desk, "DROP INDEX uq_agency_batch_lines_receipt_id_person_id_active")
    with desk.book.reading() as tx:
        line = tx.connection.execute(text("SELECT * FROM agency_batch_lines LIMIT 1")).mappings().one()
    twin = dict(line) | {"id": "01a20ce2-7f9b-7500-a427-6d4ef802c265", "position": 9}
    assert json.loads(str(line["form_rows"]))
    change(
        desk,
        f"INSERT INTO agency_batch_lines ({', '.join(twin)}) VALUES ({', '.join(':' + name for name in twin)})",
        **twin,
    )
    assert {"listed_twice", "list_sums_differ"} <= findings(desk)
    assert row.lines == 2
