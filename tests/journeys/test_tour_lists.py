"""Lists to the agency of the tour: columns, cells, amounts worked out again, gateways, their sum."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.services.lists.batches import open_batch
from desktop.services.lists.drafts import MakeBatch, make_batch
from desktop.services.lists.files import batch_pdf, batch_sheet
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.tour.corrections import RIGHT_PAYER
from desktop.tour.payments import PAYER
from tests.documents.reading import assert_laid_out, joined_up
from tests.journeys.left import dots, records, story, text, values, worksheets
from tests.journeys.list_fields import COLUMNS, D03_TS, HI_KEYS, NAMES, SI_KEYS
from tests.journeys.list_rows import (
    FORMS,
    SENT_ON,
    agency,
    body,
    by_mark,
    columns_of,
    issued,
    printed,
    receipt_of,
    sheets_of,
    stem,
    told_of,
)
from tests.storage.engines import CHEAP, NOW

pytestmark = pytest.mark.timeout(400)

POVERTY_LINE, FUND_RETURN = 1_500_000, 1.0031
SHARES = (100, 70, 60, 50, 40, 40, 40)
NEW_BASE_SALARY = date(2026, 7, 1)


def test_each_list_comes_as_paper_sheet_and_gateway_sheet(tour: Path, journal: dict[str, Any]) -> None:
    sent = [(one["form"], one["number"]) for one in agency(journal)["lists"]]
    assert sorted(form for form, number in sent if number == 1) == sorted(FORMS)
    assert [form for form, number in sent if number > 1] == ["d05_ts"], "what refunds of before took back"
    for told in (*agency(journal)["lists"], *agency(journal)["next_lists"]):
        named = stem(told["form"], told["number"])
        assert told["files"] == [f"{named}.xlsx", f"{named}.pdf", f"{named}-cong.xlsx"]
        assert all((tour / name).exists() for name in told["files"])


@pytest.mark.parametrize("form", FORMS)
def test_columns_stand_in_order_with_their_letters_and_numbers(tour: Path, form: str) -> None:
    for sheet in sheets_of(tour, form):
        assert columns_of(sheet) == list(COLUMNS[form])
    paper = text(tour / f"{stem(form)}.pdf")
    marks = " ".join(f"({mark})" for mark in dict.fromkeys(mark for mark, _ in COLUMNS[form]))
    assert marks in paper
    for _, heading in COLUMNS[form]:
        assert joined_up(heading) in joined_up(paper)


@pytest.mark.parametrize("form", FORMS)
def test_the_list_says_whose_it_is_and_by_which_form(tour: Path, form: str) -> None:
    paper = text(tour / f"{stem(form)}.pdf")
    name, legal, title = NAMES[form]
    items = (
        "Tên tổ chức hỗ trợ phát triển đối tượng: Điểm thu Phường Tân Ninh · Mã tổ chức: 3456789000TH0100070003",
        "Nhân viên thu: Người thu tập · Mã nhân viên: 0007",
        f"{name} {legal}",
        f"{title} Số: 1/2026 · Ngày 24 tháng 11 năm 2026",
        "NHÂN VIÊN THU (Ký, ghi rõ họ tên) Người thu tập",
    )
    for item in items:
        assert item in paper
    for sheet in sheets_of(tour, form):
        told = {cell for row in values(sheet) for cell in row}
        assert told >= {*items[:2], name, legal, title, "Số: 1/2026 · Ngày 24 tháng 11 năm 2026", "NHÂN VIÊN THU"}


@pytest.mark.parametrize("form", FORMS)
def test_paper_and_sheet_say_the_same_in_each_row(tour: Path, form: str) -> None:
    paper = text(tour / f"{stem(form)}.pdf")
    for sheet in sheets_of(tour, form):
        for row in body(sheet):
            assert " ".join(filter(None, map(printed, row))) in paper


@pytest.mark.parametrize("form", FORMS)
def test_cells_are_real_numbers_and_dates_and_codes_stay_text(tour: Path, form: str) -> None:
    whole = {"STT", "Số tháng", "Mức thu nhập tháng", "Số tiền phải đóng", "Người tham gia đóng", "Mức lương cơ sở"}
    whole |= {"Nhà nước hỗ trợ (%)", "NSNN hỗ trợ (%)", "Tiền lương hoặc lương cơ sở × mức đóng"}
    codes = {"Mã số BHXH": 10, "Mã số BHYT": 10, "Số định danh cá nhân": 12}
    seen: Counter[str] = Counter()
    for row in (row for sheet in sheets_of(tour, form) for row in body(sheet)):
        for (_, heading), cell in zip(COLUMNS[form], row, strict=True):
            seen[heading] += cell.value is not None
            if heading in whole:
                assert isinstance(cell.value, int | None), (heading, cell.value)
            elif heading in codes:
                assert cell.value is None or (isinstance(cell.value, str) and len(cell.value) == codes[heading])
                assert cell.number_format == "@"
            elif heading.startswith("Từ tháng"):
                assert isinstance(cell.value, datetime)
                assert cell.number_format == "mm/yyyy"
            elif heading.startswith("Ngày") and isinstance(cell.value, datetime):
                assert cell.number_format == "dd/mm/yyyy"
    assert seen["Họ và tên"] == seen["STT"] > 0
    assert form == "d05_ts" or seen["Số định danh cá nhân"] == seen["STT"]


def test_d05_amounts_follow_the_guide_and_the_receipts(tour: Path, journal: dict[str, Any]) -> None:
    """Column 6 = 4 × 5 × 22 % (discounted month by month when paid ahead), 7 = 6 − 4 × 8 × 22 % × the poverty line."""
    (sheet,) = sheets_of(tour, "d05_ts")
    rows, receipts = [by_mark(row, "d05_ts") for row in body(sheet)], issued(tour)
    assert [row["B"] for row in rows] == [one["name"] for one in told_of(journal, "d05_ts")["lines"]]
    for row in rows:
        monthly = row["5"] * 22 // 100
        ahead = sum(monthly / FUND_RETURN**month for month in range(row["4"]))
        assert row["6"] == (round(ahead) if row["15"].startswith("VS: về sau") else monthly * row["4"])
        assert row["7"] == row["6"] - row["4"] * row["8"] * 22 * POVERTY_LINE // 10_000
        assert (row["9"], row["10"], row["11"], row["12"]) == (None, None, None, None)
        receipt = receipts[receipt_of(row["15"])]
        assert receipt["Số tiền"] == row["7"]
        assert receipt["Người nộp"] in {row["B"], f"Người nhà {row['B']}", PAYER, RIGHT_PAYER}
        assert row["14"] in {"tăng mới", "đóng tiếp", "đóng lại", "giảm", "điều chỉnh"}
    total = next(row for row in values(sheet) if row[1] == "Tổng cộng")
    assert total[7:9] == [sum(row["6"] for row in rows), sum(row["7"] for row in rows)]
    assert total[8] == told_of(journal, "d05_ts")["amount"]
    assert f"Tổng cộng {dots(total[7])} {dots(total[8])}" in text(tour / "danh-sach-d05-ts.pdf")
    assert "Đề nghị cơ quan BHXH thanh toán thù lao theo quy định." in text(tour / "danh-sach-d05-ts.pdf")
    assert {row["14"] for row in rows} == {"tăng mới", "đóng tiếp"}


def test_mau_so_4_is_one_sheet_for_each_household(tour: Path) -> None:
    sheets, receipts = sheets_of(tour, "mau_so_4"), issued(tour)
    heads = [next(row[0] for row in values(sheet) if str(row[0]).startswith("Chủ hộ: ")) for sheet in sheets]
    assert len(set(heads)) == len(sheets) > 10
    assert "Chủ hộ: Nguyễn Văn An" in heads
    for sheet, head in zip(sheets, heads, strict=True):
        first_column = [row[0] for row in values(sheet)]
        rows = [by_mark(row, "mau_so_4") for row in body(sheet)]
        assert [row["A"] for row in rows] == list(range(1, len(rows) + 1))
        assert all(str(told).startswith(("Điện thoại: ", "Địa chỉ: ")) for told in first_column[6:8])
        assert {row["B"] for row in rows if row["6"] == "chủ hộ"} <= {head.removeprefix("Chủ hộ: ")}
        asked = len({row["B"] for row in rows if row["8"] or row["9"]})
        assert f"Số người đề nghị cấp thẻ BHYT: {asked} người, trong đó thẻ bản giấy: 0 người." in first_column
        assert values(sheet)[-1][6] == head.removeprefix("Chủ hộ: ")
        for row in rows:
            paid_on = receipts[receipt_of(row["10"])]["Ngày"].date()
            assert row["5"] == (2_530_000 if paid_on >= NEW_BASE_SALARY else 2_340_000)
            assert row["10"].split()[1] == "tháng;"
    an = next(sheet for sheet, head in zip(sheets, heads, strict=True) if head == "Chủ hộ: Nguyễn Văn An")
    assert [(row[1].value, row[7].value) for row in body(an)] == [
        ("Nguyễn Văn An", "chủ hộ"),
        ("Lê Thị Dung", "vợ"),
        ("Nguyễn Văn Cường", "bố"),
        ("Nguyễn Thị Giang", "con"),
    ]


def test_mau_so_3_has_its_blocks_and_stands_in_falling_order(tour: Path, journal: dict[str, Any]) -> None:
    note = f"12 tháng; hộ cận nghèo; BL TAP/26 {story(journal, 'near-poor household')['receipts'][0]['number']}"
    (sheet,) = sheets_of(tour, "mau_so_3")
    texts = [row[0] for row in values(sheet)]
    rows = [by_mark(row, "mau_so_3") for row in body(sheet)]
    assert texts.index("(1) Tăng") < texts.index(1) < texts.index(2) < texts.index("(2) Giảm")
    assert [row["4"] for row in rows] == sorted((row["4"] for row in rows), reverse=True) == [2_530_000, 2_530_000]
    assert [(row["B"], row["2"], row["10"], row["13"]) for row in rows] == [
        ("Hoàng Văn Thọ", "027068999931", 70, note),
        ("Hoàng Thị Xuân", "027170999932", 70, note),
    ]
    assert {row["9"] for row in rows} == {datetime(2026, 12, 1)}  # noqa: DTZ001 — cells of a sheet have no zone
    paper = text(tour / "danh-sach-mau-so-3.pdf")
    assert paper.index("(1) Tăng") < paper.index("Hoàng Văn Thọ") < paper.index("(2) Giảm")
    assert "Số người đề nghị cấp thẻ BHYT: 2 người, trong đó thẻ bản giấy: 0 người." in paper


def test_the_gateway_of_voluntary_si_has_its_keys_and_the_amounts_of_the_list(tour: Path) -> None:
    path = tour / "danh-sach-d05-ts-cong.xlsx"
    assert values(worksheets(path)[0])[0] == list(SI_KEYS)
    told = records(path)
    listed = [by_mark(row, "d05_ts") for row in body(sheets_of(tour, "d05_ts")[0])]
    assert len(told) == len(listed)
    for key, row in zip(told, listed, strict=True):
        assert [key[name] for name in ("STT", "HoTen", "MasoBHXH", "MucTien", "Sothang", "Tongtien", "TienTudong")] == [
            row[mark] for mark in ("A", "B", "1", "5", "4", "6", "7")
        ]
        assert key["Tuthang"] == f"{row['3']:%m/%Y}"
        assert key["TienHotro"] == row["6"] - row["7"]
        assert (key["Tyle"], key["TyleNSNN"], key["Ghichu"]) == (22, row["8"], row["15"])
        assert key["PA"] == {"tăng mới": "TM", "đóng tiếp": "ON"}[row["14"]]
        assert key["Phuongthuc"] == ("VS" if row["15"].startswith("VS") else str(row["4"]))
        assert key["CCNS"] == (0 if isinstance(row["2"], datetime) else 2)
        assert (len(key["Matinh"]), len(key["Maxa"])) == (2, 5)
    binh = next(one for one in told if one["HoTen"] == "Trần Thị Bình")
    assert binh["Diachi"] == "Thôn Đông, Xã Tiên Du, Tỉnh Bắc Ninh"
    assert (binh["Matinh"], binh["Maxa"]) == ("24", "09319")


def test_the_gateway_of_health_insurance_has_its_keys_and_sums_to_the_receipts(tour: Path) -> None:
    """Each receipt: 4.5 % of the base salary × months × 100, 70, 60, 50, 40 %, in the order of the household."""
    told, receipts = [], issued(tour)
    for form in ("mau_so_4", "mau_so_3"):
        path = tour / f"{stem(form)}-cong.xlsx"
        assert values(worksheets(path)[0])[0] == list(HI_KEYS)
        rows = records(path)
        listed = [row for sheet in sheets_of(tour, form) for row in body(sheet)]
        assert [row["HoTen"] for row in rows] == [row[1].value for row in listed]
        assert [row["STT"] for row in rows] == list(range(1, len(rows) + 1))
        assert {row["MucHuong"] for row in rows} == {{"mau_so_4": "4", "mau_so_3": "2"}[form]}
        told += rows
    sums: Counter[tuple[str, str]] = Counter()
    for key, group in groupby(told, key=lambda row: receipt_of(row["Ghichu"])):
        members = list(group)
        base = 2_530_000 if receipts[key]["Ngày"].date() >= NEW_BASE_SALARY else 2_340_000
        cards = [base * 45 * row["Sothang"] // 1000 for row in members]
        near_poor = "hộ cận nghèo" in members[0]["Ghichu"]
        shares = (30,) * len(cards) if near_poor else SHARES
        amounts = [card * share // 100 for card, share in zip(cards, shares, strict=False)]
        assert [row["Tiendong"] for row in members] == amounts, key
        sums[key] += sum(amounts)
        for row in members:
            assert isinstance(row["TuNgay"], datetime)
            assert (row["MaTinhBenhVien"], len(row["MaBenhVien"])) == ("99", 3)
            assert row["GioiTinh"] in {0, 1}
            assert row["CCNS"] == (0 if isinstance(row["NgaySinh"], datetime) else 2)
            assert row["PA"] in {"TM", "ON"}
    assert sums == {key: one["Số tiền"] for key, one in receipts.items() if one["Loại"] == "BHYT hộ gia đình"}


def test_all_lists_together_are_all_receipts(tour: Path, journal: dict[str, Any]) -> None:
    listed = sum(one["amount"] for one in agency(journal)["lists"] if one["number"] == 1)
    assert listed == sum(one["Số tiền"] for one in issued(tour).values())
    refunded = [one for one in records(tour / "ba-ngay-hoan-tra.xlsx") if one["Ngày"].date() < SENT_ON]
    given_back = sum(one["amount"] for one in agency(journal)["lists"] if one["number"] > 1)
    assert given_back == -sum(one["Hoàn trả"] for one in refunded)
    for one in agency(journal)["lists"]:
        assert one["amount"] == sum(line["amount"] for line in one["lines"])


def test_a_list_of_before_may_2026_is_the_d03(
    tmp_path: Path, parameters: ParameterSet, places: AdministrativeUnits
) -> None:
    """Not of the tour, whose day is later: a practice book of April, its list made by the form of that date."""
    april = NOW.replace(month=4, day=20)
    asked = MakePractice(path=tmp_path / "tap.quay", people=60, seed=11, passphrase="tap", cost=CHEAP)
    desk = make_practice(asked, parameters, places, lambda: april).desk
    made = make_batch(desk, MakeBatch(form_code="d03_ts"))
    files = {"pdf": batch_pdf(desk, made.batch_id), "xlsx": batch_sheet(desk, made.batch_id)}
    for ending, file in files.items():
        (tmp_path / f"d03.{ending}").write_bytes(file.content)
    lines = open_batch(desk, made.batch_id).lines
    desk.book.close()
    (sheet,) = worksheets(tmp_path / "d03.xlsx")
    assert columns_of(sheet) == list(D03_TS)
    rows = body(sheet)
    assert [row[1].value for row in rows] == [line.name for line in lines]
    paper = text(tmp_path / "d03.pdf")
    assert "Mẫu D03-TS (?) (Ban hành kèm theo Quyết định số 490/QĐ-BHXH năm 2023)" in paper
    assert "DANH SÁCH NGƯỜI CHỈ THAM GIA BẢO HIỂM Y TẾ Số: 1/2026 · Ngày 20 tháng 04 năm 2026" in paper
    for row, line in zip(rows, lines, strict=True):
        assert " ".join(filter(None, map(printed, row))) in paper
        assert row[9].value == line.receipt_number
        assert all(isinstance(row[place].value, datetime) for place in (8, 13))
        assert isinstance(row[14].value, int)
    assert_laid_out(files["pdf"].content)
