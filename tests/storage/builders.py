"""Short ways to fill a book in tests."""

from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.covers import Card, Cycle
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import HEAD, Household, Insurance, Member, Person, Sex
from desktop.storage.book import Book, Transaction
from desktop.storage.column_types import new_key
from desktop.storage.payment import payments, receipt_books, receipts
from desktop.storage.payment.ledger import CASH, OWED_SI, LedgerAct, LedgerEntry
from desktop.storage.payment.payments import Payment
from desktop.storage.payment.receipts import Receipt, digest_of
from desktop.storage.people import households, people
from tests.storage.engines import CLERK, NOW

TODAY = NOW.date()
WHO: dict[str, Any] = {"by": CLERK.id, "at": NOW}


def person(full_name: str = "Nguyễn Văn An", **parts: Any) -> Person:
    return Person(**({"id": new_key(), "full_name": full_name, "birth": PartialDate(1990), "sex": Sex.MALE} | parts))


def saved(book: Book, *persons: Person, place_words: str = "") -> tuple[Person, ...]:
    with book.writing() as tx:
        for one in persons:
            people.insert_person(tx, one, place_words=place_words, **WHO)
    return persons


def member(of: Person, relation: str) -> Member:
    return Member(person_id=of.id, relation=relation, since=date(2020, 1, 1))


def household(
    *persons: Person, code: str = "", relations: tuple[str, ...] = (HEAD, "02", "08", "08", "03")
) -> Household:
    members = tuple(member(one, relation) for one, relation in zip(persons, relations, strict=False))
    return Household(id=new_key(), code=code, members=members)


def saved_household(book: Book, *persons: Person, code: str = "") -> Household:
    made = household(*persons, code=code)
    with book.writing() as tx:
        households.insert_household(tx, made, **WHO)
    return made


def payment(amount: int = 1_848_000, **parts: Any) -> Payment:
    usual = {
        "id": new_key(),
        "payer_id": None,
        "payer_name": "Nguyễn Văn An",
        "means": Means.CASH,
        "total": Money(amount),
        "tendered": Money(amount),
        "paid_on": TODAY,
        "paid_at": NOW,
        "paid_by": CLERK.id,
    }
    return Payment(**(usual | parts))


def receipt(book_id: UUID, number: int, payment_id: UUID, amount: int = 1_848_000, **parts: Any) -> Receipt:
    content = f'{{"number":{number},"total":{amount}}}'.encode()
    usual = {
        "id": new_key(),
        "receipt_book_id": book_id,
        "number": number,
        "payment_id": payment_id,
        "insurance": Insurance.VOLUNTARY_SI,
        "payer_name": "Nguyễn Văn An",
        "total": Money(amount),
        "issued_on": TODAY,
        "content": content,
        "digest": digest_of(content),
        "seal": "seal",
        "issued_by": CLERK.id,
        "issued_at": NOW,
    }
    return Receipt(**(usual | parts))


def issue(tx: Transaction, amount: int = 1_848_000, *, means: Means = Means.CASH, **parts: Any) -> Receipt:
    """Take a payment and issue its one receipt."""
    paid = payment(amount, means=means)
    payments.insert_payments(tx, [paid])
    open_book = receipt_books.book_for(tx, CLERK.id, TODAY, symbol="QAS", label="01", at=NOW)
    issued = receipt(open_book.id, receipt_books.next_number(tx, open_book), paid.id, amount, **parts)
    receipts.insert_receipts(tx, [issued])
    return issued


def cycle(person_id: UUID, receipt_id: UUID, first: Month, months: int = 6, **parts: Any) -> Cycle:
    usual = {
        "id": new_key(),
        "person_id": person_id,
        "receipt_id": receipt_id,
        "method": "6",
        "months": months,
        "first_month": first,
        "last_month": first + (months - 1),
        "income": Money(2_000_000),
        "groups": ("near_poor",),
        "gross": Money(2_640_000),
        "state_support": Money(792_000),
        "extra_support": Money(0),
        "participant_pays": Money(1_848_000),
        "supported_months": months,
        "paid_on": TODAY,
    }
    return Cycle(**(usual | parts))


def card(person_id: UUID, household_id: UUID, receipt_id: UUID, **parts: Any) -> Card:
    usual = {
        "id": new_key(),
        "person_id": person_id,
        "household_id": household_id,
        "receipt_id": receipt_id,
        "group": "household",
        "place": 1,
        "share_percent": 100,
        "months": 12,
        "amount": Money(1_366_200),
        "valid_from": date(2026, 12, 1),
        "valid_to": date(2027, 11, 30),
        "paid_on": TODAY,
    }
    return Card(**(usual | parts))


def double_entry(one: Receipt, amount: int) -> list[LedgerEntry]:
    """The two ledger entries of a receipt in cash."""
    return [
        LedgerEntry(
            id=new_key(),
            act=LedgerAct.RECEIPT,
            act_id=one.id,
            receipt_id=one.id,
            account=account,
            amount=Money(value),
            entered_on=TODAY,
        )
        for account, value in ((CASH, amount), (OWED_SI, -amount))
    ]
