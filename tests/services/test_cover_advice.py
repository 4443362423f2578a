"""What the participant page says of a card that has ended: the day until which no wait is due, and what follows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.covers import HeldCard
from desktop.domain.household_hi.validity import card_validity, validity_rules
from desktop.domain.parameters import ParameterSet
from desktop.services.people.cover_facts import hi_card
from desktop.storage.column_types import new_key

ENDED = date(2026, 8, 6)


def advice(parameters: ParameterSet, on: date) -> str:
    card = HeldCard(
        person_id=new_key(),
        household_id=None,
        group="household",
        place=1,
        months=6,
        amount=None,
        valid_from=date(2026, 2, 7),
        valid_to=ENDED,
        paid_on=None,
    )
    (told,) = hi_card((card,), None, parameters, on).advice
    return told.text


@pytest.mark.parametrize("days", [1, 45, 89, 90])
def test_before_the_gap_is_too_long_the_last_day_without_a_wait_is_named(parameters: ParameterSet, days: int) -> None:
    on = ENDED + timedelta(days=days)
    assert not card_validity(on, ENDED, 6, validity_rules(parameters, on)).waited
    assert advice(parameters, on) == "Đóng đến hết ngày 04/11/2026 thì thẻ có giá trị ngay; sau đó phải chờ 30 ngày."


@pytest.mark.parametrize("days", [91, 109, 400])
def test_after_it_the_first_day_of_the_card_is_named(parameters: ParameterSet, days: int) -> None:
    on = ENDED + timedelta(days=days)
    paid = card_validity(on, ENDED, 6, validity_rules(parameters, on))
    assert paid.waited
    assert advice(parameters, on) == (
        f"Đã gián đoạn từ 90 ngày trở lên: đóng hôm nay thì thẻ có giá trị từ {paid.valid_from:%d/%m/%Y}."
    )
