"""A visit sheet that comes back: read from the file we wrote, tried without a trace, written at once or not at all."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.domain.errors import CounterError
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import RoundState, Step
from desktop.services.outreach.planning import cancel_round
from desktop.services.outreach.returned.importing import (
    ImportResults,
    ResultPreview,
    Verdict,
    import_results,
    preview_results,
)
from desktop.services.outreach.returned.sheet import ReturnedSheet, read_returned
from desktop.services.outreach.round_page import load_round
from desktop.storage.counter import journal
from desktop.storage.counter.contacts import Outcome
from desktop.storage.outreach.rounds import Round
from desktop.storage.people import people
from tests.services.builders import Clock, registered
from tests.services.outreach.stories import DAY, filled, planned, renamed, sheet_file, three_people, visited


def last_entry(desk: Desk) -> tuple[int, int]:
    """What shows that nothing was written: the journal's length and how many people there are."""
    with desk.book.reading() as tx:
        return len(journal.page(tx, limit=1000)), people.count(tx)


def previewed(desk: Desk, made: Round, sheet: ReturnedSheet, **parts: Any) -> ResultPreview:
    before = last_entry(desk)
    found = preview_results(desk, ImportResults(round_id=made.id, sheet=sheet, **parts))
    assert last_entry(desk) == before, "a dry run leaves no trace"
    return found


def verdicts(preview: ResultPreview) -> list[Verdict]:
    return [row.verdict for row in preview.rows]


def test_the_sheet_we_wrote_comes_back(any_desk: Desk, tmp_path: Path) -> None:
    made = planned(any_desk, three_people(any_desk))
    path = sheet_file(any_desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(
        path,
        {"outcome": "Hẹn đến", "met_on": DAY, "promised_on": date(2026, 12, 1), "met": "chồng", "note": "buổi tối"},
        {"outcome": "Từ chối", "papers_left": "tờ rơi"},
    )
    assert sheet.code == str(made.id)
    preview = previewed(any_desk, made, sheet)
    assert verdicts(preview) == [Verdict.RESULT, Verdict.RESULT, Verdict.EMPTY]
    assert [row.said for row in preview.rows] == [
        "Hẹn đến 01/12/2026 · gặp chồng · buổi tối",
        "Từ chối · để lại tờ rơi",
        "",
    ]
    stored = import_results(any_desk, ImportResults(round_id=made.id, sheet=sheet))
    assert (stored.results, stored.new_people, stored.joined, stored.stopped) == (2, 0, 0, 0)
    assert stored.round.state is RoundState.HELD
    page = load_round(any_desk, made.id)
    assert [row.followed.step for row in page.rows] == [Step.PROMISED, Step.REFUSED, Step.TO_VISIT]
    assert check_book(any_desk).healthy


def test_brought_in_twice_it_writes_once(desk: Desk, tmp_path: Path) -> None:
    made = planned(desk, three_people(desk))
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(path, {"outcome": "Đồng ý"})
    import_results(desk, ImportResults(round_id=made.id, sheet=sheet))
    assert verdicts(previewed(desk, made, sheet)) == [Verdict.SAME, Verdict.EMPTY, Verdict.EMPTY]
    before = last_entry(desk)
    with pytest.raises(CounterError, match="không có kết quả nào mới"):
        import_results(desk, ImportResults(round_id=made.id, sheet=sheet))
    assert last_entry(desk) == before


def test_a_result_that_stands_is_written_over_only_when_wanted(desk: Desk, clock: Clock, tmp_path: Path) -> None:
    an, binh, cuc = three_people(desk)
    made = planned(desk, [an, binh, cuc])
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    visited(desk, made, an, Outcome.REFUSED, note="nói sau")
    clock.moment += timedelta(minutes=1)
    sheet = filled(path, {"outcome": "Đồng ý"})
    (row, *_) = previewed(desk, made, sheet).rows
    assert (row.verdict, row.said) == (
        Verdict.STOPPED,
        "Đã ghi kết quả khác: Từ chối · nói sau. Muốn thay thì bấm F7.",
    )
    assert verdicts(previewed(desk, made, sheet, replace_results=True))[0] is Verdict.REPLACES
    import_results(desk, ImportResults(round_id=made.id, sheet=sheet, replace_results=True))
    assert load_round(desk, made.id).rows[0].followed.step is Step.AGREED


NEW = {"place": None, "full_name": "Phạm Văn Dũng", "birth": "03/03/1985", "sex": "Nam", "outcome": "Đồng ý"}


def test_who_was_met_on_the_way_is_registered_and_joins_the_round(any_desk: Desk, tmp_path: Path) -> None:
    an, binh, cuc = three_people(any_desk)
    made = planned(any_desk, [an])
    path = sheet_file(any_desk, made, tmp_path / "phieu.xlsx")
    known = {"full_name": "Trần Thị Bình", "number": "001192000002", "outcome": "Hẹn đến", "promised_on": "30/11"}
    sheet = filled(path, {**NEW, "phone": "905000009"}, known, first=1)
    preview = previewed(any_desk, made, sheet)
    assert verdicts(preview) == [Verdict.EMPTY, Verdict.NEW_PERSON, Verdict.KNOWN_PERSON]
    stored = import_results(any_desk, ImportResults(round_id=made.id, sheet=sheet))
    assert (stored.results, stored.new_people, stored.joined) == (2, 1, 1)
    page = load_round(any_desk, made.id)
    assert [(row.name, row.why, row.phone) for row in page.rows[1:]] == [
        ("Phạm Văn Dũng", "Gặp trong buổi đi", "0905 000 009"),
        ("Trần Thị Bình", "Gặp trong buổi đi", ""),
    ]
    assert {row.person_id for row in page.rows} >= {an, binh}
    assert cuc not in {row.person_id for row in page.rows}
    with any_desk.book.reading() as tx:
        assert [entry.act for entry in journal.page(tx, limit=2)] == ["visit_sheet_imported", "person_registered"]
    assert check_book(any_desk).healthy


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([{"outcome": "đang tính"}], "Kết quả “đang tính” không đọc được."),
        ([{"note": "không có ai"}], "Có ghi ngày hoặc ghi chú mà chưa có kết quả."),
        ([{"outcome": "Hẹn đến"}], "Hẹn ngày: chưa có."),
        ([{"outcome": "Hẹn đến", "promised_on": "31/02/2027"}], "Hẹn ngày “31/02/2027” không phải ngày có thật."),
        ([{"outcome": "Hẹn đến", "promised_on": "19/11/2026"}], "Hẹn ngày nằm ngoài khoảng cho phép."),
        ([{"outcome": "Từ chối", "met_on": "24/11/2026"}], "Ngày 24/11/2026 chưa đến"),
        ([{"outcome": "Từ chối", "full_name": "Lê Văn Khác", "number": ""}], "Dòng TT 1 của đợt là Nguyễn Văn An"),
        ([{"outcome": "Từ chối", "place": 77}], "Đợt này không có dòng TT 77."),
        ([{"outcome": "Từ chối", "note": "x" * 201}], "Ghi chú dài quá"),
        ([{"outcome": "Từ chối"}, {"place": 1, "full_name": "Nguyễn Văn An", "outcome": "Đồng ý"}], "Cùng một người"),
    ],
)
def test_a_row_that_is_wrong_stops_and_says_why(
    desk: Desk, tmp_path: Path, rows: list[dict[str, Any]], said: str
) -> None:
    made = planned(desk, three_people(desk))
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(path, *rows)
    stopped = previewed(desk, made, sheet).rows[0]
    assert stopped.verdict is Verdict.STOPPED
    assert said in stopped.said
    before = last_entry(desk)
    with pytest.raises(CounterError):
        import_results(desk, ImportResults(round_id=made.id, sheet=sheet))
    assert last_entry(desk) == before


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"birth": ""}, "Ngày sinh: chưa có."),
        ({"birth": "01/01/2031"}, "Ngày sinh sau hôm nay"),
        ({"birth": "01/01/1875"}, "Ngày sinh nằm ngoài khoảng"),
        ({"sex": "khác"}, "Giới tính"),
        ({"number": "01090000009"}, "có thể đã mất số 0 ở đầu"),
        ({"number": "123"}, "Số định danh phải có đúng 12 chữ số"),
        ({"full_name": "Nguyen Van An", "birth": "01/01/1990"}, "Có thể đã có trong sổ: Nguyễn Văn An, 01/01/1990."),
        ({"number": "001192000002"}, "Số 001192000002 trong sổ là của Trần Thị Bình"),
        ({"outcome": "Hẹn đến"}, "Hẹn ngày: chưa có."),
    ],
)
def test_a_new_person_who_is_wrong_or_perhaps_known_is_not_registered(
    desk: Desk, tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(path, NEW | change, first=1)
    stopped = previewed(desk, made, sheet).rows[1]
    assert stopped.verdict is Verdict.STOPPED
    assert said in stopped.said


def test_good_rows_are_written_beside_stopped_ones(desk: Desk, tmp_path: Path) -> None:
    made = planned(desk, three_people(desk))
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(path, {"outcome": "Đồng ý"}, {"outcome": "???"}, {"outcome": "vắng nhà"}, NEW, NEW)
    preview = previewed(desk, made, sheet)
    assert verdicts(preview) == [
        Verdict.RESULT, Verdict.STOPPED, Verdict.RESULT, Verdict.STOPPED, Verdict.STOPPED,
    ]  # fmt: skip
    stored = import_results(desk, ImportResults(round_id=made.id, sheet=sheet))
    assert (stored.results, stored.new_people, stored.stopped) == (2, 0, 3)
    assert load_round(desk, made.id).counts.visited == 2


def test_the_sheet_of_another_round_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    people = three_people(desk)
    first, second = planned(desk, people), planned(desk, people, title="Chợ phiên")
    sheet = filled(sheet_file(desk, second, tmp_path / "phieu.xlsx"), {"outcome": "Đồng ý"})
    assert previewed(desk, first, sheet).problem == "Phiếu này là của đợt Chợ phiên. Xin mở đợt ấy rồi nhập."
    with pytest.raises(CounterError, match="Chợ phiên"):
        import_results(desk, ImportResults(round_id=first.id, sheet=sheet))
    assert "không có trong sổ" in previewed(desk, first, renamed(sheet, code="abc")).problem
    assert previewed(desk, first, renamed(sheet, code="")).writes == 1, "a sheet without its code is matched by name"
    cancel_round(desk, second.id, second.version)
    with pytest.raises(CounterError, match="đã bỏ"):
        preview_results(desk, ImportResults(round_id=second.id, sheet=sheet))


def test_a_sheet_that_is_none_is_refused(desk: Desk, tmp_path: Path) -> None:
    made = planned(desk, three_people(desk))
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    book = load_workbook(path)
    book.worksheets[0].delete_rows(5)
    book.save(tmp_path / "khong.xlsx")
    with pytest.raises(CounterError, match="không phải phiếu đi vận động"):
        read_returned(tmp_path / "khong.xlsx")
    (tmp_path / "giay.xlsx").write_bytes(b"khong phai bang tinh")
    with pytest.raises(CounterError):
        read_returned(tmp_path / "giay.xlsx")
    empty = previewed(desk, made, renamed(read_returned(path), rows=()))
    assert empty.problem == "Phiếu này không có dòng kết quả nào."


def test_a_formula_without_a_result_stops_its_row(desk: Desk, tmp_path: Path) -> None:
    made = planned(desk, three_people(desk))
    path = sheet_file(desk, made, tmp_path / "phieu.xlsx")
    sheet = filled(path, {"outcome": "=A1"})
    (row, *_) = previewed(desk, made, sheet).rows
    assert row.verdict is Verdict.STOPPED
    assert row.said.startswith("Kết quả: ô có công thức")


def test_somebody_registered_meanwhile_is_not_registered_twice(desk: Desk, tmp_path: Path) -> None:
    an, *_ = three_people(desk)
    made = planned(desk, [an])
    sheet = filled(sheet_file(desk, made, tmp_path / "phieu.xlsx"), NEW, first=1)
    assert verdicts(previewed(desk, made, sheet))[1] is Verdict.NEW_PERSON
    registered(desk, "Phạm Văn Dũng", birth="03/03/1985")
    before = last_entry(desk)
    with pytest.raises(CounterError, match="không có kết quả nào mới"):
        import_results(desk, ImportResults(round_id=made.id, sheet=sheet))
    assert last_entry(desk) == before
