"""Import of people: new, changed, the same, stopped; what the book and the journal say afterwards."""

from datetime import date

import pytest

from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.services.book.journal_pages import journal_of_household, journal_of_person, recent_journal
from desktop.services.desk import Desk
from desktop.services.imports import Scope, Strategy, dry_run, run_import
from desktop.services.people.find_people import FindPeople, find_people
from desktop.storage.people import households, openings, people
from desktop.storage.people.people import PersonRecord
from tests.services.builders import household_of, registered
from tests.services.imports.sheets import AN, BINH, CUC, DUNG, HOMES, USUAL, Office, codes


def by_number(desk: Desk, number: str) -> PersonRecord:
    with desk.book.reading() as tx:
        (found,) = people.by_number(tx, number)
    return found


def members(desk: Desk, number: str) -> list[tuple[str, str]]:
    """Name and relation of everyone in the household of a person."""
    with desk.book.reading() as tx:
        household = households.of_person(tx, by_number(desk, number).person.id)
        assert household is not None
        return [
            (people.get_many(tx, [one.person_id])[one.person_id].person.full_name, one.relation)
            for one in household.current
        ]


def test_new_people_are_found_and_the_same_sheet_again_changes_nothing(any_office: Office) -> None:
    sheet = any_office.sheet(USUAL, AN, BINH, CUC)
    done = any_office.run(sheet)
    assert (done.report.rows, done.report.new, done.report.stopped) == (3, 3, ())
    assert by_number(any_office.desk, AN[3]).person.birth == PartialDate(1990, 1, 1)
    assert [row.name for row in find_people(any_office.desk, FindPeople(text="nguyen van"))] == ["Nguyễn Văn An"]
    again = any_office.run(sheet)
    assert (again.report.same, again.written) == (3, False)


def test_an_empty_cell_never_erases_and_a_given_one_changes(any_office: Office) -> None:
    desk = any_office.desk
    registered(desk, AN[0], personal_id=AN[3], phone="0905000001", hamlet="Thôn Đông", occupation="Thợ mộc")
    before = by_number(desk, AN[3])
    done = any_office.brought(("Số CCCD", "Điện thoại", "Thôn", "Nghề nghiệp"), (AN[3], "0912 345 678", "", None))
    assert (done.report.changed, done.report.new) == (1, 0)
    after = by_number(desk, AN[3])
    assert after.person.phone == "0912345678"
    assert (after.person.address.hamlet, after.person.occupation) == ("Thôn Đông", "Thợ mộc")
    assert after.version == before.version + 1
    sentence = journal_of_person(desk, after.person.id)[0].sentence
    assert "danh sách 1.xlsx, dòng 2" in sentence
    assert "0905000001" in sentence


def test_households_by_their_number(any_office: Office) -> None:
    done = any_office.brought(
        HOMES,
        (*AN, "1", "Chủ hộ"),
        (*DUNG, "2", "chu ho"),
        (*BINH, "1", "Vợ"),
        (*CUC, 1, "08"),
    )
    assert (done.report.new, done.report.households) == (4, 2)
    assert sorted(members(any_office.desk, CUC[3])) == [
        ("Nguyễn Thị Cúc", "08"),
        ("Nguyễn Văn An", "00"),
        ("Trần Thị Bình", "01"),
    ]
    assert members(any_office.desk, DUNG[3]) == [("Lê Văn Dũng", "00")]


def test_households_by_the_head_and_who_follows(any_office: Office) -> None:
    headings = (*USUAL, "Quan hệ")
    any_office.brought(headings, (*AN, "Chủ hộ"), (*BINH, "vợ"), (*DUNG, "CH"), (*CUC, "cháu ngoại"))
    assert [name for name, _ in members(any_office.desk, AN[3])] == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert members(any_office.desk, DUNG[3]) == [("Lê Văn Dũng", "00"), ("Nguyễn Thị Cúc", "09")]


@pytest.mark.parametrize("number", ["0", 0, "", None, "-", "00", " – "])
def test_a_number_that_is_none_never_groups_people(office: Office, number: object) -> None:
    """OpenSID 5258: families with number 0 were merged."""
    done = office.brought(HOMES, (*AN, number, "Chủ hộ"), (*BINH, number, "Chủ hộ"), (*CUC, number, "con"))
    assert (done.report.new, done.report.households, done.report.stopped) == (3, 0, ())
    assert [(note.row, note.code) for note in done.report.notes] == [(row, "no_household") for row in (2, 3, 4)]


def test_two_heads_stop_the_whole_household_and_name_both_rows(any_office: Office) -> None:
    """OpenSID 7903: two heads in one household after import."""
    done = any_office.brought(
        HOMES, (*AN, "7", "Chủ hộ"), (*BINH, "7", "Chủ hộ"), (*CUC, "7", "con"), (*DUNG, "8", "Chủ hộ")
    )
    assert codes(done.report) == [
        (2, "Quan hệ với chủ hộ", "two_heads_rows"),
        (3, "Quan hệ với chủ hộ", "two_heads_rows"),
        (4, "", "household_stopped"),
    ]
    assert "2, 3" in done.report.stopped[0].message
    assert (done.report.new, done.report.households) == (1, 1)


def test_a_household_without_a_head_is_named(office: Office) -> None:
    report = office.tried(HOMES, (*BINH, "7", "vợ"), (*CUC, "7", "con"))
    assert [(row, code) for row, _column, code in codes(report)] == [(2, "head_needed_row"), (3, "head_needed_row")]


def test_the_same_number_in_two_communes_is_two_households(office: Office) -> None:
    headings = (*HOMES, "Mã xã")
    one, other = (commune.code for commune in office.desk.places.communes[:2])
    done = office.brought(headings, (*AN, "1", "Chủ hộ", one), (*DUNG, "1", "Chủ hộ", other))
    assert done.report.households == 2


def test_a_household_is_found_by_any_member_not_only_its_head(any_office: Office) -> None:
    """hmis 18642: a household found only by its head."""
    desk = any_office.desk
    head = registered(desk, AN[0], personal_id=AN[3])
    wife = registered(desk, BINH[0], birth=BINH[1], sex="female", personal_id=BINH[3])
    household_of(desk, head, wife)
    done = any_office.brought(HOMES, (*BINH, "5", ""), (*CUC, "5", "con"))
    assert (done.report.new, done.report.households, done.report.stopped) == (1, 0, ())
    assert ("Nguyễn Thị Cúc", "08") in members(desk, AN[3])


def test_a_member_of_another_household_stops_the_row(any_office: Office) -> None:
    desk = any_office.desk
    head = registered(desk, AN[0], personal_id=AN[3])
    wife = registered(desk, BINH[0], birth=BINH[1], sex="female", personal_id=BINH[3])
    household_of(desk, head, wife)
    report = any_office.tried(HOMES, (*DUNG, "5", "Chủ hộ"), (*BINH, "5", "con"))
    assert codes(report) == [(2, "", "household_stopped"), (3, "Quan hệ với chủ hộ", "in_other_household")]
    assert AN[0] in report.stopped[1].message


def test_another_head_than_the_books_is_refused(office: Office) -> None:
    head = registered(office.desk, AN[0], personal_id=AN[3])
    wife = registered(office.desk, BINH[0], birth=BINH[1], sex="female", personal_id=BINH[3])
    household_of(office.desk, head, wife)
    report = office.tried(HOMES, (*BINH, "5", "Chủ hộ"), (*AN, "5", "chồng"))
    assert {code for _row, _column, code in codes(report)} == {"other_head", "head_stays"}


def test_one_stopped_member_holds_back_the_household(office: Office) -> None:
    wrong = ("Trần Thị Bình", "31/02/1992", "Nữ", "001192000002")
    done = office.brought(HOMES, (*AN, "7", "Chủ hộ"), (*wrong, "7", "Vợ"), (*DUNG, "9", "Chủ hộ"))
    assert codes(done.report) == [(2, "", "household_stopped"), (3, "Ngày sinh", "bad_date")]
    assert done.report.new == 1


def test_ambiguous_numbers_stop_the_row_with_the_names(any_office: Office) -> None:
    """openspp-modules 573: an import updated the first of several matches silently."""
    desk = any_office.desk
    registered(desk, AN[0], personal_id=AN[3])
    registered(desk, BINH[0], birth=BINH[1], sex="female", si_number="0123456789")
    report = any_office.tried((*USUAL, "Mã số BHXH"), (*AN, "0123456789"))
    assert [code for _row, _column, code in codes(report)] == ["numbers_differ"]
    assert AN[0] in report.stopped[0].message
    assert BINH[0] in report.stopped[0].message


def test_a_number_of_someone_quite_different_stops(office: Office) -> None:
    registered(office.desk, AN[0], birth=AN[1], si_number="0123456789")
    report = office.tried(("Họ tên", "Ngày sinh", "Giới tính", "Mã số BHXH"), (*BINH[:3], "0123456789"))
    assert codes(report) == [(2, "Mã số BHXH", "other_person")]


def test_likely_duplicates_stop_until_the_clerk_decides(any_office: Office) -> None:
    desk = any_office.desk
    registered(desk, "Nguyễn Văn An", birth="01/01/1990", phone="0905000001")
    headings = ("Họ tên", "Ngày sinh", "Giới tính", "Điện thoại", "Xét trùng")
    row = ("Nguyễn Văn Ân", "02/01/1990", "Nam", "0912345678")
    report = any_office.tried(headings, (*row, ""))
    assert codes(report) == [(2, "Họ tên", "likely_known")]
    assert "Nguyễn Văn An" in report.stopped[0].message
    assert any_office.brought(headings, (*row, "cùng người")).report.changed == 1
    other = ("Nguyễn Văn Ấn", "03/01/1990", "Nam", "0912345679")
    assert any_office.brought(headings, (*other, "Người khác")).report.new == 1


def test_a_row_without_numbers_that_says_what_the_book_says_is_the_same(office: Office) -> None:
    headings = ("Họ tên", "Năm sinh", "Giới tính", "Thôn")
    sheet = office.sheet(headings, ("Nguyễn Thị Hoa", 1950, "Nữ", "Thôn 1"), ("Nguyễn Thị Hoan", 1950, "Nữ", "Thôn 1"))
    assert office.run(sheet).report.new == 2
    assert office.run(sheet).report.same == 2


def test_repeated_rows_name_each_other(office: Office) -> None:
    report = office.tried(USUAL, AN, BINH, ("Nguyễn Văn Anh", "01/01/1990", "Nam", "001090000001"))
    assert codes(report) == [(2, "Số CCCD", "repeated_number"), (4, "Số CCCD", "repeated_number")]
    assert "dòng 4" in report.stopped[0].message
    report = office.tried(USUAL, (*AN[:3], ""), (*AN[:3], None), BINH)
    assert [row for row, _column, code in codes(report) if code == "repeated_person"] == [2, 3]


@pytest.mark.parametrize(
    ("strategy", "counts", "stops"),
    [
        (Strategy.BOTH, (1, 1, 0), []),
        (Strategy.INSERT, (1, 0, 0), [(2, "", "already_in_book")]),
        (Strategy.UPDATE, (0, 1, 0), [(3, "", "not_in_book")]),
    ],
)
def test_strategies(
    office: Office, strategy: Strategy, counts: tuple[int, int, int], stops: list[tuple[int, str, str]]
) -> None:
    registered(office.desk, AN[0], personal_id=AN[3], phone="0905000001")
    headings = (*USUAL, "SĐT")
    report = office.brought(headings, (*AN, "0912345678"), (*BINH, ""), strategy=strategy).report
    assert (report.new, report.changed, report.same) == counts
    assert codes(report) == stops


def test_all_or_nothing_for_the_file(any_office: Office) -> None:
    wrong = ("Lê Văn Dũng", "07/08/1961", "Nam", "001060000004")
    refused = any_office.brought(USUAL, AN, wrong, scope=Scope.FILE)
    assert (refused.refused, refused.written) == (True, False)
    with any_office.desk.book.reading() as tx:
        assert people.count(tx) == 0
    assert any_office.brought(USUAL, AN, DUNG, scope=Scope.FILE).written


def test_what_was_before_the_book(any_office: Office) -> None:
    headings = (
        *HOMES,
        "Số tháng đã đóng",
        "Số tháng đã được hỗ trợ",
        "Đã đóng đến tháng",
        "Phương thức đóng",
        "Mức thu nhập",
        "Thẻ từ ngày",
        "Hạn thẻ",
        "Thời điểm đủ 5 năm liên tục",
        "Thứ tự đã đóng trong năm",
    )
    given = (36, "24 tháng", "12/2025", "12 tháng", "1.500.000", date(2026, 1, 1), "31/12/2026", "01/05/2027", 1)
    sheet = any_office.sheet(headings, (*AN, "3", "Chủ hộ", *given), (*BINH, "3", "vợ", *([None] * 8), 2))
    done = any_office.run(sheet)
    assert (done.report.new, done.report.openings) == (2, 3)
    desk = any_office.desk
    an, binh = by_number(desk, AN[3]).person.id, by_number(desk, BINH[3]).person.id
    with desk.book.reading() as tx:
        si, hi = openings.si_of(tx, an), openings.hi_of(tx, an)
        household = households.of_person(tx, an)
        second = openings.hi_of(tx, binh)
    assert si is not None
    assert (si.paid_months, si.supported_months, si.last_month) == (36, 24, Month(2025, 12))
    assert (si.method, si.income, si.source) == ("12", 1_500_000, "danh sách 1.xlsx, dòng 2")
    assert hi is not None
    assert (hi.valid_from, hi.valid_to) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (hi.continuous_since, hi.place, hi.place_year) == (date(2022, 5, 1), 1, 2026)
    assert household is not None
    assert hi.household_id == household.household.id
    assert second is not None
    assert second.place == 2
    assert any_office.run(sheet).report.same == 2
    corrected = any_office.brought(("Số CCCD", "Số tháng đã đóng"), (AN[3], 48))
    assert corrected.report.changed == 1
    with desk.book.reading() as tx:
        later = openings.si_of(tx, an)
    assert later is not None
    assert (later.paid_months, later.supported_months, later.replaces_id) == (48, 24, si.id)


def test_the_journal_tells_where_everyone_came_from(any_office: Office) -> None:
    desk = any_office.desk
    done = any_office.brought(HOMES, (*AN, "1", "Chủ hộ"), (*BINH, "1", "vợ"))
    person = by_number(desk, BINH[3]).person.id
    assert journal_of_person(desk, person)[-1].sentence == "Đăng ký khi nhập tệp danh sách 1.xlsx, dòng 3."
    with desk.book.reading() as tx:
        household = households.of_person(tx, person)
    assert household is not None
    told = journal_of_household(desk, household.household.id)[-1].sentence
    assert told == "Lập hộ khi nhập tệp danh sách 1.xlsx, dòng 2."
    newest = recent_journal(desk, 1)[0]
    assert newest.sentence.startswith("Nhập tệp danh sách 1.xlsx: 2 người mới, 0 người được sửa")
    assert newest.subject_id == done.import_id
    other = registered(desk, "Lê Văn Khác")
    assert all("nhập tệp" not in row.sentence for row in journal_of_person(desk, other))


def test_nothing_is_written_by_a_dry_run(office: Office) -> None:
    sheet = office.sheet(USUAL, AN)
    with office.desk.book.writing() as tx:
        # another window holds the book: the dry run does not wait for it
        assert dry_run(office.desk, sheet).new == 1
        assert people.count(tx) == 0
    assert run_import(office.desk, sheet).report.new == 1
