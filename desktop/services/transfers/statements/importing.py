"""Bring a bank statement in: what was in no statement before is kept, what was confirmed by eye is ticked off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.frozen import thaw
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.acts import journal_act
from desktop.services.desk import Desk, today
from desktop.services.payment.awaited_transfer import bill_of
from desktop.services.payment.collect_payment import SiPart
from desktop.services.payment.frozen_command import thaw_command
from desktop.services.transfers.statements.cells import is_enough
from desktop.services.transfers.statements.matching import Candidate, Match, RowMatch, keys_of, match_rows
from desktop.services.transfers.statements.sheet import KIND, StatementSheet, read_rows
from desktop.storage import transfers
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.lists import sheet_columns
from desktop.storage.payment import receipts
from desktop.storage.payment.payments import Payment
from desktop.storage.people import people
from desktop.storage.row_sums import added, rows_sum
from desktop.storage.transfers import BankStatement, StatementRow, WaitingTransfer


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportStatement:
    """A statement and what its columns hold."""

    sheet: StatementSheet
    columns: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementImported:
    """What came of it.

    Attributes:
        fresh: transfers that no statement had before. known: those that one had.
        ticked: confirmed payments that were found. outgoing: rows of money that left.
        unreadable: rows left out, with the code of the reason (``cells.REASONS``).
        repeated: this very file was brought in before.
    """

    file_name: str
    fresh: int
    known: int
    ticked: int
    outgoing: int
    unreadable: tuple[tuple[int, str], ...]
    repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementBoard:
    """Everything that is still to be matched.

    Attributes:
        rows: transfers that belong to nothing yet. unseen: confirmed payments that no statement shows.
        reaches: until when the statements go; None without any.
        aside: transfers that are not the counter's (không phải của quầy); they can be taken back.
    """

    rows: tuple[RowMatch, ...]
    unseen: tuple[Candidate, ...]
    reaches: date | None
    aside: tuple[RowMatch, ...] = ()


def import_statement(desk: Desk, command: ImportStatement) -> StatementImported | tuple[Problem, ...]:
    """Keep a statement's transfers; nothing is posted by it. The same file again changes nothing.

    Raises:
        CounterError: no row of it is a transfer.
    """
    if not is_enough(command.columns):
        return (Problem("columns", "statement_columns"),)
    moment = desk.now()
    desk = replace(desk, now=lambda: moment)
    sheet = command.sheet
    read = read_rows(sheet, command.columns, today(desk))
    told = StatementImported(
        file_name=sheet.file_name, fresh=0, known=len(read.incoming), ticked=0, outgoing=read.outgoing,
        unreadable=read.unreadable,
    )  # fmt: skip
    if not read.incoming:
        raise CounterError(
            say("Tệp {file} không có khoản tiền vào nào đọc được.", file=sheet.file_name),
            say("Xin xem lại cột nào là ngày, số tiền ghi có và nội dung."),
        )
    with desk.book.writing() as tx:
        if transfers.statement_of(tx, sheet.digest) is not None:
            return replace(told, repeated=True)
        known = transfers.known_fingerprints(tx, [one.fingerprint for one in read.incoming])
        statement = BankStatement(id=new_key(), file_name=sheet.file_name, digest=sheet.digest)
        fresh = [
            StatementRow(
                id=new_key(), statement_id=statement.id, row_number=one.row_number, booked_on=one.booked_on,
                amount=one.amount, purpose=one.purpose, reference=one.reference, fingerprint=one.fingerprint,
            )
            for one in read.incoming
            if one.fingerprint not in known
        ]  # fmt: skip
        transfers.insert_statement(tx, statement, fresh, by=desk.user.id, at=desk.now())
        sheet_columns.remember(tx, KIND, sheet.headings, command.columns, at=desk.now())
        ticked = _tick(tx, desk, fresh)
        journal_act(
            tx, desk, "statement_imported", f"statement:{statement.id}", file=sheet.file_name, fresh=len(fresh),
            known=len(known), ticked=ticked, rows=statement_sum(statement, fresh),
        )  # fmt: skip
    return replace(told, fresh=len(fresh), known=len(read.incoming) - len(fresh), ticked=ticked)


def statement_board(desk: Desk) -> StatementBoard:
    """What is still open: transfers with what they may be for, and confirmed payments not seen in a statement."""
    with desk.book.reading() as tx:
        confirmed = tuple(_confirmed(tx))
        rows = match_rows(transfers.open_rows(tx), (*_awaited(tx), *confirmed))
        aside = match_rows(transfers.rows_set_aside(tx), ())
        return StatementBoard(rows=rows, unseen=confirmed, reaches=transfers.last_booked_day(tx), aside=aside)


def statement_sum(statement: BankStatement, rows: Sequence[StatementRow]) -> str:
    """What the journal keeps of a statement and its rows, but for what they are matched with."""
    return added([rows_sum([statement]), rows_sum(rows, transfers.MATCHED)])


def _tick(tx: Transaction, desk: Desk, fresh: Sequence[StatementRow]) -> int:
    """Confirmed payments that a transfer certainly belongs to; what is awaited waits for the clerk's word."""
    ticked = 0
    for one in match_rows(fresh, (*_awaited(tx), *_confirmed(tx))):
        if one.match is Match.CERTAIN and not one.candidates[0].waits:
            first = one.candidates[0]
            transfers.set_row(
                tx, one.row, payment_id=first.payment_id, ignored=False, note="", by=desk.user.id, at=desk.now()
            )
            ticked += 1
    return ticked


def _awaited(tx: Transaction) -> Iterator[Candidate]:
    for transfer in transfers.list_waiting(tx):
        yield Candidate(
            payment_id=transfer.id,
            version=transfer.version,
            name=transfer.payer_name,
            about=transfer.about,
            amount=transfer.total,
            day=transfer.asked_on,
            keys=keys_of(transfer.bill, _numbers(tx, transfer)),
        )


def _numbers(tx: Transaction, transfer: WaitingTransfer) -> list[str]:
    """Every number by which the payer may have named those who are paid for."""
    try:
        parts = thaw_command(transfer.command).parts
    except CounterError:
        return transfer.purpose.split()
    ids: list[UUID] = []
    told: list[str] = []
    for part in parts:
        if isinstance(part, SiPart):
            ids.append(part.draft.person_id)
            fresh = [] if part.draft.new_person is None else [part.draft.new_person]
        else:
            ids.extend(row.person_id for row in part.draft.rows)
            fresh = list(part.draft.new_people)
        told += ["".join(number.split()) for one in fresh for number in (one.personal_id, one.si_number)]
    for found in people.get_many(tx, ids).values():
        told += [found.person.personal_id, found.person.si_number]
    return [*told, *transfer.purpose.split()]


def _confirmed(tx: Transaction) -> Iterator[Candidate]:
    for payment in transfers.unseen_payments(tx):
        yield _candidate(tx, payment)


def _candidate(tx: Transaction, payment: Payment) -> Candidate:
    issued = receipts.of_payment(tx, payment.id)
    contents = [thaw(one.content) for one in issued]
    numbers = [number for content in contents for row in content.rows for number in (row.personal_id, row.si_number)]
    return Candidate(
        payment_id=payment.id,
        version=None,
        name=payment.payer_name,
        about=", ".join(dict.fromkeys(row.name for content in contents for row in content.rows)),
        amount=Money(payment.total),
        day=payment.paid_on,
        keys=keys_of(bill_of(payment.id), numbers),
        number=", ".join(content.shown_number for content in contents),
    )
