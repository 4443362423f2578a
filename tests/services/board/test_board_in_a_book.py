"""The board, hamlets, targets and the potential list in real books of both engines, made by the counter's own acts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest

from desktop.domain.life import LifeKind
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.acts import ReadOnlyError
from desktop.services.board.drill import WITHOUT_HI, Where, count_of, households_of, people_of
from desktop.services.board.hamlets import (
    SaveHamlet,
    add_spelling,
    close_hamlet,
    hamlets_view,
    remove_spelling,
    save_hamlet,
    take_from_addresses,
)
from desktop.services.board.kinds import HiState, SiState
from desktop.services.board.loading import load_board
from desktop.services.board.model import UNKNOWN, Board, BoardPerson, RowKind
from desktop.services.board.targets import SetTarget, Target, set_target, targets_of
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import recent_journal
from desktop.services.desk import Desk
from desktop.services.life.leave import Died, die
from desktop.services.life.noting import Happened
from desktop.services.life.other_cover import NoteChange, note_change
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.potential.kinds import USUAL_ORDER, Reason
from desktop.services.potential.order import load_order, save_order
from desktop.services.potential.potential_list import (
    ContactFilter,
    PotentialQuery,
    filtered,
    load_potential,
    potential_list,
)
from desktop.services.renewals.contact_log import Channel, LogContact, Outcome, log_contact, new_contact_id
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.users import Role, User
from desktop.storage.people import life_events
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.opening_builders import hi_before, si_before

HI, SI = Insurance.HOUSEHOLD_HI, Insurance.VOLUNTARY_SI


def healthy(desk: Desk) -> None:
    assert check_book(desk).healthy


def by_name(board: Board) -> dict[str, BoardPerson]:
    return {person.name: person for people in board.by_hamlet.values() for person in people}


def done(answer: object) -> None:
    assert not isinstance(answer, tuple), answer


def test_a_commune_of_the_counters_own_acts(any_desk: Desk) -> None:
    an, binh = registered(any_desk, "Nguyễn Văn An"), registered(any_desk, "Lê Thị Bình", sex="female")
    chi = registered(any_desk, "Nguyễn Thị Chi", sex="female", birth="02/03/2010", hamlet="thôn đông")
    dung = registered(any_desk, "Trần Dũng", hamlet="Thôn Đoài")
    em = registered(any_desk, "Phạm Văn Em", hamlet="")
    gone = registered(any_desk, "Đỗ Thị Gái", sex="female")
    home = household_of(any_desk, an, binh, chi)
    paid(any_desk, hi_part(any_desk, hi_draft(home, an, binh)))
    pay_si(any_desk, dung)
    hi_before(any_desk, dung, group="covered_elsewhere", valid_from=None, valid_to=None)
    si_before(any_desk, em)
    hi_before(any_desk, chi, valid_from=date(2025, 9, 1), valid_to=date(2026, 8, 31))
    assert isinstance(die(any_desk, Died(person_id=gone, day="01/11/2026", reason="")), Happened)
    board = load_board(any_desk)
    people = by_name(board)
    assert {name: (one.hi, one.si) for name, one in people.items()} == {
        "Nguyễn Văn An": (HiState.WAITING, SiState.NONE),
        "Lê Thị Bình": (HiState.WAITING, SiState.NONE),
        "Nguyễn Thị Chi": (HiState.NONE, SiState.NONE),
        "Trần Dũng": (HiState.ELSEWHERE, SiState.PAID),  # joined today: the months to come are paid
        "Phạm Văn Em": (HiState.NONE, SiState.PAID),
    }
    assert people["Nguyễn Thị Chi"].hi_until == "2026-08-31"
    assert (people["Phạm Văn Em"].paid_months, people["Phạm Văn Em"].supported_months) == (100, 90)
    assert board.left_out.died == 1
    assert [(row.kind, row.name, row.tally.people) for row in board.rows] == [
        (RowKind.BY_ADDRESS, "Thôn Đông", 3),
        (RowKind.BY_ADDRESS, "Thôn Đoài", 1),
        (RowKind.UNKNOWN, "Chưa rõ thôn", 1),
    ]
    (row,) = households_of(board, Where(hamlet=board.rows[0].key, hi=WITHOUT_HI))
    assert (row.head, row.people, row.members, row.household_id) == ("Nguyễn Văn An", 1, 3, home)
    healthy(any_desk)


def test_the_board_is_kept_until_the_journal_moves_on(desk: Desk) -> None:
    registered(desk)
    first = load_board(desk)
    assert load_board(desk, first) is first
    registered(desk, "Lê Thị Bình", sex="female")
    second = load_board(desk, first)
    assert second is not first
    assert second.commune.tally.people == 2
    later = replace(desk, now=lambda: desk.now().replace(day=24))
    assert load_board(later, second) is not second
    potential = load_potential(desk, board=second)
    assert potential.board is second
    assert load_potential(desk, potential) is potential


@pytest.fixture
def hamlet(any_desk: Desk) -> Iterator[UUID]:
    """A hamlet of two people, one of whom writes it otherwise."""
    registered(any_desk, "Nguyễn Văn An", hamlet="Thôn Hạ")
    registered(any_desk, "Lê Thị Bình", sex="female", hamlet="Hạ 1")
    made = save_hamlet(any_desk, SaveHamlet(hamlet_id=None, name=" Thôn  Hạ ", counted="1.203"))
    assert isinstance(made, UUID), made
    yield made
    healthy(any_desk)


def test_hamlets_take_their_people_in_by_every_spelling(any_desk: Desk, hamlet: UUID) -> None:
    view = hamlets_view(any_desk)
    assert [(one.name, one.counted, one.people) for one in view.hamlets] == [("Thôn Hạ", 1203, 1)]
    assert [(one.text, one.people) for one in view.unknown] == [("Hạ 1", 1)]
    assert add_spelling(any_desk, hamlet, "hạ 1") == ()
    (one,) = hamlets_view(any_desk).hamlets
    assert (one.people, [text for _key, text in one.spellings]) == (2, ["Hạ 1"])
    board = load_board(any_desk)
    assert [(row.name, row.residents, row.not_listed) for row in board.rows] == [("Thôn Hạ", 1203, 1201)]
    assert remove_spelling(any_desk, one.spellings[0][0]) == ()
    assert remove_spelling(any_desk, one.spellings[0][0]) == ()
    assert load_board(any_desk).row(UNKNOWN) is not None


def test_what_is_wrong_about_a_hamlet_is_said_and_nothing_changes(any_desk: Desk, hamlet: UUID) -> None:
    before = load_board(any_desk)

    def refused(answer: object) -> list[tuple[str, str]]:
        assert isinstance(answer, tuple)
        return [(problem.field, problem.code) for problem in answer]

    assert refused(save_hamlet(any_desk, SaveHamlet(hamlet_id=None, name="THÔN HẠ", counted="vài"))) == [
        ("name", "hamlet_taken"),
        ("counted", "out_of_range"),
    ]
    assert refused(save_hamlet(any_desk, SaveHamlet(hamlet_id=None, name=" ", counted="-4"))) == [
        ("name", "missing_field"),
        ("counted", "out_of_range"),
    ]
    assert refused(save_hamlet(any_desk, SaveHamlet(hamlet_id=None, name="x" * 101))) == [("name", "too_long")]
    assert refused(add_spelling(any_desk, hamlet, "thôn hạ")) == [("spelling", "hamlet_taken")]
    assert refused(add_spelling(any_desk, hamlet, "\u200b")) == [("spelling", "missing_field")]
    assert refused(add_spelling(any_desk, hamlet, "x" * 101)) == [("spelling", "too_long")]
    target = SetTarget(year=1999, insurance=HI, hamlet_id=new_key(), percent="100,5")
    assert refused(set_target(any_desk, target)) == [
        ("percent", "out_of_range"),
        ("year", "out_of_range"),
        ("hamlet", "unknown_hamlet"),
    ]
    assert refused(save_order(any_desk, USUAL_ORDER[:-1])) == [("order", "each_reason_once")]
    assert load_board(any_desk, before) is before


def test_a_closed_hamlet_lets_its_people_go_and_opens_again_by_its_name(any_desk: Desk, hamlet: UUID) -> None:
    assert add_spelling(any_desk, hamlet, "Hạ 1") == ()
    assert close_hamlet(any_desk, hamlet) == ()
    assert [row.kind for row in load_board(any_desk).rows] == [RowKind.BY_ADDRESS, RowKind.BY_ADDRESS]
    assert save_hamlet(any_desk, SaveHamlet(hamlet_id=None, name="Thôn Hạ")) == hamlet
    (row,) = load_board(any_desk).rows
    assert (row.tally.people, row.counted) == (2, None)
    renamed = save_hamlet(any_desk, SaveHamlet(hamlet_id=hamlet, name="Thôn Thượng"))
    assert renamed == hamlet
    assert load_board(any_desk).row(UNKNOWN) is not None


def test_hamlets_can_be_taken_from_the_addresses(any_desk: Desk) -> None:
    for number in range(4):
        registered(any_desk, f"Nguyễn Văn {'ABCD'[number]}", hamlet="Xóm Mới" if number < 3 else "Xóm Lầm")
    assert take_from_addresses(any_desk) == 1
    assert take_from_addresses(any_desk) == 0
    assert [(row.kind, row.tally.people) for row in load_board(any_desk).rows] == [
        (RowKind.HAMLET, 3),
        (RowKind.UNKNOWN, 1),
    ]
    healthy(any_desk)


def test_targets_of_commune_and_hamlet(any_desk: Desk, hamlet: UUID) -> None:
    assert set_target(any_desk, SetTarget(year=2026, insurance=HI, hamlet_id=None, percent="95")) == ()
    assert set_target(any_desk, SetTarget(year=2026, insurance=HI, hamlet_id=hamlet, percent="92,5 %")) == ()
    assert set_target(any_desk, SetTarget(year=2026, insurance=HI, hamlet_id=None, percent="96")) == ()
    assert targets_of(any_desk, 2026) == (
        Target(year=2026, insurance=HI, hamlet_id=None, percent=Fraction(96)),
        Target(year=2026, insurance=HI, hamlet_id=hamlet, percent=Fraction(185, 2)),
    )
    board = load_board(any_desk)
    assert (board.commune.target_hi, board.rows[0].target_hi) == (Fraction(96), Fraction(185, 2))
    # the unknown have the commune's; nobody has one for social insurance
    assert [row.target_hi for row in board.rows[1:]] == [Fraction(96)]
    assert board.commune.target_si is None
    assert set_target(any_desk, SetTarget(year=2026, insurance=HI, hamlet_id=hamlet, percent="")) == ()
    assert load_board(any_desk).rows[0].target_hi == Fraction(96)
    healthy(any_desk)
    sentences = [row.sentence for row in recent_journal(any_desk)]
    assert any("Đặt chỉ tiêu bao phủ năm 2026, BHYT hộ gia đình: 92,5 %. Thôn Hạ" in text for text in sentences)


def _colleague(desk: Desk, role: Role) -> Desk:
    other = User(id=new_key(), name="Lê Thị Mai", collector_code=f"NV-{role.value}", role=role)
    with desk.book.writing() as tx:
        users.save(tx, other, at=desk.now())
    return replace(desk, user=other)


def test_targets_and_order_are_the_supervisors(any_desk: Desk) -> None:
    clerk, supervisor = any_desk, _colleague(any_desk, Role.SUPERVISOR)
    target = SetTarget(year=2026, insurance=HI, hamlet_id=None, percent="95")
    assert set_target(clerk, target) == (Problem("user", "supervisor_decides"),)
    assert save_order(clerk, USUAL_ORDER[::-1]) == (Problem("user", "supervisor_decides"),)
    assert targets_of(any_desk, 2026) == ()
    assert load_order(any_desk) == USUAL_ORDER
    assert set_target(supervisor, target) == ()
    assert save_order(supervisor, USUAL_ORDER[::-1]) == USUAL_ORDER[::-1]
    assert load_order(clerk) == USUAL_ORDER[::-1]


def test_an_auditor_changes_no_hamlet(any_desk: Desk, hamlet: UUID) -> None:
    auditor = _colleague(any_desk, Role.AUDITOR)
    for act in (
        lambda: save_hamlet(auditor, SaveHamlet(hamlet_id=None, name="Thôn Thượng")),
        lambda: add_spelling(auditor, hamlet, "Hạ 2"),
        lambda: close_hamlet(auditor, hamlet),
    ):
        with pytest.raises(ReadOnlyError):
            act()
    assert [one.name for one in hamlets_view(any_desk).hamlets] == ["Thôn Hạ"]


def test_the_potential_list_with_its_reasons(any_desk: Desk) -> None:
    poor = registered(any_desk, "Hà Văn Nghèo")
    old = registered(any_desk, "Lê Thị Già", sex="female", birth="01/01/1970")
    head, last = registered(any_desk, "Trần Chủ"), registered(any_desk, "Trần Út", birth="05/05/2015")
    never = registered(any_desk, "Đỗ Chưa")
    household_of(any_desk, head, last, relations=("00", "08"))
    claim = ClaimDraft(group="near_poor", paper_number="CN-1", issuer="UBND xã", valid_to="31/12/2026")
    done(add_claim(any_desk, AddClaim(person_id=poor, insurance=HI, claim=claim)))
    si_before(any_desk, old, paid_months=130, supported_months=112, last_month=None, method="")
    hi_before(any_desk, old, valid_from=None, valid_to=None, group="budget_paid")
    hi_before(any_desk, head, group="budget_paid", valid_from=None, valid_to=None)
    hi_before(any_desk, never, valid_from=date(2025, 1, 1), valid_to=date(2025, 12, 31))
    found = {row.name: row for row in potential_list(any_desk, PotentialQuery()).rows}
    assert {name: [why.reason for why in row.reasons] for name, row in found.items()} == {
        "Hà Văn Nghèo": [Reason.POOR_NO_CARD, Reason.SUPPORT_ENDS],
        "Lê Thị Già": [Reason.SUPPORT_ENDS, Reason.NEAR_RETIREMENT],
        "Trần Út": [Reason.ONE_SHORT],
        "Đỗ Chưa": [Reason.EXPIRED],
        "Trần Chủ": [Reason.NEVER],
    }
    assert found["Hà Văn Nghèo"].why == "Có giấy hộ cận nghèo đến 31/12/2026, chưa có thẻ BHYT"
    assert found["Lê Thị Già"].why == "Còn 8 tháng được Nhà nước hỗ trợ BHXH"
    assert found["Lê Thị Già"].reasons[1].text == (
        "Còn 6 tháng đến tuổi nghỉ hưu, đã đóng 130 tháng, còn thiếu 50 tháng"
    )
    assert (found["Lê Thị Già"].lacks_hi, found["Lê Thị Già"].lacks_si) == (False, True)
    assert (found["Trần Út"].lacks_hi, found["Trần Út"].lacks_si) == (True, False)
    changed = save_order(any_desk, (Reason.ONE_SHORT, *(one for one in USUAL_ORDER if one is not Reason.ONE_SHORT)))
    assert changed[0] is Reason.ONE_SHORT
    assert potential_list(any_desk, PotentialQuery()).rows[0].name == "Trần Út"


def test_contacts_sort_and_filter_the_potential_list(any_desk: Desk) -> None:
    names = ("Nguyễn Hẹn", "Nguyễn Trễ", "Nguyễn Thôi", "Nguyễn Chưa")
    people = {name: registered(any_desk, name) for name in names}
    household_of(any_desk, people["Nguyễn Chưa"])

    def said(desk: Desk, name: str, outcome: Outcome, promised: date | None = None) -> None:
        contact = LogContact(
            contact_id=new_contact_id(),
            person_id=people[name],
            channel=Channel.VISIT,
            outcome=outcome,
            promised_on=promised,
            note="chờ bán lúa",
        )
        done(log_contact(desk, contact))

    earlier = replace(any_desk, now=lambda: any_desk.now().replace(month=7, day=1))
    said(earlier, "Nguyễn Trễ", Outcome.PROMISED, date(2026, 7, 5))
    said(any_desk, "Nguyễn Hẹn", Outcome.PROMISED, date(2026, 12, 5))
    said(any_desk, "Nguyễn Thôi", Outcome.REFUSED)
    whole = load_potential(any_desk)

    def listed(contact: ContactFilter) -> list[str]:
        return [row.name for row in filtered(whole, PotentialQuery(contact=contact)).rows]

    assert listed(ContactFilter.PROMISED) == ["Nguyễn Hẹn"]
    assert listed(ContactFilter.LATE) == listed(ContactFilter.OLDER) == ["Nguyễn Trễ"]
    assert listed(ContactFilter.REFUSED) == ["Nguyễn Thôi"]
    assert listed(ContactFilter.NOT_YET) == ["Nguyễn Chưa"]
    assert {row.name: row.state.text for row in whole.rows} == {
        "Nguyễn Hẹn": "Hẹn 05/12",
        "Nguyễn Trễ": "Lỡ hẹn",
        "Nguyễn Thôi": "Từ chối",
        "Nguyễn Chưa": "Chưa đến",
    }
    assert [row.name for row in filtered(whole, PotentialQuery(text="tre")).rows] == ["Nguyễn Trễ"]


def test_people_who_moved_away_or_were_taken_over_leave_the_lists(any_desk: Desk) -> None:
    an, binh = registered(any_desk, "Nguyễn Văn An"), registered(any_desk, "Lê Thị Bình", sex="female")
    moved = note_change(any_desk, NoteChange(person_id=an, kind=LifeKind.MOVED_AWAY, day="01/10/2026"))
    assert isinstance(moved, Happened)
    other = NoteChange(person_id=binh, kind=LifeKind.OTHER_COVER, day="01/10/2026", group="employee")
    assert isinstance(note_change(any_desk, other), Happened)
    board = load_board(any_desk)
    assert board.left_out.moved_away == 1
    assert count_of(board, Where()) == 1
    assert [(one.hi, one.si) for one in people_of(board, Where())] == [(HiState.ELSEWHERE, SiState.OUTSIDE)]
    assert potential_list(any_desk, PotentialQuery()).rows == ()
    with any_desk.book.reading() as tx:
        assert len(life_events.every(tx)) == 2
