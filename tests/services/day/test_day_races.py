"""Two windows close, open and pay at the same moment: each day is closed once, and no payment falls between."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from desktop.domain.errors import CounterError
from desktop.services.day.closing import CloseDay, CloseReason, close_day
from desktop.services.day.day_state import day_state
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.day.seals import verify_chain
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import collect_payment
from desktop.storage.column_types import new_key
from desktop.storage.counter import sessions
from tests.services.builders import command, registered, si_draft, si_part
from tests.services.day.drawer import closing, opened, pieces
from tests.services.test_two_windows import DONE, Office
from tests.services.test_two_windows import office as office  # noqa: PLC0414 - the fixture

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the windows, which only POSIX does"),
    pytest.mark.timeout(120),
]


def went(result: object) -> None:
    """Tell the race what was refused."""
    if isinstance(result, tuple):
        raise CounterError(" ".join(one.code for one in result))


def test_a_day_is_opened_once(office: Office) -> None:
    acts = [lambda desk: went(open_day(desk, OpenDay(command_id=new_key(), notes=pieces(500_000))))] * 3
    told = office.race(*acts)
    assert sorted(told) == sorted([DONE, "day_opened_twice", "day_opened_twice"])
    office.sound()


def test_a_day_is_closed_once(office: Office) -> None:
    with office.desk() as desk:
        opened(desk, 500_000)
        first = closing(desk, 500_000)
    acts = [lambda desk: went(close_day(desk, replace(first, command_id=new_key())))] * 3
    assert sorted(office.race(*acts)) == sorted([DONE, "day_closed", "day_closed"])
    with office.desk() as desk, desk.book.reading() as tx:
        assert [one.seq for one in sessions.sealed(tx)] == [1]
        assert verify_chain(tx) == ()
    office.sound()


def test_a_payment_is_in_the_sealed_day_or_refused(office: Office) -> None:
    with office.desk() as desk:
        session = opened(desk, 500_000)
        payments = [
            command(si_part(desk, si_draft(desk, registered(desk, f"Lê Văn {name}", phone=""), method="3")))
            for name in ("Một", "Hai")
        ]

    def close(desk: Desk) -> None:
        wanted = CloseDay(
            command_id=new_key(), session_id=session.id, notes=pieces(500_000), reason=CloseReason.NOT_FOUND
        )
        went(close_day(desk, wanted))

    told = office.race(close, *[lambda desk, one=one: went(collect_payment(desk, one)) for one in payments])
    assert told[0] == DONE
    assert set(told[1:]) <= {DONE, "day_closed"}
    with office.desk() as desk:
        facts = day_state(desk, session.id).facts
        assert len(facts.receipts) == told[1:].count(DONE)
        # 792.000 each: what came before the count is expected in the drawer.
        assert facts.expected == 500_000 + 792_000 * told[1:].count(DONE)
    office.sound()
