"""Every act that moves money or people, each on a book made ready for it: to be killed, raced, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.services.book.receipt_books import (
    CloseReceiptBook,
    HandOver,
    SpoilNumbers,
    add_receipt_book,
    close_receipt_book,
    hand_over,
    proposed_book,
    spoil_numbers,
)
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import refund_cover
from desktop.services.corrections.void_receipt import SameAmounts, void_receipt
from desktop.services.day.closing import CloseReason, close_day
from desktop.services.day.movements import MoveCash, MovementKind, move_cash
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk, today
from desktop.services.life.leave import Cover, LeaveHousehold, leave_household
from desktop.services.life.merge_people import MergePeople, merge_people
from desktop.services.life.noting import Happened
from desktop.services.life.other_cover import NoteChange, note_change
from desktop.services.life.split_household import MergeHouseholds, SplitHousehold, merge_households, split_household
from desktop.services.life.split_person import SplitPerson, split_person
from desktop.services.life.undo import TakeBack, take_back
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.collect_payment import Payer, collect_payment
from desktop.services.payment.handwritten import enter_handwritten
from desktop.services.people.households import MemberEntry
from desktop.services.remittances.confirm import Confirm, confirm
from desktop.services.remittances.owed import owed
from desktop.services.remittances.remit import Remit, Remitted, Reverse, remit, reverse
from desktop.services.renewals.contact_log import LogContact, log_contact
from desktop.services.transfers.statements.importing import ImportStatement, import_statement, statement_board
from desktop.services.transfers.statements.settling import post_row
from desktop.services.transfers.statements.sheet import read_statement_sheet, statement_columns
from desktop.services.transfers.waiting import (
    AwaitTransfer,
    CancelTransfer,
    PostTransfer,
    await_transfer,
    cancel_transfer,
    post_transfer,
)
from desktop.storage.column_types import new_key
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.refunds import Payout
from desktop.storage.people import people
from desktop.storage.people.life_events import LifeKind
from desktop.storage.remittances import Source
from desktop.storage.tables import (
    bank_statement_rows,
    cash_sessions,
    hamlets,
    journal,
    ledger_entries,
    members,
    metadata,
    outreach_rounds,
    settings,
    waiting_transfers,
)
from desktop.storage.tables import people as people_rows
from desktop.storage.tables import (
    receipt_books as receipt_book_rows,
)
from tests.services.acting import Act, Prepare, went
from tests.services.acts_of_the_commune import COMMUNE_ACTS
from tests.services.builders import (
    command,
    household_of,
    pay_si,
    person_draft,
    registered,
    si_draft,
    si_part,
)
from tests.services.corrections.stories import APPROVAL, refund_command, void_command, with_passphrase
from tests.services.day.drawer import closed, closing, opened, pieces
from tests.services.test_collect_payment import newcomers
from tests.services.test_handwritten import hand_book, one_si, sheet
from tests.services.test_pay_for_many import neighbours
from tests.services.transfers.stories import awaited, imported, line, statement


def _pay_first(desk: Desk, _: Path) -> Act:
    wanted = command(si_part(desk, si_draft(desk, registered(desk))))
    return lambda later: went(collect_payment(later, wanted))


def _pay_for_newcomers(_: Desk, __: Path) -> Act:
    wanted = newcomers()
    return lambda later: went(collect_payment(later, wanted))


def _pay_for_several(desk: Desk, _: Path) -> Act:
    wanted = command(*neighbours(desk), payer=Payer(name="Phạm Văn Mười"))  # type: ignore[arg-type]
    return lambda later: went(collect_payment(later, wanted))


def _enter_handwritten(desk: Desk, _: Path) -> Act:
    entry = sheet(one_si(desk), hand_book(desk), 13, skipped_reason="rách")
    return lambda later: went(enter_handwritten(later, entry))


def _await(desk: Desk, _: Path) -> Act:
    wanted = command(si_part(desk, si_draft(desk, registered(desk))), means=Means.TRANSFER)
    return lambda later: went(await_transfer(later, AwaitTransfer(payment=wanted, about="BHXH")))


def _post(desk: Desk, _: Path) -> Act:
    waiting = awaited(desk)
    return lambda later: went(post_transfer(later, PostTransfer(transfer_id=waiting.id, version=waiting.version)))


def _give_up(desk: Desk, _: Path) -> Act:
    waiting = awaited(desk)
    wanted = CancelTransfer(transfer_id=waiting.id, version=waiting.version, reason="không chuyển")
    return lambda later: cancel_transfer(later, wanted)


def _statement(desk: Desk, folder: Path) -> Path:
    waiting = awaited(desk)
    rows = [
        line("23/11/2026", int(waiting.total), f"BHXH {waiting.bill} NGUYEN VAN AN", "FT1"),
        line("23/11/2026", 50_000, "CHUYEN NHAM", "FT2"),
    ]
    return statement(folder / "sao kê.xlsx", rows)


def _import_statement(desk: Desk, folder: Path) -> Act:
    read = read_statement_sheet(_statement(desk, folder))
    wanted = ImportStatement(sheet=read, columns=statement_columns(desk, read).columns)
    return lambda later: went(import_statement(later, wanted))


def _post_a_row(desk: Desk, folder: Path) -> Act:
    imported(desk, _statement(desk, folder))
    row = next(one for one in statement_board(desk).rows if one.candidates)
    found = row.candidates[0]
    wanted = PostTransfer(transfer_id=found.payment_id, version=found.version or 0)
    return lambda later: went(post_row(later, row.row.id, wanted))


def _void(desk: Desk, _: Path) -> Act:
    return _void_with(desk, SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường")))


def _void_and_return(desk: Desk, _: Path) -> Act:
    return _void_with(desk, None)


def _void_with(desk: Desk, again: SameAmounts | None) -> Act:
    with_passphrase(desk)
    receipt = pay_si(desk, registered(desk), method="12").receipts[0]
    wanted = void_command(receipt.receipt_id, replacement=again)
    return lambda later: went(void_receipt(later, wanted))


def _yesterday(desk: Desk) -> Desk:
    moment = desk.now() - timedelta(days=1)
    return replace(desk, now=lambda: moment)


def _void_of_a_sealed_day(desk: Desk, _: Path) -> Act:
    with_passphrase(desk)
    before = _yesterday(desk)
    receipt = pay_si(before, registered(before)).receipts[0]
    closed(before, 3_168_000)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    wanted = void_command(receipt.receipt_id, replacement=again)
    return lambda later: went(void_receipt(later, wanted))


def _refund(desk: Desk, _: Path) -> Act:
    return _refund_by(desk, Payout.CASH)


def _refund_by_the_agency(desk: Desk, _: Path) -> Act:
    account = RefundAccount(name="Nguyễn Văn An", number="0011001932418", bank="Vietcombank")
    return _refund_by(desk, Payout.AGENCY, account=account)


def _refund_by(desk: Desk, payout: Payout, **more: Any) -> Act:
    with_passphrase(desk)
    person = registered(desk)
    pay_si(desk, person, method="12")
    wanted = refund_command(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1), payout=payout, **more)
    return lambda later: went(refund_cover(later, wanted))


def _open(_: Desk, __: Path) -> Act:
    wanted = OpenDay(command_id=new_key(), notes=pieces(500_000))
    return lambda later: went(open_day(later, wanted))


def _close(desk: Desk, _: Path) -> Act:
    opened(desk, 500_000)
    pay_si(desk, registered(desk))
    wanted = closing(desk, 3_666_000, reason=CloseReason.WRONG_CHANGE, handed_over=Money(3_166_000))
    return lambda later: went(close_day(later, wanted))


def _move(desk: Desk, _: Path) -> Act:
    opened(desk, 500_000)
    wanted = MoveCash(command_id=new_key(), kind=MovementKind.HANDOVER, amount=Money(-200_000), note="nộp bớt")
    return lambda later: went(move_cash(later, wanted))


def _correct(desk: Desk, _: Path) -> Act:
    with_passphrase(desk)
    before = _yesterday(desk)
    session = opened(before, 500_000)
    closed(before, 500_000)
    wanted = MoveCash(
        command_id=new_key(), kind=MovementKind.CORRECTION, amount=Money(10_000), note="đếm sót",
        corrects_id=session.id, approval=APPROVAL,
    )  # fmt: skip
    return lambda later: went(move_cash(later, wanted))


def _remit(desk: Desk, _: Path) -> Act:
    for name in ("Nguyễn Văn An", "Lê Văn Bảy"):
        pay_si(desk, registered(desk, name, phone=""))
    wanted = Remit(command_id=new_key(), source=Source.DRAWER, expected=owed(desk).total)
    return lambda later: went(remit(later, wanted))


def _remitted(desk: Desk, folder: Path) -> Remitted:
    with_passphrase(desk)
    done = _remit(desk, folder)(desk)
    assert isinstance(done, Remitted)
    return done


def _reverse(desk: Desk, folder: Path) -> Act:
    slip = _remitted(desk, folder)
    wanted = Reverse(command_id=new_key(), remittance_id=slip.remittance_id, reason="nộp nhầm", approval=APPROVAL)
    return lambda later: went(reverse(later, wanted))


def _confirm(desk: Desk, folder: Path) -> Act:
    slip = _remitted(desk, folder)
    wanted = Confirm(
        command_id=new_key(), remittance_id=slip.remittance_id, confirmed_on=today(desk), amount=slip.total
    )
    return lambda later: went(confirm(later, wanted))


def _merging(desk: Desk) -> MergePeople:
    stays, gone = registered(desk), registered(desk, "Nguyễn Văn Ann", phone="", si_number="0123456789")
    household_of(desk, gone)
    pay_si(desk, gone)
    with desk.book.reading() as tx:
        known = people.get_many(tx, [stays, gone])
    return MergePeople(
        stays_id=stays, gone_id=gone, taken=frozenset({"si_number"}), reason="đăng ký hai lần",
        stays_version=known[stays].version, gone_version=known[gone].version,
    )  # fmt: skip


def _merge(desk: Desk, _: Path) -> Act:
    wanted = _merging(desk)
    return lambda later: went(merge_people(later, wanted))


def _undo_a_merge(desk: Desk, _: Path) -> Act:
    merged = merge_people(desk, _merging(desk))
    assert isinstance(merged, Happened)
    return lambda later: went(take_back(later, TakeBack(event_id=merged.event_id, reason="hai người")))


def _split(desk: Desk, _: Path) -> Act:
    person = registered(desk, "Nguyễn Văn An", si_number="0123456789")
    household_of(desk, person)
    receipt = pay_si(desk, person).receipts[0].receipt_id
    with desk.book.reading() as tx:
        record = people.get(tx, person)
    assert record is not None
    wanted = SplitPerson(
        person_id=person, version=record.version, new_person=person_draft("Nguyễn Văn Ân", si_number="0123456789"),
        receipts=(receipt,), reason="hai anh em", relation="08",
    )  # fmt: skip
    return lambda later: went(split_person(later, wanted))


def _couple(desk: Desk) -> tuple[UUID, UUID, UUID]:
    an, binh = registered(desk), registered(desk, "Trần Thị Bình", sex="female", phone="")
    return household_of(desk, an, binh), an, binh


def _split_a_household(desk: Desk, _: Path) -> Act:
    home, _, binh = _couple(desk)
    going = (MemberEntry(person_id=binh, relation="00"),)
    wanted = SplitHousehold(household_id=home, new_household_id=new_key(), going=going, reason="tách hộ")
    return lambda later: went(split_household(later, wanted))


def _merge_households(desk: Desk, _: Path) -> Act:
    home, _, _ = _couple(desk)
    other = registered(desk, "Lê Văn Bảy", phone="")
    coming = (MemberEntry(person_id=other, relation="08"),)
    wanted = MergeHouseholds(household_id=home, other_id=household_of(desk, other), coming=coming, reason="về lại")
    return lambda later: went(merge_households(later, wanted))


def _leave(desk: Desk, _: Path) -> Act:
    home, _, binh = _couple(desk)
    wanted = LeaveHousehold(household_id=home, person_id=binh, cover=Cover.KEEP, reason="về quê")
    return lambda later: went(leave_household(later, wanted))


def _change_of_life(desk: Desk, _: Path) -> Act:
    person = registered(desk)
    day = today(desk).strftime("%d/%m/%Y")
    wanted = NoteChange(person_id=person, kind=LifeKind.COMPULSORY_SI, day=day, group="employee", reason="đi làm")
    return lambda later: went(note_change(later, wanted))


def _spoil(desk: Desk, _: Path) -> Act:
    book = _own_book(desk)
    wanted = SpoilNumbers(receipt_book_id=book.id, first=book.first_number, last=book.first_number + 1, reason="rách")
    return lambda later: went_unless_empty(spoil_numbers(later, wanted))


def went_unless_empty(result: tuple[Any, ...]) -> object:
    """Spoilt numbers are told as a tuple too."""
    return went(result) if result and hasattr(result[0], "code") else result


def _own_book(desk: Desk) -> ReceiptBook:
    made = add_receipt_book(desk, replace(proposed_book(desk), holder_id=desk.user.id))
    assert isinstance(made, ReceiptBook), made
    return made


def _hand_over_a_book(desk: Desk, _: Path) -> Act:
    book = _own_book(desk)
    wanted = HandOver(receipt_book_id=book.id, to_id=None, note="giao")
    return lambda later: went(hand_over(later, wanted))


def _close_a_book(desk: Desk, _: Path) -> Act:
    with_passphrase(desk)
    book = _own_book(desk)
    return lambda later: went(close_receipt_book(later, CloseReceiptBook(receipt_book_id=book.id, approval=APPROVAL)))


def _contact(desk: Desk, _: Path) -> Act:
    wanted = LogContact(contact_id=new_key(), person_id=registered(desk), note="hẹn")
    return lambda later: went(log_contact(later, wanted))


ACTS: Mapping[str, Prepare] = {
    "the first payment of a day": _pay_first,
    "a payment for newcomers": _pay_for_newcomers,
    "a payment for several": _pay_for_several,
    "a receipt written by hand": _enter_handwritten,
    "a payment that waits": _await,
    "the posting of a waiting transfer": _post,
    "a waiting transfer given up": _give_up,
    "a bank statement": _import_statement,
    "the posting of a statement's row": _post_a_row,
    "a void with its successor": _void,
    "a void with the money back": _void_and_return,
    "a void of a sealed day": _void_of_a_sealed_day,
    "a refund": _refund,
    "a refund by the agency": _refund_by_the_agency,
    "the opening of a day": _open,
    "the closing of a day": _close,
    "a movement of cash": _move,
    "a correction of a sealed day": _correct,
    "a remittance": _remit,
    "a remittance taken back": _reverse,
    "a confirmation": _confirm,
    "a merge of two records": _merge,
    "a merge undone": _undo_a_merge,
    "a split of a record": _split,
    "a split of a household": _split_a_household,
    "a merge of households": _merge_households,
    "a member leaves": _leave,
    "a change of life": _change_of_life,
    "spoilt numbers": _spoil,
    "a handover of a receipt book": _hand_over_a_book,
    "a receipt book closed": _close_a_book,
    "a contact": _contact,
    **COMMUNE_ACTS,
}

NOT_OF_THE_ACT = ("approved", "approval_refused")
"""An approval is written before its act and stays, though the act never came."""
STATES = (
    (cash_sessions.c.state,),
    (waiting_transfers.c.state,),
    (bank_statement_rows.c.payment_id.is_(None),),
    (people_rows.c.merged_into_id.is_(None),),
    (members.c.relation, members.c.until.is_(None)),
    (receipt_book_rows.c.closed_on.is_(None), receipt_book_rows.c.holder_id.is_(None)),
    (outreach_rounds.c.state, outreach_rounds.c.version),
    (hamlets.c.name, hamlets.c.closed_on.is_(None)),
    (settings.c.name, settings.c.value),
)


def shape(desk: Desk) -> dict[str, Any]:
    """What the book holds, but for keys and moments: rows of each table, sums of each account, states, acts."""
    with desk.book.reading() as tx:
        run = tx.connection.execute
        found: dict[str, Any] = {
            name: run(select(func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
            if name not in ("journal", "journal_head")
        }
        entry = ledger_entries.c
        sums = run(select(entry.act, entry.account, func.sum(entry.amount)).group_by(entry.act, entry.account))
        found["ledger"] = sorted((act, account, int(amount)) for act, account, amount in sums)
        acts = run(select(journal.c.act).where(journal.c.act.not_in(NOT_OF_THE_ACT)).order_by(journal.c.seq))
        found["journal"] = list(acts.scalars())
        for columns in STATES:
            rows = run(select(*columns, func.count()).group_by(*columns))
            found["+".join(map(str, columns))] = sorted(map(repr, rows))
    return found


def again(act: Act, desk: Desk) -> None:
    """Do an act that may have been done: what was done already is told or refused."""
    with suppress(CounterError):
        act(desk)
