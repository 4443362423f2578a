"""The tour as a user runs it: papers, pictures, keys, amounts by independent statements, a healthy book."""

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.documents.seal import SealFacts, read_public_key, verify_seal
from desktop.services.papers.catalogue import PAPERS
from desktop.storage.book_file.keyfile import raw_key_of
from desktop.tour.office import FROM_A_LIST, ON_THEIR_PAGES
from tests.journeys.left import command, dots, story, text

pytestmark = pytest.mark.timeout(400)

BASE_SALARY = 2_530_000
POVERTY_LINE = 1_500_000
MONTHLY = POVERTY_LINE * 22 // 100


def _receipts(tour: Path, told: dict[str, Any]) -> list[str]:
    return [text(tour / name) for name in told["papers"] if "bien-lai" in name]


def test_every_story_keeps_its_key_limit(journal: dict[str, Any]) -> None:
    limited = {one["story"]: (one["counted_keys"], one["limit"]) for one in journal["stories"] if one["limit"]}
    assert len(limited) == 8
    assert all(0 < keys <= limit for keys, limit in limited.values()), limited


def test_a_renewal_takes_three_keys(journal: dict[str, Any]) -> None:
    assert story(journal, "renewal")["keys"] == ["Enter", "F9", "Enter"]


def test_near_poor_for_six_months(tour: Path, journal: dict[str, Any]) -> None:
    """22 % of 1,500,000 for six months, less 40 % of 22 % of the poverty line."""
    gross, support = MONTHLY * 6, MONTHLY * 40 // 100 * 6
    told = story(journal, "near-poor")
    receipt = told["receipts"][0]
    assert (receipt["gross"], receipt["total"]) == (gross, gross - support)
    assert sum(receipt["supports"].values()) == support
    paper = _receipts(tour, told)[0]
    for said in ("Trần Thị Bình", "phương thức 6 tháng", "từ tháng 12/2026 đến tháng 05/2027", dots(gross - support)):
        assert said in paper
    assert "Một triệu một trăm tám mươi tám nghìn đồng" in paper


def test_three_years_ahead(tour: Path, journal: dict[str, Any]) -> None:
    """Each month discounted by the fund's return of 2026 (0.31 %), the first month not; support is never discounted."""
    exact = sum(MONTHLY / 1.0031**month for month in range(36))
    gross, support = round(exact), MONTHLY * 20 // 100 * 36
    told = story(journal, "three years ahead")
    receipt = told["receipts"][0]
    assert (receipt["gross"], receipt["total"]) == (gross, gross - support) == (11_259_443, 8_883_443)
    assert "voluntary_si/fund_return" in receipt["unconfirmed"]
    paper = _receipts(tour, told)[0]
    assert dots(8_883_443) in paper
    assert "chuyển khoản" in paper
    assert "chưa xác nhận" in paper


def test_household_of_five_with_one_covered_elsewhere(tour: Path, journal: dict[str, Any]) -> None:
    shares = (100, 70, 60, 50)
    first = BASE_SALARY * 45 // 1000 * 12
    amounts = [first * share // 100 for share in shares]
    told = story(journal, "household of five")
    receipt = told["receipts"][0]
    assert [row["amount"] for row in receipt["rows"]] == amounts
    assert receipt["total"] == sum(amounts) == 3_825_360
    paper = _receipts(tour, told)[0]
    for amount in (*amounts, sum(amounts)):
        assert dots(amount) in paper
    assert "Nguyễn Minh Khôi" not in paper
    assert "Nguyễn Minh Khôi" not in {row["name"] for row in receipt["rows"]}


def test_a_renewal_of_both_covers_is_one_act_with_two_numbers(tour: Path, journal: dict[str, Any]) -> None:
    told = story(journal, "renewal")
    numbers = [int(one["number"]) for one in told["receipts"]]
    assert len(numbers) == 2
    assert numbers[1] == numbers[0] + 1
    assert {one["insurance"] for one in told["receipts"]} == {"voluntary_si", "household_hi"}
    assert sum(one["total"] for one in told["receipts"]) == told["read_back"]["total"]
    assert len(_receipts(tour, told)) == 2


def test_what_was_shown_is_what_the_command_line_quotes(tour: Path, journal: dict[str, Any], tmp_path: Path) -> None:
    receipts = [one for told in journal["stories"] for one in told.get("receipts", ())]
    requests = tmp_path / "requests.json"
    requests.write_text(json.dumps([one["request"] for one in receipts]), encoding="utf-8")
    done = command("quote", str(requests))
    assert done.returncode == 0, done.stdout
    totals = [answer.get("participant_pays", answer.get("total")) for answer in json.loads(done.stdout)]
    assert totals == [one["total"] for one in receipts]


def test_every_receipt_has_its_schedule(tour: Path, journal: dict[str, Any]) -> None:
    for words in ("near-poor", "three years ahead", "household of five", "renewal"):
        told = story(journal, words)
        schedules = [name for name in told["papers"] if "lich-dong" in name]
        assert len(schedules) == len(told["receipts"])
        for name in schedules:
            assert "LỊCH ĐÓNG" in text(tour / name)


def test_papers_carry_title_author_language_and_the_practice_mark(tour: Path) -> None:
    papers = sorted(tour.glob("*.pdf"))
    assert len(papers) >= 40
    for path in papers:
        reader = PdfReader(path)
        assert reader.metadata is not None
        assert reader.metadata.title, path
        assert reader.metadata.author, path
        assert reader.trailer["/Root"]["/Lang"] == "vi-VN", path
        real = path.name == "phieu-khoi-phuc.pdf"  # of the book made on the first start; all others are practice
        assert all(("TẬP" in page.extract_text()) is not real for page in reader.pages), path


def test_the_recovery_sheet_opens_the_book_of_the_first_start(tour: Path) -> None:
    book = tour / "data/books/An Hòa 2026.quay"
    numbered = text(tour / "phieu-khoi-phuc.pdf").rpartition("Mã khôi phục ")[2].partition("Khóa công khai")[0]
    code = "-".join(numbered.split()[1::2])
    assert len(raw_key_of(book, code)) == 32


def test_the_seal_on_a_receipt_is_checked_without_the_book(tour: Path, journal: dict[str, Any], tmp_path: Path) -> None:
    key = tmp_path / "public.pem"
    key.write_text(journal["public_key"], encoding="utf-8")
    receipt = story(journal, "household of five")["receipts"][0]
    done = command("verify-receipt", receipt["seal"], "--public-key", str(key))
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["amount"] == receipt["total"]
    forged = receipt["seal"].replace(str(receipt["total"]), str(receipt["total"] - 1000))
    assert forged != receipt["seal"]
    assert command("verify-receipt", forged, "--public-key", str(key)).returncode == 1
    assert isinstance(verify_seal(receipt["seal"], read_public_key(key.read_bytes())), SealFacts)


def test_every_screen_has_its_picture(tour: Path, journal: dict[str, Any]) -> None:
    titles = {name.split("-", 1)[1].removesuffix(".png") for name in journal["pictures"]}
    assert titles >= {
        "lan-dau-mo-may",
        "lap-so-con-o-can-sua",
        "lap-so",
        "phieu-khoi-phuc",
        "quay-so-moi",
        "mo-so",
        "mat-khau-sai",
        "quay",
        "nguoi-moi-tu-the",
        "nguoi-tham-gia",
        "bhxh-can-ngheo-6-thang",
        "bhxh-con-o-can-sua",
        "bhyt-ho-nam-nguoi",
        "thu-tien-gia-han",
        "bien-lai-gia-han",
        "ho-gia-dinh",
        "sua-nguoi",
        "danh-sach-bien-lai",
        "muc-dong",
        "cai-dat",
        "tim-khi-go",
        "the-doc-sai",
        "chon-giay-cua-mot-nguoi",
        *(
            f"giay-{kind.code.replace('_', '-')}"
            for kind in PAPERS
            if kind.subject not in ON_THEIR_PAGES and kind.code not in FROM_A_LIST
        ),
        "in-hang-loat",
        "in-hang-loat-xong",
        "nhap-du-lieu",
        "nhap-cac-cot",
        "nhap-thu",
        "nhap-se-sua",
        "nhap-xong",
        "danh-sach-chua-lap",
        "lap-danh-sach",
        "danh-sach-d05-ts",
        "danh-sach-mau-so-4",
        "danh-sach-mau-so-3",
        "danh-sach-con-dong-can-sua",
        "gui-danh-sach",
        "tra-loi-xem-truoc",
        "tra-loi-da-ghi",
        "danh-sach-da-tra-loi",
        "danh-sach-d05-ts-dot-2",
        "danh-sach-d05-ts-dot-3",
        "xuat-viec-can-lam",
        "tro-giup",
        "tim-lenh",
        "khoa-quay",
        "quay-nen-toi",
        "quay-english",
        "quay-hep",
    }
    assert all((tour / name).stat().st_size > 5_000 for name in journal["pictures"])


def test_the_tour_leaves_a_healthy_book(tour: Path) -> None:
    done = command("check", "--book", str(tour / "book.quay"))
    assert done.returncode == 0, done.stdout
    answer = json.loads(done.stdout)
    assert answer["healthy"] is True
    assert answer["problems"] == []
    assert answer["receipts"] > 5


def test_a_second_tour_into_the_same_folder_touches_nothing(tour: Path, journal: dict[str, Any]) -> None:
    again = command("tour", "--out", str(tour))
    assert again.returncode == 1
    assert json.loads(again.stdout)["problems"][0]["field"] == "out"
    assert json.loads((tour / "journal.json").read_text(encoding="utf-8")) == journal
