"""Every paper of the tour, field by field as the practice of the counter has it; nothing overlaps or is cut."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.services.papers.catalogue import PAPERS
from desktop.tour.office import FROM_A_LIST, ON_THEIR_PAGES
from tests.documents.reading import assert_laid_out, page_texts
from tests.journeys.left import dots, records, story, text
from tests.journeys.paper_fields import CARRIES

pytestmark = pytest.mark.timeout(400)

SIZES = {"A4": {595, 842}, "A5": {420, 595}}
LABELS = "labels"
"""A sheet of labels has no head, no page number and reaches the edge of the paper."""
NARROW = {"giay-labels.pdf": 12.0, "giay-printer-test.pdf": 10.0}
"""Labels and the ruler of the test sheet stand nearer to the edge than texts of other papers."""

KINDS = [kind for kind in PAPERS if kind.subject not in ON_THEIR_PAGES and kind.code not in FROM_A_LIST]
CODES = [kind.code for kind in KINDS]


def left(tour: Path, journal: dict[str, Any], code: str) -> bytes:
    papers = story(journal, "every paper")["papers"]
    return (tour / papers[code]).read_bytes()


def test_every_paper_of_the_catalogue_is_left_and_known_here(journal: dict[str, Any]) -> None:
    assert sorted(story(journal, "every paper")["papers"]) == sorted(CODES) == sorted(CARRIES)


@pytest.mark.parametrize("code", CODES)
def test_the_paper_carries_its_fields(tour: Path, journal: dict[str, Any], code: str) -> None:
    told = " ".join(page_texts(left(tour, journal, code)))
    missing = [item for item in CARRIES[code] if item not in told]
    assert missing == [], told


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.code))
def test_the_paper_has_its_size_and_each_page_its_number(tour: Path, journal: dict[str, Any], kind: Any) -> None:
    pdf = left(tour, journal, kind.code)
    for page in PdfReader(io.BytesIO(pdf)).pages:
        assert {round(float(page.mediabox.width)), round(float(page.mediabox.height))} == SIZES[kind.size]
    if kind.code == LABELS:
        return
    texts = page_texts(pdf)
    numbers = (
        ["Trang 1/1"] * 2 if kind.code == "receipt" else [f"Trang {n}/{len(texts)}" for n in range(1, 1 + len(texts))]
    )
    assert [one[one.rindex("Trang ") :] for one in texts] == numbers


def test_the_day_is_summed_as_its_receipts(tour: Path, journal: dict[str, Any]) -> None:
    """The day book and the remittance slip against the exported list of receipts, added up here."""
    of_day = [one for one in records(tour / "xuat-bien-lai.xlsx") if one["Ngày"].date().isoformat() == journal["day"]]
    assert len(of_day) == 6
    sums: Counter[tuple[str, str]] = Counter()
    counts: Counter[tuple[str, str]] = Counter()
    for one in of_day:
        sums[one["Loại"], one["Hình thức"]] += one["Số tiền"]
        counts[one["Loại"], one["Hình thức"]] += 1
    book, slip = text(tour / "giay-day-book.pdf"), text(tour / "giay-remittance-slip.pdf")
    for kind in ("BHXH tự nguyện", "BHYT hộ gia đình"):
        cash, sent = sums[kind, "tiền mặt"], sums[kind, "chuyển khoản"]
        both = counts[kind, "tiền mặt"], counts[kind, "chuyển khoản"]
        assert f"{kind} {both[0]} {dots(cash)} {both[1]} {dots(sent)} {dots(cash + sent)}" in book
        assert f"{kind} {sum(both)} {dots(cash)} {dots(sent)} {dots(cash + sent)}" in slip
    total, cash = sum(sums.values()), sum(amount for (_, means), amount in sums.items() if means == "tiền mặt")
    assert f"Thu tiền mặt: {dots(cash)} đ" in book
    assert f"Số tiền nộp: {dots(total)} đồng" in slip
    for one in of_day:
        assert f"{one['Số']} {one['Người nộp']} {one['Loại']} {one['Hình thức']} {dots(one['Số tiền'])}" in book


def test_the_day_book_of_the_tour_has_the_receipts_of_its_stories(tour: Path, journal: dict[str, Any]) -> None:
    book = text(tour / "giay-day-book.pdf")
    issued = [one for told in journal["stories"] for one in told.get("receipts", ())]
    assert len(issued) == 6
    for one in issued:
        assert f"{one['number']} " in book
        assert dots(one["total"]) in book


def test_the_schedule_of_voluntary_si_says_what_changes_and_why(tour: Path) -> None:
    """22 % of 1,500,000 less 40 %; from 2027 22 % of 2,200,000 less 20 %, six cycles of six months."""
    told = text(tour / "can-ngheo-6-thang-lich-dong.pdf")
    later, support = 2_200_000 * 22 // 100 * 6, 2_200_000 * 22 // 100 * 20 // 100 * 6
    for item in (
        "Thu nhập chọn để đóng: 1.500.000 đ một tháng Phương thức: 6 tháng Nhóm được hỗ trợ: Hộ cận nghèo",
        "Giấy tờ chứng minh: HCN-0126 UBND xã Tiên Du, đến 31/12/2026",
        "Kỳ đóng Từ tháng Đến tháng Số tháng Mức đóng Nhà nước hỗ trợ Phải đóng (đồng) Hạn đóng Cộng dồn (tháng)",
        "Kỳ vừa đóng 12/2026 05/2027 6 1.980.000 792.000 1.188.000 31/03/2027 6 6 [1] [2] [3] [4]",
        f"06/2027 11/2027 6 {dots(later)} {dots(support)} {dots(later - support)} 30/09/2027 12 12",
        "giấy hộ cận nghèo không còn hạn; mức thấp nhất lên 2.200.000 đ từ 01/01/2027",
        f"Tổng cộng (ước tính) {dots(1_980_000 + 6 * later)} {dots(792_000 + 6 * support)}",
        "[1] Luật BHXH 41/2024/QH15, điều 36 khoản 1",
    ):
        assert item in told, item


def test_the_batch_has_one_schedule_for_each_receipt(tour: Path, journal: dict[str, Any]) -> None:
    (name,) = story(journal, "batch of contribution")["papers"]
    pages = page_texts((tour / name).read_bytes())
    first = [one for one in pages if "Trang 1/" in one]
    numbers = Counter(one.partition("Theo biên lai ")[2][:7] for one in first)
    issued = records(tour / "xuat-bien-lai.xlsx")
    assert numbers == Counter(one["Số"] for one in issued)
    assert sum(numbers.values()) == len(first) == len(issued) == 36


def test_nothing_overlaps_or_is_cut_on_any_paper(tour: Path) -> None:
    papers = sorted(tour.rglob("*.pdf"))
    assert len(papers) >= 41
    for path in papers:
        try:
            assert_laid_out(path.read_bytes(), margin=NARROW.get(path.name, 20.0))
        except AssertionError as wrong:
            raise AssertionError(path.name) from wrong
