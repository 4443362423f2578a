"""A void with its successor, and a refund, are whole or not there, whenever the program is killed."""

import os
import shutil
import signal
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.book.check_lists import check_lists
from desktop.services.book.check_receipts import check_receipts
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import Refunded, refund_cover
from desktop.services.corrections.void_receipt import SameAmounts, VoidedReceipt, void_receipt
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Payer
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from tests.services.builders import pay_si, registered
from tests.services.corrections.stories import balances, counted, refund_command, void_command
from tests.storage.engines import CLERK, NOW, PASSPHRASE

STRIDE = 7
Act = Callable[[Desk], object]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process, which only POSIX has")


@pytest.fixture
def opened(parameters: ParameterSet, places: AdministrativeUnits) -> Callable[[Path], Desk]:
    def open_desk(path: Path) -> Desk:
        book = opening.open_book(path, PASSPHRASE, now=NOW)
        return Desk(book=book, parameters=parameters, places=places, user=CLERK, now=lambda: NOW)

    return open_desk


def voiding(desk: Desk) -> Act:
    receipt = pay_si(desk, registered(desk), method="12").receipts[0]
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    command = void_command(receipt.receipt_id, replacement=again)
    return lambda later: void_receipt(later, command)


def refunding(desk: Desk) -> Act:
    person = registered(desk)
    pay_si(desk, person, method="12")
    command = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    return lambda later: refund_cover(later, command)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("prepare", [voiding, refunding])
def test_a_correction_is_whole_or_not_there_whenever_it_is_killed(
    book_path: Path, tmp_path: Path, opened: Callable[[Path], Desk], prepare: Callable[[Desk], Act]
) -> None:
    desk = opened(book_path)
    act, before = prepare(desk), counted(desk)
    desk.book.close()
    whole = tmp_path / "whole.quay"
    copied(book_path, whole)
    steps = counting(opened(whole), act)
    after = opened(whole)
    done, money = counted(after), balances(after)
    after.book.close()
    assert done != before
    for step in range(1, steps + 2, STRIDE):
        tried = tmp_path / f"kill-{step}.quay"
        copied(book_path, tried)
        killed(opened, tried, act, step)
        again = opened(tried)
        assert counted(again) in (before, done), step
        result = act(again)
        assert isinstance(result, VoidedReceipt | Refunded)
        assert (counted(again), balances(again)) == (done, money)
        with again.book.reading() as tx:
            assert [*check_receipts(tx, again.parameters), *check_lists(tx, again.forms())] == []
        again.book.close()


def copied(book: Path, to: Path) -> None:
    for suffix in ("", ".keys"):
        shutil.copyfile(f"{book}{suffix}", f"{to}{suffix}")


def counting(desk: Desk, act: Act) -> int:
    """Do the act; how many statements it took."""
    seen: list[str] = []
    event.listen(desk.book.engine, "before_cursor_execute", lambda *parts: seen.append(parts[2]))
    result = act(desk)
    assert isinstance(result, VoidedReceipt | Refunded), result
    desk.book.close()
    return len(seen)


def killed(opened: Callable[[Path], Desk], path: Path, act: Act, step: int) -> None:
    """The act in a process of its own that is killed before a statement."""
    child = os.fork()
    if child == 0:
        try:
            desk, left = opened(path), [step]

            def count(*_parts: object) -> None:
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(desk.book.engine, "before_cursor_execute", count)
            act(desk)
        finally:
            os._exit(1)
    os.waitpid(child, 0)
