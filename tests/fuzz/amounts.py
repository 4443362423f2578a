"""Amounts that nobody means to type into the money fields of the day: read, refused with sentences, or booked whole."""

from __future__ import annotations

import random
from datetime import timedelta
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, parse_money
from desktop.domain.papers.day_book import NOTES
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.approval import Approval
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import RefundCover, RefundDraft, refund_cover
from desktop.services.corrections.refund_worksheet import refund_worksheets
from desktop.services.day.closing import CloseDay, CloseReason, close_day
from desktop.services.day.day_state import day_state
from desktop.services.day.movements import MoveCash, MovementKind, move_cash
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk, today
from desktop.services.remittances.remit import Remit, remit
from desktop.storage.column_types import new_key
from desktop.storage.remittances import Source
from tests.fuzz.cells import TEXTS
from tests.fuzz.office import office
from tests.services.builders import pay_si, registered
from tests.services.year import recount
from tests.storage.engines import PASSPHRASE

SHARE = 100
TYPED = (
    *("1.500.000", "1,5tr", "500k", "-500000", "−1", "0", "00000", "9" * 18, "9" * 19, "1e9", "1.5", "1..5", "đ", "1đ"),
    *(
        "9223372036854775807",
        "999.999.999.999.999.999",
        "1 000 000",
        "1.000,5",
        "0,0000001tr",
        "٥٠٠٠٠٠",
        "½tr",
        "500000",
    ),
)


def failures(count: int, seed: int) -> list[str]:
    """Type a hundredth of ``count`` amounts into acts of the day; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, _):
        person = registered(desk)
        pay_si(desk, person, method="12")
        for number in range(-(-count // SHARE)):
            typed = chance.choice(TYPED if chance.random() < 0.8 else TEXTS)
            try:
                amount = parse_money(typed)
                if amount is not None:
                    assert amount >= 0
                    _enter(desk, amount * chance.choice((1, 1, -1)), chance)
                with desk.book.reading() as tx:
                    recount.recount(tx)
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"amount {number}: {typed!r}: {type(error).__name__}: {error}"[:500])
    return failed


def _enter(desk: Desk, amount: int, chance: random.Random) -> None:
    act = chance.choice((_open, _move, _remit, _pay_back, _close))
    try:
        told = act(desk, amount, chance)
    except CounterError as refused:
        told, sentence = refused.problems, refused.title
    else:
        sentence = "not refused"
    assert sentence, "refused without a sentence"
    for one in told if isinstance(told, tuple) else ():
        assert isinstance(one, Problem)
        assert message(one)


def _open(desk: Desk, amount: int, chance: random.Random) -> object:
    return open_day(desk, OpenDay(command_id=new_key(), notes={chance.choice((*NOTES, Money(7))): amount}))


def _move(desk: Desk, amount: int, chance: random.Random) -> object:
    kind = chance.choice((MovementKind.FLOAT, MovementKind.DEPOSIT, MovementKind.HANDOVER))
    return move_cash(desk, MoveCash(command_id=new_key(), kind=kind, amount=Money(amount), note="thử"))


def _remit(desk: Desk, amount: int, chance: random.Random) -> object:
    return remit(desk, Remit(command_id=new_key(), source=chance.choice(list(Source)), expected=Money(amount)))


def _pay_back(desk: Desk, amount: int, _: random.Random) -> object:
    with desk.book.reading() as tx:
        (person,) = (UUID(str(row["id"])) for row in recount.rows(tx, "SELECT id FROM people"))
    day = today(desk) + timedelta(days=60)
    sheets = refund_worksheets(desk, person, RefundCause.COMPULSORY_SI, day)
    if not sheets:
        return None
    draft = RefundDraft(
        person_id=person, cover_id=sheets[0].cover_id, cause=RefundCause.COMPULSORY_SI, day=day,
        seen=sheets[0].computed, override=Money(amount), override_reason="thử",
    )  # fmt: skip
    return refund_cover(desk, RefundCover(command_id=new_key(), draft=draft, approval=Approval(PASSPHRASE)))


def _close(desk: Desk, amount: int, chance: random.Random) -> object:
    """Always more is handed over than lies there, so that the day stays open for what comes next."""
    session = day_state(desk).session
    if session is None:
        return None
    notes = {chance.choice(NOTES): abs(amount)}
    counted = sum(int(note) * pieces for note, pieces in notes.items())
    command = CloseDay(
        command_id=new_key(), session_id=session.id, notes=notes, reason=CloseReason.NOT_FOUND,
        handed_over=Money(counted + 1),
    )  # fmt: skip
    told = close_day(desk, command)
    assert isinstance(told, tuple), "more was handed over than was counted"
    return told
