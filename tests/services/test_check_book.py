"""The check finds whatever was changed behind the program's back, and nothing in an honest book."""

from pathlib import Path

import pytest

from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.storage import opening
from desktop.storage.opening import raw_key_of
from tests.services.attacks import attack, without_unique_numbers
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered, si_draft, si_part
from tests.storage.engines import NOW, PASSPHRASE


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A book with three receipts: one of BHXH, then both insurances in one payment."""
    head, wife = registered(desk), registered(desk, "Trần Thị Bình", sex="female", phone="")
    household = household_of(desk, head, wife)
    pay_si(desk, wife)
    paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head, wife)))
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
    assert {problem.code for problem in problems} == {"trigger_missing"}
    assert "receipts_no_update" in {problem.where for problem in problems}
