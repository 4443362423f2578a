"""What the pages show: participant, home, receipts, papers, journal, figures, drafts, settings."""

import io
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest
from pypdf import PdfReader

from desktop.domain.errors import CounterError
from desktop.domain.papers.receipt import Means
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.services.book.book_opening import public_key
from desktop.services.book.check_book import check_book
from desktop.services.book.journal_pages import (
    journal_of_household,
    journal_of_person,
    journal_of_receipt,
    recent_journal,
)
from desktop.services.book.parameter_pages import figures_updated_on, list_figures
from desktop.services.book.settings import LocalSupport, load_settings, office_of, save_settings
from desktop.services.counter.counter_today import counter_today
from desktop.services.counter.drafts import Draft, delete_draft, from_state, load_draft, save_draft, to_state
from desktop.services.counter.work_kinds import Work
from desktop.services.counter.work_page import work_list
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.receipts import receipt_listing
from desktop.services.exports.writing import export_listing
from desktop.services.household_hi.hi_facts import HiDraft
from desktop.services.payment.prints import take_back_print
from desktop.services.payment.read_back import change_of, read_back, tender_choices
from desktop.services.payment.receipt_papers import preview_receipt, print_receipt, schedule_paper, why_paper
from desktop.services.payment.receipts import ListReceipts, get_receipt, last_receipt, list_receipts
from desktop.services.payment.renewal import propose_renewal
from desktop.services.payment.verify_receipt import verify_receipt
from desktop.services.people.claims import AddClaim, ChangeClaimEnd, ClaimDraft, add_claim, change_claim_end, claims_of
from desktop.services.people.households import AddMember, MemberEntry, add_member
from desktop.services.people.person_overview import person_overview
from desktop.services.people.register_person import RegisterPerson, load_person_draft, register_person
from desktop.services.voluntary_si.si_facts import SiDraft
from desktop.storage.column_types import new_key
from tests.services.builders import (
    Clock,
    dong,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    person_draft,
    registered,
    si_draft,
    si_part,
)

NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Nguyễn Văn Cường", "Lê Thị Dung", "Nguyễn Thị Giang")


@pytest.fixture
def known(desk: Desk, clock: Clock) -> tuple[UUID, ...]:
    """A household of five whose head has both insurances since a year ago; today is 23/11/2026."""
    people = tuple(registered(desk, name, phone="0905000001" if name == NAMES[0] else "") for name in NAMES)
    clock.go_to(date(2025, 11, 14))
    household = household_of(desk, *people)
    paid(
        desk,
        si_part(desk, si_draft(desk, people[0], start=si_draft(desk, people[0]).start)),
        hi_part(desk, hi_draft(household, *people)),
    )
    clock.go_to(date(2026, 11, 23))
    return people


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_renewal_as_last_time_with_the_reason_of_the_difference(desk: Desk, known: tuple[UUID, ...]) -> None:
    proposal = propose_renewal(desk, known[0])
    assert proposal.insurances == (Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI)
    assert proposal.si is not None
    assert proposal.hi is not None
    assert (proposal.si.label, proposal.hi.label) == ("BHXH 12 tháng", "BHYT cả hộ 5 người")
    assert (proposal.change.now, proposal.change.last, proposal.change.difference) == (7_539_840, 7_211_520, 328_320)
    assert proposal.change.reason == "lương cơ sở lên 2.530.000 đ từ 01/07/2026"
    assert proposal.last_receipts == "Lần trước 14/11/2025 · biên lai 0000001, 0000002"
    result = paid(
        desk,
        si_part(desk, proposal.si.draft),
        hi_part(desk, proposal.hi.draft),
    )
    assert result.total == 7_539_840
    after = propose_renewal(desk, known[0])
    assert (after.si, after.hi) == (None, None)
    assert [note.split()[0] for note in after.notes] == ["BHXH", "BHYT"]


def test_the_participant_page(desk: Desk, known: tuple[UUID, ...]) -> None:
    shown = person_overview(desk, known[0])
    assert shown.subtitle == "Nam · sinh 01/01/1990 · 36 tuổi"
    assert [chip.text for chip in shown.chips] == ["BHXH: đến 11/2026", "BHYT: còn 20 ngày"]
    assert (shown.household_label, shown.household_size) == ("Hộ · chủ hộ", 5)
    si, hi = shown.lanes
    assert [(bar.kind, bar.first, bar.last) for bar in si.bars] == [
        ("paid", date(2026, 1, 1), date(2026, 11, 30)),
        ("next", date(2026, 12, 1), date(2027, 11, 30)),
    ]
    assert "Kỳ tới 12/2026–11/2027 · 3.168.000 đ" in si.bars[1].text
    assert [bar.kind for bar in hi.bars] == ["paid", "next"]
    assert "1.366.200 đ" in hi.bars[1].text
    assert [flag.text for flag in shown.flags] == ["BHYT: ngày cuối 13/12/2026", "BHXH: hạn 30/06/2027"]
    assert [(fact.label, fact.value) for fact in shown.si.facts] == [
        ("Đã đóng", "12 tháng (từ 12/2025)"),
        ("Còn đến 15 năm", "168 tháng"),
        ("Nhà nước đã hỗ trợ", "12 / 120 tháng"),
        ("Thu nhập chọn", "1.500.000 đ"),
    ]
    assert shown.si.advice[0].title == "Đóng trước 01/01/2027 lợi hơn 1.478.400 đ"
    assert [(fact.label, fact.value) for fact in shown.hi.facts] == [
        ("Thẻ", "GD 4 · người thứ nhất"),
        ("Giá trị", "14/12/2025 – 13/12/2026"),
        ("Liên tục từ", "14/12/2025"),
        ("Đủ 5 năm liên tục", "14/12/2030"),
    ]
    assert shown.hi.advice[0].title == "Ngày cuối đóng liền thẻ: 13/12/2026"
    assert [brief.number for brief in shown.receipts] == ["0000002", "0000001"]


def test_a_lapsed_cover_shows_its_gap(desk: Desk, clock: Clock, known: tuple[UUID, ...]) -> None:
    clock.go_to(date(2027, 9, 10))
    shown = person_overview(desk, known[0])
    assert [(bar.kind, bar.first, bar.last) for bar in shown.lanes[1].bars if bar.kind == "gap"] == [
        ("gap", date(2027, 1, 1), date(2027, 10, 9))
    ]
    assert shown.chips[1].text == "BHYT: hết 13/12/2026"


def test_someone_who_never_paid(desk: Desk) -> None:
    shown = person_overview(desk, registered(desk))
    assert [chip.text for chip in shown.chips] == ["Chưa từng đóng"]
    assert (shown.si.facts, shown.hi.facts, shown.receipts, shown.flags) == ((), (), (), ())
    with pytest.raises(CounterError):
        person_overview(desk, new_key())


def test_the_work_of_the_day(desk: Desk, clock: Clock, known: tuple[UUID, ...]) -> None:
    poor = registered(desk, "Vũ Thị Mai", sex="female", phone="")
    claim = ClaimDraft(group="near_poor", paper_number="CN-1", valid_to="10/12/2026")
    pay_si(desk, poor, method="1", groups=("near_poor",), claims=(claim,))
    page = work_list(desk)
    assert [(row.kind, row.name) for row in page.rows] == [
        (Work.PROOF_ENDING, "Vũ Thị Mai"),
        (Work.HI_ENDING, "Nguyễn Văn An"),
    ]
    proof, cards = page.rows
    assert (proof.detail, proof.amount, proof.last) == (
        "kỳ sau đóng thêm 189.200 đ/tháng",
        387_200,
        "đang đóng 198.000",
    )
    assert (cards.chip.text, cards.what, cards.detail) == ("Còn 20 ngày", "BHYT hộ 5 người", "hết hạn 13/12/2026")
    assert (cards.amount, cards.last) == (4_371_840, "năm trước 4.043.520")
    assert page.counts == {Work.ALL: 2, Work.HI_ENDING: 1, Work.SI_DUE: 0, Work.PROOF_ENDING: 1}
    assert page.footer == "Đang xem 2 trong 2 việc, xếp theo hạn gần nhất"
    clock.go_to(date(2027, 6, 1))
    due = [row for row in work_list(desk, Work.SI_DUE).rows if row.name == "Nguyễn Văn An"]
    assert [(row.due, row.what, row.detail) for row in due] == [
        (date(2027, 6, 30), "BHXH 12 tháng 12/2026–11/2027", "hạn đóng 30/06/2027")
    ]


def test_today_at_the_counter(desk: Desk) -> None:
    empty = counter_today(desk)
    assert (empty.day, empty.money.cash, empty.book.next_number) == ("Thứ Hai, 23/11/2026", 0, "0000001")
    pay_si(desk, registered(desk))
    paid(desk, si_part(desk, si_draft(desk, registered(desk, "Lê Văn Bảy", phone=""))), means=Means.TRANSFER)
    shown = counter_today(desk)
    money = shown.money
    assert (money.cash, money.cash_receipts, money.transfer, money.transfer_receipts) == (3_168_000, 1, 3_168_000, 1)
    assert (money.in_drawer, shown.book.next_number, shown.book.used) == (3_168_000, "0000003", 2)
    assert [act.name for act in shown.recent] == ["Lê Văn Bảy", "Nguyễn Văn An"]


def test_papers_come_from_what_is_stored(desk: Desk) -> None:
    result = pay_si(desk, registered(desk))
    receipt_id = result.receipts[0].receipt_id
    assert (preview_receipt(desk, receipt_id).reprint, get_receipt(desk, receipt_id).prints) == (0, 0)
    first, second = print_receipt(desk, receipt_id), print_receipt(desk, receipt_id)
    assert (first.reprint, second.reprint) == (0, 1)
    assert "BẢN SAO" not in text_of(first.pdf)
    assert "BẢN SAO lần 1" in text_of(second.pdf)
    assert "3.168.000" in text_of(first.pdf)
    schedule, why = text_of(schedule_paper(desk, receipt_id).pdf), text_of(why_paper(desk, receipt_id).pdf)
    assert "4.646.400" in schedule
    assert "30/06/2027" in schedule
    assert "22 %" in why
    assert first.file_name == "bien-lai-qas-26-0000001.pdf"


def test_a_print_of_which_nothing_came_out_counts_no_more(desk: Desk) -> None:
    receipt_id = pay_si(desk, registered(desk)).receipts[0].receipt_id
    failed = print_receipt(desk, receipt_id)
    assert (failed.reprint, failed.copy) == (0, 1)
    take_back_print(desk, receipt_id, failed.copy)
    take_back_print(desk, receipt_id, failed.copy)
    take_back_print(desk, receipt_id, 7)
    assert get_receipt(desk, receipt_id).prints == 0
    assert list_receipts(desk, ListReceipts()).rows[0].prints == 0
    original, reprint = print_receipt(desk, receipt_id), print_receipt(desk, receipt_id)
    assert "BẢN SAO" not in text_of(original.pdf)
    assert "BẢN SAO lần 1" in text_of(reprint.pdf)
    take_back_print(desk, receipt_id, reprint.copy)
    again = print_receipt(desk, receipt_id)
    assert (again.reprint, again.copy) == (1, 4)
    told = [row.sentence for row in journal_of_receipt(desk, receipt_id)]
    assert sum("không ra giấy" in sentence for sentence in told) == 2
    assert check_book(desk).healthy


def test_a_crash_between_count_and_paper_leaves_no_second_original(desk: Desk) -> None:
    receipt_id = pay_si(desk, registered(desk)).receipts[0].receipt_id
    print_receipt(desk, receipt_id)  # the program ended here: nobody can say whether the paper came out
    assert preview_receipt(desk, receipt_id).reprint == 1


def test_a_list_of_one_means_sorted_over_its_pages(desk: Desk) -> None:
    for name in ("Bùi Văn Tám", "An Thị Ba", "Lê Văn Bảy"):
        draft = si_draft(desk, registered(desk, name, phone=""))
        paid(desk, si_part(desk, draft), means=Means.TRANSFER)
    pay_si(desk, registered(desk, "Ba Văn Mặt", phone=""))
    pages = [
        list_receipts(desk, ListReceipts(means=Means.TRANSFER, sort="payer", offset=place, limit=2)) for place in (0, 2)
    ]
    assert [row.payer for page in pages for row in page.rows] == ["An Thị Ba", "Bùi Văn Tám", "Lê Văn Bảy"]
    assert {page.count for page in pages} == {3}


def test_anyone_with_the_public_key_can_check_a_receipt(desk: Desk) -> None:
    result = pay_si(desk, registered(desk))
    stored = get_receipt(desk, result.receipts[0].receipt_id)
    key = public_key(desk).encode()
    good = verify_receipt(stored.seal, key)
    assert (good.valid, good.facts["amount"], good.facts["number"]) == (True, 3_168_000, "0000001")
    forged = verify_receipt(stored.seal.replace("3168000", "3168001"), key)
    assert (forged.valid, forged.problems[0].code) == (False, "wrong_signature")
    assert verify_receipt("xin chào", key).problems[0].code == "not_a_seal"
    assert verify_receipt(stored.seal, b"no key").problems[0].code == "bad_public_key"


def test_receipts_are_listed_filtered_sorted_and_exported(desk: Desk, clock: Clock) -> None:
    for name in ("=Nguyễn Văn An", "Lê Văn Bảy", "Trần Thị Bình"):
        pay_si(desk, registered(desk, name, phone=""), income=dong(1_500_000 + 50_000 * len(name)))
    every = list_receipts(desk, ListReceipts())
    assert [row.number for row in every.rows] == ["0000003", "0000002", "0000001"]
    assert every.total == sum(row.total for row in every.rows)
    assert [row.payer for row in list_receipts(desk, ListReceipts(text="bay")).rows] == ["Lê Văn Bảy"]
    assert [row.number for row in list_receipts(desk, ListReceipts(text="2")).rows] == ["0000002"]
    by_amount = list_receipts(desk, ListReceipts(sort="total")).rows
    assert [row.total for row in by_amount] == sorted(row.total for row in by_amount)
    assert list_receipts(desk, ListReceipts(since=date(2026, 11, 24))).count == 0
    sheet = export_listing(desk, receipt_listing(ListReceipts()), Ending.CSV).data.decode("utf-8-sig").splitlines()
    assert len(sheet) == 4
    assert "'=Nguyễn Văn An" in sheet[3]
    latest = last_receipt(desk)
    assert latest == every.rows[0].receipt_id
    with pytest.raises(CounterError):
        get_receipt(desk, new_key())


def test_read_back_and_change(desk: Desk, known: tuple[UUID, ...]) -> None:
    proposal = propose_renewal(desk, known[0])
    assert proposal.si is not None
    assert proposal.hi is not None
    told = read_back("Nguyễn Văn An", proposal.si.offer, "Nguyễn Văn An", proposal.hi.offer)
    assert told.sentence == "nộp tiền BHXH tự nguyện, 12 tháng và BHYT hộ gia đình, 5 người, 12 tháng"
    assert (len(told.rows), told.total) == (6, 7_539_840)
    assert told.rows[0].period == "từ 12/2026 đến 11/2027"
    assert tender_choices(dong(4_371_840)) == (4_400_000, 4_500_000, 5_000_000)
    change = change_of(dong(4_371_840), dong(4_500_000))
    assert (change.back, change.short) == (128_160, 0)
    assert change.advice is not None
    assert "128.000 hoặc 128.500" in change.advice.text
    assert change_of(dong(4_371_840), dong(4_000_000)).short == 371_840
    assert change_of(dong(4_371_840), None).back == 0


def test_the_journal_reads_as_sentences(desk: Desk, known: tuple[UUID, ...]) -> None:
    pay_si(desk, registered(desk, "Lê Văn Bảy", phone=""))
    receipt = last_receipt(desk)
    assert receipt is not None
    print_receipt(desk, receipt)
    assert [row.sentence for row in journal_of_receipt(desk, receipt)] == [
        "In biên lai số 0000001, lần 1.",
        "Thu 3.168.000 đ BHXH tự nguyện, biên lai QAS/26 số 0000001, người nộp Lê Văn Bảy (tiền mặt).",
    ]
    own = [row.sentence for row in journal_of_person(desk, known[0])]
    assert own[-1] == "Đăng ký Nguyễn Văn An, số định danh chưa có."
    assert len(own) == 3
    household = person_overview(desk, known[0]).household_id
    assert household is not None
    assert "gồm 5 người" in journal_of_household(desk, household)[0].sentence
    newest = recent_journal(desk, limit=1)[0]
    assert newest.user == "Trần Thị Lan"
    assert all("{" not in row.sentence for row in recent_journal(desk))


def test_the_journal_names_people_groups_and_communes(desk: Desk) -> None:
    head, wife = registered(desk, phone="", commune_code="00070"), registered(desk, "Trần Thị Bình", sex="female")
    household = household_of(desk, head)
    add_member(desk, AddMember(household_id=household, member=MemberEntry(person_id=wife, relation="01")))
    draft = load_person_draft(desk, head)
    register_person(desk, RegisterPerson(draft=replace(draft, sex="female", commune_code="")))
    claim = add_claim(
        desk,
        AddClaim(
            person_id=head,
            insurance=Insurance.VOLUNTARY_SI,
            claim=ClaimDraft(group="near_poor", paper_number="12/CN", valid_from="01/01/2026"),
        ),
    )
    assert isinstance(claim, SupportClaim)
    for typed, told in (("31/12/2025", "ends_before_start"), ("32/12/2026", "bad_date")):
        refused = change_claim_end(desk, ChangeClaimEnd(person_id=head, claim_id=claim.id, valid_to=typed))
        assert refused == (Problem("valid_to", told),)
    for typed in ("31/12/2026", "31/12/2026", ""):
        changed = change_claim_end(desk, ChangeClaimEnd(person_id=head, claim_id=claim.id, valid_to=typed))
        assert isinstance(changed, SupportClaim)
    (row,) = journal_of_household(desk, household, limit=1)
    assert (row.sentence, row.about) == ("Thêm Trần Thị Bình vào hộ, quan hệ: vợ.", "Hộ Nguyễn Văn An")
    assert row.subject_id == household
    commune = desk.places.place_name("00070")
    assert [row.sentence for row in journal_of_person(desk, head)][:4] == [
        "Đổi ngày hết hạn của giấy tờ 12/CN (nhóm hộ cận nghèo) từ 31/12/2026 thành không ghi.",
        "Đổi ngày hết hạn của giấy tờ 12/CN (nhóm hộ cận nghèo) từ không ghi thành 31/12/2026.",
        "Ghi giấy tờ 12/CN chứng minh nhóm hộ cận nghèo, hết hạn không ghi.",
        f"Sửa thông tin của Nguyễn Văn An: giới tính từ “Nam” thành “Nữ”; xã từ “{commune}” thành “trống”.",
    ]
    assert [one.valid_to for one in claims_of(desk, head)] == [None]
    with pytest.raises(CounterError):
        change_claim_end(desk, ChangeClaimEnd(person_id=wife, claim_id=claim.id, valid_to=""))


def test_figures_with_dates_and_status(desk: Desk) -> None:
    groups = {group.path: group for group in list_figures(desk)}
    line = groups["voluntary_si/rural_poverty_line"]
    assert line.current is not None
    assert (line.current.value, line.current.since) == ("1.500.000 đ", date(2022, 1, 1))
    assert (line.rows[0].value, line.rows[0].change, line.rows[0].status_text) == (
        "2.200.000 đ",
        "+700.000 đ",
        "chưa xác nhận, một nguồn",
    )
    assert groups["voluntary_si/fund_return"].current.value == "0,31 %"  # type: ignore[union-attr]
    assert groups["household_hi/later_joiner"].current.value == "đóng theo thứ tự kế tiếp"  # type: ignore[union-attr]
    assert not [row for group in groups.values() for row in group.rows if "_" in row.value or row.value == "plain"]
    assert figures_updated_on(desk) == date(2026, 7, 1)
    ended = {group.path: group for group in list_figures(desk, date(2027, 6, 1))}
    assert ended["voluntary_si/fund_return"].current is None


def test_drafts_survive_and_old_ones_do_not_break(desk: Desk) -> None:
    person = person_draft()
    kept = SiDraft(person_id=person.person_id, new_person=person, income=dong(2_000_000))
    save_draft(desk, Draft(page="voluntary_si", subject="new", title="BHXH", state=to_state(kept)))
    found = load_draft(desk, "voluntary_si", "new")
    assert found is not None
    assert from_state(SiDraft, found.state) == kept
    assert from_state(HiDraft, found.state) is None
    delete_draft(desk, "voluntary_si", "new")
    delete_draft(desk, "voluntary_si", "new")
    assert load_draft(desk, "voluntary_si", "new") is None


def test_settings_are_kept_checked_and_journaled(any_desk: Desk) -> None:
    desk = any_desk
    support = LocalSupport(name="Tỉnh", percent=Fraction(25, 2), since=date(2026, 1, 1))
    wanted = replace(
        load_settings(desk), agency=" BHXH tỉnh ", point_code="3456789000TH0100070003", local_supports=(support,)
    )
    saved = save_settings(desk, wanted)
    assert not isinstance(saved, tuple)
    assert load_settings(desk) == saved
    assert (saved.agency, saved.local_supports) == ("BHXH tỉnh", (support,))
    office = office_of(desk, saved)
    assert (office.agency, office.form_name, office.form_confirmed) == ("BHXH tỉnh", "C45-BB", False)
    assert recent_journal(desk, limit=1)[0].sentence == "Đổi cài đặt: agency, point_code, local_supports."
    bad = replace(support, amount=dong(1), until=date(2025, 1, 1), name="")
    found = save_settings(desk, replace(wanted, language="fr", local_supports=(bad,)))
    assert [(one.field, one.code) for one in found] == [  # type: ignore[union-attr]
        ("language", "unknown_value"),
        ("local_supports[0].name", "missing_field"),
        ("local_supports[0].percent", "percent_or_amount"),
        ("local_supports[0].until", "ends_before_start"),
    ]
    assert load_settings(desk) == saved
