"""What leaves from a list as it is filtered and sorted: the list as a file, one paper, letters in a batch."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.services.papers.batches.batch import BatchState
from desktop.services.papers.catalogue import paper_kind
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.papers.batch_desk import BatchDesk
from desktop.ui.pages.papers.batch_dialog import BatchDialog
from desktop.ui.pages.papers.subject_panel import BatchSource
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.filtered_lists.paper_making import PaperMaking


class ViewPapers(QObject):
    """Bars of exporting and making, and the card of the letters: put ``widgets`` into the page's layout."""

    def __init__(self, counter: Counter, page: QWidget) -> None:
        super().__init__(page)
        self._counter, self._page = counter, page
        self.exporter, self.making = Exporter(counter, page), PaperMaking(counter, page)
        self.letters = BatchDesk(counter, self, ("", "", "Alt+9"))
        self.widgets: tuple[QWidget, ...] = (self.exporter.bar, self.making.bar, self.letters.card)
        self.letters.card.hide()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc stops letters that are being made, before it would leave the page."""
        del watched
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and self.letters.is_running and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.letters.runner.stop()
            return True
        return False

    def open_letters(self) -> None:
        """Alt+9: the letters made last."""
        self.letters.card.open_finished()

    def leave(self) -> None:
        """The page is left: what was made is told no more."""
        if not self.letters.is_running:
            self.letters.card.hide()

    def ask_letters(
        self,
        code: str,
        everyone: Callable[[Desk], tuple[UUID, ...]],
        selected: tuple[str, UUID],
        about: str = "",
    ) -> None:
        """Ask for letters of a kind: to everyone of the view, or to the selected (name, person) alone."""
        name, person_id = selected
        sources = [
            BatchSource(t("Mọi người đang xem"), everyone),
            BatchSource(t("Chỉ {name}", name=name), lambda _desk: (person_id,)),
        ]
        window, folder = self._page.window(), self.exporter.folder
        dialog = BatchDialog(self._counter, window, paper_kind(code), sources, folder, about=about)
        dialog.closed.connect(self._letters_begun)
        self._counter.shell.show_dialog(dialog)

    def _letters_begun(self, state: object) -> None:
        if isinstance(state, BatchState):
            self.letters.card.show()
            self.letters.run(state)
