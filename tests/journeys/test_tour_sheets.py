"""Data in and out on the tour: residents brought in, their errors corrected, lists on screen and a record exported."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop.domain.money import Money
from desktop.domain.texts.harmless import unguarded
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.imports import dry_run, propose_sheet, run_import
from desktop.services.payment.renewal import propose_renewal
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.people import households, people
from desktop.tour.cards import HOUSEHOLD, RESIDENT
from desktop.tour.sheets import HEADINGS
from tests.journeys.left import cells, open_copy, records, story, text, values, worksheets

pytestmark = pytest.mark.timeout(400)

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
RISKY = ("=", "+", "-", "@", "\t", "\r")
WIFE = "027174999922"
BASE_SALARY = 2_530_000


@pytest.fixture(scope="module")
def desk(tour: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The tour's book, to be looked at."""
    opened = open_copy(tour, tmp_path_factory.mktemp("book"))
    yield opened
    opened.book.close()


@pytest.fixture
def own_desk(tour: Path, tmp_path: Path) -> Iterator[Desk]:
    """The tour's book, to be written to."""
    opened = open_copy(tour, tmp_path)
    yield opened
    opened.book.close()


def by_number(desk: Desk, number: str) -> Any:
    with desk.book.reading() as tx:
        (found,) = people.by_number(tx, number)
    return found.person


def test_the_report_names_row_column_and_reason(journal: dict[str, Any]) -> None:
    assert story(journal, "residents brought in")["report"] == {
        "new": 2,
        "changed": 1,
        "stopped": [
            {"row": 4, "column": "Ngày sinh", "code": "bad_date"},
            {"row": 5, "column": "Số tháng đã hỗ trợ", "code": "more_supported"},
        ],
    }


def test_two_came_in_with_their_household_and_what_was_before(desk: Desk) -> None:
    head, wife = by_number(desk, RESIDENT.personal_id), by_number(desk, WIFE)
    assert (head.full_name, str(head.birth), head.phone) == ("Phạm Văn Hợp", "05/06/1971", "0500999921")
    assert (wife.full_name, str(wife.birth)) == ("Đặng Thị Ích", "1974")
    assert (head.address.hamlet, head.address.commune_code) == ("Thôn Đông", "09319")
    with desk.book.reading() as tx:
        home = households.of_person(tx, wife.id)
    assert home is not None
    assert home.household.code == "H77"
    assert [(one.person_id, one.relation) for one in home.current] == [(head.id, "00"), (wife.id, "01")]


def test_the_renewal_knows_the_card_and_the_months_of_before(desk: Desk) -> None:
    """The new card begins the day after 31/12/2026; 24 of 120 months are used, 36 are paid up to 10/2026."""
    head = by_number(desk, RESIDENT.personal_id)
    renewal = propose_renewal(desk, head.id)
    assert renewal.hi is not None
    quote = renewal.hi.offer.quote
    assert quote is not None
    first = BASE_SALARY * 45 // 1000 * 12
    assert [(line.valid_from, line.amount) for line in quote.members] == [
        (date(2027, 1, 1), Money(first)),
        (date(2027, 1, 1), Money(first * 70 // 100)),
    ]
    facts = load_si_facts(desk, head.id)
    assert (facts.paid_elsewhere, facts.supported_elsewhere, str(facts.last_paid_month)) == (36, 24, "10/2026")


def test_a_telephone_was_changed_and_nothing_else(desk: Desk) -> None:
    changed = by_number(desk, HOUSEHOLD[0].personal_id)
    assert changed.phone == "0500999999"
    assert (changed.full_name, str(changed.birth)) == (HOUSEHOLD[0].name, "01/01/1970")
    assert changed.address.hamlet == "Thôn Đông"


def test_stopped_rows_are_not_in_the_book(desk: Desk) -> None:
    with desk.book.reading() as tx:
        assert people.by_number(tx, "027201999923") == ()
        assert people.by_number(tx, "027166999924") == ()


def test_the_error_sheet_has_those_rows_as_they_were_with_their_reasons(tour: Path) -> None:
    (sheet,) = worksheets(tour / "dan-cu-thon-dong-loi.xlsx")
    head, *rows = values(sheet)
    brought = values(worksheets(tour / "dan-cu-thon-dong.xlsx")[0])
    assert head == [*HEADINGS, "Xét trùng", "Dòng trong tệp trước", "Lý do dừng"]
    assert [row[: len(HEADINGS)] for row in rows] == [brought[3], brought[4]]
    assert [(row[-2], row[-1].split(":")[0]) for row in rows] == [(4, "Ngày sinh"), (5, "Số tháng đã hỗ trợ")]
    assert "không phải ngày tháng có thật" in rows[0][-1]


def test_the_error_sheet_comes_in_when_it_is_corrected(tour: Path, own_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "da-sua.xlsx"
    book = openpyxl.load_workbook(tour / "dan-cu-thon-dong-loi.xlsx")
    sheet = book.active
    assert sheet is not None
    for row, heading, right in ((2, "Ngày sinh", "28/02/2001"), (3, "Số tháng đã hỗ trợ", 12)):
        sheet.cell(row, HEADINGS.index(heading) + 1, right)
    book.save(path)
    proposed = propose_sheet(own_desk, path).sheet
    report = dry_run(own_desk, proposed)
    assert (report.new, report.changed, report.stopped) == (2, 0, ())
    assert run_import(own_desk, proposed).report.new == 2
    assert str(by_number(own_desk, "027201999923").birth) == "28/02/2001"
    lanh = load_si_facts(own_desk, by_number(own_desk, "027166999924").id)
    assert (lanh.paid_elsewhere, lanh.supported_elsewhere) == (12, 12)
    with own_desk.book.reading() as tx:
        assert (
            households.of_person(tx, by_number(own_desk, "027166999924").id) is None
        )  # household number 0 groups nobody
    assert check_book(own_desk).healthy


def test_the_sample_says_how_to_write_each_column_and_comes_in(tour: Path, desk: Desk) -> None:
    listed, explained = worksheets(tour / "mau-danh-sach.xlsx")
    head, *rows = values(listed)
    assert [row[0] for row in values(explained)[1:]] == head
    assert all(row[1] for row in values(explained))
    proposed = propose_sheet(desk, tour / "mau-danh-sach.xlsx").sheet
    assert len(proposed.columns) == len(head)
    report = dry_run(desk, proposed)
    assert (report.new, report.stopped) == (len(rows), ())


def test_exported_receipts_are_those_of_the_book(tour: Path, journal: dict[str, Any]) -> None:
    told = records(tour / "xuat-bien-lai.xlsx")
    columns = ["Số", "Ký hiệu", "Ngày", "Loại", "Người nộp", "Nội dung", "Số tiền", "Hình thức"]
    columns += ["Đã hủy ngày", "Lý do hủy", "Thay bằng", "Thay cho"]
    assert list(told[0]) == columns
    by_key = {(one["Ký hiệu"], one["Số"]): one for one in told}
    assert len(by_key) == len(told) == 36
    for one in (one for each in journal["stories"] for one in each.get("receipts", ())):
        row = by_key["TAP/26", one["number"]]
        assert (row["Số tiền"], row["Ngày"].date().isoformat()) == (one["total"], one["paid_on"])
        assert row["Loại"] == {"voluntary_si": "BHXH tự nguyện", "household_hi": "BHYT hộ gia đình"}[one["insurance"]]
    for year in ("25", "26"):
        numbers = sorted(int(number) for symbol, number in by_key if symbol == f"TAP/{year}")
        assert numbers == list(range(1, len(numbers) + 1))


def test_the_exported_work_list_is_the_call_list(tour: Path) -> None:
    told = records(tour / "xuat-viec-can-lam.xlsx")
    assert len(told) == 6
    paper = text(tour / "giay-call-list.pdf")
    for row in told:
        assert isinstance(row["Hạn"], datetime)
        assert isinstance(row["Số tiền"], int)
        assert row["Họ và tên"] in paper
        assert f"{row['Số tiền']:,}".replace(",", ".") in paper
    mine = next(row for row in told if row["Họ và tên"] == RESIDENT.name)
    first = BASE_SALARY * 45 // 1000 * 12
    assert mine["Chi tiết"] == "hết hạn 31/12/2026"
    assert (mine["Số tiền"], mine["Điện thoại"]) == (first + first * 70 // 100, "0500999921")


@pytest.mark.parametrize("stem", ["xuat-viec-can-lam", "xuat-bien-lai", "xuat-muc-dong"])
def test_csv_and_sheet_of_a_list_say_the_same(tour: Path, stem: str) -> None:
    raw = (tour / f"{stem}.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(raw.decode("utf-8-sig").splitlines()))
    (sheet,) = worksheets(tour / f"{stem}.xlsx")
    shown = [[_shown(cell) for cell in row] for row in values(sheet)]
    assert [[unguarded(cell) for cell in row] for row in read] == shown


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y")
    return "" if value is None else str(value)


def test_one_persons_whole_record_as_sheet_and_json(tour: Path) -> None:
    record = json.loads((tour / "xuat-ho-so-mot-nguoi.json").read_text(encoding="utf-8"))
    person = record["person"]["person"]
    assert (person["full_name"], person["personal_id"], person["phone"]) == (
        HOUSEHOLD[0].name,
        HOUSEHOLD[0].personal_id,
        "0500999999",
    )
    assert len(record["household"]["household"]["members"]) == len(HOUSEHOLD)
    told = {cell.value for cell in cells(tour / "xuat-ho-so-mot-nguoi.xlsx")}
    assert told >= {HOUSEHOLD[0].name, HOUSEHOLD[0].personal_id, "0500999999", 1_366_200}


def test_no_cell_of_any_sheet_is_a_formula_or_begins_like_one(tour: Path) -> None:
    sheets = sorted(tour.rglob("*.xlsx"))
    assert len(sheets) >= 20
    for path in sheets:
        for cell in cells(path):
            assert cell.data_type != "f", (path.name, cell.coordinate)
            assert not isinstance(cell.value, str) or not cell.value.startswith(RISKY), (path.name, cell.value)
    for path in sorted(tour.glob("*.csv")):
        for row in csv.reader(path.read_text(encoding="utf-8-sig").splitlines()):
            assert not [cell for cell in row if cell.startswith(RISKY)], path.name


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_every_sheet_of_the_tour(tour: Path, tmp_path: Path) -> None:
    sheets = sorted(tour.rglob("*.xlsx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    asked = [str(OFFICE), profile, "--headless", "--convert-to", "csv", "--outdir", str(tmp_path / "out")]
    done = subprocess.run([*asked, *map(str, sheets)], capture_output=True, text=True, check=False, timeout=170)
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in (tmp_path / "out").iterdir()} == {path.stem for path in sheets}
