"""The commune of the tour counted again from its sheets: board, drill, potential list, report, visits, changes."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.tour.visits import KEPT, PLANNED, RESULTS
from tests.documents.reading import page_texts
from tests.journeys.left import dots, records, story, text, values, worksheets

pytestmark = pytest.mark.timeout(400)

COMMUNE, GUESTS = "Cả xã", "Ở xã khác"
PEOPLE, COVERED, NO_CARD = "Có tên trong sổ", "Đã có BHYT", "BHYT: chưa có"
PAID, DUE, NO_SI = "BHXH tự nguyện: đã đóng", "BHXH tự nguyện: còn trong hạn đóng", "BHXH tự nguyện: chưa tham gia"
KINDS = ("BHXH tự nguyện", "BHYT hộ gia đình")


@pytest.fixture(scope="module")
def rows(tour: Path, journal: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The hamlets as exported, with the commune and the guests."""
    files = story(journal, "from a bar to one person")["files"]
    return {one["Thôn, xóm"]: one for one in records(tour / files["hamlets"])}


def hamlets(rows: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for name, one in rows.items() if name not in {COMMUNE, GUESTS}]


def counts(row: dict[str, Any]) -> dict[str, int]:
    """The columns that count people."""
    return {
        name: row[name] for name in row if name in {PEOPLE, COVERED} or name.startswith(("BHYT: ", "BHXH tự nguyện: "))
    }


def summed(found: list[dict[str, Any]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for one in found:
        total.update(counts(one))
    return {name: total[name] for name in counts(found[0])}


def test_the_hamlets_add_up_to_the_commune_that_the_window_shows(
    journal: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> None:
    commune = rows[COMMUNE]
    assert len(hamlets(rows)) >= 5
    assert summed(hamlets(rows)) == counts(commune)
    told = story(journal, "from a bar to one person")["figures"]
    covered_si = commune[PAID] + commune[DUE]
    assert (told["residents"], told["people"]) == (commune["Số dân"], commune[PEOPLE])
    assert (told["hi_covered"], told["si_covered"]) == (commune[COVERED], covered_si)
    assert told["si_eligible"] == covered_si + commune[NO_SI]
    assert sum(one["Số dân"] for one in hamlets(rows)) == told["residents"]
    for row in rows.values():
        states = [count for name, count in counts(row).items() if name.startswith("BHYT: ")]
        assert sum(states) == row[PEOPLE]
    assert f"{commune[COVERED]} trên {commune['Số dân']} người" in told["cards"][0]
    assert f"{commune[NO_CARD]} người chưa có BHYT" in told["cards"][1]


def test_every_level_below_a_bar_holds_the_bars_people(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> None:
    told = story(journal, "from a bar to one person")
    homes, people, one_home = told["drill"]
    row = rows[homes["row"]]
    assert homes["part"] == "none"
    assert homes["bar"] == row[NO_CARD] == homes["people_of_households"] == people["people"]
    listed = records(tour / told["files"]["people"])
    assert len(listed) == row[NO_CARD]
    assert {(one["Thôn, xóm"], one["BHYT"]) for one in listed} == {(homes["row"], "chưa có")}
    exported = records(tour / told["files"]["households"])
    assert len(exported) == homes["households"] == row["Hộ có người chưa có BHYT"]
    assert sum(one["Số người ở phần này"] for one in exported) == row[NO_CARD]
    assert one_home["people"] == exported[0]["Số người ở phần này"]
    assert told["drill_si"]["bar"] == told["drill_si"]["people_of_households"] == rows[told["drill_si"]["row"]][NO_SI]


@pytest.mark.parametrize("cut", ["sex", "age", "group"])
def test_a_breakdown_adds_up_to_the_commune(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]], cut: str
) -> None:
    parts = records(tour / story(journal, "board broken down")["files"][cut])
    assert len(parts) > 1
    assert summed(parts) == counts(rows[COMMUNE])


@pytest.mark.parametrize("cut", ["method", "income"])
def test_a_breakdown_of_participants_adds_up_to_them(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]], cut: str
) -> None:
    parts = records(tour / story(journal, "board broken down")["files"][cut])
    commune = rows[COMMUNE]
    assert sum(one[PEOPLE] for one in parts) == commune[PAID] + commune[DUE] > 0


def test_the_last_month_of_the_trend_is_the_board(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> None:
    months = records(tour / story(journal, "board broken down")["files"]["theo-thang"])
    commune, last = rows[COMMUNE], months[-1]
    assert (len(months), last["Tháng"]) == (13, "11/2026")
    assert (last["Số dân"], last[COVERED]) == (commune["Số dân"], commune[COVERED])
    assert last["Tham gia BHXH tự nguyện"] == commune[PAID] + commune[DUE]


def test_what_became_of_covers_adds_up(tour: Path, journal: dict[str, Any]) -> None:
    kept = records(tour / story(journal, "board broken down")["files"]["gia-han"])
    for insurance in ("BHYT", "BHXH tự nguyện"):
        own = [one for one in kept if one["Bảo hiểm"] == insurance]
        whole = next(one for one in own if one["Thôn, xóm"] == COMMUNE)
        for column in ("Đến hạn", "đã đóng tiếp", "còn kịp đóng tiếp", "đã gián đoạn", "Nhà nước đóng"):
            assert whole[column] == sum(one[column] for one in own if one is not whole)
        assert whole["Đến hạn"] == whole["đã đóng tiếp"] + whole["còn kịp đóng tiếp"] + whole["đã gián đoạn"]


def test_the_potential_list_is_whom_the_board_counts_without_cover(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> None:
    told = story(journal, "still to be won")
    left = records(tour / told["sheet"])
    assert len(left) == told["rows"]
    without_si = "Chưa tham gia BHXH tự nguyện"
    assert sum(one["Chưa có BHYT"] == "x" for one in left) == rows[COMMUNE][NO_CARD]
    assert sum(one[without_si] == "x" for one in left) == rows[COMMUNE][NO_SI]
    for name, row in rows.items():
        if name not in {COMMUNE, GUESTS}:
            assert sum(one["Thôn, xóm"] == name and one["Chưa có BHYT"] == "x" for one in left) == row[NO_CARD]
    assert [one["Thứ tự"] for one in left] == list(range(1, len(left) + 1))


def test_nobody_is_visited_for_what_they_have_just_joined(tour: Path, journal: dict[str, Any]) -> None:
    joined = {one["name"] for one in journal["stories"] if "joins voluntary SI" in one["story"]}
    joined.add(story(journal, "a consultation that ends")["name"])
    left = records(tour / story(journal, "still to be won")["sheet"])
    voided = {one["Người nộp"] for one in records(tour / "ba-ngay-bien-lai.xlsx") if one["Lý do hủy"]}
    refunded = {story(journal, "a refund")["name"]}
    still = {one["Họ và tên"] for one in left if one["Chưa tham gia BHXH tự nguyện"] == "x"}
    assert joined & still <= voided | refunded


def test_the_report_tells_the_board_of_its_day(
    tour: Path, journal: dict[str, Any], rows: dict[str, dict[str, Any]]
) -> None:
    told = story(journal, "the monthly report")
    sheets = {sheet.title: values(sheet) for sheet in worksheets(tour / told["sheet"])}
    head, *lines = sheets["Theo thôn"]
    *own, total = [dict(zip(head, line, strict=False)) for line in lines]
    assert {one["Thôn"] for one in own} == set(rows) - {COMMUNE}
    for one in (*own, total):
        row = rows[COMMUNE if one is total else one["Thôn"]]
        assert (one["Số dân"], one["Có BHYT"], one["Chưa có BHYT"]) == (row["Số dân"], row[COVERED], row[NO_CARD])
        assert one["Đóng BHXH"] == row[PAID] + row[DUE]
    assert (told["reports"], len(told["papers"])) == (1, 1)
    paper = text(tour / told["papers"][0])
    assert len(PdfReader(tour / told["papers"][0]).pages) == 1
    commune = rows[COMMUNE]
    for said in ("Ủy ban nhân dân", "25/11/2026", *rows.keys() - {COMMUNE}, f"{commune[NO_CARD]}"):
        assert str(said) in paper


def test_the_reports_money_is_that_of_the_receipts_of_its_month(tour: Path, journal: dict[str, Any]) -> None:
    head, *lines = next(
        values(sheet)
        for sheet in worksheets(tour / story(journal, "the monthly report")["sheet"])
        if sheet.title == "Trong tháng và từ đầu năm"
    )
    told = {line[0]: dict(zip(head, line, strict=True)) for line in lines}
    issued = [
        one
        for one in records(tour / "ba-ngay-bien-lai.xlsx")
        if not one["Lý do hủy"] and (one["Ngày"].year, one["Ngày"].month) == (2026, 11)
    ]
    for kind in KINDS:
        own = [one for one in issued if one["Loại"] == kind]
        assert (told[kind]["Biên lai"], told[kind]["Đã thu (đ)"]) == (len(own), sum(one["Số tiền"] for one in own))
        assert dots(told[kind]["Đã thu (đ)"]) in text(tour / "bao-cao-thang.pdf")


def test_a_round_takes_the_first_of_the_list_along(tour: Path, journal: dict[str, Any]) -> None:
    told = story(journal, PLANNED)
    first = [one["Họ và tên"] for one in records(tour / told["potential"])]
    assert told["people"][:5] == first[:5]
    assert len(set(told["people"])) == 6
    paper = text(tour / told["papers"][0])
    (sheet,) = worksheets(tour / told["sheet"])
    cells = {cell for line in values(sheet) for cell in line}
    for name in told["people"]:
        assert name in paper
        assert name in cells
    assert "Trần Thị Lan, Lê Văn Hùng" in paper


def test_results_are_followed_from_the_visit_to_the_payment(journal: dict[str, Any]) -> None:
    """Four typed (one was not at home), two from the sheet that came back; who promised paid the day after."""
    told, kept = story(journal, RESULTS), story(journal, KEPT)
    assert told["keys_of_results"] <= 32
    before, after, last = told["counts"], told["counts_after"], kept["counts"]
    assert [one["taken"] for one in (before, after, last)] == [6, 6, 6]
    assert [one["met"] for one in (before, after, last)] == [3, 5, 5]
    assert [one["promised"] for one in (before, after, last)] == [1, 1, 1]
    assert after["papers"] == before["papers"] + 2
    assert (before["paid"], after["paid"]) == (0, 0)
    verdicts = Counter(row[2] for row in told["returned"]["rows"])
    assert verdicts == {"Ghi kết quả": 2, "Đã ghi rồi": 4}
    assert kept["day"] == told["promised"]["day"]


def test_whoever_of_the_round_paid_since_is_counted(journal: dict[str, Any]) -> None:
    """The payments of the stories that follow, until the one of who promised."""
    kept, taken = story(journal, KEPT), story(journal, PLANNED)["people"]
    titles = [one["story"] for one in journal["stories"]]
    since = journal["stories"][titles.index(PLANNED) : titles.index(KEPT) + 1]
    paid = [{"name": one["name"], "on": one["day"]} for one in since if one.get("taken") and one.get("name") in taken]
    assert kept["paid"] == sorted(paid, key=lambda one: taken.index(one["name"]))
    assert paid[-1] == {"name": story(journal, RESULTS)["promised"]["name"], "on": kept["day"]}
    assert kept["counts"]["paid"] == len(paid)
    assert f"gặp 5 người · 1 hẹn · {len(paid)} đã đóng" in kept["counts"]["shown"]


def test_the_report_tells_of_the_round(tour: Path, journal: dict[str, Any]) -> None:
    paid = story(journal, KEPT)["counts"]["paid"]
    told = text(tour / "bao-cao-thang.pdf")
    assert f"1 đợt, gặp 5 người, 1 người đồng ý hoặc hẹn, {paid} người đã đóng" in told


def test_proofs_that_end_are_called_and_written_to(tour: Path, journal: dict[str, Any]) -> None:
    """From 06/2027 22 % of 2,200,000 for six months, 40 % of it supported with the paper and 20 % without."""
    told = story(journal, "proofs that end")
    ending = {one["Họ và tên"]: one for one in records(tour / told["sheet"])}
    assert len(ending) == told["rows"]
    line = 2_200_000 * 22 // 100 * 6
    mine = ending["Trần Thị Bình"]
    assert (mine["Có giấy (đ)"], mine["Không có giấy (đ)"]) == (line * 60 // 100, line * 80 // 100)
    assert mine["Chênh lệch (đ)"] == line * 20 // 100
    assert mine["Giấy hết hạn"] == datetime(2026, 12, 31)  # noqa: DTZ001 - a day without a place
    calls, letters = (text(tour / name) for name in told["papers"])
    assert all(name in calls for name in ending)
    assert "Trần Thị Bình" in letters
    assert dots(line * 80 // 100) in letters


def test_the_line_of_2027_before_and_after_for_everyone(tour: Path, journal: dict[str, Any]) -> None:
    """Who chose less than 2,200,000 pays on it; the State's part is a share of the new line for everyone."""
    told = story(journal, "the poverty line of 2027")
    listed = records(tour / told["sheet"])
    quoted = [one for one in listed if one["Trước"] is not None and one["Sau"] is not None]
    sums = told["sums"]
    assert (len(listed), len(quoted)) == (sums["count"], sums["quoted"])
    assert sum(one["Trước"] for one in quoted) == sums["before"]
    assert sum(one["Sau"] for one in quoted) == sums["after"]
    assert sum(one["Chênh lệch"] for one in quoted) == sums["difference"] == sums["after"] - sums["before"]
    assert dots(sums["after"]) in told["shown"]
    usual = [one for one in quoted if one["Nhóm"] == "Nhóm khác" and one["Họ và tên"] != "Trần Thị Bình"]
    assert len(usual) > 5
    for one in usual:
        months, chosen = int(one["Lần đóng tới"].split()[1]), one["Thu nhập chọn trước"]
        for column, line in (("Trước", 1_500_000), ("Sau", 2_200_000)):
            income = max(chosen, line)
            assert one[column] == (income * 22 // 100 - line * 22 * 20 // 10_000) * months, one["Họ và tên"]
    near_poor = next(one for one in quoted if one["Họ và tên"] == "Trần Thị Bình")
    assert (near_poor["Trước"], near_poor["Sau"]) == (1_188_000, 2_200_000 * 22 // 100 * 80 // 100 * 6)


def test_the_change_is_called_and_written_about(tour: Path, journal: dict[str, Any]) -> None:
    told = story(journal, "the poverty line of 2027")
    listed = records(tour / told["sheet"])
    calls, letters = told["papers"]
    paper = text(tour / calls)
    assert all(one["Họ và tên"] in paper for one in listed)
    written = page_texts((tour / letters).read_bytes())
    due = {one["Họ và tên"] for one in listed if one["Sau"] is not None}
    assert sum("Trang 1/" in one for one in written) == len(due)
    assert all(any(name in one for one in written) for name in due)
    assert all("chưa phải quy định" not in one for one in written)


def test_every_page_of_the_commune_has_its_picture_in_every_look(tour: Path, journal: dict[str, Any]) -> None:
    titles = {name.split("-", 1)[1].removesuffix(".png") for name in journal["pictures"]}
    pages = ("tu-van", "thu-cach-dong-bhyt", "bao-phu", "tiem-nang", "muc-dong-doi", "giay-to-het-han", "van-dong",
             "dot-van-dong")  # fmt: skip
    assert titles >= {f"{page}-{look}" for page in pages for look in ("nen-toi", "english", "hep")}
    assert titles >= {
        "tu-van-nguoi-qua-duong", "tu-van-ve-suy-nghi", "tu-van-sau-thang", "tu-van-vi-sao", "tu-van-ket-qua",
        "phieu-tu-van", "bhxh-theo-tu-van", "bien-lai-theo-tu-van", "thu-mot-nguoi-roi-ho", "bhyt-theo-cach-da-thu",
        "tiem-nang-vi-sao-thu-tu", "lap-dot-van-dong", "phieu-di-van-dong", "dot-van-dong-dang-ghi",
        "phieu-van-dong-xem-truoc", "dot-van-dong-da-dong", "van-dong-theo-nguoi-di", "muc-dong-doi-bieu-do",
        "muc-dong-doi-danh-sach-goi", "thu-bao-muc-dong-doi", "giay-to-het-han-danh-sach-goi", "giay-bao-het-han",
        "bao-phu-cac-ho", "bao-phu-tung-nguoi", "bao-phu-mot-ho", "bao-phu-den-mot-nguoi", "bao-phu-theo-thang",
        "lap-bao-cao-thang", "bao-cao-thang",
    }  # fmt: skip
