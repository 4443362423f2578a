"""Chờ tiền về: a payment waits without a number, is posted once when the money is seen, or given up with a reason."""

import multiprocessing
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.errors import CounterError
from desktop.domain.papers.receipt import Means
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.check_book import check_book
from desktop.services.counter.drafts import Draft, list_drafts, save_draft, to_state
from desktop.services.desk import Desk
from desktop.services.payment.amount_changed import AmountChangedError
from desktop.services.payment.awaited_transfer import bill_of
from desktop.services.payment.collect_payment import Collected, SiPart, collect_payment
from desktop.services.payment.frozen_command import freeze_command, thaw_command
from desktop.services.transfers.waiting import (
    AwaitTransfer,
    CancelTransfer,
    PostTransfer,
    await_transfer,
    cancel_transfer,
    post_transfer,
    waiting_list,
    waiting_summary,
)
from desktop.storage import transfers
from desktop.storage.book_file import opening
from desktop.storage.counter import journal
from desktop.storage.payment import receipts
from desktop.storage.people import people
from desktop.storage.transfers import WaitingState, WaitingTransfer
from tests.services.builders import Clock, close_earlier_day, dong, pay_si, registered, si_draft, si_part
from tests.services.test_collect_payment import newcomers
from tests.services.transfers.stories import asked, awaited
from tests.storage.engines import CLERK, NOW, PASSPHRASE


def counted(desk: Desk) -> tuple[int, int, int]:
    with desk.book.reading() as tx:
        return people.count(tx), receipts.count(tx), journal.count(tx)


def posted(desk: Desk, transfer: WaitingTransfer) -> Collected:
    made = post_transfer(desk, PostTransfer(transfer_id=transfer.id, version=transfer.version))
    assert isinstance(made, Collected), made
    return made


def test_newcomers_wait_without_number_and_are_registered_when_the_money_is_seen(any_desk: Desk) -> None:
    payment = newcomers()
    made = await_transfer(any_desk, AwaitTransfer(payment=payment, about="Nguyễn Văn An, Trần Thị Bình"))
    assert isinstance(made, WaitingTransfer), made
    assert (made.total, made.payer_name, made.bill) == (4_698_540, "Nguyễn Văn An", bill_of(payment.command_id))
    assert counted(any_desk)[:2] == (0, 0)
    with any_desk.book.reading() as tx:
        summary = waiting_summary(tx)
    assert (summary.count, summary.total, summary.oldest) == (1, 4_698_540, date(2026, 11, 23))
    done = posted(any_desk, made)
    assert [(one.number, one.total) for one in done.receipts] == [("0000001", 2_376_000), ("0000002", 2_322_540)]
    assert done.payment_id == payment.command_id
    assert counted(any_desk)[:2] == (2, 2)
    assert waiting_list(any_desk) == ()
    assert check_book(any_desk).healthy


def test_asking_and_posting_twice_are_once(any_desk: Desk) -> None:
    payment = asked(any_desk)
    first = await_transfer(any_desk, AwaitTransfer(payment=payment, about="An"))
    assert await_transfer(any_desk, AwaitTransfer(payment=payment, about="An")) == first
    assert isinstance(first, WaitingTransfer)
    one, two = posted(any_desk, first), posted(any_desk, first)
    assert (one.receipts, one.repeated, two.repeated) == (two.receipts, False, True)
    assert counted(any_desk)[1] == 1


def test_the_frozen_command_comes_back_whole(desk: Desk) -> None:
    for payment in (newcomers(), asked(desk, drafts=(("voluntary_si", "x"),), tendered=dong(5_000_000))):
        assert thaw_command(freeze_command(payment)) == payment


def test_a_command_of_another_version_is_told(desk: Desk) -> None:
    with pytest.raises(CounterError, match="bản chương trình khác"):
        thaw_command(b'{"version":1,"payment":{"parts":[{"kind":"xy"}]}}')


def test_f9_on_what_waits_ends_the_waiting(desk: Desk) -> None:
    payment = asked(desk)
    await_transfer(desk, AwaitTransfer(payment=payment, about="An"))
    assert isinstance(collect_payment(desk, payment), Collected)
    with desk.book.reading() as tx:
        found = transfers.get_waiting(tx, payment.command_id)
    assert found is not None
    assert (found.state, found.closed_on) == (WaitingState.PAID, date(2026, 11, 23))
    with pytest.raises(CounterError, match="đã lập biên lai"):
        cancel_transfer(desk, CancelTransfer(transfer_id=found.id, version=found.version, reason="nhầm"))


def test_what_a_payment_refuses_is_refused_at_once(desk: Desk) -> None:
    payment = newcomers()
    part = payment.parts[0]
    assert isinstance(part, SiPart)
    bad = replace(part, draft=replace(part.draft, income=dong(1)))
    before = counted(desk)
    found = await_transfer(desk, AwaitTransfer(payment=replace(payment, parts=(bad,)), about=""))
    assert [(one.field, one.code) for one in found] == [("parts[0].income", "below_floor")]  # type: ignore[union-attr]
    with pytest.raises(AmountChangedError):
        await_transfer(
            desk, AwaitTransfer(payment=replace(payment, parts=(replace(part, expected=dong(1)),)), about="")
        )
    assert counted(desk) == before
    assert waiting_list(desk) == ()


def test_another_amount_is_named_and_taken_only_when_agreed(desk: Desk, clock: Clock) -> None:
    person = registered(desk)
    payment = replace(
        newcomers(), parts=(si_part(desk, si_draft(desk, person, income=dong(3_000_000))),), means=Means.TRANSFER
    )
    made = await_transfer(desk, AwaitTransfer(payment=payment, about="An"))
    assert isinstance(made, WaitingTransfer)
    clock.go_to(date(2027, 1, 4))
    close_earlier_day(desk)
    before = counted(desk)
    with pytest.raises(AmountChangedError) as changed:
        posted(desk, made)
    assert "7.128.000" in changed.value.title
    assert "6.758.400" in changed.value.title
    assert counted(desk) == before
    done = post_transfer(desk, PostTransfer(transfer_id=made.id, version=made.version, accepted=changed.value.now))
    assert isinstance(done, Collected)
    assert done.total == 6_758_400


def test_a_person_paid_meanwhile_is_named(desk: Desk) -> None:
    person = registered(desk)
    payment = replace(newcomers(), parts=(si_part(desk, si_draft(desk, person)),))
    made = await_transfer(desk, AwaitTransfer(payment=payment, about="An"))
    assert isinstance(made, WaitingTransfer)
    pay_si(desk, person)
    before = counted(desk)
    found = post_transfer(desk, PostTransfer(transfer_id=made.id, version=made.version))
    assert isinstance(found, tuple)
    assert {one.field for one in found} == {"parts[0].start"}
    assert counted(desk) == before


def test_giving_up_needs_a_reason_and_brings_the_draft_back(desk: Desk) -> None:
    person = registered(desk)
    draft = si_draft(desk, person, income=dong(2_500_000))
    save_draft(desk, Draft(page="voluntary_si", subject=str(person), title="BHXH", state=to_state(draft)))
    payment = replace(newcomers(), parts=(si_part(desk, draft),), drafts=(("voluntary_si", str(person)),))
    made = await_transfer(desk, AwaitTransfer(payment=payment, about="An"))
    assert isinstance(made, WaitingTransfer)
    assert list_drafts(desk) == ()
    command = CancelTransfer(transfer_id=made.id, version=made.version, reason=" ")
    assert [one.code for one in cancel_transfer(desk, command)] == ["missing_field"]  # type: ignore[union-attr]
    given_up = cancel_transfer(desk, replace(command, reason="đổi ý, trả tiền mặt"))
    assert isinstance(given_up, WaitingTransfer)
    assert (given_up.state, given_up.reason) == (WaitingState.CANCELLED, "đổi ý, trả tiền mặt")
    assert cancel_transfer(desk, replace(command, reason="lần nữa")) == given_up
    assert [(one.page, one.subject) for one in list_drafts(desk)] == [("voluntary_si", str(person))]
    assert list_drafts(desk)[0].state["income"] == 2_500_000
    with pytest.raises(CounterError, match="đã bỏ chờ"):
        posted(desk, made)
    with pytest.raises(CounterError, match="sửa ở nơi khác"):
        collect_payment(desk, payment)


def test_an_old_transfer_is_posted_into_the_session_of_today(desk: Desk, clock: Clock) -> None:
    made = awaited(desk)
    clock.go_to(date(2026, 11, 25))
    close_earlier_day(desk)
    done = posted(desk, made)
    with desk.book.reading() as tx:
        receipt = receipts.get(tx, done.receipts[0].receipt_id)
    assert receipt is not None
    assert receipt.issued_on == date(2026, 11, 25)


def post_all(path: Path, raw_key: bytes, transfers_: list[tuple[UUID, int]]) -> None:
    """The other counter: a process of its own that posts the same transfers."""
    book = opening.open_with_key(path, raw_key, now=NOW)
    desk = Desk(book=book, parameters=load_parameters(), places=load_places(), user=CLERK, now=lambda: NOW)
    for transfer_id, version in transfers_:
        made = post_transfer(desk, PostTransfer(transfer_id=transfer_id, version=version))
        assert isinstance(made, Collected), made
    book.close()


def test_two_programs_post_the_same_transfers_once(desk: Desk, book_path: Path) -> None:
    raw_key = opening.raw_key_of(book_path, PASSPHRASE)
    wanted = []
    for number in range(6):
        made = await_transfer(desk, AwaitTransfer(payment=newcomers(number), about=str(number)))
        assert isinstance(made, WaitingTransfer)
        wanted.append((made.id, made.version))
    context = multiprocessing.get_context("spawn")
    other = context.Process(target=post_all, args=(book_path, raw_key, wanted))
    other.start()
    for transfer_id, version in reversed(wanted):
        assert isinstance(post_transfer(desk, PostTransfer(transfer_id=transfer_id, version=version)), Collected)
    other.join(90)
    assert other.exitcode == 0
    health = check_book(desk)
    assert (health.receipts, health.problems) == (12, ())
