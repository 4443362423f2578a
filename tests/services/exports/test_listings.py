"""Lists and records as files: whole, in the order of the screen, and the journal says that they left."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.domain.errors import CounterError
from desktop.domain.month import Month
from desktop.domain.openings import SiOpening
from desktop.domain.people import Insurance
from desktop.services.book.journal_pages import recent_journal
from desktop.services.book.parameter_pages import list_figures
from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.desk import Desk
from desktop.services.exports import people as people_exports
from desktop.services.exports import receipts as receipt_exports
from desktop.services.exports.figures import figure_listing
from desktop.services.exports.households import household_listing
from desktop.services.exports.journal import book_journal, household_journal, person_journal
from desktop.services.exports.listing import Ending, Listing
from desktop.services.exports.people import COLUMNS, people_listing
from desktop.services.exports.person_record import export_person, person_by_number
from desktop.services.exports.receipts import receipt_listing
from desktop.services.exports.work import work_listing
from desktop.services.exports.writing import export_listing
from desktop.services.imports.proposal import propose_columns
from desktop.services.payment.collect_payment import Payer
from desktop.services.payment.receipts import ListReceipts
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.storage.column_types import new_key
from desktop.storage.people import openings, search
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import voided

NAMES = ("Đỗ Văn Cường", "Lê Thị Dung", "Nguyễn Văn An", "Nguyễn Văn Ân", "Trần Thị Bình")
"""In Vietnamese order."""


@pytest.fixture
def people(any_desk: Desk) -> dict[str, UUID]:
    """Registered the last one first."""
    return {name: registered(any_desk, name, phone="") for name in reversed(NAMES)}


def sheet_of(desk: Desk, listing: Listing) -> list[tuple[Any, ...]]:
    made = export_listing(desk, listing, Ending.XLSX)
    sheet = load_workbook(io.BytesIO(made.data)).worksheets[0]
    assert isinstance(sheet, Worksheet)
    rows = list(sheet.iter_rows(values_only=True))
    assert len(rows) == 1 + made.rows
    assert rows[0] == listing.columns
    return rows[1:]


def test_everybody_in_vietnamese_order_beyond_a_page(
    any_desk: Desk, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_exports, "BATCH", 2)
    assert [row[0] for row in sheet_of(any_desk, people_listing())] == list(NAMES)


def test_those_whom_a_search_finds_however_many(
    any_desk: Desk, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_exports, "BATCH", 2)
    monkeypatch.setattr(search, "_PORTION", 2)
    assert [row[0] for row in sheet_of(any_desk, people_listing("van"))] == [NAMES[0], *NAMES[2:4]]
    assert [row[0] for row in sheet_of(any_desk, people_listing(" zz "))] == []
    assert sheet_of(any_desk, people_listing("?")) == []


def test_a_person_with_covers_and_household(any_desk: Desk) -> None:
    head = registered(
        any_desk,
        "Nguyễn Văn An",
        birth="15/01/1990",
        personal_id="001090000001",
        si_number="0123456780",
        phone="0905000001",
        ethnicity="01",
        street="Số 5",
    )
    wife = registered(any_desk, "Trần Thị Bình", birth="1992", sex="female", phone="")
    household = household_of(any_desk, head, wife)
    pay_si(any_desk, head)
    paid(any_desk, hi_part(any_desk, hi_draft(household, head, wife)))
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in sheet_of(any_desk, people_listing())]
    known = rows[0]
    assert (known["Họ và tên"], known["Giới tính"], known["Dân tộc"]) == ("Nguyễn Văn An", "Nam", "Kinh")
    assert (known["Số định danh (CCCD)"], known["Mã số BHXH"]) == ("001090000001", "0123456780")
    assert (known["Điện thoại"], known["Số nhà, đường"]) == ("0905000001", "Số 5")
    assert (known["Ngày sinh"].date(), rows[1]["Ngày sinh"]) == (date(1990, 1, 15), "1992")
    assert (known["Quan hệ với chủ hộ"], rows[1]["Quan hệ với chủ hộ"]) == ("chủ hộ", "vợ")
    with any_desk.book.reading() as tx:
        from_book = search.people(tx, "nguyen van an").rows[0]
    assert from_book.si_until is not None
    assert Month.of(known["Tháng cuối BHXH tự nguyện"].date()) == from_book.si_until
    assert known["Ngày cuối thẻ BHYT hộ"].date() == from_book.hi_until
    members = sheet_of(any_desk, household_listing(household))
    assert [row[:2] for row in members] == [("Nguyễn Văn An", "chủ hộ"), ("Trần Thị Bình", "vợ")]
    assert members[0][-1].date() == from_book.hi_until


def test_the_headings_are_those_that_an_import_knows() -> None:
    proposed = propose_columns(COLUMNS)
    assert {key: COLUMNS[place] for key, place in proposed.items()} == {
        "full_name": "Họ và tên",
        "birth": "Ngày sinh",
        "sex": "Giới tính",
        "personal_id": "Số định danh (CCCD)",
        "old_id": "Số CMND cũ",
        "si_number": "Mã số BHXH",
        "hi_number": "Mã thẻ BHYT",
        "phone": "Điện thoại",
        "email": "Thư điện tử",
        "ethnicity": "Dân tộc",
        "nationality": "Quốc tịch",
        "occupation": "Nghề nghiệp",
        "clinic_code": "Nơi khám chữa bệnh ban đầu",
        "street": "Số nhà, đường",
        "hamlet": "Thôn, xóm, tổ dân phố",
        "commune": "Xã, phường",
        "commune_code": "Mã xã, phường",
        "province": "Tỉnh, thành phố",
        "old_address": "Địa chỉ cũ",
        "household_code": "Mã hộ",
        "relation": "Quan hệ với chủ hộ",
    }


def test_receipts_as_filtered_and_sorted(
    any_desk: Desk, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipt_exports, "BATCH", 2)
    for key in people.values():
        pay_si(any_desk, key)
    rows = sheet_of(any_desk, receipt_listing(ListReceipts(sort="payer", limit=1)))
    assert [row[4] for row in rows] == list(NAMES)
    assert [row[0] for row in rows] == [f"{number:07d}" for number in (5, 4, 3, 2, 1)]
    assert all(isinstance(row[6], int) and row[2].date() == date(2026, 11, 23) for row in rows)
    assert len(sheet_of(any_desk, receipt_listing(ListReceipts(text="nguyen")))) == 2


def test_voided_receipts_say_when_why_and_what_replaces_them(any_desk: Desk, people: dict[str, UUID]) -> None:
    first, second, third = (pay_si(any_desk, key).receipts[0] for key in list(people.values())[:3])
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    replaced = voided(any_desk, first.receipt_id, replacement=again).replacement
    assert replaced is not None
    voided(any_desk, second.receipt_id, reason="Người nộp đổi ý")
    rows = {row[0]: row for row in sheet_of(any_desk, receipt_listing(ListReceipts()))}
    assert [cell.date() if isinstance(cell, datetime) else cell for cell in rows[first.number][8:]] == [
        date(2026, 11, 23),
        "Ghi sai tên người nộp",
        replaced.number,
        None,
    ]
    assert [rows[second.number][place] for place in (9, 10, 11)] == ["Người nộp đổi ý", None, None]
    assert rows[replaced.number][8:] == (None, None, None, first.number)
    assert rows[third.number][8:] == (None, None, None, None)
    gone = sheet_of(any_desk, receipt_listing(ListReceipts(voided=True)))
    assert {row[0] for row in gone} == {first.number, second.number}
    stands = sheet_of(any_desk, receipt_listing(ListReceipts(voided=False)))
    assert {row[0] for row in stands} == {third.number, replaced.number}


def test_the_journal_is_whole_and_says_what_left(any_desk: Desk, people: dict[str, UUID]) -> None:
    export_listing(any_desk, people_listing("dung"), Ending.CSV)
    assert recent_journal(any_desk, limit=1)[0].sentence == "Xuất ra tệp: Người tìm thấy, 1 dòng."
    rows = sheet_of(any_desk, book_journal())
    assert [row[0] for row in rows] == list(range(len(rows), 0, -1))
    assert isinstance(rows[0][1], datetime)
    own = sheet_of(any_desk, person_journal(people["Lê Thị Dung"]))
    assert [row[3] for row in own] == ["Lê Thị Dung"]
    household = household_of(any_desk, people["Lê Thị Dung"])
    assert len(sheet_of(any_desk, household_journal(household))) == 1


def test_the_work_of_a_tab_with_its_amounts(any_desk: Desk, people: dict[str, UUID]) -> None:
    claim = ClaimDraft(group="near_poor", paper_number="1", issuer="UBND", valid_from="", valid_to="30/11/2026")
    made = add_claim(any_desk, AddClaim(person_id=people["Lê Thị Dung"], insurance=Insurance.VOLUNTARY_SI, claim=claim))
    assert not isinstance(made, tuple)
    rows = sheet_of(any_desk, work_listing())
    assert [(row[0].date(), row[1]) for row in rows] == [(date(2026, 11, 30), "Lê Thị Dung")]


def test_every_dated_figure(any_desk: Desk) -> None:
    groups = list_figures(any_desk)
    rows = sheet_of(any_desk, figure_listing(groups))
    assert len(rows) == sum(len(any_desk.parameters.history(path)) for path in any_desk.parameters.paths())
    starts = [row.since for group in groups for row in group.rows]
    shown = [row[4].date() if isinstance(row[4], datetime) else row[4] for row in rows]
    assert shown == [day if day.year > 1900 else f"{day:%d/%m/%Y}" for day in starts]


def test_what_is_stopped_leaves_no_word_in_the_journal(any_desk: Desk, people: dict[str, UUID]) -> None:
    before = recent_journal(any_desk, limit=1)[0].number

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, len(NAMES))
        raise InterruptedError

    for ending in Ending:
        with pytest.raises(InterruptedError):
            export_listing(any_desk, people_listing(), ending, stop)
    assert recent_journal(any_desk, limit=1)[0].number == before


@pytest.fixture
def known(any_desk: Desk) -> UUID:
    """A person with everything."""
    head = registered(any_desk, "Nguyễn Văn An", personal_id="001090000001", phone="0905000001")
    household = household_of(any_desk, head)
    claim = ClaimDraft(group="near_poor", paper_number="12/GCN", issuer="UBND xã", valid_from="", valid_to="31/12/2026")
    add_claim(any_desk, AddClaim(person_id=head, insurance=Insurance.VOLUNTARY_SI, claim=claim))
    pay_si(any_desk, head)
    paid(any_desk, hi_part(any_desk, hi_draft(household, head)))
    opening = SiOpening(
        id=new_key(), person_id=head, paid_months=14, supported_months=12, as_of=date(2026, 1, 1), source="sổ cũ"
    )
    with any_desk.book.writing() as tx:
        openings.insert_si(tx, [opening], by=any_desk.user.id, at=any_desk.now())
    return head


def test_a_whole_record_as_sheets(any_desk: Desk, known: UUID) -> None:
    data, lines = export_person(any_desk, known, Path("an.xlsx"))
    book = load_workbook(io.BytesIO(data))
    tables = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    assert list(tables) == [
        "Người",
        "Hộ",
        "Tham gia",
        "Giấy tờ nhóm",
        "BHXH tự nguyện",
        "BHYT hộ gia đình",
        "Biên lai",
        "BHXH trước khi có sổ",
        "BHYT trước khi có sổ",
        "Biến động",
        "Nhật ký",
    ]
    assert sum(len(rows) - 1 for rows in tables.values()) == lines
    assert tables["Người"][1] == ("Họ và tên", "Nguyễn Văn An")
    assert [row[0] for row in tables["Hộ"][1:]] == ["Nguyễn Văn An"]
    assert tables["Giấy tờ nhóm"][1][1:4] == ("hộ cận nghèo", "12/GCN", "UBND xã")
    assert [row[0] for row in tables["BHXH tự nguyện"][1:]] == ["0000001"]
    assert [row[0] for row in tables["BHYT hộ gia đình"][1:]] == ["0000002"]
    assert [row[0] for row in tables["Biên lai"][1:]] == ["0000001", "0000002"]
    assert tables["BHXH trước khi có sổ"][1][:2] == (14, 12)
    assert len(tables["BHYT trước khi có sổ"]) == 1
    assert recent_journal(any_desk, limit=1)[0].sentence == f"Xuất toàn bộ hồ sơ của người này ra tệp, {lines} dòng."


def test_a_whole_record_as_json(any_desk: Desk, known: UUID) -> None:
    data, _ = export_person(any_desk, known, Path("an.JSON"))
    record = json.loads(data)
    assert record["person"]["person"]["personal_id"] == "001090000001"
    assert "place_words" not in record["person"]
    assert [claim["paper_number"] for claim in record["claims"]] == ["12/GCN"]
    assert [len(record[part]) for part in ("cycles", "cards", "enrolments", "si_openings", "hi_openings")] == [
        *(1, 1, 2, 1, 0),
    ]
    first = record["cycles"][0]["first_month"]
    assert str(Month.parse(first)) == f"{first[5:]}/{first[:4]}"
    assert [receipt["number"] for receipt in record["receipts"]] == [1, 2]
    assert record["receipts"][0]["total"] == record["cycles"][0]["participant_pays"]
    assert record["si_openings"][0]["opening"]["source"] == "sổ cũ"
    assert record["journal"]


def test_what_cannot_be_exported_is_said(any_desk: Desk, known: UUID) -> None:
    with pytest.raises(CounterError) as told:
        export_person(any_desk, known, Path("an.csv"))
    assert [(one.field, one.code) for one in told.value.problems] == [("out", "bad_ending")]
    with pytest.raises(CounterError, match="Không thấy người này"):
        export_person(any_desk, new_key(), Path("ai.json"))
    assert person_by_number(any_desk, " 001090000001 ") == known
    for number in ("", "999"):
        with pytest.raises(CounterError, match="Không thấy người này"):
            person_by_number(any_desk, number)
