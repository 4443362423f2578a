"""The one place where heavy modules are loaded: in idle time, or when they are first needed.

To add a heavy library: a name for it here; in ``_LIBRARIES`` too if most clerks need it, in the order of need. A page
needs nothing here but, if it is wanted soon, its name in ``_FIRST_PAGES``.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import partial
from types import ModuleType

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from desktop.ui.pages import PAGES
from desktop.ui.qt_modules import load_what_is_not_qt
from desktop.ui.worker import DatabaseWorker

BACKUP_MAKING = "desktop.services.backups.make"
BACKUP_STANDING = "desktop.services.backups.standing"
BAR_CODES = "zxingcpp"
BOOK_ACTS = "desktop.ui.pages.opening.book_acts"
BOOK_KEYS = "desktop.services.book.book_keys"
BOOK_MAKING = "desktop.ui.pages.opening.book_making"
CAMERA = "PySide6.QtMultimedia"
CHART_PLOT = "desktop.ui.widgets.charts.plot"
CONTACT_DIALOG = "desktop.ui.pages.shared.contact_dialog"
COUNTER_FACTS = "desktop.ui.counter_facts"
COUNTER_TODAY = "desktop.services.counter.counter_today"
DRAFT_WAYS = "desktop.ui.pages.resume"
DRAFTS = "desktop.services.counter.drafts"
EXPORT_WRITING = "desktop.services.exports.writing"
FIND_PEOPLE = "desktop.services.people.find_people"
FIRST_PAGE = PAGES[0].module
NEW_BOOK_VIEW = "desktop.ui.pages.opening.new_book_view"
PEOPLE_LISTING = "desktop.services.exports.people"
PERSON_RECORD = "desktop.services.exports.person_record"
RECEIPT_PAGES = "desktop.services.payment.receipts"
RECOVER_VIEW = "desktop.ui.pages.opening.recover_view"
RESTORE_DIALOG = "desktop.ui.pages.opening.restore_dialog"
RETURNED_LISTS = "desktop.services.lists.returned"
REMITTANCES_OWED = "desktop.services.remittances.owed"
SHEET_VIEW = "desktop.ui.pages.opening.sheet_view"
USERS = "desktop.services.book.users"
WAITING_SUMMARY = "desktop.services.transfers.summary"
WORK_LISTING = "desktop.services.exports.work"
WORK_PAGE = "desktop.services.counter.work_page"

_FIRST_PAGES = ("home", "person", "voluntary_si", "household_hi", "receipt", "person_form", "household")
_LIBRARIES = (
    "desktop.ui.pages.payment.payment_dialog",
    "PySide6.QtPrintSupport",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "desktop.documents.receipt",
    "desktop.documents.schedule",
    BAR_CODES,
    CHART_PLOT,
)


def load(name: str) -> ModuleType:
    """A module of the registry; at once when it was warmed up. ``ImportError`` when it is not installed."""
    return importlib.import_module(name)


def warm_up_list() -> tuple[str, ...]:
    """Everything worth loading ahead, most wanted first: what fills the bars, pages, libraries."""
    by_name = {entry.name: entry.module for entry in PAGES}
    first = [by_name[name] for name in _FIRST_PAGES if name in by_name]
    return (COUNTER_FACTS, *first, *_LIBRARIES, *(entry.module for entry in PAGES if entry.module not in first))


class WarmUp(QObject):
    """Loads one module after another, each only when the worker has nothing else to do.

    What makes no Qt class is loaded on the worker, the rest on the main thread, one module a turn of the event loop.

    Signals:
        loaded: the name of a module and the module. failed: the name and why; it says so again when it is used.
        ended: nothing is left to load.
    """

    loaded = Signal(str, object)
    failed = Signal(str, object)
    ended = Signal()

    def __init__(self, worker: DatabaseWorker, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._names = list(names)
        self._order: list[str] = []
        self._waiting = 0
        self._loading = False
        worker.busy_changed.connect(self._busy_changed)

    @property
    def left(self) -> int:
        """How many modules are still to be loaded."""
        return len(self._names) + self._loading

    def start(self) -> None:
        """Begin as soon as the event loop is idle."""
        QTimer.singleShot(0, self, self._next)

    def _busy_changed(self, waiting: object) -> None:
        self._waiting = int(str(waiting))
        if self._waiting == 0:
            self.start()

    def _next(self) -> None:
        if self._names and not self._loading and self._waiting == 0:
            self._loading = True
            name = self._names.pop(0)
            self._worker.run(
                partial(load_what_is_not_qt, name),
                partial(self._bring, name),
                partial(self._ended, name, self.failed),
                receiver=self,
            )

    def _bring(self, name: str, order: Sequence[str]) -> None:
        self._order = list(order)
        self._step(name)

    def _step(self, name: str) -> None:
        place = self._order.pop(0) if self._order else name
        try:
            module = load(place)
        except Exception as error:  # noqa: BLE001 - it says so again when it is used
            self._ended(name, self.failed, error)
            return
        if place == name:
            self._ended(name, self.loaded, module)
        else:
            QTimer.singleShot(0, self, partial(self._step, name))

    def _ended(self, name: str, signal: SignalInstance, answer: object) -> None:
        self._loading = False
        signal.emit(name, answer)
        if self.left:
            self.start()
        else:
            self.ended.emit()
