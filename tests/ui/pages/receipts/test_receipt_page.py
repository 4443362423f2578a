"""The page after a payment: Enter at once, papers behind it, printing that undoes nothing."""

import errno
import io
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.domain.errors import CounterError
from desktop.services.book.journal_pages import journal_of_receipt
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Collected
from desktop.services.payment.receipt_papers import preview_receipt, print_receipt, schedule_paper
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.home.home_page import HomePage
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.pdf_pages import pages_by_resolution, pages_by_width
from desktop.ui.pages.receipts.printer_access import draw, find_printer, print_pdf
from desktop.ui.pages.receipts.printing_errors import NothingPrintedError
from desktop.ui.pages.receipts.receipt_loading import Kind, Sight, hand_out
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.receipts.receipts_page import ReceiptsPage
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered, si_draft, si_part
from tests.ui.keys import CONTROL, Key, press
from tests.ui.pages.conftest import page_of, pages_in

Settled = Callable[[], None]


@pytest.fixture
def collected(desk: Desk) -> Collected:
    return pay_si(desk, registered(desk))


@pytest.fixture
def receipt_id(collected: Collected) -> UUID:
    return collected.receipts[0].receipt_id


@pytest.fixture
def page(
    counter_window: MainWindow, collected: Collected, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> ReceiptPage:
    """The page after the payment, its paper drawn and its printers asked for."""
    ids = tuple(receipt.receipt_id for receipt in collected.receipts)
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=ids, collected=collected))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    found.folder = tmp_path
    drawn(found, settled, qtbot)
    qtbot.waitUntil(lambda: not found.side.failure.isHidden())  # this machine has no printer
    return found


def drawn(page: ReceiptPage, settled: Settled, qtbot: QtBot) -> None:
    settled()
    qtbot.waitUntil(lambda: pages_in(page.view) > 0, timeout=10_000)


def test_enter_is_taken_before_any_paper_is_there(
    counter_window: MainWindow, collected: Collected, settled: Settled
) -> None:
    ids = tuple(receipt.receipt_id for receipt in collected.receipts)
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=ids, collected=collected))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    assert pages_in(found.view) == 0
    assert "0000001" in found.side.heading()
    press(Key.Key_Return)
    page_of(counter_window, HomePage)
    settled()


def test_both_copies_are_shown_and_the_receipt_is_not_counted_as_printed(
    page: ReceiptPage, desk: Desk, receipt_id: UUID
) -> None:
    assert pages_in(page.view) == 2
    assert get_receipt(desk, receipt_id).prints == 0


def test_without_a_printer_a_sentence_says_what_to_do(page: ReceiptPage, desk: Desk, receipt_id: UUID) -> None:
    said = page.side.failure.accessibleName()
    assert said.startswith("Chưa in được: chưa có máy in.")
    assert "Biên lai 0000001 đã lưu" in said
    assert get_receipt(desk, receipt_id).prints == 0


def test_the_schedule_and_the_reasons_are_shown_in_turn(page: ReceiptPage, settled: Settled, qtbot: QtBot) -> None:
    for key, modifier, title in ((Key.Key_I, CONTROL, "Lịch đóng"), (Key.Key_F4, None, "Vì sao")):
        press(key, modifier) if modifier else press(key)
        settled()
        qtbot.waitUntil(lambda wanted=title: page.view.accessibleName().startswith(wanted), timeout=10_000)


def test_a_receipt_saved_as_a_file_is_the_original_and_the_next_a_copy(
    counter_window: MainWindow, page: ReceiptPage, desk: Desk, receipt_id: UUID, settled: Settled
) -> None:
    texts = []
    for _copy in range(2):
        press(Key.Key_S, CONTROL)
        dialog = counter_window.dialog
        assert isinstance(dialog, SaveFileDialog)
        path = Path(dialog.field.text())
        assert path.parent == page.folder
        press(Key.Key_Return)
        settled()
        assert counter_window.dialog is None
        texts.append("".join(one.extract_text() for one in PdfReader(path).pages))
        settled()
    assert "BẢN SAO" not in texts[0]
    assert "BẢN SAO lần 1" in texts[1]
    assert "3.168.000" in texts[0]
    assert get_receipt(desk, receipt_id).prints == 2


def test_a_print_of_which_nothing_came_out_is_taken_back(
    counter_window: MainWindow, page: ReceiptPage, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    receipt_id = list_receipts(desk, ListReceipts()).rows[0].receipt_id
    page.printing.use("Máy in vừa tắt")  # it was there when the page asked, and is gone now
    press(Key.Key_P, CONTROL)
    assert page.printing.busy(Sight(Kind.RECEIPT, receipt_id))
    press(Key.Key_P, CONTROL)
    assert "đang in" in page.side.failure.accessibleName()
    press(Key.Key_S, CONTROL)
    assert counter_window.dialog is None
    qtbot.waitUntil(lambda: "Máy in vừa tắt" in page.side.failure.accessibleName(), timeout=10_000)
    qtbot.waitUntil(lambda: not page.printing.busy(Sight(Kind.RECEIPT, receipt_id)), timeout=10_000)
    settled()
    assert get_receipt(desk, receipt_id).prints == 0
    told = [row.sentence for row in journal_of_receipt(desk, receipt_id)]
    assert told[0] == "Lần in 1 của biên lai số 0000001 không ra giấy, không tính."
    assert told[1] == "In biên lai số 0000001, lần 1."
    assert "BẢN SAO" not in saved_text(counter_window, settled)
    assert get_receipt(desk, receipt_id).prints == 1


def saved_text(window: MainWindow, settled: Settled) -> str:
    """Ctrl+S, Enter; what the file says."""
    press(Key.Key_S, CONTROL)
    dialog = window.dialog
    assert isinstance(dialog, SaveFileDialog)
    path = Path(dialog.field.text())
    press(Key.Key_Return)
    settled()
    assert window.dialog is None
    settled()
    return "".join(one.extract_text() for one in PdfReader(path).pages)


def test_a_file_that_could_not_be_written_counts_no_print(desk: Desk, receipt_id: UUID, tmp_path: Path) -> None:
    handing, path = hand_out(desk, Sight(Kind.RECEIPT, receipt_id)), tmp_path / "a.pdf"

    def disk_full_once_made() -> bytes:
        handing.make()
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(CounterError, match="Đĩa đã đầy"):
        save_new_file(path, disk_full_once_made, handing.take_back)
    assert list(tmp_path.glob("*a.pdf*")) == []
    assert get_receipt(desk, receipt_id).prints == 0
    save_new_file(path, handing.pdf, handing.take_back)
    assert "BẢN SAO" not in "".join(one.extract_text() for one in PdfReader(path).pages)
    assert get_receipt(desk, receipt_id).prints == 1


def test_what_refuses_and_what_stops_half_way_are_told_apart(
    desk: Desk, receipt_id: UUID, tmp_path: Path, theme: object
) -> None:
    pages = pages_by_resolution(preview_receipt(desk, receipt_id).pdf, 72)
    refusing = QPrinter()
    refusing.setOutputFileName(str(tmp_path / "missing" / "a.pdf"))
    with pytest.raises(NothingPrintedError, match="không nhận lệnh in"):
        draw(pages, "A5", refusing)

    class OneSheet(QPrinter):
        def newPage(self) -> bool:
            return False

    jammed = OneSheet()
    jammed.setOutputFileName(str(tmp_path / "a.pdf"))
    with pytest.raises(CounterError, match="dừng giữa chừng") as caught:
        draw(pages, "A5", jammed)
    assert not isinstance(caught.value, NothingPrintedError)


def test_a_folder_that_is_not_there_is_told_beside_the_field_and_nothing_is_counted(
    counter_window: MainWindow, page: ReceiptPage, desk: Desk, receipt_id: UUID, settled: Settled
) -> None:
    press(Key.Key_S, CONTROL)
    dialog = counter_window.dialog
    assert isinstance(dialog, SaveFileDialog)
    dialog.field.setText(str(page.folder / "missing" / "a.pdf"))
    press(Key.Key_Return)
    settled()
    assert "Không có thư mục" in dialog.box.problem()
    (page.folder / "taken.pdf").write_bytes(b"mine")
    dialog.field.setText(str(page.folder / "taken.pdf"))
    press(Key.Key_Return)
    settled()
    assert "Đã có tệp taken.pdf" in dialog.box.problem()
    assert (page.folder / "taken.pdf").read_bytes() == b"mine"
    assert get_receipt(desk, receipt_id).prints == 0
    press(Key.Key_Escape)
    assert counter_window.dialog is None


def test_a_receipt_from_the_list_goes_back_to_the_list(
    counter_window: MainWindow, receipt_id: UUID, settled: Settled, qtbot: QtBot
) -> None:
    counter_window.open_page("receipts")
    settled()
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=(receipt_id,)))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    drawn(found, settled, qtbot)
    assert found.side.primary.text() == "Xong, quay lại"
    press(Key.Key_Return)
    page_of(counter_window, ReceiptsPage)
    settled()


def test_a_receipt_that_is_not_there_is_told(counter_window: MainWindow, settled: Settled, receipt_id: UUID) -> None:
    told: list[BaseException] = []
    counter_window.on_error = told.append
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=(UUID(int=7),)))
    settled()
    assert isinstance(told[0], CounterError)
    assert "Không thấy biên lai" in told[0].title


def test_a_paper_is_printed_on_its_own_sheet(desk: Desk, receipt_id: UUID, tmp_path: Path, theme: object) -> None:
    for paper, sides in ((print_receipt(desk, receipt_id), (595, 420)), (schedule_paper(desk, receipt_id), (842, 595))):
        path = tmp_path / paper.file_name
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        pages = pages_by_resolution(paper.pdf, 150)
        draw(pages, paper.size, printer)
        read = PdfReader(path)
        assert len(read.pages) == len(pages)
        box = read.pages[0].mediabox
        assert (round(box.width), round(box.height)) == pytest.approx(sides, abs=2)


def test_a_printer_that_is_gone_is_told(desk: Desk, receipt_id: UUID, theme: object) -> None:
    assert find_printer("Máy in không có") == ""
    with pytest.raises(CounterError, match="Máy in không có"):
        print_pdf(preview_receipt(desk, receipt_id).pdf, "A5", "Máy in không có")


def test_pages_have_the_width_asked_for_and_ink_on_white(desk: Desk, receipt_id: UUID, theme: object) -> None:
    first = pages_by_width(preview_receipt(desk, receipt_id).pdf, 800)[0]
    assert first.width() == 800
    assert first.pixelColor(1, 1).name() == "#ffffff"
    assert darkest(first) < 60
    with pytest.raises(ValueError, match="not a PDF"):
        pages_by_width(b"no paper at all", 800)


def darkest(picture: QImage) -> int:
    small = picture.scaled(200, 140)
    return min(small.pixelColor(x, y).lightness() for x in range(200) for y in range(140))


def test_a_payment_of_two_insurances_shows_both_receipts(
    counter_window: MainWindow, desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    head = registered(desk)
    household = household_of(desk, head)
    both = paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head)))
    ids = tuple(receipt.receipt_id for receipt in both.receipts)
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=ids, collected=both))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    assert found.side.heading() == "Đã lưu biên lai 0000001, 0000002"
    drawn(found, settled, qtbot)
    found.tabs.chosen.emit(Sight(Kind.RECEIPT, ids[1]))
    settled()
    qtbot.waitUntil(lambda: found.view.accessibleName().startswith("Biên lai 0000002"), timeout=10_000)
    assert found.side.heading() == "Đã lưu biên lai 0000002"
    qtbot.waitUntil(lambda: not found.side.failure.isHidden())


def test_both_receipts_of_a_payment_have_their_schedule_and_reasons(
    counter_window: MainWindow, desk: Desk, settled: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    head = registered(desk)
    household = household_of(desk, head)
    both = paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head)))
    ids = tuple(receipt.receipt_id for receipt in both.receipts)
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=ids))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    found.folder = tmp_path
    drawn(found, settled, qtbot)
    chips = found.tabs.findChildren(QAbstractButton)
    assert [chip.text() for chip in chips] == [
        "Biên lai 0000001",
        "Biên lai 0000002",
        "Lịch đóng BHXH",
        "Lịch đóng BHYT",
        "Vì sao BHXH",
        "Vì sao BHYT",
    ]
    texts = []
    for chip in chips[2:]:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        settled()
        texts.append(saved_text(counter_window, settled))
    for text, wanted in zip(texts, ("BHXH TỰ NGUYỆN", "BHYT HỘ GIA ĐÌNH", "3.168.000", "1.366.200"), strict=True):
        assert wanted in text
    assert len(list(tmp_path.glob("*.pdf"))) == 4
    found.tabs.chosen.emit(Sight(Kind.WHY, ids[0]))
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: "0000002" in found.view.accessibleName(), timeout=10_000)
    press(Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: found.view.accessibleName().startswith("Lịch đóng kèm biên lai 0000002"), timeout=10_000)
    settled()


def test_pdf_of_a_reprint_reads_back(desk: Desk, receipt_id: UUID) -> None:
    print_receipt(desk, receipt_id)
    text = "".join(one.extract_text() for one in PdfReader(io.BytesIO(print_receipt(desk, receipt_id).pdf)).pages)
    assert text.count("BẢN SAO lần 1") >= 2
