"""What was issued, done or told at the counter is never changed or removed, not even by plain SQL."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from desktop.domain.month import Month
from desktop.storage.book import Book, Transaction
from desktop.storage.payment import covers, ledger, receipts
from desktop.storage.payment.receipts import Receipt
from desktop.storage.tables import APPEND_ONLY
from tests.storage.builders import WHO, card, cycle, double_entry, issue, person, saved, saved_household
from tests.storage.engines import CLERK


def _everything_issued(book: Book) -> Receipt:
    (one,) = saved(book, person())
    home = saved_household(book, one)
    with book.writing() as tx:
        made = issue(tx)
        ledger.insert_entries(tx, double_entry(made, 5), **WHO)
        receipts.add_print(tx, made.id, **WHO)
        covers.insert_cycles(tx, [cycle(one.id, made.id, Month(2026, 12))])
        covers.insert_cards(tx, [card(one.id, home.id, made.id)])
        _journal(tx)
        _before_and_replies(tx)
        _counter_day(tx)
    return made


def _journal(tx: Transaction) -> None:
    tx.connection.execute(
        text(
            'INSERT INTO journal (seq, "by", at, act, subject, data, previous, digest)'
            " VALUES (1, :by, 'x', 'a', 's', '{}', '', 'd')"
        ),
        {"by": str(CLERK.id)},
    )


def _before_and_replies(tx: Transaction) -> None:
    """One row in each table of openings and replies, by plain SQL."""
    ids = {
        "by": str(CLERK.id),
        "person": tx.connection.execute(text("SELECT id FROM people LIMIT 1")).scalar_one(),
    }
    for statement in (
        (
            "INSERT INTO si_openings (id, person_id, paid_months, supported_months, as_of, source, entered_by,"
            " entered_at) VALUES ('o1', :person, 12, 6, '2026-11-23', 'sổ cũ', :by, 'x')"
        ),
        (
            "INSERT INTO hi_openings (id, person_id, group_code, as_of, source, entered_by, entered_at)"
            " VALUES ('o2', :person, 'household', '2026-11-23', 'sổ cũ', :by, 'x')"
        ),
        (
            "INSERT INTO agency_batches (id, form_code, form_version, year, number, state, made_on, note, version,"
            " created_by, created_at, updated_by, updated_at)"
            " VALUES ('b', 'd05_ts', '366-2026', 2026, 1, 'draft', '2026-11-23', '', 1, :by, 'x', :by, 'x')"
        ),
        (
            "INSERT INTO agency_replies (id, batch_id, file_name, digest, received_on, imported_by, imported_at)"
            f" VALUES ('r', 'b', 'tra-loi.xlsx', '{'0' * 64}', '2026-11-23', :by, 'x')"
        ),
        (
            "INSERT INTO agency_reply_rows (id, reply_id, row_number, outcome, reason, si_number, hi_number, cells)"
            " VALUES ('rr', 'r', 1, 'unknown', '', '', '', '{}')"
        ),
    ):
        tx.connection.execute(text(statement), ids)


def _counter_day(tx: Transaction) -> None:
    """One row in each table of the counter's day that is only added to, by plain SQL."""
    by = "'" + str(CLERK.id) + "', 'x'"
    person, receipt_id, book_id, cycle_id = (
        "'" + str(tx.connection.execute(text(f"SELECT id FROM {table} LIMIT 1")).scalar_one()) + "'"
        for table in ("people", "receipts", "receipt_books", "si_cycles")
    )
    day, user = "'2026-11-23'", f"'{CLERK.id}'"
    for table, columns, values in (
        (
            "cash_sessions",
            "id, user_id, day, state, opened_at, opening, reason",
            f"'cs', {user}, {day}, 'open', 'x', 0, ''",
        ),
        (
            "receipt_voids",
            "id, receipt_id, session_id, outcome, reason, voided_on, approved_by, voided_by, voided_at",
            f"'v', {receipt_id}, 'cs', 'returned', 'nhầm', {day}, {user}, {by}",
        ),
        (
            "receipt_spoils",
            "id, receipt_book_id, number, reason, spoiled_by, spoiled_at",
            f"'s', {book_id}, 9, 'rách', {by}",
        ),
        (
            "receipt_book_handovers",
            "id, receipt_book_id, next_number, note, handed_on, handed_by, handed_at",
            f"'h', {book_id}, 2, '', {day}, {by}",
        ),
        ("cover_changes", "id, cycle_id, kind, months, changed_by, changed_at", f"'c', {cycle_id}, 'refund', 2, {by}"),
        (
            "refunds",
            (
                "id, year, number, receipt_id, person_id, cycle_id, session_id, cause, stops_on, months_left, computed,"
                " amount, override_reason, payout, content, refunded_on, approved_by, refunded_by, refunded_at"
            ),
            (
                f"'f', 2026, 1, {receipt_id}, {person}, {cycle_id}, 'cs', 'death', {day}, 2, 5, 5, '', 'cash', '{{}}',"
                f" {day}, {user}, {by}"
            ),
        ),
        (
            "cash_movements",
            "id, session_id, kind, amount, note, moved_on, moved_by, moved_at",
            f"'m', 'cs', 'float', 5, '', {day}, {by}",
        ),
        (
            "remittances",
            (
                "id, year, number, made_on, first_day, last_day, source, voluntary_si, household_hi, reference, reason,"
                " content, made_by, made_at"
            ),
            f"'r', 2026, 1, {day}, {day}, {day}, 'safe', 5, 0, '', '', '{{}}', {by}",
        ),
        (
            "remittance_items",
            "remittance_id, kind, act_id, insurance, amount",
            f"'r', 'receipt', {receipt_id}, 'voluntary_si', 5",
        ),
        (
            "remittance_confirmations",
            "id, remittance_id, confirmed_on, amount, reference, note, confirmed_by, confirmed_at",
            f"'rc', 'r', {day}, 5, '', '', {by}",
        ),
        (
            "contacts",
            "id, person_id, channel, outcome, note, contacted_on, contacted_by, contacted_at",
            f"'k', {person}, 'call', 'reached', '', {day}, {by}",
        ),
        (
            "life_events",
            "id, person_id, kind, happened_on, data, noted_by, noted_at",
            f"'l', {person}, 'died', {day}, '{{}}', {by}",
        ),
        (
            "backups",
            "id, reason, place, file_name, bytes, journal_seq, people, receipts, problem, made_by, made_at",
            f"'b', 'demand', '/x', 'x', 0, 0, 0, 0, '', {by}",
        ),
        (
            "consultations",
            "id, person_id, outcome, inputs, content, consulted_on, consulted_by, consulted_at",
            f"'tv', {person}, 'thinks', '{{}}', '{{}}', {day}, {by}",
        ),
        (
            "earlier_periods",
            "id, person_id, periods, source, as_of, entered_by, entered_at",
            f"'ep', {person}, '[]', 'VssID', {day}, {by}",
        ),
        ("monthly_reports", "id, month, content, made_by, made_at", f"'mr', '2026-11', '{{}}', {by}"),
    ):
        tx.connection.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({values})"))


CHANGED = {
    "payments": "total = total + 1",
    "receipts": "total = total + 1",
    "receipt_prints": "copy = copy + 1",
    "ledger_entries": "amount = amount + 1",
    "journal": "data = 'x'",
    "si_cycles": "income = income + 1",
    "hi_cards": "amount = amount + 1",
    "si_openings": "paid_months = paid_months + 1",
    "hi_openings": "group_code = 'x'",
    "agency_replies": "file_name = 'x'",
    "agency_reply_rows": "reason = 'x'",
    "receipt_voids": "reason = 'x'",
    "receipt_spoils": "reason = 'x'",
    "receipt_book_handovers": "next_number = 1",
    "cover_changes": "months = 1",
    "refunds": "amount = amount + 1",
    "cash_movements": "amount = amount + 1",
    "remittances": "voluntary_si = voluntary_si + 1",
    "remittance_items": "amount = amount + 1",
    "remittance_confirmations": "amount = amount + 1",
    "contacts": "note = 'x'",
    "life_events": "kind = 'x'",
    "backups": "bytes = 1",
    "consultations": "outcome = 'enrols'",
    "earlier_periods": "source = 'x'",
    "monthly_reports": "month = '2026-10'",
}


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_what_was_issued_is_never_changed(book: Book, table: str) -> None:
    _everything_issued(book)
    acts = [f"UPDATE {table} SET {CHANGED[table]}", f"DELETE FROM {table}"]
    if book.path is None:
        acts += [f"TRUNCATE {table} CASCADE", f"TRUNCATE {table}"]
    else:
        acts += [f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}", f"REPLACE INTO {table} SELECT * FROM {table}"]
    for act in acts:
        with pytest.raises(DBAPIError, match=r"append-only|foreign key constraint"), book.writing() as tx:
            tx.connection.execute(text(act))
    with book.reading() as tx:
        assert tx.connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() >= 1


@pytest.mark.parametrize("table", ["people", "households", "members", "users", "receipt_books"])
def test_what_receipts_rest_on_cannot_vanish(book: Book, table: str) -> None:
    _everything_issued(book)
    with pytest.raises(IntegrityError), book.writing() as tx:
        tx.connection.execute(text(f"DELETE FROM {table}"))
