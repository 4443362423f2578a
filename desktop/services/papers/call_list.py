"""Call list and address labels of a tab of the work list."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.papers.call_list import Call, CallList, Label, LabelSheet
from desktop.domain.texts.phrases import capital, joined, say
from desktop.services.book.settings import office_of, read_settings
from desktop.services.counter.work_kinds import Work, WorkRow
from desktop.services.counter.work_rows import found_work, with_amount
from desktop.services.desk import Desk, today
from desktop.services.papers.subjects import WORK_NAMES
from desktop.services.shown import spaced_phone
from desktop.storage.book import Transaction
from desktop.storage.people import people


def call_list_content(tx: Transaction, desk: Desk, tab: Work) -> CallList:
    """Every line of the tab with its amount, nearest due first; an empty tab makes a list that says so."""
    calls = tuple(call(with_amount(tx, desk, row)) for row in _rows(tx, desk, tab))
    return call_list_of(tx, desk, capital(WORK_NAMES[tab]), calls)


def call_list_of(tx: Transaction, desk: Desk, title: str, calls: tuple[Call, ...]) -> CallList:
    """A call list of any lines."""
    settings, on = read_settings(tx), today(desk)
    return CallList(
        form=desk.forms().on("call_list", on),
        office=office_of(desk, settings),
        title=title,
        calls=calls,
        made_on=on,
        practice=settings.practice,
    )


def _rows(tx: Transaction, desk: Desk, tab: Work) -> list[WorkRow]:
    return [row for row in found_work(tx, desk) if tab in (Work.ALL, row.kind)]


def call(row: WorkRow) -> Call:
    """A row of the work as a line of the paper."""
    return Call(
        phone=spaced_phone(row.phone),
        name=row.name,
        place=row.place,
        what=joined(", ", (row.what, row.detail, row.last)),
        due=row.due,
        amount=row.amount,
    )


def labels_content(tx: Transaction, desk: Desk, tab: Work) -> LabelSheet:
    """A label for everyone of the tab who has an address, each once.

    Raises:
        CounterError: nobody of the tab has an address.
    """
    settings, on = read_settings(tx), today(desk)
    ids: list[UUID] = list(dict.fromkeys(row.person_id for row in _rows(tx, desk, tab)))
    persons = people.get_many(tx, ids)
    named = [persons[person_id].person for person_id in ids]
    labels = [Label(name=one.full_name, address=desk.places.address_line(one.address, on)) for one in named]
    addressed = tuple(label for label in labels if label.address)
    if not addressed:
        raise CounterError(
            say("Không có địa chỉ nào để in nhãn."), say("Xin chọn danh sách khác, hoặc ghi địa chỉ của từng người.")
        )
    return LabelSheet(
        form=desk.forms().on("labels", on),
        labels=addressed,
        made_on=on,
        organisation=settings.organisation or settings.agency,
        practice=settings.practice,
    )
