"""What leaves from a view: call list read back, sheet, letters, message list; the view's rows in the view's order."""

import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.domain.texts.templates import filled, unknown_placeholders
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.messages import (
    DEFAULT_TEXT,
    LONGEST,
    Message,
    _fitting,
    first_message,
    left_out_listing,
    message_listing,
    message_plan,
    people_of,
)
from desktop.services.exports.renewals import renewal_listing
from desktop.services.exports.writing import export_listing
from desktop.services.renewals.contact_log import Outcome
from desktop.services.renewals.query import RenewalQuery, Sort, When
from desktop.services.renewals.view_files import call_list_paper, letter_keys
from tests.services.builders import Clock
from tests.services.renewals.stories import Village, contact, village

ALL = RenewalQuery(when=When.ALL)


@pytest.fixture
def home(any_desk: Desk, clock: Clock) -> Village:
    return village(any_desk, clock)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=_delimiter(data)))


def _delimiter(data: bytes) -> str:
    return ";" if data.count(b";") > data.count(b",") else ","


def test_the_call_list_has_the_rows_of_the_view(any_desk: Desk, home: Village) -> None:
    seen: list[tuple[int, int]] = []
    paper = call_list_paper(any_desk, RenewalQuery(when=When.ALL, kind=Work.HI_ENDING), lambda *at: seen.append(at))
    told = text_of(paper.pdf)
    assert "Nguyễn Văn An" in told
    assert "0905 000 001" in told
    assert "2.322.540" in told
    assert "Lê Thị Muộn" not in told
    assert seen == [(1, 1)]


def test_a_call_list_that_is_stopped_makes_nothing(any_desk: Desk, home: Village) -> None:
    class StopError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        call_list_paper(any_desk, ALL, stop)


def test_the_sheet_has_amounts_and_reasons_in_the_order_of_the_view(any_desk: Desk, home: Village) -> None:
    listing = renewal_listing(RenewalQuery(when=When.ALL, sort=Sort.AMOUNT, descending=True))
    exported = export_listing(any_desk, listing, Ending.CSV)
    head, *rows = rows_of(exported.data)
    assert head == list(listing.columns)
    assert exported.rows == len(rows) == 3
    amounts = [int(re.sub(r"\D", "", row[head.index("Kỳ này")])) for row in rows]
    assert amounts == sorted(amounts, reverse=True)
    (cards,) = [row for row in rows if row[head.index("Gia hạn")] == "BHYT hộ 2 người"]
    assert "lương cơ sở lên 2.530.000 đ" in cards[head.index("Vì sao")]


def test_letters_go_to_each_person_once(any_desk: Desk, home: Village) -> None:
    assert letter_keys(any_desk, ALL) == (home.late, home.head)


def test_one_message_a_phone_without_marks_at_most_160(any_desk: Desk, home: Village) -> None:
    plan = message_plan(any_desk, ALL)
    exported = export_listing(any_desk, message_listing(ALL, ""), Ending.CSV)
    head, *rows = rows_of(exported.data)
    assert head == ["Số điện thoại", "Họ và tên", "Xưng hô", "Nội dung không dấu", "Nội dung có dấu"]
    phones = [re.sub(r"\D", "", row[0]) for row in rows]
    assert phones == ["0912000003", "0905000001"] == [group[0].work.phone for group in plan.groups]
    for row in rows:
        assert row[3].isascii()
        assert max(len(row[3]), len(row[4])) <= LONGEST
    # both covers of the head in one text, with one sum: the cards and three months
    assert "BHYT ho 2 nguoi" in rows[1][3]
    assert "BHXH 3 thang" in rows[1][3]
    assert {person for person, _ in people_of(plan)} == {home.late, home.head}


def test_who_has_no_mobile_number_or_said_no_is_listed_with_the_reason(any_desk: Desk, home: Village) -> None:
    contact(any_desk, home.late, None, Outcome.WRONG_NUMBER)
    plan = message_plan(any_desk, ALL)
    assert [(one.name, str(one.reason)) for one in plan.left_out] == [("Lê Thị Muộn", "không nhắn: Sai số")]
    exported = export_listing(any_desk, left_out_listing(plan), Ending.CSV)
    assert rows_of(exported.data)[1][0] == "Lê Thị Muộn"
    contact(any_desk, home.late, None, Outcome.AGREED)
    assert message_plan(any_desk, ALL).left_out == ()


def test_the_template_of_the_settings_is_filled(any_desk: Desk, home: Village) -> None:
    plan = message_plan(any_desk, ALL)
    made = first_message(any_desk, plan, "Chào {xung_ho} {ten}, hạn {han}")
    assert isinstance(made, Message)
    assert (made.marked, made.plain) == ("Chào bà Lê Thị Muộn, hạn 31/10/2026", "Chao ba Le Thi Muon, han 31/10/2026")


@pytest.mark.parametrize("text", ["Chào {ten}, {tien}", "Chào {ten", "x" * 301])
def test_a_template_that_cannot_be_filled_is_refused_and_nothing_changes(any_desk: Desk, text: str) -> None:
    before = load_settings(any_desk)
    answer = save_settings(any_desk, replace(before, message_text=text))
    assert isinstance(answer, tuple)
    assert [problem.field for problem in answer] == ["message_text"]
    assert load_settings(any_desk) == before


words = st.text(st.characters(codec="utf-8", exclude_characters="{}\x00"), max_size=90)


@given(words, words, words)
def test_no_message_is_longer_than_160(name: str, what: str, point: str) -> None:
    values = {"ten": name, "xung_ho": "bà", "viec": what, "han": "30/11/2026", "so_tien": "1.366.200"}
    values |= {"diem_thu": point, "dien_thoai": "02043812345"}
    assert len(_fitting(DEFAULT_TEXT, values)) <= LONGEST


def test_placeholders() -> None:
    assert unknown_placeholders(DEFAULT_TEXT) == ()
    assert unknown_placeholders("{ten} {la} }") == ("la", "}")
    assert filled("Chào  {ten} {la}", {"ten": "An"}) == "Chào An {la}"
