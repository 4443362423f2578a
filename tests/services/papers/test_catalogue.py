"""The catalogue: every kind is made or refused with a reason; what fits whom; printers that need fitting."""

import io
from contextlib import suppress
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest
from pypdf import PdfReader

from desktop.domain.errors import CounterError
from desktop.services.book.settings import PrinterFit, Settings, load_settings, save_settings
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk, today
from desktop.services.papers.catalogue import PAPERS, PaperKind, SubjectKey, SubjectKind, paper_kind
from desktop.services.papers.making import HandOut, offers, preview_paper
from desktop.services.papers.paper import Paper, file_part
from desktop.services.payment.receipts import get_receipt
from desktop.storage.column_types import new_key
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, registered, si_draft, si_part
from tests.storage.engines import NOW


@pytest.fixture
def couple(desk: Desk, clock: Clock) -> tuple[UUID, UUID, UUID]:
    """Head, wife and household; the head paid both covers a year ago."""
    clock.go_to(date(2025, 12, 1))
    head = registered(desk, "Nguyễn Văn An", personal_id="001090000001", phone="0905000001")
    wife = registered(desk, "Trần Thị Bình", birth="02/02/1992", sex="female", personal_id="001192000002", phone="")
    household = household_of(desk, head, wife)
    paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head, wife)))
    clock.go_to(NOW.date())
    return head, wife, household


def key_for(kind: PaperKind, desk: Desk, couple: tuple[UUID, UUID, UUID]) -> SubjectKey:
    head, _wife, household = couple
    receipts = [offer.key for offer in offers(desk, SubjectKind.PERSON, head) if offer.kind.code == "receipt"]
    return {
        SubjectKind.PERSON: head,
        SubjectKind.HOUSEHOLD: household,
        SubjectKind.RECEIPT: receipts[0],
        SubjectKind.DAY: today(desk),
        SubjectKind.WORK_LIST: str(Work.ALL),
        SubjectKind.REMITTANCE: new_key(),
        SubjectKind.REFUND: new_key(),
        SubjectKind.HANDOVER: new_key(),
        SubjectKind.ROUND: new_key(),
        SubjectKind.CONSULTATION: new_key(),
        SubjectKind.REPORT: new_key(),
        SubjectKind.NONE: None,
    }[kind.subject]


@pytest.mark.parametrize("kind", PAPERS, ids=lambda kind: kind.code)
def test_every_kind_of_the_catalogue_is_a_pdf_of_its_size_or_says_why_not(
    kind: PaperKind, desk: Desk, couple: tuple[UUID, UUID, UUID]
) -> None:
    with suppress(CounterError):
        check_paper(kind, preview_paper(desk, kind, key_for(kind, desk, couple)))


def check_paper(kind: PaperKind, paper: Paper) -> None:
    page = PdfReader(io.BytesIO(paper.pdf)).pages[0]
    millimetres = sorted(round(float(side) / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height))
    assert millimetres == {"A4": [210, 297], "A5": [148, 210]}[kind.size]
    assert paper.file_name.startswith(kind.file_stem)
    assert paper.file_name.isascii()
    assert "{" not in paper.title


def test_codes_and_names_of_files_are_unique() -> None:
    assert len({kind.code for kind in PAPERS}) == len(PAPERS)
    assert len({kind.file_stem for kind in PAPERS}) == len(PAPERS)
    with pytest.raises(KeyError):
        paper_kind("of_next_year")


def test_a_person_has_their_own_papers_those_of_their_household_and_of_their_newest_receipt(
    desk: Desk, couple: tuple[UUID, UUID, UUID]
) -> None:
    head, wife, household = couple
    of_head = {offer.kind.code: offer for offer in offers(desk, SubjectKind.PERSON, head)}
    wanted = {SubjectKind.PERSON, SubjectKind.HOUSEHOLD, SubjectKind.RECEIPT}
    assert set(of_head) == {kind.code for kind in PAPERS if kind.subject in wanted}
    receipt = of_head["receipt"]
    assert receipt.reason == ""
    assert isinstance(receipt.key, UUID)
    assert get_receipt(desk, receipt.key).content.shown_number == "0000002"
    assert all(offer.key == household for offer in of_head.values() if offer.kind.subject is SubjectKind.HOUSEHOLD)
    assert all(offer.key == wife for offer in offers(desk, SubjectKind.PERSON, wife) if offer.kind.code == "tk1_ts")


def test_what_cannot_be_made_says_why(desk: Desk) -> None:
    alone = registered(desk, "Vũ Thị Hạnh", phone="")
    reasons = {offer.kind.code: offer.reason for offer in offers(desk, SubjectKind.PERSON, alone)}
    assert reasons["receipt"] == reasons["contribution_schedule"] == reasons["why"] == "chưa có biên lai"
    assert all(reasons[kind.code] == "chưa ở trong hộ nào" for kind in PAPERS if kind.subject is SubjectKind.HOUSEHOLD)


def test_a_household_has_the_papers_of_its_head(desk: Desk, couple: tuple[UUID, UUID, UUID]) -> None:
    head, _wife, household = couple
    found = offers(desk, SubjectKind.HOUSEHOLD, household)
    assert all(offer.key == head for offer in found if offer.kind.subject is SubjectKind.PERSON)
    receipt = next(offer for offer in found if offer.kind.code == "receipt")
    assert isinstance(receipt.key, UUID)
    assert get_receipt(desk, receipt.key).content.insurance.value == "household_hi"


def test_names_of_files_are_safe_everywhere() -> None:
    assert file_part('Đặng Thị Ích / \\ : * ? " < > | Ổ') == "dang-thi-ich-o"
    assert file_part("  ...  ") == ""
    assert file_part("Nguyễn " * 30).startswith("nguyen-nguyen")
    assert len(file_part("Nguyễn " * 30)) <= 60


# Printers that need fitting


def with_fit(desk: Desk, **parts: object) -> PrinterFit:
    fit = PrinterFit(printer="Máy in A5", **parts)  # type: ignore[arg-type]
    saved = save_settings(desk, replace(load_settings(desk), printer_fits=(fit,)))
    assert isinstance(saved, Settings), saved
    assert saved.fit_of("Máy in A5") == fit
    return fit


def words(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_a_printer_with_preprinted_paper_gets_the_receipts_own_texts_and_files_stay_whole(
    desk: Desk, couple: tuple[UUID, UUID, UUID]
) -> None:
    with_fit(desk, preprinted=True, right_mm=Fraction(3))
    kind = paper_kind("receipt")
    key = key_for(kind, desk, couple)
    printed = HandOut(desk, kind, key, "Máy in A5").make()
    assert "BIÊN LAI THU TIỀN" not in words(printed.pdf)
    assert "Nguyễn Văn An" in words(printed.pdf)
    assert printed.copy == 1
    saved = HandOut(desk, kind, key).make()
    assert "BIÊN LAI THU TIỀN" in words(saved.pdf)
    assert saved.copy == 2
    other = HandOut(desk, kind, key, "Máy in khác").make()
    assert "BIÊN LAI THU TIỀN" in words(other.pdf)


def test_the_test_sheet_says_for_which_printer_it_is(desk: Desk) -> None:
    with_fit(desk, right_mm=Fraction(-3, 2), scale_percent=Fraction(99))
    made = HandOut(desk, paper_kind("printer_test"), None, "Máy in A5").make()
    assert "Máy in: Máy in A5 · sang phải −1,5 mm" in words(made.pdf)
    assert made.file_name == "to-thu-may-in.pdf"


def test_what_is_out_of_bounds_is_told_by_field(desk: Desk) -> None:
    fit = PrinterFit(printer="x", right_mm=Fraction(51), down_mm=Fraction(-60), scale_percent=Fraction(79))
    refused = save_settings(desk, replace(load_settings(desk), printer_fits=(fit,)))
    assert isinstance(refused, tuple)
    assert [(one.field, one.code) for one in refused] == [
        ("right_mm", "out_of_range"),
        ("down_mm", "out_of_range"),
        ("scale_percent", "out_of_range"),
    ]
    assert load_settings(desk).printer_fits == ()
