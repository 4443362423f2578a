"""The sums that must hold after every act, counted again by plain SQL: none of the program's own adding up is used."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import text

from desktop.storage.book import Transaction

INSURANCES = {"voluntary_si": "owed_voluntary_si", "household_hi": "owed_household_hi"}


def rows(tx: Transaction, query: str) -> list[Mapping[str, Any]]:
    return [row._mapping for row in tx.connection.execute(text(query))]


def number(tx: Transaction, query: str) -> int:
    return int(tx.connection.execute(text(query)).scalar_one() or 0)


def recount(tx: Transaction) -> None:
    """Everything that can be counted again from the rows themselves."""
    _every_act_balances(tx)
    _what_is_owed(tx)
    _drawers(tx)
    _numbers(tx)
    _voids_and_refunds(tx)
    _months(tx)


def _every_act_balances(tx: Transaction) -> None:
    assert rows(tx, "SELECT act_id FROM ledger_entries GROUP BY act, act_id HAVING sum(amount) <> 0") == []
    told = {row["account"]: row["moved"] for row in rows(tx, _BY_ACCOUNT)}
    assert sum(told.values()) == 0


_BY_ACCOUNT = "SELECT account, sum(amount) AS moved FROM ledger_entries GROUP BY account"


def _what_is_owed(tx: Transaction) -> None:
    """Receipts less voids less what the counter paid back = handed to the agency + still owed, to the đồng."""
    for insurance, account in INSURANCES.items():
        taken = number(tx, f"SELECT sum(total) FROM receipts WHERE insurance = '{insurance}'")
        voided = number(
            tx,
            "SELECT sum(r.total) FROM receipt_voids v JOIN receipts r ON r.id = v.receipt_id"
            f" WHERE r.insurance = '{insurance}'",
        )
        back = number(
            tx,
            "SELECT sum(f.amount) FROM refunds f JOIN receipts r ON r.id = f.receipt_id"
            f" WHERE r.insurance = '{insurance}' AND f.payout <> 'agency'",
        )
        column = insurance
        remitted = number(tx, f"SELECT sum({column}) FROM remittances")
        by_items = number(tx, f"SELECT sum(amount) FROM remittance_items WHERE insurance = '{insurance}'")
        owed = -number(tx, f"SELECT sum(amount) FROM ledger_entries WHERE account = '{account}'")
        assert remitted == by_items
        assert taken - voided - back == remitted + owed, insurance


def _drawers(tx: Transaction) -> None:
    """What a session should hold is what it began with and what moved in it; what it leaves begins the next one."""
    moved: defaultdict[str, int] = defaultdict(int)
    for row in rows(
        tx,
        "SELECT session_id, sum(amount) AS moved FROM ledger_entries WHERE account = 'cash'"
        " AND session_id IS NOT NULL AND act NOT IN ('open', 'close') GROUP BY session_id",
    ):
        moved[row["session_id"]] = row["moved"]
    left: dict[str, int] = {}
    for session in rows(tx, "SELECT * FROM cash_sessions ORDER BY day"):
        user = session["user_id"]
        if session["opening_notes"] is None:
            assert session["opening"] == left.get(user, 0)
        if session["state"] == "closed":
            assert session["expected"] == session["opening"] + moved[session["id"]]
            left[user] = session["counted"] - session["handed_over"]
    drawers = number(tx, "SELECT sum(amount) FROM ledger_entries WHERE account = 'cash' AND session_id IS NOT NULL")
    still_open = sum(
        session["opening"] + moved[session["id"]] - left.get(session["user_id"], 0)
        for session in rows(tx, "SELECT * FROM cash_sessions WHERE state = 'open'")
    )
    assert drawers == sum(left.values()) + still_open


def _numbers(tx: Transaction) -> None:
    """Of each receipt book the numbers go on without a gap, spoilt ones with their reason."""
    for book in rows(tx, "SELECT * FROM receipt_books"):
        used = rows(
            tx,
            f"SELECT number FROM receipts WHERE receipt_book_id = '{book['id']}' UNION ALL"
            f" SELECT number FROM receipt_spoils WHERE receipt_book_id = '{book['id']}' ORDER BY number",
        )
        numbers = [row["number"] for row in used]
        assert numbers == list(range(book["first_number"], book["first_number"] + len(numbers)))
        assert not numbers or numbers[-1] <= book["last_number"]


def _voids_and_refunds(tx: Transaction) -> None:
    assert rows(tx, "SELECT id FROM receipt_voids WHERE (outcome = 'replaced') <> (replaced_by_id IS NOT NULL)") == []
    refunded = rows(
        tx,
        "SELECT f.amount, coalesce(c.participant_pays, k.amount) AS paid, v.id AS void FROM refunds f"
        " LEFT JOIN si_cycles c ON c.id = f.cycle_id LEFT JOIN hi_cards k ON k.id = f.card_id"
        " LEFT JOIN receipt_voids v ON v.receipt_id = f.receipt_id",
    )
    assert all(0 <= row["amount"] <= row["paid"] and row["void"] is None for row in refunded)


def _months(tx: Transaction) -> None:
    """Months that stand: those paid for, less those of voided receipts, less those paid back."""
    for table, cover in (("si_cycles", "cycle_id"), ("hi_cards", "card_id")):
        paid = number(
            tx,
            f"SELECT sum(c.months) FROM {table} c WHERE c.moved_from_id IS NULL"
            " AND c.receipt_id NOT IN (SELECT receipt_id FROM receipt_voids)",
        )
        back = number(tx, f"SELECT sum(months_left) FROM refunds WHERE {cover} IS NOT NULL")
        standing = number(
            tx,
            f"SELECT sum(coalesce((SELECT h.months FROM cover_changes h WHERE h.{cover} = c.id AND h.kind = 'refund'),"
            f" c.months)) FROM {table} c WHERE NOT EXISTS (SELECT 1 FROM cover_changes h WHERE h.{cover} = c.id"
            " AND h.kind <> 'refund')",
        )
        assert standing == paid - back, table


def day_books(tx: Transaction, sealed: Iterable[tuple[str, int]]) -> None:
    """The sums that sealed day books print (session, taken by cash and transfer) are those of their receipts."""
    for session_id, told in sealed:
        taken = number(
            tx,
            "SELECT sum(r.total) FROM receipts r JOIN payments p ON p.id = r.payment_id"
            f" WHERE p.session_id = '{session_id}'",
        )
        assert told == taken
