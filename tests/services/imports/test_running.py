"""An import under way: progress, a stop at any point, others who save in between, the same report for any layout."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents.sheet_reading import read_sheet
from desktop.domain.identity import RELATIONS
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.imports import ImportReport, Scope, dry_run, error_sheet, propose_sheet, run_import, sample_sheet
from desktop.services.imports import run as running
from desktop.services.imports.rows.headings import propose
from desktop.services.imports.rows.targets import TARGETS
from desktop.services.practice.practice_people import practice_households
from desktop.storage.people import households, people
from tests.services.builders import registered
from tests.services.imports.sheets import AN, BINH, CUC, DUNG, HOMES, USUAL, Office, codes, written

LAYOUT = {
    "full_name": ("Họ và tên", "HỌ TÊN", "ho va ten", "Họ tên người tham gia (*)"),
    "birth": ("Ngày sinh", "NGÀY THÁNG NĂM SINH", "Ngày, tháng, năm sinh (dd/mm/yyyy)", "năm sinh"),
    "sex": ("Giới tính", "GIỚI TÍNH", "Phái", "gioi tinh (Nam/Nữ)"),
    "personal_id": ("Số CCCD", "Số CCCD/ĐDCN", "SỐ ĐỊNH DANH CÁ NHÂN", "Căn cước công dân"),
    "household_code": ("Mã hộ", "Số hộ", "MÃ SỐ HỘ GIA ĐÌNH", "stt hộ"),
    "relation": ("Quan hệ với chủ hộ", "QUAN HỆ", "Mối quan hệ với chủ hộ", "QH với chủ hộ"),
    "phone": ("Điện thoại", "SĐT", "Số điện thoại liên hệ", "DI ĐỘNG"),
}
ROWS: tuple[dict[str, Any], ...] = tuple(
    dict(zip(LAYOUT, row, strict=True))
    for row in (
        (*AN, "1", "Chủ hộ", "0905000001"),
        (*BINH, "1", "Vợ", "09"),
        (*DUNG, "2", "Chủ hộ", ""),
        (*CUC, "2", "cháu", ""),
        ("Phạm Văn Em", "30/02/2000", "Nam", "", "", "", ""),
        ("Phạm Thị Gấm", "01/02/2000", "Nữ", "", "0", "", "0905000009"),
    )
)


def reasons(report: ImportReport) -> tuple[Any, ...]:
    """What a report says apart from the headings, which each layout writes in its own way."""
    counts = (report.rows, report.new, report.changed, report.same, report.households, report.openings)
    return (*counts, [(one.row, one.code) for one in report.stopped], [(one.row, one.code) for one in report.notes])


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(list(LAYOUT)), spelling=st.lists(st.integers(0, 3), min_size=7, max_size=7))
def test_any_order_and_spelling_of_columns_gives_the_same_report(
    office: Office, order: list[str], spelling: list[int]
) -> None:
    usual = office.tried([names[0] for names in LAYOUT.values()], *[list(row.values()) for row in ROWS])
    headings = [LAYOUT[key][spelling[list(LAYOUT).index(key)]] for key in order]
    sheet = office.sheet(headings, *[[row[key] for key in order] for row in ROWS])
    assert dict(sheet.columns) == {key: place for place, key in enumerate(order)}
    assert reasons(dry_run(office.desk, sheet)) == reasons(usual)
    assert usual.new == 3
    assert usual.stopped_rows == 3


def test_every_target_is_known_by_its_own_name_and_by_all_its_spellings() -> None:
    for one in TARGETS:
        if one.key not in {"male", "female", "given_name"}:
            assert propose([str(one.label)]) == {one.key: 0}, one.key
        for spelling in one.headings:
            known = propose([spelling.removeprefix("=").upper()])
            assert list(known.values()) == [0], spelling


def practice_sheet(desk: Desk, path: Path, number: int) -> Path:
    """A sheet of practice people in their households."""
    rows = []
    for made in practice_households(desk.places, number, seed=5):
        code = made.household.code or str(made.household.id)[-12:]
        for member, person in zip(made.household.members, made.people, strict=True):
            sex = "Nam" if person.sex == "male" else "Nữ"
            relation = RELATIONS[member.relation]
            rows.append((person.full_name, str(person.birth), sex, person.personal_id, code, relation))
    return written(path, HOMES, *rows)


def whole(desk: Desk, report: ImportReport) -> int:
    """The people in the book, every household of them whole."""
    with desk.book.reading() as tx:
        counted = people.count(tx)
        assert households.without_one_head(tx) == ()
        assert households.count(tx) == report.households
    assert counted == report.new
    assert check_book(desk).healthy
    return counted


class Reached:
    """How far an import is, so that it can be stopped there."""

    def __init__(self) -> None:
        self.done = 0

    def tell(self, done: int, _of: int) -> None:
        self.done = done


@pytest.fixture
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "PORTION_ROWS", 10)


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("seed", range(4))
def test_a_stop_leaves_whole_households_and_the_same_sheet_goes_on(office: Office, seed: int) -> None:
    sheet = propose_sheet(office.desk, practice_sheet(office.desk, office.folder / "tap.xlsx", 60)).sheet
    reached = Reached()
    last = Random(seed).randrange(31, 58)  # the first half of the way is reading and comparing
    stopped = run_import(office.desk, sheet, reached.tell, lambda: reached.done >= last)
    assert stopped.cancelled
    written_rows = whole(office.desk, stopped.report)
    assert written_rows + stopped.rows_left == 60
    rest = run_import(office.desk, sheet)
    assert (rest.report.same, rest.report.new) == (written_rows, 60 - written_rows)
    assert rest.report.stopped == ()


@pytest.mark.usefixtures("small_portions")
@pytest.mark.parametrize("last", [0, 20, 31, 40, 47, 58])
def test_a_stop_of_a_whole_file_writes_nothing(office: Office, last: int) -> None:
    path = practice_sheet(office.desk, office.folder / "tap.xlsx", 60)
    sheet = replace(propose_sheet(office.desk, path).sheet, scope=Scope.FILE)
    reached = Reached()
    stopped = run_import(office.desk, sheet, reached.tell, lambda: reached.done >= last)
    assert (stopped.cancelled, stopped.written) == (True, False)
    with office.desk.book.reading() as tx:
        assert people.count(tx) == 0


@pytest.mark.usefixtures("small_portions")
def test_progress_grows_to_the_number_of_rows(office: Office) -> None:
    sheet = propose_sheet(office.desk, practice_sheet(office.desk, office.folder / "tap.xlsx", 60)).sheet
    told: list[tuple[int, int]] = []
    run_import(office.desk, sheet, progress=lambda done, of: told.append((done, of)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] == 61
    assert len(told) > 6


@pytest.mark.usefixtures("small_portions")
def test_others_who_save_in_between_are_seen(any_office: Office) -> None:
    """A person whom another window registers after the dry run is not registered a second time."""
    desk = any_office.desk
    path = practice_sheet(desk, any_office.folder / "tap.xlsx", 60)
    sheet = propose_sheet(desk, path).sheet
    last = read_sheet(path).rows[-1].values
    first = iter([True])

    def meanwhile(done: int, of: int) -> None:
        if done > of * 0.6 and next(first, False):
            sex = "male" if last[2] == "Nam" else "female"
            registered(desk, str(last[0]), birth=str(last[1]), sex=sex, personal_id=str(last[3]), hamlet="", phone="")

    done = run_import(desk, sheet, progress=meanwhile)
    assert (done.report.new, done.report.changed, done.report.stopped) == (59, 1, ())
    with desk.book.reading() as tx:
        assert people.count(tx) == 60


def test_a_whole_file_is_planned_again_when_others_have_saved(office: Office) -> None:
    sheet = office.sheet(USUAL, AN, BINH, scope=Scope.FILE)
    first = iter([True])

    def meanwhile(done: int, of: int) -> None:
        if done >= of * 0.5 and next(first, False):
            registered(office.desk, AN[0], birth=AN[1], personal_id=AN[3])

    done = run_import(office.desk, sheet, progress=meanwhile)
    assert (done.report.new, done.report.same) == (1, 1)


def test_the_error_sheet_is_corrected_and_brought_again(office: Office) -> None:
    headings = (*HOMES, "Ghi chú")
    sheet = office.sheet(
        headings, (*AN, "1", "Chủ hộ", "a"), (*BINH[:1], "32/03/1992", *BINH[2:], "1", "vợ", ""), (*DUNG, "2", "ch", "")
    )
    report = office.run(sheet).report
    path = office.folder / "dòng bị dừng.xlsx"
    path.write_bytes(error_sheet(sheet, report))
    book = openpyxl.load_workbook(path)
    page = book.active
    assert page is not None
    assert [cell.value for cell in page[1]] == [*headings, "Xét trùng", "Dòng trong tệp trước", "Lý do dừng"]
    assert [cell.value for cell in page[2]][:7] == [*AN, "1", "Chủ hộ", "a"]
    assert page.cell(3, 9).value == 3
    assert "Ngày sinh" in str(page.cell(3, 10).value)
    page.cell(3, 2).value = BINH[1]
    book.save(path)
    again = office.run(propose_sheet(office.desk, path).sheet).report
    assert (again.rows, again.new, again.households, again.stopped) == (2, 2, 1, ())


def test_the_sample_can_be_brought_in(office: Office) -> None:
    path = office.folder / "mẫu.xlsx"
    path.write_bytes(sample_sheet())
    proposed = propose_sheet(office.desk, path)
    assert proposed.unknown == ()
    report = office.run(proposed.sheet).report
    assert (report.new, report.households, report.openings, report.stopped, report.notes) == (2, 1, 1, (), ())


def test_columns_chosen_once_are_remembered_for_the_error_sheet_too(office: Office) -> None:
    headings = ("Cột một", "Ngày sinh", "Giới tính", "Số CCCD")
    sheet = office.sheet(headings, AN, (*BINH[:1], "?", *BINH[2:]))
    assert "full_name" not in sheet.columns
    chosen = replace(sheet, columns={**sheet.columns, "full_name": 0})
    report = run_import(office.desk, chosen).report
    proposed = propose_sheet(office.desk, chosen.path)
    assert proposed.remembered
    assert dict(proposed.sheet.columns) == dict(chosen.columns)
    path = office.folder / "dừng.xlsx"
    path.write_bytes(error_sheet(chosen, report))
    assert propose_sheet(office.desk, path).sheet.columns["full_name"] == 0


def test_rows_are_stopped_in_the_order_of_the_sheet(office: Office) -> None:
    bad: Iterator[Sequence[Any]] = (("", "?", "?", str(number)) for number in range(5))
    report = office.tried(USUAL, *bad)
    assert [row for row, _column, _code in codes(report)] == sorted(row for row, _column, _code in codes(report))


@pytest.mark.parametrize("scope", list(Scope))
def test_a_file_that_vanishes_after_it_was_read_is_brought_in_all_the_same(office: Office, scope: Scope) -> None:
    sheet = office.sheet(USUAL, AN, BINH, scope=scope)

    def take_away(done: int, total: int) -> None:
        if 0 < done < total:
            sheet.path.unlink(missing_ok=True)

    outcome = run_import(office.desk, sheet, take_away)
    assert not sheet.path.exists()
    assert (outcome.written, outcome.report.new) == (True, 2)
    assert check_book(office.desk).healthy
