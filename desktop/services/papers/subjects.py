"""What papers are about, by name: for titles, for file names, for lists of what a batch prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.people import HEAD
from desktop.domain.texts.phrases import joined, say
from desktop.services.counter.work_kinds import Work
from desktop.services.papers.catalogue import SubjectKey, SubjectKind
from desktop.services.papers.paper import file_part
from desktop.storage import remittances
from desktop.storage.advice import consultations
from desktop.storage.board import reports
from desktop.storage.book import Transaction
from desktop.storage.outreach import rounds
from desktop.storage.payment import receipt_book_acts, receipt_books, receipts, refunds
from desktop.storage.people import households, people

WORK_NAMES: Mapping[SubjectKey, str] = {
    Work.ALL: say("việc trong những ngày tới"),
    Work.HI_ENDING: say("BHYT sắp hết hạn"),
    Work.SI_DUE: say("BHXH đến kỳ đóng"),
    Work.PROOF_ENDING: say("giấy tờ sắp hết hạn"),
    Work.RETURNED: say("cơ quan BHXH trả lại"),
    Work.DRAFT: say("bản nháp còn mở"),
    Work.PROMISED: say("đã hẹn ngày"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectName:
    """How a subject is called on screen, and in a file name (letters, digits, hyphens; empty for none)."""

    text: str
    file: str


def names_of(tx: Transaction, kind: SubjectKind, keys: Sequence[SubjectKey]) -> Mapping[SubjectKey, SubjectName]:
    """The names of subjects of one kind.

    Raises:
        CounterError: one of them is not in the book.
    """
    found = _NAMED[kind](tx, keys)
    if any(key not in found for key in keys):
        raise CounterError(
            say("Không thấy người, hộ hoặc biên lai này trong sổ."), say("Xin chọn lại ở trang Giấy tờ.")
        )
    return found


def _receipts(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = receipts.numbers(tx, [key for key in keys if isinstance(key, UUID)])
    return {
        key: SubjectName(text=f"{number:07d}", file=_hyphened(file_part(symbol), f"{number:07d}"))
        for key, (number, symbol) in found.items()
    }


def _people(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = people.get_many(tx, [key for key in keys if isinstance(key, UUID)])
    return {
        key: SubjectName(
            text=one.person.full_name,
            file=_hyphened(file_part(one.person.full_name), one.person.personal_id or one.person.si_number),
        )
        for key, one in found.items()
    }


def _households(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = households.get_many(tx, [key for key in keys if isinstance(key, UUID)])
    heads = {key: member.person_id for key, one in found.items() for member in one.current if member.relation == HEAD}
    persons = people.get_many(tx, list(heads.values()))
    names: dict[SubjectKey, SubjectName] = {}
    for key, one in found.items():
        head, code = persons[heads[key]].person.full_name if key in heads else "", one.household.code
        text = joined(" ", (say("hộ"), code, head))
        names[key] = SubjectName(text=text, file=_hyphened("ho", file_part(code), file_part(head)))
    return names


def _days(_tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    return {key: SubjectName(text=format_date(key), file=key.isoformat()) for key in keys if isinstance(key, date)}


def _remittances(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = {slip.id: slip for slip in remittances.every(tx)}
    return {
        key: SubjectName(text=f"{found[key].number}/{found[key].year}", file=f"{found[key].year}-{found[key].number}")
        for key in keys
        if isinstance(key, UUID) and key in found
    }


def _refunds(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = [refunds.get(tx, key) for key in keys if isinstance(key, UUID)]
    return {
        one.id: SubjectName(text=f"{one.number:03d}/{one.year}", file=f"{one.year}-{one.number:03d}")
        for one in found
        if one is not None
    }


def _handovers(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    names: dict[SubjectKey, SubjectName] = {}
    for key in keys:
        found = receipt_book_acts.get_handover(tx, key) if isinstance(key, UUID) else None
        book = None if found is None else receipt_books.get(tx, found.receipt_book_id)
        if found is not None and book is not None:
            file = _hyphened(file_part(book.label), f"{found.handed_on:%Y-%m-%d}")
            names[key] = SubjectName(text=book.label, file=file)
    return names


def _rounds(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = [rounds.get(tx, key) for key in keys if isinstance(key, UUID)]
    return {
        one.id: SubjectName(text=one.title, file=_hyphened(file_part(one.title), one.held_on.isoformat()))
        for one in found
        if one is not None
    }


def _consultations(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    """By whom it is about and its day; a passer-by has no name."""
    found = [consultations.get(tx, key) for key in keys if isinstance(key, UUID)]
    persons = people.get_many(tx, [one.person_id for one in found if one is not None and one.person_id is not None])
    names: dict[SubjectKey, SubjectName] = {}
    for one in found:
        if one is not None:
            known = None if one.person_id is None else persons.get(one.person_id)
            name = say("người hỏi tại quầy") if known is None else known.person.full_name
            names[one.id] = SubjectName(text=name, file=_hyphened(file_part(name), one.consulted_on.isoformat()))
    return names


def _reports(tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    found = [reports.get(tx, key) for key in keys if isinstance(key, UUID)]
    return {one.id: SubjectName(text=str(one.month), file=one.month.isoformat()) for one in found if one is not None}


def _work(_tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    return {
        key: SubjectName(text=WORK_NAMES[key], file=file_part(WORK_NAMES[key])) for key in keys if key in WORK_NAMES
    }


def _plain(_tx: Transaction, keys: Sequence[SubjectKey]) -> dict[SubjectKey, SubjectName]:
    """Batches have no name of their own yet but their key; papers about nothing have none."""
    return {key: SubjectName(text="", file=str(key)[-12:] if isinstance(key, UUID) else "") for key in keys}


def _hyphened(*parts: str) -> str:
    return "-".join(part for part in parts if part)


_NAMED: Mapping[SubjectKind, Callable[[Transaction, Sequence[SubjectKey]], dict[SubjectKey, SubjectName]]] = {
    SubjectKind.RECEIPT: _receipts,
    SubjectKind.PERSON: _people,
    SubjectKind.HOUSEHOLD: _households,
    SubjectKind.DAY: _days,
    SubjectKind.WORK_LIST: _work,
    SubjectKind.REMITTANCE: _remittances,
    SubjectKind.REFUND: _refunds,
    SubjectKind.HANDOVER: _handovers,
    SubjectKind.ROUND: _rounds,
    SubjectKind.CONSULTATION: _consultations,
    SubjectKind.REPORT: _reports,
    SubjectKind.BATCH: _plain,
    SubjectKind.NONE: _plain,
}
