"""What stands around the pages while a book is open: search, cash, the state line; brings the services."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from desktop.domain.money import Money
from desktop.services.backups.standing import BackupStanding, backup_standing
from desktop.services.book.parameter_pages import figures_updated_on
from desktop.services.counter.counter_today import counter_today
from desktop.services.desk import Desk
from desktop.ui.counter_window import CounterWindow
from desktop.ui.i18n import shown, t
from desktop.ui.pages.scan_flow import ScanFlow
from desktop.ui.pages.shared.person_search import PersonSearch, open_found
from desktop.ui.widgets.people.person_picker import PersonPicker


@dataclass(frozen=True, slots=True)
class Around:
    """Money in the drawer and the day since which the newest figure holds."""

    in_drawer: Money
    figures_since: date
    backup: BackupStanding


class CounterFacts(QObject):
    """One per window; made when the first book is open.

    Attributes:
        scans: what a card does that the page in front did not take.
    """

    def __init__(self, window: CounterWindow) -> None:
        super().__init__(window)
        self._window = window
        self.scans = ScanFlow(window)
        self._pick()
        window.bar_renewed.connect(self._pick)
        window.bar_renewed.connect(self.reload)
        window.counter.announcer.changed.connect(self.reload)
        self.reload()

    def reload(self, _notice: object = None) -> None:
        """Read again, on the worker."""
        counter = self._window.counter
        if counter.desk is not None:
            desk = counter.desk
            counter.worker.run(lambda: read_around(desk), self._show)

    def _show(self, around: Around) -> None:
        self._window.top_bar.set_cash(around.in_drawer)
        day = f"{around.figures_since:%d/%m/%Y}"
        told = t("Sổ đã lưu · mức đóng cập nhật {day}", day=day)
        if around.backup.line:
            backup = shown(around.backup.line)
            told = t("Sổ đã lưu · {backup} · mức đóng cập nhật {day}", backup=backup, day=day)
        self._window.status.say(told, "warn" if around.backup.warns else "ok")

    def _pick(self) -> None:
        field = self._window.top_bar.search
        picker = PersonPicker(field, PersonSearch(self._window.counter, field, households=True), field)
        picker.person_chosen.connect(partial(open_found, self._window.counter))


def read_around(desk: Desk) -> Around:
    """What the bars show."""
    return Around(counter_today(desk).money.in_drawer, figures_updated_on(desk), backup_standing(desk))
