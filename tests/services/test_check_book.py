"""The check finds whatever was changed behind the program's back, and nothing in an honest book."""

import contextlib
import hashlib
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.payment.receipt_papers import print_receipt
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import open_sqlcipher
from desktop.storage.book_file.opening import raw_key_of
from desktop.storage.counter import journal
from tests.services.attacks import attack, without_unique_numbers
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered, si_draft, si_part
from tests.storage.engines import NOW, PASSPHRASE


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A book with three receipts: one of BHXH, then both insurances in one payment."""
    head, wife = registered(desk), registered(desk, "Trần Thị Bình", sex="female", phone="")
    household = household_of(desk, head, wife)
    pay_si(desk, wife)
    both = paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head, wife)))
    print_receipt(desk, both.receipts[0].receipt_id)
    return desk


def found_after(desk: Desk, book_path: Path, *statements: str) -> set[str]:
    """The codes that a check finds after an attack whose triggers were put back."""
    desk.book.close()
    attack(book_path, raw_key_of(book_path, PASSPHRASE), *statements, put_triggers_back=True)
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    try:
        health = check_book(
            Desk(book=book, parameters=desk.parameters, places=desk.places, user=desk.user, now=desk.now)
        )
    finally:
        book.close()
    assert all(finding.where and finding.message for finding in health.problems)
    return {finding.code for finding in health.problems}


def test_an_honest_book_is_healthy_on_both_engines(any_desk: Desk) -> None:
    person = registered(any_desk)
    pay_si(any_desk, person)
    health = check_book(any_desk)
    assert (health.people, health.receipts, health.problems, health.healthy) == (1, 1, (), True)


def test_an_empty_book_is_healthy(any_desk: Desk) -> None:
    assert check_book(any_desk).healthy


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE receipts SET total = total - 1000 WHERE number = 1", "amount_changed"),
        ("UPDATE receipts SET content = replace(content, '3168000', '3167000') WHERE number = 1", "content_changed"),
        ("UPDATE receipts SET content = 'x' WHERE number = 1", "content_unreadable"),
        ("UPDATE receipts SET payer_name = 'Người khác' WHERE number = 1", "receipt_changed"),
        ("UPDATE receipts SET seal = (SELECT seal FROM receipts WHERE number = 2) WHERE number = 1", "seal_broken"),
        ("UPDATE receipts SET number = 9 WHERE number = 3", "number_gap"),
        ("DELETE FROM receipts WHERE number = 2", "number_gap"),
        ("DELETE FROM receipts WHERE number = 3", "receipt_missing"),
        ("DELETE FROM receipts WHERE number = 3", "payment_differs"),
        ("UPDATE payments SET total = total + 1", "payment_differs"),
        ("UPDATE ledger_entries SET amount = amount * 2", "ledger_differs"),
        ("DELETE FROM ledger_entries WHERE account = 'cash'", "ledger_differs"),
        ("UPDATE si_cycles SET participant_pays = participant_pays - 1, gross = gross - 1", "cover_differs"),
        ("DELETE FROM hi_cards", "cover_differs"),
        (
            "UPDATE journal SET data = replace(data, '3168000', '3167000') WHERE act = 'receipt_issued'",
            "journal_broken",
        ),
        ("UPDATE journal SET at = '2026-01-01T08:00:00.000000+07:00' WHERE seq = 1", "journal_broken"),
        ("DELETE FROM journal WHERE seq = 2", "journal_broken"),
        ("DELETE FROM journal WHERE seq >= 5", "not_in_journal"),
        ("UPDATE members SET relation = '01', head_of = NULL WHERE relation = '00'", "not_one_head"),
        (
            "UPDATE members SET person_id = '00000000-0000-7000-8000-000000000000' WHERE relation = '01'",
            "broken_reference",
        ),
        ("UPDATE people SET search_text = 'x'", "search_out_of_step"),
        ("UPDATE journal SET data = 'no json' WHERE act = 'receipt_issued'", "unreadable_row"),
        ("UPDATE si_cycles SET last_month = '2028-01'", "issued_changed"),
        ("UPDATE si_cycles SET supported_months = 0", "issued_changed"),
        ("UPDATE si_cycles SET income = income + 50000", "issued_changed"),
        ("UPDATE hi_cards SET valid_to = '2028-12-31'", "issued_changed"),
        ("UPDATE hi_cards SET person_id = (SELECT id FROM people LIMIT 1)", "issued_changed"),
        ("UPDATE hi_cards SET place = 5", "issued_changed"),
        ("UPDATE payments SET payer_name = 'Người khác'", "issued_changed"),
        ("UPDATE payments SET means = 'transfer', tendered = NULL", "issued_changed"),
        ("UPDATE payments SET paid_on = '2026-01-05'", "issued_changed"),
        ("UPDATE ledger_entries SET account = 'transfer' WHERE account = 'cash'", "ledger_differs"),
        ("UPDATE ledger_entries SET entered_on = '2026-01-05'", "issued_changed"),
        ("UPDATE receipts SET issued_at = '2026-01-05T08:00:00.000000+07:00'", "issued_changed"),
        ("UPDATE receipt_books SET symbol = 'XX'", "issued_changed"),
        ("UPDATE receipts SET payment_id = (SELECT min(id) FROM payments)", "issued_changed"),
        ("DELETE FROM receipt_prints", "print_differs"),
        ("UPDATE receipt_prints SET copy = 7", "print_differs"),
        ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", "journal_cut"),
        ("DROP INDEX uq_receipt_books_year_default", "index_missing"),
        ("DROP INDEX ix_journal_subject", "index_missing"),
        ("CREATE TRIGGER more AFTER INSERT ON journal BEGIN DELETE FROM journal; END", "schema_changed"),
        ("UPDATE book SET public_key = zeroblob(32)", "seal_key_replaced"),
        ("UPDATE book SET private_key = zeroblob(32)", "seal_key_replaced"),
    ],
)
def test_each_change_from_outside_is_found(filled: Desk, book_path: Path, statement: str, code: str) -> None:
    assert check_book(filled).healthy
    assert code in found_after(filled, book_path, statement)


def test_a_number_used_twice_is_found_though_the_constraint_is_gone(filled: Desk, book_path: Path) -> None:
    repeated = "UPDATE receipts SET number = 2 WHERE number = 3"
    found = found_after(filled, book_path, *without_unique_numbers(), repeated)
    assert {"number_repeated", "constraint_missing"} <= found


def test_dropped_triggers_are_found(filled: Desk, book_path: Path) -> None:
    filled.book.close()
    attack(book_path, raw_key_of(book_path, PASSPHRASE))
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    desk = Desk(book=book, parameters=filled.parameters, places=filled.places, user=filled.user, now=filled.now)
    problems = check_book(desk).problems
    book.close()
    assert {problem.code for problem in problems} == {"trigger_missing", "schema_changed"}
    assert "receipts_no_update" in {problem.where for problem in problems}


def test_a_trigger_that_does_nothing_is_found(filled: Desk, book_path: Path) -> None:
    idle = "CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts BEGIN SELECT 1; END"
    filled.book.close()
    attack(book_path, raw_key_of(book_path, PASSPHRASE), put_triggers_back=True)
    with contextlib.closing(open_sqlcipher(book_path, raw_key_of(book_path, PASSPHRASE))) as connection:
        connection.execute("DROP TRIGGER receipts_no_update")
        connection.execute(idle)
    assert found_after(filled, book_path) == {"schema_changed"}


LAST = "(SELECT id FROM receipts WHERE number = 3)"


def test_the_last_receipt_removed_with_every_trace_is_found(filled: Desk, book_path: Path) -> None:
    """No gap in the numbers, payments that add up, a journal whose chain holds: only its sealed end still tells."""
    own_payment = "(SELECT payment_id FROM receipts WHERE number = 3)"
    assert {"journal_cut"} <= found_after(
        filled,
        book_path,
        f"DELETE FROM journal WHERE seq >= (SELECT seq FROM journal WHERE subject = 'receipt:' || {LAST} LIMIT 1)",
        f"DELETE FROM ledger_entries WHERE receipt_id = {LAST}",
        f"DELETE FROM hi_cards WHERE receipt_id = {LAST}",
        f"UPDATE payments SET total = total - (SELECT total FROM receipts WHERE number = 3) WHERE id = {own_payment}",
        "DELETE FROM receipts WHERE number = 3",
    )


def test_contents_of_two_receipts_exchanged_are_found(filled: Desk, book_path: Path) -> None:
    columns = ("content", "digest", "seal", "total", "payer_name", "folded_payer", "insurance")
    pairs = ", ".join(f"{name} = (SELECT {name} FROM other WHERE number = 3 - receipts.number)" for name in columns)
    found = found_after(
        filled,
        book_path,
        "CREATE TEMP TABLE other AS SELECT * FROM receipts",
        f"UPDATE receipts SET {pairs} WHERE number IN (1, 2)",
    )
    assert {"receipt_changed", "journal_differs"} <= found


def test_a_journal_chained_anew_is_found(filled: Desk, book_path: Path) -> None:
    """Someone who knows how the chain is made rewrites an entry and every hash after it."""
    filled.book.close()
    with contextlib.closing(open_sqlcipher(book_path, raw_key_of(book_path, PASSPHRASE))) as connection:
        rows = connection.execute("SELECT seq, by, at, act, subject, data FROM journal ORDER BY seq").fetchall()
    statements, previous = [], journal.FIRST_PREVIOUS
    for seq, by, at, act, subject, data in rows:
        forged = data.replace("Trần Thị Bình", "Trần Thị Bưởi")
        told = json.dumps((seq, by, at, act, subject, forged, previous), ensure_ascii=False)
        digest = hashlib.sha256(told.encode()).hexdigest()
        values = f"data = '{forged}', previous = '{previous}', digest = '{digest}'"
        statements.append(f"UPDATE journal SET {values} WHERE seq = {seq}")
        previous = digest
    found = found_after(filled, book_path, *statements, f"UPDATE journal_head SET digest = '{previous}'")
    assert "journal_cut" in found
    assert "journal_broken" not in found


def test_a_replaced_seal_key_is_found(filled: Desk, book_path: Path) -> None:
    """Both halves exchanged together: what was sealed before does not answer to them."""
    key = Ed25519PrivateKey.generate()
    halves = (key.private_bytes_raw().hex(), key.public_key().public_bytes_raw().hex())
    statement = f"UPDATE book SET private_key = x'{halves[0]}', public_key = x'{halves[1]}'"
    found = found_after(filled, book_path, statement)
    assert {"seal_broken", "journal_cut"} <= found
