"""Taking money: what the book holds afterwards, and what it refuses."""

from desktop.services.desk import Desk
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered, si_draft, si_part


def test_one_voluntary_si_payment(any_desk: Desk) -> None:
    person_id = registered(any_desk)
    result = pay_si(any_desk, person_id)
    assert [receipt.number for receipt in result.receipts] == ["0000001"]
    assert result.total == 3_168_000


def test_both_insurances_in_one_act(any_desk: Desk) -> None:
    head, wife = registered(any_desk), registered(any_desk, "Trần Thị Bình", sex="female")
    household = household_of(any_desk, head, wife)
    result = paid(
        any_desk, si_part(any_desk, si_draft(any_desk, head)), hi_part(any_desk, hi_draft(household, head, wife))
    )
    assert [receipt.number for receipt in result.receipts] == ["0000001", "0000002"]
    assert result.total == 3_168_000 + 2_322_540
