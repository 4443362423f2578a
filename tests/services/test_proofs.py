"""The proof watch: which papers end, what the first payment after them costs, whose part moves, what leaves from it."""

import io
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from desktop.domain.errors import CounterError
from desktop.domain.household_hi import HiMember, HiQuote, HiRequest, quote_household_hi
from desktop.domain.month import Month
from desktop.domain.people import Insurance, SupportClaim
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.proofs import proof_listing
from desktop.services.exports.writing import export_listing
from desktop.services.household_hi.hi_facts import HiDraft, HiRow
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.services.proofs.effects import ProofEffect
from desktop.services.proofs.proof_list import ProofRow, effects_of, proof_list
from desktop.services.proofs.query import ProofQuery, Sort, When
from desktop.services.proofs.view_files import call_list_paper, letter_keys
from tests.services.builders import Clock, hi_part, household_of, paid, pay_si, registered

YEAR = 1_366_200


def proof(desk: Desk, person: UUID, group: str, until: str, insurance: Insurance = Insurance.HOUSEHOLD_HI) -> None:
    claim = ClaimDraft(group=group, paper_number="CN-1", valid_to=until)
    made = add_claim(desk, AddClaim(person_id=person, insurance=insurance, claim=claim))
    assert isinstance(made, SupportClaim), made


def rows(desk: Desk, **query: object) -> list[ProofRow]:
    found = proof_list(desk, ProofQuery(**{"when": When.ALL, **query}))  # type: ignore[arg-type]
    return list(effects_of(desk, found.rows))


@pytest.fixture
def home(desk: Desk, clock: Clock) -> tuple[UUID, UUID, UUID]:
    """Head and child as household, wife near-poor until 10/12/2026 in the first row; cards until 31/12/2026."""
    clock.go_to(date(2025, 12, 20))
    head = registered(desk, phone="0905000001", hamlet="Thôn Hạ")
    wife = registered(desk, "Trần Thị Bình", sex="female", phone="0905000002", hamlet="Thôn Hạ")
    child = registered(desk, "Nguyễn Văn Cường", birth="01/01/2010", phone="", hamlet="Thôn Hạ")
    household = household_of(desk, head, wife, child)
    proof(desk, wife, "near_poor", "10/12/2026")
    draft = HiDraft(
        household_id=household,
        is_new=False,
        rows=(
            HiRow(person_id=head, relation="00", months=6),
            HiRow(person_id=wife, relation="01", group="near_poor"),
            HiRow(person_id=child, relation="08"),
        ),
    )
    paid(desk, hi_part(desk, draft))
    clock.go_to(date(2026, 11, 23))
    return head, wife, child


def test_the_end_of_a_proof_is_told_with_the_payment_that_changes(desk: Desk, home: tuple[UUID, UUID, UUID]) -> None:
    (row,) = rows(desk)
    effect = row.effect
    assert isinstance(effect, ProofEffect)
    assert (row.name, row.ends, row.paper) == ("Trần Thị Bình", date(2026, 12, 10), "Hộ cận nghèo")
    assert effect.pays_on == date(2027, 1, 18)  # the last day of her card: by then there is no paper any more
    assert effect.what == "BHYT hộ 3 người"
    # the head 6 months at place 1; near poor 30 % and the child at place 2, else she at place 2 and the child at 3
    assert effect.before == YEAR // 2 + YEAR * 30 // 100 + YEAR * 70 // 100
    assert effect.after == YEAR // 2 + YEAR * 70 // 100 + YEAR * 60 // 100
    assert [(one.name, one.before, one.after) for one in effect.affected] == [
        ("Trần Thị Bình", 409_860, 956_340),
        ("Nguyễn Văn Cường", 956_340, 819_720),
    ]
    assert effect.more == 409_860
    assert effect.in_time  # her card may be renewed from 60 days before its end, while the paper holds
    assert {line.reference != "" for line in effect.lines} == {True}


def test_a_paper_that_was_not_paid_with_changes_nothing(desk: Desk, home: tuple[UUID, UUID, UUID]) -> None:
    proof(desk, home[0], "farm_household", "20/12/2026")
    (row,) = [one for one in rows(desk) if one.person_id == home[0]]
    assert row.effect is None
    assert "không theo giấy này" in row.why_not  # last time the head paid as household


def test_the_amounts_are_those_of_the_quote_of_that_day(desk: Desk, home: tuple[UUID, UUID, UUID]) -> None:
    (row,) = rows(desk)
    assert row.effect is not None
    members = (
        HiMember(name="A", months=6),
        HiMember(name="B", months=12),
        HiMember(name="C", months=12),
    )
    quote = quote_household_hi(HiRequest(paid_on=row.effect.pays_on, members=members), desk.parameters)
    assert isinstance(quote, HiQuote)
    assert row.effect.after == quote.total


def test_voluntary_insurance_changes_with_the_first_cycle_that_is_due_after_the_paper(desk: Desk, clock: Clock) -> None:
    poor = registered(desk, "Vũ Thị Mai", sex="female", phone="")
    claim = ClaimDraft(group="near_poor", paper_number="CN-9", valid_to="10/12/2026")
    pay_si(desk, poor, method="1", start=Month(2026, 11), groups=("near_poor",), claims=(claim,))
    (row,) = rows(desk, insurance="voluntary_si")
    effect = row.effect
    assert effect is not None
    # 22 % of 1.500.000 is 330.000; near poor pay 60 % of it, others 80 %
    assert (effect.what, effect.pays_on) == ("BHXH 1 tháng 12/2026", date(2026, 12, 31))
    assert (effect.before, effect.after, effect.more) == (198_000, 264_000, 66_000)
    assert effect.in_time
    assert [(one.name, one.after - one.before) for one in effect.affected] == [("Vũ Thị Mai", effect.more)]


def test_who_paid_nothing_with_a_paper_has_no_amount_and_the_reason(desk: Desk) -> None:
    person = registered(desk)
    proof(desk, person, "near_poor", "10/12/2026")
    proof(desk, person, "near_poor", "10/12/2026", Insurance.VOLUNTARY_SI)
    reasons = {row.claim.insurance: row.why_not for row in rows(desk)}
    assert reasons == {
        Insurance.HOUSEHOLD_HI: "Người này chưa ở hộ nào trong sổ.",
        Insurance.VOLUNTARY_SI: "Chưa đóng BHXH lần nào.",
    }
    with pytest.raises(CounterError, match="Chưa tính được"):
        preview_paper(desk, paper_kind("proof_letter"), person)


def test_days_filters_and_order(desk: Desk, home: tuple[UUID, UUID, UUID]) -> None:
    other = registered(desk, "Lê Văn Ân", phone="0912000003", hamlet="Thôn Thượng")
    proof(desk, other, "farm_household", "01/11/2026")
    proof(desk, other, "artisan", "30/05/2027")
    found = proof_list(desk, ProofQuery(when=When.ALL))
    assert [row.ends for row in found.rows] == [date(2026, 11, 1), date(2026, 12, 10), date(2027, 5, 30)]
    assert found.counts == {30: 1, 60: 1, 90: 1, 180: 1, When.ENDED: 1, When.ALL: 3} | {180: 1}
    for count, query in (
        (1, ProofQuery(when=When.ENDED)),
        (1, ProofQuery(ahead=30)),
        (3, ProofQuery(when=When.ALL, insurance="household_hi")),
        (0, ProofQuery(when=When.ALL, insurance="voluntary_si")),
        (1, ProofQuery(when=When.ALL, group="artisan")),
        (2, ProofQuery(when=When.ALL, hamlet="Thôn Thượng")),
        (2, ProofQuery(when=When.ALL, text="le van an")),
        (1, ProofQuery(when=When.ALL, text="0905000002")),
    ):
        assert len(proof_list(desk, query).rows) == count, query
    by_name = proof_list(desk, ProofQuery(when=When.ALL, sort=Sort.NAME, descending=True))
    assert [row.name for row in by_name.rows] == ["Trần Thị Bình", "Lê Văn Ân", "Lê Văn Ân"]
    assert found.hamlets == (("Thôn Hạ", "Thôn Hạ", 1), ("Thôn Thượng", "Thôn Thượng", 2))


def test_a_book_without_papers_has_an_empty_list(desk: Desk) -> None:
    found = proof_list(desk, ProofQuery(when=When.ALL))
    assert (found.rows, found.groups, found.hamlets, found.more) == ((), (), (), False)
    assert set(found.counts.values()) == {0}
    assert letter_keys(desk, ProofQuery()) == ()


def test_list_call_list_and_letter_say_the_same_amounts(
    desk: Desk, home: tuple[UUID, UUID, UUID], tmp_path: Path
) -> None:
    query = ProofQuery(sort=Sort.MORE, descending=True)
    content, count = export_listing(desk, proof_listing(query), Ending.XLSX, lambda _done, _all: None)
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    line = [cell.value for cell in next(sheet.iter_rows(min_row=sheet.max_row))]
    assert count == 1
    assert [value for value in line if isinstance(value, int)][-3:] == [2_049_300, 2_459_160, 409_860]
    assert "Trần Thị Bình +546.480; Nguyễn Văn Cường −136.620" in line
    told: list[tuple[int, int]] = []
    calls = words(call_list_paper(desk, query, lambda done, every: told.append((done, every))).pdf)
    assert told == [(1, 1)]
    assert "có giấy 2.049.300, không có giấy 2.459.160" in calls
    assert letter_keys(desk, query) == (home[1],)
    letter = words(preview_paper(desk, paper_kind("proof_letter"), home[1]).pdf)
    for text in (
        "GIẤY BÁO GIẤY TỜ HỖ TRỢ HẾT HẠN",
        "Giấy hộ cận nghèo số CN-1 hết hạn 10/12/2026",
        "2.049.300",
        "2.459.160",
        "cùng đổi mức: Nguyễn Văn Cường",
        "Số ước tính",
        "51/2024/QH15",
    ):
        assert text in letter, text


def words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_whoever_died_or_brought_a_later_paper_is_not_in_the_list(desk: Desk, home: tuple[UUID, UUID, UUID]) -> None:
    proof(desk, home[1], "near_poor", "10/12/2027")
    assert [row.ends for row in rows(desk)] == []  # the later one ends after more than a year
    with pytest.raises(CounterError, match="không có giấy tờ"):
        preview_paper(desk, paper_kind("proof_letter"), home[0])
    assert timedelta(days=366) < date(2027, 12, 10) - date(2026, 11, 23)


def test_both_engines_tell_the_same(any_desk: Desk) -> None:
    person = registered(any_desk, "Vũ Thị Mai", sex="female", phone="")
    claim = ClaimDraft(group="near_poor", paper_number="CN-9", valid_to="10/12/2026")
    pay_si(any_desk, person, method="1", start=Month(2026, 11), groups=("near_poor",), claims=(claim,))
    proof(any_desk, person, "farm_household", "30/05/2027")
    (first, second) = rows(any_desk)
    assert first.effect is not None
    assert (first.effect.more, second.why_not) == (66_000, "Người này chưa ở hộ nào trong sổ.")
    assert letter_keys(any_desk, ProofQuery(when=When.ALL)) == (person,)


def test_a_figure_that_is_missing_on_the_day_names_itself(desk: Desk) -> None:
    someone = registered(desk, "Đào Minh Thái", phone="0905000003")
    proof(desk, someone, "near_poor", "31/12/2026", Insurance.VOLUNTARY_SI)
    pay_si(desk, someone, method="VS", months=24, groups=("near_poor",))
    (row,) = rows(desk)
    assert row.effect is None
    assert row.why_not.startswith("Chưa có số liệu “Lãi suất đầu tư quỹ bình quân tháng")
    assert "cho ngày" in row.why_not
