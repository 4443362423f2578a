"""The three days of the tour added up again from the exported sheets alone, against windows, papers, book."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.services.book.check_book import check_book
from tests.journeys.left import dots, open_copy, records, story, text, values, worksheets

pytestmark = pytest.mark.timeout(400)

DAYS = (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25))
STEMS = ("mot", "hai", "ba")
KINDS, CASH, SENT = ("BHXH tự nguyện", "BHYT hộ gia đình"), "tiền mặt", "chuyển khoản"
RECEIPT, VOID, REFUND = "biên lai", "hủy biên lai", "hoàn trả"


@dataclass(frozen=True)
class Act:
    """A row of the reconciliation: a receipt, its void, or a refund of it; the amount is negative where money left."""

    day: date
    kind: str
    receipt: tuple[str, str]
    insurance: str
    means: str
    amount: int
    slip: str
    confirmed: bool


@pytest.fixture(scope="module")
def acts(tour: Path) -> list[Act]:
    return list(_acts(tour))


def _acts(tour: Path) -> Iterator[Act]:
    head, *rows = sheet(tour, "Từng biên lai")
    for row in rows:
        one = dict(zip(head, row, strict=True))
        yield Act(
            day=one["Ngày"].date(),
            kind=one["Việc"],
            receipt=(one["Ký hiệu"], one["Số biên lai"]),
            insurance=one["Loại"],
            means=one["Hình thức"],
            amount=one["Số tiền"],
            slip=one["Giấy nộp"] or "",
            confirmed=one["Xác nhận"] == "đã xác nhận",
        )


def sheet(tour: Path, title: str) -> list[list[Any]]:
    found = next(one for one in worksheets(tour / "ba-ngay-doi-soat.xlsx") if one.title == title)
    return values(found)


def closed(tour: Path, on: date) -> dict[str, Any]:
    (found,) = [one for one in records(tour / "ba-ngay-chot-ngay.xlsx") if one["Ngày"].date() == on]
    return found


def closing(journal: dict[str, Any], on: date) -> dict[str, Any]:
    (found,) = [one for one in journal["stories"] if "seal" in one and one["day"] == on.isoformat()]
    return found


def of_day(acts: list[Act], on: date) -> list[Act]:
    """Receipts of a day that still stood in its evening."""
    voided = {one.receipt for one in acts if one.kind == VOID and one.day == on}
    return [one for one in acts if one.kind == RECEIPT and one.day == on and one.receipt not in voided]


def total(found: list[Act], **wanted: str) -> int:
    return sum(one.amount for one in found if all(getattr(one, name) == value for name, value in wanted.items()))


def test_forty_payments_over_three_days(tour: Path, journal: dict[str, Any]) -> None:
    paid = [one for one in journal["stories"] if "read_back" in one]
    posted = [one for told in journal["stories"] for one in told.get("posted", ())]
    assert len(paid) + len(posted) >= 40
    numbers = [one["number"] for told in paid for one in (*told.get("taken", ()), *told.get("receipts", ()))]
    exported = {one["Số"]: one for one in records(tour / "ba-ngay-bien-lai.xlsx")}
    assert set(numbers) <= set(exported)
    for told in paid:
        own = told.get("taken") or told["receipts"]
        assert told["read_back"]["total"] == sum(one["total"] for one in own)


def test_the_list_of_receipts_and_the_reconciliation_tell_the_same_receipts(tour: Path, acts: list[Act]) -> None:
    listed = {
        (one["Ký hiệu"], one["Số"]): (one["Ngày"].date(), one["Loại"], one["Hình thức"], one["Số tiền"])
        for one in records(tour / "ba-ngay-bien-lai.xlsx")
    }
    told = {one.receipt: (one.day, one.insurance, one.means, one.amount) for one in acts if one.kind == RECEIPT}
    assert told == listed
    marked = {(one["Ký hiệu"], one["Số"]) for one in records(tour / "ba-ngay-bien-lai.xlsx") if one["Lý do hủy"]}
    assert marked == {one.receipt for one in acts if one.kind == VOID}


def test_no_number_is_missing_or_used_twice(tour: Path) -> None:
    numbers: dict[str, list[int]] = defaultdict(list)
    for one in records(tour / "ba-ngay-bien-lai.xlsx"):
        numbers[one["Ký hiệu"]].append(int(one["Số"]))
    for own in numbers.values():
        assert sorted(own) == list(range(1, len(own) + 1))


@pytest.mark.parametrize("on", DAYS)
def test_each_day_is_closed_with_the_sums_of_its_receipts(tour: Path, acts: list[Act], on: date) -> None:
    row, own = closed(tour, on), of_day(acts, on)
    assert (row["Biên lai"], row["Tiền mặt"], row["Chuyển khoản"]) == (
        len(own),
        total(own, means=CASH),
        total(own, means=SENT),
    )
    assert row["Chênh lệch"] == row["Đếm được"] - row["Phải có"]
    assert bool(row["Lý do"]) == bool(row["Chênh lệch"])


@pytest.mark.parametrize("on", DAYS)
def test_what_must_be_in_the_drawer_is_what_came_and_went(
    tour: Path, journal: dict[str, Any], acts: list[Act], on: date
) -> None:
    """What was left the evening before, cash of the day, less what went back, with what was moved."""
    days = sorted(records(tour / "ba-ngay-chot-ngay.xlsx"), key=lambda one: one["Ngày"])
    before = next(one for one in reversed(days) if one["Ngày"].date() < on)
    issued = {one.receipt: one.day for one in acts if one.kind == RECEIPT}
    returned = [one for one in acts if one.kind == VOID and one.day == on and issued[one.receipt] != on]
    refunded = [one for one in acts if one.kind == REFUND and one.day == on]
    moved = sum(
        one["amount"] for one in journal["stories"] if "money moved" in one["story"] and one["day"] == on.isoformat()
    )
    expected = (
        before["Đếm được"]
        - before["Rút khỏi két"]
        + total(of_day(acts, on), means=CASH)
        + total(returned, means=CASH)
        + total(refunded, means=CASH)
        + moved
    )
    assert closed(tour, on)["Phải có"] == expected
    told = closing(journal, on)
    assert (told["expected"], told["counted"]) == (expected, closed(tour, on)["Đếm được"])
    assert ["Phải có", f"{dots(expected)} đ"] in told["shown"]
    assert ["Đếm được", f"{dots(told['counted'])} đ"] in told["shown"]


@pytest.mark.parametrize(("on", "stem"), list(zip(DAYS, STEMS, strict=True)))
def test_the_day_book_on_paper_says_the_same(tour: Path, acts: list[Act], on: date, stem: str) -> None:
    paper, own = text(tour / f"so-quy-{stem}.pdf"), of_day(acts, on)
    for kind in KINDS:
        cash, sent = ([one for one in own if (one.insurance, one.means) == (kind, means)] for means in (CASH, SENT))
        sums = total(cash), total(sent)
        assert f"{kind} {len(cash)} {dots(sums[0])} {len(sent)} {dots(sums[1])} {dots(sum(sums))}" in paper
    assert f"Thu tiền mặt: {dots(total(own, means=CASH))} đ" in paper
    row = closed(tour, on)
    assert dots(row["Phải có"]) in paper
    assert dots(row["Đếm được"]) in paper
    assert row["Dấu niêm phong"] in paper
    for one in acts:
        if one.kind == VOID and one.day == on:
            assert one.receipt[1] in paper


def test_seals_follow_each_other(tour: Path) -> None:
    days = sorted(records(tour / "ba-ngay-chot-ngay.xlsx"), key=lambda one: one["Lần chốt"])
    assert [one["Lần chốt"] for one in days] == list(range(1, len(days) + 1))
    for before, after in zip(days[-4:], days[-3:], strict=False):
        paper = text(tour / f"so-quy-{STEMS[DAYS.index(after['Ngày'].date())]}.pdf")
        assert before["Dấu niêm phong"] in paper


def test_voids_are_what_the_stories_did(tour: Path, journal: dict[str, Any], acts: list[Act]) -> None:
    exported = {one["Số"]: one for one in records(tour / "ba-ngay-bien-lai.xlsx") if one["Ký hiệu"] == "TAP/26"}
    told = [one for one in journal["stories"] if "receipt voided" in one["story"]]
    assert len(told) == 3
    for one in told:
        (void,) = [act for act in acts if act.kind == VOID and act.receipt == ("TAP/26", one["number"])]
        assert (void.day.isoformat(), void.amount) == (one["day"], -one["total"])
        row = exported[one["number"]]
        assert bool(row["Thay bằng"]) is one["replaced"]
        if one["replaced"]:
            following = exported[row["Thay bằng"]]
            assert (following["Thay cho"], following["Số tiền"]) == (one["number"], one["total"])
            assert following["Người nộp"] != row["Người nộp"]
    assert [one["day"] != one["issued_on"] for one in told] == [False, False, True]
    book = text(tour / "so-quy-hai.pdf")
    assert "23/11/2026" in book[book.index(told[2]["number"]) :]


def test_the_refund_is_the_same_in_sheet_slip_and_reconciliation(
    tour: Path, journal: dict[str, Any], acts: list[Act]
) -> None:
    told = story(journal, "a refund")
    rows = [one for one in records(tour / "ba-ngay-hoan-tra.xlsx") if one["Ngày"].date().isoformat() == told["day"]]
    assert [(one["Họ và tên"], one["Hoàn trả"]) for one in rows] == [(told["name"], told["amount"])]
    assert rows[0]["Hoàn trả"] == rows[0]["Tính được"] > 0
    (act,) = [one for one in acts if one.kind == REFUND and one.day.isoformat() == told["day"]]
    assert (act.amount, act.receipt[1]) == (-told["amount"], rows[0]["Biên lai"].split()[-1])
    assert f"{dots(told['amount'])}" in text(tour / told["papers"][0])
    paid = sum(one.amount for one in acts if one.kind == RECEIPT and one.receipt == act.receipt)
    assert told["amount"] <= paid


def test_what_is_owed_is_what_was_taken_less_what_went_back_and_what_was_handed_over(
    tour: Path, journal: dict[str, Any], acts: list[Act]
) -> None:
    sums = {row[0]: row[1:] for row in sheet(tour, "Tổng hợp")[1:]}
    for place, kind in enumerate(KINDS):
        own = [one for one in acts if one.insurance == kind]
        handed = sum(one.amount for one in own if one.slip)
        assert sums["Biên lai đã thu"][place] == total(own, kind=RECEIPT)
        assert sums["Trừ biên lai hủy"][place] == total(own, kind=VOID)
        assert sums["Trừ hoàn trả tại quầy"][place] == total(own, kind=REFUND)
        assert sums["Phải nộp"][place] == total(own)
        assert sums["Đã nộp"][place] == handed
        assert sums["Còn phải nộp"][place] == total(own) - handed
    head, *slips = sheet(tour, "Giấy nộp tiền")
    assert sum(dict(zip(head, one, strict=True))["Cộng"] for one in slips) == sum(
        one.amount for one in acts if one.slip
    )


def test_the_slip_holds_everything_until_the_first_evening_and_was_confirmed(
    tour: Path, journal: dict[str, Any], acts: list[Act]
) -> None:
    told, said = story(journal, "money is handed"), story(journal, "confirms the remittance")
    head, *slips = sheet(tour, "Giấy nộp tiền")
    (slip,) = [one for one in (dict(zip(head, row, strict=True)) for row in slips) if one["Chứng từ"] == "UNC 2411"]
    own = [one for one in acts if one.slip == slip["Số"]]
    assert sum(one.amount for one in own) == slip["Cộng"] == said["amount"] == slip["Số tiền xác nhận"]
    assert slip["Chênh lệch"] == 0
    assert told["shown"] == f"{dots(slip['Cộng'])} đ"
    assert told["owed_before"] - told["owed_after"] == slip["Cộng"]
    assert {one.receipt for one in own} >= {one.receipt for one in acts if one.kind == RECEIPT and one.day == DAYS[0]}
    assert all(one.slip for one in acts if one.kind == RECEIPT and one.day <= DAYS[0])
    assert not [one for one in own if one.kind == RECEIPT and one.day > DAYS[0]]
    assert all(one.confirmed for one in own)
    paper = text(tour / told["papers"][0])
    assert f"Số tiền nộp: {dots(slip['Cộng'])} đồng" in paper


def test_a_renewal_takes_at_most_four_keys_after_the_scan(journal: dict[str, Any]) -> None:
    keys = {one["story"]: one["keys"] for one in journal["stories"] if "renew" in one["story"] and one["limit"] == 4}
    assert keys == {
        "renewal of a known person, both covers": ["Enter", "F9", "Enter"],
        "a known person renews": ["Enter", "F8", "F9", "Enter"],
        "renewal of a household from the list": ["F4", "Enter", "F9", "Enter"],
        "renewal of a person from the list": ["F5", "F9", "Enter"],
    }


def test_a_call_is_logged_with_three_keys_and_the_call_list_names_who_is_due(
    tour: Path, journal: dict[str, Any]
) -> None:
    told = story(journal, "due next month is called")
    first = told["keys"].index("Ctrl+L")
    assert told["keys"][first : first + 3] == ["Ctrl+L", "2", "Enter"]
    assert told["rows"] > 2
    assert "DANH SÁCH GỌI" in text(tour / told["papers"][0]).upper()
    messages = (tour / told["messages"]).read_text(encoding="utf-8-sig").splitlines()
    assert len(messages) > 1


def test_awaited_money_becomes_a_receipt_when_the_bank_tells_it(tour: Path, journal: dict[str, Any]) -> None:
    told = story(journal, "a bank statement")
    awaited = story(journal, "a transfer is awaited")
    assert awaited["name"] in {one["name"] for one in told["posted"]}
    of_that_day = [
        one for one in records(tour / "ba-ngay-bien-lai.xlsx") if one["Ngày"].date().isoformat() == told["day"]
    ]
    for one in told["posted"]:
        own = [row for row in of_that_day if row["Người nộp"] == one["name"] and row["Hình thức"] == SENT]
        assert sum(row["Số tiền"] for row in own) == one["total"]


def test_every_closing_made_a_copy_and_the_last_one_opens(tour: Path, journal: dict[str, Any], tmp_path: Path) -> None:
    copies = [one["copies"] for one in journal["stories"] if "copies" in one]
    assert [name.split("-")[1] for name in copies[-1]] == [f"{on:%Y%m%d}" for on in DAYS]
    last = tour / "backups" / copies[-1][-1]
    for ending in ("", ".keys"):
        shutil.copy(f"{last}{ending}", tmp_path / f"book.quay{ending}")
    (tmp_path / "opened").mkdir()
    desk = open_copy(tmp_path, tmp_path / "opened")
    try:
        assert check_book(desk).problems == ()
    finally:
        desk.book.close()


def test_every_page_of_the_days_has_its_picture(tour: Path, journal: dict[str, Any]) -> None:
    titles = {name.split("-", 1)[1].removesuffix(".png") for name in journal["pictures"]}
    assert titles >= {
        "mo-quay", "them-tien-le", "chot-ngay-mot", "da-chot-ngay-mot", "so-quy-mot", "gom-vao-mot-lan-nop",
        "thu-tien-nguoi-khac-nop", "thu-tien-chuyen-khoan-cho", "mo-quyen-bien-lai", "cai-dat-quyen-bien-lai",
        "thu-tien-viet-tay", "huy-bien-lai-thay-nguoi-nop", "bien-lai-da-huy-tra-lai-tien",
        "huy-bien-lai-ngay-da-chot", "cho-tien-ve", "sao-ke-cac-cot", "sao-ke-da-nhap", "sao-ke-da-khop",
        "ghi-tien-vao-ra-ket", "nop-tien-con-phai-nop", "nop-tien", "giay-nop-tien", "giay-nop-tien-so",
        "xac-nhan-nop-tien", "nop-tien-da-xac-nhan", "doi-soat-tung-bien-lai", "gia-han", "ghi-lien-he",
        "ghi-lien-he-hen-den", "gia-han-da-goi", "danh-sach-goi", "tin-nhan", "gia-han-ca-ho", "hoan-tra",
        "danh-sach-hoan-tra", "phieu-hoan-tra", "cac-ngay-da-chot", "bien-dong", "lich-tham-gia", "cai-dat-nguoi-dung",
        "cai-dat-sao-luu",
        *(f"{page}-{look}" for page in ("gia-han", "chot-ngay", "nop-tien", "cho-tien-ve", "bien-dong", "lich-tham-gia")
          for look in ("nen-toi", "english", "hep")),
    }  # fmt: skip
