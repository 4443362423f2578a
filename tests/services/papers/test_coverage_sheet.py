"""Lịch tham gia on paper: months by letters, cut and open ones told apart, read back and laid out; also very long."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.errors import CounterError
from desktop.services.corrections.causes import RefundCause
from desktop.services.desk import Desk
from desktop.services.papers.catalogue import paper_kind
from desktop.services.people.opening_form import OpeningDraft
from desktop.services.people.openings import OpeningsSaved, save_openings
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import refunded

LONG_NAME = "Nguyễn Thị Hoàng Phương Thảo Nguyên Khánh Linh Ngọc Quỳnh Anh Như Ý Tôn Nữ Công Tằng"


def drawn(desk: Desk, code: str, key: object) -> bytes:
    kind = paper_kind(code)
    with desk.book.reading() as tx:
        content = kind.read(tx, desk, key)  # type: ignore[arg-type]
    pdf = kind.draw([content])
    if folder := os.environ.get("SHOTS"):
        (Path(folder) / f"{code}-{len(pdf)}.pdf").write_bytes(pdf)
    return pdf


def lines(text: str, insurance: str) -> dict[int, str]:
    """The letters of each year as they are read: ``2027 BHXH Đ Đ …``."""
    found: dict[int, str] = {}
    words = text.split()
    for place, word in enumerate(words[:-1]):
        if word.isdigit() and len(word) == 4 and words[place + 1] == insurance:
            letters = []
            for letter in words[place + 2 : place + 14]:
                if len(letter) > 1:
                    break
                letters.append(letter)
            found[int(word)] = "".join(letters)
    return found


def test_paid_and_cut_months_and_the_facts_of_a_person(desk: Desk) -> None:
    person = registered(desk, LONG_NAME)
    pay_si(desk, person, method="12")
    refunded(desk, person, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    pdf = drawn(desk, "coverage", person)
    assert_laid_out(pdf, margin=14)
    text = " ".join(whole_text(pdf).split())
    found = lines(text, "BHXH")
    letters = found[2026] + found[2027]
    assert (letters.count("Đ"), letters.count("H")) == (4, 8)
    assert "Nhà nước đã hỗ trợ: 4 / 120 tháng" in text
    assert "0 năm 4 tháng trên 15 năm" in text
    assert "Điều" in text.split("Căn cứ")[1] or "điều" in text.split("Căn cứ")[1]
    assert "BHYT" not in found


def test_a_household_shows_both_insurances_gaps_and_what_was_before(desk: Desk, clock: Clock) -> None:
    head, wife = registered(desk, "Lê Văn Chủ"), registered(desk, "Trần Thị Vợ", sex="female", birth="03/04/1991")
    home = household_of(desk, head, wife)
    saved = save_openings(
        desk,
        OpeningDraft(
            person_id=head, paid_months="60", supported_months="60", last_month="06/2026", method="12", source="Sổ giấy"
        ),
    )
    assert isinstance(saved, OpeningsSaved), saved
    paid(desk, hi_part(desk, hi_draft(home, head, wife)))
    assert "BHYT: ngày cuối" in " ".join(whole_text(drawn(desk, "household_coverage", home)).split())
    clock.go_to(date(2028, 3, 1))
    pay_si(desk, head, method="6")
    pdf = drawn(desk, "household_coverage", home)
    assert_laid_out(pdf, margin=14)
    text = " ".join(whole_text(pdf).split())
    si, hi = lines(text, "BHXH"), lines(text, "BHYT")
    assert "S" in si[2026]
    assert si[2027] == "K" * 12
    assert {"Đ", "M"} & set(hi[2027])
    assert "Đủ 5 năm liên tục" in text
    assert text.index("Lê Văn Chủ") < text.index("Trần Thị Vợ")
    assert "Hộ Lê Văn Chủ" in text


def test_nothing_known_makes_no_paper(desk: Desk) -> None:
    person = registered(desk)
    with pytest.raises(CounterError, match="Chưa có tháng đóng"):
        drawn(desk, "coverage", person)


def test_a_large_household_goes_over_pages_with_its_heads(desk: Desk) -> None:
    person = registered(desk, LONG_NAME)
    pay_si(desk, person, method="VS", months=60)
    kind = paper_kind("coverage")
    with desk.book.reading() as tx:
        content = kind.read(tx, desk, person)
    family = replace(content, subject=f"Hộ {LONG_NAME}", people=content.people * 12)
    pdf = kind.draw([family])
    assert_laid_out(pdf, margin=14)
    text = whole_text(pdf)
    assert "Trang 2/" in text
    assert "(tiếp theo)" in text
