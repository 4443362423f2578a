"""The monthly report: its numbers are the board's and the month's, frozen as told, and a change of it is found."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import text

from desktop.domain.month import Month
from desktop.domain.papers.monthly_report import MonthlyReport
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.board.hamlets import SaveHamlet, save_hamlet
from desktop.services.board.loading import load_board
from desktop.services.board.monthly import ReportMade, make_report, report_lines
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import recent_journal
from desktop.services.desk import Desk
from desktop.services.papers.monthly_report import monthly_report_content
from desktop.storage.counter.contacts import Outcome
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import voided, with_passphrase
from tests.services.opening_builders import hi_before
from tests.services.outreach.stories import DAY, planned, three_people, visited


def commune(desk: Desk) -> tuple[UUID, UUID]:
    """Two hamlets, a household that paid, somebody who pays social insurance, somebody insured at work."""
    hamlet = save_hamlet(desk, SaveHamlet(hamlet_id=None, name="Thôn Đông", counted="5"))
    assert isinstance(hamlet, UUID)
    assert set_target(desk, SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent="95")) == ()
    an, binh = registered(desk, "Nguyễn Văn An"), registered(desk, "Lê Thị Bình", sex="female")
    dung = registered(desk, "Trần Dũng", hamlet="Thôn Lạ")
    home = household_of(desk, an, binh)
    paid(desk, hi_part(desk, hi_draft(home, an, binh)))
    receipt = pay_si(desk, dung).receipts[0].receipt_id
    hi_before(desk, dung, group="covered_elsewhere", valid_from=None, valid_to=None)
    return hamlet, receipt


def made(desk: Desk, month: Month | None = None) -> ReportMade:
    answer = make_report(desk, month)
    assert isinstance(answer, ReportMade), answer
    return answer


def test_the_report_says_what_the_board_and_the_month_say(any_desk: Desk) -> None:
    commune(any_desk)
    report, board = made(any_desk).report, load_board(any_desk)
    assert [(row.name, row.residents, row.known, row.hi_waiting, row.hi_covered) for row in report.hamlets] == [
        ("Thôn Đông", 5, 2, 2, 0),
        ("Chưa rõ thôn", 1, 1, 0, 1),
    ]
    total = report.total
    assert (total.residents, total.known, total.hi_missing) == (6, 3, board.commune.tally.hi_gap)
    assert (total.hi_target, total.si_target) == (9500, None)
    assert report.trend[-1].hi_of == 6
    taken = {one.insurance: one for one in report.taken}
    assert (taken[Insurance.HOUSEHOLD_HI].receipts, taken[Insurance.HOUSEHOLD_HI].people) == (1, 2)
    assert taken[Insurance.HOUSEHOLD_HI].amount == 2_322_540
    assert taken[Insurance.VOLUNTARY_SI].state_pays_in_year == board.commune.si_state_pays > 0
    for shown in report.breakdowns:
        assert sum(part.people for part in shown.parts) == total.known
    assert report.outreach is None
    assert any("Đủ điều kiện: từ 15 tuổi" in text for text in report.notices)
    assert any("1 người chưa rõ thôn" in text for text in report.notices)


def test_a_voided_receipt_is_not_counted_as_taken(desk: Desk) -> None:
    _hamlet, receipt = commune(desk)
    assert {one.insurance: one.receipts for one in made(desk).report.taken}[Insurance.VOLUNTARY_SI] == 1
    with_passphrase(desk)
    voided(desk, receipt)
    taken = {one.insurance: one for one in made(desk).report.taken}[Insurance.VOLUNTARY_SI]
    assert (taken.receipts, taken.people, taken.amount, taken.state_pays_in_year) == (0, 0, 0, 0)


def test_the_months_rounds_are_told_once_for_each_person(any_desk: Desk) -> None:
    people = three_people(any_desk)
    first, second = planned(any_desk, people), planned(any_desk, people[:1], papers_left=4)
    planned(any_desk, people, held_on=DAY.replace(month=10))
    visited(any_desk, first, people[0], Outcome.PROMISED, promised_on=DAY.replace(day=30))
    visited(any_desk, second, people[0], Outcome.AGREED)
    visited(any_desk, first, people[1], Outcome.REFUSED)
    told = made(any_desk).report.outreach
    assert told is not None
    assert (told.rounds, told.met, told.agreed, told.paid) == (2, 2, 1, 0)
    assert made(any_desk, Month(2026, 9)).report.outreach is None


def test_a_report_is_kept_as_it_was_told(any_desk: Desk) -> None:
    commune(any_desk)
    first = made(any_desk)
    assert not first.repeated
    assert made(any_desk) == replace(first, repeated=True)
    registered(any_desk, "Đỗ Mới")
    second = made(any_desk)
    assert second.id != first.id
    with any_desk.book.reading() as tx:
        kept = monthly_report_content(tx, any_desk, first.id)
    assert isinstance(kept, MonthlyReport)
    assert kept == first.report
    assert (kept.total.known, second.report.total.known) == (3, 4)
    assert [(line.month, line.id) for line in report_lines(any_desk)] == [
        (Month(2026, 11), second.id),
        (Month(2026, 11), first.id),
    ]
    assert "Lập báo cáo bao phủ tháng 11/2026." in [row.sentence for row in recent_journal(any_desk)]
    assert check_book(any_desk).healthy


def test_only_this_year_back_can_be_reported(desk: Desk) -> None:
    for month in (Month(2026, 12), Month(2025, 10)):
        answer = make_report(desk, month)
        assert isinstance(answer, tuple)
        assert answer[0] == Problem("month", "out_of_range", {"lowest": "11/2025", "highest": "11/2026"})
    assert report_lines(desk) == ()
    earlier = make_report(desk, Month(2026, 10))
    assert isinstance(earlier, ReportMade)
    assert [one.receipts for one in earlier.report.taken] == [0, 0]


def test_a_report_changed_from_outside_is_found(desk: Desk) -> None:
    commune(desk)
    first, _second = made(desk), registered(desk, "Đỗ Mới") and made(desk)
    with desk.book.writing() as tx:
        tx.connection.execute(text("DROP TRIGGER monthly_reports_no_update"))
        tx.connection.execute(text("DROP TRIGGER monthly_reports_no_delete"))
        changed = "UPDATE monthly_reports SET content = replace(content, 'Nguyễn', 'Lê') || ' ' WHERE id = :id"
        tx.connection.execute(text(changed), {"id": str(first.id)})
    assert "monthly_report_changed" not in codes(desk)  # the same content with one more space
    with desk.book.writing() as tx:
        changed = "UPDATE monthly_reports SET content = replace(content, 'Thôn Đông', 'Thôn Tây') WHERE id = :id"
        tx.connection.execute(text(changed), {"id": str(first.id)})
    assert "monthly_report_changed" in codes(desk)
    with desk.book.writing() as tx:
        tx.connection.execute(text("DELETE FROM monthly_reports WHERE id = :id"), {"id": str(first.id)})
    assert "monthly_report_missing" in codes(desk)


def codes(desk: Desk) -> set[str]:
    return {finding.code for finding in check_book(desk).problems}
