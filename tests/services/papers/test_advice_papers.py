"""The consultation sheet and the monthly report from real books: what they say, and that they say it again later."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.consultation import ConsultationSheet
from desktop.domain.people import Insurance
from desktop.services.advice.advise import advise
from desktop.services.advice.consult import Consultation, KeepConsultation, keep_consultation, new_consultation_id
from desktop.services.advice.facts import AdviceFacts, initial_inputs, load_advice
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.kept import advice_draft, kept_advice
from desktop.services.board.hamlets import SaveHamlet, save_hamlet
from desktop.services.board.monthly import ReportMade, make_report
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.book.journal_pages import recent_journal
from desktop.services.counter.drafts import save_draft
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import SubjectKey, paper_kind
from desktop.services.papers.making import preview_paper
from desktop.services.papers.monthly_report import report_sheet_name, write_report_sheet
from desktop.storage.column_types import new_key
from tests.documents.reading import assert_laid_out, page_texts, whole_text
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered

BINH = {"birth": "15/03/1992", "sex": "female"}


def printed(desk: Desk, code: str, key: SubjectKey) -> str:
    """The paper's text; it is one page on which no text meets another."""
    pdf = preview_paper(desk, paper_kind(code), key).pdf
    assert_laid_out(pdf)
    assert len(page_texts(pdf)) == 1
    return whole_text(pdf)


def sheet_of(desk: Desk, person_id: UUID) -> ConsultationSheet:
    with desk.book.reading() as tx:
        sheet: ConsultationSheet = paper_kind("consultation").read(tx, desk, person_id)
    return sheet


def kept(desk: Desk, facts: AdviceFacts, inputs: AdviceInputs, content: dict[str, Any] | None = None) -> Consultation:
    shown = kept_advice(facts, inputs, advise(facts, inputs))
    made = keep_consultation(
        desk,
        KeepConsultation(
            consultation_id=new_consultation_id(),
            person_id=facts.si.person_id if facts.in_book else None,
            inputs=shown.inputs,
            content=shown.content if content is None else content,
        ),
    )
    assert isinstance(made, Consultation)
    return made


def test_the_sheet_of_a_person_says_what_the_counter_would_take(desk: Desk) -> None:
    binh = registered(desk, "Trần Thị Bình", **BINH)
    content = sheet_of(desk, binh).content
    assert (content.income, content.chart is None) == ("1.500.000 đ", False)
    assert content.about == "nữ, sinh 15/03/1992, 34 tuổi · chưa từng đóng"
    assert [(one.method, one.amount, one.state_support) for one in content.methods[:4]] == [
        ("1 tháng", "264.000", "66.000"),
        ("3 tháng", "792.000", "198.000"),
        ("6 tháng", "1.584.000", "396.000"),
        ("12 tháng", "3.168.000", "792.000"),
    ]
    # domain/voluntary_si 6: 2 years ahead at 1.5 M, net of 20 %
    assert content.methods[4].amount == "6.060.801"
    text = printed(desk, "consultation", binh)
    assert re.search(r"Đóng mỗi tháng (\[\d+\])+ 264\.000 đ", text)
    assert "Luật BHXH 41/2024/QH15, điều 36" in text
    assert "không phải cam kết" in text


def test_what_is_left_open_on_the_page_decides_what_the_sheet_looks_at(desk: Desk) -> None:
    binh = registered(desk, "Trần Thị Bình", **BINH)
    facts = load_advice(desk, binh)
    inputs = replace(initial_inputs(facts), budget=Money(450_000), people_at_home=3)
    save_draft(desk, advice_draft(facts, inputs))
    content = sheet_of(desk, binh).content
    assert (content.budget, content.income) == ("450.000 đ", "2.300.000 đ")
    [chosen] = [one for one in content.incomes if one.chosen]
    # voluntary_si 5: 25,5 years of a woman are 66 %, of 2.300.000
    assert (chosen.monthly, chosen.pension_end, chosen.remark) == ("440.000", "1.518.000", "vừa khả năng")
    assert content.chart is not None
    assert [line.values[-1] for line in content.chart.series if line.strong] == [1_518_000]
    hi, together = (int(one.text.removesuffix(" đ").replace(".", "")) for one in content.facts[-2:])
    assert together == 440_000 + hi


@pytest.fixture
def advised(any_desk: Desk) -> tuple[Desk, Consultation]:
    """A passer-by of 1972 who paid 11 years of compulsory SI."""
    facts = load_advice(any_desk, None)
    before = PaidPeriod(first=Month(2009, 3), last=Month(2020, 2), kind=Kind.COMPULSORY, income=Money(3_000_000))
    inputs = replace(initial_inputs(facts), birth="1972", sex="female", budget=Money(400_000), periods=(before,))
    return any_desk, kept(any_desk, facts, inputs)


def test_a_kept_consultation_is_printed_again_as_it_was(advised: tuple[Desk, Consultation], clock: Clock) -> None:
    desk, made = advised
    first = printed(desk, "kept_consultation", made.id)
    assert "Người hỏi tại quầy · nữ, sinh 1972, " in first
    assert "Ngày 23 tháng 11 năm 2026" in first
    assert "Nếu rút một lần" in first
    clock.go_to(date(2027, 3, 1))
    assert printed(desk, "kept_consultation", made.id) == first


def test_today_s_consultation_is_the_person_s_sheet_until_tomorrow(desk: Desk, clock: Clock) -> None:
    binh = registered(desk, "Trần Thị Bình", **BINH)
    facts = load_advice(desk, binh)
    kept(desk, facts, replace(initial_inputs(facts), budget=Money(450_000)))
    assert sheet_of(desk, binh).content.income == "2.300.000 đ"
    clock.go_to(date(2026, 11, 24))
    assert sheet_of(desk, binh).content.income == "1.500.000 đ"


@pytest.mark.parametrize("content", [{}, {"summary": "chọn 1.500.000 đ"}, {"sheet": {"income": "1"}}])
def test_a_consultation_without_a_sheet_says_so(desk: Desk, content: dict[str, Any]) -> None:
    facts = load_advice(desk, None)
    made = kept(desk, facts, initial_inputs(facts), content)
    with pytest.raises(CounterError, match="không có tờ để in"):
        preview_paper(desk, paper_kind("kept_consultation"), made.id)


@pytest.mark.parametrize("code", ["kept_consultation", "monthly_report"])
def test_what_the_book_does_not_have_is_not_printed(desk: Desk, code: str) -> None:
    with pytest.raises(CounterError, match="Không thấy"):
        preview_paper(desk, paper_kind(code), new_key())


def commune(desk: Desk) -> ReportMade:
    """Two hamlets with a target, a household that paid, somebody who pays social insurance."""
    for name, counted in (("Thôn Đông", "5"), ("Thôn Đoài", "")):
        assert isinstance(save_hamlet(desk, SaveHamlet(hamlet_id=None, name=name, counted=counted)), UUID)
    target = SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent="95,5")
    assert set_target(desk, target) == ()
    an, binh = registered(desk, "Nguyễn Văn An"), registered(desk, "Lê Thị Bình", sex="female")
    paid(desk, hi_part(desk, hi_draft(household_of(desk, an, binh), an, binh)))
    pay_si(desk, registered(desk, "Trần Dũng", hamlet="Thôn Đoài"))
    made = make_report(desk)
    assert isinstance(made, ReportMade)
    return made


def test_the_report_is_printed_and_written_as_it_was_made(any_desk: Desk) -> None:
    desk = any_desk
    made = commune(desk)
    text = printed(desk, "monthly_report", made.id)
    assert "Tháng 11/2026, số liệu đến ngày 23/11/2026" in text
    assert "BHYT hộ gia đình 1 2 2.322.540" in text
    registered(desk, "Đỗ Mới")
    assert printed(desk, "monthly_report", made.id) == text
    assert report_sheet_name(made.report.month) == "bao-cao-thang-2026-11.xlsx"
    book = load_workbook(io.BytesIO(write_report_sheet(desk, made.id)))
    rows = list(book["Theo thôn"].iter_rows(values_only=True))
    assert rows[0][:4] == ("Thôn", "Số dân", "Có BHYT", "BHYT (%)")
    named = {row[0]: row for row in rows[1:]}
    assert named["Thôn Đông"][1:3] == (5, 0)
    total = list(named.values())[-1]
    assert (total[1], total[4]) == (6, 95.5)
    money = list(book["Trong tháng và từ đầu năm"].iter_rows(min_row=2, values_only=True))
    assert ("BHYT hộ gia đình", 1, 2, 2_322_540) in [row[:4] for row in money]
    [newest, *_earlier] = recent_journal(desk)
    assert "Báo cáo bao phủ tháng 11/2026" in newest.sentence
    assert newest.subject_id == made.id
