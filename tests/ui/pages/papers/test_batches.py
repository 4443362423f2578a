"""Batch printing from the page: begun, watched, stopped, taken up again by another window, given up."""

import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.papers.batches.batch import BatchOrder, begin_batch, run_batch
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.papers.batches.folder import PLAN
from desktop.services.papers.catalogue import PAPERS, SubjectKind, paper_kind
from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.home.side_row import SideRow
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.papers_page import PapersPage
from tests.services.builders import pay_si, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import notices_in
from tests.ui.pages.counter_story import Story


def start(story: Story, page: PapersPage, *, each: bool = False) -> None:
    """Ctrl+B, the choice of files, F9."""
    press(Key.Key_B, CONTROL)
    dialog = story.window.dialog
    assert isinstance(dialog, BatchDialog)
    if each:
        dialog.files.setFocus()
        write("moi")
    press(Key.Key_F9)


def done(story: Story, page: PapersPage) -> None:
    story.settle()
    story.wait(lambda: not page.jobs.is_running)
    story.settle()


def prints(desk: Desk) -> list[int]:
    return [row.prints for row in list_receipts(desk, ListReceipts(sort="number")).rows]


def stopped(desk: Desk, folder: Path, after: int) -> Path:
    """A job that an earlier run left behind."""
    order = BatchOrder(
        kind=paper_kind("receipt"), keys=keys_of_receipts(desk, ListReceipts()), one_file=True, parent=folder
    )
    state = begin_batch(desk, order)
    seen = [0]
    run_batch(desk, state.folder, lambda done, _total: seen.__setitem__(0, done), lambda: seen[0] >= after)
    return state.folder


def test_ctrl_b_prints_every_receipt_of_the_filter_into_one_file(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path
) -> None:
    start(story, page)
    done(story, page)
    (made,) = tmp_path.glob("bien-lai-2026-11-23/*.pdf")
    assert len(PdfReader(made).pages) == 16
    assert prints(desk) == [1] * 8
    notices = notices_in(page.jobs.card)
    assert any("Đã lập xong 8 tờ để in: Biên lai thu tiền" in notice and str(made) in notice for notice in notices)
    assert page.jobs.card.open_button.isVisible()
    assert page.jobs.card.stopped == ()


def test_a_file_each(story: Story, page: PapersPage, tmp_path: Path) -> None:
    page.catalogue.choose(paper_kind("contribution_schedule"))
    story.settle()
    start(story, page, each=True)
    done(story, page)
    assert len(list(tmp_path.glob("lich-dong-2026-11-23/lich-dong-*.pdf"))) == 8


def test_esc_stops_the_page_lists_the_job_and_alt_1_goes_on(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.jobs.runner.moved.connect(lambda progress: progress.done >= 3 and press(Key.Key_Escape, widget=page))
    start(story, page)
    done(story, page)
    (job,) = page.jobs.card.stopped
    assert 0 < job.done < 8
    assert not list(tmp_path.glob("bien-lai-2026-11-23/*.pdf"))
    assert f"{job.done} / 8 tờ" in page.jobs.card.sentences()[0]
    page.jobs.runner.moved.disconnect()
    page.jobs.runner.moved.connect(page.jobs.card.show_progress)
    press(Key.Key_1, ALT)
    done(story, page)
    assert list(tmp_path.glob("bien-lai-2026-11-23/*.pdf"))
    assert prints(desk) == [1] * 8
    assert page.jobs.card.stopped == ()


def test_while_it_runs_the_window_goes_on_and_a_payment_is_taken(
    story: Story, page: PapersPage, desk: Desk, qtbot: QtBot
) -> None:
    paid: list[bool] = []

    def pay(progress: object) -> None:
        if not paid:
            paid.append(True)
            story.window.open_page("home")
            pay_si(desk, registered(desk, "Lý Văn Mới", phone=""))

    page.jobs.runner.moved.connect(pay)
    with qtbot.waitSignal(page.jobs.runner.ended, timeout=20_000):
        start(story, page)
    story.settle()
    assert paid
    assert prints(desk) == [*[1] * 8, 0]


def test_jobs_of_an_earlier_run_are_listed_and_given_up_with_alt_2(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path
) -> None:
    folder = stopped(desk, tmp_path, 3)
    assert sum(prints(desk)) >= 3
    page = story.open("papers")  # type: ignore[assignment]
    assert page.jobs.card.isVisible()
    assert "Biên lai thu tiền · 2 / 8 tờ" in page.jobs.card.sentences()[0]
    press(Key.Key_2, ALT)
    story.settle()
    assert page.jobs.card.stopped == ()
    assert any("Đã bỏ việc in" in notice for notice in notices_in(page.jobs.card))
    assert prints(desk) == [0] * 8
    assert not folder.exists()


def test_a_stopped_job_is_offered_at_the_counter_and_opens_this_page(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path
) -> None:
    stopped(desk, tmp_path, 3)
    home = story.open("home")
    assert isinstance(home, HomePage)
    (row,) = (one for one in home.drafts.findChildren(SideRow) if "In hàng loạt" in one.accessibleName())
    row.click()
    assert story.wait_page("papers") is page


def test_a_job_whose_folder_is_gone_says_so(story: Story, page: PapersPage, desk: Desk, tmp_path: Path) -> None:
    stopped(desk, tmp_path, 3).rename(tmp_path / "elsewhere")
    story.open("papers")
    assert "Không thấy thư mục" in page.jobs.card.sentences()[0]
    press(Key.Key_1, ALT)
    story.settle()
    assert not page.jobs.is_running
    press(Key.Key_2, ALT)
    story.settle()
    assert page.jobs.card.stopped == ()


def test_what_the_disk_refuses_stays_beside_the_folder_and_breaks_off_plainly(
    story: Story, page: PapersPage, desk: Desk, tmp_path: Path
) -> None:
    press(Key.Key_B, CONTROL)
    dialog = story.window.dialog
    assert isinstance(dialog, BatchDialog)
    dialog.folder.setText(str(tmp_path / "missing"))
    press(Key.Key_F9)
    story.settle()
    assert "Không thấy thư mục" in dialog.box.problem()
    press(Key.Key_Escape)
    folder = stopped(desk, tmp_path, 3)
    story.open("papers")
    (folder / PLAN).write_text("{}", encoding="utf-8")
    press(Key.Key_1, ALT)
    done(story, page)
    assert any("Không đọc được việc in" in notice for notice in notices_in(page.jobs.card))


def test_a_second_batch_waits_for_the_first(story: Story, page: PapersPage, qtbot: QtBot) -> None:
    tried: list[str] = []

    def again(_progress: object) -> None:
        if not tried:
            page.start_batch()
            tried.extend(notices_in(page.preview))

    page.jobs.runner.moved.connect(again)
    with qtbot.waitSignal(page.jobs.runner.ended, timeout=20_000):
        start(story, page)
    story.settle()
    assert any("Đang in một việc hàng loạt" in notice for notice in tried)


def test_a_paper_of_one_subject_only_is_not_printed_in_batches(story: Story, page: PapersPage) -> None:
    single = next((kind for kind in PAPERS if kind.subject in {SubjectKind.DAY, SubjectKind.WORK_LIST}), None)
    assert single is not None
    page.catalogue.choose(single)
    story.settle()
    press(Key.Key_B, CONTROL)
    assert story.window.dialog is None
    assert any("chỉ in từng tờ" in notice for notice in notices_in(page.preview))


def test_a_page_made_anew_stops_its_job_and_offers_it_again(
    story: Story, page: PapersPage, qtbot: QtBot, desk: Desk
) -> None:
    usual = sys.getswitchinterval()
    rebuilt: list[bool] = []

    def rebuild(_progress: object) -> None:
        if not rebuilt:
            rebuilt.append(True)
            story.window.navigator.rebuild()

    page.jobs.runner.moved.connect(rebuild)
    start(story, page)
    story.wait(lambda: bool(rebuilt))
    story.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    story.settle()
    again = story.open("papers")
    assert isinstance(again, PapersPage)
    assert again is not page
    assert sys.getswitchinterval() == usual
    assert len(again.jobs.card.stopped) == 1
    press(Key.Key_1, ALT)
    done(story, again)
    assert prints(desk) == [1] * 8


@pytest.mark.usefixtures("english")
def test_in_english(story: Story, people: object) -> None:
    page = story.open("papers")
    assert isinstance(page, PapersPage)
    assert page.catalogue.accessibleName() == "Kinds of papers"
