"""The page of papers: catalogue, whose paper, preview, saving; everything by keyboard."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.services.desk import Desk
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.papers.catalogue import PAPERS, SubjectKind, paper_kind
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.ui.pages.arguments import PapersArgument
from desktop.ui.pages.papers.catalogue_list import HEADINGS
from desktop.ui.pages.papers.papers_page import PapersPage
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from tests.ui.keys import CONTROL, SHIFT, Key, press, write
from tests.ui.pages.conftest import notices_in, pages_in
from tests.ui.pages.counter_story import Family, Story


def in_view(story: Story, page: PapersPage, words: str) -> None:
    """Wait until a paper with these words in its name is in view."""
    story.wait(lambda: pages_in(page.preview.view) > 0 and words in page.preview.view.accessibleName())


def titles(page: PapersPage) -> list[str]:
    model = page.catalogue.model()
    return [str(model.data(model.index(place, 0))) for place in range(model.rowCount())]


def names(page: PapersPage) -> list[str]:
    return [row.name for row in page.receipts.list.rows()]


def test_the_catalogue_stands_on_the_rail_and_lists_every_kind_under_its_subject(
    story: Story, page: PapersPage
) -> None:
    press(Key.Key_1, CONTROL)
    press(Key.Key_9, CONTROL)
    story.settle()
    assert story.window.navigator.current is page
    assert page.catalogue.hasFocus()
    shown = titles(page)
    assert shown[:4] == ["Theo biên lai", "Biên lai thu tiền", "Lịch đóng", "Vì sao tôi đóng số này"]
    # Papers of slips, refunds and receipt books are made where these are listed.
    subjects = list(HEADINGS)
    here = sorted((kind for kind in PAPERS if kind.subject in HEADINGS), key=lambda kind: subjects.index(kind.subject))
    assert [title for title in shown if title in {kind.title for kind in PAPERS}] == [kind.title for kind in here]
    assert len(shown) == len(here) + len({kind.subject for kind in here})
    assert {"refund_slip", "tk1_ts_of_refund"}.isdisjoint(kind.code for kind in here)


def test_the_newest_receipt_is_in_view_at_once_and_looking_counts_nothing(
    story: Story, page: PapersPage, desk: Desk
) -> None:
    in_view(story, page, "Biên lai 0000006")
    assert pages_in(page.preview.view) == 2
    assert names(page)[0] == "0000006 · Đặng Thị Ích"
    assert {row.prints for row in list_receipts(desk, ListReceipts()).rows} == {0}


def test_arrows_in_the_catalogue_pass_the_headings_and_show_the_same_receipts_other_paper(
    story: Story, page: PapersPage
) -> None:
    press(Key.Key_Down)
    story.settle()
    in_view(story, page, "Lịch đóng kèm biên lai 0000006")
    press(Key.Key_Down)
    story.settle()
    in_view(story, page, "Vì sao tôi đóng số này, biên lai 0000006")
    press(Key.Key_Down)
    story.settle()
    chosen = page.catalogue.chosen()
    assert chosen is not None
    assert chosen.subject is SubjectKind.PERSON


def test_home_and_end_reach_the_first_and_the_last_paper(story: Story, page: PapersPage) -> None:
    press(Key.Key_End)
    assert page.catalogue.chosen() is not PAPERS[0]
    press(Key.Key_Home)
    assert page.catalogue.chosen() is PAPERS[0]


def test_enter_goes_from_catalogue_to_filter_to_rows_to_another_receipt(story: Story, page: PapersPage) -> None:
    press(Key.Key_Return)
    assert page.receipts.text.hasFocus()
    write("giang")
    story.wait(lambda: names(page) == ["0000004 · Vũ Thị Giang"])
    assert page.receipts.count_text.text() == "1 biên lai"
    press(Key.Key_Return)
    assert page.receipts.list.hasFocus()
    in_view(story, page, "0000004")


def test_days_and_insurance_narrow_the_receipts(story: Story, page: PapersPage) -> None:
    press(Key.Key_Return)
    press(Key.Key_Tab)
    write("01122025")
    press(Key.Key_Tab)
    write("01122025")
    story.wait(lambda: len(names(page)) == 2)
    press(Key.Key_Tab)
    write("bhyt")
    story.wait(lambda: names(page) == ["0000002 · Nguyễn Văn An"])
    page.receipts.since.selectAll()
    page.receipts.since.setFocus()
    write("122025")
    story.wait(lambda: bool(page.receipts.since_box.problem()))


def test_a_filter_that_shows_nothing_says_what_to_do(story: Story, page: PapersPage) -> None:
    press(Key.Key_Return)
    write("khong co ai")
    story.wait(lambda: not names(page))
    story.wait(lambda: "Không có biên lai nào khớp" in page.preview.view.accessibleName())
    press(Key.Key_P, CONTROL)
    press(Key.Key_S, CONTROL)
    story.settle()
    assert story.window.dialog is None
    assert page.preview.paper is None


def test_ctrl_s_saves_the_paper_in_view_and_a_receipt_counts(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path
) -> None:
    in_view(story, page, "0000006")
    newest = keys_of_receipts(desk, ListReceipts())[-1]
    press(Key.Key_S, CONTROL)
    assert isinstance(story.window.dialog, SaveFileDialog)
    press(Key.Key_Return)
    story.settle()
    (saved,) = tmp_path.glob("bien-lai-*-0000006.pdf")
    assert "Đặng Thị Ích" in PdfReader(saved).pages[0].extract_text()
    assert get_receipt(desk, newest).prints == 1
    assert any("Đã lưu tệp" in notice for notice in notices_in(page.preview))
    story.wait(lambda: page.preview.paper is not None and page.preview.paper.reprint == 1)


def test_without_a_printer_nothing_is_counted_and_a_sentence_says_so(
    story: Story, page: PapersPage, desk: Desk
) -> None:
    in_view(story, page, "0000006")
    press(Key.Key_P, CONTROL)
    story.wait(lambda: any("chưa có máy in" in notice for notice in notices_in(page.preview)))
    assert {row.prints for row in list_receipts(desk, ListReceipts()).rows} == {0}


def test_a_person_is_found_by_name_and_their_paper_shown(story: Story, page: PapersPage, people: Family) -> None:
    kind = next(kind for kind in PAPERS if kind.subject is SubjectKind.PERSON)
    page.catalogue.choose(kind)
    story.settle()
    press(Key.Key_Return)
    assert page.people.search.line.hasFocus()
    write("binh tran")
    story.settle()
    press(Key.Key_Return)
    story.settle()
    assert page.people.list.current_key() == people.wife
    in_view(story, page, "Trần Thị Bình")


def test_a_household_paper_is_found_by_any_member(story: Story, page: PapersPage, people: Family) -> None:
    kind = next((kind for kind in PAPERS if kind.subject is SubjectKind.HOUSEHOLD), None)
    assert kind is not None
    page.catalogue.choose(kind)
    story.settle()
    press(Key.Key_Return)
    write("binh tran")
    story.settle()
    press(Key.Key_Return)
    story.settle()
    assert page.people.key() == people.household
    in_view(story, page, "Nguyễn Văn An")


def test_someone_without_a_household_is_told(story: Story, page: PapersPage, people: Family) -> None:
    page.catalogue.choose(next(kind for kind in PAPERS if kind.subject is SubjectKind.HOUSEHOLD))
    story.settle()
    press(Key.Key_Return)
    write("dung le")
    story.settle()
    press(Key.Key_Return)
    story.settle()
    assert "chưa ở trong hộ nào" in story.window.toasts.text()


def test_the_page_opens_on_a_paper_of_a_person(story: Story, page: PapersPage, people: Family) -> None:
    kind = next(kind for kind in PAPERS if kind.subject is SubjectKind.PERSON)
    story.open("papers", PapersArgument(kind=kind, key=people.head))
    in_view(story, page, "Nguyễn Văn An")
    assert page.catalogue.chosen() == kind


@pytest.mark.parametrize("code", [kind.code for kind in PAPERS])
def test_every_kind_shows_a_paper_or_says_why_not(story: Story, page: PapersPage, people: Family, code: str) -> None:
    kind = paper_kind(code)
    page.catalogue.choose(kind)
    if kind.subject in {SubjectKind.PERSON, SubjectKind.HOUSEHOLD}:
        key = people.head if kind.subject is SubjectKind.PERSON else people.household
        page.people.show_subject(kind.subject, key)
    story.settle()
    story.wait(lambda: not page.preview.view.accessibleName().startswith("Đang mở"))
    story.settle()
    assert len(page.preview.view.accessibleName()) > 10


def test_several_rows_are_chosen_with_shift(story: Story, page: PapersPage, desk: Desk) -> None:
    page.receipts.list.setFocus()
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Down, SHIFT)
    newest_first = tuple(reversed(keys_of_receipts(desk, ListReceipts())))
    assert page.receipts.list.chosen_keys() == newest_first[:3]
    sources = page.receipts.sources()
    assert [source.label for source in sources] == ["Các dòng đang chọn (3)", "Mọi biên lai đang lọc (8)"]
    assert sources[0].keys(desk) == newest_first[:3]


def test_esc_goes_back_when_nothing_runs(story: Story, page: PapersPage) -> None:
    press(Key.Key_Escape)
    story.settle()
    assert story.window.navigator.current is not page
