"""Biên lai vừa lập: what is saved, on paper and on screen; Enter receives the next person at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.money import Money
from desktop.services.papers.paper import Paper
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.corrections.opening import open_refund_of_receipt
from desktop.ui.pages.corrections.voiding import open_void
from desktop.ui.pages.receipts.file_saving import save_new_file
from desktop.ui.pages.receipts.paper_desk import PaperDesk
from desktop.ui.pages.receipts.paper_view import PaperView
from desktop.ui.pages.receipts.receipt_loading import Kind, Loaded, Sight, hand_out, load_receipts, preview
from desktop.ui.pages.receipts.receipt_printing import ReceiptPrinting
from desktop.ui.pages.receipts.receipt_side import Printing, ReceiptSide
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog, documents_folder
from desktop.ui.pages.shared.insurance_names import SHORT_INSURANCES
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import SplitPage, page_column
from desktop.ui.widgets.quick_chips import QuickChips

_LABELS = {Kind.RECEIPT: mark("Biên lai {number}"), Kind.SCHEDULE: mark("Lịch đóng"), Kind.WHY: mark("Vì sao")}


class ReceiptPage(Page):
    """Takes Enter from the first moment; papers are made, drawn and printed behind it."""

    NAME = "receipt"
    TITLE = mark("Biên lai vừa lập")
    ICON = "receipt"
    ACTS = (
        Act(key="Enter", label=mark("xong"), method="leave"),
        Act(key="Ctrl+P", label=mark("in, in lại"), method="print_paper"),
        Act(key="Ctrl+I", label=mark("in lịch đóng"), method="print_schedule"),
        Act(key="F4", label=mark("vì sao"), method="show_why"),
        Act(key="Ctrl+S", label=mark("lưu tệp PDF"), method="save_paper"),
        Act(key="Ctrl+Del", label=mark("hủy, lập lại"), method="void"),
        Act(key="Alt+1", label=mark("hoàn trả tiền đóng"), method="refund", in_bar=False),
        Act(key="Esc", label=mark("về quầy"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Biên lai đã lưu trước khi in; máy in hỏng thì in lại sau, số biên lai không đổi."),
        mark("Enter đón người sau; máy in cứ in tiếp."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._argument: ReceiptArgument | None = None
        self._loaded: Loaded | None = None
        self._sight: Sight | None = None
        self._paper: Paper | None = None
        self._states: dict[UUID, Printing] = {}
        self.folder: Path = documents_folder()
        self.view, self.side = PaperView(), ReceiptSide()
        self.tabs = QuickChips()
        self.papers = PaperDesk(counter.shell.show_error, self)
        self.printing = ReceiptPrinting(counter, self.papers, self)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        column.addWidget(self.view, 1)
        page_column(self).addWidget(SplitPage(left, self.side, side_width=368), 1)
        self.tabs.chosen.connect(self._look_at)
        self.printing.printer_found.connect(self._printer_found)
        self.printing.printing.connect(self._printing_changed)
        self.printing.failed.connect(self.side.say_failure)
        self.side.done.connect(self.leave)
        self.side.print_wanted.connect(self.print_paper)
        self.side.schedule_wanted.connect(self.print_schedule)
        self.side.save_wanted.connect(self.save_paper)
        self.side.why_wanted.connect(self.show_why)

    def opened(self, argument: object = None) -> None:
        """Show receipts just issued, or found again."""
        if not isinstance(argument, ReceiptArgument):
            kept = self.counter.drafts.get(self.NAME)  # a page made anew in another language asks there
            if self._argument is not None or not isinstance(kept, ReceiptArgument):
                return
            argument = replace(kept, collected=None)  # printed once is enough
        self.counter.drafts[self.NAME] = argument
        self._argument, self._loaded, self._sight, self._paper = argument, None, None, None
        self._states.clear()
        self.view.say(t("Đang mở biên lai…"))
        self.side.say_failure("", "")
        self.side.show_printing(Printing.NOT_YET)
        self.side.set_after_payment(after_payment=argument.collected is not None)
        self.tabs.set_options([])
        if argument.collected is not None:
            numbers = ", ".join(receipt.number for receipt in argument.collected.receipts)
            self.side.show_number(numbers, argument.collected.total, argument.collected.change)
        else:
            self.side.show_number("…", Money(0), Money(0))
        desk = self.counter.open_desk
        self.counter.worker.run(
            lambda: load_receipts(desk, argument.receipt_ids),
            lambda loaded: self._show(argument, loaded),
            receiver=self,
        )

    def focus_first(self) -> None:
        """The next person."""
        self.side.primary.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Enter or Esc: after a payment the next person, else back to where it was found."""
        if self._argument is not None and self._argument.collected is None:
            self.counter.shell.back()
        else:
            self.counter.shell.go_home()

    def print_paper(self) -> None:
        """Ctrl+P: the paper in view."""
        if self._sight is not None and self._loaded is not None:
            self.printing.print(self._sight, self._loaded.receipt(self._sight.receipt_id).content.shown_number)

    def print_schedule(self) -> None:
        """Ctrl+I: show the schedule and print it, and those of the payment's other receipts."""
        self._show_kind(Kind.SCHEDULE)
        if self._loaded is not None:
            for receipt in self._loaded.receipts:
                self.printing.print(Sight(Kind.SCHEDULE, receipt.receipt_id), receipt.content.shown_number)

    def show_why(self) -> None:
        """F4: the page that explains the amount, pressed again that of the next receipt; Ctrl+P prints it."""
        if self._sight is not None and self._loaded is not None and self._sight.kind is Kind.WHY:
            ids = [receipt.receipt_id for receipt in self._loaded.receipts]
            self._look_at(Sight(Kind.WHY, ids[(ids.index(self._sight.receipt_id) + 1) % len(ids)]))
        else:
            self._show_kind(Kind.WHY)

    def void(self) -> None:
        """Ctrl+Del: the dialog in which the receipt in view is voided."""
        if self._sight is not None and self._loaded is not None:
            open_void(self.counter, self._sight.receipt_id)

    def refund(self) -> None:
        """Alt+1: the refund dialog for who is insured by the receipt in view."""
        if self._sight is not None:
            open_refund_of_receipt(self.counter, self._sight.receipt_id)

    def save_paper(self) -> None:
        """Ctrl+S: the paper in view as a file."""
        window, sight = self.counter.shell, self._sight
        if sight is None or self._paper is None or not isinstance(window, QWidget):
            return
        if self.printing.busy(sight):
            self.side.say_failure(t("Giấy này đang in."), t("Xin đợi in xong rồi bấm Ctrl+S."))
            return
        handing = hand_out(self.counter.open_desk, sight)

        def write(path: Path) -> Path:
            return save_new_file(path, handing.pdf, handing.take_back)

        dialog = SaveFileDialog(self.counter.worker, window, self._paper.file_name, write, self.folder)
        dialog.closed.connect(lambda path: self._saved(sight, path))
        window.show_dialog(dialog)

    def _show(self, argument: ReceiptArgument, loaded: Loaded) -> None:
        if argument is not self._argument:
            return
        self._loaded = loaded
        sights = [Sight(kind, one.receipt_id) for kind in Kind for one in loaded.receipts]
        self.tabs.set_options([(self._label(sight), sight) for sight in sights])
        self._look_at(sights[0])
        self.printing.prepare(loaded.settings)

    def _label(self, sight: Sight) -> str:
        """Each its own: tabs name the insurance where there is more than one receipt."""
        assert self._loaded is not None
        content = self._loaded.receipt(sight.receipt_id).content
        label = t(_LABELS[sight.kind], number=content.shown_number)
        if sight.kind is Kind.RECEIPT or len(self._loaded.receipts) == 1:
            return label
        return f"{label} {t(SHORT_INSURANCES[content.insurance])}"

    def _show_kind(self, kind: Kind) -> None:
        if self._sight is not None:
            self._look_at(Sight(kind, self._sight.receipt_id))

    def _look_at(self, sight: object) -> None:
        if not isinstance(sight, Sight) or self._loaded is None:
            return
        if self._sight is None or self._sight.receipt_id != sight.receipt_id:
            self.side.show_receipt(self._loaded.receipt(sight.receipt_id), self.counter.today())
            if sight.receipt_id in self._states:
                self.side.show_printing(self._states[sight.receipt_id])
        self._sight, self._paper = sight, None
        self.tabs.set_current(sight)
        desk = self.counter.open_desk
        self.counter.worker.run(
            lambda: preview(desk, sight), lambda paper: self._paper_made(sight, paper), receiver=self
        )

    def _paper_made(self, sight: Sight, paper: Paper) -> None:
        if sight == self._sight:
            self._paper = paper
            self.papers.draw(paper.pdf, self.view.paper_width(), lambda pages: self._drawn(sight, paper, pages), self)

    def _drawn(self, sight: Sight, paper: Paper, pages: tuple[QImage, ...]) -> None:
        if sight == self._sight:
            self.view.show_pages(paper.title, pages)

    def _printer_found(self, name: str) -> None:
        self.side.show_printer(name)
        collected = None if self._argument is None else self._argument.collected
        if collected is None or collected.repeated or self._loaded is None:
            return
        for receipt in self._loaded.receipts:
            self.printing.print(Sight(Kind.RECEIPT, receipt.receipt_id), receipt.content.shown_number)

    def _printing_changed(self, sight: Sight, state: Printing) -> None:
        if sight.kind is Kind.RECEIPT:
            self._states[sight.receipt_id] = state
            if self._sight is not None and sight.receipt_id == self._sight.receipt_id:
                self.side.show_printing(state)
        if state is Printing.RUNNING:
            self.side.say_failure("", "")
        elif sight == self._sight:
            self._look_at(sight)  # once it came out it prints as a copy, else as before

    def _saved(self, sight: Sight, path: object) -> None:
        if isinstance(path, Path):
            self.folder = path.parent
            if sight.kind is Kind.RECEIPT:
                self._states[sight.receipt_id] = Printing.DONE
            self.side.say_failure(t("Đã lưu tệp"), str(path), "ok")
            self._look_at(sight)
