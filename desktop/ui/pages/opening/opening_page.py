"""The first page: open a book, practise, make a new one, or recover one whose passphrase is lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.first_use import NEW_BOOK_VIEW, RECOVER_VIEW, SHEET_VIEW, load
from desktop.ui.i18n import mark, t
from desktop.ui.pages.opening.begin_card import BeginCard
from desktop.ui.pages.opening.brand_panel import BrandPanel
from desktop.ui.pages.opening.door import BookDoor
from desktop.ui.pages.opening.forms import BookOpened
from desktop.ui.pages.opening.kept_form import FILE, forget_form, keep_form, kept_form
from desktop.ui.pages.opening.practice_making import PracticeMaking
from desktop.ui.pages.opening.restoring import Restoring
from desktop.ui.pages.opening.unlock_card import UnlockCard
from desktop.ui.pages.opening.view_stack import ViewStack
from desktop.ui.pages.shared.file_choice import Wanted, ask_path
from desktop.ui.shell.page import Page
from desktop.ui.theme.scale import NARROW, Space

if TYPE_CHECKING:  # these load on first use: the page must be painted soon
    from desktop.ui.pages.opening.book_making import MadeBook
    from desktop.ui.pages.opening.new_book_view import NewBookView
    from desktop.ui.pages.opening.recover_view import RecoverView
    from desktop.ui.pages.opening.sheet_view import SheetView


class OpeningPage(Page):
    """Four views in one place: start, new book, recovery sheet, recovery. Esc goes back to the start."""

    NAME = "opening"
    TITLE = mark("Mở sổ")
    ICON = "book"
    OWN_SEARCH: ClassVar[bool] = True
    ACTS = (
        Act(key="F9", label=mark("làm tiếp"), method="go_on"),
        Act(key="Ctrl+O", label=mark("mở sổ khác"), method="choose_file"),
        Act(key="Ctrl+T", label=mark("tập trên sổ tập"), method="practise"),
        Act(key="Ctrl+N", label=mark("lập sổ mới"), method="new_book"),
        Act(key="Ctrl+R", label=mark("dùng phiếu khôi phục"), method="recover"),
        Act(key="Ctrl+B", label=mark("khôi phục bản sao lưu"), method="restore"),
        Act(key="Ctrl+M", label=mark("mở trên máy này"), method="take_over", in_bar=False),
        Act(key="Ctrl+P", label=mark("in phiếu khôi phục"), method="print_sheet", in_bar=False),
        Act(key="Ctrl+E", label=mark("lưu phiếu khôi phục"), method="save_sheet", in_bar=False),
        Act(key="Esc", label=mark("quay lại"), method="leave_view"),
    )
    HELP = (
        mark("Sổ là hai tệp đi cùng nhau: tên.quay và tên.quay.keys. Cả hai được mã hóa và nằm trên máy này."),
        mark("Chưa có sổ thì bấm Ctrl+T để tập trên dữ liệu giả, hoặc Ctrl+N để lập sổ thật."),
        mark("Quên mật khẩu thì bấm Ctrl+R và gõ mã trên phiếu khôi phục."),
        mark("Sổ bị hỏng hay mất thì bấm Ctrl+B và chọn bản sao lưu; sổ hiện có được giữ lại trước."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.door = BookDoor(counter, self)
        self.brand = BrandPanel()
        self.unlock_card, self.begin_card = UnlockCard(), BeginCard()
        self.start_view = _column(self.unlock_card, self.begin_card)
        self.new_view: NewBookView | None = None
        self.recover_view: RecoverView | None = None
        self.sheet_view: SheetView | None = None
        self.practice = PracticeMaking(counter, self.door, self.begin_card, self)
        self.restoring = Restoring(counter, self.unlock_card, self.opened, self)
        self.views = ViewStack()
        self.views.add(self.start_view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.brand)
        row.addWidget(self.views, 1)
        self._connect()
        self.show_books()

    def opened(self, argument: object = None) -> None:
        """Show the books of this machine; a path chooses one."""
        self.show_books(argument if isinstance(argument, Path) else None)
        self.views.show_view(self.start_view)
        self.focus_first()

    def focus_first(self) -> None:
        """The passphrase, or the first choice on a first start."""
        first = self.unlock_card.passphrase if self.unlock_card.path else self.begin_card.practice_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def go_on(self) -> None:
        """F9: the act of the view in front."""
        if self.views.view is self.start_view:
            self.unlock_card.unlock()
        else:
            self.views.view.attempt()  # type: ignore[attr-defined]  # every other view has one act

    def choose_file(self) -> None:
        """Ctrl+O: a book's file, or the new book's folder."""
        folder = self.counter.books_folder
        if self.new_view is not None and self.views.view is self.new_view:
            field = self.new_view.folder
            ask_path(self, t("Chọn thư mục của sổ"), folder, Wanted.FOLDER, lambda path: field.set_value(str(path)))
        elif self.views.view is self.start_view:
            ask_path(self, t("Chọn tệp sổ"), folder, Wanted.FILE, self.opened, suffix="quay")

    def practise(self) -> None:
        """Ctrl+T: make a practice book and go in."""
        if self.views.view is self.start_view:
            self.practice.start()

    def new_book(self) -> None:
        """Ctrl+N."""
        if self.views.view is self.start_view:
            view = self.new_view = self.new_view or _new_book_view(self)
            self.views.show_view(view)
            view.start(self.counter.books_folder)

    def recover(self) -> None:
        """Ctrl+R."""
        if self.views.view is self.start_view and self.unlock_card.path is not None:
            view = self.recover_view = self.recover_view or _recover_view(self)
            self.views.show_view(view)
            view.start(self.unlock_card.path)

    def restore(self) -> None:
        """Ctrl+B: bring back a copy of a book, also of one that is damaged or gone."""
        if self.views.view is self.start_view:
            self.restoring.ask()

    def take_over(self) -> None:
        """Ctrl+M: the machine that holds the lock is gone."""
        if self.unlock_card.take_over_button.isVisible():
            self.unlock_card.take_over()

    def print_sheet(self) -> None:
        """Ctrl+P."""
        if self.sheet_view is not None and self.views.view is self.sheet_view:
            self.sheet_view.print_sheet()

    def save_sheet(self) -> None:
        """Ctrl+E."""
        if self.sheet_view is not None and self.views.view is self.sheet_view:
            shell = self.counter.shell
            shell.show_dialog(self.sheet_view.save_dialog(self.counter.worker, self.window()))

    def leave_view(self) -> None:
        """Esc: stop the practice book, or go back to the start; what was typed stays."""
        if self.practice.running:
            self.practice.stop()
        elif self.views.view in (self.new_view, self.recover_view):
            self.views.show_view(self.start_view)
            self.focus_first()
        elif self.views.view is self.start_view and self.counter.desk is not None:
            self.counter.shell.back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The brand leaves narrow windows."""
        super().resizeEvent(event)
        self.brand.setVisible(self.width() > NARROW)

    def show_books(self, first: Path | None = None) -> None:
        """The books used last that are still there; ``first`` leads them."""
        known = [Path(path) for path in self.counter.settings.recent_books if Path(path).is_file()]
        paths = known if first is None else [first, *(path for path in known if path != first)]
        self.unlock_card.show_books(paths, self.counter.now())
        self.unlock_card.setVisible(bool(paths))
        self.begin_card.set_first_start(first=not paths)

    def failed(self, error: BaseException) -> None:
        """An expected error belongs beside the field of the view in front, any other to the window."""
        self.unlock_card.set_busy(busy=False)
        if not isinstance(error, CounterError):
            self.counter.shell.show_error(error)
        elif self.views.view is self.start_view:
            self.unlock_card.show_error(error)
        else:
            self.views.view.show_error(error)  # type: ignore[attr-defined]  # every other view has a place for it

    def _connect(self) -> None:
        card, begin = self.unlock_card, self.begin_card
        card.unlock_wanted.connect(lambda path, secret: self._unlock(path, secret, take_over=False))
        card.take_over_wanted.connect(lambda path, secret: self._unlock(path, secret, take_over=True))
        card.other_book_wanted.connect(self.choose_file)
        card.recovery_wanted.connect(self.recover)
        begin.practice_wanted.connect(self.practise)
        begin.new_book_wanted.connect(self.new_book)
        begin.other_book_wanted.connect(self.choose_file)
        self.door.refused.connect(lambda problems: _show_problems(self.views.view, problems))
        self.door.made.connect(self._made)
        self.door.opened.connect(self._entered)

    def _unlock(self, path: Path, secret: str, *, take_over: bool) -> None:
        self.unlock_card.clear_error()
        self.unlock_card.set_busy(busy=True)
        self.door.open(path, secret, self.failed, take_over=take_over)

    def _made(self, made: MadeBook) -> None:
        if self.new_view is not None:
            self.new_view.finished()
            path = _form_file(self)
            self.counter.worker.run(lambda: forget_form(path))
        view = self.sheet_view = self.sheet_view or _sheet_view(self)
        self.views.show_view(view)
        view.show_sheet(made.recovery_code, made.sheet)

    def _entered(self, _notice: BookOpened) -> None:
        self.unlock_card.set_busy(busy=False)
        self.unlock_card.passphrase.clear()
        if self.recover_view is not None:
            self.recover_view.finished()
        if self.sheet_view is not None:
            self.sheet_view.forget()


def _new_book_view(page: OpeningPage) -> NewBookView:
    view: NewBookView = load(NEW_BOOK_VIEW).NewBookView()
    view.make_wanted.connect(lambda form: page.door.make(form, page.failed))
    view.check_wanted.connect(lambda form: page.door.check(form, partial(view.follow, form)))
    view.folder_wanted.connect(page.choose_file)
    offer = view.commune.offer
    view.commune_search_wanted.connect(lambda text: page.door.communes(text, lambda found: offer(text, found)))
    path = _form_file(page)
    view.restore(kept_form(path))
    view.edited.connect(lambda: page.counter.worker.run(partial(keep_form, path, view.form())))
    page.views.add(view)
    return view


def _form_file(page: OpeningPage) -> Path:
    """Beside the folder of books: in the data folder of this machine."""
    return page.counter.books_folder.parent / FILE


def _recover_view(page: OpeningPage) -> RecoverView:
    view: RecoverView = load(RECOVER_VIEW).RecoverView()
    view.recover_wanted.connect(lambda path, code, pair: page.door.recover(path, code, pair, page.failed))
    page.views.add(view)
    return view


def _sheet_view(page: OpeningPage) -> SheetView:
    view: SheetView = load(SHEET_VIEW).SheetView()
    view.kept.connect(page.door.enter_made)
    view.save_wanted.connect(page.save_sheet)
    page.views.add(view)
    return view


def _show_problems(view: QWidget, problems: tuple[Problem, ...]) -> None:
    view.show_problems(problems)  # type: ignore[attr-defined]  # only views with forms are refused


def _column(*cards: QWidget) -> QWidget:
    column_widget = QWidget()
    column = QVBoxLayout(column_widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.GAP)
    column.addStretch(1)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column_widget
