"""Which transfer belongs to which payment."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.money import Money
from desktop.services.transfers.statements.matching import Candidate, Match, keys_of, match_rows
from desktop.storage.column_types import new_key
from desktop.storage.transfers import StatementRow

DAY = date(2026, 11, 23)


def row(purpose: str, amount: int = 1_000_000, day: date = DAY) -> StatementRow:
    return StatementRow(
        id=new_key(),
        statement_id=new_key(),
        row_number=1,
        booked_on=day,
        amount=Money(amount),
        purpose=purpose,
        reference="",
        fingerprint=new_key().hex * 2,
    )


def waiting(bill: str, amount: int = 1_000_000, numbers: tuple[str, ...] = (), key: UUID | None = None) -> Candidate:
    return Candidate(
        payment_id=key or new_key(),
        version=1,
        name="An",
        about="",
        amount=Money(amount),
        day=DAY,
        keys=keys_of(bill, numbers),
    )


@pytest.mark.parametrize(
    ("purpose", "amount", "day", "expected"),
    [
        ("MBVCB.123 BHXH 001090000001 FT26", 1_000_000, DAY, Match.CERTAIN),
        ("nguyen van an chuyen tien 7K3M9QX2", 1_000_000, DAY, Match.CERTAIN),
        ("BHXH0010 90000001 GD 7K3 M9QX2", 1_000_000, DAY, Match.CERTAIN),
        ("BHXH 001090000001", 999_999, DAY, Match.WRONG_AMOUNT),
        ("nộp bảo hiểm", 1_000_000, DAY, Match.UNCLEAR),
        ("BHXH 001090000001", 1_000_000, date(2026, 11, 22), Match.UNCLEAR),
        ("nộp bảo hiểm", 5_000, DAY, Match.UNKNOWN),
        ("chuyển khoản 0010900", 5_000, DAY, Match.UNKNOWN),
    ],
)
def test_a_transfer_is_certain_only_by_name_and_amount(purpose: str, amount: int, day: date, expected: Match) -> None:
    found = match_rows([row(purpose, amount, day)], [waiting("7K3M9QX2", numbers=("001090000001", "123"))])
    assert found[0].match is expected


def test_two_payments_of_one_person_with_one_amount_are_for_the_clerk_to_choose() -> None:
    both = [waiting("AAAAAAAA", numbers=("001090000001",)), waiting("BBBBBBBB", numbers=("001090000001",))]
    found = match_rows([row("BHXH 001090000001")], both)[0]
    assert (found.match, len(found.candidates)) == (Match.UNCLEAR, 2)
    assert match_rows([row("BHXH AAAAAAAA 001090000001")], both)[0].match is Match.UNCLEAR


def test_two_transfers_for_one_payment_are_certain_for_neither() -> None:
    one = waiting("7K3M9QX2")
    found = match_rows([row("7K3M9QX2"), row("7K3M9QX2 lan 2")], [one])
    assert [one.match for one in found] == [Match.UNCLEAR, Match.UNCLEAR]


@given(
    st.lists(st.tuples(st.sampled_from("ABCDE"), st.integers(1, 4)), max_size=12),
    st.lists(st.tuples(st.sampled_from("ABCDE"), st.integers(1, 4)), max_size=12),
)
def test_no_payment_is_certain_twice_and_amounts_always_agree(
    rows: list[tuple[str, int]], candidates: list[tuple[str, int]]
) -> None:
    found = match_rows(
        [row(letter * 8, amount) for letter, amount in rows],
        [waiting(letter * 8, amount) for letter, amount in candidates],
    )
    certain = [one for one in found if one.match is Match.CERTAIN]
    assert len({one.candidates[0].payment_id for one in certain}) == len(certain)
    assert all(one.candidates[0].amount == one.row.amount for one in certain)
