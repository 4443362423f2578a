"""People who paid, gathered into lists; replies of the agency as files, for the tests of lists."""

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.services.book.clinics import Clinic, save_clinic
from desktop.services.book.settings import LocalSupport, load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.lists.batches import BatchRow, BatchView, Outcome, open_batch
from desktop.services.lists.drafts import Changed, MakeBatch, make_batch
from desktop.services.lists.replies.importing import ImportReply, ReplyStored, import_reply
from desktop.services.lists.replies.reply_sheet import ReplySheet, read_reply_sheet, reply_columns
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.lists.sums import ListSums
from desktop.services.lists.waiting import waiting_lines
from desktop.services.people.claims import ClaimDraft
from tests.services.builders import hi_part, household_of, paid, pay_si, registered

NAMES = ("Bùi Văn Một", "Bùi Văn Hai", "Bùi Văn Ba", "Bùi Văn Bốn")
CLINIC = "79001"
PAPERS = {"personal_id": "001090000015", "si_number": "0123456789"}
SECOND = {"personal_id": "001090000016", "si_number": "0123456790"}


def set_up(desk: Desk) -> None:
    """An office with a clinic."""
    save_clinic(desk, Clinic(code=CLINIC, name="Trạm y tế xã Tân Tiến"))
    settings = load_settings(desk)
    office = {"organisation": "Bưu điện xã Tân Tiến", "point_code": "BD01", "agency": "BHXH cơ sở Tân Tiến"}
    saved = save_settings(desk, _with(settings, **office))
    assert not isinstance(saved, tuple), saved


def local_support(desk: Desk, *supports: LocalSupport) -> None:
    saved = save_settings(desk, _with(load_settings(desk), local_supports=supports))
    assert not isinstance(saved, tuple), saved


def province(percent: int | None = 10, amount: int | None = None, **more: Any) -> LocalSupport:
    return LocalSupport(
        name=more.pop("name", "Tỉnh hỗ trợ thêm"),
        percent=None if percent is None else Fraction(percent),
        amount=None if amount is None else Money(amount),
        since=date(2026, 1, 1),
        **more,
    )


def participant(desk: Desk, name: str, place: int, **parts: Any) -> UUID:
    """A person with numbers of their own; ``place`` tells one from another."""
    numbers = {
        "personal_id": f"0010900{place:05d}",
        "si_number": f"01000{place:05d}",
        "clinic_code": CLINIC,
        "phone": f"09050{place:05d}",
    }
    return registered(desk, name, **(numbers | parts))


def si_receipt(desk: Desk, name: str, place: int, **parts: Any) -> UUID:
    """A new participant who pays voluntary SI."""
    own = {key: parts.pop(key) for key in ("si_number", "birth", "personal_id") if key in parts}
    person_id = participant(desk, name, place, **own)
    pay_si(desk, person_id, **parts)
    return person_id


def hi_receipt(desk: Desk, first_place: int, *names: str, groups: Mapping[str, str] | None = None) -> tuple[UUID, ...]:
    """A household that pays health insurance together; ``groups`` by name for the supported."""
    people = tuple(participant(desk, name, first_place + place) for place, name in enumerate(names))
    household_id = household_of(desk, *people)
    pay_household(
        desk, household_id, people, {people[names.index(name)]: group for name, group in (groups or {}).items()}
    )
    return people


def pay_household(desk: Desk, household_id: UUID, people: Iterable[UUID], groups: Mapping[UUID, str]) -> None:
    rows = tuple(
        HiRow(
            person_id=person_id,
            relation=relation,
            months=12,
            group=groups.get(person_id, "household"),
            claim=ClaimDraft(group=groups[person_id], paper_number="CN-1", issuer="UBND xã", valid_to="31/12/2027")
            if person_id in groups
            else None,
        )
        for person_id, relation in zip(people, ("00", "01", "08", "08", "03"), strict=False)
    )
    paid(desk, hi_part(desk, HiDraft(household_id=household_id, is_new=False, rows=rows)))


def gathered(desk: Desk, form_code: str = "d05_ts", **more: Any) -> Changed:
    return make_batch(desk, MakeBatch(form_code=form_code, **more))


def sent(desk: Desk, form_code: str = "d05_ts", **more: Any) -> BatchRow:
    made = gathered(desk, form_code, **more)
    return send(desk, made)


def send(desk: Desk, made: Changed) -> BatchRow:
    row = send_batch(desk, SendBatch(batch_id=made.batch_id, version=made.version))
    assert isinstance(row, BatchRow), row
    return row


HEADINGS = ("STT", "Họ và tên", "Số định danh", "Mã số BHXH", "Mã số thẻ BHYT", "Ngày sinh", "Kết quả", "Lý do")


def reply_row(view: BatchView, place: int, result: str = "Đã nhận", reason: str = "", **cells: str) -> list[str]:
    """The row that answers a line of a batch."""
    line = view.lines[place]
    told = {"name": line.name, "number": line.number, "si": "", "hi": "", "birth": ""} | cells
    return [str(place + 1), told["name"], told["number"], told["si"], told["hi"], told["birth"], result, reason]


def reply_file(path: Path, rows: Iterable[Iterable[Any]], headings: Iterable[str] = HEADINGS) -> Path:
    """An .xlsx with a title, a heading row and the rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["THÔNG BÁO KẾT QUẢ TIẾP NHẬN HỒ SƠ"])
    sheet.append([])
    sheet.append(list(headings))
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def made_sheet(
    rows: Iterable[Iterable[str]], headings: Iterable[str] = HEADINGS, name: str = "tra-loi.xlsx"
) -> ReplySheet:
    """A reply as it is once read, for tests that do not look at the reading."""
    kept = tuple((number, tuple(row)) for number, row in enumerate(rows, start=4))
    digest = hashlib.sha256(repr((headings, kept)).encode()).hexdigest()
    return ReplySheet(file_name="tra-loi.xlsx", digest=digest, headings=tuple(headings), heading_row=3, rows=kept)


def command(desk: Desk, row: BatchRow, sheet: ReplySheet, **more: Any) -> ImportReply:
    columns = more.pop("columns", None) or reply_columns(desk, sheet).columns
    return ImportReply(batch_id=row.batch_id, version=row.version, sheet=sheet, columns=columns, **more)


def answered(desk: Desk, row: BatchRow, *rows: list[str], **more: Any) -> ReplyStored:
    return import_reply(desk, command(desk, row, made_sheet(rows), **more))


def read_back(path: Path) -> ReplySheet:
    return read_reply_sheet(path)


def csv_file(path: Path, rows: Iterable[Iterable[str]], headings: Iterable[str] = HEADINGS) -> Path:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(list(headings))
    writer.writerows(rows)
    path.write_bytes(("\ufeff" + out.getvalue()).encode())
    return path


def sums_of(desk: Desk) -> ListSums:
    return waiting_lines(desk).sums


def view_of(desk: Desk, row: BatchRow) -> BatchView:
    return open_batch(desk, row.batch_id)


def _with(settings: Any, **values: Any) -> Any:

    return replace(settings, **values)


def refused(act: Any, *arguments: Any) -> str:
    """What an act says that must be refused."""
    with pytest.raises(CounterError) as caught:
        act(*arguments)
    return str(caught.value)


def outcomes(stored: ReplyStored) -> dict[Outcome, int]:
    """How many lines of each outcome a reply left."""
    return dict(stored.outcomes)
